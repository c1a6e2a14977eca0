"""XN321: 执行率得分与其他表算法不同 / a score of the execution unlike the other forms."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from attrs import frozen

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_form import forms
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.form_sums import FormSums, all_forms, execution_weights
from budgetdisclosure.checking.forms import plain_number
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.figures import Amount, half_up
from budgetdisclosure.messages import Message
from budgetdisclosure.metrics.operand import exact

_FEWEST = 5
_FEWEST_BUT_ONE = 3
"""So many suffice where a single form is unlike them, and has not the full score of a high rate."""
_MOST_OFTEN = 2
_NEAR = Fraction(1, 10)


@frozen
class _Score:
    """A score with what weight × executed / budget gives."""

    print: Print
    right: Fraction
    part: bool
    full: bool

    @property
    def fits(self) -> bool:
        """Whether the score is the product, give or take what rounding could do."""
        return abs(Fraction(self.print.figure.value) - self.right) <= _NEAR


@rule(
    "XN321",
    severity="warning",
    passes=forms("5.0", "6.0", "7.0", "8.0", "9.0", "5.5"),
    fails=forms("5.0", "6.0", "7.0", "8.0", "9.0", "9.5", last="5.5"),
)
def check(case: Case) -> Iterator[Finding]:
    """Where most forms score the execution as weight × rate, the others do too."""
    weights = execution_weights(case.index)
    scores = [
        one
        for form in all_forms(case.index)
        if (one := _score(form, weights.get(form.root))) is not None
    ]
    partial = [one for one in scores if one.part]
    fitting = sum(one.fits for one in partial)
    unlike = [one for one in scores if not one.fits]
    sole = fitting >= _FEWEST_BUT_ONE and len(unlike) == 1 and not unlike[0].full
    many = fitting >= _FEWEST and fitting >= _MOST_OFTEN * (len(partial) - fitting)
    if not (sole or many):
        return
    for one in unlike:
        expected = plain_number(half_up(one.right, 2))
        yield Finding(
            rule="XN321",
            severity=Severity.WARNING,
            detail=Message.of("XN321.message", stated=one.print.figure, expected=expected),
            stated=str(one.print.figure),
            expected=expected,
            path=one.print.path,
            place=one.print.place,
        )


def _score(form: FormSums, weight: Decimal | None) -> _Score | None:
    score, budget, executed = (
        form.prints.get(f"funds.annual_total.{name}") for name in ("score", "adjusted", "executed")
    )
    if weight is None or score is None or budget is None or executed is None:
        return None
    if not (isinstance(budget.figure, Amount) and budget.figure.value):
        return None
    rate = min(exact(executed.figure) / exact(budget.figure), Fraction(1))
    right = Fraction(weight) * rate
    part = abs(right - Fraction(weight)) > _NEAR
    return _Score(score, right, part=part, full=score.figure.value == weight)
