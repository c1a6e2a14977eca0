"""Changes, bases and titles as regions write them."""

import budgetdisclosure as bd

from .accounts import HEAD, TITLES, read, said, wrong


def test_grades_in_quotation_marks() -> None:
    text = (
        "十三、预算绩效情况说明\n绩效自评项目5个，涉及资金9.00万元，其中评价等级“优”4个、“良”1个。"
    )
    assert dict(said(bd.read(f"{HEAD}{text}".encode())))["performance.summary.good"] == "1个"


def test_figure_of_last_year_named_by_its_year_alone() -> None:
    text = "十、机关运行经费支出情况\n机关运行经费2022年支出30.00万元，2021年支出24.00万元，增加6.00万元、增长25.00%。"
    assert ("agency_operating.base", "24.00万元") in said(bd.read(f"{HEAD}{text}".encode()))
    assert "NR401" in wrong(bd.read(f"{HEAD}{text.replace('24.00', '23.00')}".encode()))


def test_titles_between_short_sentences() -> None:
    text = (
        f"{HEAD}（一）政府性基金支出决算情况\n本单位2022年度无政府性基金收支。（二）机关运行经费支出情况\n"
        "2022年度机关运行经费支出3.00万元。"
    )
    assert ("agency_operating", "3.00万元") in said(bd.read(text.encode()))


def test_more_than_the_budget_by_an_amount_is_a_change() -> None:
    text = (
        "2022年度一般公共预算财政拨款支出90.00万元，决算数大于预算数5.00万元，主要原因是追加项目。"
    )
    assert said(read("F05", text)) == [
        ("general_public.expenditure.final", "90.00万元"),
        ("general_public.expenditure.change", "5.00万元"),
    ]


def test_fiscal_income_told_by_itself() -> None:
    text = (
        "（三）支出决算情况\n支出合计120.00万元。其中：基本支出120.00万元，占100%；经营支出0万元，占0%。\n"
        "（四）财政拨款收入决算情况。\n财政拨款收入总计90.00万元，与上年相比减少10.00万元，降低10.00%。"
        "其中：一般公共预算财政拨款收入70.00万元，政府性基金预算财政拨款收入20.00万元。\n"
        "五、一般公共预算财政拨款支出决算情况\n一般公共预算财政拨款支出总计100.00万元。"
    )
    found = bd.read(f"{HEAD}{text}".encode())
    assert ("fiscal.income", "90.00万元") in said(found)
    assert ("fiscal.income.growth", "10.00%") in said(found)
    assert wrong(found) == []


def test_parts_of_three_public_expenses_under_headings_of_their_own() -> None:
    text = (
        "一、公务接待费\n2022年公务接待费4.50万元，较2021年决算数减少0.50万元，下降10.00%。国内公务接待12批次，80人次。\n"
        "二、公务用车购置及运行维护费\n2022年更新购置公务用车0辆。公务用车运行维护费支出3.00万元，"
        "比上年累计支出4.00万元减少1.00万元，下降25.00%。"
    )
    found = bd.read(f"{HEAD}{text}".encode())
    assert {v.verdict.value for v in bd.verify(found) if v.kind == "growth"} == {"exact"}
    assert ("three_public.vehicles.running.prior", "4.00万元") in said(found)


def test_unknown_title_beside_that_of_the_section_ends_it() -> None:
    text = (
        "（一）支出决算情况\n支出合计120.00万元。其中：基本支出120.00万元，占100%；经营支出0万元，占0%。\n"
        "（二）惠民资金使用情况\n资金总计90.00万元，与上年相比减少10.00万元，降低10.00%。"
    )
    found = bd.read(f"{HEAD}{text}".encode())
    assert not [p for p, _ in said(found) if p.endswith("growth")]
    assert wrong(found) == []


def test_unknown_title_below_that_of_the_section_stays_in_it() -> None:
    text = (
        f"{TITLES['F07']}\n（一）“三公”经费支出总体情况\n“三公”经费支出决算5.00万元。\n"
        "（二）具体情况说明\n公务接待费支出5.00万元，比上年减少1.25万元，下降20.00%。"
    )
    found = bd.read(f"{HEAD}{text}".encode())
    assert ("three_public.reception.growth", "20.00%") in said(found)


def test_second_comparison_of_both_totals_follows_the_reason_of_the_first() -> None:
    text = (
        "2022年度收入、支出决算总计30.00万元。与年初预算相比，收、支总计各增加2.00万元，增长7.14%，变动原因：追加项目；"
        "与上年决算相比，收、支总计各减少10.00万元，下降25.00%，变动原因：项目完工。"
    )
    found = read("F01", text)
    assert [v for p, v in said(found) if p == "totals.income.growth"] == ["7.14%", "25.00%"]
    assert "NR404" in wrong(read("F01", text.replace("各减少10", "各增加10")))


def test_rise_beyond_the_value_in_the_next_sentence() -> None:
    text = "2022年度政府性基金预算财政拨款支出6.00万元。与2021年度相比，政府性基金预算财政拨款支出增加7.00万元。"
    assert wrong(read("F08", text)) == ["NR426"]


def test_total_with_a_blank_before_its_figure_is_no_title() -> None:
    text = (
        "（一）收入决算总计 30.00 万元。包括：\n1.年初结转和结余 0.00 万元。与上年决算相比，持平。\n"
        "（二）支出决算总计 30.00 万元。包括：\n1.本年支出决算合计 30.00 万元。与年初预算相比，减少 10.00 万元，下降 25.00 %。"
    )
    found = read("F01", text)
    assert ("totals.income", "30.00万元") in said(found)
    assert ("expenditure.total.growth", "25.00%") in said(found)
    assert wrong(found) == []


def test_a_total_that_is_not_known_ends_what_was_told_before_it() -> None:
    text = "本年收入合计30.00万元，其中：其他收入0.00万元，占0.00%；专户资金总额5.00万元，比上年减少3.00万元，下降37.50%。"
    assert wrong(bd.read(f"{HEAD}二、收入决算情况说明\n{text}".encode())) == []
