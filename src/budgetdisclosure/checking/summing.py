"""A total against its parts."""

from collections.abc import Sequence
from fractions import Fraction

from attrs import evolve

from budgetdisclosure.figures import Interval, Verdict
from budgetdisclosure.messages import Message

from .index import Index
from .prints import Print
from .readings import AS_PRINTED, Reading
from .repeats import pair
from .trial import Trial
from .verification import Verification
from .within import within


def sum_of(
    path: str,
    rule: str,
    claim: Print,
    parts: Sequence[tuple[Print, ...]],
    narrow: Reading,
    *,
    gaps: bool,
    index: Index,
) -> Verification:
    """``claim`` against the sum of ``parts``, each with its candidates.

    ``gaps`` tells that a part may not be printed: then only a sum that is too large refutes. A sole
    part is the same quantity printed again.
    """
    if len(parts) == 1 and not gaps and claim.table and all(p.table for p in parts[0]):
        return same(path, rule, claim, parts[0])
    trial = Trial(kind="sum", path=path, rule=rule, claim=claim, operands=tuple(parts), name="sum")
    made = trial.run(narrow)
    if gaps and (made.refuted or made.doubtful):
        room = _room(parts, claim, index)
        if room is None:
            return _with_gap(made, claim)
        return evolve(made, unsure=_fits_in(made, claim, room))
    return made


def same(path: str, rule: str, claim: Print, options: Sequence[Print]) -> Verification:
    """``claim`` against the same quantity under another name; refuted if no candidate agrees."""
    tests = [pair(path, one, claim, rule) for one in options]
    return min(tests, key=lambda test: test.refuted)


def _with_gap(made: Verification, claim: Print) -> Verification:
    """A part is not printed: only a sum of the others that is over the total refutes."""
    if made.interval is not None and made.refuted and not within(made.operands, claim):
        return evolve(made, formula="within")
    return evolve(
        made,
        verdict=Verdict.NOT_CHECKED,
        assumed=(),
        reason=Message.of("reasons.part_missing"),
    )


def _room(parts: Sequence[tuple[Print, ...]], whole: Print, index: Index) -> Fraction | None:
    """The most, in 元, that a part can be which is not told; None if the parts do not seem to be all.

    They do where their stated shares can make 100%: what rounding hides there may be one more.
    Shares told in another section may be of another whole.
    """
    shares = []
    if any(options[0].section != whole.section for options in parts):
        return None
    for options in parts:
        subject = options[0].path.removesuffix(".final")
        stated = [p for p in index.at(f"{subject}.share") if p.section == options[0].section]
        if not stated:
            return None
        shares.append(AS_PRINTED.interval(stated[0]))
    told, most = Interval.total(shares), AS_PRINTED.interval(whole).high
    if not shares or not told.meets(_HUNDRED) or told.low is None or most is None:
        return None
    return most * (100 - told.low) / 100


def _fits_in(made: Verification, whole: Print, room: Fraction) -> bool:
    """Whether what the parts lack of the whole can be no more than ``room``."""
    told = Interval.total(AS_PRINTED.interval(part) for part in made.operands)
    lack = AS_PRINTED.interval(whole) - told
    lacking = whole.exact > sum(part.exact for part in made.operands)
    return lacking and lack.low is not None and lack.low <= room


_HUNDRED = Interval.between(100, 100)
