"""Single traps of layout that are no habit of a whole document."""

from attrs import evolve

from budgetdisclosure.reading.reader import understand

from .cells import C, Row, Sheet
from .document import Made, made, sheets
from .layout import Layout
from .test_layouts import differences, reported
from .truth import Truth

PLAIN = Layout()


def table(title: str, *rows: tuple[str, ...]) -> Sheet:
    return Sheet(
        above=(title, "单位：万元"), rows=tuple(tuple(C(text) for text in row) for row in rows)
    )


def read(one: Made, number: int = 0) -> dict[str, str]:
    """What a table states, by path."""
    rows = understand(one.document).tables[number].rows
    return {c.path: c.value.text for row in rows for c in row.cells if c.value is not None}


def changed(sheet: Sheet, *rows: Row, at: int) -> Sheet:
    """A table with further rows before the one at ``at``."""
    return evolve(sheet, rows=(*sheet.rows[:at], *map(tuple, rows), *sheet.rows[at:]))


EXPENDITURE = ("科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出")
LINES = (
    ("", "合计", "20.00", "12.00", "8.00"),
    ("205", "教育支出", "20.00", "12.00", "8.00"),
    ("20502", "普通教育", "20.00", "12.00", "8.00"),
)


def spending(*rows: tuple[str, ...], head: tuple[str, ...] = EXPENDITURE) -> Made:
    return made((table("支出决算表", head, *rows),))


def test_lines_printed_for_each_unit_are_read_and_not_held_against_one_another() -> None:
    rows = (
        LINES[0],
        ("2010301", "行政运行", "9.00", "9.00", ""),
        ("2010302", "一般行政管理事务", "3.00", "", "3.00"),
        ("2010301", "行政运行", "3.00", "3.00", ""),
        ("2010302", "一般行政管理事务", "5.00", "", "5.00"),
    )
    one = spending(*rows)
    assert reported(one, [PLAIN]) == []
    assert len(understand(one.document).tables[0].rows) == 6


def test_a_number_that_cannot_be_read_is_no_blank() -> None:
    broken = ("205", "教育支出", "20.00", "12。00", "8.00")
    one = spending(LINES[0], broken, LINES[2])
    assert reported(one, [PLAIN]) == []
    assert not understand(one.document).tables[0].whole


def test_numbers_in_odd_dress() -> None:
    rows = (
        ("", "合计", "１２．００", "9 9 9 . 8 3", "－8.00"),
        ("205", "教育支出", "12,345,67\n8.90", "12 345.60", "1，234.00"),
    )
    found = read(spending(*rows))
    assert found["expenditure.total"] == "12.00"
    assert found["expenditure.basic"] == "999.83"
    assert found["expenditure.project"] == "-8.00"
    assert found["expenditure.functions.205.final"] == "12,345,678.90"
    assert found["expenditure.functions.205.basic"] == "12345.60"


def test_unit_and_formula_in_headings() -> None:
    head = ("科目编码", "科目名称", "本年支出合计（万元）", "基本支出（2=3+4）", "项目支出(万元)")
    assert len(read(spending(*LINES, head=head))) == 9


def test_letters_and_stars_in_the_row_of_column_numbers() -> None:
    for left in (("**", "**"), ("甲", "乙"), ("", "")):
        one = spending((*left, "1", "2", "3"), *LINES)
        assert len(read(one)) == 9
        assert understand(one.document).tables[0].whole


def test_the_total_under_an_unknown_name() -> None:
    named = ("", "某地某某中心", "20.00", "12.00", "8.00")
    for rows in ((named, *LINES[1:]), (*LINES[1:], named)):
        assert read(spending(*rows))["expenditure.total"] == "20.00"


def test_a_note_within_the_table() -> None:
    note = ("注：本表反映本年度各项支出情况。", "", "", "", "")
    talk = ("本表数据四舍五入", "", "", "", "")
    one = spending(*LINES, note, talk)
    assert set(read(one)) == set(read(spending(*LINES)))
    assert understand(one.document).tables[0].whole


