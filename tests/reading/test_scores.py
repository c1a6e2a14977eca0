"""Scores in running text without their unit."""

import pytest

import budgetdisclosure as bd

HEAD = "2024年度部门决算说明\n十三、预算绩效情况说明\n"


def read(text: str) -> bd.Disclosure:
    return bd.read(f"{HEAD}{text}\n".encode())


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("部门整体支出自评得分96.25，全年执行情况较好。", "96.25"),
        ("经综合评价，最终评价得分“88.1”分。", "88.1"),
        ("本项目绩效评分为90；等级为优。", "90"),
        ("项目自评得分：95", "95"),
    ],
)
def test_a_score_is_read_where_it_stands(text: str, score: str) -> None:
    disclosure = read(text)
    found = [s for s in disclosure.statements if s.value is not None]
    assert [(str(s.value), s.place.start) for s in found] == [
        (f"{score}分", f"{HEAD}{text}".index(score))
    ]
    assert disclosure.coverage.read == disclosure.coverage.printed == 1


@pytest.mark.parametrize(
    "text", ["得分率达到90。", "得分2024年公布。", "评分标准3项。", "得分12345。", "满分100。"]
)
def test_other_numbers_are_no_scores(text: str) -> None:
    values = [str(s.value) for s in read(text).statements if s.value is not None]
    assert not [value for value in values if value.endswith("分")]


def test_a_score_with_its_unit_is_read_once() -> None:
    found = [s for s in read("部门整体支出自评得分96.25分。").statements if s.value is not None]
    assert [str(s.value) for s in found] == ["96.25分"]
