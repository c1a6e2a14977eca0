"""Short notes of small bodies and older years: accounts told in few sentences, without a template."""

import pytest

import budgetdisclosure as bd

from .accounts import HEAD, TITLES, read, said, wrong


def test_parts_of_last_year_are_not_those_of_the_year() -> None:
    text = (
        "2022年度支出合计290.00万元，其中：基本支出30.00万元，占总支出的10.34%；项目支出260.00万元，占总支出的89.66%。"
        "2021年度支出合计60.00万元，其中：基本支出24.00万元，占总支出的40.00%；项目支出36.00万元，占总支出的60.00%。"
    )
    found = read("F03", text)
    assert [v for p, v in said(found) if p == "expenditure.basic"] == ["30.00万元"]
    assert wrong(found) == []
    assert "NR411" in wrong(read("F03", text.replace("10.34", "12.34")))


def test_parts_of_a_budget_are_budgets() -> None:
    text = (
        "2022年度“三公”经费年初预算总计9.00万元，其中：公务接待4.00万元，公务用车运行费用5.00万元。"
        "2022年度“三公”经费合计支出7.00万元，其中：公务接待3.00万元，公务用车运行费用4.00万元。"
    )
    found = read("F07", text)
    facts = dict(said(found))
    assert facts["three_public.reception.budget"] == "4.00万元"
    assert facts["three_public.vehicles.running.final"] == "4.00万元"
    assert {"XN315", "NR401", "AR114"}.isdisjoint(wrong(found))


def test_parts_behind_final_and_budget_are_final() -> None:
    text = (
        "“三公”经费支出2.00万元，年初预算为3.00万元。其中：公务用车运行维护费用支出0万元，年初预算为1.00万元；"
        "公务接待费支出2.00万元，年初预算为2.00万元。"
    )
    facts = said(read("F07", text))
    assert ("three_public.vehicles.running.final", "0万元") in facts
    assert ("three_public.reception.final", "2.00万元") in facts


def test_change_of_both_totals_in_a_paragraph_of_its_own() -> None:
    text = (
        "2022年度收入总计43.00万元，其中：本年收入合计42.45万元，年初结转和结余0.55万元。\n"
        "2022年度支出总计43.00万元，其中：本年支出合计42.45万元，年末结转和结余0.55万元。\n"
        "收入支出总体与上年相比，增加5.00万元，增长13.16%，主要原因是人员增加。"
    )
    found = read("F01", text)
    assert ("totals.income.growth", "13.16%") in said(found)
    assert wrong(found) == []
    assert wrong(read("F01", text.replace("13.16", "15.16"))) == ["NR402"]


def test_staff_in_post_is_part_of_all_staff() -> None:
    text = "三、人员构成情况\n实有人数11人，其中：在职人员10人，离休人员0人，退休人员1人。"
    found = bd.read(f"{HEAD}{text}".encode())
    assert ("staffing.total.actual", "11人") in said(found)
    assert wrong(found) == []


@pytest.mark.parametrize(
    "body", ["本单位", "我单位", "清河镇卫生院", "云溪市水务局", "某街道办事处"]
)
def test_income_and_expenditure_of_a_body_named_before(body: str) -> None:
    text = (
        f"二、收入决算情况说明\n2022年度，{body}收入为90.00万元，其中：财政拨款收入60.00万元，占66.67%；其他收入30.00万元，占33.33%。\n"
        f"三、支出决算情况说明\n2022年度，{body}支出为80.00万元。其中：基本支出20.00万元，占25.00%；项目支出60.00万元，占75.00%。"
    )
    found = bd.read(f"{HEAD}{text}".encode())
    facts = dict(said(found))
    assert (facts["income.total"], facts["expenditure.total"]) == ("90.00万元", "80.00万元")
    assert wrong(found) == []
    assert "NR411" in wrong(bd.read(f"{HEAD}{text.replace('25.00%', '28.00%')}".encode()))


