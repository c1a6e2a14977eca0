"""Duties, internal bodies, units covered."""

from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen, keys

_LISTS = (("internal_bodies", "内设机构"), ("subordinate_units", "下属单位"))


def write(pen: Pen) -> list[str]:
    """A line for each."""
    lines = [_plain(pen, "unit.kind", "类别"), _plain(pen, "unit.region", "地区")]
    duties = _texts(pen, "duties")
    told = "".join(f"{n}.{_closed(duty)}" for n, duty in enumerate(duties, 1))
    lines.append(f"主要职责：{told}" if told else "")
    for field, name in _LISTS:
        names = _texts(pen, field)
        lines.append(f"{name}有：{'、'.join(names)}。" if names else "")
    kinds = ("administrative", "reference", "institutional")
    units = [pen.phrase("units", f"institution.units.{kind}") for kind in kinds]
    told = "、".join(unit for unit in units if unit)
    lines.append(f"纳入本次决算的共有{told}。" if told else "")
    return lines


def _texts(pen: Pen, field: str) -> list[str]:
    held = pen.peek(f"institution.{field}")
    return [pen.text(f"institution.{field}.{key}") for key in keys(held)]


def _closed(text: str) -> str:
    return text if text.endswith(("。", "；")) else f"{text}；"


def _plain(pen: Pen, path: str, name: str) -> str:
    text = pen.text(path)
    return f"{name}：{text}。" if text else ""


PART = Part(part=1, order=10, code="P1", write=write)
