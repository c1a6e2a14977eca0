"""Sentences of the accounts as several places write them."""

import pytest

import budgetdisclosure as bd

HEAD = "云溪市水务局2024年度部门决算说明\n"
THREE = "七、“三公”经费支出决算情况说明\n"
CARS = "three_public.vehicles"
SEEN = "three_public.reception"


def read(text: str) -> dict[str, str]:
    said = bd.read(f"{HEAD}{text}".encode()).statements
    return {s.path: str(s.value) for s in said if not s.path.startswith("narrative.")}


def errors(text: str) -> list[str]:
    found = bd.check(bd.read(f"{HEAD}{text}".encode()))
    return [f"{f.rule} {f.path}" for f in found if f.severity is bd.Severity.ERROR]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "三、人员情况\n人员编制100人，其中行政编制15人、事业编制85人；实有人员98人，其中行政14人、事业84人。",
            {
                "staffing.total.posts": "100人",
                "staffing.administrative.posts": "15人",
                "staffing.institutional.posts": "85人",
                "staffing.total.actual": "98人",
                "staffing.administrative.actual": "14人",
                "staffing.institutional.actual": "84人",
            },
        ),
        (
            "三、人员情况\n行政编制10人，实有9人；工勤编制3人，实有2人；参公编制4人，实有4人。",
            {
                "staffing.administrative.posts": "10人",
                "staffing.administrative.actual": "9人",
                "staffing.workers.posts": "3人",
                "staffing.workers.actual": "2人",
                "staffing.reference.posts": "4人",
                "staffing.reference.actual": "4人",
            },
        ),
        (
            f"{THREE}公务接待费支出3.00万元。其中：国内公务接待支出2.00万元，共接待国内来访团组30个、来宾200人次；"
            "外事接待支出1.00万元，共接待国（境）外来访团组2个、来访外宾10人次。",
            {
                f"{SEEN}.final": "3.00万元",
                f"{SEEN}.domestic.final": "2.00万元",
                f"{SEEN}.batches": "30个",
                f"{SEEN}.guests": "200人次",
                f"{SEEN}.foreign.final": "1.00万元",
                f"{SEEN}.foreign_batches": "2个",
                f"{SEEN}.foreign_guests": "10人次",
            },
        ),
        (
            f"{THREE}2.公务用车购置费支出情况说明。\n购置公务用车5辆，预算136.48万元，支出决算136.48万元。",
            {
                f"{CARS}.purchased": "5辆",
                f"{CARS}.purchase.budget": "136.48万元",
                f"{CARS}.purchase.final": "136.48万元",
            },
        ),
        (
            f"{THREE}公务车运行维护费9.00万元，较年初预算10.00万元减少1.00万元，下降10.00%。",
            {
                f"{CARS}.running.final": "9.00万元",
                f"{CARS}.running.budget": "10.00万元",
                f"{CARS}.running.change": "1.00万元",
                f"{CARS}.running.growth": "10.00%",
            },
        ),
        (
            "（二）培训费支出情况说明\n培训费预算8.00万元，支出决算6.00万元，完成预算的75.00%。",
            {
                "training.budget": "8.00万元",
                "training.final": "6.00万元",
                "training.completion": "75.00%",
            },
        ),
        (
            "（二）一般性支出情况说明\n本部门开支会议费2.00万元，用于召开会议；开支培训费1.00万元，用于开展培训。",
            {"meetings.final": "2.00万元", "training.final": "1.00万元"},
        ),
        (
            "（一）机关运行经费支出情况\n机关运行经费预算9.00万元，支出决算9.00万元，完成预算的100%。支出决算比上年增加1.00万元。",
            {
                "agency_operating.budget": "9.00万元",
                "agency_operating": "9.00万元",
                "agency_operating.completion": "100%",
                "agency_operating.change": "1.00万元",
            },
        ),
        (
            "（二）政府采购支出情况\n货物采购授予中小企业合同金额占货物支出金额的4.07%，"
            "服务采购授予中小企业合同金额占政府采购服务支出合同的20.02%。",
            {"procurement.goods_sme.share": "4.07%", "procurement.services_sme.share": "20.02%"},
        ),
        (
            "八、政府性基金预算财政拨款收入支出决算情况说明\n年初结转和结余1.00万元，收入决算9.00万元，"
            "支出决算8.00万元，年末结转和结余2.00万元。",
            {
                "government_fund.opening": "1.00万元",
                "government_fund.income": "9.00万元",
                "government_fund.expenditure": "8.00万元",
                "government_fund.closing": "2.00万元",
            },
        ),
        (
            "（三）国有资产占用情况\n本部门共有车辆10辆，其中，主要领导干部用车1辆、其他用车9辆，其他用车主要是通勤车；"
            "单价100万元以上设备（不含车辆）2台（套）。",
            {
                "assets.vehicles.count": "10辆",
                "assets.vehicles_by_use.leader": "1辆",
                "assets.vehicles_by_use.other": "9辆",
                "assets.equipment.count": "2台（套）",
            },
        ),
        (
            "六、一般公共预算财政拨款基本支出决算情况说明\n基本支出3.00万元，其中：人员经费2.00万元，主要包括："
            "基本工资、津贴补贴；公用经费1.00万元，主要包括：办公费。",
            {
                "basic.general_public": "3.00万元",
                "basic.personnel": "2.00万元",
                "basic.public": "1.00万元",
            },
        ),
    ],
)
def test_every_figure_is_read(text: str, expected: dict[str, str]) -> None:
    assert read(text) == expected


