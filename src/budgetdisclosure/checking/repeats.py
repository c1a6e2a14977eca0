"""One quantity printed in several places."""

from collections.abc import Iterator
from operator import attrgetter

from budgetdisclosure.figures import Amount, Figure, Verdict, cut, half_up
from budgetdisclosure.messages import Message

from .index import Index
from .prints import Print
from .same_where import code_of, leading
from .slips import UNIT_POWERS, power_apart
from .verification import Verification

CLAIMED = (".change", ".growth", ".share", ".completion", ".per_unit")
"""What is said of a quantity rather than the quantity: told against several bases."""

_order = attrgetter("order")


def verify_repeats(index: Index) -> Iterator[Verification]:
    """Every print of a path against the leading one: of the table whose subject it is, if any.

    With equal decimals the digits must be equal, else the coarser must be a rounding of the finer.
    """
    several = [
        (path, sorted(prints, key=_order))
        for path, prints in index.by_path.items()
        if len(prints) > 1 and not path.startswith("narrative.") and not path.endswith(CLAIMED)
    ]
    for path, prints in sorted(several, key=lambda one: _order(one[1][0])):
        first = leading(path, prints)
        for other in prints:
            if other is not first:
                yield pair(path, first, other, code_of(first, other))


def pair(path: str, first: Print, other: Print, rule: str) -> Verification:
    """``other`` held against ``first``, which is the same quantity."""
    usable = (
        first.figure.usable and other.figure.usable and type(first.figure) is type(other.figure)
    )
    verdict = same_quantity(first, other) if usable else Verdict.NOT_CHECKED
    if verdict.refuted and rule.startswith("XN") and (power := power_apart(first, other)):
        rule = "XN318" if power in UNIT_POWERS else "XN317"
    expected = first.figure
    return Verification(
        kind="repeat",
        path=path,
        rule=rule,
        verdict=verdict,
        reason=None if usable else Message.of("reasons.approximate"),
        stated=other.figure,
        expected=expected,
        operands=(first,),
        place=other.place,
        claim=other,
        formula="repeat",
        section=other.section,
    )


def same_quantity(one: Print, other: Print) -> Verdict:
    """Whether two prints can be the same quantity, by their digits."""
    a, b = one.figure, other.figure
    if isinstance(a, Amount) and isinstance(b, Amount) and a.unit != b.unit:
        fine, coarse = (a, b) if a.half() * a.yuan_factor <= b.half() * b.yuan_factor else (b, a)
        return _digits(fine.to(coarse.unit), coarse)
    return _digits(a, b)


def _digits(a: Figure, b: Figure) -> Verdict:
    if a.value == b.value:
        return Verdict.EXACT
    fine, coarse = (a, b) if a.decimals >= b.decimals else (b, a)
    value = half_up(fine.value, coarse.decimals)
    if fine.decimals > coarse.decimals and value == coarse.value:
        return Verdict.WITHIN_ROUNDING
    if fine.decimals > coarse.decimals and cut(fine.value, coarse.decimals) == coarse.value:
        return Verdict.TRUNCATED
    return Verdict.MISMATCH


def last_digit_only(one: Print, other: Print) -> bool:
    """Whether two prints differ by one unit of the last place of the coarser."""
    a, b = one.figure, other.figure
    if isinstance(a, Amount) and isinstance(b, Amount) and a.unit != b.unit:
        fine, coarse = sorted((a, b), key=lambda amount: amount.half() * amount.yuan_factor)
        a, b = fine.to(coarse.unit), coarse
    if a.unit != b.unit:
        return False
    places = min(a.decimals, b.decimals)
    gap = abs(half_up(a.value, places) - half_up(b.value, places))
    return gap.scaleb(places) <= 1
