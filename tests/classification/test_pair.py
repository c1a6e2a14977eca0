import pytest

from budgetdisclosure import classification as c
from budgetdisclosure.classification import PairStatus as S


@pytest.mark.parametrize(
    ("code", "name", "year", "status", "meant"),
    [
        ("20805", "行政事业单位养老支出", 2023, S.CURRENT, []),
        ("208 05", "行政事业单位\n养老支出", 2023, S.CURRENT, []),
        ("20805", "行政事业单位离退休", 2018, S.CURRENT, []),
        ("20805", "行政事业单位离退休", 2023, S.OLD_NAME, []),
        ("20805", "行政事业单位养老支出", 2018, S.LATER_NAME, []),
        ("2080599", "其它行政事业单位养老支出", 2023, S.VARIANT, []),
        ("303", "对个人和家庭补助", 2026, S.VARIANT, []),
        ("20140", "信访事务", 2023, S.NOT_YET, []),
        ("20115", "工商行政管理事务", 2023, S.ENDED, []),
        ("2080505", "机关事业单位基本养老保险缴", 2023, S.CUT, []),
        ("2080505", "机关事业单位基本养老保险交费支出", 2023, S.TYPO, []),
        ("30208", "物业管理费", 2026, S.OTHER_CODE, ["30209"]),
        ("2040402", "行政运行", 2023, S.OTHER_CODE, ["2040401"]),
        ("30311", "住房公积金", 2023, S.OLD_NAME, []),
        ("3010201", "规范性津补贴", 2026, S.LOCAL, []),
        ("21508", "某某事务的支出", 2023, S.UNKNOWN_NAME, []),
        ("2999999", "购房补贴", 2023, S.UNKNOWN_CODE, ["2210203"]),
        ("", "", 2023, S.UNKNOWN_CODE, []),
    ],
)
def test_a_pair_gets_the_status_it_deserves(
    code: str, name: str, year: int, status: S, meant: list[str]
) -> None:
    pair = c.compare(code, name, on=year)
    assert pair.status is status
    if meant:
        assert [entry.code.digits for entry in pair.meant] == meant


def test_agreement_is_for_the_date() -> None:
    assert c.compare("20805", "行政事业单位离退休", on=2018).agrees
    assert not c.compare("20805", "行政事业单位离退休", on=2023).agrees


def test_certainty_is_that_of_the_expected_name() -> None:
    assert c.compare("20805", "住房公积金", on=2023).certainty is c.Certainty.CERTAIN
    assert c.compare("20805", "住房公积金", on=2012).certainty is c.Certainty.HINT
    assert c.compare("20126", "住房公积金", on=2022).certainty is c.Certainty.PROBABLE
    assert c.compare("20140", "信访事务", on=2023).certainty is c.Certainty.HINT
    assert c.compare("2999999", "x", on=2023).certainty is c.Certainty.HINT
    assert c.compare("20805", "住房公积金").certainty is c.Certainty.CERTAIN
