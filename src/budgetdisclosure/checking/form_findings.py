"""Doubts about performance forms that no single equation tells."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from attrs import evolve

from budgetdisclosure.figures import Amount, Figure, Measure
from budgetdisclosure.messages import Message
from budgetdisclosure.metrics.operand import exact

from .case import Case
from .explain import name_of
from .finding import Finding, Related, Severity
from .form_sums import FormSums, State, all_forms, execution_weights
from .localize import with_value
from .prints import Print
from .rows import lines_like

_CODE = "NR419"
_ALIKE = 3
"""From so many forms on, the same slip in all of them is told once."""

_SOURCES = ("current_fiscal", "carryover", "other")
_COLUMNS = ("budget", "adjusted", "executed")


def weight_findings(case: Case) -> Iterator[Finding]:
    """Totals of weights that leave something out, or that the rows make only if they are rounded."""
    alike: dict[object, list[Finding]] = {}
    usual = set(execution_weights(case.index).values())
    for form in all_forms(case.index):
        one = _weight_finding(form, usual)
        if one is not None:
            key = (one.detail.key, one.stated, tuple(p.figure for p in form.weights.lines))
            alike.setdefault(key, []).append(one)
    for group in alike.values():
        yield from [_together(group)] if len(group) >= _ALIKE else group


def _weight_finding(form: FormSums, usual: set[Decimal]) -> Finding | None:
    weights, scores = form.weights, form.scores
    if weights.total is None:
        return None
    if weights.state is State.INNER:
        return _finding("outside", weights.total, weights.expected())
    if form.weights_off and not weights.sure:
        return _finding("rounded", weights.total, weights.expected())
    over = scores.total is not None and scores.total.figure.value > weights.total.figure.value
    blank = weights.lead is None and scores.lead is not None
    if over and blank and weights.state is State.WHOLE and len(usual) == 1:
        whole = Measure(weights.sum + next(iter(usual)), weights.total.figure.unit)
        return _finding("outside", weights.total, whole)
    return None


def _finding(name: str, stated: Print, expected: Figure, **words: object) -> Finding:
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


def blank_findings(case: Case) -> Iterator[Finding]:
    """A total that its sources fall short of, where one has money in other columns but not here."""
    index = case.index
    for line in lines_like("self_evaluations.*.funds.annual_total.adjusted", index):
        root = f"self_evaluations.{line}.funds"
        for column in _COLUMNS:
            total = index.at(f"{root}.annual_total.{column}")
            parts = [index.at(f"{root}.{source}.{column}") for source in _SOURCES]
            known = [found[0] for found in parts if found]
            blank = [s for s, found in zip(_SOURCES, parts, strict=True) if not found]
            spent = [s for s in blank if _has_money(case, f"{root}.{s}")]
            if not (total and known and spent and isinstance(total[0].figure, Amount)):
                continue
            listed = sum((exact(p.figure) for p in known), Fraction(0))
            if listed < exact(total[0].figure):
                yield _finding(
                    "blank", total[0], with_value(total[0].figure, listed),
                    row=name_of(f"{root}.{spent[0]}"),
                )  # fmt: skip


def _has_money(case: Case, root: str) -> bool:
    return any(p.figure.value for c in _COLUMNS for p in case.index.at(f"{root}.{c}"))
