"""Words said twice are looked for in a text as a whole; no place where one stands may be missed."""

from bisect import bisect_right
from itertools import accumulate

from hypothesis import example, given
from hypothesis import strategies as st

from budgetdisclosure.checking.case import BETWEEN
from budgetdisclosure.checking.rules.fm.fm712_repeated_words import _TWICE, _echoes

FAR = "\U00020000"
"""A character outside the first plane, which two units stand for in some encodings."""

paragraphs = st.lists(st.text(alphabet=f"甲乙丙0 {FAR}", max_size=24), min_size=1, max_size=4)


@given(paragraphs)
@example(["甲乙甲乙"])
@example([FAR * 3, "甲乙丙丙乙乙甲乙丙丙乙乙"])
@example(["0", "", "甲乙甲乙甲乙甲乙"])
@example([" " * 40, "甲甲", "甲乙丙甲乙丙"])
@example(["甲乙丙甲乙丙", "甲乙丙甲乙丙甲乙丙"])
def test_every_paragraph_with_a_word_said_twice_is_found(texts: list[str]) -> None:
    starts = list(accumulate((len(text) + len(BETWEEN) for text in texts), initial=0))[:-1]
    places = _echoes(BETWEEN.join(texts))
    found = {bisect_right(starts, place) - 1 for place in places}
    assert {number for number, text in enumerate(texts) if _TWICE.search(text)} <= found


def test_places_are_few_in_a_text_of_one_character() -> None:
    assert len(list(_echoes(" " * 10_000))) < 20_000
    assert list(_echoes("")) == []
    assert list(_echoes("甲乙丙")) == []
