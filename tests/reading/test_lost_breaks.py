"""Blanks that stand for lost line breaks, and blanks within numbers."""

import pytest

import budgetdisclosure as bd

LINE = (
    "云溪市农机站2021年度部门决算说明 2021年度“三公”经费财政拨款支出预算为40万元，支出决算为30万元，"
    "决算数小于预算数的主 要原因是车辆费用减少。其中：因公出国（境）费支出决算0万元，占0%；公 务接待费支出决算"
    "12万元，占40%；公务用车购置及运行费支出决 算18万元，占60%。全部用于日常的农机检验和 田间示范，"
    "没有购置新的车辆，也没有安排出国的团组，接待的客人大多来自邻近的各县，费用按标准结算，没有超出标准的情形。"
)
TEXT = f"云溪市农机站2021年度部门决算说明\n七、“三公”经费支出决算情况说明\n{LINE}\n"
HEAD = "云溪市农机站2021年度部门决算说明\n三、支出决算情况说明\n"


def test_names_over_two_lines_are_names() -> None:
    disclosure = bd.read(TEXT.encode())
    told = {s.path: s for s in disclosure.statements if s.value is not None}
    found = told["three_public.reception.final"]
    assert str(found.value) == "12万元"
    assert found.place.start is not None
    assert TEXT[found.place.start :].startswith("12万元")
    assert not [f for f in bd.check(disclosure) if f.severity == "error"]


def test_what_such_a_line_tells_is_checked() -> None:
    found = bd.check(bd.read(TEXT.replace("占40%", "占45%").encode()))
    assert [f.rule for f in found if f.severity == "error"] == ["NR411"]


@pytest.mark.parametrize("printed", ["1, 537.40", "1 ,537.40", "1 , 537.40"])
def test_a_blank_at_a_separator_is_noted(printed: str) -> None:
    disclosure = bd.read(f"{HEAD}本年支出合计{printed}万元。".encode())
    report = disclosure.report
    assert isinstance(report, bd.FinalAccounts)
    value = report.expenditure.total.value
    assert value is not None
    assert str(value.value) == "1537.40"
    assert "FM703" in [f.rule for f in bd.check(disclosure)]


@pytest.mark.parametrize("printed", ["本年支出合计12, 53.40万元", "支出分别为5, 120.00万元"])
def test_what_may_be_two_numbers_is_not_read(printed: str) -> None:
    disclosure = bd.read(f"{HEAD}{printed}。".encode())
    assert not [s for s in disclosure.statements if s.value is not None]
    assert "reading.broken_number" in [note.message.key for note in disclosure.notes]
    assert disclosure.coverage.printed == disclosure.coverage.read + 1
