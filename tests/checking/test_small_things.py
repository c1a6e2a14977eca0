"""Consistent reports that once raised something."""

from attrs import evolve

import budgetdisclosure as bd
from budgetdisclosure.checking.example_tables import YEAR, expenditure, table, totals_with_fund
from budgetdisclosure.model import Disclosure

SECTION = "七、“三公”经费支出决算情况说明\n"


def weighty(text: str) -> list[tuple[str, str | None]]:
    found = bd.check(bd.read((YEAR + text).encode()))
    return [(f.rule, f.path) for f in found if f.severity == "error"]


def test_a_change_rounded_to_nothing_still_has_a_rate() -> None:
    told = "公务接待费支出决算为0.07万元，比上年增加0.00万元，增长{}%。\n"
    assert weighty(SECTION + told.format("2.25")) == []
    assert weighty(SECTION + told.format("22.5")) == [("NR402", "three_public.reception.growth")]


def test_words_after_the_parts_speak_of_the_whole() -> None:
    text = (
        "“三公”经费支出年初预算为5.00万元，支出决算为4.00万元，其中：公务用车购置及运行维护费年初预算为2.00万元，"
        "支出决算为1.00万元；公务接待费年初预算为3.00万元，支出决算为3.00万元。决算数{}预算数的主要原因是厉行节约。\n"
    )
    assert weighty(SECTION + text.format("小于")) == []
    assert weighty(SECTION + text.format("大于")) == [("NR406", "three_public.total.relation")]


def test_lists_headed_by_their_kind_of_expenditure() -> None:
    text = table(
        "一般公共预算财政拨款基本支出决算表",
        ("科目编码", "科目名称", "人员经费决算数", "科目编码", "科目名称", "公用经费决算数"),
        ("301", "工资福利支出", "10.00", "302", "商品和服务支出", "2.00"),
        ("30101", "基本工资", "10.00", "30201", "办公费", "2.00"),
        ("", "人员经费合计", "10.00", "", "公用经费合计", "2.00"),
        ("", "", "", "", "合计", "12.00"),
    )
    report = bd.read((YEAR + text).encode()).report
    assert str(report.basic.public) == "2.00万元"
    assert str(report.basic.general_public) == "12.00万元"
    assert weighty(text) == []


def paged(disclosure: Disclosure) -> Disclosure:
    """The same with cells that stand on a page instead of a line."""
    tables = tuple(
        evolve(
            one,
            rows=tuple(
                evolve(
                    row,
                    cells=tuple(
                        evolve(cell, place=evolve(cell.place, page=3, line=None))
                        for cell in row.cells
                    ),
                )
                for row in one.rows
            ),
        )
        for one in disclosure.tables
    )
    return evolve(disclosure, tables=tables)


def test_a_roll_up_of_one_line_is_told_in_words_on_pages_too() -> None:
    found = bd.check(paged(bd.read((YEAR + expenditure(xiang="14.00")).encode())))
    assert [f.rule for f in found if f.severity == "error"] == ["AR108"]
    assert "AR108" not in found[0].message


def test_a_change_that_falls_has_no_rate_that_rises() -> None:
    told = "“三公”经费支出决算为2.16万元，比上年{}万元，{}%。\n"
    assert weighty(SECTION + told.format("减少9.54", "下降81.54")) == []
    assert weighty(SECTION + told.format("减少9.54", "增长81.54")) == [
        ("NR403", "three_public.total.growth")
    ]


def test_no_rise_is_more_than_all_of_the_value() -> None:
    told = "公务接待费支出决算为39.59万元，比上年增加{}万元，增长2201.74%。\n"
    assert weighty(SECTION + told.format("37.87")) == []
    assert weighty(SECTION + told.format("97.87")) == [("NR402", "three_public.reception.growth")]


def test_guests_from_here_cost_no_more_than_all_guests() -> None:
    told = "公务接待费支出决算为1.13万元，其中：国内接待费{}万元。\n"
    assert weighty(SECTION + told.format("1.13")) == []
    assert weighty(SECTION + told.format("1.93")) == [("XT207", "three_public.reception.final")]


def test_income_of_a_fund_in_text_and_in_the_totals() -> None:
    text = totals_with_fund("9.00") + (
        "八、政府性基金预算财政拨款收入支出决算情况说明\n"
        "政府性基金预算财政拨款年初结转和结余0.00万元，本年收入{}万元。\n"
    )
    assert weighty(text.format("9.00")) == []
    assert weighty(text.format("9.50")) == [("XN312", "income.government_fund")]


def test_income_of_state_capital_is_read_behind_its_carryover() -> None:
    text = (
        "九、国有资本经营预算财政拨款支出决算情况说明\n"
        "国有资本经营预算财政拨款年初结转和结余0.50万元，本年收入3.90万元，本年支出4.40万元。\n"
    )
    said = bd.read((YEAR + text).encode()).statements
    assert [s.path for s in said] == [
        "state_capital.opening",
        "income.state_capital",
        "state_capital.expenditure",
    ]


def test_parts_with_shares_of_the_whole_leave_room_for_one_more() -> None:
    told = (
        "（二）支出决算情况说明\n本年支出合计{}万元，其中：基本支出1301.13万元，占33.6%；"
        "项目支出2572.03万元，占66.4%。\n"
    )

    def found(total: str) -> list[tuple[str, str]]:
        result = bd.check(bd.read((YEAR + told.format(total)).encode()))
        return [(f.rule, f.severity.value) for f in result if f.severity != "info"]

    assert found("3873.16") == []
    assert found("3876.43") == [("AR107", "warning")]
    assert found("3870.00") == [("AR107", "error")]


def test_a_heading_of_rises_and_falls_is_no_choice_left_standing() -> None:
    told = "（二）支出决算情况说明\n本年支出合计20.00万元，较上年增加（减少）{}4.00万元。\n"
    for words, rules in (("情况为：增加", []), ("", ["FM706"])):
        found = bd.check(bd.read((YEAR + told.format(words)).encode()))
        assert [f.rule for f in found if f.severity == "error"] == rules
