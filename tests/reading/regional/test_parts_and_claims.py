"""Parts that share the name of their whole, and claims behind a list of parts."""

import pytest

import budgetdisclosure as bd

HEAD = "云溪市水务局2021年度部门决算说明\n"
SPENT = "三、支出决算情况说明\n本年支出合计1000.00万元，其中：基本支出600.00万元，占60.00%；项目支出400.00万元，占40.00%"
THREE = "七、“三公”经费支出决算情况说明\n"
GUESTS = "three_public.reception"


def read(text: str) -> list[tuple[str, str]]:
    said = bd.read(f"{HEAD}{text}".encode()).statements
    return [(s.path, str(s.value)) for s in said if not s.path.startswith("narrative.")]


def errors(text: str) -> list[str]:
    found = bd.check(bd.read(f"{HEAD}{text}".encode()))
    return [f"{f.rule} {f.path}" for f in found if f.severity is bd.Severity.ERROR]


@pytest.mark.parametrize(
    "text",
    [
        f"{SPENT}，其中：基本建设类项目支出50.00万元，行政事业类项目支出350.00万元。",
        f"{SPENT}（其中：基本建设类项目支出50.00万元，行政事业类项目支出350.00万元）。",
        f"{SPENT}。项目支出中，行政事业类项目支出350.00万元，占87.50%。",
        f"{SPENT}。主要项目支出有：水库维修项目支出100.00万元。",
        f"{SPENT}，其中：财政拨款项目支出300.00万元，非财政拨款项目支出100.00万元。",
        "二、收入决算情况说明\n本年收入合计1000.00万元，其中：财政拨款收入800.00万元，占80.00%；其他收入200.00万元，"
        "占20.00%，其中：非同级财政拨款收入150.00万元，利息收入50.00万元。",
        "二、收入决算情况说明\n本年收入合计1000.00万元，其中：财政拨款收入800.00万元，其中：省级财政拨款收入300.00万元，"
        "县级财政拨款收入500.00万元；事业收入200.00万元，其中：供水事业收入150.00万元，培训事业收入50.00万元。",
        "六、一般公共预算财政拨款基本支出决算情况说明\n基本支出600.00万元（局机关基本支出400.00万元，执法大队基本支出200.00万元）。",
        f"{THREE}公务接待费2.00万元，其中：局机关公务接待费1.50万元，下属单位公务接待费0.50万元。",
        "五、一般公共预算财政拨款支出决算情况说明\n一般公共预算财政拨款支出844.00万元，其中：基本支出600.00万元，项目支出244.00万元。\n"
        "（一）教育支出（类）344.00万元，其中：基本支出300.00万元，项目支出44.00万元。\n"
        "（二）农林水支出（类）500.00万元，其中：基本支出300.00万元，项目支出200.00万元。",
        "八、政府性基金预算财政拨款支出决算情况说明\n政府性基金预算财政拨款支出100.00万元，主要用于以下方面："
        "城乡社区支出70.00万元，占70.00%；其他支出30.00万元，占30.00%。",
    ],
)
def test_a_part_is_not_the_whole_again(text: str) -> None:
    assert errors(text) == []


@pytest.mark.parametrize(
    ("text", "of"),
    [
        (
            "六、一般公共预算财政拨款基本支出决算情况说明\n基本支出600.00万元，其中：人员经费500.00万元，公用经费100.00万元，"
            "比上年增加60.00万元，增长11.11%。",
            "basic.general_public.growth",
        ),
        (f"{SPENT}；较上年增加200.00万元，增长25.00%。", "expenditure.total.growth"),
        (
            f"{THREE}“三公”经费支出6.30万元，其中：公务用车购置及运行维护费4.30万元，公务接待费2.00万元，"
            "比上年减少1.70万元，下降21.25%。",
            "three_public.total.growth",
        ),
        (
            f"{THREE}“三公”经费支出预算10.00万元，支出决算6.30万元，其中：公务用车购置及运行维护费4.30万元，公务接待费2.00万元，"
            "完成预算的63.00%。",
            "three_public.total.completion",
        ),
        (
            "八、政府性基金预算财政拨款收支决算情况说明\n年初结转和结余0万元，本年收入50.00万元，本年支出50.00万元，"
            "年末结转和结余0万元，与上年相比增加10.00万元，增长25.00%。",
            "government_fund.expenditure.growth",
        ),
        (
            f"{THREE}“三公”经费支出6.30万元，其中：公务用车购置及运行维护费4.30万元，公务接待费2.00万元，"
            "比上年增加1.00万元，增长100.00%。",
            f"{GUESTS}.growth",
        ),
    ],
)
def test_claims_behind_parts_are_of_what_they_fit(text: str, of: str) -> None:
    assert of in dict(read(text))
    assert errors(text) == []


