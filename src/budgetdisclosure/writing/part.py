"""Parts of the narrative: each writes the lines of one section."""

from collections.abc import Callable
from functools import cache

from attrs import frozen

from budgetdisclosure.folder import modules_in

from .pen import Pen


@frozen(kw_only=True)
class Part:
    """One section: the part of the report it stands in, its place there, its code, its writer.

    ``write`` gives the lines of the section; none if the report states nothing of it.
    """

    part: int
    order: int
    code: str
    write: Callable[[Pen], list[str]]


@cache
def parts() -> tuple[Part, ...]:
    """Every ``PART`` in the folder ``parts``, in the order of a report."""
    found = [module.PART for module in modules_in(f"{__package__}.parts")]
    return tuple(sorted(found, key=lambda one: (one.part, one.order)))
