"""占62.50% behind 其中 with no word for the whole: of all or of the part told before, by the figures."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from budgetdisclosure.figures import Amount, Interval, Percentage
from budgetdisclosure.lazy import pattern
from budgetdisclosure.metrics.operand import interval
from budgetdisclosure.model import Kind, Statement

_WITHIN = {
    "procurement.micro": "procurement.sme",
    "procurement.reserved_micro": "procurement.reserved_sme",
}
_BARE = pattern(r"占(?:比)?(?:为|是|：|:|\s)*\d")


def tell_wholes(said: Sequence[Statement]) -> list[Statement]:
    """``said`` with the whole of a bare share changed to what its subject is told within, if that alone fits."""
    return list(_told(said)) if any(map(_bare, said)) else list(said)


def _bare(one: Statement) -> bool:
    within = one.kind is Kind.SHARE and one.subject in _WITHIN
    return within and _BARE.search(one.place.quote) is not None


def _told(said: Sequence[Statement]) -> Iterator[Statement]:
    known: dict[str, Interval] = {}
    for one in said:
        if one.kind is Kind.FACT and isinstance(one.value, Amount):
            known[one.path] = interval(one.value)
        other = _WITHIN.get(one.subject)
        if _bare(one) and not _fits(one, one.whole, known) and _fits(one, other, known):
            yield evolve(one, whole=other)
        else:
            yield one


def _fits(share: Statement, whole: str | None, known: dict[str, Interval]) -> bool:
    part, base = known.get(share.subject), known.get(whole or "")
    if part is None or base is None or not base.low or not isinstance(share.value, Percentage):
        return False
    return share.value.interval().meets((part / base).scaled(100))
