"""Who discloses, for which year, in which unit of money."""

import re
from collections import Counter
from collections.abc import Iterable

from attrs import frozen

from budgetdisclosure.figures import Amount, normal
from budgetdisclosure.model import Statement
from budgetdisclosure.source import Block

_YEAR = re.compile(
    r"(20\d\d)\s?年(?:度|年度)?(?P<title>(?:部门|单位)?(?:决算|预算)(?!数|执行|调整|安排))?"
)
_KIND = re.compile(
    r"(?P<final>决算)|(?P<budget>(?:部门|单位)预算|(?:收入|支出|收支)预算|预算(?:安排|编制|公开)|20\d\d年预算)"
)
_BODY = (
    re.compile(
        r"^\s*(?P<name>[\u4e00-\u9fff（）]{4,40}?)\s*20\d\d\s?年(?:度)?\s?(?:部门|单位)?(?:决算|预算)"
    ),
    re.compile(
        r"(?:实施单位|编制单位|编制部门|单位名称|部门名称|部门|单位)[：:]\s*(?P<name>[\u4e00-\u9fff（）]{4,40})"
    ),
    re.compile(
        r"(?:^|[。；\s])(?P<name>[\u4e00-\u9fff（）]{4,40}?)是[^。；]{0,40}?(?:直属|所属|下属|主管|组成部门|工作部门"
        r"|事业单位|派出机构|行政机关|工作机构|政府部门|直属机构)"
    ),
    re.compile(r"(?:^|[。；，\s])(?P<name>[\u4e00-\u9fff（）]{4,40}?)的?主要(?:职责|职能)"),
)


@frozen(kw_only=True)
class Identification:
    """What was found; None where it was not."""

    unit: str | None = None
    year: int | None = None
    kind: str | None = None


def identify(blocks: Iterable[Block]) -> Identification:
    """Body, year and kind from the text itself, never from the file name."""
    years: Counter[int] = Counter()
    kinds: Counter[str] = Counter()
    body = None
    for index, block in enumerate(blocks):
        text = normal(block.text)
        for match in _YEAR.finditer(text):
            years[int(match[1])] += (5 if match["title"] else 1) * (3 if index < 10 else 1)
            if match["title"]:
                kinds["final" if "决算" in match["title"] else "budget"] += 5
        if "算" in text:
            for match in _KIND.finditer(text):
                kinds[match.lastgroup or ""] += 1
        if body is None and index < 400:
            body = _body(text)
    kind = None
    if kinds:
        kind = "final_accounts" if kinds["final"] * 3 >= kinds["budget"] else "budget"
    return Identification(unit=body, year=_year(years, kind), kind=kind)


def _year(years: Counter[int], kind: str | None) -> int | None:
    """The year named most; a budget speaks of the year before at least as often as of its own."""
    if not years:
        return None
    year, count = years.most_common(1)[0]
    if kind == "budget" and 4 * years[year + 1] >= count:
        return year + 1
    return year


def _body(text: str) -> str | None:
    for pattern in _BODY:
        match = pattern.search(text)
        if match and not re.search(r"部分|情况|附件|说明|本单位|本部门|我单位", match["name"]):
            return _SENTENCE.sub("", match["name"])
    return None


_SENTENCE = re.compile(r"(?:纳入|列入|编入|关于)$")
"""What joins the name to the year in a sentence such as 某某局（本级）纳入2026年部门预算."""


def money_unit(statements: Iterable[Statement]) -> str | None:
    """The unit of most amounts.

    >>> money_unit(()) is None
    True
    """
    units = Counter(s.value.unit for s in statements if isinstance(s.value, Amount))
    return units.most_common(1)[0][0] if units else None
