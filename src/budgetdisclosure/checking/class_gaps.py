"""Expenditure of each class against its income, by the tables of both."""

from fractions import Fraction

from attrs import frozen

from budgetdisclosure.figures import Interval
from budgetdisclosure.metrics.operand import add_up

from .index import Index
from .prints import Print

_NOTHING = Interval.point(0)
_CLASS = 3


@frozen
class Gap:
    """Expenditure less income of a class, or income less expenditure, whichever is over zero.

    ``prints`` are those of both tables; a table without a line of the class has no money there.
    ``beyond`` tells that more was spent for certain, ``left`` that less was.
    """

    prints: tuple[Print, ...]
    exact: Fraction
    size: Interval
    beyond: bool
    left: bool


def gaps(index: Index) -> list[Gap]:
    """The gap of each class, if both tables were wholly understood and list all their classes."""
    spent = _classes("expenditure", "final", index)
    got = _classes("income", "total", index)
    if not spent or not got:
        return []
    return [_gap(spent.get(code), got.get(code)) for code in sorted({*spent, *got})]


def _classes(table: str, column: str, index: Index) -> dict[str, Print]:
    """The lines of three digits in a column of a table; none if it has lines without theirs."""
    found: dict[str, Print] = {}
    codes = set()
    root = f"{table}.functions"
    for code in index.lines(root).get(column, ()):
        for one in index.at(f"{root}.{code}.{column}"):
            if one.table == table and one.region in index.whole:
                codes.add(code)
                found.setdefault(code, one)
    classes = {code: one for code, one in found.items() if len(code) == _CLASS}
    known = all(code.isdigit() and code[:_CLASS] in classes for code in codes)
    usable = all(one.figure.usable for one in classes.values())
    return classes if known and usable else {}


def _gap(spent: Print | None, got: Print | None) -> Gap:
    here = tuple(one for one in (spent, got) if one is not None)
    more, less = (one.exact if one else Fraction(0) for one in (spent, got))
    out, into = (one.interval if one else _NOTHING for one in (spent, got))
    apart = out - into
    beyond = apart.low is not None and apart.low > 0
    left = apart.high is not None and apart.high < 0
    return Gap(here, abs(more - less), into - out if left else apart, beyond, left)


def balances(paths: tuple[str, ...], index: Index) -> tuple[Fraction, Interval] | None:
    """What the balances at ``paths`` come to; None if one may be anything.

    A blank adds nothing, and what the table of totals has no row for does not exist.
    """
    printed = [index.at(path)[0] for path in paths if index.at(path)]
    missing = [path for path in paths if not index.at(path)]
    whole = any(one.region in index.whole for one in index.prints if one.table == "totals")
    if not whole and not index.blank_paths.issuperset(missing):
        return None
    if not all(one.figure.usable for one in printed):
        return None
    return (
        add_up(one.exact for one in printed),
        Interval.total(one.interval for one in printed),
    )
