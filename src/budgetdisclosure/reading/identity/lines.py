"""The lines of a document as they are meant: one width of letters, no blanks between them, no markup."""

import re
from collections.abc import Iterable

from budgetdisclosure.figures import normal
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.source import Block, Grid

_MARKUP = pattern(r"<[A-Za-z/!][^<>]*>")
_LINE_END = pattern(r"</(?:p|h\d|td|th|div|li|title|tr)>|<br\s*/?>", re.IGNORECASE)
_BLANK = pattern(rf"[ \u00a0](?:(?<={HAN}.)|(?<=[）（].))(?={HAN}|[（）\d])")
_BEFORE = pattern(rf"[ \u00a0](?<=\d.)(?={HAN})")
_ALONE = pattern(rf"[ \u00a0]{HAN}[ \u00a0]")
_SPACED = pattern(rf"(?<!{HAN})(?:{HAN}[ \u00a0]{{1,4}}){{2,40}}{HAN}(?!{HAN})")
_LONGEST = 100_000
_MOST = 1_000_000
_WHOLE_YEAR = pattern(r"(20\d\d)年度")
_CELLS = 60
_MOST_CELLS = 1000
_LONGEST_CELL = 60


def plain(text: str) -> str:
    """``text`` in one width, with the blanks between its letters closed; wider gaps stay.

    >>> plain("部门：西 安 市 某 局（汇总）  金额单位：万元")
    '部门：西安市某局（汇总）  金额单位：万元'
    """
    text = normal(text).strip().replace("(", "（").replace(")", "）")
    if " " not in text:
        return text
    if _ALONE.search(text):
        text = _SPACED.sub(lambda match: re.sub(r"\s", "", match[0]), text)
    return _BEFORE.sub("", _BLANK.sub("", text)).strip()


def lines_of(blocks: Iterable[Block]) -> tuple[str, ...]:
    """The lines of ``blocks`` that are not empty; markup that was read as text is taken off.

    No more than a million characters are looked at.
    """
    found: list[str] = []
    left = _MOST
    for block in blocks:
        left -= len(block.text)
        if left < 0:
            break
        text = block.text[:_LONGEST]
        if "<" in text and _MARKUP.search(text):
            text = _MARKUP.sub("", _LINE_END.sub("\n", text))
            text = text.replace("&nbsp;", " ").replace("&#32;", " ")
        found.extend(filter(None, map(plain, text.split("\n"))))
    return tuple(found)


def whole_years(grids: Iterable[Grid]) -> frozenset[int]:
    """The years that cells of any length name as 2024年度."""
    return frozenset(
        int(match[1])
        for grid in grids
        for cell in grid.cells[:_MOST_CELLS]
        for match in _WHOLE_YEAR.finditer(cell.text[:_LONGEST])
    )


def cells_of(grids: Iterable[Grid]) -> tuple[tuple[str, ...], ...]:
    """The short texts of the first cells of each grid: its captions, heads and labels."""
    return tuple(
        tuple(
            plain(cell.text.replace("\n", ""))
            for cell in grid.cells[:_CELLS]
            if len(cell.text) <= _LONGEST_CELL
        )
        for grid in grids
    )
