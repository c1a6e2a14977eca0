"""Terms explained."""

from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen


def write(pen: Pen) -> list[str]:
    """A line for each term."""
    return [_term(pen, number) for number, _ in enumerate(pen.report.glossary.terms, 1)]


def _term(pen: Pen, number: int) -> str:
    root = f"glossary.terms.{number}"
    name, code = pen.text(f"{root}.name"), pen.text(f"{root}.code")
    shown = f"{name}（{code}）" if code else name
    return f"{number}.{shown}：{pen.text(f'{root}.definition')}。"


PART = Part(part=4, order=10, code="P4", write=write)
