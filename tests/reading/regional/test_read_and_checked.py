"""Sentences of many places: read as they add up, and reported where they do not."""

import pytest

import budgetdisclosure as bd

HEAD = "云溪市水务局2022年度部门决算说明\n"
BUYS = "十、政府采购支出情况\n"
LINES = "五、一般公共预算财政拨款支出决算情况说明\n"
THREE = "七、“三公”经费支出决算情况说明\n"

SAID = [
    (
        BUYS + "政府采购支出总额100.00万元。授予中小企业合同金额100.00万元，占100.00%，其中：授予小微企业合同金额80.00万元，"
        "占授予中小企业合同金额的80.00%；授予中型企业合同金额20.00万元，占授予中小企业合同金额的20.00%。",
        "占授予中小企业合同金额的80.00%",
        "占授予中小企业合同金额的70.00%",
        "NR418 procurement.micro.share",
    ),
    (
        BUYS + "政府采购支出总额100.00万元。授予中小企业合同金额80.00万元，占80.00%，其中：授予小微企业合同金额50.00万元，占62.50%。",
        "62.50%",
        "72.50%",
        "NR418 procurement.micro.share",
    ),
    (
        BUYS + "政府采购支出共计100.00万元，其中：货物支出60.00万元、工程支出0万元、服务支出40.00万元。",
        "服务支出40.00",
        "服务支出50.00",
        "NR413 procurement.total",
    ),
    (
        LINES + "一般公共预算财政拨款支出年初预算484.85万元，支出决算419.98万元，比年初预算少64.87万元。",
        "64.87",
        "74.87",
        "NR401 general_public.expenditure.change",
    ),
    (
        THREE + "公务接待费支出决算7.88万元，主要原因是节约；决算数比上年增加4.11万元，增长109.02%。",
        "109.02%",
        "129.02%",
        "NR402 three_public.reception.growth",
    ),
    (
        THREE + "公务用车购置费38.51万元，主要原因是从严控制，购置公务用车3辆，车均购置费12.84万元。",
        "12.84",
        "19.84",
        "NR416 three_public.vehicles.purchase.per_unit",
    ),
    (
        THREE + "公务用车运行维护费12.00万元，公务用车保有量4辆，平均每辆车运行维护费3.00万元。",
        "费3.00",
        "费4.00",
        "NR416 three_public.vehicles.running.per_unit",
    ),
    (
        LINES + "卫生健康支出（类）公立医院（款）综合医院（项）年初预算60.00万元，支出决算75.00万元，完成年初预算的125.00%，"
        "差异原因：据实支出；行政事业单位医疗（款）事业单位医疗（项）年初预算40.00万元，支出决算35.00万元，完成年初预算的87.50%。",
        "87.50%",
        "97.50%",
        "NR409 general_public.functions.2101102.completion",
    ),
    (
        THREE + "“三公”经费支出20.00万元，其中：因公出国（境）费增加2.00万元，主要是团组变化；公务用车购置及运行维护费减少5.00万元，"
        "下降33.33%，主要是车辆减少。公务用车购置及运行维护费10.00万元。",
        "33.33%",
        "43.33%",
        "NR402 three_public.vehicles.total.growth",
    ),
    (
        LINES + "一般公共预算财政拨款支出1000.00万元，主要用于以下方面：一般公共服务支出600.00万元，占60.00%，"
        "主要是用于机关运转；教育支出200.00万元，占20.00%，主要用于培训；其他支出200.00万元，占20.00%。",
        "教育支出200.00万元，占20.00%",
        "教育支出200.00万元，占30.00%",
        "NR411 general_public.functions.205.share",
    ),
]  # fmt: skip


def errors(text: str) -> list[str]:
    found = bd.check(bd.read(f"{HEAD}{text}".encode()))
    return [f"{f.rule} {f.path}" for f in found if f.severity is bd.Severity.ERROR]


@pytest.mark.parametrize("text", [text for text, *_ in SAID])
def test_what_adds_up_raises_no_error(text: str) -> None:
    assert errors(text) == []


@pytest.mark.parametrize(("text", "right", "wrong", "finding"), SAID)
def test_what_does_not_is_reported(text: str, right: str, wrong: str, finding: str) -> None:
    assert text.count(right) == 1
    assert finding in errors(text.replace(right, wrong))
