"""Sentences as regions write them: what is told of a part, another year or another body stays apart."""

import pytest

import budgetdisclosure as bd

HEAD = "云溪市水务局2022年度部门决算说明\n"
TITLES = {
    "F01": "一、收入支出决算总体情况说明",
    "F03": "三、支出决算情况说明",
    "F04": "四、财政拨款收入支出决算总体情况说明",
    "F05": "五、一般公共预算财政拨款支出决算情况说明",
    "F07": "七、财政拨款“三公”经费支出决算情况说明",
    "F08": "八、政府性基金预算财政拨款收入支出决算情况说明",
}


def read(section: str, text: str) -> bd.Disclosure:
    return bd.read(f"{HEAD}{TITLES[section]}\n{text}".encode())


def said(disclosure: bd.Disclosure) -> list[tuple[str, str]]:
    return [(s.path, str(s.value)) for s in disclosure.statements if s.value is not None]


def wrong(disclosure: bd.Disclosure) -> list[str]:
    return [f.rule for f in bd.check(disclosure) if f.severity.value != "info"]


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


@pytest.mark.parametrize(("rate", "verdict"), [("50.00%", "exact"), ("62.50%", "not_checked")])
def test_adjusted_budget_may_be_the_one_that_is_printed(rate: str, verdict: str) -> None:
    text = f"公务接待费支出预算2.00万元，支出决算1.00万元，完成调整预算的{rate}。"
    found = read("F07", text)
    assert [v.verdict.value for v in bd.verify(found) if v.kind == "completion"] == [verdict]
    assert "NR409" not in wrong(found)


def test_totals_of_final_accounts() -> None:
    text = (
        "2022年度收入、支出决算总计30.00万元。与上年相比，收、支总计各增加5.00万元，增长20.00%。\n"
        "1.本年收入决算合计28.00万元。\n2.本年支出决算合计27.00万元。"
    )
    found = read("F01", text)
    assert dict(said(found)) | {
        "totals.income": "30.00万元",
        "totals.expenditure": "30.00万元",
        "income.total": "28.00万元",
        "expenditure.total": "27.00万元",
    } == dict(said(found))
    assert {v.verdict.value for v in bd.verify(found) if v.kind == "growth"} == {"exact"}


def test_fiscal_expenditure_told_alone_is_that_of_the_year() -> None:
    alone = "2022年度财政拨款支出50.00万元，其中：一般公共预算财政拨款支出40.00万元。"
    assert ("fiscal.expenditure", "50.00万元") in said(read("F04", alone))
    both = "2022年度财政拨款收入50.00万元，财政拨款支出50.00万元。"
    assert not [p for p, _ in said(read("F04", both)) if p.startswith("fiscal.")]


def test_vehicles_bought_told_as_what_money_was_for() -> None:
    text = "公务用车购置支出20.00万元，主要用于经批准购置的2辆公务用车；公务用车运行维护费支出3.00万元。"
    assert ("three_public.vehicles.purchased", "2辆") in said(read("F07", text))


def test_projects_evaluated_and_rated() -> None:
    text = (
        "十三、预算绩效情况说明\n本部门组织对2022年度5个项目开展绩效自评，涉及预算资金90.00万元。"
        "从评价结果看，4个项目自评等级为“优”，1个项目自评等级为“良”。"
    )
    assert said(bd.read(f"{HEAD}{text}".encode())) == [
        ("performance.summary.evaluated", "5个"),
        ("performance.summary.evaluated_amount", "90.00万元"),
        ("performance.summary.excellent", "4个"),
        ("performance.summary.good", "1个"),
    ]


def test_basic_expenditure_by_economic_class() -> None:
    text = (
        "六、一般公共预算财政拨款基本支出决算情况说明\n2022年度一般公共预算财政拨款基本支出60.00万元。"
        "其中：（1）工资福利支出45.00万元；（2）对个人和家庭的补助支出5.00万元；（3）商品和服务支出10.00万元。"
    )
    found = said(bd.read(f"{HEAD}{text}".encode()))
    assert found[1:] == [
        ("basic.items.301.final", "45.00万元"),
        ("basic.items.303.final", "5.00万元"),
        ("basic.items.302.final", "10.00万元"),
    ]


def test_prior_figure_of_the_sentence_is_the_base_of_its_change() -> None:
    line = "1.教育支出（类）普通教育（款）小学教育（项）：2022年度决算30.00万元，2021年度决算24.00万元，增加6.30万元。"
    assert wrong(read("F05", line)) == ["NR401"]