def test_claims_that_fit_nothing_stay_and_are_reported() -> None:
    text = (
        f"{THREE}“三公”经费支出6.30万元，其中：公务接待费2.00万元，比上年减少1.70万元，下降31.25%。"
    )
    assert errors(text) == [f"NR402 {GUESTS}.growth"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "国内公务接待46批次、368人次，比上年减少10批次、80人次。",
            {f"{GUESTS}.guests": "368人次", f"{GUESTS}.guests.change": "80人次"},
        ),
        (
            "出国团组2个、累计7人次，内容包括：（1）赴甲国1个团组、2人次；（2）赴乙国1个团组、5人次。",
            {"three_public.overseas.groups": "2个", "three_public.overseas.visits": "7人次"},
        ),
        (
            "国内公务接待50批次、400人次，其中：局机关30批次、250人次，下属单位20批次、150人次。",
            {f"{GUESTS}.batches": "50批次", f"{GUESTS}.guests": "400人次"},
        ),
        (
            "国内公务接待46批次，368人次。全年共接待外宾团组2个、12人次。",
            {f"{GUESTS}.guests": "368人次", f"{GUESTS}.foreign_guests": "12人次"},
        ),
        ("国内公务接待42个批次、368人次。", {f"{GUESTS}.batches": "42个"}),
        ("年初公务用车保有量5辆，年末公务用车保有量3辆。", {"three_public.vehicles.fleet": "3辆"}),
    ],
)
def test_counts_of_parts_changes_and_others(text: str, told: dict[str, str]) -> None:
    assert told.items() <= dict(read(THREE + text)).items()
    assert [one for one in errors(THREE + text) if one.startswith("XN315")] == []


@pytest.mark.parametrize("word", ["超出年初预算", "高于年初预算", "超预算"])
def test_over_a_budget_by_an_amount(word: str) -> None:
    text = f"{THREE}公务接待费预算10.00万元，支出决算13.00万元，完成预算的130.00%，{word}3.00万元。"
    assert dict(read(text))[f"{GUESTS}.change"] == "3.00万元"
    assert errors(text) == []


def test_below_last_year_by_an_amount() -> None:
    text = f"{THREE}公务接待费支出7.00万元，低于上年决算3.00万元，下降30.00%。"
    assert errors(text) == []
    assert errors(text.replace("30.00%", "40.00%")) == [f"NR402 {GUESTS}.growth"]


def test_lines_of_a_fund_keep_their_own_figures() -> None:
    text = (
        "八、政府性基金预算财政拨款支出决算情况说明\n政府性基金预算财政拨款支出年初预算为100.00万元，支出决算为120.00万元。其中：\n"
        "1.城乡社区支出（类）国有土地使用权出让收入安排的支出（款）城市建设支出（项）年初预算为60.00万元，支出决算为90.00万元，"
        "完成年初预算的150.00%。\n"
        "2.其他支出（类）彩票公益金安排的支出（款）用于社会福利的彩票公益金支出（项）年初预算为40.00万元，支出决算为30.00万元，"
        "完成年初预算的75.00%。"
    )
    assert dict(read(text))["government_fund.functions.2120803.final"] == "90.00万元"
    assert errors(text) == []
    assert errors(text.replace("75.00%", "85.00%")) == [
        "NR409 government_fund.functions.2296002.completion"
    ]


def test_all_budgets_beside_the_general_public_one() -> None:
    text = (
        "五、财政拨款支出决算情况说明\n（一）财政拨款支出决算总体情况\n财政拨款支出150.00万元，比上年增加50.00万元，增长50.00%。\n"
        "（二）一般公共预算财政拨款支出决算结构情况\n一般公共预算财政拨款支出120.00万元，主要用于以下方面：\n"
    )
    assert dict(read(text))["fiscal.expenditure.growth"] == "50.00%"
    assert errors(text) == []
    funds = "八、政府性基金预算财政拨款支出决算情况说明\n政府性基金预算财政拨款支出40.00万元。"
    assert errors(text + funds)[0].startswith("XN315")


@pytest.mark.parametrize(
    "name",
    ["2050205高等教育", "2050205-高等教育", "2050205 高等教育", "教育支出—普通教育—高等教育"],
)
def test_a_name_joined_to_its_code_ends_before_its_role(name: str) -> None:
    text = (
        "五、一般公共预算财政拨款支出决算情况说明\n"
        f"1.{name}年初预算100.00万元，支出决算110.00万元，完成年初预算的110.00%。"
    )
    assert dict(read(text))["general_public.functions.2050205.budget"] == "100.00万元"
    assert errors(text) == []


def test_subtitles_below_a_budget_tell_of_it() -> None:
    text = (
        "三、支出决算情况说明\n本年支出合计200.00万元。\n五、一般公共预算财政拨款支出决算情况说明\n（三）支出决算具体情况。\n"
        "一般公共预算财政拨款支出年初预算为150.00万元，支出决算为160.00万元，完成年初预算的106.67%。"
    )
    assert dict(read(text))["general_public.expenditure.final"] == "160.00万元"
    assert errors(text) == []


