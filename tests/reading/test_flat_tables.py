"""Tables flattened to one cell a line, and lines of numbers that a chart left behind."""

import pytest

import budgetdisclosure as bd
from budgetdisclosure.reading.source_bytes import SourceBytes
from budgetdisclosure.reading.text import read_text
from budgetdisclosure.source import Document


def document(text: str) -> Document:
    return read_text(SourceBytes("a.txt", text.encode()), bd.Limits())


def rows(document: Document, number: int = 0) -> list[list[str]]:
    grid = document.grids[number]
    out: list[list[str]] = [[] for _ in range(grid.rows)]
    for cell in grid.cells:
        out[cell.row].append(cell.text)
    return out


TABLE = "前文。\n\t科目\n\t金额\n\n\t教育\n支出\n\t12.50\n\n\t合计\n\t12.50\n后文。\n"


def test_a_cell_may_go_on_over_lines() -> None:
    assert rows(document(TABLE)) == [["科目", "金额"], ["教育\n支出", "12.50"], ["合计", "12.50"]]


def test_cells_tell_where_they_start() -> None:
    lines = TABLE.split("\n")
    found = document(TABLE)
    for cell in found.grids[0].cells:
        first = cell.text.split("\n")[0]
        assert cell.line is not None
        assert cell.column is not None
        assert cell.start is not None
        assert lines[cell.line - 1][cell.column - 1 :].startswith(first)
        assert TABLE[cell.start :].startswith(first)


def test_text_around_a_table_stays_text() -> None:
    labels = {b.text: b.label for b in document(TABLE).blocks if b.text}
    assert labels["前文。"] == labels["后文。"] == "text"
    assert labels["支出"] == labels["\t12.50"] == "cell"


@pytest.mark.parametrize("between", ["\n又一段。\n", "（二）支出决算情况说明\n又一段。\n"])
def test_two_tables_with_text_between_are_two(between: str) -> None:
    found = document(TABLE + between + TABLE)
    assert len(found.grids) == 2
    assert rows(found, 0) == rows(found, 1)


def test_a_single_indented_line_is_no_table() -> None:
    assert document("前文。\n\t缩进的一行。\n后文。").grids == ()


CHART = "2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计30.00万元。\n基本支出\t项目支出\t66.67\t33.33\n"


def test_shares_of_a_chart_are_read() -> None:
    disclosure = bd.read(CHART.encode())
    shares = {s.path: str(s.value) for s in disclosure.statements if s.section == "chart"}
    assert shares == {"expenditure.basic.share": "66.67%", "expenditure.project.share": "33.33%"}
    assert [t.kind for t in disclosure.tables] == ["chart"]


def test_values_that_do_not_make_a_hundred_are_no_shares() -> None:
    disclosure = bd.read(CHART.replace("33.33", "20.10").encode())
    assert [s for s in disclosure.statements if s.section == "chart"] == []
