"""Tables by unit against the department."""

import budgetdisclosure as bd
from budgetdisclosure.checking.example_tables import YEAR, income, income_by_unit, table

HEADS = ("单位编码", "单位名称", "本年支出合计", "基本支出", "项目支出", "上缴上级支出")


def rules(text: str) -> list[str]:
    return [f.rule for f in bd.check(bd.read((YEAR + text).encode())) if f.severity == "error"]


def by_unit(*rows: tuple[str, ...]) -> str:
    return table("支出决算表（分单位）", HEADS, *rows)


def test_units_make_up_the_total_of_their_own_table() -> None:
    good = ("126001", "某某市水务局（本级）", "10.00", "6.00", "4.00", "")
    other = ("126002", "某某市水文站", "5.00", "5.00", "", "")
    assert rules(by_unit(("", "合计", "15.00", "11.00", "4.00", ""), good, other)) == []
    total = ("", "合计", "15.00", "11.00", "4.00", "")
    slip = ("126001", "某某市水务局（本级）", "10.00", "6.00", "4.50", "")
    assert rules(by_unit(total, slip, other)) == ["AR107"]
    wrong = ("126001", "某某市水务局（本级）", "10.50", "6.00", "4.50", "")
    assert rules(by_unit(total, wrong, other)) == ["XT213"]


def test_the_row_of_the_whole_department_is_no_unit() -> None:
    rows = (
        ("126", "某某市水务局", "15.00", "11.00", "4.00", ""),
        ("126001", "某某市水务局（本级）", "10.00", "6.00", "4.00", ""),
        ("126002", "某某市水文站", "5.00", "5.00", "", ""),
    )
    text = by_unit(("", "合计", "15.00", "11.00", "4.00", ""), *rows)
    assert rules(text) == []
    report = bd.read((YEAR + text).encode()).report
    assert [unit.name for unit in report.expenditure_by_unit] == [
        "某某市水务局（本级）",
        "某某市水文站",
    ]


def test_money_passed_between_units_leaves_the_total_open() -> None:
    rows = (
        ("126001", "某某市水务局（本级）", "10.00", "6.00", "4.00", ""),
        ("126002", "某某市水文站", "5.00", "4.00", "", "1.00"),
    )
    assert rules(by_unit(("", "合计", "14.00", "10.00", "4.00", ""), *rows)) == []


def test_the_totals_of_both_tables_of_income_agree() -> None:
    assert rules(income() + income_by_unit()) == []
    assert rules(income(total="25.50") + income_by_unit()) == ["XT213"]
