"""Tables in plain text with bars between their cells."""

import pytest

import budgetdisclosure as bd
from budgetdisclosure.messages import render
from budgetdisclosure.model import Coverage

HEAD = "云溪市司法所2019年度部门决算\n"
ROWS = (
    "云溪市司法所2019年“三公”经费支出决算表\n"
    "单位：万元\n"
    "项目 | 预算数 | 决算数 |\n"
    "合计 | 9.50 | 8.50 |\n"
    "因公出国（境）费 | 0 | 0 |\n"
    "公务接待费 | 2.50 | 1.50 |\n"
    "公务用车购置及运行费 | 7.00 | 7.00 |\n"
    "其中：公务用车运行维护费 | 7.00 | 7.00 |\n"
    "公务用车购置费 | 0 | 0 |\n"
)
MARKDOWN = "".join(
    f"| {line.removesuffix(' |')} |\n" + ("|---|---:|---:|\n" if "项目" in line else "")
    if "|" in line
    else f"{line}\n"
    for line in ROWS.splitlines()
)


@pytest.mark.parametrize("rows", [ROWS, MARKDOWN])
def test_rows_of_cells_are_a_table(rows: str) -> None:
    text = HEAD + rows
    disclosure = bd.read(text.encode())
    report = disclosure.report
    assert isinstance(report, bd.FinalAccounts)
    found = report.three_public.reception.final
    assert found is not None
    assert str(found) == "1.50万元"
    places = [c.place for t in disclosure.tables for r in t.rows for c in r.cells]
    starts = [place.start for place in places if place.quote == "1.50"]
    assert [text[start : start + 4] for start in starts if start is not None] == ["1.50"]
    assert not [f for f in bd.check(disclosure) if f.severity == "error"]


def test_their_sums_are_checked() -> None:
    found = bd.check(
        bd.read((HEAD + ROWS.replace("合计 | 9.50 | 8.50", "合计 | 9.50 | 8.90")).encode())
    )
    assert [f.rule for f in found if f.severity == "error"] == ["AR114"]


LOST = HEAD + ROWS.replace("公务接待费 | 2.50 | 1.50 |", "公务接待费 | 2.50 |")
A_LINE_EACH = HEAD + ROWS.replace(" | ", "\n|\n").replace(" |", "")
NO_BARS = HEAD + ROWS.replace(" | ", "\n").replace(" |", "")


@pytest.mark.parametrize(("text", "count"), [(LOST, 7), (A_LINE_EACH, 8), (NO_BARS, 8)])
def test_numbers_whose_rows_are_lost_are_counted(text: str, count: int) -> None:
    disclosure = bd.read(text.encode())
    assert disclosure.tables == ()
    assert disclosure.coverage == Coverage(printed=count, read=0)
    (note,) = [n for n in disclosure.notes if n.kind == "unread"]
    assert f"{count}个数" in render(note.message)


def test_bars_between_words_are_no_table() -> None:
    text = HEAD + "首页 | 部门决算 |\n上一篇 | 下一篇 |\n"
    assert not bd.read(text.encode()).document.grids
