import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest

from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.errors import ReadError
from budgetdisclosure.messages import Message
from budgetdisclosure.reporting import Options, Run, failed, renderer
from budgetdisclosure.source import Box, Note, Place

render = renderer("json")
SCHEMA = Path(__file__).parents[2] / "docs/schema/check.schema.json"
Runs = Callable[..., Run]


@pytest.fixture(scope="module")
def validate() -> Callable[[Any], None]:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema).validate


def test_report_fits_its_schema(
    validate: Callable[[Any], None], finding: Finding, run_of: Runs
) -> None:
    bare = Finding(rule="CP601", severity=finding.severity, detail=Message.of("缺"))
    boxed = attrs.evolve(finding, place=Place(page=2, box=Box(1.0, 2.0, 3.0, 4.0)))
    run = Run(
        outcomes=(
            *run_of(finding, bare, boxed).outcomes,
            failed(["b"], ReadError("errors.empty", file="b")),
        ),
        skipped=(Note("skipped", Message.of("x"), Place(file="~$a.docx")),),
    )
    report = json.loads(render(run, Options()))
    validate(report)
    good, bad = report["documents"]
    assert good["findings"][0]["place"]["quote"] == "占支出合计的95.11%"
    assert good["findings"][1]["place"] is None
    assert good["findings"][2]["place"]["box"] == {
        "left": 1.0,
        "top": 2.0,
        "right": 3.0,
        "bottom": 4.0,
    }
    assert good["error"] is None
    assert good["coverage"] == {"printed": 5, "read": 5}
    assert bad["error"] == {"code": "empty", "message": "b：文件是空的；请给出有内容的文件"}
    assert bad["findings"] == []
    assert bad["kind"] is None


def test_schema_asks_for_every_key(
    validate: Callable[[Any], None], finding: Finding, run_of: Runs
) -> None:
    report = json.loads(render(run_of(finding), Options()))
    for holder in (
        report,
        report["documents"][0],
        report["documents"][0]["findings"][0],
        report["documents"][0]["findings"][0]["place"],
    ):
        for key in list(holder):
            kept = holder.pop(key)
            with pytest.raises(jsonschema.ValidationError):
                validate(report)
            holder[key] = kept


def test_keys_of_the_contract(finding: Finding, run_of: Runs) -> None:
    one = json.loads(render(run_of(finding), Options()))["documents"][0]["findings"][0]
    assert one["place"] == {
        "file": "a.txt", "page": None, "line": 3, "column": one["place"]["column"],
        "end_column": one["place"]["column"] + 6, "start": one["place"]["start"],
        "end": one["place"]["start"] + 6, "box": None, "paragraph": None, "sheet": None,
        "table": None, "row": None, "col": None, "ref": None, "quote": "占支出合计的95.11%",
    }  # fmt: skip
    assert one["operands"][0]["value"] == "20632.76"
    assert one["related"][0]["role"] == "other_print"
    assert one["fingerprint"] == finding.fingerprint


def test_ascii_on_request(finding: Finding, run_of: Runs) -> None:
    plain = render(run_of(finding), Options())
    ascii_only = render(run_of(finding), Options(ascii=True))
    assert ascii_only.isascii()
    assert not plain.isascii()
    assert json.loads(ascii_only) == json.loads(plain)
