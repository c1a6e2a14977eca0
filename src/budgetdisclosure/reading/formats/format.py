"""What a format is, and which one a file has."""

from collections.abc import Callable
from functools import cache

from attrs import frozen

from budgetdisclosure.folder import modules_in
from budgetdisclosure.model import FinalAccounts
from budgetdisclosure.reading.limits import Limits
from budgetdisclosure.reading.progress import Progress
from budgetdisclosure.reading.source_bytes import SourceBytes
from budgetdisclosure.source import Document


@frozen(kw_only=True)
class Format:
    """A format: the suffixes of its files, how its content is known, and how it is read.

    ``read`` gives a document, or the report itself where the file holds one. ``order`` ranks
    formats that could claim the same file (low first); text comes last.
    """

    name: str
    suffixes: tuple[str, ...]
    fits: Callable[[SourceBytes], bool]
    read: Callable[[SourceBytes, Limits, Progress], Document | FinalAccounts]
    order: int = 50


@cache
def formats() -> tuple[Format, ...]:
    """Every ``FORMAT`` in this folder, lowest order first."""
    found = [m.FORMAT for m in modules_in(__package__ or "") if hasattr(m, "FORMAT")]
    return tuple(sorted(found, key=lambda one: (one.order, one.name)))


def format_of(source: SourceBytes) -> Format:
    """The format of ``source``, by content before name."""
    return next(one for one in formats() if one.fits(source))


def suffixes() -> frozenset[str]:
    """The suffixes of all files that are read.

    >>> ".pdf" in suffixes() and ".txt" in suffixes()
    True
    """
    return frozenset(suffix for one in formats() for suffix in one.suffixes)
