import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetdisclosure import classification as c
from budgetdisclosure.classification.codes import digits_of
from budgetdisclosure.errors import ModelError

xiang = st.from_regex(r"2[0-9]{4}(?!00)[0-9]{2}", fullmatch=True).filter(lambda d: d[3:5] != "00")


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("215 08 05", "2150805"),
        ("21508", "21508"),
        ("（215类）", "215"),
        ("215-08-05", "2150805"),
        ("２１５０８０５", "2150805"),
        ("[2150805]", "2150805"),
        ("2150800", "21508"),
        ("2150000", "215"),
        ("  215　08\n", "21508"),
    ],
)
def test_a_code_is_read_as_people_write_it(text: str, digits: str) -> None:
    assert c.FunctionalCode(text) == c.FunctionalCode(digits)


@pytest.mark.parametrize(
    "text", ["", "行政运行", "2", "2150", "215080", "30211", "2" * 100, "21a", "-"]
)
def test_what_is_no_functional_code_is_refused_with_a_text(text: str) -> None:
    with pytest.raises(ModelError) as caught:
        c.FunctionalCode(text)
    assert "classification." not in str(caught.value)
    assert "classification." not in caught.value.text("en")


def test_the_parts_of_a_code() -> None:
    code = c.FunctionalCode("2150805")
    assert str(code.class_) == "215"
    assert str(code.kuan) == "21508"
    assert code.xiang is code
    assert code.level is c.Level.XIANG
    assert c.FunctionalCode("215").kuan is None
    assert c.FunctionalCode("21508").xiang is None
    assert c.FunctionalCode("215").parent is None


def test_the_first_digit_tells_the_table() -> None:
    kinds = [type(c.Code.parse(text)) for text in ("215", "30211", "50101", "1030148")]
    assert kinds == [c.FunctionalCode, c.EconomicCode, c.GovernmentEconomicCode, c.RevenueCode]
    with pytest.raises(ModelError):
        c.Code.parse("999")


@given(xiang)
def test_a_code_round_trips_and_stands_under_its_parents(digits: str) -> None:
    code = c.FunctionalCode(digits)
    assert c.FunctionalCode(str(code)) == code
    assert pickle.loads(pickle.dumps(code)) == code
    assert code.parent is not None
    assert code.is_under(code.parent)
    assert code.parent == code.kuan
    assert code.parent < code
    assert c.FunctionalCode.join(digits[:3], digits[3:5], digits[5:]) == code


@given(xiang, xiang)
def test_order_is_that_of_the_printed_tables(left: str, right: str) -> None:
    a, b = c.FunctionalCode(left), c.FunctionalCode(right)
    assert (a < b) == (left < right)
    assert (a == b) == (left == right)
    assert a.class_ <= a


@given(st.text(max_size=80))
def test_any_text_gives_digits_or_nothing(text: str) -> None:
    assert digits_of(text) == "" or digits_of(text).isascii()
