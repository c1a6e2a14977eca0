"""Names and totals as regions write them."""

import pytest

import budgetdisclosure as bd

from .accounts import HEAD, read, said, wrong


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
