"""Which standard table a grid is: by its title, else by headings that no other table has."""

import re
from collections.abc import Iterator

from budgetdisclosure.lazy import pattern
from budgetdisclosure.model.standard.table import StandardTable, standard_tables

from .frame import AMOUNT, Frame
from .surroundings import Surroundings, squeezed

_BY_UNIT = pattern(r"[（(](?:分|按)单位|[分按]单位")
_TALK = pattern(r"说明|详见|见附|[，。；]|绩效|自评")
_NUMBER = pattern(r"^(?:公开|财决|附|预算)?表?[一二三四五六七八九十\d.-]+表?$")
_TABLE = pattern(r"表(?:[（(].*[）)])?$")
_PARTIAL = pattern(
    r"[分按本]单位|本级|明细|项目|专户|预算总|采购|非财政|其他资金|基金|国有资本|基本支出|经营"
)


def kind_of(title: str) -> StandardTable | None:
    """The standard table that has ``title``.

    >>> kind_of("表2：某局2021年度收入决算公开表").number, kind_of("收入决算表（分单位）").number
    ('T2', 'T2U')
    >>> kind_of("财政拨款收入决算表（分单位）") is None
    True
    """
    plain = squeezed(title)
    if _TALK.search(plain.replace("、", "")):
        return None
    by_unit = _BY_UNIT.search(plain) is not None
    tables = (table for table in standard_tables() if (table.shape == "units") is by_unit)
    return next((table for table in tables if table.pattern.search(plain)), None)


def title_of(frame: Frame, around: Surroundings) -> str:
    """The title of a grid: in its first rows, the name of its sheet, else the nearest line above."""
    inside = [text for row in sorted(frame.titles) for text in frame.words(row)]
    for text in (*inside, squeezed(frame.grid.title), *around.above):
        titled = _TABLE.search(text) and not _NUMBER.match(text) and not _TALK.search(text)
        if titled or kind_of(text):
            return text
    return ""


def kinds_by_heads(frame: Frame, title: str) -> Iterator[StandardTable]:
    """The standard tables whose tell-tale words all stand in the grid, where no title forbids it."""
    if _PARTIAL.search(title):
        return
    planned = any(re.search("预算(?:数|$)", heads) for heads in frame.heads)
    cells = (squeezed(cell.text) for cell in frame.grid.cells)
    words = "|".join(text for text in cells if text and not AMOUNT.fullmatch(text))
    for table in standard_tables():
        other = planned and table.shape != "matrix"
        if table.tells and not other and all(re.search(pattern, words) for pattern in table.tells):
            yield table
