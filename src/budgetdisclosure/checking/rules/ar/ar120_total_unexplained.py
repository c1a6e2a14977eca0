"""AR120: 总计有未说明的部分 / a grand total with a rest that nothing explains."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.readings import AS_PRINTED
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.messages import Message

_SIDES = (
    ("totals.income", "income.total", "carryover.opening", "carryover.surplus_used"),
    (
        "totals.expenditure",
        "expenditure.total",
        "carryover.closing",
        "carryover.surplus_distributed",
    ),
)
_TITLE = "2024年度部门决算说明\n一、收入支出决算总体情况说明\n2024年度收入总计50.00万元，支出总计50.00万元。\n"


@rule(
    "AR120",
    severity="warning",
    passes=_TITLE + "本年收入合计45.00万元，年初结转和结余5.00万元。",
    fails=_TITLE + "本年收入合计45.00万元，年初结转和结余3.00万元。",
)
def check(case: Case) -> Iterator[Finding]:
    """A grand total is that of the year and what was carried over, if nothing else is told.

    The rest may be 使用非财政拨款结余 or 结余分配 that the narrative leaves out, so this is a doubt.
    """
    if case.disclosure is None:
        return
    refuted = {member.path for one in case.verifications if one.refuted for member in one.members}
    for paths in _SIDES:
        told = [_sole(case, path) for path in paths[:3]]
        if case.index.at(paths[3]) or refuted & set(paths):
            continue
        total, year, carried = told
        if total is None or year is None or carried is None:
            continue
        made = AS_PRINTED.interval(year) + AS_PRINTED.interval(carried)
        if not AS_PRINTED.interval(total).meets(made):
            yield _finding(total, year, carried)


def _sole(case: Case, path: str) -> Print | None:
    """The print of ``path`` in the narrative, if all its prints agree."""
    found = case.index.at(path)
    if not found or len({p.exact for p in found}) > 1 or any(p.table for p in found):
        return None
    return found[0] if found[0].section == "F01" and found[0].figure.usable else None


def _finding(total: Print, year: Print, carried: Print) -> Finding:
    return Finding(
        rule="AR120",
        severity=Severity.WARNING,
        detail=Message.of(
            "AR120.message",
            total=str(total.figure),
            year=str(year.figure),
            carried=str(carried.figure),
        ),
        stated=str(total.figure),
        path=total.path,
        place=total.place,
        related=tuple(one.as_related("other_print") for one in (year, carried)),
    )