@pytest.mark.parametrize("other", ["附属单位", "门诊", "其他部门"])
def test_income_of_another_is_not_that_of_the_body(other: str) -> None:
    text = f"二、收入决算情况说明\n{other}收入为90.00万元。"
    assert "income.total" not in dict(said(bd.read(f"{HEAD}{text}".encode())))


def test_fiscal_expenditure_beside_that_of_the_general_budget() -> None:
    text = (
        "（四）财政拨款支出决算情况\n2022年度，本单位财政拨款支出总计37.00万元。\n"
        "三、一般公共预算财政拨款支出决算情况\n2022年度，本单位一般公共预算财政拨款支出总计36.00万元。"
    )
    found = bd.read(f"{HEAD}{text}".encode())
    assert ("fiscal.expenditure", "37.00万元") in said(found)
    assert wrong(found) == []


def test_guests_after_those_from_abroad() -> None:
    text = "公务接待费支出9.00万元，其中：外事接待费支出0万元，国内公务接待20批次，180人，共计支出9.00万元。"
    facts = dict(said(read("F07", text)))
    assert facts["three_public.reception.guests"] == "180人"
    assert facts["three_public.reception.domestic.final"] == "9.00万元"
    assert "three_public.reception.foreign_guests" not in facts
    none = dict(said(read("F07", text.replace("支出0万元，国内", "支出为零。国内"))))
    assert none["three_public.reception.batches"] == "20批次"


def test_cost_of_guests_counted_before_it_and_its_change() -> None:
    text = "2022年公务接待24批次，210人次，支出2.05万元，较上年减少0.50万元，减少了19.61%。"
    found = read("F07", text)
    assert ("three_public.reception.final", "2.05万元") in said(found)
    assert wrong(found) == []
    assert wrong(read("F07", text.replace("19.61", "24.39"))) == ["NR402"]


def test_cars_named_without_official() -> None:
    text = "更新购置公务用车0辆，车辆购置支出0万元。车辆运行维护费支出4.00万元，比去年5.00万元少1.00万元。"
    facts = said(read("F07", text))
    assert ("three_public.vehicles.purchase.final", "0万元") in facts
    assert ("three_public.vehicles.running.final", "4.00万元") in facts
    assert ("three_public.vehicles.running.change", "1.00万元") in facts


def test_two_counts_told_together() -> None:
    facts = said(read("F07", "公务用车购置数及保有量分别为1辆和13辆。"))
    assert facts == [
        ("three_public.vehicles.purchased", "1辆"),
        ("three_public.vehicles.fleet", "13辆"),
    ]


def test_completion_and_change_behind_what_it_was_used_for() -> None:
    text = (
        "1.教育支出90.00万元，主要用于保教工作的人员经费和办公经费，完成年初预算100%，决算数大于预算数。\n"
        "2.卫生健康支出11.00万元，主要用于医疗保险缴费，比上年增加1.00万元，增长10.00%。"
    )
    found = read("F05", text)
    assert ("general_public.functions.205.completion", "100%") in said(found)
    assert ("general_public.functions.210.growth", "10.00%") in said(found)


def test_title_of_the_whole_note_that_names_three_public_expenses_too() -> None:
    text = (
        "云溪市路灯所2022年度部门决算及“三公”经费决算公示说明\n1、2022年收入决算20.00万元，比上年收入决算25.00万元减少5.00万元，减少率为20%。\n"
        "2、2022年支出决算21.00万元，比上年支出决算25.00万元减少4.00万元，减少率为16%。"
    )
    found = bd.read(text.encode())
    facts = dict(said(found))
    assert (facts["income.total"], facts["expenditure.total"]) == ("20.00万元", "21.00万元")
    assert wrong(found) == []


def test_three_public_expenses_as_the_title_of_the_whole() -> None:
    text = "云溪市2022年度“三公”经费决算公开\n公务接待费决算4.00万元，比上年下降20.0%。"
    assert ("three_public.reception.final", "4.00万元") in said(bd.read(text.encode()))


