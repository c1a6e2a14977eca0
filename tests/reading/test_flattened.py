"""Text that came without line breaks."""

from hypothesis import given
from hypothesis import strategies as st

import budgetdisclosure as bd
from budgetdisclosure.reading.flattened import split_flattened
from budgetdisclosure.source import Block, Segment

LINE = (
    "二、部门决算单位基本情况从构成看，云溪乡政府包括2个科室。"
    "四、2023年决算收支总体情况2023年云溪乡政府年初结转和结余10.00万元，本年收入90.00万元，本年支出95.00万元，"
    "用事业基金弥补收支差额0.00万元，结余分配0.00万元，年末结转和结余5.00万元。"
    "（一）2023年收入90.00万元，比2022年决算数增加10.00万元，增长12.50％，具体情况如下：1.财政拨款收入90.00万元。"
    "（二）2023年支出95.00万元，具体情况如下：1.基本支出60.00万元。其中，人员支出50.00万元，公用支出10.00万元。"
    "2.项目支出35.00万元。九、其他重要事项说明（一）机关运行经费 2023年度机关运行经费支出9.00万元。"
    "（二）政府采购情况本部门2023年度政府采购支出总额1.00万元。"
)


def test_sections_are_found_inside_a_line() -> None:
    disclosure = bd.read(f"2023年度云溪乡部门决算说明\n{LINE}".encode())
    assert [heading.section for heading in disclosure.headings] == [
        "P1", "F01", "F11", "F11.1", "F11.2",
    ]  # fmt: skip
    report = disclosure.report
    assert isinstance(report, bd.FinalAccounts)
    assert str(report.income.total.value) == "90.00万元"
    assert str(report.expenditure.personnel) == "50.00万元"
    assert str(report.agency_operating.value) == "9.00万元"
    assert str(report.procurement.total) == "1.00万元"
    assert not [f for f in bd.check(disclosure) if f.severity == "error"]


def test_places_are_those_of_the_line() -> None:
    text = f"2023年度云溪乡部门决算说明\n{LINE}"
    for statement in bd.read(text.encode()).statements:
        place, value = statement.place, statement.value
        assert place.line == 2
        assert place.start is not None
        assert place.column is not None
        if value is not None:
            assert text[place.start : place.end].startswith(value.text)
            assert LINE[place.column - 1 :].startswith(value.text)


def test_a_closing_balance_that_does_not_follow_is_an_error() -> None:
    wrong = LINE.replace("年末结转和结余5.00", "年末结转和结余6.00")
    findings = bd.check(bd.read(f"2023年度云溪乡部门决算说明\n{wrong}".encode()))
    assert [(f.rule, f.stated) for f in findings if f.severity == "error"] == [
        ("AR105", "6.00万元")
    ]


@given(st.text(alphabet="一二、（）情况说明收支决算总体2023年。 度", max_size=400))
def test_nothing_is_lost_or_moved(text: str) -> None:
    block = Block(text=text, segments=(Segment(start=7, line=3, column=2),))
    parts = split_flattened([block])
    assert "".join(part.text for part in parts) == text
    at = 0
    for part in parts:
        assert part.segments[0].start == 7 + at
        assert part.segments[0].column == 2 + at
        at += len(part.text)


def test_cells_that_run_together_are_noted() -> None:
    text = "2023年度部门决算\n二、基本情况\n详见下表:单位名称编制数在职人数云溪乡政府财政拨款1412"
    notes = [n for n in bd.read(text.encode()).notes if n.kind == "unread"]
    assert [n.place.quote for n in notes if n.place] == ["1412"]