@pytest.mark.parametrize(
    ("rate", "rules"), [("155.75%", ["NR402"]), ("1285.92%", ["NR426"]), ("1301.00%", ["NR426"])]
)
def test_rise_by_more_than_the_value(rate: str, rules: list[str]) -> None:
    text = f"2022年度机关运行经费支出8.42万元，比2021年度增加9.13万元，增长{rate}。"
    found = bd.read(f"{HEAD}十、机关运行经费支出情况\n{text}".encode())
    assert wrong(found) == rules


def test_change_and_rate_that_point_opposite_ways() -> None:
    text = "2022年度“三公”经费支出5.00万元，比2021年度减少1.00万元，增长25.00%。"
    assert "NR404" in wrong(read("F07", text))
    assert "NR404" not in wrong(read("F07", text.replace("减少", "增加")))


def test_list_of_vehicles_that_ends_with_the_others_is_whole() -> None:
    title = "十二、国有资产占用情况\n截至2022年12月31日，本单位共有车辆3辆，其中："
    kinds = "执法执勤用车1辆、其他用车1辆。"
    assert wrong(bd.read(f"{HEAD}{title}{kinds}".encode())) == ["PL805"]
    unknown = "执法执勤用车1辆、巡逻艇1辆、其他用车1辆。"
    assert wrong(bd.read(f"{HEAD}{title}{unknown}".encode())) == []
    open_list = "执法执勤用车1辆、机要通信用车1辆。"
    assert wrong(bd.read(f"{HEAD}{title}{open_list}".encode())) == []


def test_both_totals_of_fiscal_money_are_one_quantity() -> None:
    text = "2022年度财政拨款收入总计12.80万元，支出总计42.80万元。"
    assert wrong(read("F04", text)) == ["XN315"]


def test_hospitality_abroad_is_within_all_of_it() -> None:
    text = (
        "公务接待费支出1.00万元。其中：国内接待费支出0.00万元，国内公务接待3批次，12人次；"
        "国（境）外接待费支出7.00万元，接待0批次，0人次。"
    )
    assert "XT207" in wrong(read("F07", text))


def test_budgets_of_fiscal_income_in_brackets() -> None:
    text = (
        "二、收入决算情况说明\n收入合计90.00万元，包括财政拨款收入80.00万元（其中，一般公共预算70.00万元，"
        "政府性基金预算10.00万元，国有资本经营预算0万元），占收入合计88.89%；事业收入10.00万元，占收入合计11.11%。"
    )
    assert wrong(bd.read(f"{HEAD}{text}".encode())) == []
    assert "AR109" in wrong(bd.read(f"{HEAD}{text.replace('70.00', '76.00')}".encode()))


def test_code_behind_a_name_is_no_year() -> None:
    line = "其他技术研究与开发支出（2060499）年初预算为12.70万元，支出决算为21.34万元。"
    assert said(read("F05", line)) == [
        ("general_public.functions.2060499.budget", "12.70万元"),
        ("general_public.functions.2060499.final", "21.34万元"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "2022年度收入总计30.00万元，2021年度收入总计24.00万元，同比增加6.00万元，增长25.00%。",
        "2022年度收入总计30.00万元，较2021年度收入总计24.00万元增加6.00万元（增长25.00%）。",
        "2022年度收、支总计30.00万元，较2021年度收、支总计24.00万元增加了6.00万元，增幅为25.00%。",
    ],
)
def test_total_of_last_year_is_the_base(text: str) -> None:
    found = read("F01", text)
    assert [v for p, v in said(found) if p == "totals.income"] == ["30.00万元"]
    assert [v for p, v in said(found) if p == "totals.income.base"] == ["24.00万元"]
    assert {v.verdict.value for v in bd.verify(found) if v.kind in ("change", "growth")} == {
        "exact"
    }
    assert wrong(read("F01", text.replace("25.00%", "26.00%"))) == ["NR402"]


def test_purchases_by_kind_and_visits_by_number() -> None:
    text = (
        "十一、政府采购支出情况\n政府采购金额总计10.00万元，其中：货物类采购2.00万元，占20.00%；"
        "工程类采购5.00万元，占50.00%；服务类采购3.00万元，占30.00%。"
    )
    found = bd.read(f"{HEAD}{text}".encode())
    assert {v.verdict.value for v in bd.verify(found) if v.kind == "share"} == {"exact"}
    visits = (
        "公务接待费1.00万元，共接待4批次，20人次。因公出国（境）费2.00万元，团组数1个，人数3人。"
    )
    told = said(read("F07", visits))
    assert ("three_public.overseas.visits", "3人") in told
    assert ("three_public.reception.guests", "20人次") in told


def test_share_of_a_budget_printed_between() -> None:
    text = "2022年度“三公”经费支出决算数为6.00万元，占预算数8.00万元的75.00%。"
    found = read("F07", text)
    assert [v.verdict.value for v in bd.verify(found) if v.kind == "completion"] == ["exact"]


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
