"""Changes of parts that a paragraph tells behind the change of their total."""

from collections.abc import Iterator

from attrs import evolve

from budgetdisclosure.figures import Verdict
from budgetdisclosure.messages import Message

from .index import Index
from .prints import Print
from .readings import Reading
from .trial import Trial
from .verification import Verification

_TOTALS = (
    ("income.total.change", "income.", "AR101"),
    ("expenditure.total.change", "expenditure.functions.", "AR102"),
)


def verify_told_changes(index: Index, narrow: Reading) -> Iterator[Verification]:
    """The change of a total against the changes of its parts told behind it.

    Parts that are not told may have changed too: what does not add up is open, not refuted.
    """
    totals = [total for total, _, _ in _TOTALS]
    stops = sorted(p.order for total in totals for p in index.at(total))
    for total, root, rule in _TOTALS:
        for claim in index.at(total):
            end = next((stop for stop in stops if stop > claim.order), None)
            parts = [(p.signed,) for p in _told(claim, end, root, index)]
            if len(parts) > 1:
                made = Trial(
                    kind="sum",
                    path=total,
                    rule=rule,
                    claim=claim,
                    operands=tuple(parts),
                    name="sum",
                    scale=-1 if claim.fall else 1,
                )
                yield _open(made.run(narrow))


def _told(claim: Print, end: int | None, root: str, index: Index) -> list[Print]:
    return sorted(
        (
            p
            for p in index.prints
            if p.path.startswith(root)
            and p.path.endswith(".change")
            and p.region == claim.region
            and claim.order < p.order
            and (end is None or p.order < end)
        ),
        key=lambda p: p.order,
    )


def _open(made: Verification) -> Verification:
    if not (made.refuted or made.doubtful):
        return made
    reason = Message.of("reasons.part_missing")
    return evolve(made, verdict=Verdict.NOT_CHECKED, assumed=(), reason=reason)