def test_a_claim_speaks_of_what_its_sentence_names() -> None:
    text = (
        f"{THREE}“三公”经费年初预算为5.00万元，支出决算为3.00万元，其中：公务接待费年初预算为1.00万元，支出决算为1.00万元。"
        "2024年度“三公”经费支出决算数小于预算数的主要原因是厉行节约。"
    )
    assert "three_public.total.relation" in read(text)
    assert errors(text) == []


def test_a_line_of_the_budget_goes_on_in_the_next_paragraph() -> None:
    text = (
        "五、一般公共预算财政拨款支出决算情况说明\n"
        "5、教育支出（类）普通教育（款）小学教育\n"
        "（项）。年初预算为8.00万元，支出决算为7.00万元。"
    )
    assert read(text) == {
        "general_public.functions.2050202.budget": "8.00万元",
        "general_public.functions.2050202.final": "7.00万元",
    }


def test_a_change_on_last_year_follows_the_reason() -> None:
    text = (
        f"{THREE}公务接待费支出预算为2.00万元，支出决算为1.00万元，决算数小于预算数的主要原因是接待减少，"
        "与上年相比减少0.50万元，减少33.33%，减少的主要原因是接待减少。"
    )
    assert read(text)[f"{SEEN}.change"] == "0.50万元"
    assert read(text)[f"{SEEN}.growth"] == "33.33%"


@pytest.mark.parametrize(
    "text",
    [
        f"{THREE}“三公”经费支出10.50万元，较上年减少0.50万元，下降4.55%。特勤车辆租赁费10.00万元，较年初预算减少2.00万元，下降16.67%。",
        f"{THREE}“三公”经费支出3.00万元，比上年减少0.50万元，下降14.29%；比2019年减少10.00万元，下降76.92%。",
        "（一）机关运行经费支出情况\n机关运行经费支出50.00万元，比上年增加5.00万元，增长11.11%，比年初预算增长3.00%。",
        f"{THREE}国内公务接待5批次40人，其中：国内外事接待1批次，2人；国（境）外公务接待0批次，0人。",
        "十、预算绩效管理情况\n绩效自评的项目10个，评价为优的项目9个、良的项目1个。其中重点绩效自评的项目3个。",
    ],
)
def test_what_is_not_known_is_not_refuted(text: str) -> None:
    assert errors(text) == []


def test_parts_behind_a_reason_without_a_stop() -> None:
    told = read(
        "（一）收入支出决算总体情况说明\n2.收入情况。2024年度收入合计30.00万元，较上年决算数减少3.00万元，下降9.1%，"
        "主要原因是减少了经费其中：财政拨款收入27.00万元，占90.0%；其他收入3.00万元，占10.0%。"
    )
    assert told["income.fiscal_appropriation"] == "27.00万元"
    assert told["income.fiscal_appropriation.share"] == "90.0%"


def test_a_reason_that_names_carryover_leaves_the_income_what_it_is() -> None:
    told = read(
        "（二）财政拨款收入支出决算总体情况说明\n本部门2024年度财政拨款收入30.00万元，较上年决算数增加3.00万元，增长11.11%。"
        "主要原因是上年结转、项目增加。较年初预算数减少2.00万元，下降6.25%。"
    )
    assert (told["fiscal.income"], told["fiscal.income.growth"]) == ("30.00万元", "6.25%")


@pytest.mark.parametrize(
    "said",
    [
        "包括公务用车购置费14.00万元和公务用车运行维护费127.00万元，与上年相比，分别减少18.00万元和56.00万元，"
        "下降56.25%和30.60%。",
        "公务用车购置费和公务用车运行维护费分别为14.00万元和127.00万元，比上年分别减少18.00万元和56.00万元，"
        "分别下降56.25%和30.60%。",
    ],
)
def test_changes_told_one_by_one_go_to_what_was_told_one_by_one(said: str) -> None:
    told = read(THREE + said)
    assert (told[f"{CARS}.purchase.change"], told[f"{CARS}.running.change"]) == (
        "18.00万元",
        "56.00万元",
    )
    assert (told[f"{CARS}.purchase.growth"], told[f"{CARS}.running.growth"]) == ("56.25%", "30.60%")
    assert errors(THREE + said) == []
    assert errors(THREE + said.replace("30.60%", "43.70%")) == [f"NR402 {CARS}.running.growth"]


