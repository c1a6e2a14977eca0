"""What a quantity is compared with, and what came of it."""

from budgetdisclosure.figures import Amount, Figure, Percentage
from budgetdisclosure.model import Basis, Direction, FunctionLine, Kind

from .derived import change, rate
from .pen import Pen, bare

WORDS = {
    Basis.PRIOR_YEAR: "上年",
    Basis.INITIAL_BUDGET: "年初预算",
    Basis.FULL_YEAR_BUDGET: "全年预算",
    Basis.PRIOR_YEAR_BUDGET: "上年预算",
    Basis.PRIOR_YEAR_EXECUTION: "上年预算执行数",
}


def against(pen: Pen, value: Figure | None, subject: str, base: str, basis: Basis) -> str:
    """The base at path ``base`` with change and rate; empty if there is no base.

    A change or rate that the report states itself is written in place of the derived one.
    """
    if basis not in WORDS:
        return ""
    found = pen.peek(base)
    if found is None:
        return alone(pen, subject, basis)
    about = {"subject": subject, "basis": basis}
    shift = _own(pen, subject, "stated_change", basis) or change(value, found, pen.decimals)
    growth = _own(pen, subject, "stated_rate", basis) or rate(value, found, pen.decimals)
    if not isinstance(shift, Amount) or not shift.value:
        ending = "持平" if shift is not None else ""
        lead = f"{'与' if ending else '比'}{WORDS[basis]}的"
        return pen.phrase("base", base, lead, **about) + ending
    return pen.phrase("base", base, f"比{WORDS[basis]}的", **about) + _moved(pen, shift, growth)


def alone(pen: Pen, subject: str, basis: Basis) -> str:
    """A stated change and rate against ``basis``, whose amount is not printed; else empty."""
    if basis not in WORDS:
        return ""
    shift = _own(pen, subject, "stated_change", basis)
    growth = _own(pen, subject, "stated_rate", basis)
    moved = _moved(pen, shift, growth)
    return f"比{WORDS[basis]}{moved}" if moved else ""


def _own(pen: Pen, subject: str, name: str, basis: Basis) -> Figure | None:
    """What the report itself states of a change, if it is against ``basis``."""
    if stated_basis(pen, subject) is not basis:
        return None
    found = pen.value(f"{subject}.{name}")
    return found if isinstance(found, Figure) else None


def stated_basis(pen: Pen, subject: str) -> Basis:
    """The base that a stated change of ``subject`` is against."""
    comparison = _holder(pen, subject)
    basis = getattr(comparison, "basis", None) or getattr(comparison, "stated_basis", None)
    return basis or Basis.INITIAL_BUDGET


def _holder(pen: Pen, subject: str) -> object:
    found: object = pen.report
    for step in subject.split("."):
        lines = found if isinstance(found, tuple) else None
        found = getattr(found, step) if lines is None else _line(lines, step)
    return found


def _line(lines: tuple[FunctionLine, ...], code: str) -> FunctionLine:
    return next(line for line in lines if line.code == code)


def _moved(pen: Pen, shift: Figure | None, growth: Figure | None) -> str:
    phrases = []
    if shift is not None:
        phrases.append(pen.claim("change", Kind.CHANGE, _size(shift), direction=_way(shift)))
    if isinstance(growth, Percentage):
        way = _way(shift if shift is not None and not growth.value else growth)
        phrases.append(pen.claim("growth", Kind.GROWTH, _size(growth), direction=way))
    return "，".join(phrases)


def _size(figure: Figure) -> Figure:
    plain = bare(figure)
    return plain.negated() if plain.value < 0 else plain


def _way(figure: Figure) -> Direction:
    return Direction.DECREASE if figure.value < 0 else Direction.INCREASE
