"""Titles, units, further pages and other tables around the standard ones."""

import re

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from budgetdisclosure.reading.reader import understand

from .cells import C, Row, Sheet
from .document import Made, made, sheets
from .layout import LAYOUTS, Layout
from .test_layouts import SLOW, differences, reported
from .truth import Truth, truths

KINDS = (
    "totals", "income", "expenditure", "fiscal", "general_public", "government_fund",
    "state_capital", "basic", "three_public",
)  # fmt: skip
CODED = (1, 2, 4, 5, 6)
CODE = re.compile(r"(?<!\d)(?:\d{3}|\d{5}|\d{7})(?!\d)")


def kinds(one: Made) -> tuple[str, ...]:
    return tuple(table.kind for table in understand(one.document).tables)


def keys(one: Made) -> list[str]:
    """What is said of tables."""
    notes = understand(one.document).notes
    return [note.message.key for note in notes if note.kind == "table"]


def heading_rows(sheet: Sheet) -> int:
    """How many rows stand above the first with an amount or a code."""
    body = (any(c.path or CODE.search(c.text) for c in row) for row in sheet.rows)
    found = (n for n, is_body in enumerate(body) if is_body)
    return next(found, len(sheet.rows))


def in_two(sheet: Sheet, again: str) -> tuple[Sheet, Sheet]:
    """A table broken over two pages; ``again`` tells what the second page repeats."""
    start = heading_rows(sheet)
    half = (start + len(sheet.rows) + 1) // 2
    repeated = sheet.rows[:start] if "heads" in again else ()
    above = sheet.above if "title" in again else ()
    first = evolve(sheet, rows=sheet.rows[:half])
    return first, evolve(sheet, above=above, rows=(*repeated, *sheet.rows[half:]))


@SLOW
@given(truths(), LAYOUTS, st.sampled_from(["", "heads", "title heads"]), st.integers(0, 8))
def test_a_table_on_two_pages_is_one(truth: Truth, layout: Layout, again: str, number: int) -> None:
    plain = evolve(
        layout, title_inside=False, unit_inside=False, numbered="", padded=False, repeated=""
    )
    tables = list(sheets(truth, plain))
    if number < 8 and len(tables[number].rows) > heading_rows(tables[number]) + 2:
        tables[number : number + 1] = in_two(tables[number], again)
    one = made(tuple(tables))
    assert differences(one) == []
    assert reported(one, [layout]) == []


def test_without_titles_only_headings_that_no_other_table_has_are_enough(truth: Truth) -> None:
    one = made(tuple(evolve(s, above=("单位：万元",)) for s in sheets(truth, Layout())))
    unclear = ("general_public", "government_fund", "state_capital")
    assert kinds(one) == tuple("generic" if kind in unclear else kind for kind in KINDS)
    assert reported(one, [Layout()]) == []


def test_a_title_that_narrows_the_money_forbids_to_go_by_headings(truth: Truth) -> None:
    tables = [
        evolve(s, above=("财政专户管理资金表", "单位：万元")) for s in sheets(truth, Layout())
    ]
    assert set(kinds(made(tuple(tables)))) == {"generic"}


def test_a_unit_that_stands_nowhere_is_noted_and_nothing_is_read(truth: Truth) -> None:
    tables = tuple(evolve(s, above=s.above[:1]) for s in sheets(truth, Layout()))
    one = made(tables)
    assert set(kinds(one)) == {"generic"}
    assert set(keys(one)) == {"reading.table_unit"}


def test_the_only_unit_that_others_name_is_that_of_a_table_without_one(truth: Truth) -> None:
    first, *rest = sheets(truth, Layout())
    one = made((first, *(evolve(s, above=s.above[:1]) for s in rest)))
    assert differences(one) == []


def test_columns_that_are_not_understood_are_noted(truth: Truth) -> None:
    strange: list[Row] = [[C("甲"), C("乙")], [C("丙"), C("3.00")], [C("丁"), C("4.00")]]
    sheet = Sheet(above=("支出决算表", "单位：万元"), rows=tuple(map(tuple, strange)))
    one = made((sheet, *sheets(truth, Layout())[:2]))
    assert kinds(one) == ("generic", "totals", "income")
    assert keys(one) == ["reading.table_columns"]


def test_the_accounts_of_another_body_are_not_held_against_those_of_the_first(
    truth: Truth, other: Truth
) -> None:
    one = made((*sheets(truth, Layout()), *sheets(other, Layout())))
    assert kinds(one)[:9] == KINDS
    assert reported(one, [Layout()]) == []


def test_other_tables_stay_as_they_are(truth: Truth) -> None:
    rows: list[Row] = [
        [C("项目名称"), C("支出金额"), C("其中：财政拨款")],
        [C("合计"), C("12.00"), C("12.00")],
        [C("某某项目"), C("12.00"), C("12.00")],
    ]
    others = tuple(
        Sheet(above=(title, "单位：万元"), rows=tuple(map(tuple, rows)))
        for title in (
            "项目支出决算表",
            "政府采购支出决算表",
            "国有资产占用情况表",
            "收入决算表（分单位）",
        )
    )
    one = made((*sheets(truth, Layout()), *others))
    assert kinds(one) == (*KINDS, *["generic"] * 4)
    assert reported(one, [Layout()]) == []


def test_an_empty_table_is_the_table_it_is(truth: Truth) -> None:
    tables = sheets(truth, Layout())
    bare = tuple(
        evolve(
            s,
            rows=(*s.rows[: heading_rows(s)], *((C(),) * s.width for _ in range(3))),
            below=("注：本单位无此类收支，故本表无数据。",),
        )
        for s in (tables[5], tables[6])
    )
    one = made((*tables[:5], *bare, *tables[7:]))
    assert kinds(one) == KINDS
    assert keys(one) == []


def test_every_page_may_print_a_row_of_its_own(truth: Truth) -> None:
    tables = list(sheets(truth, Layout()))
    whole = tables[2]
    start = heading_rows(whole)
    pages = tuple(
        evolve(whole, above=whole.above if not n else (f"- {n} -",), rows=rows)
        for n, rows in enumerate(
            (whole.rows[: start + 1], *((row,) for row in whole.rows[start + 1 :]))
        )
    )
    one = made((*tables[:2], *pages, *tables[3:]))
    assert differences(one) == []
    assert reported(one, [Layout()]) == []
