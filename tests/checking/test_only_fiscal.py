"""Where a document prints that all money is fiscal, both scopes have to come to the same."""

from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, assume, given, settings

import budgetdisclosure as bd
from budgetdisclosure import Amount, FinalAccounts
from budgetdisclosure.checking.example_tables import (
    YEAR,
    expenditure,
    fund,
    general_public,
    only_fiscal,
)
from budgetdisclosure.model import Carryover, Comparison, Expenditure, Totals
from budgetdisclosure.model.kinds import OTHER_INCOME
from budgetdisclosure.testing import consistent_reports

SLOW = settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
OTHER_BASIC = general_public().replace("12.00", "11.00").replace("8.00", "9.00")


def found(text: str) -> list[bd.Finding]:
    return [f for f in bd.check(bd.read((YEAR + text).encode())) if f.severity != "info"]


def verdicts(text: str) -> set[str]:
    tests = bd.verify(bd.read((YEAR + text).encode()))
    return {str(v.verdict) for v in tests if v.rule == "XT208"}


def test_every_row_and_total_is_tested_and_holds() -> None:
    text = only_fiscal() + expenditure() + general_public()
    assert verdicts(text) == {"exact"}
    assert found(text) == []


def test_one_difference_is_one_finding_at_the_deepest_line() -> None:
    (only,) = found(only_fiscal() + expenditure() + OTHER_BASIC)
    assert (only.rule, only.severity) == ("XT208", "warning")
    assert only.path == "expenditure.functions.2050202.basic"
    paths = {one.path for one in only.related}
    assert "expenditure.functions.205.project" in paths
    assert "12.00万元是全部资金" not in only.message


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("其他收入\n\t0.00", "其他收入\n\t"),
        ("其他收入\n\t0.00", "其他收入\n\t1.00"),
        ("使用非财政拨款结余\n\t0.00", "使用非财政拨款结余\n\t"),
        ("结余分配\n\t0.00", "结余分配\n\t"),
        ("年初结转和结余\n\t0.00", "年初结转和结余\n\t"),
        ("年末结转和结余\n\t0.00", "年末结转和结余\n\t1.00"),
    ],
)
def test_what_is_blank_or_over_zero_leaves_it_open(before: str, after: str) -> None:
    text = only_fiscal() + expenditure() + OTHER_BASIC
    assert before in text
    assert verdicts(text.replace(before, after, 1)) == set()


def test_balances_that_are_all_fiscal_are_no_other_money() -> None:
    def with_balances(fiscal: str) -> str:
        text = only_fiscal().replace("20.00\n\t总计", "24.00\n\t总计")
        text = text.replace("年初结转和结余\n\t0.00", "年初结转和结余\n\t4.00")
        text = text.replace("年末结转和结余\n\t0.00", "年末结转和结余\n\t4.00")
        text = text.replace("年初财政拨款结转和结余\n\t", f"年初财政拨款结转和结余\n\t{fiscal}", 1)
        return text.replace("年末财政拨款结转和结余\n\t", f"年末财政拨款结转和结余\n\t{fiscal}", 1)

    rows = expenditure() + general_public()
    assert verdicts(with_balances("4.00") + rows) != set()
    assert verdicts(with_balances("3.00") + rows) == set()


def test_a_row_that_a_budget_may_have_is_left_open() -> None:
    """The table of the fund has a line above, and does not tell what is below it."""
    lines = fund().replace("2296004", "2050202").replace("22960", "20502").replace("229\n", "205\n")
    text = only_fiscal() + expenditure() + OTHER_BASIC + lines.replace("\t2050202", "\t2050201")
    rows = [v for v in bd.verify(bd.read((YEAR + text).encode())) if v.rule == "XT208"]
    open_rows = {v.path for v in rows if v.verdict == "not_checked"}
    assert "expenditure.functions.2050202.final" in open_rows


def test_a_figure_that_does_not_add_up_is_told_by_that_rule_alone() -> None:
    text = only_fiscal() + expenditure(xiang="21.00") + general_public()
    findings = found(text)
    assert len(findings) == 1
    assert findings[0].rule != "XT208"
    assert findings[0].severity == "error"
    assert any(one.path.startswith("general_public.") for one in findings[0].related)


def only_fiscal_report(report: FinalAccounts) -> FinalAccounts:
    """``report`` with the same fiscal money and no other, printed as such."""
    zero = Amount(0)
    fiscal = report.fiscal
    income: dict[str, Any] = dict.fromkeys(OTHER_INCOME, zero)
    total = Comparison(fiscal.total.value)
    return evolve(
        report,
        totals=Totals(income=total, expenditure=total),
        carryover=Carryover(
            opening=fiscal.opening,
            surplus_used=zero,
            surplus_distributed=zero,
            closing=fiscal.closing,
        ),
        income=evolve(report.income, total=Comparison(fiscal.income.value), **income),
        expenditure=Expenditure(total=Comparison(fiscal.expenditure.value)),
    )


@SLOW
@given(consistent_reports())
def test_a_consistent_report_without_other_money_raises_nothing(report: FinalAccounts) -> None:
    alone = only_fiscal_report(report)
    tests = [v for v in bd.verify(alone) if v.rule == "XT208"]
    assert tests
    assert [f for f in bd.check(alone) if f.rule == "XT208"] == []


@SLOW
@given(consistent_reports())
def test_another_total_of_all_money_is_reported(report: FinalAccounts) -> None:
    alone = only_fiscal_report(report)
    value = alone.expenditure.total.value
    assume(value is not None)
    assert value is not None
    more = Amount(value.value + 1, value.unit)
    expenditure = evolve(alone.expenditure, total=Comparison(more))
    wrong = [
        v
        for v in bd.verify(evolve(alone, expenditure=expenditure))
        if v.rule == "XT208" and v.path == "expenditure.total"
    ]
    if value.decimals:
        assert any(v.verdict.refuted for v in wrong)
    findings = bd.check(evolve(alone, expenditure=expenditure))
    if value.decimals:
        named = {f.path for f in findings} | {r.path for f in findings for r in f.related}
        assert "expenditure.total" in named
