"""A report held against the accounts of the year before."""

import pytest
from attrs import evolve
from hypothesis import HealthCheck, assume, given, settings

import budgetdisclosure as bd
from budgetdisclosure import Amount, FinalAccounts
from budgetdisclosure.checking import Finding
from budgetdisclosure.checking.example_tables import fund
from budgetdisclosure.errors import ConfigError
from budgetdisclosure.model import Carryover, Comparison, Expenditure, PublicBody, Totals
from budgetdisclosure.testing import consistent_reports

SLOW = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
BODY = "某某市档案馆\n"
BEFORE = (
    f"{BODY}2023年度部门决算说明\n"
    "一、收入支出决算总体情况说明\n"
    "2023年度支出总计24.00万元，其中：本年支出合计20.00万元；年末结转和结余4.00万元。"
)


def now(opening: str = "4.00", told: str = "比上年20.00万元增加8.00万元") -> str:
    return (
        f"{BODY}2024年度部门决算说明\n"
        "一、收入支出决算总体情况说明\n"
        f"2024年度收入总计30.00万元，其中：年初结转和结余{opening}万元；"
        f"本年收入合计{30 - float(opening):.2f}万元。\n"
        "（二）支出决算情况说明\n"
        f"本年支出合计28.00万元，{told}。"
    )


def findings(text: str, before: str = BEFORE) -> list[Finding]:
    found = bd.check(bd.read(text.encode()), prior=bd.read(before.encode()))
    return [f for f in found if f.severity != "info"]


def test_what_agrees_is_verified_and_not_reported() -> None:
    assert findings(now()) == []
    tests = bd.verify(bd.read(now().encode()), prior=bd.read(BEFORE.encode()))
    over = {v.path: str(v.verdict) for v in tests if v.rule == "XT210"}
    assert over == {"carryover.opening": "exact", "expenditure.total.base": "exact"}


def test_another_opening_balance_is_a_warning_with_both_places() -> None:
    (only,) = findings(now(opening="5.00"))
    assert (only.rule, only.severity, only.path) == ("XT210", "warning", "carryover.opening")
    assert (only.stated, only.expected, only.difference) == ("5.00万元", "4.00万元", "1.00万元")
    assert [one.path for one in only.related] == ["carryover.closing"]
    assert only.place is not None
    assert only.place.line == 4


def test_another_figure_of_last_year_is_a_warning() -> None:
    (only,) = findings(now(told="比上年21.00万元增加7.00万元"))
    assert (only.rule, only.path) == ("XT210", "expenditure.total.base")
    assert (only.severity, only.expected) == ("warning", "20.00万元")


@pytest.mark.parametrize(
    ("told", "reported"),
    [
        ("比上年增加8.00万元", []),
        ("比上年增加8.01万元", []),
        ("比上年增加8.02万元", ["expenditure.total.change"]),
        ("比上年减少8.00万元", ["expenditure.total.change"]),
    ],
)
def test_a_change_whose_base_is_not_printed_follows_from_both_years(
    told: str, reported: list[str]
) -> None:
    found = findings(now(told=told))
    assert [f.path for f in found if f.rule == "XT210"] == reported


def test_balances_of_a_line_are_compared_too() -> None:
    before = f"{BODY}2023年度部门决算说明\n" + fund(closing="2.00", spent="8.00").replace(
        "\t7.00", "\t8.00"
    )
    after = f"{BODY}2024年度部门决算说明\n" + fund()
    (only,) = [f for f in findings(after, before) if f.rule == "XT210"]
    assert only.path == "government_fund.opening"
    lines = {one.path for one in only.related if one.role == "consequence"}
    assert "government_fund.functions.2296004.opening" in lines


def test_a_figure_that_is_wrong_anyway_is_told_once_with_the_year_before_beside_it() -> None:
    (only,) = findings(now(told="比上年21.00万元增加8.00万元，增长40.00%"))
    assert only.rule != "XT210"
    assert only.path == "expenditure.total.base"
    assert ("expenditure.total", "20.00万元") in {(r.path, r.stated) for r in only.related}


@pytest.mark.parametrize(
    ("before", "code"),
    [
        (BEFORE.replace("2023", "2022"), "prior_year"),
        (BEFORE.replace("2023", "2024"), "prior_year"),
        (BEFORE.replace("2023年度部门决算", "部门决算").replace("2023年度", ""), "prior_year"),
        (BEFORE.replace("档案馆", "图书馆"), "prior_unit"),
        (BEFORE.replace(BODY, ""), "prior_unit"),
        (BEFORE.replace("决算", "预算"), "prior_kind"),
    ],
)
def test_what_is_not_the_year_before_is_refused(before: str, code: str) -> None:
    with pytest.raises(ConfigError) as caught:
        findings(now(), before)
    assert caught.value.code == code
    assert caught.value.text("en") != caught.value.text("zh")


def test_the_region_before_the_name_may_be_left_out() -> None:
    assert findings(now().replace("某某市档案馆", "某某省某某市档案馆")) == []


def test_a_region_and_its_government_may_be_called_otherwise() -> None:
    text = now().replace(BODY, "云溪综合实验区青石乡\n")
    assert findings(text, BEFORE.replace(BODY, "云溪县青石乡人民政府\n")) == []
    with pytest.raises(ConfigError):
        findings(text, BEFORE.replace(BODY, "云溪县白石乡人民政府\n"))


def test_accounts_of_one_branch_are_not_those_of_the_whole() -> None:
    whole = FinalAccounts(year=2023, unit=PublicBody(name="某某市水务局", scope="汇总"))
    branch = FinalAccounts(year=2024, unit=PublicBody(name="某某市水务局", scope="本级"))
    with pytest.raises(ConfigError):
        bd.check(branch, prior=whole)


def year_before(report: FinalAccounts) -> FinalAccounts:
    """Accounts that end as ``report`` says it began."""
    return FinalAccounts(
        unit=report.unit,
        year=(report.year or 0) - 1,
        totals=Totals(income=Comparison(report.totals.income.base)),
        expenditure=Expenditure(total=Comparison(report.expenditure.total.base)),
        carryover=Carryover(closing=report.carryover.opening),
        fiscal=evolve(FinalAccounts().fiscal, closing=report.fiscal.opening),
    )


@SLOW
@given(consistent_reports())
def test_a_report_agrees_with_the_year_that_it_tells_of(report: FinalAccounts) -> None:
    assert [f for f in bd.check(report, prior=year_before(report)) if f.rule == "XT210"] == []


@SLOW
@given(consistent_reports())
def test_another_closing_balance_is_found(report: FinalAccounts) -> None:
    prior = year_before(report)
    closing = prior.carryover.closing
    assume(closing is not None)
    assert closing is not None
    other = Carryover(closing=Amount(closing.value + 5, closing.unit))
    found = [f for f in bd.check(report, prior=evolve(prior, carryover=other)) if f.rule == "XT210"]
    assert [(f.path, str(f.severity)) for f in found] == [("carryover.opening", "warning")]
