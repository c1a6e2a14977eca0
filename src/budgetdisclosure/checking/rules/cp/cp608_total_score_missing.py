"""CP608: 总分未填 / total score missing."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from attrs import evolve

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_form import form
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.form_sums import execution_weights
from budgetdisclosure.checking.forms import cell_finding, form_rows, plain_number
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.figures import half_up
from budgetdisclosure.lazy import pattern
from budgetdisclosure.messages import Message
from budgetdisclosure.metrics.operand import exact
from budgetdisclosure.model import TableRow


@rule(
    "CP608",
    severity="warning",
    passes=form(),
    fails=form(score=""),
)
def check(case: Case) -> Iterator[Finding]:
    """The form states its total score, and weight and score of the execution of its budget."""
    yield from _totals(case)
    weights = execution_weights(case.index)
    usual = set(weights.values())
    for row in form_rows(case):
        root = _execution(row)
        weight, score = row.cell("weight"), row.cell("score")
        if root is None or weight is None or score is None:
            continue
        due = weights.get(root) or (next(iter(usual)) if len(usual) == 1 else None)
        if not weight.text.strip() and _stated(score.text) and due is not None:
            told = cell_finding("CP608", "info", weight, plain_number(due))
            yield evolve(told, detail=Message.of("CP608.weight", expected=told.expected))
        if not score.text.strip() and _stated(weight.text) and due is not None:
            points = _earned(case, root, due)
            if points is not None:
                told = cell_finding("CP608", "warning", score, points)
                yield evolve(told, detail=Message.of("CP608.score", expected=points))


def _execution(row: TableRow) -> str | None:
    """The form whose line of the execution this row is."""
    paths = (cell.path.partition(".funds.annual_total.") for cell in row.cells)
    return next((root for root, found, _ in paths if found), None)


def _earned(case: Case, root: str, weight: Decimal) -> str | None:
    money = [
        case.index.at(f"{root}.funds.annual_total.{name}") for name in ("executed", "adjusted")
    ]
    if not all(money) or not money[1][0].figure.value:
        return None
    rate = exact(money[0][0].figure) / exact(money[1][0].figure)
    return plain_number(half_up(min(rate, Fraction(1)) * Fraction(weight), 2))


def _totals(case: Case) -> Iterator[Finding]:
    for row in form_rows(case):
        weight, score = row.cell("total_weight"), row.cell("total_score")
        if weight is None or score is None or _stated(score.text):
            continue
        form = (weight.path or "self_evaluations.1.").rpartition(".")[0]
        paths = [p for p in case.index.below(form) if p.endswith(".score")]
        points = [case.index.at(path)[0].figure.value for path in paths]
        total = plain_number(sum(map(Decimal, points), Decimal(0)))
        yield cell_finding("CP608", "warning", score, total if points else None)


def _stated(text: str) -> bool:
    """Whether there is a number, even a Chinese one, or a grade."""
    return bool(_SCORE.search(text))


_SCORE = pattern(r"\d|[零〇一二三四五六七八九十百优良中差]")
