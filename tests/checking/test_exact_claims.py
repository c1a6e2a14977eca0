"""A claim that says what its operands give is exact, whether or not their intervals are asked for."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from budgetdisclosure.checking.formulas import FORMULAS
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.readings import AS_PRINTED
from budgetdisclosure.checking.retest import refutes
from budgetdisclosure.checking.trial import Trial, evaluate, expected_figure
from budgetdisclosure.figures import Amount, Figure, Percentage, Verdict
from budgetdisclosure.figures.units import in_unit
from budgetdisclosure.metrics.verify import judge
from budgetdisclosure.testing import amounts

FEW = settings(max_examples=40, deadline=None)
OPERANDS = {"balance": 3, "flow": 5}
RATES = ("growth", "share", "completion")
AVERAGES = {"per_unit"}
"""Formulas whose claims stand for other intervals than their print."""

NUDGES = st.sampled_from((-2, -1, 0, 0, 0, 1, 2))


def nudged(figure: Figure, steps: int) -> Figure:
    """``figure`` with its last digit changed by ``steps``."""
    value = figure.value + type(figure.value)(steps) / 10**figure.decimals
    return type(figure)(value, figure.unit)  # type: ignore[call-arg]


@pytest.mark.parametrize("name", sorted(FORMULAS.keys() - AVERAGES))
@FEW
@given(values=st.lists(amounts(negative=True), min_size=5, max_size=5), steps=NUDGES)
def test_the_verdict_is_that_of_the_intervals(name: str, values: list[Amount], steps: int) -> None:
    operands = [
        Print(path=f"part{number}", figure=one, order=number)
        for number, one in enumerate(values[: OPERANDS.get(name, 2)], 1)
    ]
    scale = 100 if name in RATES else 1
    result = evaluate(name, operands, scale, AS_PRINTED)
    form = Percentage("0.00") if name in RATES else Amount("0.00")
    right = form if result is None else expected_figure(form, result)
    claim = Print(path="claim", figure=nudged(right, steps))
    made = Trial(
        kind="test",
        path="claim",
        rule="NR401",
        claim=claim,
        operands=tuple((one,) for one in operands),
        name=name,
        scale=scale,
    ).run(AS_PRINTED)
    if result is None:
        assert made.verdict is Verdict.UNDEFINED
        assert made.interval is None
        return
    unit = 1 if name in RATES else in_unit("万元")
    assert made.verdict is judge(claim.figure, claim.interval, result)
    assert str(made.interval) == str(result.interval.scaled(unit))
    assert made.expected == right
    assert refutes(made, {}) is made.refuted
