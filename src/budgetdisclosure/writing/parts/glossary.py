"""Terms explained."""

from budgetdisclosure.lazy import pattern
from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen, ended, keys

_CHAIN = pattern("（[类款项]）")


def write(pen: Pen) -> list[str]:
    """A line for each term."""
    return [_term(pen, n, key) for n, key in enumerate(keys(pen.report.glossary.terms), 1)]


def _term(pen: Pen, number: int, key: str) -> str:
    root = f"glossary.terms.{key}"
    name, code = pen.text(f"{root}.name"), pen.text(f"{root}.code")
    shown = f"{name}（{code}）" if code and not _CHAIN.search(name) else name
    return ended(f"{number}.{shown}：{pen.text(f'{root}.definition')}")


PART = Part(part=4, order=10, code="P4", write=write)
