"""Changes in a sentence that names nothing, behind a sentence that told a total with its parts."""

import pytest

import budgetdisclosure as bd

from .accounts import HEAD, TITLES, read, said, wrong

CASES = (
    ("本年支出合计100.00万元，其中：基本支出40.00万元，占40%；项目支出60.00万元，占60%。", "三、支出决算情况说明", "expenditure.total"),
    ("本年收入合计100.00万元，其中：财政拨款收入100.00万元，占100%；其他收入0万元，占0%。", "二、收入决算情况说明", "income.total"),
    ("政府采购支出总额100.00万元，其中：货物支出40.00万元，服务支出60.00万元。", "十一、政府采购支出情况", "procurement.total"),
    ("“三公”经费支出决算100.00万元，其中：公务接待费40.00万元；公务用车运行维护费60.00万元。", TITLES["F07"], "three_public.total"),
    (
        "一般公共预算财政拨款基本支出100.00万元，其中：人员经费80.00万元，主要包括基本工资；公用经费20.00万元，主要包括办公费。",
        "六、一般公共预算财政拨款基本支出决算情况说明", "basic.general_public",
    ),
)  # fmt: skip


@pytest.mark.parametrize("between", ["", "\n"])
@pytest.mark.parametrize(("told", "title", "subject"), CASES, ids=[case[2] for case in CASES])
def test_change_behind_a_total_with_its_parts_is_that_of_the_total(
    told: str, title: str, subject: str, between: str
) -> None:
    text = f"{HEAD}{title}\n{told}{between}与上年相比，增加10.00万元，增长11.11%。"
    found = bd.read(text.encode())
    assert (f"{subject}.growth", "11.11%") in said(found)
    assert "NR402" not in wrong(found)
    assert "NR402" in wrong(bd.read(text.replace("11.11", "13.11").encode()))


def test_base_behind_a_total_with_its_parts_is_that_of_the_total() -> None:
    text = (
        "“三公”经费支出决算10.00万元，其中：公务接待费4.00万元；公务用车运行维护费6.00万元。"
        "比上年12.00万元减少2.00万元，下降16.67%。"
    )
    found = read("F07", text)
    assert ("three_public.total.prior", "12.00万元") in said(found)
    assert "NR401" not in wrong(found)


def test_change_that_fits_the_part_told_last_is_left_open() -> None:
    text = (
        "“三公”经费支出决算10.00万元，其中：公务用车运行维护费6.00万元；公务接待费4.00万元。"
        "比上年减少2.00万元，下降33.33%，主要原因是接待减少。"
    )
    assert "NR402" not in wrong(read("F07", text))
    assert "NR402" in wrong(read("F07", text.replace("33.33", "35.33")))


def test_change_behind_parts_in_paragraphs_of_their_own_is_left_open() -> None:
    text = (
        "本年支出合计100.00万元。其中：\n1.基本支出40.00万元，占40%。\n2.项目支出60.00万元，占60%。\n"
        "与上年相比，增加10.00万元，增长11.11%。"
    )
    assert wrong(read("F03", text)) == []


def test_completion_from_what_the_budget_was_exceeded_by() -> None:
    text = "公务用车运行维护费支出40.00万元，完成年初预算80%，比年初预算减少10.00万元，主要原因是公车改革。"
    assert "NR409" not in wrong(read("F07", text))
    assert "NR409" in wrong(read("F07", text.replace("80%", "83%")))
    more = "公务接待费支出60.00万元，完成年初预算100%，决算数大于预算数10.00万元。"
    assert "NR410" in wrong(read("F07", more))
    assert "NR410" not in wrong(read("F07", more.replace("100%", "120%")))


def test_figures_told_of_the_wrong_year_are_no_base() -> None:
    text = "2021年度支出合计90.00万元，较上年决算数增加10.00万元，增长12.50%。其中：基本支出90.00万元，占100%。"
    found = read("F01", text)
    assert not [p for p, _ in said(found) if not p.startswith("narrative")]


def test_equal_income_does_not_excuse_a_wrong_expenditure() -> None:
    text = (
        "1、2022年收入决算20.00万元，比上年收入决算25.00万元减少5.00万元，减少率为20%。\n"
        "2、2022年支出决算23.00万元。比上年支出决算25.00万元减少5.00万元，减少率为20%。"
    )
    assert wrong(read("F01", text)) == ["NR401"]


def test_grand_total_with_an_unexplained_rest_is_a_doubt() -> None:
    text = "2022年度收入总计50.00万元，支出总计50.00万元。\n本年收入合计45.00万元，年初结转和结余3.00万元。"
    assert wrong(read("F01", text)) == ["AR120"]
    assert wrong(read("F01", text.replace("3.00", "5.00"))) == []
    assert wrong(read("F01", f"{text}使用非财政拨款结余2.00万元。")) == []


