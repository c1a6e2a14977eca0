"""Cost and counts of one thing, both zero or both not."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from .case import Case
from .finding import Finding, Related
from .plain import about, first, is_some, is_zero


def cost_against_counts(
    case: Case, code: str, cost_path: str, counts: Sequence[str]
) -> Iterator[Finding]:
    """One finding for all counts that cannot be; none where the cost itself is a wrong figure."""
    cost = first(case, cost_path)
    if cost is None or any(c.print == cost and c.sole for c in case.culprits):
        return
    told = [one for path in counts if (one := first(case, path)) is not None]
    zero, some = [p for p in told if is_zero(p)], [p for p in told if is_some(p)]
    if is_some(cost) and zero:
        odd, severity = zero, "error"
    elif is_zero(cost) and some:
        odd, severity = some, "warning"
    else:
        return
    lead, *rest = odd
    again = (
        Related(path=p.path, role="consequence", stated=str(p.figure), place=p.place) for p in rest
    )
    yield evolve(about(code, severity, lead, cost=cost.figure), related=tuple(again))
