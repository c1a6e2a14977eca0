"""CP608: 总分未填 / total score missing."""

import re
from collections.abc import Iterator
from decimal import Decimal

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_form import form
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.forms import cell_finding, form_rows
from budgetdisclosure.checking.rule import rule


@rule(
    "CP608",
    severity="warning",
    passes=form(),
    fails=form(score=""),
)
def check(case: Case) -> Iterator[Finding]:
    """The form states its total score."""
    for row in form_rows(case):
        weight, score = row.cell("total_weight"), row.cell("total_score")
        if weight is None or score is None or _stated(score.text):
            continue
        form = (weight.path or "self_evaluations.1.").rpartition(".")[0]
        paths = [p for p in case.index.below(form) if p.endswith(".score")]
        points = [case.index.at(path)[0].figure.value for path in paths]
        total = format(sum(map(Decimal, points), Decimal(0)).normalize(), "f")
        yield cell_finding("CP608", "warning", score, total if points else None)


def _stated(text: str) -> bool:
    """Whether there is a number, even a Chinese one, or a grade."""
    return bool(_SCORE.search(text))


_SCORE = re.compile(r"\d|[零〇一二三四五六七八九十百优良中差]")
