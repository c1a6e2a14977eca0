"""A grid as a matrix: which rows are headings, which columns are labels, codes and values."""

import re
from functools import cached_property

from attrs import define

from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.source import Cell, Grid

from .surroundings import squeezed

AMOUNT = pattern(r"[-－−]?\d[\d,，.．\s]*(?:亿元|万元|千元|元)?")
"""A bare number."""
_CODE = pattern(r"[\[【（(]?[1-5]\d{2}(?:\d{2}){0,2}[\]】）)]?")
_ORDINAL = pattern(r"[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、.．]")
_TOTAL = pattern(r"合计|总计")
_SCALE = pattern(r"栏次|栏目次?")
_FORMULA = pattern(r"\d{1,2}(?:=[\d+\-＋－—（）()]+)?")
_BESIDE = pattern(
    r"(?:金额)?单位[:：]|(?:编制|填报|公开)?(?:部门|单位)(?:名称)?[:：]|^(?:公开|财决|附)?表?\d{1,2}-?\d?表?$"
    r"|公开\d{2}表"
)
_TITLE = pattern(r"(?:决算|预算|情况|收支|明细|公开)[^，。；]{0,8}表(?:[（(].*[）)])?$")
_PLACEHOLDER = pattern(r"\*+|[甲乙丙丁]")
_MOST_TITLES = 6
_UNIT = pattern(r"[（(](?:单位[:：])?(?:亿元|万元|千元|元)[)）]")
_FORMULA_BEHIND = pattern(rf"(?<=(?:{HAN}|[）)]))[（(]?\d{{1,2}}=[\d+\-＋－—（）()]+$")
_HEADING = pattern(r"编码|代码|名称|^[类款项]$|^项目|序号|行次")
NOTHING = pattern(r"[-－—–−―/\\.·*]+|无|…+")
"""What stands in a cell that has no amount."""
_WORD = pattern(HAN)
_NO_NAME = pattern(r"[类款项]|.*(?:合计|总计)")
_NAMES = pattern(r"(?:^|/)(?:科目名称|名称|项目(?:[（(][^/]*[）)])?)$")
_NOTE = pattern(r"^(?:备)?注[:：]|^说明[:：]")