def test_general_public_budget_in_a_title_does_not_make_it_a_budget() -> None:
    text = f"云溪市工商联2022年度一般公共预算财政拨款“三公”经费支出决算\n{TITLES['F07']}\n预算为2.00万元，支出决算为1.50万元。"
    assert bd.read(text.encode()).kind == "final_accounts"


def test_titles_behind_blanks_that_were_lost() -> None:
    text = "??一、收入支出决算总体情况说明\n？？2022年度收入总计20.00万元，支出总计20.00万元。"
    assert ("totals.income", "20.00万元") in said(bd.read(f"{HEAD}{text}".encode()))


def test_a_year_before_staff_is_no_count() -> None:
    found = read("F03", "增加原因是2022人员工资相应增加。")
    assert said(found) == []


def test_fewer_guests_than_last_year_are_a_change_of_guests() -> None:
    text = (
        "公务接待费为1.00万元，较上年减少0.50万元，下降33.33%，国内公务接待批次为10次，较上年减少9批次，下降47.37%，"
        "共计接待80人次，与上年持平。"
    )
    found = read("F07", text)
    facts = said(found)
    assert ("three_public.reception.batches.change", "9批次") in facts
    assert ("three_public.reception.batches.growth", "47.37%") in facts
    assert not [s for s in found.statements if s.kind == "flat"]
    assert wrong(found) == []
    assert wrong(read("F07", text.replace("47.37", "44.44"))) == ["NR402"]


def test_year_of_a_title_with_quotation_marks() -> None:
    text = (
        "2022年云溪县本级“三公”经费决算情况说明\n2022年“三公”经费决算数为5.00万元，比2021年减少1.00万元，减少16.67%。其中：\n"
        "公务接待费为5.00万元，比2021年减少1.00万元，下降16.67%。"
    )
    found = bd.read(text.encode())
    assert found.report is not None
    assert found.report.year == 2022
    assert {str(s.basis) for s in found.statements if s.kind == "change"} == {"prior_year_final"}


def test_change_without_what_is_left_out_is_not_that_of_the_account() -> None:
    text = "“三公”经费总支出为40.00万元，与上年相比减少10.00万元，下降20.00%。如果剔除划转单位因素，仍然减少5.00万元，下降11.00%。"
    found = read("F07", text)
    assert ("three_public.total.final", "40.00万元") in said(found)
    assert wrong(found) == []


def test_part_of_the_whole_budget_is_completion() -> None:
    text = "“三公”经费预算数为20.00万元，实际支出为13.00万元，占总预算比为65%。"
    assert ("three_public.total.completion", "65%") in said(read("F07", text))


def test_budget_of_the_next_year_in_a_note_on_final_accounts() -> None:
    text = (
        "2023年度“三公”经费预算总计9.00万元，其中：公务接待4.00万元，公务用车运行费用5.00万元。\n"
        "2022年度“三公”经费支出7.00万元，其中：公务接待3.00万元，公务用车运行费用4.00万元。\n"
        "2023年度“三公”经费预算较2022年度增加2.00万元，其中公务接待增加1.00万元，增长33.33%。公务用车运行费用增加1.00万元，增长25.00%。"
    )
    found = read("F07", text)
    assert [v for p, v in said(found) if p.startswith("three_public")] == [
        "7.00万元",
        "3.00万元",
        "4.00万元",
    ]
    assert not [s for s in found.statements if s.kind == "growth"]


def test_accounts_told_right_below_the_title_of_the_whole() -> None:
    text = (
        "四、2022年度部门决算情况说明\n2022年度，我单位严格执行预算。\n"
        "2022年度上年结转和结余资金为8.00万元，本年收入95.00万元，支出93.00万元，结余分配0万元，年末结转和结余资金为10.00万元。\n"
        "2022年度一般公共预算财政拨款上年结转7.00万元，一般公共预算财政拨款收入95.00万元，一般公共预算财政拨款支出93.00万元，"
        "一般公共预算财政拨款年末结转和结余9.00万元。"
    )
    found = bd.read(f"{HEAD}{text}".encode())
    facts = said(found)
    assert ("expenditure.total", "93.00万元") in facts
    assert [v for p, v in facts if p == "carryover.closing"] == ["10.00万元"]
    assert ("general_public.expenditure.final", "93.00万元") in facts
    assert wrong(found) == []


