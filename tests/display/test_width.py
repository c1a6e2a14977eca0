from hypothesis import given, settings
from hypothesis import strategies as st

from budgetdisclosure.display import cut_to, fold, padded, width

TEXTS = st.text(st.sampled_from("a1 占比支（）％“”①é\u0301"), max_size=30)


@settings(max_examples=80)
@given(TEXTS, st.integers(2, 20))
def test_folding_keeps_every_character_and_the_bound(text: str, columns: int) -> None:
    lines = fold(text, columns)
    assert "".join(lines) == text
    assert all(width(line) <= columns for line in lines)


@settings(max_examples=80)
@given(TEXTS, TEXTS)
def test_widths_add_up(a: str, b: str) -> None:
    assert width(a + b) == width(a) + width(b)


def test_a_character_wider_than_the_room_still_goes_on() -> None:
    assert cut_to("占比", 1) == ("占", "比")
    assert fold("占比", 1) == ["占", "比"]


def test_padding_counts_columns_not_characters() -> None:
    assert width(padded("占比", 7)) == width(padded("1.23", 7, right=True)) == 7


def test_marks_that_take_no_room() -> None:
    assert width("e\u0301") == 1
