"""Doubts about performance forms that no single equation tells."""

from collections.abc import Iterator
from decimal import Decimal

from attrs import evolve

from budgetdisclosure.figures import Figure, Measure
from budgetdisclosure.messages import Message
from budgetdisclosure.metrics.operand import exact

from .case import Case
from .explain import name_of
from .finding import Finding, Related, Severity
from .form_sums import FULL, ROOTS, Column, FormSums, State, all_forms, execution_weights
from .prints import Print
from .rows import lines_like
from .within import within

_CODE = "NR419"
_ALIKE = 3
"""From so many forms on, the same slip in all of them is told once."""


def weight_findings(case: Case) -> Iterator[Finding]:
    """Totals that leave something out, or that the rows make only if they are rounded."""
    alike: dict[object, list[Finding]] = {}
    usual = set(execution_weights(case.index).values())
    for form in all_forms(case.index):
        one = _weight_finding(form, usual)
        if one is not None:
            key = (one.detail.key, one.stated, tuple(p.figure for p in form.weights.lines))
            alike.setdefault(key, []).append(one)
    for group in alike.values():
        yield from told_once(group)


def _weight_finding(form: FormSums, usual: set[Decimal]) -> Finding | None:
    weights, scores = form.weights, form.scores
    if weights.total is None:
        return None
    if weights.state is State.INNER:
        return form_warning("outside", weights.total, weights.expected())
    if form.weights_off and not weights.sure:
        return _of_lines("rounded", weights)
    if scores.state is State.ABSENT and _unequal(weights):
        return _of_lines("unequal", weights)
    over = scores.total is not None and scores.total.figure.value > weights.total.figure.value
    blank = weights.lead is None and scores.lead is not None
    if over and blank and weights.state is State.WHOLE and len(usual) == 1:
        whole = Measure(weights.sum + next(iter(usual)), weights.total.figure.unit)
        return form_warning("outside", weights.total, whole)
    return None


def _unequal(weights: Column) -> bool:
    """Whether weights are over their total, or make the usual 100 while it is another number.

    Without a column to vouch for the rows, weights that fall short may be not all.
    """
    assert weights.total is not None
    return weights.sum != weights.total.figure.value and (
        weights.sum > weights.total.figure.value or weights.sum == FULL
    )


def _of_lines(name: str, column: Column) -> Finding:
    """A finding about a total, with the lines that do not make it."""
    assert column.total is not None
    lines = (line.as_related("other_print") for line in column.lines)
    return evolve(form_warning(name, column.total, column.expected()), related=tuple(lines))


def form_warning(name: str, stated: Print, expected: Figure, **words: object) -> Finding:
    """A doubt about ``stated``; ``name`` is that of its text."""
    return Finding(
        rule=_CODE,
        severity=Severity.WARNING,
        detail=Message.of(
            f"{_CODE}.{name}", name=name_of(stated.path), stated=stated.figure,
            expected=expected, **words,
        ),
        stated=str(stated.figure),
        expected=str(expected),
        path=stated.path,
        place=stated.place,
    )  # fmt: skip


def score_findings(case: Case) -> Iterator[Finding]:
    """Total scores that their rows make only if whole scores are rounded ones."""
    alike: dict[object, list[Finding]] = {}
    for form in all_forms(case.index):
        scores = form.scores
        if form.scores_off and scores.total is not None and not scores.sure and scores.doubtful:
            one = _of_lines("scores", scores)
            alike.setdefault(tuple(p.figure for p in scores.lines), []).append(one)
    for group in alike.values():
        yield from told_once(group)


def overspent_findings(case: Case) -> Iterator[Finding]:
    """More spent than the budget of the year, by a form that names no rate for it."""
    for listing in ROOTS:
        for line in lines_like(f"{listing}.*.funds.annual_total.executed", case.index):
            root = f"{listing}.{line}.funds.annual_total"
            spent, budget, rate = (
                case.index.at(f"{root}.{name}") for name in ("executed", "adjusted", "rate")
            )
            if not (spent and budget) or rate or not exact(budget[0].figure):
                continue
            if not within(spent, budget[0]):
                yield form_warning("overspent", spent[0], budget[0].figure)


def told_once(group: list[Finding]) -> list[Finding]:
    """The findings of several forms with the same slip: one, if they are many."""
    return [_together(group)] if len(group) >= _ALIKE else group


def _together(group: list[Finding]) -> Finding:
    first, *rest = group
    related = tuple(
        Related(path=one.path or "", role="other_print", stated=one.stated, expected=one.expected,
                place=one.place)
        for one in rest
    )  # fmt: skip
    return evolve(
        first,
        related=(*first.related, *related),
        extra=(*first.extra, Message.of(f"{_CODE}.same", count=len(rest))),
    )
