"""XT210: 与上年决算一致 / agreement with the accounts of the year before."""

from collections.abc import Iterator

from budgetdisclosure.checking.alike import as_one
from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.refutations import operands_of
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.verification import Verification
from budgetdisclosure.messages import Message

_NOW = (
    "某某市档案馆\n2024年度部门决算说明\n"
    "一、收入支出决算总体情况说明\n"
    "2024年度收入总计30.00万元，其中：年初结转和结余4.00万元；本年收入合计26.00万元。\n"
    "（二）支出决算情况说明\n"
    "本年支出合计28.00万元，比上年{base}万元增加{change}万元。"
)
_BEFORE = (
    "某某市档案馆\n2023年度部门决算说明\n"
    "一、收入支出决算总体情况说明\n"
    "2023年度支出总计24.00万元，其中：本年支出合计20.00万元；年末结转和结余4.00万元。"
)


@rule(
    "XT210",
    severity="warning",
    passes=_NOW.format(base="20.00", change="8.00"),
    fails=_NOW.format(base="21.00", change="7.00"),
    prior=_BEFORE,
)
def check(case: Case) -> Iterator[Finding]:
    """What is told of last year is what the accounts of last year say, if they are given."""
    wrong = {(c.print.order, c.print.path) for c in case.culprits if c.print is not None}
    found = [
        _finding(test)
        for test in case.over_years
        if test.refuted and not any((m.order, m.path) in wrong for m in _here(test))
    ]
    yield from as_one(found, leads=lambda one: len((one.path or "").split(".")))


def _here(test: Verification) -> tuple[Print, ...]:
    """The prints of this year; the last operand is that of the year before."""
    return test.members[:-1]


def _finding(test: Verification) -> Finding:
    before = test.operands[-1]
    gap = test.difference
    return Finding(
        rule="XT210",
        severity=Severity.WARNING,
        verdict=test.verdict,
        detail=Message.of(
            "XT210.message",
            name=name_of(test.path),
            stated=test.stated,
            expected=test.expected,
            before=f"{name_of(before.path)}{before.figure}",
        ),
        stated=str(test.stated),
        expected=str(test.expected),
        path=test.path,
        place=test.place,
        operands=operands_of(test),
        related=(before.as_related("other_print"),),
        difference=str(gap) if gap is not None else None,
    )