def test_equal_headings_for_two_kinds_of_money_are_not_told_apart() -> None:
    rows: list[Row] = [
        [C("科目编码", down=2), C("科目名称", down=2), C("本年支出合计", down=2),
         C("财政拨款", across=2), C("其他资金", across=2)],
        [C("基本支出"), C("项目支出"), C("基本支出"), C("项目支出")],
        [C("205"), C("教育支出"), C("20.00"), C("9.00"), C("6.00"), C("3.00"), C("2.00")],
    ]  # fmt: skip
    sheet = Sheet(above=("支出决算表", "单位：万元"), rows=tuple(map(tuple, rows)))
    assert not any("basic" in path for path in read(made((sheet,))))


def test_the_year_of_a_heading_tells_whose_figures_they_are() -> None:
    head = ("项目", "2021年预算数", "2021年决算数", "2020年决算数", "2020年预算数")
    rows = tuple(
        (name, "3.00", "2.00", "1.00", "9.00")
        for name in ("合计", "因公出国（境）费", "公务接待费", "公务用车购置及运行费")
    )
    found = read(made((table("“三公”经费支出决算表", head, *rows),)))
    assert found["three_public.total.budget"] == "3.00"
    assert found["three_public.total.final"] == "2.00"
    assert found["three_public.total.prior"] == "1.00"
    assert len(found) == 12


def test_three_public_expenses_of_several_units_state_only_their_total() -> None:
    head = ("单位", "合计", "因公出国（境）费", "公务用车购置费", "公务用车运行费", "公务接待费")
    rows = (
        ("合计", "6.00", "", "", "3.00", "3.00"),
        ("某局本级", "4.00", "", "", "2.00", "2.00"),
        ("某中心", "2.00", "", "", "1.00", "1.00"),
    )
    lined = tuple((name, *amounts) for name, *amounts in rows)
    named = tuple(f"{word}决算数" if at else word for at, word in enumerate(head))
    one = made((table("“三公”经费支出决算表", named, *lined),))
    assert reported(one, [PLAIN]) == []


def test_basic_expenditure_by_two_classifications() -> None:
    head = ("政府支出经济分类科目", "部门支出经济分类科目", "合计", "人员经费", "公用经费")
    rows = (
        ("50101-工资奖金津补贴", "30101-基本工资", "9.00", "9.00", ""),
        ("50201-办公经费", "30201-办公费", "3.00", "", "3.00"),
        ("合计", "", "12.00", "9.00", "3.00"),
    )
    found = read(made((table("一般公共预算财政拨款基本支出决算表", head, *rows),)))
    assert found["basic.items.30101.final"] == "9.00"
    assert found["basic.general_public"] == "12.00"


def test_a_table_by_unit_under_the_title_of_one_by_function() -> None:
    head = ("单位编码", "单位名称", "本年支出合计", "基本支出", "项目支出")
    one = made((table("支出决算表", head, ("105001", "某中心", "20.00", "12.00", "8.00")),))
    assert understand(one.document).tables[0].kind == "generic"


def test_a_remark_over_the_whole_width(truth: Truth) -> None:
    first = sheets(truth, PLAIN)
    at = len(first[1].rows)
    noted = changed(first[1], [C("备注：本表为自动生成", across=first[1].width)], at=at)
    one = made((first[0], noted, *first[2:]))
    assert differences(one) == []
    assert reported(one, [PLAIN]) == []


def test_a_first_line_without_amounts_is_no_heading() -> None:
    head = ("项目", "本年支出合计", "基本支出", "项目支出")
    for nothing in ("", "—"):
        blank = ("教育支出", nothing, nothing, nothing)
        one = spending(blank, ("卫生健康支出", "20.00", "12.00", "8.00"), head=head)
        assert len(read(one)) == 3
