"""Official overseas visits, hospitality, vehicles."""

from budgetdisclosure.model import Kind
from budgetdisclosure.writing.derived import each
from budgetdisclosure.writing.facts import name_of
from budgetdisclosure.writing.part import Part
from budgetdisclosure.writing.pen import Pen

_CARS = "three_public.vehicles"
_RUNNING = ("fuel", "maintenance", "insurance", "other")
_JOURNEYS = ("overseas.groups", "overseas.visits")
_GUESTS = (
    "reception.batches",
    "reception.guests",
    "reception.foreign_batches",
    "reception.foreign_guests",
)


def write(pen: Pen) -> list[str]:
    """The total, then each kind with what it was spent on."""
    execution = pen.profile.execution
    lines = [
        execution(pen, "three_public.overseas", "因公出国（境）费") + _counts(pen, _JOURNEYS),
        execution(pen, "three_public.reception", "公务接待费") + _counts(pen, _GUESTS),
        execution(pen, f"{_CARS}.total", "公务用车购置及运行维护费"),
        execution(pen, f"{_CARS}.purchase", "公务用车购置费"),
        execution(pen, f"{_CARS}.running", "公务用车运行维护费") + _running(pen),
        _fleet(pen),
    ]
    told = (line for line in lines if line)
    total = execution(pen, "three_public.total", f"{pen.year}“三公”经费")
    return [total, *(f"{number}.{line}" for number, line in enumerate(told, 1))]


def _counts(pen: Pen, fields: tuple[str, ...]) -> str:
    phrases = [pen.phrase("reception_counts", f"three_public.{field}") for field in fields]
    return _sentence(phrases)


def _running(pen: Pen) -> str:
    parts = [pen.phrase("fact", f"{_CARS}.{f}", name_of(f"{_CARS}.{f}")) for f in _RUNNING]
    told = _sentence(parts)
    return f"按用途分，{told}" if told else ""


def _fleet(pen: Pen) -> str:
    phrases = [
        pen.phrase("fact", f"{_CARS}.purchased", "公务用车购置数"),
        pen.phrase("fact", f"{_CARS}.fleet", "公务用车保有量"),
    ]
    cost = each(pen.peek(f"{_CARS}.running.final"), pen.peek(f"{_CARS}.fleet"), pen.decimals)
    if cost is not None:
        phrases.append(pen.claim("per_unit", Kind.PER_UNIT, cost, whole=f"{_CARS}.fleet"))
    return _sentence(phrases)


def _sentence(phrases: list[str]) -> str:
    told = "，".join(phrase for phrase in phrases if phrase)
    return f"{told}。" if told else ""


PART = Part(part=2, order=70, code="F07", write=write)
