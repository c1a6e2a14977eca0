from pathlib import Path

import pytest

from budgetdisclosure import classification as c
from budgetdisclosure.errors import BudgetDisclosureError, EncodingError, ReadError

TEXT = """# version: 2027-official
# years: 2027
code,name,since,until,fund
213,农林水支出,,,
21308,普惠金融发展支出,,,
2130801,支持农村金融机构,,,
20141,数据和人工智能事务,2027,,
2014105,数据要素市场,2027,,
20107,税收事务,,2026,
21399,其他农林水支出,,,government_fund
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "edition.csv"
    file.write_text(TEXT, encoding="utf-8")
    return file


def test_an_edition_is_laid_over_and_taken_away(path: Path) -> None:
    before = c.lookup("20141")
    with c.registered(path) as edition:
        assert c.data_version() == "2026.1+2027-official"
        assert [str(code) for code in edition.added] == ["2014105"]
        assert "20141" in [str(code) for code in edition.renamed]
        assert c.name_on("20141", 2026) == "数据事务"
        assert c.name_on("20141", 2027) == "数据和人工智能事务"
        assert c.compare("20141", "数据事务", on=2027).status is c.PairStatus.OLD_NAME
        chain = c.find_chain("一般公共服务支出", "数据和人工智能事务", "数据要素市场", on=2027)
        assert chain.entry is c.lookup("2014105")
        assert chain.entry in c.children("20141", on=2027)
        assert c.lookup("2014105", on=2026) is None
        assert c.lookup("20107", on=2027) is None
        fund = c.lookup("21399")
        assert fund is not None
        assert fund.fund is c.FundKind.GOVERNMENT_FUND
    assert c.data_version() == "2026.1"
    assert c.lookup("20141") is before
    assert c.lookup("2014105") is None


def test_an_official_row_is_certain_in_the_years_of_its_edition(path: Path) -> None:
    with c.registered(path):
        new = c.lookup("2014105")
        assert new is not None
        assert new.confidence is c.Confidence.OFFICIAL
        assert new.certainty(2027) is c.Certainty.CERTAIN
        assert new.certainty(2028) is c.Certainty.HINT
        seen = c.lookup("213")
        assert seen is not None
        assert [seen.certainty(year).value for year in (2012, 2020, 2027)] == [
            "hint",
            "certain",
            "certain",
        ]


def test_editions_add_up(path: Path, tmp_path: Path) -> None:
    local = tmp_path / "local.txt"
    local.write_text("科目编码\t科目名称\n2120598\t城市环境治理支出\n", encoding="utf-8-sig")
    with c.registered(path), c.registered(local):
        assert c.data_version() == "2026.1+2027-official+local"
        assert c.lookup("2120598") is not None
        assert c.name_on("20141", 2027) == "数据和人工智能事务"


def test_register_stays_until_reset(path: Path) -> None:
    try:
        c.register(path)
        assert c.lookup("2014105") is not None
    finally:
        c.reset()
    assert c.lookup("2014105") is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("# only remarks\n", "empty"),
        ("code,name\n", "empty"),
        ("code\n215\n", "edition_needs"),
        ("code,name,colour\n215,x,red\n", "edition_column"),
        ("code,name\n9,x\n", "edition_row"),
        ("code,name\n215,\n", "edition_row"),
        ("code,name\n215,a,b,c\n", "edition_row"),
        ("code,name,since\n215,x,soon\n", "edition_row"),
        ("code,name,fund\n215,x,gold\n", "edition_row"),
        ("code,name,since,until\n215,x,2027,2026\n", "edition_row"),
        ("code,name\n215,x\n215,y\n", "edition_twice"),
        ("code,name\n2980101,x\n", "edition_parent"),
        ("# years: soon\ncode,name\n215,x\n", "edition_years"),
        ("code,name\n215," + "x" * 500 + "\n", "edition_row"),
    ],
)
def test_a_bad_edition_changes_nothing_and_says_why(tmp_path: Path, text: str, code: str) -> None:
    file = tmp_path / "bad.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ReadError) as caught:
        c.register(file)
    assert caught.value.code == code
    assert "bad.csv" in str(caught.value)
    assert "bad.csv" in caught.value.text("en")
    assert c.data_version() == "2026.1"


def test_other_bytes_and_absent_files_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "gbk.csv"
    file.write_bytes("code,name\n215,资源\n".encode("gb18030"))
    with pytest.raises(EncodingError):
        c.register(file)
    for absent in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(BudgetDisclosureError):
            c.register(absent)
