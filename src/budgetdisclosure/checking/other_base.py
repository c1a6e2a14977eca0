"""Another base of a line than the one that the words name, which gives what is stated."""

from collections.abc import Iterator

from budgetdisclosure.figures import Amount
from budgetdisclosure.messages import Message

from .explain import name_of
from .index import Index
from .readings import AS_PRINTED
from .trial import evaluate
from .verification import Verification

_COLUMNS = ("full_year_budget", "budget", "prior", "base")
_FORMULAS = ("difference", "growth", "completion")
_TELLING = 3
"""With so many digits a figure does not fit by chance."""


def fitting(index: Index, test: Verification) -> Iterator[Message]:
    """The base that makes the claim of ``test`` hold, if the same line has one printed."""
    claim = test.claim
    if claim is None or test.formula not in _FORMULAS or len(test.operands) != _PAIR:
        return
    if len(claim.figure.text.replace(".", "").strip("0")) < _TELLING:
        return
    value, named = test.operands
    line = test.path.rpartition(".")[0]
    for column in _COLUMNS:
        for base in index.meant(f"{line}.{column}", claim):
            if base.path == named.path or not isinstance(base.figure, Amount):
                continue
            result = evaluate(test.formula, (value, base), test.scale, AS_PRINTED)
            if result is not None and result.interval.meets(AS_PRINTED.interval(claim)):
                yield Message.of("findings.fits", base=f"{name_of(base.path)}{base.figure}")
                return


_PAIR = 2
