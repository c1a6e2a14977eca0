"""Basic expenditure, personnel and public."""

from budgetdisclosure.writing.facts import facts
from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen

_FIELDS = ("general_public", "government_fund", "personnel", "public")


def write(pen: Pen) -> list[str]:
    """The amounts, then the names of what they were spent on."""
    names = [_item(pen, line.code) for line in pen.report.basic.items]
    told = "、".join(name for name in names if name)
    return [
        facts(pen, "basic", _FIELDS, f"{pen.year}，"),
        f"支出内容有：{told}。" if told else "",
    ]


def _item(pen: Pen, code: str) -> str:
    name = pen.text(f"basic.items.{code}.name")
    pen.said.add(f"basic.items.{code}.code")
    return f"{name}（{code}）" if name and name != code else f"{code}"


PART = Part(part=2, order=60, code="F06", write=write)
