"""What stands around a table: its title, the unit of its money, the notes below it."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from attrs import frozen

from budgetdisclosure.lazy import pattern
from budgetdisclosure.source import Block, Document

_UNIT = pattern(r"单位[:：]?(?:人民币)?(亿元|千元|万元|元)")
_NOTE = pattern(r"^(?:备)?注[:：]|^说明[:：]|本表(?:为空表|无数据)|故(?:本表)?(?:为空表|无数据)")
_QUOTES = pattern('[“”"‘’]')
_SHORT = 200
_MOST_BLOCKS = 8
_LONGEST_TITLE = 60


@frozen(kw_only=True)
class Surroundings:
    """Lines above a table, nearest first, what is said below it, and the unit printed with it."""

    above: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    unit: str | None = None


def surroundings(document: Document, number: int) -> Surroundings:
    """What stands around the table ``number`` of ``document``, up to the tables beside it."""
    grid = document.grids[number]
    first = document.grids[number - 1].before if number else 0
    last = (
        document.grids[number + 1].before
        if number + 1 < len(document.grids)
        else len(document.blocks)
    )
    above = tuple(_above(document.blocks, max(first, grid.before - _MOST_BLOCKS), grid.before))
    below = document.blocks[grid.before : min(last, grid.before + _MOST_BLOCKS)]
    notes = tuple(text for b in below if _NOTE.search(text := squeezed(b.text)))
    return Surroundings(above=above, notes=notes, unit=unit_in(above))


def _above(blocks: Sequence[Block], first: int, end: int) -> Iterator[str]:
    """Short lines, nearest first, as far as no running text stands between."""
    for block in reversed(blocks[first:end]):
        if block.label == "footer":
            continue
        text = squeezed(block.text)
        if _NOTE.search(text) or (len(text) > _LONGEST_TITLE and not _UNIT.search(text)):
            return
        if text:
            yield text


def unit_in(texts: Sequence[str]) -> str | None:
    """The unit of money that one of ``texts`` names.

    >>> unit_in(("公开01表编制部门：某局金额单位：万元",))
    '万元'
    """
    return next((m[1] for text in texts if (m := _UNIT.search(text))), None)


def squeezed(text: str) -> str:
    """``text`` without blanks and quotation marks."""
    return _squeezed_once(text) if len(text) <= _SHORT else _squeezed(text)


def _squeezed(text: str) -> str:
    return _QUOTES.sub("", "".join(text.split()))


_squeezed_once = lru_cache(maxsize=4096)(_squeezed)
"""Cells are looked at many times over, and say the same many times over."""