def test_rates_behind_two_changes_are_those_of_both() -> None:
    text = (
        "一、收入支出决算总体情况说明\n2024年度收入、支出总计分别为75.00万元、66.00万元，与上年相比，"
        "收入、支出总计各增加15.00万元、6.00万元，增长25.00%、10.00%。"
    )
    told = read(text)
    assert told["totals.expenditure.growth"] == "10.00%"


def test_changes_of_what_was_not_told_are_nobodys() -> None:
    told = read(THREE + "公务接待费30.00万元，与上年相比，餐费和住宿费分别减少2.00万元和1.00万元。")
    assert f"{SEEN}.change" not in told


@pytest.mark.parametrize(
    "said",
    [
        "公务用车改革前车辆保有量为56辆，改革后车辆保有量为12辆。",
        "车辆保有量账面数为56辆，实际保有量为12辆。",
    ],
)
def test_the_fleet_before_a_reform_or_in_the_books_is_another(said: str) -> None:
    assert read(THREE + said) == {f"{CARS}.fleet": "12辆"}


def test_vehicles_bought_by_some_are_not_all() -> None:
    said = "其中：执法用车政法部门购置39辆，城管等部门购置25辆，一般公务用车更新21辆。"
    assert f"{CARS}.purchased" not in read(f"{THREE}公务用车购置及运行维护费90.00万元。{said}")


def test_what_includes_stands_for_nothing_by_itself() -> None:
    told = read(THREE + "公务接待费（含外事接待费）支出26.00万元，比上年减少12.00万元。")
    assert (told[SEEN + ".final"], told[SEEN + ".change"]) == ("26.00万元", "12.00万元")


def test_counts_right_behind_what_money_was_for() -> None:
    told = read(
        THREE + "因公出国（境）费30.00万元，主要用于2个因公出国（境）团组10人次的费用。\n"
        "公务接待费17.00万元，主要用于国内公务接待27批次，452人次。\n公务用车购置费60.00万元，购置用车6辆。"
    )
    assert told["three_public.overseas.groups"] == "2个"
    assert told["three_public.overseas.visits"] == "10人次"
    assert told[f"{SEEN}.guests"] == "452人次"
    assert told[f"{CARS}.purchased"] == "6辆"


def test_money_of_others_ends_what_a_paragraph_spoke_of() -> None:
    told = read(
        THREE
        + "公务用车运行维护费30.00万元。全省财政总收入完成3689.90亿元，比上年增加407.05亿元，增长12.4%。"
    )
    assert told == {f"{CARS}.running.final": "30.00万元"}


def test_the_budget_of_a_later_year_takes_its_claims_along() -> None:
    told = read(
        THREE + "“三公”经费支出9.70万元。2025年“三公”经费预算8.90万元，比上年预算下降8.2%。"
    )
    assert told == {"three_public.total.final": "9.70万元"}


def test_total_income_behind_the_income_of_the_year() -> None:
    told = read(
        "一、收入支出决算总体情况说明\n1.总体情况。2024年度收入总计90.00万元。\n"
        "2.收入情况。2024年度收入合计60.00万元，总收入较上年决算数增加40.00万元，增长200.0%。"
    )
    assert told["income.total.growth"] == "200.0%"


@pytest.mark.parametrize(
    ("title", "path"),
    [
        ("2024年收入构成情况\n本年收入合计", "income.total"),
        ("2024年支出构成情况\n本年支出合计", "expenditure.total"),
        ("一、 入支出决算总体情况说明\n收入总计", "totals.income"),
        ("二、 入决算情况说明\n本年收入合计", "income.total"),
        ("三、 出决算情况说明\n本年支出合计", "expenditure.total"),
        ("一、收入支出情况总体说明\n收入总计", "totals.income"),
        ("⠂ 一、收入支出决算总体情况说明\n收入总计", "totals.income"),
    ],
)
def test_titles(title: str, path: str) -> None:
    assert read(f"{title}30.00万元。") == {path: "30.00万元"}


def test_a_fall_that_reaches() -> None:
    told = read(THREE + "“三公”经费支出2.29万元，比上年减少0.88万元，降幅达到38.7%。")
    assert told["three_public.total.growth"] == "38.7%"


def test_people_in_posts_of_a_kind() -> None:
    assert read("三、人员情况\n本单位事业编制实有人数39人。") == {
        "staffing.institutional.actual": "39人"
    }


def test_a_choice_left_open_is_told_once() -> None:
    text = THREE + "公务接待费支出0万元，比上年0万元增加（减少）0万元，增长（下降）0%。"
    found = bd.check(bd.read(f"{HEAD}{text}".encode()))
    assert sorted(f.rule for f in found if f.severity != "info") == ["FM706", "FM706"]


def test_three_changes_of_three() -> None:
    told = read(
        THREE
        + "因公出国（境）费1,030.00万元、公务接待费1,020.00万元、公务用车运行维护费1,010.00万元，"
        "比上年分别减少1,003.00万元、1,002.00万元和1,001.00万元。"
    )
    assert told["three_public.overseas.change"] == "1,003.00万元"
    assert told[f"{SEEN}.change"] == "1,002.00万元"
    assert told[f"{CARS}.running.change"] == "1,001.00万元"
