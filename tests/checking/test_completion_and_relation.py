"""A rate of completion beside words for more or less than the budget, where no budget is printed."""

import pytest

import budgetdisclosure as bd

HEAD = "云溪市水务局2022年度部门决算说明\n五、一般公共预算财政拨款支出决算情况说明\n"
LINE = "1.住房保障支出（类）住房改革支出（款）住房公积金（项）：支出决算为67.64万元，"


def found(text: str) -> list[str]:
    findings = bd.check(bd.read(f"{HEAD}{text}".encode()))
    return [f.severity.value for f in findings if f.rule == "NR427"]


@pytest.mark.parametrize(
    ("rate", "words", "severity"),
    [
        ("89.53%", "大于", ["error"]),
        ("89.53%", "小于", []),
        ("108%", "小于", ["error"]),
        ("108%", "大于", []),
        ("100%", "大于", ["warning"]),
        ("100%", "等于", []),
        ("99%", "等于", ["error"]),
    ],
)
@pytest.mark.parametrize("stop", ["，", "。"])
def test_words_against_the_rate(rate: str, words: str, severity: list[str], stop: str) -> None:
    assert found(f"{LINE}完成预算{rate}{stop}决算数{words}预算数。") == severity


def test_words_that_name_another_budget() -> None:
    assert found(f"{LINE}完成全年预算的98.00%，决算数大于年初预算数的主要原因是追加项目。") == []


def test_words_that_may_speak_of_any_of_several_rates() -> None:
    text = "支出决算为9.00万元，完成预算的90.00%，其中：公务接待费支出决算为4.00万元，完成预算的105.00%，决算数小于预算数的主要原因是节约。"
    title = "云溪市水务局2022年度部门决算说明\n七、“三公”经费支出决算情况说明\n“三公”经费"
    assert [f for f in bd.check(bd.read(f"{title}{text}".encode())) if f.rule == "NR427"] == []
