import pytest

from budgetdisclosure.classification import FundKind, Table
from budgetdisclosure.cli import main
from budgetdisclosure.messages import LANGUAGES, has_text

Capture = pytest.CaptureFixture[str]


def flat(shown: str) -> str:
    """The output without the line breaks and blanks of its columns."""
    return "".join(shown.split())


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (
            ["2150805", "--year", "2023"],
            [
                "215资源勘探工业信息等支出>21508支持中小企业发展和管理支出>2150805中小企业发展专项",
                "一般公共预算",
                "04.1",
            ],
        ),
        (["支持中小企业发展和管理支出", "--year", "2023"], ["21508", "COFOG"]),
        (
            ["住房保障支出（类）住房改革支出（款）住房公积金（项）"],
            ["2210201", "221住房保障支出>22102住房改革支出>2210201住房公积金", "10.6"],
        ),
        (
            ["医疗卫生与计划生育支出", "--year", "2023"],
            ["210", "卫生健康支出", "2019年起更名：医疗卫生与计划生育支出→卫生健康支出"],
        ),
        (["2120803"], ["政府性基金预算"]),
        (["22301"], ["国有资本经营预算"]),
        (["30208"], ["取暖费", "部门预算支出经济分类"]),
        (["2013801", "--year", "2023", "--lang", "en"], ["generalpublicbudget", "path"]),
    ],
)
def test_classify_tells_all_of_one_entry(
    arguments: list[str], expected: list[str], capsys: Capture
) -> None:
    assert main(["classify", *arguments]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    assert [word for word in expected if word not in flat(captured.out)] == []


def test_a_name_of_many_lists_them(capsys: Capture) -> None:
    assert main(["classify", "行政运行", "--year", "2023"]) == 0
    captured = capsys.readouterr()
    assert "2011301" in captured.out
    assert "一般公共服务支出 > 商贸事务" in captured.out
    assert captured.out.count("行政运行") > 70
    assert "类、款、项" in captured.err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["9999999"], "9999999"),
        (["没有这个科目啊"], "没有这个科目啊"),
        (["2010308", "--year", "2026"], "现为：20140 信访事务"),
        (["住房保障支出（类）全然没有的（款）"], "全然没有的"),
        (["2150805", "--year", "0"], "0"),
    ],
)
def test_what_is_unknown_is_a_failure(arguments: list[str], told: str, capsys: Capture) -> None:
    assert main(["classify", *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert told in captured.err


def test_a_broken_chain_is_no_answer_but_tells_what_may_be_meant(capsys: Capture) -> None:
    assert main(["classify", "住房保障支出（类）住房保障支出（款）购房补贴（项）"]) == 1
    captured = capsys.readouterr()
    assert "不在其上级科目之下" in captured.err
    assert "2210203" in captured.out


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_and_fund_has_its_words(language: str) -> None:
    for table in Table:
        assert has_text(f"classify.table.{table.value}", language)
    for fund in FundKind:
        assert has_text(f"classify.fund.{fund.value}", language)


@pytest.mark.parametrize("year", ["abc", "-1", "０２０２", "23", "99999"])
def test_a_year_that_is_none_is_refused_in_plain_words(year: str, capsys: Capture) -> None:
    assert main(["classify", "215", f"--year={year}"]) == 2
    assert "YYYY" in capsys.readouterr().err


def test_one_year_of_evidence_is_said_once(capsys: Capture) -> None:
    assert main(["classify", "2150805"]) == 0
    assert "（2026年）" in capsys.readouterr().out
