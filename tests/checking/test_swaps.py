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
