"""What is looked for by its last or first letter is found however it is written."""

import pytest

from budgetdisclosure.wording import section_named
from budgetdisclosure.wording.bases import find_basis
from budgetdisclosure.wording.directions import DOWN, UP, tail_of

FILLERS = ("", "了", "约", "额为", "金额为", "数为", "率为", "幅度为", "比例", "：", "各", " ")


@pytest.mark.parametrize("word", [word for word in UP + DOWN if word != "多"])
def test_each_word_for_a_direction_ends_a_phrase(word: str) -> None:
    found = [tail_of(f"比上年{word}{filler}") for filler in FILLERS]
    assert [one and one["word"] for one in found] == [word] * len(FILLERS)


@pytest.mark.parametrize("printed", ["增加（减少）", "减少/增加", "增长(下降)", "上升（下降）"])
def test_a_direction_left_open_ends_a_phrase(printed: str) -> None:
    found = tail_of(f"比上年{printed}")
    assert found is not None
    assert found["unresolved"]


def test_what_goes_on_behind_a_direction_ends_no_phrase() -> None:
    assert tail_of("增加人员经费") is None
    assert tail_of("上年减少的车辆共") is None


@pytest.mark.parametrize(
    "body", ["某某中学", "某某学院", "某某镇政府", "某某财政局", "本单位", "我校", "某某部门"]
)
def test_income_behind_the_name_of_a_body_is_that_of_the_year(body: str) -> None:
    words = section_named("F02").vocabulary
    assert [paths for _, _, paths in words.find(f"2023年{body}收入")] == [("income.total",)]


@pytest.mark.parametrize("body", ["附属单位", "下属单位", "其他部门"])
def test_income_behind_other_bodies_is_not(body: str) -> None:
    words = section_named("F02").vocabulary
    assert ("income.total",) not in [paths for _, _, paths in words.find(f"{body}收入")]


@pytest.mark.parametrize("printed", ["三公经费", "“三公”经费", '"三公"经费', "‘“三公”’经费"])
def test_quotation_marks_belong_to_the_name(printed: str) -> None:
    words = section_named("F07").vocabulary
    assert [(start, end) for start, end, _ in words.find(f"2023年{printed}")] == [
        (5, 5 + len(printed))
    ]


@pytest.mark.parametrize(
    "words", ["比上年", "较上年", "与上年", "同上年", "相比上年", "对比上年", "相较于上年"]
)
def test_each_word_of_comparison_opens_a_base(words: str) -> None:
    found = find_basis(f"支出5万元，{words}", 2023)
    assert found is not None
    assert found[1:] == (6, 6 + len(words))
