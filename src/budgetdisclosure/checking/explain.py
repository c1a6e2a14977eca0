"""What a difference may come from: another printed quantity, a gap between totals, a shift."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from math import lcm
from operator import itemgetter

from budgetdisclosure.classification import lookup
from budgetdisclosure.figures import Amount, Figure, decimals, exact_decimal
from budgetdisclosure.figures.units import whole_yuan
from budgetdisclosure.messages import Message
from budgetdisclosure.metrics.operand import exact
from budgetdisclosure.model import label_of

from .index import Index
from .prints import Print

_TOTALS = (
    "expenditure.total", "general_public.expenditure.final", "income.total",
    "income.fiscal_appropriation", "totals.income", "fiscal.total", "expenditure.basic",
    "basic.general_public", "expenditure.project",
)  # fmt: skip


def name_of(path: str) -> str:
    """The Chinese name of the quantity at ``path``, the path itself where the model has none.

    >>> name_of("expenditure.project"), name_of("three_public.total.final")
    ('项目支出', '“三公”经费决算数')
    """
    holder, _, field = path.rpartition(".")
    label = label_of(path)
    if field in _DERIVED and label is None:
        return _holder_name(holder) + _DERIVED[field]
    if label is None:
        return _holder_name(path) if field.isdigit() else path
    if field in _COLUMNS:
        return _holder_name(holder) + label.zh
    return label.zh


def _holder_name(path: str) -> str:
    label = label_of(path)
    last = path.rpartition(".")[2]
    if label is None and last.isdigit() and len(last) in (3, 5, 7):
        entry = lookup(last)
        return f"{last}{entry.name}" if entry else last
    return label.zh if label else last


_COLUMNS = ("budget", "final", "full_year_budget", "prior", "base")
_DERIVED = {
    "change": "增减额", "growth": "增减率", "share": "占比", "completion": "完成率",
    "per_unit": "单位费用",
}  # fmt: skip


def explain_difference(
    index: Index, stated: Figure, expected: Figure, members: tuple[Print, ...]
) -> Iterator[Message]:
    """What equals the difference between ``stated`` and ``expected``, if anything telling does."""
    if not (isinstance(stated, Amount) and isinstance(expected, Amount)):
        return
    yield from _another_quantity(index, stated, members)
    gap = abs(exact(stated) - exact(expected))
    if gap and _digits(gap) >= 3:
        yield from _equal_print(index, gap, stated, members)
        yield from _equal_gap(index, gap, stated)
    yield from _shifted(stated, expected)


_WIDER = (
    ("basic.general_public", "expenditure.basic"),
    ("general_public.expenditure.final", "expenditure.total"),
    ("fiscal.total", "totals.income"),
    ("fiscal.income", "income.total"),
    ("fiscal.expenditure", "expenditure.total"),
)
"""A quantity of fiscal money, and the same of all money."""


def _another_quantity(
    index: Index, stated: Amount, members: tuple[Print, ...]
) -> Iterator[Message]:
    """The stated figure is that of all money, or of fiscal money, instead."""
    paths = dict.fromkeys(one.path for one in members)
    for path in paths:
        for scope, other in _scopes(path):
            if other not in paths and any(
                exact(p.figure) == exact(stated) for p in index.at(other)
            ):
                yield Message.of(f"diagnosis.scope_{scope}", stated=stated, name=name_of(other))
                return


def wider(path: str, one: Print, index: Index) -> bool:
    """Whether ``one`` is printed elsewhere as the same quantity of other money."""
    return any(p.exact == one.exact for _, other in _scopes(path) for p in index.at(other))


def _scopes(path: str) -> Iterator[tuple[str, str]]:
    """The same quantity from all money or from fiscal money: scope and path."""
    for narrow, wide in _WIDER:
        if path == narrow:
            yield "all", wide
        elif path == wide:
            yield "fiscal", narrow
    root, _, rest = path.partition(".functions.")
    if root == "general_public" and rest:
        yield "all", f"expenditure.functions.{rest}"


def _digits(gap: Fraction) -> int:
    fen = gap * 100
    return len(str(int(fen)).rstrip("0")) if fen == int(fen) else 9


def _shown(gap: Fraction, unit: str) -> str:
    value = Amount(Decimal(gap.numerator) / Decimal(gap.denominator), "元").to(unit).value
    plain = value.normalize()
    return f"{plain:f}{unit}" if decimals(plain) > 2 else f"{plain:.2f}{unit}"


def _equal_print(
    index: Index, gap: Fraction, stated: Amount, members: tuple[Print, ...]
) -> Iterator[Message]:
    inside = {p.order for p in members}
    for one in _of_value(index, gap):
        if one.order not in inside and not one.path.endswith((".change", ".growth")):
            place = one.place
            paged = place is not None and place.line is None and place.page is not None
            where = str(place.page if paged else place.line or "") if place else ""
            yield Message.of(
                "diagnosis.equals_print_page" if paged else "diagnosis.equals_print",
                difference=_shown(gap, stated.unit),
                name=name_of(one.path),
                printed=one.figure,
                where=where,
            )
            return


def _of_value(index: Index, value: Fraction) -> list[Print]:
    """The amounts printed that are just ``value``, in 元, in order."""
    known: dict[str, list[tuple[int, Decimal, Print]]] | None = index.kept.get("amounts")
    if known is None:
        known = index.kept["amounts"] = {}
        for number, one in enumerate(index.prints):
            figure = one.figure
            if isinstance(figure, Amount):
                known.setdefault(figure.unit, []).append((number, figure.value, one))
    found: list[tuple[int, Print]] = []
    for unit, amounts in known.items():
        wanted = exact_decimal(value / whole_yuan(unit))
        if wanted is not None:
            found += [(number, one) for number, printed, one in amounts if printed == wanted]
    return [one for _, one in sorted(found, key=itemgetter(0))]


def _equal_gap(index: Index, gap: Fraction, stated: Amount) -> Iterator[Message]:
    known = [(path, index.at(path)[0]) for path in _TOTALS if index.at(path)]
    values = [one.pair for _, one in known]
    scale = lcm(gap.denominator, *(below for _, below in values))
    whole = [value * (scale // below) for value, below in values]
    apart = gap.numerator * (scale // gap.denominator)
    for number, (path, one) in enumerate(known):
        for other_number, (other_path, other) in enumerate(known[number + 1 :], number + 1):
            if abs(whole[number] - whole[other_number]) == apart:
                yield Message.of(
                    "diagnosis.equals_gap",
                    difference=_shown(gap, stated.unit),
                    one=f"{name_of(path)}{one.figure}",
                    other=f"{name_of(other_path)}{other.figure}",
                )
                return


def _shifted(stated: Amount, expected: Amount) -> Iterator[Message]:
    one, other = exact(stated), exact(expected)
    if not one or not other or one == other:
        return
    power = _SHIFTS.get(other / one)
    if power is not None:
        key = "diagnosis.unit" if power in (4, 8) else "diagnosis.shift"
        yield Message.of(key, power=power, expected=expected)


_SHIFTS = {
    factor: power
    for power in (1, 2, 3, 4, 8)
    for factor in (Fraction(10**power), Fraction(1, 10**power))
}
"""How many places the point is moved, by what that multiplies a number with."""
