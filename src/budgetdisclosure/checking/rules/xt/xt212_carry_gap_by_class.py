"""XT212: 收支差额按类分解 / gap of income and expenditure by class."""

from collections.abc import Iterator
from fractions import Fraction

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.class_gaps import Gap, balances, gaps
from budgetdisclosure.checking.example_tables import YEAR, expenditure, table, totals
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.figures import Interval, half_up
from budgetdisclosure.figures.units import whole_yuan
from budgetdisclosure.messages import Message

_IN = ("carryover.opening", "carryover.surplus_used")
_OUT = ("carryover.closing", "carryover.surplus_distributed")
_NOT_NEGATIVE = Interval.between(0, None)


def _income(education: str, health: str) -> str:
    return table(
        "收入决算表",
        ("科目编码", "科目名称", "本年收入合计", "财政拨款收入", "其他收入"),
        ("", "合计", "25.00", "25.00", ""),
        ("205", "教育支出", education, education, ""),
        ("210", "卫生健康支出", health, health, ""),
    )


@rule(
    "XT212",
    severity="info",
    passes=YEAR + totals() + _income("25.00", "") + expenditure(),
    fails=YEAR + totals() + _income("15.00", "10.00") + expenditure(),
)
def check(case: Case) -> Iterator[Finding]:
    """Classes spend no more beyond their income than is carried in, nor leave more than is carried out."""
    found = gaps(case.index)
    wrong = {m.order for c in case.culprits for test in c.tests for m in test.members}
    if any(one.order in wrong for gap in found for one in gap.prints):
        return
    beyond = _over(case, [gap for gap in found if gap.beyond], _IN, "")
    yield from beyond or _over(case, [gap for gap in found if gap.left], _OUT, "_left")


def _over(case: Case, found: list[Gap], paths: tuple[str, ...], ending: str) -> list[Finding]:
    """What is reported where ``found`` add up to more than the balances at ``paths`` can hold."""
    room = balances(paths, case.index)
    total = Interval.total(gap.size for gap in found)
    if not found or room is None or (room[1] - total).meets(_NOT_NEGATIVE):
        return []
    first = found[0].prints[0]
    unit = first.figure.unit
    stated = _shown(sum(gap.exact for gap in found), unit)
    expected = _shown(room[0], unit)
    classes = "、".join(f"{_name(g)}{_shown(g.exact, unit)}" for g in found)
    return [
        Finding(
            rule="XT212",
            severity=Severity.INFO,
            detail=Message.of(
                f"XT212.message{ending}", classes=classes, stated=stated, expected=expected
            ),
            stated=stated,
            expected=expected,
            path=first.path,
            place=first.place,
            related=tuple(
                p.as_related("other_print") for gap in found for p in gap.prints if p is not first
            ),
        )
    ]


def _name(gap: Gap) -> str:
    return name_of(gap.prints[0].path.rpartition(".")[0])


def _shown(value: Fraction | int, unit: str) -> str:
    return f"{half_up(Fraction(value), 2, per=whole_yuan(unit))}{unit}"
