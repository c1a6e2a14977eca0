from pathlib import Path

import pytest

from budgetdisclosure import classification as c
from budgetdisclosure.classification import ChainProblem, How, Level

SHARED = Path(__file__).parents[3] / "shared"


def test_a_repeated_name_is_told_by_its_chain() -> None:
    chain = c.find_chain("一般公共服务支出（类）商贸事务（款）事业运行（项）", on=2023)
    assert chain.entry is c.lookup("2011350")
    assert chain.how is How.EXACT


@pytest.mark.parametrize(
    "lead", ["15.", "（三）", ".", "- ", "十八、", "主要用于：", "其中，", "1．“", "比上年多；\n"]
)
def test_what_stands_before_a_chain_is_passed_over(lead: str) -> None:
    chain = c.find_chain(f"{lead}住房保障支出（类）1.住房改革支出（款）购房补贴（项）：说明")
    assert chain.entry is c.lookup("2210203")
    assert chain.how is How.EXACT


def test_quotes_around_each_name_are_no_part_of_it() -> None:
    chain = c.find_chain("2023年度在“公共安全支出”（类）“检察”（款）““两房”建设”（项）", on=2023)
    assert chain.entry is c.lookup("2040409")
    assert chain.how is How.EXACT


def test_renamed_steps_are_reported_as_such() -> None:
    chain = c.find_chain("医疗卫生与计划生育支出", "行政事业单位医疗", "事业单位医疗", on=2023)
    assert chain.entry is c.lookup("2101102")
    assert chain.how is How.OLD_NAME
    assert [step.how for step in chain.steps] == [How.OLD_NAME, How.EXACT, How.EXACT]
    assert chain.steps[0].current == "卫生健康支出"


def test_a_chain_may_begin_at_the_kuan() -> None:
    assert c.find_chain("住房改革支出（款）", "购房补贴（项）").entry is c.lookup("2210203")
    assert c.find_chain("住房改革支出", "购房补贴").entry is c.lookup("2210203")
    assert c.find_chain("住房保障支出", "住房改革支出").entry is c.lookup("22102")
    assert c.find_chain("住房保障支出（类）", "购房补贴（项）").entry is c.lookup("2210203")


@pytest.mark.parametrize(
    ("names", "problem", "level", "meant"),
    [
        (
            ("住房保障支出", "住房保障支出", "住房公积金"),
            ChainProblem.WRONG_PARENT,
            Level.KUAN,
            ["2210201"],
        ),
        (
            ("住房保障支出", "住房保障支出", "购房补贴"),
            ChainProblem.WRONG_PARENT,
            Level.KUAN,
            ["2210203"],
        ),
        (
            ("社会保障和就业支出", "行政事业单位养老支出", "机关事业单位退休人员活动费支出"),
            ChainProblem.UNKNOWN_NAME,
            Level.XIANG,
            [],
        ),
        (
            ("卫生健康支出", "卫生健康支出", "计划生育事务"),
            ChainProblem.WRONG_PARENT,
            Level.KUAN,
            ["21007"],
        ),
        (("普通教育", "普通教育", "职业教育"), ChainProblem.UNKNOWN_NAME, Level.CLASS, None),
        (
            ("技术研究与开发", "技术研究与开发", "科技成果转换与扩散"),
            ChainProblem.UNKNOWN_NAME,
            Level.CLASS,
            ["2060404"],
        ),
        (("抚恤", "抚恤", "其他抚恤支出"), ChainProblem.UNKNOWN_NAME, Level.CLASS, None),
        (
            ("公共安全支出", "法院", "一般行政事务管理"),
            ChainProblem.UNKNOWN_NAME,
            Level.XIANG,
            ["2040502"],
        ),
    ],
)
def test_broken_chains_say_where_and_what_may_be_meant(
    names: tuple[str, ...], problem: ChainProblem, level: Level, meant: list[str] | None
) -> None:
    chain = c.find_chain(*names, on=2026)
    assert (chain.entry, chain.problem, chain.broken_level) == (None, problem, level)
    if meant is not None:
        assert [entry.code.digits for entry in chain.suggestions] == meant


def test_a_wrong_kuan_is_not_guessed() -> None:
    chain = c.find_chain("住房保障支出", "行政事业单位医疗", "住房公积金", on=2023)
    assert chain.problem is ChainProblem.WRONG_PARENT
    assert chain.broken_level is Level.KUAN


@pytest.mark.parametrize("text", ["", "没有链", "（类）（款）（项）", "（" * 5000, "（类" * 3000])
def test_text_without_a_chain_resolves_to_nothing(text: str) -> None:
    assert c.find_chain(text).entry is None


def test_no_names_is_no_chain() -> None:
    assert c.find_chain().entry is None
    names = ("住房保障支出", "住房改革支出", "住房公积金")
    assert c.find_chain(*names, "购房补贴").entry is None
    assert c.find_chain("住房改革支出（款）", "住房保障支出（类）").entry is None


@pytest.mark.corpus
@pytest.mark.skipif(not SHARED.is_dir(), reason="the real documents are absent")
def test_the_ten_chains_of_a_real_glossary_resolve() -> None:
    lines = (SHARED / "corpus/tongzhou_2023.txt").read_text(encoding="utf-8").split("\n")[83:94]
    chains = [c.find_chain(line, on=2023) for line in lines if "（类）" in line]
    assert [chain.entry.code.digits for chain in chains if chain.entry] == [
        "2011308", "2011350", "2080505", "2080506", "2082701",
        "2082702", "2101102", "2150899", "2210201", "2210203",
    ]  # fmt: skip
    assert {chain.how for chain in chains} == {How.EXACT}
