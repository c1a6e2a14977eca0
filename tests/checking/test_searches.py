"""The clue of a search stands in every text that its pattern matches."""

import re
import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from budgetdisclosure.checking import all_rules
from budgetdisclosure.checking.texts import Search


def searches(value: object) -> Iterator[Search]:
    if isinstance(value, Search):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from searches(part)


all_rules()
SEARCHES = {
    search
    for name, module in list(sys.modules.items())
    if name.startswith("budgetdisclosure.checking.rules.")
    for value in vars(module).values()
    for search in searches(value)
    if search.clue
}
_AROUND = re.compile(r"\(\?<?[=!](?:[^()\[\]]|\[[^\]]*\]|\([^()]*\))*\)|\(\?<[=!][^()]*\)")
"""What may stand around a match: left out for drawing, put back for judging."""


def test_there_are_searches() -> None:
    assert len(SEARCHES) > 20


@pytest.mark.parametrize("search", sorted(SEARCHES, key=lambda s: s.pattern), ids=lambda s: s.clue)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(data=st.data())
def test_every_match_holds_the_clue(search: Search, data: st.DataObject) -> None:
    bare = _AROUND.sub("", search.pattern)
    middle = data.draw(st.from_regex(bare, fullmatch=True, alphabet=None))
    after = data.draw(st.sampled_from(["", "年", "万元", "支出", "预算", "使用", "1", "，", "的"]))
    before = data.draw(st.sampled_from(["", "不", "20", "上年", "，", "“", "了"]))
    text = before + middle + after
    if re.search(search.pattern, text):
        assert re.search(search.clue, text, re.MULTILINE)
