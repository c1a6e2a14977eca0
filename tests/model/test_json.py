"""Reports as JSON: exact, masked, and clear about what does not fit."""

import json
from decimal import Decimal

import pytest

from budgetdisclosure.errors import ModelError
from budgetdisclosure.figures import Amount, Count, Percentage, Qualifier
from budgetdisclosure.model import (
    Basis,
    Comparison,
    Execution,
    FinalAccounts,
    FunctionLine,
    GeneralPublicBudget,
    Income,
    SelfEvaluation,
    Staffing,
    ThreePublic,
)
from budgetdisclosure.model.json import dumps, from_data, loads, to_data

REPORT = FinalAccounts(
    year=2023,
    income=Income(
        total=Comparison(
            Amount("120.50"), base=Amount("1E+2"), basis=Basis.OTHER_YEAR, reason="调整"
        ),
        other=Amount("20169.24", printed="201,69.24", qualifier=Qualifier.ABOUT),
        business=Amount("0"),
    ),
    staffing=Staffing(contract=Count(12, "人")),
    three_public=ThreePublic(
        total=Execution(final=Amount("-3.70", "元"), stated_basis=Basis.FULL_YEAR_BUDGET)
    ),
    general_public=GeneralPublicBudget(
        functions=(FunctionLine(code="20113", stated_rate=Percentage("9.30")),)
    ),
)


def test_every_digit_and_mark_survives_a_round_trip() -> None:
    again = loads(dumps(REPORT))
    assert again == REPORT
    assert again.income.total.base is not None
    assert again.income.total.base.value.as_tuple() == Decimal("1E+2").as_tuple()
    assert again.income.other is not None
    assert (again.income.other.printed, again.income.other.qualifier) == (
        "201,69.24",
        Qualifier.ABOUT,
    )
    assert again.income.total.basis is Basis.OTHER_YEAR


def test_a_printed_zero_is_kept_and_what_is_not_stated_is_left_out() -> None:
    data = to_data(REPORT)
    assert data["income"]["business"] == {"value": "0", "unit": "万元"}
    assert "institutional" not in data["income"]
    assert "procurement" not in data
    assert to_data(FinalAccounts()) == {"kind": "final_accounts"}


def test_persons_are_masked_unless_asked_for() -> None:
    report = FinalAccounts(self_evaluations=[SelfEvaluation(person="某甲", telephone="0100000")])
    assert "某甲" not in dumps(report)
    assert "0100000" not in dumps(report)
    assert loads(dumps(report, personal=True)) == report


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ([], "$"),
        ({"kind": "budget"}, "kind"),
        ({"year": "2023"}, "year"),
        ({"year": True}, "year"),
        ({"income": []}, "income"),
        ({"income": {"incom": {}}}, "income"),
        ({"income": {"other": {"value": 3.7}}}, "income.other.value"),
        ({"income": {"other": {"value": "x"}}}, "income.other.value"),
        ({"income": {"other": {"value": "NaN"}}}, "income.other.value"),
        ({"income": {"other": {"unit": "万元"}}}, "income.other"),
        ({"income": {"other": {"value": "1", "unit": "猪"}}}, "income.other.unit"),
        ({"income": {"other": {"value": "1", "note": ""}}}, "income.other"),
        ({"income": {"other": {"value": "1", "qualifier": "maybe"}}}, "income.other"),
        ({"income": {"total": {"basis": "never"}}}, "income.total.basis"),
        ({"staffing": {"contract": {"value": "1.5"}}}, "staffing.contract.value"),
        (
            {"general_public": {"functions": [{"code": "201"}, {}]}},
            "general_public.functions.2",
        ),
        ({"general_public": {"functions": "abc"}}, "general_public.functions"),
        ({"glossary": {"terms": [{"name": 5}]}}, "glossary.terms.1.name"),
    ],
)
def test_errors_name_the_field(data: object, path: str) -> None:
    with pytest.raises(ModelError) as caught:
        from_data(data)
    assert str(caught.value).startswith(f"{path}：")
    assert caught.value.text("en").startswith(f"{path}:")


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000])
def test_what_is_no_json_is_refused(text: str) -> None:
    with pytest.raises(ModelError):
        loads(text)


def test_the_text_is_plain_json() -> None:
    assert json.loads(dumps(REPORT))["year"] == 2023