def test_total_told_of_the_year_before_by_mistake() -> None:
    text = "2021年度支出合计90.00万元，较上年决算数增加10.00万元，增长12.50%。"
    assert wrong(read("F03", text)) == ["FM709"]
    assert wrong(read("F03", text.replace("2021", "2022"))) == []


def test_both_totals_of_last_year_told_together() -> None:
    text = (
        "2022年度收入总计70.00万元、支出总计70.00万元。与2021年度收入总计100.00万元、支出总计100.00万元相比，"
        "收、支总计各减少30.00万元，下降30.00%。"
    )
    found = read("F01", text)
    assert ("totals.expenditure.base", "100.00万元") in said(found)
    assert wrong(found) == []
    assert wrong(read("F01", text.replace("支出总计100.00", "支出总计130.00"))) != []


def test_structure_of_fiscal_expenditure_below_fiscal_totals() -> None:
    text = (
        f"{TITLES['F04']}\n（一）收支对比情况\n一般公共预算财政拨款本年支出40.00万元，政府性基金预算财政拨款本年支出10.00万元。\n"
        "（二）财政拨款支出决算结构情况\n2022年度财政拨款支出50.00万元，主要用于以下方面：教育支出（类）40.00万元，占80.00%；"
        "城乡社区支出（类）10.00万元，占20.00%。"
    )
    found = bd.read(f"{HEAD}{text}".encode())
    assert ("fiscal.expenditure", "50.00万元") in said(found)
    assert wrong(found) == []


def test_fiscal_titles_below_that_of_the_general_budget_tell_of_it() -> None:
    text = (
        f"{TITLES['F05']}\n（一）财政拨款支出决算总体情况\n2022年度财政拨款支出50.00万元。\n"
        "（二）财政拨款支出决算具体情况\n1、住房公积金年初预算60.00万元，支出决算50.00万元，完成年初预算的83.33%。"
    )
    found = bd.read(f"{HEAD}{text}".encode())
    facts = said(found)
    assert ("general_public.expenditure.final", "50.00万元") in facts
    assert ("general_public.functions.2210201.budget", "60.00万元") in facts
    assert wrong(found) == []
    assert wrong(bd.read(f"{HEAD}{text.replace('83.33', '86.33')}".encode())) == ["NR409"]


def test_item_of_names_in_a_row_before_its_budget() -> None:
    text = "1、住房保障支出住房改革支出住房公积金年初预算为60.00万元，支出决算为40.00万元，完成年初预算的66.67%。"
    assert wrong(read("F05", text)) == []


def test_carryover_at_the_end_of_the_year_behind_a_reason() -> None:
    text = (
        "支出总计60.00万元，其中本年支出合计50.00万元，较2021年减少10.00万元，下降16.67%，主要原因是：项目减少；"
        "年末结转和结余10.00万元，较2021年增加2.00万元，增长25.00%。"
    )
    found = read("F03", text)
    assert ("carryover.closing", "10.00万元") in said(found)
    assert ("carryover.closing.growth", "25.00%") in said(found)


def test_income_of_this_year_behind_the_parts_of_the_total() -> None:
    text = (
        "（一）收入总计60.00万元，包括：\n1.财政拨款收入50.00万元，占收入总计的83.33%。\n2.年初结转和结余10.00万元，占收入总计的16.67%。\n"
        "与上年相比，今年收入增加20.00万元，增长50.00%，主要原因：追加项目。"
    )
    found = read("F01", text)
    assert ("totals.income.growth", "50.00%") in said(found)
    assert wrong(found) == []
    assert "NR402" in wrong(read("F01", text.replace("50.00%，主要", "33.33%，主要")))
