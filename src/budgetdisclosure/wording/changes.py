"""What the sentence forms of change and of growth have in common."""

import re

from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Basis, Kind

from .context import Context, Draft, Lead
from .directions import NEW_LEVEL, direction_of, tail_of

_CARRIED = "carryover."
"""收入总计…，其中年初结转和结余…，较上年增加…: whether the total is meant or its last part is not told."""
_PAIRS = (
    ("income.total", "expenditure.total"),
    ("totals.income", "totals.expenditure"),
    ("fiscal.income", "fiscal.expenditure"),
    ("government_fund.income", "government_fund.expenditure"),
)
_PARTNERS = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
_PAST = (Basis.PRIOR_YEAR, Basis.OTHER_YEAR)
_INCOME = pattern(r"income\.|totals\.income|\w+\.income")
_SIDE = pattern(
    r"(?P<whole>[今本全]年度?)?(?P<side>收入|支出)(?:决算|总额|总计|合计)?数?(?:各|均|比上年|较上年)*\s?$"
)


def directed(kind: Kind, lead: Lead, context: Context) -> tuple[Draft, ...]:
    """Claims of ``kind`` on the current subjects, if ``lead`` ends with a direction.

    The base is the one named before, or usual here.
    """
    match = tail_of(lead.text)
    if match is None or not context.in_account or NEW_LEVEL.search(lead.text):
        return ()
    if context.parts_role in _PAST or context.label_year not in (None, context.year):
        return ()
    if context.within and any(subject.startswith(_CARRIED) for subject in context.subjects):
        return ()
    begin = max(context.label_end or 0, context.basis_end or 0)
    side = _SIDE.search(lead.text, begin, match.start()) if context.label_end is None else None
    if side is not None:
        context.subjects = sided(context.subjects, side) or _of_year(side, context)
    return tuple(
        Draft(
            kind=kind,
            path=f"{subject}.{kind.value}",
            subject=subject,
            direction=direction_of(match),
            basis=context.base,
        )
        for subject in context.subjects
    )


def sided(subjects: tuple[str, ...], side: re.Match[str]) -> tuple[str, ...]:
    """What 收入 or 支出, said without more, means behind ``subjects``: those of its side, or their partners."""
    kept = (s if _on_side(s, side) else _PARTNERS.get(s) for s in subjects)
    return tuple(dict.fromkeys(s for s in kept if s is not None))


def _of_year(side: re.Match[str], context: Context) -> tuple[str, ...]:
    """今年收入, where the totals are told, is that total which the paragraph before listed the parts of."""
    told = context.section is not None and context.section.code == "F01" and side["whole"] == "今年"
    return (f"totals.{'income' if side['side'] == '收入' else 'expenditure'}",) if told else ()


def _on_side(subject: str, side: re.Match[str]) -> bool:
    """Whether 收入 or 支出, said without more, can be ``subject``: carryover is neither."""
    if subject.startswith("carryover.") or subject.endswith((".opening", ".closing")):
        return False
    if side["whole"] and subject.startswith("income.") and subject != "income.total":
        return False
    income = bool(_INCOME.match(subject))
    return income == (side["side"] == "收入") or subject == "fiscal.total"
