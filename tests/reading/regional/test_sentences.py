"""Sentences as regions write them: what is told of a part, another year or another body stays apart."""

import pytest

import budgetdisclosure as bd

from .accounts import HEAD, TITLES, read, said, wrong


def test_and_within_a_name_is_no_comparison() -> None:
    line = "4.科学技术支出（类）技术研究与开发（款）其他技术研究与开发支出（项）年初预算为12.70万元，支出决算为21.34万元。"
    assert said(read("F05", line)) == [
        ("general_public.functions.2060499.budget", "12.70万元"),
        ("general_public.functions.2060499.final", "21.34万元"),
    ]


def test_final_figure_of_another_year_is_the_base() -> None:
    line = (
        "1.教育支出（类）普通教育（款）小学教育（项）：2022年度决算30.00万元，2021年度决算24.00万元，"
        "增加6.00万元，增长25.00%。"
    )
    found = read("F05", line)
    assert ("general_public.functions.2050202.final", "30.00万元") in said(found)
    assert "24.00万元" not in {v for p, v in said(found) if p.endswith(".final")}
    assert wrong(found) == []


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (
            "因公出国（境）费2022年决算数6.00万元。组织因公出国（境）团组1个、3人次，人均因公出国（境）费用2.00万元。",
            "three_public.overseas.per_unit",
        ),
        (
            "公务用车购置费2022年决算数40.00万元。2022年购置（更新）2辆，车均购置费20.00万元。",
            "three_public.vehicles.purchase.per_unit",
        ),
    ],
)
def test_costs_for_each_are_held_against_their_counts(text: str, path: str) -> None:
    right = [v for v in bd.verify(read("F07", text)) if v.path == path]
    assert [v.verdict.value for v in right] == ["exact"]
    assert "NR416" in wrong(read("F07", text.replace("均购置费20", "均购置费21"))) or "人均" in text


def test_groups_of_other_bodies_are_not_ones_own() -> None:
    found = said(
        read(
            "F07",
            "因公出国（境）费支出决算5.00万元。其中因公出国（境）团组1个、共2人、"
            "参加其他单位组织的因公出国（境）团组4个、共5人。",
        )
    )
    told = dict(reversed(found))
    assert told["three_public.overseas.groups"] == "1个"
    assert told["three_public.overseas.visits"] == "2人"


def test_groups_of_all_bodies_together_are_not_ones_own() -> None:
    text = (
        "因公出国（境）费支出决算5.00万元。全年安排本单位出国团组1个，参加其他单位组织的出国团组2个，"
        "全年因公出国（境）团组共计3个，累计6人次。"
    )
    assert wrong(read("F07", text)) == []


def test_fleet_is_told_behind_what_running_was_spent_on() -> None:
    text = "公务用车运行维护费2.00万元，主要是保障日常公务用车所需；截至年末公务用车保有量5台。"
    assert ("three_public.vehicles.fleet", "5台") in said(read("F07", text))


def test_brackets_tell_which_budget_paid() -> None:
    text = (
        "2022年度“三公”经费支出决算6.00万元（其中：一般公共预算支出6.00万元；政府性基金预算支出0.00万元；"
        "国有资本经营预算支出0.00万元）。与上年相比，增加1.00万元，增长20.00%。"
    )
    found = read("F07", text)
    assert [v for p, v in said(found) if p == "three_public.total.final"] == ["6.00万元"]
    assert ("three_public.total.growth", "20.00%") in said(found)
    assert wrong(found) == []


