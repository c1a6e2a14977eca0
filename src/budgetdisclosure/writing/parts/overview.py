"""Duties, internal bodies, units covered."""

from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen

_LISTS = (("internal_bodies", "内设机构"), ("subordinate_units", "下属单位"))


def write(pen: Pen) -> list[str]:
    """A line for each."""
    lines = [_plain(pen, "unit.kind", "类别"), _plain(pen, "unit.region", "地区")]
    duties = pen.peek("institution.duties")
    if duties:
        lines.append("主要职责如下")
    for number, _ in enumerate(duties, 1):
        lines.append(f"{number}.{pen.text(f'institution.duties.{number}')}。")
    for field, name in _LISTS:
        held = pen.peek(f"institution.{field}")
        names = [pen.text(f"institution.{field}.{n}") for n in range(1, len(held) + 1)]
        lines.append(f"{name}：{'、'.join(names)}。" if names else "")
    kinds = ("administrative", "reference", "institutional")
    units = [pen.phrase("units", f"institution.units.{kind}") for kind in kinds]
    told = "、".join(unit for unit in units if unit)
    lines.append(f"纳入本次决算的共有{told}。" if told else "")
    return lines


def _plain(pen: Pen, path: str, name: str) -> str:
    text = pen.text(path)
    return f"{name}：{text}。" if text else ""


PART = Part(part=1, order=10, code="P1", write=write)
