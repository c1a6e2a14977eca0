"""The year and the kind of the accounts, and the unit of their money."""

import pytest

import budgetdisclosure as bd
from budgetdisclosure.reading.identity import Identification, identify, money_unit
from budgetdisclosure.source import Block, Cell, Document, Grid


def found(text: str, cells: tuple[str, ...] = ()) -> Identification:
    blocks = tuple(Block(text=line) for line in text.split("\n"))
    grid = Grid(
        cells=tuple(Cell(text=cell, row=0, col=n) for n, cell in enumerate(cells)),
        rows=1,
        cols=len(cells),
    )
    return identify(Document(blocks=blocks, grids=(grid,) if cells else ()))


@pytest.mark.parametrize(
    ("text", "year"),
    [
        # a report of 2024 is printed in 2025 and speaks of 2023
        ("云溪市水务局\n2024年度部门决算\n2025年8月\n" + "比2023年度增加。\n" * 9, 2024),
        ("2024年度\n云溪市水务局\n部门决算\n" + "2023年度为3万元。\n" * 9, 2024),
        ("２０２４ 年度云溪市水务局部门决算", 2024),
        # one of two titles is mistyped
        ("2025年度部门决算\n2024年度部门决算\n" + "2024年度收入3万元，2023年度2万元。\n" * 3, 2024),
        ("2024年度部门决算\n2023年度部门决算\n" + "2024年度收入3万元，2023年2万元。\n" * 3, 2024),
        ("第三部分云溪市水务局2024年度部门决算情况说明\n" + "2023年度决算3万元。\n" * 9, 2024),
        ("部门决算说明\n截至2024年12月31日，共有车辆2辆。\n与2023年相比增加。", 2024),
        ("收入支出决算总表\n财政年度：2024 单位：万元\n2023年", 2024),
        (
            "部门决算说明\n根据《2023年度部门决算批复》和《2023年管理办法》，2024年度收入3万元。",
            2024,
        ),
        # a budget names its own year in its titles
        ("云溪市水务局2025年部门预算\n" + "比2024年预算增加。\n" * 9, 2025),
        ("部门预算说明\n2025年收入预算3万元，2024年3万元，2024年3万元。", 2025),
        ("云溪市水务局2025年部门预算\n截至2024年12月31日，共有车辆2辆。", 2025),
        ("部门决算说明\n2025年8月", None),
    ],
)
def test_year(text: str, year: int | None) -> None:
    assert found(text).year == year


def test_year_of_a_form() -> None:
    form = (
        "部门名称",
        "云溪市水务局",
        "按2024年度计划完成水库除险加固和河道整治，提高防洪能力" * 3,
    )
    assert found("部门整体预算绩效目标申报表", form).year == 2024
    assert found("部门整体预算绩效目标申报表", (*form, "比2025年度计划提高")).year is None


@pytest.mark.parametrize(
    ("text", "cells", "kind"),
    [
        (
            "云溪市水务局2024年度部门决算\n年初预算3万元，收入预算3万元，部门预算3万元。",
            (),
            "final_accounts",
        ),
        ("云溪市水务局2025年部门预算\n上年决算3万元。" + "决算" * 30, (), "budget"),
        ("预算01表收支总表\n金额单位：万元", (), "budget"),
        ("预算表1\n收支总表", (), "budget"),
        ("公开01表\n收入支出决算总表", (), "final_accounts"),
        ("财决01表\n金额单位：元", (), "final_accounts"),
        ("公开01表\n收支预算总表", (), "budget"),
        ("公开01表", ("项目", "行次", "决算数"), "final_accounts"),
        ("收支总表", ("项目", "预算数"), "budget"),
        ("部门整体预算绩效目标申报表", (), "budget"),
        ("云溪市水务局", (), None),
    ],
)
def test_kind(text: str, cells: tuple[str, ...], kind: str | None) -> None:
    assert found(text, cells).kind == kind


def test_unit_of_money() -> None:
    captions = [
        Block(text=f"编制部门：云溪市水务局 {label}") for label in ("金额单位：元", "单位：元")
    ]
    assert money_unit((), captions) == "元"
    said = bd.read("2024年度本年收入合计3.00万元，本年支出合计2.00万元，结余1.00万元。".encode())
    assert money_unit(said.statements, captions) == "万元"
    assert money_unit((), [Block(text="编制单位：云溪市元湖管理处")]) is None


def test_what_nothing_says_is_told() -> None:
    disclosure = bd.read("本部门收入合计30.00万元。".encode())
    assert disclosure.report.unit.name is None
    told = {note.message.key for note in disclosure.notes}
    assert {"reading.no_unit", "reading.no_year", "reading.no_kind"} <= told
