"""The published JSON Schema is current, and says what reading JSON accepts."""

import json
from pathlib import Path

import jsonschema
import pytest

from budgetdisclosure.figures import Amount
from budgetdisclosure.model import Basis, Comparison, FinalAccounts, Income
from budgetdisclosure.model.json import to_data
from budgetdisclosure.model.schema import json_schema

PUBLISHED = Path(__file__).parents[2] / "docs" / "schema" / "final_accounts.schema.json"


def test_the_published_schema_is_current() -> None:
    assert json.loads(PUBLISHED.read_text(encoding="utf-8")) == json_schema(), (
        "run tools/write_schema.py"
    )


def test_the_schema_is_valid_and_accepts_a_report() -> None:
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    total = Comparison(Amount("1.50"), base=Amount("-0.20"), basis=Basis.TARGET)
    report = FinalAccounts(year=2023, income=Income(total=total, other=Amount("1E+1")))
    jsonschema.validate(to_data(report), schema)


@pytest.mark.parametrize(
    "data",
    [
        {"kind": "budget"},
        {"incom": {}},
        {"income": {"other": {"value": 3.7}}},
        {"income": {"other": {"value": "three"}}},
        {"income": {"other": {"unit": "万元"}}},
        {"general_public": {"functions": [{}]}},
    ],
)
def test_the_schema_refuses_what_reading_refuses(data: object) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, json_schema())
