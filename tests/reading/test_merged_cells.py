"""Cells merged over several rows of a form stand in each of these rows."""

import budgetdisclosure as bd
from budgetdisclosure.model import Table
from budgetdisclosure.reading.tables.registry import understand_grid
from budgetdisclosure.source import Cell, Grid

HEAD = ("绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分")
ROWS = (
    ("", "产出指标", "数量指标", "修剪行道树", "3次", "3次", "20", "20"),
    ("", "", "", "补种草皮", "2次", "2次", "20", "20"),
    ("", "", "质量指标", "树木成活", "90%", "95%", "20", "20"),
    ("", "效益指标", "", "公园开放", "好", "好", "40", "40"),
)
LEVELS = [
    ("产出指标", "数量指标", "修剪行道树"),
    ("产出指标", "数量指标", "补种草皮"),
    ("产出指标", "质量指标", "树木成活"),
    ("效益指标", "", "公园开放"),
]
TOTAL = ("总分", "100", "100")


def as_text() -> str:
    lines = (("项目名称", "行道树养护"), HEAD, *ROWS, TOTAL)
    return "2024年度部门决算说明\n二、项目支出绩效自评表\n" + "\n\n".join(
        "\n".join(f"\t{cell}" for cell in line) for line in lines
    )


def as_grid() -> Grid:
    """The form on a page, where a merged cell has its height and no cell stands below it."""
    heights = {(0, 1): 3, (0, 2): 2}
    lines = (("项目名称", "行道树养护"), HEAD, *ROWS, TOTAL)
    cells = [
        Cell(text=text, row=row, col=col, row_span=heights.get((row - 2, col), 1), page=1)
        for row, line in enumerate(lines)
        for col, text in enumerate(line)
    ]
    below = {(3, 1), (3, 2), (4, 1)}
    kept = tuple(cell for cell in cells if (cell.row, cell.col) not in below)
    return Grid(cells=kept, rows=len(lines), cols=len(HEAD), page=1)


def levels(table: Table) -> list[tuple[str, ...]]:
    assert table.kind == "self_evaluation"
    rows = [row for row in table.rows if any(".indicators." in cell.path for cell in row.cells)]
    named = ("level1", "level2", "level3")
    cells = [[row.cell(name) for name in named] for row in rows]
    return [tuple(cell.text if cell else "" for cell in row) for row in cells]


def test_blank_cells_below_a_merged_one_in_a_text() -> None:
    assert levels(bd.read(as_text().encode()).tables[0]) == LEVELS


def test_cells_that_span_rows_on_a_page() -> None:
    assert levels(understand_grid(as_grid(), 0, "").table) == LEVELS


def test_a_merged_cell_keeps_the_place_where_it_is_printed() -> None:
    text = as_text()
    rows = bd.read(text.encode()).tables[0].rows
    places = {
        cell.place.start
        for row in rows
        for cell in row.cells
        if cell.column == "level1" and cell.text == "产出指标"
    }
    assert places == {text.index("产出指标")}


def test_a_second_level_belongs_to_its_first() -> None:
    form = bd.read(as_text().encode()).report.self_evaluations[0]
    assert [(one.level1, one.level2) for one in form.indicators] == [
        (first, second or None) for first, second, _ in LEVELS
    ]


def test_the_total_of_a_list_of_projects_keeps_its_name() -> None:
    lines = (
        ("序号", "项目名称", "预算数（万元）", "执行数（万元）", "结余数", "执行率", "备注"),
        ("1", "行道树养护", "30.00", "30.00", "-", "100.00%", "年初"),
        ("2", "路灯更换", "12.50", "12.50", "-", "100.00%", "追加"),
        ("总 计", "42.50", "42.50", "-", "100.00%", ""),
    )
    text = "2024年度部门决算说明\n2.项目过程情况。\n" + "\n\n".join(
        "\n".join(f"\t{cell}" for cell in line) for line in lines
    )
    row = bd.read(text.encode()).tables[0].rows[-1]
    assert row.name == "总计"
    assert [cell.path.rpartition(".")[2] for cell in row.cells if cell.path] == [
        "budget", "executed", "rate",
    ]  # fmt: skip
