"""State assets: vehicles and costly equipment."""

import attrs

from budgetdisclosure.model import VehiclesByUse
from budgetdisclosure.writing.facts import name_of
from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen

_KINDS = (
    ("new_vehicles", "新购置车辆"),
    ("new_equipment", "新购置单位价值100万元（含）以上的设备"),
    ("vehicles", "年末共有车辆"),
    ("general_equipment", "单位价值50万元（含）以上的通用设备"),
    ("equipment", "单位价值100万元（含）以上的设备"),
)


def write(pen: Pen) -> list[str]:
    """What was bought, then what there is."""
    lines = [_asset(pen, f"assets.{kind}", name) for kind, name in _KINDS]
    uses = [attribute.name for attribute in attrs.fields(VehiclesByUse)]  # type: ignore[arg-type]
    paths = [f"assets.vehicles_by_use.{use}" for use in uses]
    phrases = [pen.phrase("assets", path, name_of(path)) for path in paths]
    told = "、".join(phrase for phrase in phrases if phrase)
    return [*lines, f"按用途分：{told}。" if told else ""]


def _asset(pen: Pen, root: str, name: str) -> str:
    count = pen.phrase("assets", f"{root}.count", name, subject=root)
    value = pen.phrase("assets", f"{root}.value", "" if count else name, subject=root)
    told = "，".join(phrase for phrase in (count, value) if phrase)
    return f"{told}。" if told else ""


PART = Part(part=3, order=30, code="F11.3", write=write)
