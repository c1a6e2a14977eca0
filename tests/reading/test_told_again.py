"""The same words for another figure: parts of a count, guests of both kinds, last year's count."""

import pytest

import budgetdisclosure as bd

HEAD = "云溪市水务局2023年度部门决算说明\n"
THREE = "七、“三公”经费支出决算情况说明\n"
ASSETS = "（三）国有资产占用情况\n"
GUESTS = (
    "公务接待费支出2.00万元。其中：外事接待支出0.50万元，接待5批次、20人次。"
    "国内接待支出1.50万元，接待20批次、100人次。"
)

AS_TOLD = {
    "guests of both kinds": f"{THREE}{GUESTS}全年共接待25批次、120人次。",
    "batches before": f"{THREE}{GUESTS}与上年相比，接待批次由上年的30批次降为25批次。",
    "kinds of equipment": f"{ASSETS}单位价值100万元以上设备3台（套），其中通用设备1台、专用设备2台。",
    "of the year": "四、财政拨款收入支出决算总体情况说明\n"
    "本年财政拨款支出95.00万元，其中：本年财政拨款支出80.00万元，上年结转支出15.00万元。",
    "income from capital": "二、收入决算情况说明\n收入合计100.00万元，其中：财政拨款收入90.00万元，占90.00%；"
    "国有资本经营收入4.00万元，占4.00%；经营收入6.00万元，占6.00%。",
    "years before, of each": f"{THREE}公务用车运行维护费8.00万元、公务接待费2.00万元，"
    "较上年9.00万元、3.00万元分别下降11.11%、33.33%。",
}
AGAIN = {
    "guests of one kind": f"{THREE}{GUESTS}国内公务接待共计21批次、100人次。",
    "equipment twice": f"{ASSETS}单位价值100万元以上设备3台（套）。单位价值100万元以上设备2台（套）。",
    "income from business": "二、收入决算情况说明\n收入合计100.00万元，其中：财政拨款收入90.00万元，占90.00%；"
    "经营收入4.00万元，占4.00%。经营收入6.00万元，占6.00%。",
}


def faults(text: str) -> list[str]:
    """The rules broken, but for what a text this short leaves out."""
    found = bd.check(bd.read(f"{HEAD}{text}".encode()))
    told = [f.rule for f in found if f.severity is not bd.Severity.INFO]
    return [rule for rule in told if not rule.startswith("CP")]


@pytest.mark.parametrize("text", AS_TOLD.values(), ids=AS_TOLD)
def test_another_figure_is_no_error(text: str) -> None:
    assert faults(text) == []


@pytest.mark.parametrize("text", AGAIN.values(), ids=AGAIN)
def test_the_same_figure_told_otherwise_is(text: str) -> None:
    assert "XN315" in faults(text)
