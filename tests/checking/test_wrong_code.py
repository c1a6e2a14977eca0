"""A mistyped code of a table is told once, by the code that its name, place and amounts tell."""

import pytest

import budgetdisclosure as bd
from budgetdisclosure.checking.example_tables import YEAR, table

HEADS = ("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出")
ROWS = (
    ("", "合计", "12.00", "8.50", "3.50"),
    ("206", "科学技术支出", "6.50", "4.50", "2.00"),
    ("20602", "基础研究", "6.50", "4.50", "2.00"),
    ("2060201", "机构运行", "6.50", "4.50", "2.00"),
    ("221", "住房保障支出", "5.50", "4.00", "1.50"),
    ("22102", "住房改革支出", "5.50", "4.00", "1.50"),
    ("2210201", "住房公积金", "3.50", "2.50", "1.00"),
    ("2210203", "购房补贴", "2.00", "1.50", "0.50"),
)


def _findings(old: str, new: str) -> list[tuple[str, str | None, str | None]]:
    rows = [(new if row[0] == old else row[0], *row[1:]) for row in ROWS]
    found = bd.check(bd.read((YEAR + table("支出决算表", HEADS, *rows)).encode()))
    return [(f.rule, f.stated, f.expected) for f in found if f.severity != "info"]


def test_the_right_table_is_right() -> None:
    assert _findings("", "") == []


@pytest.mark.parametrize(
    ("right", "printed"),
    [
        ("206", "208"),
        ("20602", "20603"),  # 2060301 is 机构运行 as well, but 20603 is not 基础研究
        ("2060201", "2050201"),
        ("22102", "22012"),
        ("2210201", "2120201"),
        ("2210203", "2310203"),
    ],
)
def test_a_code_out_of_its_place(right: str, printed: str) -> None:
    assert _findings(right, printed) == [("CL502", printed, right)]


def test_a_code_that_its_name_does_not_tell_is_left_as_it_is() -> None:
    rows = [*ROWS[:6], ("2120201", "城乡社区规划与管理", *ROWS[6][2:]), ROWS[7]]
    text = YEAR + table("支出决算表", HEADS, *rows)
    assert "CL502" not in {f.rule for f in bd.check(bd.read(text.encode()))}


def test_a_code_whose_line_is_told_otherwise_elsewhere() -> None:
    """What the right line is then held against is no reason to leave the code as it is."""
    other = {"6.50": "6.49", "5.50": "5.51", "3.50": "3.51", "2.00": "2.00", "12.00": "12.00"}
    lines = [(*row[:2], row[2], row[2], "") for row in ROWS]
    rows = [("231" if row[0] == "221" else row[0], *row[1:]) for row in lines]
    again = [(*row[:2], other[row[2]], other[row[2]], "") for row in lines]
    both = (("一、一般公共预算财政拨款收入", "12.00", "二、科学技术支出", "6.49"),
            ("", "", "三、住房保障支出", "5.51"),
            ("本年收入合计", "12.00", "本年支出合计", "12.00"))  # fmt: skip
    text = YEAR + table("收入支出决算总表", ("收入项目", "决算数", "支出项目", "决算数"), *both)
    text += table("支出决算表", HEADS, *rows)
    text += table("一般公共预算财政拨款支出决算表", HEADS, *again)
    found = [(f.rule, f.expected) for f in bd.check(bd.read(text.encode()))]
    assert ("CL502", "221") in found
    assert not {rule for rule, _ in found} & {"AR108", "CP618"}
