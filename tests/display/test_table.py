import pickle

import pytest

from budgetdisclosure.display import Align, Column, DisplayTable, width
from budgetdisclosure.display.terminal import to_terminal


def table(*rows: tuple[str, ...]) -> DisplayTable:
    columns = (Column("名称"), Column("数值", Align.RIGHT), Column("备注"))
    return DisplayTable(title="表", columns=columns, rows=rows)


def test_numbers_end_under_one_another() -> None:
    lines = str(table(("基本支出", "1.20", ""), ("a", "20632.76", "x"))).splitlines()
    ends = [width(line[: line.index(number) + len(number)]) for line, number in
            zip(lines[3:], ("1.20", "20632.76"), strict=True)]  # fmt: skip
    assert ends[0] == ends[1]


def test_blank_columns_can_be_left_out() -> None:
    kept = table(("a", "1", ""), ("b", "", "")).filled()
    assert [c.title for c in kept.columns] == ["名称", "数值"]
    assert kept.rows == (("a", "1"), ("b", ""))


def test_long_cells_are_folded_not_cut() -> None:
    shown = to_terminal(table(("很长的名称" * 4, "1", "")), widest=10)
    assert shown.count("很长的名称") == 4
    assert max(map(width, shown.splitlines())) <= 10 + 2 + 4 + 2 + 4


def test_a_row_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="2 texts under 3"):
        table(("a", "b"))


def test_html_escapes_what_a_document_says() -> None:
    html = table(("<script>alert(1)</script>", "1", '"&'))._repr_html_()
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "&quot;&amp;" in html


def test_a_terminal_is_not_steered_by_what_a_document_says() -> None:
    shown = str(table(("\x1b[2J清屏\x07\u202e", "1", "")))
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "\u202e" not in shown
    assert "\\x1b[2J清屏" in shown


def test_tables_pickle() -> None:
    one = table(("a", "1", ""))
    assert pickle.loads(pickle.dumps(one)) == one
