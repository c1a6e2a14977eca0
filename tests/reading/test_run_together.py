"""Tables of staff whose cells run into one another in a paragraph."""

import pytest

import budgetdisclosure as bd
from budgetdisclosure.messages import render
from budgetdisclosure.model import UnitStaff
from budgetdisclosure.writing import to_text

HEAD = "2021年度某县清水镇人民政府部门决算说明\n二、部门决算单位基本情况\n"


def read(table: str) -> bd.Disclosure:
    return bd.read(f"{HEAD}列入部门决算编制范围的单位详细情况见下表:{table}\n".encode())


def rows(table: str) -> list[list[str]]:
    found = read(table).tables
    assert [one.kind for one in found] == ["staff"]
    return [[cell.text for cell in row.cells] for row in found[0].rows[1:]]


def counts(disclosure: bd.Disclosure) -> list[tuple[str | None, int | None, int | None]]:
    return [
        (unit.name, unit.posts and unit.posts.value, unit.actual and unit.actual.value)
        for unit in disclosure.report.staffing.units
    ]


GLUED = (
    "单位名称经费性质人员编制数在职人数清水镇政府机关财政拨款2325水利站财政核补87文化站财政拨款11"
)


def test_numbers_are_split_where_they_are_nearest() -> None:
    assert rows(GLUED) == [
        ["清水镇政府机关", "财政拨款", "23", "25"],
        ["水利站", "财政核补", "8", "7"],
        ["文化站", "财政拨款", "1", "1"],
    ]


def test_units_go_into_the_report() -> None:
    disclosure = read(GLUED)
    assert counts(disclosure) == [("清水镇政府机关", 23, 25), ("水利站", 8, 7), ("文化站", 1, 1)]
    assert disclosure.report.staffing.units[1].funding == "财政核补"
    assert disclosure.report.staffing.total.posts is None


def test_a_note_tells_how_they_were_split() -> None:
    notes = [note for note in read(GLUED).notes if note.message.key == "reading.run_together"]
    assert [note.kind for note in notes] == ["table"]
    assert "2325→23|25、87→8|7、11→1|1" in render(notes[0].message)
    assert "2325→23|25" in render(notes[0].message, "en")


def test_cells_stand_where_they_are_printed() -> None:
    text = f"{HEAD}{GLUED}\n"
    for row in bd.read(text.encode()).tables[0].rows:
        for cell in row.cells:
            assert text[cell.place.start : cell.place.end] == cell.text


@pytest.mark.parametrize(
    "table",
    [
        "单位名称经费来源编制人数实有人数甲站财政全额拨款1210乙站自收自支54",
        "单位名称人员编制经费性质在编人数甲站12财政全额拨款10乙站5自收自支4",
        "经费性质单位名称核定编制数实有在职人数财政全额拨款甲站1210自收自支乙站54",
        "单位名称编制数在职人数经费性质甲站1210财政全额拨款乙站54自收自支",
        "单位名称编制数（人）实有人数（人）甲站1210乙站54",
        "单位名称 经费性质 编制人数 在职人数 甲站 全额拨款 12 10 乙站 自收自支 5 4",
        "单位名称　经费性质　编制人数　在职人数　甲站　财政拨款　１２　１０　乙站　自收自支　５　４",
        "机构名称单位性质编制数在职人数甲站全额拨款事业单位1210乙站差额54合计1714",
        "单位名称经费性质编制人数在职人数甲站财政拨款1210乙站自收自支54三、2021年决算情况",
    ],
)
def test_orders_and_names_of_columns(table: str) -> None:
    assert counts(read(table)) == [("甲站", 12, 10), ("乙站", 5, 4)]


def test_columns_in_the_other_order() -> None:
    table = "单位名称经费性质实有人数编制人数甲站财政拨款1210乙站自收自支54"
    assert counts(read(table)) == [("甲站", 10, 12), ("乙站", 4, 5)]


@pytest.mark.parametrize("digits", ["111", "7", "00012", "1005"])
def test_digits_that_no_one_place_parts_stay_together(digits: str) -> None:
    disclosure = read(f"单位名称经费性质编制人数在职人数甲站财政拨款{digits}乙站财政拨款54")
    assert [cell.text for cell in disclosure.tables[0].rows[1].cells] == [
        "甲站",
        "财政拨款",
        digits,
    ]
    assert counts(disclosure) == [("甲站", None, None), ("乙站", 5, 4)]
    unread = [note for note in disclosure.notes if note.message.key == "reading.glued"]
    assert [(n.kind, n.place.quote) for n in unread if n.place] == [("unread", digits)]