def test_each_side_after_the_other_was_told_last() -> None:
    text = "本年度收入合计100.00万元，支出合计95.00万元。收入比上年90.00万元增加10.00万元，支出比上年100.00万元减少5.00万元，下降5%。"
    found = read("F01", text)
    assert ("income.total.base", "90.00万元") in said(found)
    assert wrong(found) == []
    other = "2022年度本年收入50.00万元，本年支出48.00万元。与上年相比，收入增加10.00万元，增长25%；支出增加8.00万元，增长20%。"
    assert ("income.total.growth", "25%") in said(read("F01", other))
    assert "NR402" in wrong(read("F01", other.replace("25%", "35%")))


def test_kinds_of_budget_are_no_budgeted_amounts() -> None:
    text = "财政拨款收、支总计100.00万元。其中：一般公共预算80.00万元，政府性基金预算20.00万元。"
    assert wrong(read("F04", text)) == []


def test_what_was_spent_with_its_parts_behind_the_budget_with_its_parts() -> None:
    text = (
        "2022年“三公”经费年初预算12.00万元，其中：公务接待费5.00万元、公务用车运行维护费7.00万元；"
        "全年实际支出10.00万元，其中：公务接待费4.00万元、公务用车运行维护费6.00万元。"
    )
    found = read("F07", text)
    facts = said(found)
    assert ("three_public.total.final", "10.00万元") in facts
    assert ("three_public.vehicles.running.final", "6.00万元") in facts
    assert "XN315" not in wrong(found)


def test_people_who_came_are_no_people_in_post() -> None:
    text = "三、人员构成情况\n编制30人，其中行政编制10人，事业编制20人；实有28人，其中：行政9人，事业19人。比上年增加1人，增加事业人员1人。"
    assert wrong(bd.read(f"{HEAD}{text}".encode())) == []


def test_base_of_a_part_of_expenditure_is_not_its_value() -> None:
    text = (
        "2022年总支出58.00万元，较2021年总支出50.00万元增加8.00万元，增长16%，其中基本支出40.00万元，"
        "较2021年基本支出35.00万元增加5.00万元，增长14.29%。"
    )
    found = read("F03", text)
    assert [v for p, v in said(found) if p == "expenditure.basic"] == ["40.00万元"]
    assert wrong(found) == []


def test_figure_of_last_year_in_words() -> None:
    text = "十一、政府采购支出情况\n本年度政府采购支出总额50.00万元。上年度政府采购支出总额40.00万元，同比增加10.00万元，增长25%。"
    assert "XN315" not in wrong(bd.read(f"{HEAD}{text}".encode()))


def test_fewer_guests_and_less_money() -> None:
    text = "公务接待费全年支出0.50万元，接待10批80人，较上年少2批、少10人，经费减少0.10万元，下降16.67%。"
    found = read("F07", text)
    assert ("three_public.reception.guests.change", "10人") in said(found)
    assert ("three_public.reception.growth", "16.67%") in said(found)
    assert {"XN315", "NR402"}.isdisjoint(wrong(found))


def test_vehicles_that_came_are_not_all_vehicles() -> None:
    text = "（三）国有资产占用情况\n车辆总数3辆，其中：应急保障用车2辆，其他用车1辆。较上年增加车辆1辆。"
    assert "XN315" not in wrong(bd.read(f"{HEAD}{text}".encode()))


def test_parts_in_brackets_without_a_word_before_them() -> None:
    text = (
        "本年收入合计55.00万元，其中：财政拨款收入50.00万元（一般公共预算财政拨款45.00万元、政府性基金预算财政拨款5.00万元），"
        "占90.91%；其他收入5.00万元，占9.09%。"
    )
    found = bd.read(f"{HEAD}二、收入决算情况说明\n{text}".encode())
    assert ("income.fiscal_appropriation.share", "90.91%") in said(found)
    assert wrong(found) == []


def test_what_was_spent_of_a_budget_told_right_before() -> None:
    text = "公务接待费预算3.00万元，支出2.00万元，完成预算的66.67%，比上年2.50万元减少0.50万元，下降20%。"
    found = read("F07", text)
    assert ("three_public.reception.final", "2.00万元") in said(found)
    assert "NR409" in wrong(read("F07", text.replace("66.67", "69.67")))


def test_income_named_by_its_year() -> None:
    text = "二、收入决算情况说明\n2022年收入55.00万元，比上年50.00万元增加5.00万元，增长10%。"
    assert ("income.total", "55.00万元") in said(bd.read(f"{HEAD}{text}".encode()))
