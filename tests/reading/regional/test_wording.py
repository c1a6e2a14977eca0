"""Sentences of the accounts as the south and the west write them: each holds together, and is tested."""

import pytest

import budgetdisclosure as bd

HEAD = "云溪市水务局2023年度部门决算说明\n"
TOTALS = "一、收入支出决算总体情况说明\n"
INCOME = "二、收入决算情况说明\n"
SPENT = "三、支出决算情况说明\n"
FISCAL = "五、一般公共预算财政拨款支出决算情况说明\n"
BASIC = "六、一般公共预算财政拨款基本支出决算情况说明\n"
THREE = "七、“三公”经费支出决算情况说明\n"
FUND = "八、政府性基金预算收入支出决算情况说明\n"
OPERATING = "十、机关运行经费支出情况说明\n"
BOUGHT = "十一、政府采购支出情况说明\n"
OWNED = "十二、国有资产占用情况说明\n"
SEEN = "three_public.reception"
CARS = "three_public.vehicles"
LINES = "general_public.functions"


@pytest.mark.parametrize(
    ("text", "facts", "tested"),
    [
        pytest.param(
            f"{INCOME}收入合计10.00万元。其中：事业收入5.00万元（含教育收费0.00万元），占总收入的50.00%；"
            "附属单位缴款收入5.00万元，占总收入的50.00%。",
            {
                "income.institutional": "5.00万元",
                "income.education_fees": "0.00万元",
                "income.subordinate_units": "5.00万元",
            },
            ["income.institutional.share", "income.subordinate_units.share"],
            id="含 in brackets",
        ),
        pytest.param(
            f"{SPENT}（一）基本支出情况\n用于保障机构正常运转的日常支出8.00万元。其中：人员经费支出6.00万元，占基本支出的"
            "75.00%；公用经费2.00万元，占基本支出的25.00%。",
            {"expenditure.basic": "8.00万元", "expenditure.personnel": "6.00万元"},
            ["expenditure.personnel.share", "expenditure.public.share"],
            id="基本支出 below 支出决算 is that of all money",
        ),
        pytest.param(
            f"{TOTALS}总收入9.00万元，其中本年收入8.00万元，年初结转和结余1.00万元。与2022年度相比，总收入增加3.00万元，增长50.00%。",
            {"totals.income": "9.00万元", "income.total": "8.00万元"},
            ["totals.income.growth"],
            id="总收入",
        ),
        pytest.param(
            f"{INCOME}收入总计9.00万元，其中年初结转和结余1.00万元，较2022年增加3.00万元，增长50.00%；本年收入合计8.00万元，"
            "较2022年增加4.00万元，增长100.00%。",
            {"totals.income": "9.00万元", "income.total": "8.00万元"},
            ["income.total.growth"],
            id="收入总计 with carryover",
        ),
        pytest.param(
            f"{FUND}政府性基金预算财政拨款收入总计9.00万元，其中：年初结转和结余1.00万元，本年收入8.00万元。"
            "政府性基金预算财政拨款支出总计9.00万元，其中：年末结转和结余2.00万元，本年支出7.00万元。",
            {
                "income.government_fund": "8.00万元",
                "government_fund.expenditure": "7.00万元",
                "government_fund.total": "9.00万元",
            },
            [],
            id="基金收入总计 with carryover",
        ),
        pytest.param(
            f"{FISCAL}1.总体情况。一般公共预算财政拨款收入6.00万元，较上年决算数增加3.00万元，增长100.00%。\n"
            "2.支出情况。一般公共预算财政拨款支出5.00万元，较上年决算数增加1.00万元，增长25.00%。",
            {"income.general_public": "6.00万元", "general_public.expenditure.final": "5.00万元"},
            ["income.general_public.growth", "general_public.expenditure.growth"],
            id="income of the general public budget beside its expenditure",
        ),
        pytest.param(
            f"{SPENT}本年支出合计10.00万元。\n{FISCAL}一般公共预算财政拨款支出8.00万元，占本年支出的80.00%。\n"
            "1.教育支出（类）支出8.00万元，占一般公共预算财政拨款总支出的100.00%。",
            {"general_public.expenditure.final": "8.00万元"},
            ["general_public.expenditure.share", f"{LINES}.205.share"],
            id="nothing is a share of itself",
        ),
        pytest.param(
            f"{FISCAL}（一）教育支出年初预算数为4.00万元，决算数为5.00万元，完成年初预算的125.00%。",
            {f"{LINES}.205.budget": "4.00万元", f"{LINES}.205.final": "5.00万元"},
            [f"{LINES}.205.completion"],
            id="budget of a 类 named without brackets",
        ),
        pytest.param(
            f"{FISCAL}1.教育支出（205）普通教育（02）小学教育（02）。年初预算为4.00万元，支出决算为5.00万元，完成年初预算的125.00%。",
            {f"{LINES}.2050202.budget": "4.00万元", f"{LINES}.2050202.final": "5.00万元"},
            [f"{LINES}.2050202.completion"],
            id="two digits for each step of the code",
        ),
        pytest.param(
            f"{FISCAL}1.农产品质量安全（2130109）年初预算3.00万元，支出决算3.00万元。\n"
            "2.科技转化与推广服务（2130106）年初预算4.00万元，支出决算5.00万元，完成年初预算的125.00%。",
            {f"{LINES}.2130106.budget": "4.00万元", f"{LINES}.2130106.final": "5.00万元"},
            [f"{LINES}.2130106.completion"],
            id="与 within a name compares nothing",
        ),
        pytest.param(
            f"{BASIC}一般公共预算财政拨款基本支出10.00万元，其中：\n（一）工资福利支出6.00万元，较2022年增加3.00万元，增长100.00%。\n"
            "（二）商品和服务支出3.00万元，较2022年减少1.00万元，下降25.00%。\n"
            "（三）对个人和家庭补助支出1.00万元，较2022年持平。\n（四）资本性支出0万元，较2022年减少2.00万元，下降100.00%。",
            {"basic.items.301.final": "6.00万元", "basic.items.310.final": "0万元"},
            ["basic.items.301.final.growth", "basic.items.302.final.growth"],
            id="economic classes in words",
        ),
        pytest.param(
            f"{THREE}公务用车购置费及运行维护费支出决算5.00万元，占50.00%。其中：公务用车购置费0万元，"
            "公务用车运行维护费5.00万元，主要是燃料费、维修费，截止2023年12月31日，公务用车保有量为3辆。",
            {f"{CARS}.total.final": "5.00万元", f"{CARS}.purchase.final": "0万元", f"{CARS}.fleet": "3辆"},
            [],
            id="fleet behind what its running was paid for",
        ),
        pytest.param(
            f"{THREE}“三公”经费支出年初预算为9.00万元，决算为5.00万元。其中：公务接待费支出年初预算为9.00万元，决算为5.00万元。\n"
            "“三公”经费支出决算数比上年增加1.00万元，增长25.00%。其中：公务接待费支出决算增加1.00万元，增长25.00%。",
            {f"{SEEN}.final": "5.00万元"},
            ["three_public.total.growth", f"{SEEN}.growth"],
            id="其中 goes on with the base of the sentence before",
        ),
        pytest.param(
            f"{THREE}公务接待费支出5.00万元，决算数小于预算数的主要原因是厉行节约，与上年相比无变化。",
            {f"{SEEN}.final": "5.00万元", f"{SEEN}.change": "None"},
            [],
            id="无变化 behind a reason",
        ),
        pytest.param(
            f"{THREE}国内接待费支出5.00万元（其中：外事接待费支出0.00万元），共安排国内公务接待4批次（其中：外事接待0批次），"
            "接待人次70人（其中：外事接待人次0人）。",
            {f"{SEEN}.batches": "4批次", f"{SEEN}.guests": "70人", f"{SEEN}.foreign_guests": "0人"},
            [],
            id="guests behind brackets on foreign ones",
        ),
        pytest.param(
            f"{THREE}公务用车购置费20.00万元。购置公务用车2辆，车均购置费10.00万元。",
            {f"{CARS}.purchased": "2辆"},
            [f"{CARS}.purchase.per_unit"],
            id="cost of a vehicle bought",
        ),
        pytest.param(
            f"{OPERATING}机关运行经费支出9.00万元。本年度会议费支出2.00万元，较上年决算数增加1.00万元，增长100.00%。",
            {"agency_operating": "9.00万元", "meetings.final": "2.00万元"},
            ["meetings.growth"],
            id="meetings beside agency operating expenses",
        ),
        pytest.param(
            f"{BOUGHT}政府采购支出总额9.00万元，其中政府采购货物类支出4.00万元、政府采购工程类支出0万元、政府采购服务类支出5.00万元。",
            {"procurement.goods": "4.00万元", "procurement.services": "5.00万元"},
            ["procurement.total"],
            id="货物类支出",
        ),
        pytest.param(
            f"{OWNED}共有车辆3辆。处置车辆1辆，账面原值9.00万元。",
            {"assets.vehicles.count": "3辆"},
            [],
            id="what was sold is owned no more",
        ),
        pytest.param(
            f"{FISCAL}一般公共预算财政拨款支出20.00万元，较上年决算数（15.00万元）增加5.00万元，增长33.33%。",
            {"general_public.expenditure.prior": "15.00万元"},
            ["general_public.expenditure.change"],
            id="base in brackets",
        ),
        pytest.param(
            f"{FUND}政府性基金预算财政拨款收入9.00万元，年初结转和结余1.00万元，支出8.00万元，其中基本支出0万元，"
            "项目支出8.00万元，年末结转和结余2.00万元。",
            {"government_fund.expenditure": "8.00万元", "government_fund.closing": "2.00万元"},
            ["government_fund.closing"],
            id="支出 alone in the section on one budget",
        ),
        pytest.param(
            "四、财政拨款收入支出决算总体情况说明\n财政拨款总收入9.00万元，其中：本年财政拨款收入8.00万元，"
            "年初财政拨款结转和结余1.00万元。财政拨款收入中，一般公共预算财政拨款收入8.00万元。",
            {"fiscal.total": "9.00万元", "income.general_public": "8.00万元"},
            ["fiscal.total"],
            id="财政拨款总收入",
        ),
        pytest.param(
            f"{THREE}公务接待费支出5.00万元。其中：外宾接待支出1.00万元；国内接待支出4.00万元。公务用车运行及维护支出2.00万元。",
            {
                f"{SEEN}.foreign.final": "1.00万元",
                f"{SEEN}.domestic.final": "4.00万元",
                f"{CARS}.running.final": "2.00万元",
            },
            [f"{SEEN}.domestic.final"],
            id="运行及维护支出",
        ),
        pytest.param(
            f"{SPENT}（一）支出决算情况\n经营支出0万元。\n（二）财政拨款收入决算情况\n财政拨款收入总计9.00万元，与上年相比减少1.00万元，"
            f"降低10.00%。\n{FISCAL}一般公共预算财政拨款支出总计10.00万元。",
            {"fiscal.income": "9.00万元", "general_public.expenditure.final": "10.00万元"},
            ["fiscal.income.growth"],
            id="fiscal income told on its own",
        ),
        pytest.param(
            f"{SPENT}经营支出0万元。\n（二）专项经费情况\n专项经费9.00万元，与上年相比减少1.00万元，降低10.00%。",
            {"expenditure.business": "0万元"},
            [],
            id="a heading that is not known ends what was spoken of",
        ),
        pytest.param(
            f"{FISCAL}一般公共预算财政拨款支出10.00万元，完成年初预算125%，决算数大于年初预算数2.00万元。其中：\n1.教育支出6.00万元。",
            {"general_public.expenditure.final": "10.00万元", "general_public.expenditure.change": "2.00万元"},
            [],
            id="决算数大于预算数 with its size",
        ),
        pytest.param(
            f"{THREE}因公出国（境）团组1个，人数3人；国内公务接待批次40个，接待人次300人。",
            {"three_public.overseas.visits": "3人", f"{SEEN}.guests": "300人"},
            [],
            id="people of the groups told before",
        ),
        pytest.param(
            f"{TOTALS}5.经营收入0万元。\n6.其他收入4.00万元，为在“财政拨款收入”“经营收入”之外取得的收入。较2022年度决算数增加1.00万元，"
            "增长33.33%。",
            {"income.other": "4.00万元"},
            ["income.other.growth"],
            id="names that a definition cites",
        ),
        pytest.param(
            f"{INCOME}收入合计10.00万元，其中：（1）财政拨款收入8.00万元，占比80.00%；（2）其他收入2.00万元，占比为20.00%。",
            {"income.fiscal_appropriation": "8.00万元"},
            ["income.fiscal_appropriation.share", "income.other.share"],
            id="占比",
        ),
        pytest.param(
            f"{FISCAL}一般公共预算财政拨款支出决算9.00万元，占年初预算10.00万元的90.00%。\n1.教育支出（205类）9.00万元，占100.00%。其中：\n"
            "（1）2050202小学教育9.00万元。",
            {
                "general_public.expenditure.budget": "10.00万元",
                f"{LINES}.205.final": "9.00万元",
                f"{LINES}.2050202.final": "9.00万元",
            },
            ["general_public.expenditure.completion", f"{LINES}.205.share"],
            id="code and level in one bracket",
        ),
        pytest.param(
            f"{FISCAL}一般公共预算财政拨款支出9.00万元。\n1.教育支出-普通教育-小学教育。年初预算3.00万元，决算支出4.00万元，"
            "比年初预算增加1.00万元，增长33.33%。\n2.特色支出-特色事务-特色运行。年初预算5.00万元，决算支出5.00万元。",
            {f"{LINES}.2050202.budget": "3.00万元", f"{LINES}.2050202.final": "4.00万元"},
            [f"{LINES}.2050202.growth"],
            id="three names in a row",
        ),
        pytest.param(
            f"{THREE}“三公”经费预算4.00万元，实际支出3.00万元，比预算减少1.00万元，下降25.00%，比上年实际支出3.00万元持平。",
            {"three_public.total.final": "3.00万元", "three_public.total.prior": "3.00万元"},
            ["three_public.total.growth", "three_public.total.change"],
            id="实际支出",
        ),
        pytest.param(
            f"{BOUGHT}政府采购支出合计9.00万元，其中：货物类4.50万元，占50.00%；工程类0万元，占0%；服务类4.50万元，占50.00%。",
            {"procurement.goods": "4.50万元"},
            ["procurement.goods.share", "procurement.total"],
            id="货物类",
        ),
        pytest.param(
            "（一）决算收支增减变化情况说明\n2023年收入9.00万元，同比增加3.00万元，增长50.00%。2023年支出8.00万元，同比增加4.00万元，"
            "增长100.00%。",
            {"income.total": "9.00万元", "expenditure.total": "8.00万元"},
            ["income.total.growth", "expenditure.total.growth"],
            id="决算收支增减变化",
        ),
        pytest.param(
            "六、2023年度机关运行情况说明\n机关运行经费支出9.00万元，比上年增加3.00万元，增长50.00%。",
            {"agency_operating": "9.00万元"},
            ["agency_operating.growth"],
            id="机关运行情况",
        ),
        pytest.param(
            "七、一般公共预算项目支出决算情况说明\n一般公共预算项目支出9.00万元，比上年增加3.00万元，增长50.00%。",
            {"general_public.project": "9.00万元"},
            ["general_public.project.growth"],
            id="一般公共预算项目支出",
        ),
        pytest.param(
            f"{FISCAL}一般公共预算财政拨款支出9.00万元，按项级科目：\n（1）小学教育：年初预算为3.00万元，支出决算为4.00万元，"
            "完成年初预算的133.33%。\n（2）特色教育：年初预算为7.00万元，支出决算为5.00万元。",
            {f"{LINES}.2050202.budget": "3.00万元", f"{LINES}.2050202.final": "4.00万元"},
            [f"{LINES}.2050202.completion"],
            id="项 before a colon and the role of its figure",
        ),
        pytest.param(
            f"{FISCAL}1、一般公共服务支出：2022年决算数4.00万元，2023年决算数5.00万元，增加1.00万元，增长25.00%。",
            {f"{LINES}.201.prior": "4.00万元", f"{LINES}.201.final": "5.00万元"},
            [f"{LINES}.201.growth", f"{LINES}.201.change"],
            id="two years side by side",
        ),
    ],
)  # fmt: skip
def test_each_holds_together(text: str, facts: dict[str, str], tested: list[str]) -> None:
    disclosure = bd.read(f"{HEAD}{text}".encode())
    said = [(s.path, str(s.value)) for s in disclosure.statements]
    assert [one for one in facts.items() if one not in said] == []
    checked = {v.path for v in bd.verify(disclosure) if v.verdict != "not_checked"}
    assert [path for path in tested if path not in checked] == []
    assert [f for f in bd.check(disclosure) if f.severity is bd.Severity.ERROR] == []


