"""Claims made by words: 持平, 决算数大于预算数."""

from typing import Any

from budgetdisclosure.figures import Count, Interval, Verdict
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Direction, Kind, Statement
from budgetdisclosure.wording.context import base_path, value_path

from .index import Index
from .prints import Print
from .readings import AS_PRINTED
from .verification import Verification


def verify_words(statement: Statement, order: int, index: Index) -> Verification | None:
    """Whether value and base stand to one another as the words say.

    Flat (持平) holds if 0 lies in the interval of value - base; 大于 and 小于 are refuted if no
    true values stand so.
    """
    if statement.kind not in (Kind.FLAT, Kind.RELATION):
        return None
    near = Print(
        path=statement.path,
        figure=_NOTHING,
        place=statement.place,
        order=order,
        section=statement.section,
        region=statement.region,
        group=statement.group,
    )
    value = index.meant(value_path(statement.subject), near)
    path = base_path(statement.subject, statement.basis)
    base = index.meant(path, near) if path else []
    rule = "NR405" if statement.kind is Kind.FLAT else "NR406"
    shared: dict[str, Any] = {"path": statement.path, "rule": rule, "place": statement.place}
    kind = "flat" if statement.kind is Kind.FLAT else "relation"
    if len(value) != 1 or len(base) != 1 or not (value[0].figure.usable and base[0].figure.usable):
        return Verification(
            kind=kind,
            verdict=Verdict.NOT_CHECKED,
            reason=Message.of("reasons.operand_missing"),
            operands=(*value, *base),
            **shared,
        )
    gap = AS_PRINTED.interval(value[0]) - AS_PRINTED.interval(base[0])
    return Verification(
        kind=kind,
        verdict=_verdict(statement.direction, gap, value[0], base[0]),
        interval=gap,
        operands=(value[0], base[0]),
        formula="difference",
        **shared,
    )


def _verdict(direction: Direction | None, gap: Interval, value: Print, base: Print) -> Verdict:
    if direction is Direction.FLAT:
        if value.figure.value == base.figure.value:
            return Verdict.EXACT
        return Verdict.WITHIN_ROUNDING if gap.contains(0) else Verdict.MISMATCH
    side = _OVER if direction is Direction.INCREASE else -_OVER
    if not gap.meets(side):
        return Verdict.MISMATCH
    return Verdict.WITHIN_ROUNDING if gap.contains(0) else Verdict.EXACT


_NOTHING = Count(0)
_OVER = Interval.between(0, None, low_open=True)
