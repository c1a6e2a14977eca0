"""Accounts in traditional letters, and letters with their pronunciation in brackets."""

import pytest

import budgetdisclosure as bd
from budgetdisclosure.figures import normal
from budgetdisclosure.figures.traditional import SIMPLIFIED

TEXT = (
    "雲溪市水務局2023年度部門決算說明\n一、收入支出決算總體情況說明\n"
    "2023年度收入總計30.00萬元，支出總計30.00萬元。與2022年度相比，收、支總計各減少10.00萬元，下降25.00%。\n"
)


def test_is_read_and_checked() -> None:
    disclosure = bd.read(TEXT.encode())
    assert (disclosure.report.year, disclosure.kind) == (2023, "final_accounts")
    told = {s.path: str(s.value) for s in disclosure.statements}
    assert told["totals.income.growth"] == "25.00%"
    wrong = bd.check(bd.read(TEXT.replace("25.00%", "35.00%").encode()))
    assert "NR402" in [f.rule for f in wrong if f.severity == "error"]


def test_quotes_what_stands_there() -> None:
    assert "總計30.00萬元" in bd.read(TEXT.encode()).statements[0].place.quote


@pytest.mark.parametrize(
    ("letter", "simple"), [("財", "财"), ("撥", "拨"), ("餘", "余"), ("後", "后"), ("臺", "台")]
)
def test_letters(letter: str, simple: str) -> None:
    assert SIMPLIFIED[letter] == normal(letter) == simple
    assert simple not in SIMPLIFIED


def test_pronunciation_is_left_out_and_places_stay() -> None:
    text = TEXT.replace("總計", "總計(jì)").replace("減少", "減(jiǎn)少")
    disclosure = bd.read(text.encode())
    line = text.split("\n")[2]
    said = next(s for s in disclosure.statements if s.path == "totals.income.growth")
    assert said.place.column == line.index("25.00%") + 1
    assert str(said.value) == "25.00%"


def test_a_lone_word_in_brackets_stays() -> None:
    text = "云溪市水务局2023年度部门决算说明\n项目(app)支出决算3.00万元。"
    assert "(app)" in bd.read(text.encode()).document.blocks[1].text