def test_headings_that_come_again_open_another_table() -> None:
    found = read(f"{GLUED}{GLUED}").tables
    assert [len(table.rows) for table in found] == [4, 4]
    assert [row.name for row in found[0].rows] == [row.name for row in found[1].rows]


def test_where_blanks_are_kept_one_number_alone_is_not_split() -> None:
    table = "单位名称 经费性质 编制人数 在职人数 甲站 财政拨款 12 10 乙站 财政拨款 35"
    disclosure = read(table)
    assert counts(disclosure) == [("甲站", 12, 10), ("乙站", None, None)]
    assert any(note.message.key == "reading.glued" for note in disclosure.notes)


def test_where_nothing_is_glued_there_is_nothing_to_tell() -> None:
    disclosure = read("单位名称 经费性质 编制人数 在职人数 甲站 财政拨款 12 10 乙站 财政拨款 3 5")
    assert [n.message.key for n in disclosure.notes if n.message.key != "reading.no_kind"] == []


def test_where_a_heading_is_missing_digits_are_not_split() -> None:
    disclosure = read("单位名称编制人数在职人数甲站财政拨款1210乙站财政拨款54")
    assert all(count is None for _, *both in counts(disclosure) for count in both)
    assert sum(note.message.key == "reading.glued" for note in disclosure.notes) == 2


def test_numbers_that_run_into_those_of_the_next_row_are_not_split() -> None:
    disclosure = read("序号单位名称经费性质编制人数在职人数1甲站财政拨款12102乙站财政拨款54")
    assert all(count is None for _, *both in counts(disclosure) for count in both)
    assert any(note.message.key == "reading.glued" for note in disclosure.notes)


@pytest.mark.parametrize("behind", ["62021年决算情况", "64.50万元", "63人"])
def test_digits_that_belong_to_the_text_behind_are_no_counts(behind: str) -> None:
    disclosure = read(f"单位名称经费性质编制人数在职人数甲站财政拨款1210乙站财政拨款5{behind}")
    assert counts(disclosure) == [("甲站", 12, 10)]


def test_a_row_that_is_not_understood_is_told() -> None:
    table = "单位名称经费性质编制人数在职人数甲站财政拨款1210（乙站：财政拨款）54丙站财政拨款43"
    disclosure = read(table)
    unread = [note for note in disclosure.notes if note.message.key == "reading.glued"]
    assert [note.place.quote for note in unread if note.place] == ["43"]


@pytest.mark.parametrize(
    "text",
    [
        "人员编制数12人，在职人数10人。",
        "单位名称经费性质甲站财政拨款1210。",
        "单位名称经费性质人员编制数在职人数详见附件。",
    ],
)
def test_other_texts_are_no_table(text: str) -> None:
    assert read(text).tables == ()


def test_split_numbers_raise_nothing() -> None:
    lying = "2021年末，本部门人员编制40人，实有人员90人。\n"
    text = f"{HEAD}{lying}{GLUED}合计11\n"
    plain = f"{HEAD}{lying}"
    found = {(f.rule, f.path) for f in bd.check(bd.read(text.encode()))}
    assert found == {(f.rule, f.path) for f in bd.check(bd.read(plain.encode()))}


def test_a_table_with_lines_is_the_same_table() -> None:
    lines = (
        ("单位名称", "经费性质", "人员编制数", "在职人数"),
        ("甲站", "财政拨款", "12", "10"),
        ("乙站", "自收自支", "5", "4"),
        ("合 计", "", "17", "14"),
    )
    table = "\n\n".join("\n".join(f"\t{cell}" for cell in line) for line in lines)
    disclosure = bd.read(f"{HEAD}{table}\n".encode())
    assert [one.kind for one in disclosure.tables] == ["staff"]
    assert counts(disclosure) == [("甲站", 12, 10), ("乙站", 5, 4)]


def test_a_unit_that_cannot_be_written_is_not_lost_in_silence() -> None:
    staffing = bd.read(f"{HEAD}{GLUED}\n".encode()).report.staffing
    odd = UnitStaff(name="甲站", funding="另有说明", posts=bd.Count(3, "人"))
    made = bd.FinalAccounts(year=2021, staffing=type(staffing)(units=(odd,)))
    with pytest.raises(bd.BudgetDisclosureError, match="units"):
        to_text(made)