def test_a_change_behind_parts_of_a_total_may_be_of_either() -> None:
    text = (
        f"{INCOME}收入总计9.00万元，其中年初结转和结余1.00万元，较2022年增加3.00万元，增长50.00%。"
    )
    said = bd.read(f"{HEAD}{text}".encode()).statements
    assert [s.path for s in said if s.path.startswith("carryover.")] == ["carryover.opening"]


@pytest.mark.parametrize(
    "text", ["比上年增加10.00万元，下降33.33%", "比上年减少10.00万元，增长33.33%"]
)
def test_amount_and_rate_in_opposite_directions(text: str) -> None:
    told = f"{HEAD}{OPERATING}机关运行经费支出20.00万元，{text}。"
    found = [f for f in bd.check(bd.read(told.encode())) if f.severity is bd.Severity.ERROR]
    assert [f.rule for f in found] in (["NR404"], ["NR403"], ["NR402"])


def test_a_rate_of_something_else_is_not_held_against_the_change() -> None:
    told = f"{HEAD}{OPERATING}机关运行经费支出20.00万元，比上年增加10.00万元，人均支出下降3.00%。"
    assert "NR404" not in [f.rule for f in bd.check(bd.read(told.encode()))]


def test_nothing_rises_by_more_than_it_comes_to() -> None:
    told = f"{HEAD}{OPERATING}机关运行经费支出20.00元，比上年增加10.00万元，增长33.33%。"
    assert "NR402" in [f.rule for f in bd.check(bd.read(told.encode()))]


