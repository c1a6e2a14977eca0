"""Sentences of central bodies, of Fujian and of other places, each in our own words."""

import pytest

import budgetdisclosure as bd
from budgetdisclosure.model import Direction

HEAD = "云溪大学2023年度部门决算\n"
F05 = "五、一般公共预算拨款支出决算情况"


def said(title: str, text: str) -> dict[str, str]:
    statements = bd.read(f"{HEAD}{title}\n{text}".encode()).statements
    return {s.path: str(s.value) for s in statements}


def errors(title: str, text: str) -> list[tuple[str, str | None]]:
    findings = bd.check(bd.read(f"{HEAD}{title}\n{text}".encode()))
    return [(f.rule, f.stated) for f in findings if f.severity == "error"]


def test_subjects_named_by_code() -> None:
    found = said(
        "（四）高等学校财政拨款支出决算表说明",
        "学校2023年度财政拨款支出总计为30.00万元，其中基本支出20.00万元，占总支出的66.67%。具体包括：\n"
        "1.小学教育（2050202），2023年度决算数为10.00万元，比2022年度决算数增长0.39%。",
    )
    assert found["fiscal.expenditure"] == "30.00万元"
    assert found["fiscal.basic.share"] == "66.67%"
    assert found["fiscal.functions.2050202.final"] == "10.00万元"
    assert found["fiscal.functions.2050202.growth"] == "0.39%"


def test_behind_parts_in_brackets_the_sentence_goes_on_with_its_subject() -> None:
    found = said(
        F05,
        "（一）教育支出（科目编码205）30.00万元（其中按照项级科目统计，科目编码2050202-小学教育的金额为10.00万元；"
        "科目编码2050203-初中教育的金额为20.00万元），总体较2022年决算数减少3万元，下降9.09%。",
    )
    assert found["general_public.functions.205.final"] == "30.00万元"
    assert found["general_public.functions.2050203.final"] == "20.00万元"
    assert found["general_public.functions.205.change"] == "3万元"


def test_a_whole_value_that_fell_has_no_zero_base() -> None:
    assert errors(F05, "（一）教育支出30.00万元，较2022年决算数减少30.00万元，下降50%。") == []


LIST = (
    "2023年度一般公共预算拨款支出60.00万元，具体情况如下（按项级科目分类统计）：\n"
    "（一）教育支出（科目编码205）30.00万元（其中科目编码2050202-小学教育的金额为10.00万元；"
    "科目编码2050203-初中教育的金额为20.00万元）。\n"
    "（二）科学技术支出（科目编码206）10.00万元（其中科目编码2060201-机构运行的金额为10.00万元）。\n"
    "（三）农林水支出（科目编码213）20.00万元（其中科目编码2130104-事业运行的金额为12.00万元；"
    "科目编码2130108-病虫害控制的金额为{last}万元）。"
)


def test_a_list_declared_whole_has_to_add_up() -> None:
    assert errors(F05, LIST.format(last="8.00")) == []
    assert errors(F05, LIST.format(last="1.00")) == [("NR421", "20.00万元")]


def test_a_list_that_breaks_its_word_often_is_not_held_to_it() -> None:
    broken = LIST.format(last="1.00").replace("小学教育的金额为10.00", "小学教育的金额为1.00")
    assert errors(F05, broken) == []


def test_items_by_name_do_not_speak_of_the_total() -> None:
    found = said(
        F05,
        "2023年一般公共预算拨款支出90.00万元。\n"
        "（一）行政运行财政拨款支出50.00万元，较2022年决算数增加10.00万元，增长25.00%。\n"
        "（二）一般行政管理事务财政拨款支出30.00万元，较上年增支5.00万元，增长20.00%。\n"
        "（三）住房公积金支出10.00万元。",
    )
    assert found["general_public.expenditure.final"] == "90.00万元"
    assert found["general_public.functions.行政运行.change"] == "10.00万元"
    assert found["general_public.functions.一般行政管理事务.growth"] == "20.00%"
    assert found["general_public.functions.2210201.final"] == "10.00万元"


@pytest.mark.parametrize(
    "title", ["二、收入支出决算总体情况说明", "（一）高等学校收支决算总表说明"]
)
def test_two_figures_for_two_totals(title: str) -> None:
    found = said(
        title, "2023年度收、支总计各是5.00万元、6.00万元。与2022年相比，各增加1.00万元、2.00万元。"
    )
    assert found["totals.income"] == "5.00万元"
    assert found["totals.expenditure"] == "6.00万元"
    assert found["totals.expenditure.change"] == "2.00万元"


