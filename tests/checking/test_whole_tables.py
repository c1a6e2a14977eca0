"""Tables that are wrong as a whole are told once."""

from collections.abc import Sequence

import pytest

import budgetdisclosure as bd
from budgetdisclosure.checking.example_tables import YEAR, table

HEADS = ("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出")
ROWS = (
    ("", "合计", "10.00", "7.00", "3.00"),
    ("201", "一般公共服务支出", "6.50", "4.50", "2.00"),
    ("20103", "政府办公厅（室）及相关机构事务", "6.50", "4.50", "2.00"),
    ("2010301", "行政运行", "6.50", "4.50", "2.00"),
    ("221", "住房保障支出", "3.50", "2.50", "1.00"),
    ("22102", "住房改革支出", "3.50", "2.50", "1.00"),
    ("2210201", "住房公积金", "3.50", "2.50", "1.00"),
)
TEXT = (
    "三、支出决算情况说明\n"
    "本年支出合计10.00万元，其中：基本支出7.00万元，占70.00%；项目支出3.00万元，占30.00%。\n"
)


def _swapped(row: Sequence[str], a: int, b: int) -> tuple[str, ...]:
    cells = list(row)
    cells[a], cells[b] = cells[b], cells[a]
    return tuple(cells)


def _findings(rows: Sequence[Sequence[str]], unit: str = "万元") -> list[tuple[str, str | None]]:
    printed = table("支出决算表", HEADS, *map(tuple, rows)).replace("单位：万元", f"单位：{unit}")
    found = bd.check(bd.read((YEAR + printed + TEXT).encode()))
    return [(f.rule, f.expected) for f in found if f.severity != "info"]


def test_the_right_table_is_right() -> None:
    assert _findings(ROWS) == []


def test_a_table_in_the_wrong_unit() -> None:
    assert _findings(ROWS, "元") == [("XN318", "万元")]


@pytest.mark.parametrize(("a", "b", "head"), [(2, 3, "基本支出"), (2, 4, "项目支出")])
def test_columns_in_each_others_place(a: int, b: int, head: str) -> None:
    assert _findings([_swapped(row, a, b) for row in ROWS]) == [("XN316", head)]


def test_one_more_wrong_figure_is_told_beside_the_unit() -> None:
    rows = [ROWS[0], *ROWS[1:3], (*ROWS[3][:4], "2.10"), *ROWS[4:]]
    found = _findings(rows, "元")
    assert ("XN318", "万元") in found
    assert len(found) == 2


def test_swapped_figures_of_one_row_are_no_swapped_columns() -> None:
    rows = [*ROWS[:3], _swapped(ROWS[3], 3, 4), *ROWS[4:]]
    assert all(rule != "XN316" or expected != "项目支出" for rule, expected in _findings(rows))


HOUSING = (
    ("22102", "住房改革支出", "5.50", "3.50", "2.00"),
    ("2210201", "住房公积金", "3.50", "2.50", "1.00"),
    ("2210203", "购房补贴", "2.00", "1.00", "1.00"),
)


def _housing(*lines: tuple[str, ...]) -> list[tuple[str, str | None]]:
    whole = ("", "合计", "12.00", "8.00", "4.00")
    rows = (whole, *ROWS[1:4], ("221", "住房保障支出", *HOUSING[0][2:]), *lines)
    printed = table("支出决算表", HEADS, *rows)
    found = bd.check(bd.read((YEAR + printed).encode()))
    return [(f.rule, f.path) for f in found if f.severity != "info"]


def test_a_line_left_out_is_told_once_for_all_columns() -> None:
    assert _housing(*HOUSING) == []
    for kept in (HOUSING[1], HOUSING[2]):
        ((rule, path),) = _housing(HOUSING[0], kept)
        assert rule == "AR108"
        assert path is not None
        assert path.endswith(".final")


def test_the_only_line_below_left_out() -> None:
    assert [rule for rule, _ in _housing(HOUSING[0])] == ["CP618"]


def test_a_line_above_left_out() -> None:
    assert [rule for rule, _ in _housing(*HOUSING[1:])] == ["CP618"]


def test_a_table_of_items_alone_leaves_out_nothing() -> None:
    for levels in ((0, 7), (0, 3, 7)):
        rows = [row for row in ROWS if len(row[0]) in levels]
        assert _findings(rows) == []


def test_a_table_of_one_item_shows_the_levels_that_the_others_show() -> None:
    fund = (
        ("", "合计", "1.00", "", "1.00"),
        ("223", "国有资本经营预算支出", "1.00", "", "1.00"),
        ("22301", "解决历史遗留问题及改革成本支出", "1.00", "", "1.00"),
        ("2230105", "国有企业退休人员社会化管理补助支出", "1.00", "", "1.00"),
    )
    rest = table("支出决算表", HEADS, *ROWS) + table("一般公共预算财政拨款支出决算表", HEADS, *ROWS)

    def codes(*lines: tuple[str, ...]) -> list[str | None]:
        text = YEAR + rest + table("国有资本经营预算财政拨款支出决算表", HEADS, *lines)
        return [f.stated for f in bd.check(bd.read(text.encode()), select=["CP618"])]

    assert codes(*fund) == []
    assert codes(fund[0], *fund[2:]) == ["22301"]
    assert codes(*fund[:2], fund[3]) == ["2230105"]
    assert codes(*fund[:3]) == ["22301"]
    assert codes(fund[0], fund[3]) == []
