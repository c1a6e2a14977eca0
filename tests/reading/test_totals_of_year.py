"""总收入 and 收入决算, of the year or with what was carried over."""

import budgetdisclosure as bd

HEAD = "云溪市第三小学2021年度部门决算\n第三部分 2021年度部门决算情况说明\n"
APART = (
    "一、收入支出决算总体情况说明\n"
    "2021年度总收入90.00万元，比2020年度总收入80.00万元增加10.00万元。"
    "2021年度总支出85.00万元，比2020年度总支出82.00万元增加3.00万元。2021年度年末结转和结余7.00万元。\n"
)
OUTER = (
    "二、收入决算情况说明\n"
    "2021年度收入决算80.00万元，其中：本年收入60.00万元，占总收入75.00%，"
    "包括财政拨款收入40.00万元，占总收入50.00%；事业收入20.00万元，占总收入25.00%。\n"
)


def told(text: str) -> dict[str, str]:
    statements = bd.read(f"{HEAD}{text}".encode()).statements
    return {s.path: str(s.value) for s in statements if s.value is not None}


def errors(text: str) -> list[tuple[str, str | None]]:
    found = bd.check(bd.read(f"{HEAD}{text}".encode()))
    return [(f.rule, f.path) for f in found if f.severity == "error"]


def test_sides_that_differ_by_what_is_left_are_of_the_year() -> None:
    said = told(APART)
    assert said["income.total"] == "90.00万元"
    assert said["expenditure.total"] == "85.00万元"
    assert said["income.total.change"] == "10.00万元"
    assert errors(APART) == []
    assert errors(APART.replace("增加10.00", "增加11.00"))[0][0] == "NR401"


def test_more_than_was_left_is_no_such_difference() -> None:
    assert ("AR105", "totals.income") in errors(APART.replace("结余7.00", "结余3.00"))


def test_what_says_both_sides_must_be_equal() -> None:
    text = APART.replace("总收入90.00", "收入总计90.00").replace("总支出85.00", "支出总计85.00")
    assert ("AR105", "totals.income") in errors(text)


def test_the_income_of_the_year_is_part_of_all_income() -> None:
    said = told(OUTER)
    assert said["totals.income"] == "80.00万元"
    assert said["income.total"] == "60.00万元"
    assert errors(OUTER) == []


def test_shares_of_all_income_are_checked_against_it() -> None:
    assert errors(OUTER.replace("占总收入50.00", "占总收入52.00")) == [
        ("NR411", "income.fiscal_appropriation.share")
    ]


def test_a_comparison_may_stand_between_all_income_and_that_of_the_year() -> None:
    text = OUTER.replace("决算80.00万元，", "决算80.00万元，比上年增加8.00万元，增长11.11%，")
    said = told(text)
    assert said["totals.income.change"] == "8.00万元"
    assert said["income.total"] == "60.00万元"
    assert errors(text) == []


BOTH = "一、收入支出决算总体情况说明\n2021年度收入决算80.00万元，支出决算75.00万元。\n"


def test_what_was_spent_is_told_right_behind_what_came_in() -> None:
    said = told(BOTH)
    assert (said["income.total"], said["expenditure.total"]) == ("80.00万元", "75.00万元")
    assert errors(BOTH) == []
    parted = BOTH.replace("80.00万元，", "80.00万元，其中：本年收入60.00万元，年初结转20.00万元；")
    assert told(parted)["expenditure.total"] == "75.00万元"
    assert errors(parted) == []


TOGETHER = (
    "一、收入支出决算总体情况说明\n"
    "2021年度收入、支出决算总计600.00万元。与上年决算相比，收、支总计各增加100.00万元，增长50.00%。其中：\n"
    "（一）收入决算总计300.00万元。\n（二）支出决算总计300.00万元。\n"
)


def test_a_total_of_both_sides_together_is_that_of_neither() -> None:
    said = told(TOGETHER)
    assert (said["totals.income"], said["totals.expenditure"]) == ("300.00万元", "300.00万元")
    assert errors(TOGETHER) == []
    assert ("XN315", "totals.income") in errors(TOGETHER.replace("总计600.00", "总计610.00"))
    assert ("NR402", "totals.income.growth") in errors(TOGETHER.replace("50.00%", "40.00%"))


def test_amounts_in_traditional_letters_are_read() -> None:
    said = told(APART.replace("总收入90.00万元", "总收入90.00萬元"))
    assert said["income.total"] == "90.00万元"
