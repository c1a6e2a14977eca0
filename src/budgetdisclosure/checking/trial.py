"""One test: a stated print against a formula over other prints."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import partial
from itertools import islice, product

from attrs import evolve, frozen

from budgetdisclosure.figures import Amount, Figure, Interval, Percentage, Verdict, half_up
from budgetdisclosure.figures.units import in_unit, whole_yuan
from budgetdisclosure.messages import Message
from budgetdisclosure.metrics import Ratio
from budgetdisclosure.metrics.operand import Pair
from budgetdisclosure.metrics.per_unit import average_interval
from budgetdisclosure.metrics.verify import judge, says

from .formulas import FORMULAS, FROM_CHANGE
from .prints import Print
from .readings import AS_PRINTED, Reading
from .verification import Verification

MOST_COMBINATIONS = 32


def evaluate(
    name: str,
    operands: Sequence[Print],
    scale: int,
    reading: Reading,
    value: Pair | None = None,
) -> Ratio | None:
    """What the formula ``name`` gives for ``operands``; None over a zero base.

    ``value`` is its exact part, where that is known.
    """
    intervals = (
        [p.interval for p in operands]
        if reading is AS_PRINTED
        else [reading.interval(p) for p in operands]
    )
    formula = FORMULAS.get(name)
    if formula is None:
        result = FROM_CHANGE[name]([p.exact for p in operands], intervals)
        if result is None or scale == 1:
            return result
        return Ratio(result.exact * scale, result.interval.scaled(scale))
    if value is None:
        value = _exactly(name, operands, scale)
    if value is None:
        return None
    reached = formula.interval(intervals)
    return Ratio(Fraction(*value), reached if scale == 1 else reached.scaled(scale))


def _exactly(name: str, operands: Sequence[Print], scale: int) -> Pair | None:
    """What the formula ``name`` makes of the printed values; None if that takes the intervals."""
    formula = FORMULAS.get(name)
    value = formula.exact([p.pair for p in operands]) if formula else None
    return value if value is None or scale == 1 else (value[0] * scale, value[1])


@frozen(kw_only=True)
class Trial:
    """What to test: the claim, the candidates of each operand, the name of the formula, the rule.

    ``scale`` is 100 where the formula gives a part and the claim is in per cent; negative where
    the claim is printed unsigned as a decrease. ``assumed`` operands can bear a claim out, not refute it.
    """

    kind: str
    path: str
    rule: str
    claim: Print
    operands: tuple[tuple[Print, ...], ...]
    name: str
    scale: int = 1
    assumed: bool = False

    def run(self, narrow: Reading) -> Verification:
        """The verification, under the reading as printed and under ``narrow``."""
        if not self.claim.figure.usable:
            return self._unchecked(Message.of("reasons.approximate"))
        if not all(self.operands):
            return self._unchecked(Message.of("reasons.operand_missing"))
        if not all(p.figure.usable for options in self.operands for p in options):
            return self._unchecked(Message.of("reasons.operand_approximate"))
        combinations = islice(product(*self.operands), MOST_COMBINATIONS)
        found = [self._one(chosen, narrow) for chosen in combinations]
        if self.assumed and any(f.refuted for f in found):
            return self._unchecked(Message.of("reasons.ambiguous"))
        if len(found) == 1:
            return found[0]
        if len({f.refuted for f in found}) == 1:
            return min(found, key=lambda f: (f.doubtful, f.refuted))
        return self._unchecked(Message.of("reasons.ambiguous"))

    def _one(self, chosen: tuple[Print, ...], narrow: Reading) -> Verification:
        figure = self.claim.figure
        value = _exactly(self.name, chosen, self.scale)
        if value is not None and figure.printed is None and says(figure, *value):
            reached = partial(_reached, self.name, chosen, self.scale, _unit(figure))
            return self._made(chosen, Verdict.EXACT, figure, reached)
        result = evaluate(self.name, chosen, self.scale, AS_PRINTED, value)
        if result is None:
            return self._made(chosen, Verdict.UNDEFINED)
        stated = self._stated()
        verdict = judge(figure, stated, result)
        thin = None
        assumed: tuple[Print, ...] = ()
        if narrow.series and not verdict.refuted:
            assumed = tuple(p for p in (self.claim, *chosen) if narrow.places(p) is not None)
        if assumed:
            closer = evaluate(self.name, chosen, self.scale, narrow)
            if closer is not None:
                thin = judge(figure, narrow.interval(self.claim), closer)
        expected = expected_figure(figure, result)
        if verdict is Verdict.EXACT and figure.printed is None:
            expected = figure
        made = self._made(chosen, verdict, expected, partial(result.interval.scaled, _unit(figure)))
        if thin is not None and thin.refuted:
            return evolve(made, verdict=thin, assumed=assumed)
        return made

    def _stated(self) -> Interval:
        figure = self.claim.figure
        if self.name == "per_unit" and isinstance(figure, Amount):
            return average_interval(figure)
        return self.claim.interval

    def _made(
        self,
        chosen: tuple[Print, ...],
        verdict: Verdict,
        expected: Figure | None = None,
        interval: Interval | Callable[[], Interval] | None = None,
    ) -> Verification:
        return Verification(
            kind=self.kind,
            path=self.path,
            rule=self.rule,
            verdict=verdict,
            stated=self.claim.figure,
            expected=expected,
            interval=interval,
            operands=chosen,
            place=self.claim.place,
            claim=self.claim,
            formula=self.name,
            scale=self.scale,
            section=self.claim.section,
        )

    def _unchecked(self, reason: Message) -> Verification:
        return Verification(
            kind=self.kind,
            path=self.path,
            rule=self.rule,
            verdict=Verdict.NOT_CHECKED,
            stated=self.claim.figure,
            operands=tuple(p for options in self.operands for p in options),
            place=self.claim.place,
            claim=self.claim,
            reason=reason,
            formula=self.name,
            scale=self.scale,
            section=self.claim.section,
        )


def _unit(figure: Figure) -> int | Fraction:
    """What one of the unit of calculation is in the unit of ``figure``."""
    return in_unit(figure.unit) if isinstance(figure, Amount) else 1


def _reached(name: str, operands: Sequence[Print], scale: int, unit: int | Fraction) -> Interval:
    result = evaluate(name, operands, scale, AS_PRINTED)
    assert result is not None
    return result.interval.scaled(unit)


def expected_figure(stated: Figure, result: Ratio) -> Figure:
    """What ``stated`` should be: the result half up, with the decimals that are printed.

    >>> from fractions import Fraction
    >>> from budgetdisclosure.figures import Amount, Interval
    >>> str(expected_figure(Amount("2.76"), Ratio(Fraction(97500), Interval.point(97500))))
    '9.75万元'
    """
    if isinstance(stated, Amount):
        value = half_up(result.exact, stated.decimals, per=whole_yuan(stated.unit))
        return Amount(value, stated.unit)
    value = half_up(result.exact, stated.decimals)
    if isinstance(stated, Percentage):
        return Percentage(value, stated.unit)
    whole = value == value.to_integral_value()
    return type(stated)(Decimal(int(value)) if whole else value, stated.unit)  # type: ignore[call-arg]