@pytest.mark.parametrize(
    "end", ["：2021年度", "。2021年度", "支出情况：", "", "支出情况。2021年度"]
)
def test_titles_that_run_into_their_text(end: str) -> None:
    text = (
        f"{THREE}“三公”经费支出5.00万元。\n八、其他重要事项的情况说明\n"
        f"（一）机关运行经费{end}机关运行经费支出161.00万元，比上年减少39.00万元，下降19.50%。\n"
        "（二）政府采购支出总额100.00万元，其中：货物支出60.00万元、工程支出0万元、服务支出50.00万元。"
    )
    told = dict(read(text))
    assert (told["agency_operating.growth"], told["procurement.goods"]) == ("19.50%", "60.00万元")
    assert errors(text) != []


@pytest.mark.parametrize(
    "title", ["关于云溪市水务局2021年度收入决算情况说明", "关于云溪市水务局收入决算情况说明"]
)
def test_titles_that_name_the_body(title: str) -> None:
    assert read(f"二、{title}\n本年收入合计30.00万元。") == [("income.total", "30.00万元")]


def test_retired_people_by_payer_and_those_not_under_the_civil_service_law() -> None:
    text = (
        "三、人员情况\n在职行政人员18人，参公管理事业人员5人，非参公管理事业人员10人。"
        "尚未移交养老保险基金发放养老金的离退休人员共计0人（离休0人，退休0人）。"
        "由养老保险基金发放养老金的离退休人员24人（离休0人，退休24人）。"
    )
    assert errors(text) == []


def test_a_minus_too_many_is_a_doubt() -> None:
    text = f"{THREE}公务接待费2.00万元，比上年减少0.50万元，下降-20.00%。"
    found = bd.check(bd.read(f"{HEAD}{text}".encode()))
    assert [str(f.severity) for f in found if f.rule == "NR403"] == ["warning"]


@pytest.mark.parametrize(
    ("text", "path", "value"),
    [
        (f"{THREE}“三公”经费支出决算为10.00万元，低于年初预算15.00万元，完成预算的66.67%。", "three_public.total.budget", "15.00万元"),
        (f"{THREE}“三公”经费支出决算为10.00万元，低于上年12.00万元，下降16.67%。", "three_public.total.prior", "12.00万元"),
        (f"{THREE}“三公”经费年初预算15.00万元，支出决算10.00万元，低于年初预算15.00万元。", "three_public.total.budget", "15.00万元"),
        ("一、收入支出决算总体情况说明\n收入总计1000.00万元，高于上年900.00万元，增幅11.11%。", "totals.income.base", "900.00万元"),
        (f"{THREE}公务接待费年初预算4.00万元，决算2.00万元，未超预算4.00万元。", f"{GUESTS}.budget", "4.00万元"),
        (
            "三、支出决算情况说明\n本年支出合计1000.00万元，其中：基本支出600.00万元、项目支出400.00万元，分别占支出总额的60%和40%。",
            "expenditure.basic.share",
            "60%",
        ),
        (
            f"{THREE}公务用车运行维护费预算10.00万元，决算8.00万元；公务接待费预算5.00万元，决算2.00万元，分别完成预算的80%、40%。",
            f"{GUESTS}.completion",
            "40%",
        ),
        (
            f"{THREE}“三公”经费支出10.00万元，其中：公务用车购置及运行维护费8.00万元，较上年减少1.00万元，下降11.11%；"
            "公务接待费2.00万元，较上年减少1.00万元，下降33.33%；共计减少2.00万元，下降16.67%。",
            "three_public.total.growth",
            "16.67%",
        ),
    ],
)  # fmt: skip
def test_figures_tell_what_is_meant(text: str, path: str, value: str) -> None:
    assert dict(read(text))[path] == value
    assert errors(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "三、支出决算情况说明\n本年支出合计1000.00万元，其中：局机关400.00万元，水文站200.00万元，分别占66.67%和33.33%。",
        "五、一般公共预算财政拨款支出决算情况说明\n财政拨款支出620.00万元，其中：一般公共预算支出600.00万元，"
        "政府性基金支出20.00万元。与上年相比，财政拨款支出增加62.00万元，增长11.11%。",
        "三、支出决算情况说明\n本年支出合计1000.00万元，其中：基本支出600.00万元，项目支出400.00万元，"
        "较上年分别增加100.00万元和减少100.00万元，分别增长20%和下降20%。",
        f"{THREE}公务用车运行维护费和公务接待费年初预算分别为380.00万元、120.00万元，支出决算分别为400.00万元、200.00万元。",
        f"{THREE}“三公”经费支出11.00万元，其中一般公共预算财政拨款“三公”经费10.00万元，政府性基金预算财政拨款“三公”经费1.00万元。",
        "四、财政拨款收入支出决算总体情况说明\n财政拨款收入决算620.00万元，比上年增加20.00万元，增长3.33%；"
        "支出决算600.00万元，比上年减少20.00万元，下降3.23%。",
    ],
)  # fmt: skip
def test_what_is_not_known_of_one_is_not_told_of_it(text: str) -> None:
    assert errors(text) == []
