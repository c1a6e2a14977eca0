"""Reasons held against the direction that they explain."""

import pytest

import budgetdisclosure as bd

HEAD = "云溪市水务局2024年度部门决算说明\n（一）机关运行经费支出情况\n"


def said(sentence: str) -> list[str]:
    found = bd.check(bd.read(f"{HEAD}{sentence}".encode()), select=["NR425"])
    return [finding.stated or "" for finding in found]


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        ("机关运行经费支出9.00万元，比2023年度减少1.00万元，下降10.00%", "办公费用增加"),
        ("机关运行经费支出9.00万元，比2023年度增加1.00万元", "厉行节约"),
        ("机关运行经费支出9.00万元，比2023年度增加1.00万元", "压减差旅经费"),
        ("机关运行经费支出9.00万元，与2023年度持平", "人员经费支出减少"),
        ("机关运行经费年初预算10.00万元，支出决算9.00万元，决算数小于预算数", "追加业务经费"),
    ],
)
@pytest.mark.parametrize("lead", ["。主要原因是", "，主要原因：", "。主要原因：\n"])
def test_a_reason_of_the_opposite_is_told(claim: str, reason: str, lead: str) -> None:
    assert said(f"{claim}{lead}{reason}。") == [reason]


@pytest.mark.parametrize(
    "sentence",
    [
        "机关运行经费支出9.00万元，比2023年度减少1.00万元。主要原因是上年补发的人员经费增加。",
        "机关运行经费支出9.00万元，比2023年度减少1.00万元。主要原因是人员经费增加、项目支出减少。",
        "机关运行经费支出9.00万元，比2023年度增加1.00万元。主要原因是新增人员，压减办公经费不足以抵消。",
        "机关运行经费支出9.00万元，比2023年度增加1.00万元。主要原因是退休人员减少。",
        "机关运行经费支出9.00万元，与2023年度9.00万元持平。主要原因是厉行节约。",
        "机关运行经费支出9.00万元，与2023年度基本持平。主要原因是人员经费支出减少。",
        "机关运行经费支出9.00万元，比2023年度增加（减少）1.00万元。主要原因是厉行节约。",
        "机关运行经费支出9.00万元，比2023年度减少1.00万元。主要原因是调出人员，经费相应减少。",
    ],
)
def test_other_reasons_are_let_be(sentence: str) -> None:
    assert said(sentence) == []


def test_what_is_left_over_grows_where_spending_falls() -> None:
    assert said("年末结转和结余0.31万元，较上年增加0.05万元，主要原因是公用经费支出减少。") == []


def test_what_figures_refute_is_told_once() -> None:
    text = "机关运行经费支出9.00万元，比上年10.00万元增加1.00万元，增长10.00%。主要原因是厉行节约。"
    found = bd.check(bd.read(f"{HEAD}{text}".encode()))
    assert {finding.rule for finding in found} == {"NR403"}
