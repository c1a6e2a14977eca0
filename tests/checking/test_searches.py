"""The clue of a search stands in every text that its pattern matches."""

import re
import sys
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from budgetdisclosure.checking import all_rules
from budgetdisclosure.checking.texts import Search, matches, touched
from budgetdisclosure.checking.verify import open_case
from budgetdisclosure.model import Disclosure, FinalAccounts
from budgetdisclosure.source import Block, Document


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


@pytest.mark.parametrize(
    "search", sorted(SEARCHES, key=lambda s: s.pattern), ids=lambda s: "|".join(s.clues)
)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(data=st.data())
def test_every_match_holds_the_clue(search: Search, data: st.DataObject) -> None:
    bare = _AROUND.sub("", search.pattern)
    middle = data.draw(st.from_regex(bare, fullmatch=True, alphabet=None))
    after = data.draw(st.sampled_from(["", "年", "万元", "支出", "预算", "使用", "1", "，", "的"]))
    before = data.draw(st.sampled_from(["", "不", "20", "上年", "，", "“", "了"]))
    text = before + middle + after
    if re.search(search.pattern, text):
        assert any(re.search(clue, text, re.MULTILINE) for clue in search.clues)


def test_paragraphs_are_found_in_order_each_once_and_all_that_are_alike() -> None:
    texts = ("收入1元。", "支出2元。", "收入1元。", "其他3元。", "", "支出与收入。")
    blocks = tuple(Block(text=text) for text in texts)
    disclosure = Disclosure(document=Document(blocks=blocks), report=FinalAccounts())
    case = open_case(disclosure)
    found = [
        next(n for n, one in enumerate(blocks) if one is block)
        for block in touched(case, "支出", "收入")
    ]
    assert found == [0, 1, 2, 5]
    assert [m[0] for _, m in matches(case, Search(r"\d元", ("入", "他")))] == ["1元", "1元", "3元"]
