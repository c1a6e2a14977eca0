"""Cost and counts of one thing, both zero or both not."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from budgetdisclosure.lazy import pattern

from .case import Case
from .finding import Finding
from .plain import about, first, is_some, is_zero
from .prints import Print

_OF_OWN = pattern(r"[本我](?:部门|单位|院|局|委|办|级)?(?:自行)?组织的?|自行?组织?团|牵头组织")


def cost_against_counts(
    case: Case, code: str, cost_path: str, counts: Sequence[str]
) -> Iterator[Finding]:
    """One finding for all counts that cannot be; none where the cost itself is a wrong figure."""
    cost = first(case, cost_path)
    if cost is None or any(c.print == cost and c.sole for c in case.culprits):
        return
    told = [one for path in counts if (one := first(case, path)) is not None]
    zero, some = [p for p in told if is_zero(p)], [p for p in told if is_some(p)]
    zero = [p for p in zero if not (some and _of_own(p))]
    if is_some(cost) and zero:
        odd, severity = zero, "warning" if some and all(map(_of_groups, zero)) else "error"
    elif is_zero(cost) and some:
        odd, severity = some, "warning"
    else:
        return
    lead, *rest = odd
    again = (p.as_related("consequence") for p in rest)
    yield evolve(about(code, severity, lead, cost=cost.figure), related=tuple(again))


def _of_groups(count: Print) -> bool:
    """Whether groups are counted: people may have travelled with the group of another body."""
    return count.path.endswith(".groups")


def _of_own(count: Print) -> bool:
    """Whether only groups of the body itself are counted: its people may travel with others."""
    return count.place is not None and bool(_OF_OWN.search(count.place.quote))