def test_of_each_its_own_direction() -> None:
    title = "五、一般公共预算财政拨款支出决算情况说明"
    text = (
        "一般公共预算财政拨款支出600.00万元，其中：农林水支出（类）500.00万元、教育支出（类）100.00万元，"
        "分别较上年增加60.00万元和减少10.00万元，分别增长13.64%和{way}9.09%。"
    )
    assert errors(title, text.format(way="下降")) == []
    assert errors(title, text.format(way="增长")) == [("NR403", "9.09%")]


def test_changes_of_each_before_the_rate_of_both() -> None:
    found = said(
        "一、收入支出决算总体情况说明",
        "2023年度收入总计50.00万元，支出总计50.00万元。收入、支出总计较上年各增加10.00万元、增长25.00%。",
    )
    assert found["totals.income.change"] == found["totals.expenditure.change"] == "10.00万元"
    assert found["totals.expenditure.growth"] == "25.00%"


def test_shares_among_the_totals_are_of_their_own_side() -> None:
    text = (
        "2.收入情况。2023年度收入合计20.00万元。其中：财政拨款收入15.00万元，占75.00%；其他收入5.00万元，占25.00%。\n"
        "3.支出情况。2023年度支出合计10.00万元。其中：基本支出4.00万元，占40.00%；项目支出6.00万元，占60.00%。"
    )
    title = "（一）收入支出决算总体情况说明"
    checks = bd.verify(bd.read(f"{HEAD}{title}\n{text}".encode()))
    assert [str(v.verdict) for v in checks if v.kind == "share"] == ["exact"] * 4


def test_differences_without_a_direction() -> None:
    text = (
        "2023年度“三公”经费支出8.00万元，年初预算为9.00万元，差值为1.00万元，原因为厉行节约；"
        "公务接待费支出2.00万元，年初预算为2.50万元，差值为{gap}万元。"
    )
    title = "七、“三公”经费支出决算情况说明"
    assert errors(title, text.format(gap="0.50")) == []
    assert errors(title, text.format(gap="0.60")) == [("NR401", "0.60万元")]


def test_what_follows_an_unknown_quantity_is_not_taken_for_the_one_before() -> None:
    text = (
        "2023年度因公出国（境）费用1.00万元。\n"
        "车辆保障费7.00万元。费用支出较年初预算数减少1.00万元，下降12.5%。"
    )
    assert "three_public.overseas.change" not in said("七、“三公”经费支出决算情况说明", text)


def test_uses_end_where_counts_begin() -> None:
    found = said(
        "七、“三公”经费支出决算情况说明",
        "公务用车运行费3.00万元，主要用于燃油、维修、保险等支出，年末公务用车保有量2辆。"
        "公务接待费1.00万元。主要用于上级来访等接待活动，累计接待3批次、接待总人数20人次。",
    )
    assert found["three_public.vehicles.fleet"] == "2辆"
    assert found["three_public.reception.batches"] == "3批次"
    assert found["three_public.reception.guests"] == "20人次"


def test_what_is_told_of_one_budget_is_not_the_whole_year() -> None:
    found = said(
        "三、2023年决算收支总体情况",
        "2023年本单位年初结转和结余10.00万元，本年收入90.00万元。\n"
        "（一）一般公共预算财政拨款年初结转结余9.00万元，本年收入80.00万元，比2022年决算数增加8.00万元。",
    )
    assert found["carryover.opening"] == "10.00万元"
    assert found["income.total"] == "90.00万元"
    assert "income.total.change" not in found


def test_all_of_it_new() -> None:
    disclosure = bd.read(f"{HEAD}{F05}\n（一）教育支出10万元，较2022年为全部增加支出。".encode())
    last = disclosure.statements[-1]
    assert (last.path, last.direction) == (
        "general_public.functions.205.relation",
        Direction.INCREASE,
    )
    assert not bd.check(disclosure) or all(f.severity != "error" for f in bd.check(disclosure))


def test_changes_of_parts_that_make_up_the_change_of_their_total() -> None:
    text = (
        "学校2023年度收入合计90.00万元，与2022年度相比，减少10.00万元，降低10.00%。"
        "其中：财政拨款收入增加5.00万元，其他收入减少{other}万元。"
    )
    for other, verdict in (("15.00", "exact"), ("14.00", "not_checked")):
        sentence = text.format(other=other)
        checks = bd.verify(bd.read(f"{HEAD}一、收入支出决算总体情况说明\n{sentence}".encode()))
        sums = [
            str(v.verdict) for v in checks if v.path == "income.total.change" and v.kind == "sum"
        ]
        assert sums == [verdict]
