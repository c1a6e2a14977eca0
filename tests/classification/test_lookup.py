from datetime import date

import pytest

from budgetdisclosure import classification as c


def test_the_example_of_the_task() -> None:
    entry = c.lookup("2150805", on=date(2023, 12, 31))
    assert entry is not None
    assert entry.name == "中小企业发展专项"
    assert [one.name for one in c.ancestors(entry)] == [
        "资源勘探工业信息等支出",
        "支持中小企业发展和管理支出",
    ]
    assert c.parent(entry) is c.lookup("21508")
    assert entry in c.children("21508", on=2023)


@pytest.mark.parametrize("code", ["9999999", "2159998", "", "行政运行", "2"])
def test_an_unknown_code_gives_nothing(code: str) -> None:
    assert c.lookup(code) is None
    assert c.children(code) == ()


def test_a_name_belongs_to_a_date() -> None:
    entry = c.lookup("210")
    assert entry is not None
    names = [entry.name_on(year) for year in (2013, 2014, 2018, 2019, None)]
    assert names == [
        "医疗卫生",
        "医疗卫生与计划生育支出",
        "医疗卫生与计划生育支出",
        "卫生健康支出",
        "卫生健康支出",
    ]


def test_validity_has_a_beginning_and_an_end() -> None:
    assert c.lookup("20140", on=2023) is None
    assert c.lookup("20140", on=date(2024, 1, 1)) is not None
    assert c.lookup("20115", on=2018) is not None
    assert c.lookup("20115", on=2019) is None
    ended = c.lookup("20115")
    assert ended is not None
    assert ended.until == date(2018, 12, 31)
    assert not c.is_valid_on("20115", 2019)
    assert not c.is_valid_on("20115", None)


def test_a_reused_code_has_two_meanings() -> None:
    old, gap, new = (c.lookup("30311", on=year) for year in (2017, 2019, 2023))
    assert old is not None
    assert new is not None
    assert (old.name, gap, new.name) == ("住房公积金", None, "代缴社会保险费")


def test_years_of_print_widen_a_stated_end() -> None:
    entry = c.lookup("2089901", on=2021)
    assert entry is not None
    assert entry.until == date(2020, 12, 31)
    assert c.lookup("2089901", on=2022) is None


def test_the_fund_kind_follows_the_kuan() -> None:
    kinds = {code: c.lookup(code).fund for code in ("212", "21208", "2120801", "21298", "22301")}  # type: ignore[union-attr]
    assert kinds["212"] is c.FundKind.GENERAL
    assert kinds["21208"] is kinds["2120801"] is kinds["21298"] is c.FundKind.GOVERNMENT_FUND
    assert kinds["22301"] is c.FundKind.STATE_CAPITAL


def test_a_local_sub_code_stands_for_its_kuan() -> None:
    assert c.lookup("3021101") is c.lookup("30211")
    assert c.lookup("2120598") is None


def test_certainty_follows_the_evidence() -> None:
    entry = c.lookup("201")
    assert entry is not None
    assert entry.certainty(2023) is c.Certainty.CERTAIN
    assert entry.certainty(2012) is c.Certainty.HINT
    once = c.lookup("20126")
    assert once is not None
    assert once.certainty(2022) is c.Certainty.PROBABLE
    never = c.lookup("20107")
    assert never is not None
    assert never.certainty(2023) is c.Certainty.HINT
    renamed = c.lookup("30307")
    assert renamed is not None
    assert renamed.certainty(2017) is c.Certainty.CERTAIN