@define(slots=False)
class Frame:
    """A grid, read as a table with headings."""

    grid: Grid
    year: int | None = None

    @cached_property
    def matrix(self) -> list[list[Cell | None]]:
        """The cell that covers each position."""
        found: list[list[Cell | None]] = [[None] * self.grid.cols for _ in range(self.grid.rows)]
        for cell in self.grid.cells:
            for row in range(cell.row, min(cell.row + cell.row_span, self.grid.rows)):
                for col in range(cell.col, min(cell.col + cell.col_span, self.grid.cols)):
                    found[row][col] = cell
        return found

    def text(self, row: int, col: int) -> str:
        """The text at a position, without blanks; of a spanning cell wherever it reaches."""
        return self._texts[row][col]

    @cached_property
    def _texts(self) -> list[list[str]]:
        return [
            ["" if cell is None else squeezed(cell.text) for cell in cells] for cells in self.matrix
        ]

    def starts(self, row: int) -> list[Cell]:
        """The cells that begin in ``row``, from left to right."""
        return self._starts[row]

    @cached_property
    def _starts(self) -> list[list[Cell]]:
        return [
            [c for col, c in enumerate(cells) if c is not None and c.row == row and c.col == col]
            for row, cells in enumerate(self.matrix)
        ]

    @cached_property
    def titles(self) -> frozenset[int]:
        """Rows above the headings that hold a title or the unit of money."""
        found = set()
        for row in range(min(self.grid.rows - 1, _MOST_TITLES)):
            if not self.is_title(row):
                break
            found.add(row)
        return frozenset(found)

    def is_title(self, row: int) -> bool:
        """Whether a row holds nothing but a title, the name of the body, the unit of money."""
        texts = self.words(row)
        if not texts:
            return all(c is not None and c.row == row and c.row_span == 1 for c in self.matrix[row])
        if len(texts) == 1 < self.grid.cols:
            filled = next(c for c in self.starts(row) if self.text(row, c.col))
            if filled.col_span == self.grid.cols or _TITLE.search(texts[0]):
                return True
        return all(_BESIDE.search(text) for text in texts)

    @cached_property
    def scales(self) -> frozenset[int]:
        """Rows that only number the columns (栏次)."""
        return frozenset(row for row in range(self.grid.rows) if self._is_scale(row))

    def _is_scale(self, row: int) -> bool:
        texts = [t for t in self.words(row) if not _PLACEHOLDER.fullmatch(t)]
        if any(_SCALE.fullmatch(text) for text in texts[:2]):
            return True
        numbers = [text for text in texts if _FORMULA.fullmatch(text)]
        return len(numbers) == len(texts) > 1 and [
            int(re.split("=", text)[0]) for text in numbers
        ] == list(range(1, len(texts) + 1))

    @cached_property
    def first(self) -> int:
        """The first row below the headings."""
        start = len(self.titles)
        if self.scales and min(self.scales) < self.grid.rows // 2 + 3:
            return min(self.scales)
        for row in range(start, self.grid.rows):
            if row > start and self.is_body(row):
                return row
        return self.grid.rows

    def is_body(self, row: int) -> bool:
        """Whether a row has amounts, codes or numbered labels, or is blank below the headings."""
        cells, texts = self.starts(row), self.words(row)
        if not texts:
            return not any(c is not None and c.row < row for c in self.matrix[row])
        if all(_TOTAL.fullmatch(text) for text in texts):
            return True
        return self._is_alone(row, cells) or any(
            AMOUNT.fullmatch(text)
            or NOTHING.fullmatch(text)
            or _CODE.fullmatch(text)
            or _ORDINAL.match(text)
            for text in texts
        )

    def _is_alone(self, row: int, cells: list[Cell]) -> bool:
        """Whether a row has a label and blanks only, where all columns have headings already."""
        first, *rest = cells
        if len(cells) < self.grid.cols or first.col_span > 1 or any(c.text.strip() for c in rest):
            return False
        above = [
            [self.text(up, col) for up in range(len(self.titles), row)]
            for col in range(self.grid.cols)
        ]
        return all(map(any, above)) and not _HEADING.search(self.text(row, first.col))

    @cached_property
    def body(self) -> tuple[int, ...]:
        """The rows of the table proper: no headings, repeated headings, column numbers, notes."""
        heads = {self.words(row) for row in range(self.first)}
        return tuple(
            row
            for row in range(self.first, self.grid.rows)
            if row not in self.scales
            and (not (words := self.words(row)) or words not in heads)
            and not (words and (_NOTE.match(words[0]) or self.is_title(row)))
        )

    def words(self, row: int) -> tuple[str, ...]:
        """The texts of the cells that begin in ``row``, without blank ones."""
        return self._row_words[row]

    @cached_property
    def _row_words(self) -> list[tuple[str, ...]]:
        return [
            tuple([text for cell in cells if (text := texts[cell.col])])
            for texts, cells in zip(self._texts, self._starts, strict=True)
        ]

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """For each column the headings above it, from top to bottom, joined by ``/``."""
        rows = [row for row in range(len(self.titles), self.first) if row not in self.scales]
        filled = [self._spread(row, rows[at + 1 :]) for at, row in enumerate(rows)]
        columns = ([self.dated(texts[col]) for texts in filled] for col in range(self.grid.cols))
        return tuple("/".join(dict.fromkeys(filter(None, texts))) for texts in columns)

    def dated(self, text: str) -> str:
        """A heading without unit, formula and the year of the document; the year before is 上年."""
        plain = _FORMULA_BEHIND.sub("", _UNIT.sub("", text))
        if self.year is None or "年" not in plain:
            return plain
        plain = re.sub(rf"{self.year - 1}年度?", "上年", plain)
        return re.sub(rf"{self.year}年度?", "", plain)

    def _spread(self, row: int, below: list[int]) -> list[str]:
        """The headings of a row; one over several columns may be followed by blank cells."""
        texts = [self.text(row, col) for col in range(self.grid.cols)]
        source = None
        for col, text in enumerate(texts):
            under = [t for at in below if (t := self._own(at, col))]
            if text:
                source = col if under and self._own(row, col) else None
            elif source is not None and under and self._own(row, col) is not None:
                texts[col] = texts[source]
            else:
                source = None
        return texts

    def _own(self, row: int, col: int) -> str | None:
        """The text of the cell that begins at a position, None where none begins."""
        return self.text(row, col) if self._begins(row, col) else None

    @cached_property
    def named(self) -> frozenset[int]:
        """Columns with more words than numbers in the body: labels and names.

        Where the body has neither, the heading tells.
        """
        return frozenset(
            col
            for col, heads in enumerate(self.heads)
            if (words := self._words(col)) > 0 or (words == 0 and _NAMES.search(heads))
        )

    def _words(self, col: int) -> int:
        """Cells with words in a column, less those with numbers."""
        texts = [self.text(row, col) for row in self.body if self._begins(row, col)]
        words = sum(bool(_WORD.search(text)) and not _NO_NAME.fullmatch(text) for text in texts)
        return words - sum(bool(AMOUNT.fullmatch(text)) for text in texts)

    def _begins(self, row: int, col: int) -> bool:
        cell = self.matrix[row][col]
        return cell is not None and cell.row == row and cell.col == col

    @cached_property
    def numbering(self) -> frozenset[int]:
        """Columns that only number the rows (行次, 序号)."""
        return frozenset(
            col
            for col, heads in enumerate(self.heads)
            if re.search(r"行次|行号|序号", heads) or self._counts(col)
        )

    def _counts(self, col: int) -> bool:
        """Whether a column without a heading of its own counts 1, 2, 3… down."""
        texts = [self.text(row, col) for row in self.body if self._begins(row, col)]
        numbers = [int(text) for text in texts if text.isdigit() and len(text) < 4]
        return len(numbers) == len(texts) > 3 and numbers == list(
            range(numbers[0], numbers[0] + len(numbers))
        )

    @cached_property
    def coding(self) -> frozenset[int]:
        """Columns of codes: 科目编码, or 类, 款, 项 apart."""
        return frozenset(
            col
            for col, heads in enumerate(self.heads)
            if col not in self.named | self.numbering
            and re.search(r"编码|代码|(?:^|/)[类款项](?:$|/)", heads)
        )
