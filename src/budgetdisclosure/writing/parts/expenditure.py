"""Expenditure by kind."""

from budgetdisclosure.model.kinds import EXPENDITURE_KINDS
from budgetdisclosure.writing.facts import with_share
from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen

_OF_BASIC = (
    ("personnel", "人员支出"),
    ("individuals", "对个人和家庭补助支出"),
    ("public", "公用支出"),
)


def write(pen: Pen) -> list[str]:
    """The total and its kinds, in one paragraph."""
    total = pen.profile.comparison(pen, "expenditure.total", f"{pen.year}本年支出合计")
    kinds = [
        with_share(pen, f"expenditure.{kind}", "expenditure.total", "全年支出")
        for kind in EXPENDITURE_KINDS
    ]
    told = "；".join(kind for kind in kinds if kind)
    first = f"{total}其中，{told}。" if total and told else total or (told and f"{told}。")
    phrases = [pen.phrase("fact", f"expenditure.{part}", name) for part, name in _OF_BASIC]
    parts = "，".join(phrase for phrase in phrases if phrase)
    return [first, f"基本支出中，{parts}。" if parts else ""]


PART = Part(part=2, order=30, code="F03", write=write)
