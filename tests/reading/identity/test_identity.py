"""Who discloses, for which year."""

import pytest

import budgetdisclosure as bd


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("云溪市水务局2024年度部门决算说明", "云溪市水务局"),
        ("云溪市水务局（本级）2024年部门预算", "云溪市水务局（本级）"),
        ("云溪市水务局（本级）纳入2024年部门预算编制范围。", "云溪市水务局（本级）"),
        ("编制单位：云溪市水务局\n2024年度部门决算", "云溪市水务局"),
        ("2024年度部门决算\n云溪市档案馆是云溪市政府直属的事业单位。", "云溪市档案馆"),
        ("2024年度部门决算\n本单位主要职责是管理档案。", None),
    ],
)
def test_unit(text: str, unit: str | None) -> None:
    assert bd.read(text.encode()).report.unit.printed == unit


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("云溪市水务局2024年度部门决算说明\n比2023年增加。", 2024),
        (
            "部门决算说明\n2024年度收入合计30.00万元，2024年度支出合计30.00万元，2023年为20.00万元。",
            2024,
        ),
        ("部门决算说明\n收入合计30.00万元。", None),
    ],
)
def test_year(text: str, year: int | None) -> None:
    disclosure = bd.read(text.encode())
    assert disclosure.report.year == year
    told = {note.message.key for note in disclosure.notes}
    assert ("reading.no_year" in told) is (year is None)