def test_three_public_expenses_without_the_sum_of_the_vehicles() -> None:
    told = (
        f"{HEAD}{THREE}“三公”经费支出年初预算为10.00万元。其中：因公出国（境）费支出年初预算为1.00万元；"
        "公务用车购置费支出年初预算为0万元；公务用车运行维护费支出年初预算为5.00万元；公务接待费支出年初预算为5.00万元。"
    )
    found = [f for f in bd.check(bd.read(told.encode())) if f.severity is bd.Severity.ERROR]
    assert [(f.rule, f.path) for f in found] == [("AR114", "three_public.total.budget")]


def test_a_budget_does_not_balance_in_its_sentence() -> None:
    told = f"{HEAD}{FUND}政府性基金预算财政拨款收入9.00万元，年初结转和结余1.00万元，支出8.00万元，年末结转和结余3.00万元。"
    found = [f for f in bd.check(bd.read(told.encode())) if f.severity is bd.Severity.ERROR]
    assert [(f.rule, f.path) for f in found] == [("AR116", "government_fund.closing")]


def test_a_grand_total_holds_what_was_carried_over() -> None:
    told = f"{HEAD}{FUND}政府性基金预算财政拨款收入总计9.00万元，其中年初结转和结余1.00万元，支出8.00万元，年末结转和结余1.00万元。"
    assert [f for f in bd.check(bd.read(told.encode())) if f.severity is bd.Severity.ERROR] == []
