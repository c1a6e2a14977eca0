"""Procurement, and contracts given to small enterprises."""

from budgetdisclosure.writing.facts import name_of, with_share
from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen

_KINDS = ("goods", "works", "services")
_CONTRACTS = ("sme", "micro")
_TOTAL = "procurement.total"


def write(pen: Pen) -> list[str]:
    """The total by kind, then the contracts with their shares."""
    total = pen.phrase("fact", _TOTAL, name_of(_TOTAL))
    kinds = [
        pen.phrase("fact", f"procurement.{kind}", name_of(f"procurement.{kind}")) for kind in _KINDS
    ]
    spent = "，".join(phrase for phrase in (total, *kinds) if phrase)
    contracts = [
        with_share(pen, f"procurement.{kind}", _TOTAL, "政府采购支出总额") for kind in _CONTRACTS
    ]
    given = "；".join(phrase for phrase in contracts if phrase)
    return [f"{pen.year}{spent}。" if spent else "", f"{given}。" if given else ""]


PART = Part(part=3, order=20, code="F11.2", write=write)
