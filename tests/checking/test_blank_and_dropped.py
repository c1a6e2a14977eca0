"""Blank budgets and dropped zeros: what refutes, and how sure that is."""

import budgetdisclosure as bd
from budgetdisclosure.checking import verify
from budgetdisclosure.checking.example_tables import table

ITEMS = ("1.因公出国（境）费", "2.公务接待费", "3.公务用车购置及运行维护费")
SAID = (
    "七、“三公”经费支出决算情况说明\n"
    "“三公”经费支出年初预算为2.00万元，支出决算为{total}万元，完成预算的{rate}%，其中："
    "公务接待费支出决算为{total}万元，完成预算的{rate}%。\n"
)


def _text(total: str, rate: str, budget: str) -> str:
    lines = [(name, budget, "") for name in ITEMS]
    shown = table(
        "财政拨款“三公”经费支出决算表", ("项目", "预算数", "决算数"), ("合计", "", ""), *lines
    )
    return f"云溪市水务局2024年度部门决算说明\n{shown}{SAID.format(total=total, rate=rate)}"


def _told(text: str) -> list[tuple[str, str, str | None]]:
    findings = bd.check(bd.read(text.encode()), select=("NR408", "NR409"))
    return [(f.rule, f.severity.value, f.path) for f in findings]


def test_nothing_of_a_blank_budget_has_no_rate() -> None:
    assert _told(_text("0.00", "0", "")) == [
        ("NR408", "warning", "three_public.reception.completion")
    ]
    assert _told(_text("0.00", "0", "2.00")) == []


def test_a_blank_budget_refutes_no_other_rate() -> None:
    assert _told(_text("1.00", "50.00", "")) == []


def test_a_change_that_only_dropped_zeros_refute_is_refuted_with_a_warning() -> None:
    text = (
        "云溪市水务局2024年度部门决算说明\n"
        "七、“三公”经费支出决算情况说明\n"
        "公务接待费支出决算为3万元，比上年的3.25万元减少0.20万元。\n"
    )
    disclosure = bd.read(text.encode())
    (found,) = (v for v in verify(disclosure) if v.verdict.refuted)
    assert found.doubtful
    assert not found.refuted
    assert [str(one.figure) for one in found.assumed] == ["3万元"]
    (told,) = bd.check(disclosure, select=("NR401",))
    assert (told.severity.value, told.verdict) == ("warning", found.verdict)
    sure = bd.read(text.replace("为3万元", "为3.00万元").encode())
    assert [f.severity.value for f in bd.check(sure, select=("NR401",))] == ["error"]
