"""收入总计 said of the income of the year, or with what was carried over: told by the figures."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from attrs import evolve

from budgetdisclosure.figures import Amount, Figure
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind, Statement, Table

from .table_reading import cells_of

YEAR_OF = {"totals.income": "income.total", "totals.expenditure": "expenditure.total"}
"""The totals of the year, by the grand totals that hold what was carried over too."""

_GRAND = tuple(YEAR_OF)
_WITH_CARRYOVER = (
    {year: grand for grand, year in YEAR_OF.items()}
    | {
        "fiscal.income": "fiscal.total",
        "fiscal.expenditure": "fiscal.total",
    }
    | {
        f"{root}.{side}": f"{root}.total"
        for root in ("government_fund", "state_capital")
        for side in ("income", "expenditure")
    }
)
_OF_FISCAL = {f"income.{root}": f"{root}.income" for root in ("government_fund", "state_capital")}
"""The income of a budget, as a part of all fiscal income and by itself."""

_ALL = pattern("总计|总收入|总支出")
_OF_YEAR = pattern("本年|当年")


def correct_grand_totals(
    statements: Sequence[Statement], tables: Iterable[Table]
) -> tuple[Statement, ...]:
    """``statements`` with those of 收入总计 and 支出总计 that mean the year moved to its totals.

    They do where the figure is that of the year and another one is the grand total: printed as
    such in a table, or known to be another because the two sides would differ.
    """
    statements = _without_both(statements)
    printed: dict[str, list[Figure]] = {path: [] for path in (*_GRAND, *YEAR_OF.values())}
    said: dict[str, list[Figure]] = {path: [] for path in printed}
    for cell in cells_of(tables):
        if cell.path in printed and cell.value:
            printed[cell.path].append(cell.value)
    for one in statements:
        if one.path in said and one.kind is Kind.FACT and one.value:
            said[one.path].append(one.value)
    for path in YEAR_OF.values():
        printed[path] += said[path]
    sides = [said[path] for path in _GRAND]
    unequal = all(sides) and not any(_among(value, sides[1]) for value in sides[0])
    found: dict[int, dict[str, str]] = {}
    for one in statements:
        year = YEAR_OF.get(one.path)
        if one.kind is not Kind.FACT or year is None or not isinstance(one.value, Amount):
            continue
        grand = [v for path in _GRAND for v in printed[path]]
        known = bool(grand) or unequal
        if known and not _among(one.value, grand) and _among(one.value, printed[year]):
            found.setdefault(one.group, {})[one.path] = year
    return _raised([*_moved_with_their_claims(statements, found)] if found else statements)


def _moved_with_their_claims(
    statements: Iterable[Statement], found: Mapping[int, Mapping[str, str]]
) -> Iterator[Statement]:
    """Move what is ``found`` by sentence, and what later sentences of the section say of it."""
    last: dict[tuple[str, str], Mapping[str, str]] = {}
    for one in statements:
        key = (one.section, one.subject)
        here = found.get(one.group, {})
        if one.kind is Kind.FACT and one.path == one.subject:
            last[key] = here
        yield moved(one, here or last.get(key, {}))


def _without_both(statements: Sequence[Statement]) -> list[Statement]:
    """收入、支出总计6.00万元, which is the sum of both where each is told with 3.00万元, is neither."""
    together = {one.place for one in statements if one.echo and one.path == _GRAND[1]}
    sides: list[list[Amount]] = [
        [
            one.value
            for one in statements
            if one.path == path
            and one.kind is Kind.FACT
            and one.place not in together
            and isinstance(one.value, Amount)
            and one.value.value
        ]
        for path in _GRAND
    ]
    sums = {
        income.value + spent.value
        for income in sides[0]
        for spent in sides[1]
        if income.unit == spent.unit
    }
    kept = []
    for one in statements:
        both = one.kind is Kind.FACT and one.place in together
        if not (both and one.value is not None and one.value.value in sums):
            kept.append(one)
        elif not one.echo:
            kept.append(evolve(one, path=_NEITHER, subject=_NEITHER))
    return kept


_NEITHER = "narrative.F01.0"


def _raised(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """收入总计9.00万元，其中年初结转1.00万元，本年收入8.00万元: the first is more than the year.

    What is said of it before the income of the year is told goes with it.
    """
    first: dict[tuple[int, str], int] = {}
    out = list(statements)
    for index, one in enumerate(statements):
        path = _OF_FISCAL.get(one.path, one.path)
        key = (one.group, path)
        if one.kind is not Kind.FACT or path not in _WITH_CARRYOVER or one.value is None:
            continue
        if _ALL.search(one.place.quote):
            first.setdefault(key, index)
        elif key in first and _OF_YEAR.search(one.place.quote):
            begin = first.pop(key)
            if _among(one.value, [v for v in (statements[begin].value,) if v is not None]):
                continue
            paths = {path: _WITH_CARRYOVER[path]}
            out[begin:index] = [moved(each, paths) for each in out[begin:index]]
    return tuple(out)


def moved(one: Statement, paths: Mapping[str, str]) -> Statement:
    """``one``, told of the quantity in ``paths`` that stands for its own, if any does."""
    to = paths.get(one.subject)
    if to is None:
        return one
    return evolve(one, subject=to, path=to + one.path.removeprefix(one.subject))


def _among(value: Figure, values: Iterable[Figure]) -> bool:
    return any(
        isinstance(value, Amount) and isinstance(other, Amount) and value.same_value(other)
        for other in values
    )