def test_income_and_expenditure_of_each_budget() -> None:
    text = (
        "本部门2022年度财政拨款本年收入90.00万元，比2021年度增加10.00万元，增长12.50%；本年支出88.00万元。\n"
        "其中：一般公共预算财政拨款本年收入80.00万元，比上年增加5.00万元；本年支出78.00万元，比上年减少2.00万元。\n"
        "政府性基金预算财政拨款本年收入10.00万元，比上年增加5.00万元；本年支出10.00万元，比上年增加5.00万元。"
    )
    facts = [(p, v) for p, v in said(read("F04", text)) if not p.endswith(("change", "growth"))]
    assert facts == [
        ("fiscal.income", "90.00万元"),
        ("fiscal.expenditure", "88.00万元"),
        ("income.general_public", "80.00万元"),
        ("general_public.expenditure.final", "78.00万元"),
        ("income.government_fund", "10.00万元"),
        ("government_fund.expenditure", "10.00万元"),
    ]


def test_completion_of_expenditure_is_not_that_of_the_totals() -> None:
    text = (
        "2022年度财政拨款收入总计120.00万元，支出总计120.00万元。财政拨款支出年初预算数100.00万元，"
        "完成年初预算的110.00%。"
    )
    assert wrong(read("F04", text)) == []


def test_total_beside_the_expenditure_of_the_year_holds_the_carryover() -> None:
    text = (
        "本部门2022年度支出总计120.00万元，其中本年支出合计100.00万元，较2021年增加20.00万元，增长25.00%；"
        "年末结转和结余20.00万元，较2021年减少5.00万元，下降20.00%。"
    )
    found = read("F03", text)
    assert ("totals.expenditure", "120.00万元") in said(found)
    assert ("carryover.closing.growth", "20.00%") in said(found)
    assert wrong(found) == []


def test_change_of_income_is_not_that_of_the_carryover_before_it() -> None:
    text = (
        "收入总计120.00万元，包括：\n1.财政拨款收入90.00万元，占收入总计的75.00%。\n"
        "2.上年结转和结余30.00万元，占收入总计的25.00%。\n与上年相比，今年收入减少40.00万元，下降25.00%。"
    )
    found = read("F01", text)
    assert not [p for p, _ in said(found) if p == "carryover.opening.growth"]
    assert {v.verdict.value for v in bd.verify(found) if v.kind == "share"} == {"exact"}


def test_fund_as_a_part_of_all_expenditure() -> None:
    text = (
        "三、支出决算情况说明\n本年支出合计200.00万元。\n"
        f"{TITLES['F08']}\n2022年度政府性基金预算财政拨款支出10.00万元，占本年支出合计的5.00%。"
    )
    found = bd.read(f"{HEAD}{text}".encode())
    assert [v.verdict.value for v in bd.verify(found) if v.kind == "share"] == ["exact"]


def test_no_amount_repeats_a_wrong_count() -> None:
    text = (
        f"{TITLES['F04']}\n财政拨款收、支总计50.00万元，其中：年末财政拨款结转和结余0.00万元。\n"
        f"{TITLES['F07']}\n因公出国（境）费支出5.00万元。因公出国（境）团组1个，累计2人次。\n"
        "因公出国（境）团组0个，累计2人次。"
    )
    assert "XN319" not in wrong(bd.read(f"{HEAD}{text}".encode()))


def test_fund_expenditure_has_a_budget_and_a_base() -> None:
    text = (
        "2022年度政府性基金预算财政拨款支出年初预算为8.00万元，支出决算为6.00万元，完成年初预算的75.00%。"
        "与2021年度相比，政府性基金预算财政拨款支出增加1.00万元，增长20.00%。"
    )
    found = read("F08", text)
    assert isinstance(found.report, bd.FinalAccounts)
    assert str(found.report.government_fund.expenditure.budget) == "8.00万元"
    verdicts = {v.kind: v.verdict.value for v in bd.verify(found)}
    assert verdicts["completion"] == verdicts["growth"] == "exact"
    assert "NR409" in wrong(read("F08", text.replace("75.00%", "76.00%")))


def test_income_and_expenditure_named_in_short() -> None:
    assert said(read("F08", "2022年度政府性基金预算财政拨款收入3.00万元，支出2.00万元。")) == [
        ("government_fund.income", "3.00万元"),
        ("government_fund.expenditure", "2.00万元"),
    ]
