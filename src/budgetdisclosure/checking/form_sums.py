"""The sums of performance forms: weights and scores of the indicators against 总分.

The execution of the budget has a weight and a score of its own, above the indicators. Whether all
rows are read is not taken on trust: one column that adds up vouches for the other.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from enum import Enum
from functools import cached_property

from attrs import define

from budgetdisclosure.figures import Figure, Measure, Verdict
from budgetdisclosure.messages import Message

from .index import Index
from .prints import Print
from .verification import Verification

FULL = 100
ROOTS = ("self_evaluations", "overall_evaluations")


class State(Enum):
    """How a total stands to the lines above it."""

    ABSENT = "absent"
    WHOLE = "whole"
    INNER = "inner"
    GAP = "gap"
    OFF = "off"


@define(slots=False)
class Column:
    """One column of a form: its total, the line of the execution, the indicators."""

    total: Print | None
    lead: Print | None
    parts: tuple[Print, ...]

    @property
    def lines(self) -> tuple[Print, ...]:
        """All that the total should be made of."""
        return (self.lead, *self.parts) if self.lead else self.parts

    @cached_property
    def sum(self) -> Decimal:
        """What all lines make."""
        return sum((Decimal(line.figure.value) for line in self.lines), Decimal(0))

    @cached_property
    def state(self) -> State:
        """INNER where the total leaves out the execution, GAP where that line is not printed."""
        if self.total is None or not self.parts:
            return State.ABSENT
        stated = self.total.figure.value
        if stated == self.sum:
            return State.WHOLE
        if self.lead is not None and stated == self.sum - self.lead.figure.value:
            return State.INNER
        return State.GAP if self.lead is None and stated > self.sum else State.OFF

    @property
    def vouches(self) -> bool:
        """Whether all rows are read: they make the total, or 100 where no total is printed."""
        if self.total is None:
            return bool(self.parts) and self.sum == FULL
        return self.state is State.WHOLE

    @property
    def sure(self) -> bool:
        """Whether no values behind the rounded prints could make the total."""
        return self._off_beyond(self.lines)

    @property
    def doubtful(self) -> bool:
        """Whether the total is off even if only what has decimals, or is not full, was rounded."""
        rounded = (p for p in self.parts if p.figure.decimals)
        return self._off_beyond((*rounded, *([self.lead] if self.lead else ())))

    def _off_beyond(self, rounded: Iterable[Print]) -> bool:
        """Whether the total is further from the sum than rounding it and ``rounded`` can explain."""
        assert self.total is not None
        prints = (self.total, *rounded)
        room = sum((Decimal(5).scaleb(-1 - p.figure.decimals) for p in prints), Decimal(0))
        return abs(self.total.figure.value - self.sum) > room

    def expected(self) -> Figure:
        """The total as it should be."""
        assert self.total is not None
        return Measure(self.sum, self.total.figure.unit)


@define(slots=False)
class FormSums:
    """The form at ``root``: its prints by what stands behind the root."""

    root: str
    prints: dict[str, Print]

    @cached_property
    def weights(self) -> Column:
        """分值."""
        return self._column("weight")

    @cached_property
    def scores(self) -> Column:
        """得分."""
        return self._column("score")

    def _column(self, name: str) -> Column:
        parts = (
            one
            for path, one in self.prints.items()
            if path.startswith("indicators.") and path.endswith(f".{name}")
        )
        lead = self.prints.get(f"funds.annual_total.{name}")
        return Column(self.prints.get(f"total_{name}"), lead, tuple(parts))

    @property
    def weights_off(self) -> bool:
        """Weights that do not make up their total, while the scores of the same rows do."""
        return _off(self.weights, self.scores)

    @property
    def scores_off(self) -> bool:
        """Scores that do not make up their total, while the weights of the same rows do.

        A total that leaves out the execution, as that of the weights does not, is wrong as well.
        """
        inner = self.scores.state is State.INNER and self.weights.lead is not None
        return (inner and self.weights.state is State.WHOLE) or _off(self.scores, self.weights)


def _off(one: Column, other: Column) -> bool:
    """A gap is the line of the execution only where the other column does without it or has it."""
    if not other.vouches:
        return False
    return one.state is State.OFF or (one.state is State.GAP and other.lead is None)


def all_forms(index: Index) -> tuple[FormSums, ...]:
    """Every form of the document that states a total."""
    if "forms" not in index.kept:
        index.kept["forms"] = tuple(_forms(index))
    forms: tuple[FormSums, ...] = index.kept["forms"]
    return forms


def _forms(index: Index) -> Iterator[FormSums]:
    found: dict[str, dict[str, Print]] = {}
    for listing in ROOTS:
        for path in index.below(listing):
            number, _, inner = path[len(listing) + 1 :].partition(".")
            found.setdefault(f"{listing}.{number}", {})[inner] = index.at(path)[0]
    for root, prints_of in found.items():
        if "total_weight" in prints_of or "total_score" in prints_of:
            yield FormSums(root, prints_of)


def execution_weights(index: Index) -> dict[str, Decimal]:
    """The weight of the execution by form.

    It is as printed, else that of the other forms if all agree and the indicators leave just that.
    """
    found: dict[str, Decimal] = {}
    open_forms: list[FormSums] = []
    for form in all_forms(index):
        if form.weights.lead is not None:
            found[form.root] = Decimal(form.weights.lead.figure.value)
        elif form.weights.total is not None:
            open_forms.append(form)
    usual = set(found.values())
    for form in open_forms:
        assert form.weights.total is not None
        left = form.weights.total.figure.value - form.weights.sum
        if left > 0 and (usual == {left} or not usual):
            found[form.root] = left
    return found


def verify_forms(index: Index) -> Iterator[Verification]:
    """Total weight and total score of every form."""
    for form in all_forms(index):
        for column, off in ((form.weights, form.weights_off), (form.scores, form.scores_off)):
            if column.state is not State.ABSENT:
                yield _tested(column, off=off)


def _tested(column: Column, *, off: bool) -> Verification:
    assert column.total is not None
    reason = None
    if column.state is State.WHOLE:
        verdict = Verdict.EXACT
    elif off:
        verdict = Verdict.MISMATCH if column.sure else Verdict.WITHIN_ROUNDING
    else:
        verdict = Verdict.NOT_CHECKED
        reason = Message.of("reasons.part_missing")
    return Verification(
        kind="sum",
        path=column.total.path,
        rule="NR419",
        verdict=verdict,
        stated=column.total.figure,
        expected=column.expected(),
        operands=column.lines,
        place=column.total.place,
        claim=column.total,
        reason=reason,
        formula="sum",
        section=column.total.section,
    )
