"""A total that changed places with one of its parts is one finding, not one for each share."""

import budgetdisclosure as bd

HEAD = "云溪市水务局2022年度部门决算说明\n三、支出决算情况说明\n"
RIGHT = (
    "本年支出合计50.00万元，其中：基本支出30.00万元，占60.00%；项目支出16.00万元，占32.00%；"
    "上缴上级支出1.00万元，占2.00%；经营支出3.00万元，占6.00%。"
)


def found(text: str) -> list[tuple[str, str | None]]:
    findings = bd.check(bd.read(f"{HEAD}{text}".encode()))
    return [(f.rule, f.stated) for f in findings if f.severity.value == "error"]


def test_total_and_part_in_each_others_place() -> None:
    assert found(RIGHT) == []
    swapped = RIGHT.replace("50.00万", "甲").replace("30.00万", "50.00万").replace("甲", "30.00万")
    assert found(swapped) == [("XN316", "30.00万元")]


def test_a_wrong_total_is_no_swap() -> None:
    assert [rule for rule, _ in found(RIGHT.replace("50.00万", "58.00万"))] != ["XN316"]


FLOWS = (
    "云溪市水务局2022年度部门决算说明\n"
    "一、收入支出决算总体情况说明\n"
    "2022年度收、支总计60.00万元，比上年20.00万元增加40.00万元，增长200.00%。\n"
    "二、收入决算情况说明\n"
    "本年收入合计55.00万元，比上年18.00万元增加37.00万元，增长205.56%。\n"
    "三、支出决算情况说明\n"
    "本年支出合计50.00万元，比上年15.00万元增加35.00万元，增长233.33%，"
    "其中：基本支出30.00万元，占60.00%；项目支出20.00万元，占42.00%。\n"
)


def test_a_value_in_the_place_of_its_base() -> None:
    """Beside a share that is wrong anyway."""
    assert found(FLOWS) == [("NR411", "42.00%")]
    swapped = FLOWS.replace("50.00万", "甲").replace("15.00万", "50.00万").replace("甲", "15.00万")
    assert found(swapped) == [("XN316", "15.00万元"), ("NR411", "42.00%")]


def test_a_carryover_that_a_wrong_total_leads_to_is_not_told_again() -> None:
    text = FLOWS.replace("占42.00%", "占40.00%").encode()
    right = bd.check(bd.read(text), select=["CP613"])
    assert right == ()
    wrong = FLOWS.replace("占42.00%", "占40.00%").replace("收入合计55.00", "收入合计65.00")
    findings = bd.check(bd.read(wrong.encode()))
    assert [f.rule for f in findings if f.severity.value != "info"] == ["NR401"]
