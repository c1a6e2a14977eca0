"""The short ways to an answer lead to the same answer as the long ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from budgetdisclosure import classification as c
from budgetdisclosure.classification.typo import SHORTEST, SlipIndex, is_slip

YEARS = (None, 2008, 2013, 2016, 2019, 2021, 2023, 2024, 2026)
NAMES = sorted({name for table in c.Table for name in c.all_names(table)})


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("table", [None, *c.Table])
def test_one_entry_is_found_where_find_all_finds_one(
    table: c.Table | None, year: int | None
) -> None:
    for name in NAMES:
        found = c.find_all(name, on=year, table=table)
        assert c.find(name, on=year, table=table) == (found[0] if len(found) == 1 else None), name


@pytest.mark.parametrize("level", c.Level)
def test_the_same_at_a_level_and_under_a_parent(level: c.Level) -> None:
    for entry in c.entries(on=2023):
        parent = entry.code.digits[:-2]
        found = c.find_all(entry.name, level, parent, 2023)
        assert c.find(entry.name, level, parent, 2023) == (found[0] if len(found) == 1 else None)


few = st.text("甲乙丙丁", max_size=6)


@given(st.lists(few, unique=True), few)
def test_all_words_at_one_slip_are_found(words: list[str], text: str) -> None:
    near = [word for word in words if len(word) >= SHORTEST and is_slip(text, word)]
    assert list(SlipIndex(words).near(text)) == (near if len(text) >= SHORTEST else [])


def test_a_chain_is_told_the_same_again() -> None:
    chain = "住房保障支出（类）住房改革支出（款）住房公积金（项）"
    assert c.find_chain(chain, on=2023) is c.find_chain(chain, on=2023)
    assert c.find_chain(chain, on=2023) == c.find_chain(*c.split_chain(chain), on=2023)
