"""总收入 and 收入决算, of the year or with what was carried over: told by what stands beside them."""

from collections.abc import Sequence

from attrs import evolve

from budgetdisclosure.figures import Amount
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Kind, Statement

from .grand_totals import YEAR_OF, moved

_ALL_OF = {year: grand for grand, year in YEAR_OF.items()}
_LEFT = "carryover.closing"
_ONE_SIDE = pattern(r"总收入|总支出")
_BOTH_SIDES = pattern(r"总计|均为|各为|平衡")
_OUTER = pattern(r"(?:收入|支出)决算(?:总?[额数]|合计)?[共为是计：:\s]*$")
_INNER = pattern(r"其中[：:，,]?\s?[本当]年(?:收入|支出)(?:合计)?[共为是计：:\s]*$")
_OF_ALL = pattern(r"占(?:总收入|总支出|(?:收入|支出)总[计额数])[^占，。；]*$")


def tell_years(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """``statements`` with totals moved to the year, or from it, where the words and figures say so."""
    return _outer(_apart(statements))


def _apart(statements: Sequence[Statement]) -> Sequence[Statement]:
    """总收入9万元, 总支出8万元, 年末结转和结余2万元: neither total holds what was carried over.

    They would be equal if they did.
    """
    told: dict[str, Statement] = {}
    for one in statements:
        if one.kind is Kind.FACT and one.path in (*YEAR_OF, _LEFT):
            told.setdefault(one.path, one)
    sides = [told[path] for path in YEAR_OF if path in told]
    values = [one.value for one in (*sides, *(told[p] for p in (_LEFT,) if p in told))]
    amounts = [value.yuan for value in values if isinstance(value, Amount)]
    if len(sides) < len(YEAR_OF) or len(amounts) <= len(YEAR_OF):
        return statements
    income, spent, left = amounts
    quotes = [one.place.quote for one in sides]
    if not 0 < income - spent <= left or not all(map(_tells_one_side, quotes)):
        return statements
    groups = {one.group for one in sides}
    return [moved(one, YEAR_OF) if one.group in groups else one for one in statements]


def _tells_one_side(quote: str) -> bool:
    return bool(_ONE_SIDE.search(quote)) and not _BOTH_SIDES.search(quote)


def _outer(statements: Sequence[Statement]) -> tuple[Statement, ...]:
    """收入决算9万元, 其中：本年收入8万元, 占总收入88.89%: the first is more than the income of the year."""
    out = list(statements)
    for index, one in enumerate(statements):
        grand = _ALL_OF.get(one.path)
        if grand is None or one.kind is not Kind.FACT or not _OUTER.search(_before(one)):
            continue
        inner = _inner(statements, index)
        if inner is not None:
            out[index:inner] = [moved(each, {one.path: grand}) for each in out[index:inner]]
            out[inner:] = [_of_all(each, one.path, grand, one.region) for each in out[inner:]]
    return tuple(out)


def _inner(statements: Sequence[Statement], index: int) -> int | None:
    """Where the income of the year stands that is part of the figure at ``index``."""
    one = statements[index]
    for at in range(index + 1, len(statements)):
        after = statements[at]
        if after.group != one.group or after.subject != one.subject:
            return None
        if after.path == one.path and after.kind is Kind.FACT:
            whole, part = one.value, after.value
            if not isinstance(whole, Amount) or not isinstance(part, Amount) or part >= whole:
                return None
            return at if _INNER.search(_before(after)) else None
    return None


def _of_all(one: Statement, year: str, grand: str, region: int) -> Statement:
    """A share of 总收入 is one of the larger total that was told."""
    said = one.region == region and one.whole == year and _OF_ALL.search(_before(one))
    return evolve(one, whole=grand) if said else one


def _before(one: Statement) -> str:
    """The clause up to the figure."""
    number = str(one.value).rstrip("万亿元%")
    return (
        one.place.quote.rpartition(number)[0]
        if one.kind is Kind.SHARE
        else (one.place.quote.partition(number)[0])
    )
