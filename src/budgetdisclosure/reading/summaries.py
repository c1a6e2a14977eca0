"""绩效自评综述: the summary of each project in prose, with its budget, what was spent, the rate."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from attrs import define, field, frozen

from budgetdisclosure.figures import Amount, Count, Numeral, Percentage, normal, scan
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Heading, Kind
from budgetdisclosure.source import Block
from budgetdisclosure.wording import Draft

_BUDGET = pattern(r"(?:全年|调整|年度)?(?:后)?预算(?:数|金额|安排)?(?:为|是|共|计|:|：|\s)*$")
_EXECUTED = pattern(
    r"^[，,、；;\s]*(?:全年|实际|累计|年度)?(?:预算)?(?:执行|支出)(?:数|金额)?(?:为|是|共|计|:|：|\s)*$"
)
_RATE = pattern(
    r"^[，,、；;\s]*(?:完成(?:全年|年初|调整后?)?预算(?:数)?的?|(?:预算)?(?:执行率|完成率))(?:为|达到?|是|:|：|\s)*$"
)
_NAMED = pattern(
    rf"^\s*(?:(?P<number>\d{{1,3}})\s?[.．、]\s*(?=\D|20\d\d年?|\d[\d.]*(?:{HAN}|[A-Za-z]))|[（(]\d{{1,3}}[）)])?"
    r"(?P<name>[^。；;:：]{2,90}?)(?:项目)?(?:支出)?(?:绩效)?自评(?:综述|情况|结果)[^。：:]{0,6}[:：]"
)
_WHOLE = pattern("整体(?:支出)?(?:绩效)?(?:自评|评价)")
_SHOWN = pattern(r"(?:反映|公开)[^。]*$")
_SHOWN_REST = pattern(r"^(?:一级|二级|重点)?项目(?:支出)?的?(?:支出)?(?:绩效)?自评")
_FUND = pattern(r"专项资金[^。]{0,20}$")
_FUND_REST = pattern(r"^专项资金(?:项目)?[^。，]{0,8}自评")
_MONEY = pattern(r"涉及(?:预算)?(?:资金|金额)(?:为|共|计|:|：|\s)*$")
_OF_PROJECTS = pattern(
    r"[，,]?占(?:本?(?:部门|单位)|20\d\d年度?|年初|预算|决算|的)*项目支出(?:预算|决算)?(?:总额|总数|总量|合计)?的?(?:比重|比例)?(?:为|是)?\s*$"
)
_ABOUT = pattern("绩效|自评")
ALONE, LISTED = -1, -2
"""The ``item`` of an opening, and of what is listed below: a list that may not be all there is."""

PROJECTS, FUNDS, OVERALL = (
    "performance.projects",
    "performance.special_funds",
    "performance.overall",
)


@frozen
class _Summary:
    """The figures of one summary."""

    name: str
    whole: bool
    budget: Numeral
    executed: Numeral
    rate: Numeral | None


@define
class Summaries:
    """What the summaries of a document state: drafts by block and offset, and values by path."""

    drafts: dict[tuple[int, int], Draft] = field(factory=dict)
    values: dict[str, object] = field(factory=dict)
    counts: dict[str, int] = field(factory=dict)

    def add(self, index: int, root: str, one: _Summary) -> None:
        """Take in a summary under ``root``."""
        self.drafts[index, one.budget.start] = _fact(f"{root}.budget", LISTED)
        self.drafts[index, one.executed.start] = _fact(f"{root}.executed", LISTED)
        if one.rate is not None:
            self.drafts[index, one.rate.start] = Draft(
                kind=Kind.COMPLETION, path=f"{root}.completion", subject=root, item=LISTED
            )
            self.values[f"{root}.rate"] = one.rate.figure
        if one.name:
            self.values[f"{root}.name"] = one.name


def read_summaries(blocks: Sequence[Block], headings: Mapping[int, Heading]) -> Summaries:
    """The summaries of all projects, numbered in their order, and the sentences that open them."""
    found = Summaries()
    under, root = False, PROJECTS
    for index, block in enumerate(blocks):
        if index in headings:
            under = _ABOUT.search(headings[index].text) is not None
        if block.label != "text" or not (under or _ABOUT.search(block.text)):
            continue
        text, numerals = normal(block.text), list(scan(block.text))
        root = _openings(found, index, text, numerals) or _titled(text) or root
        for one in _summaries(text, numerals):
            if one.whole:
                if OVERALL not in found.counts:
                    found.counts[OVERALL] = 1
                    found.add(index, OVERALL, one)
            elif one.name:
                found.counts[root] = found.counts.get(root, 0) + 1
                found.add(index, f"{root}.items.{found.counts[root]}", one)
    return found


def _fact(path: str, item: int = ALONE) -> Draft:
    return Draft(kind=Kind.FACT, path=path, subject=path, item=item)


_FARTHEST = 200
"""How far from a figure the words are looked for that say what it is."""


def _summaries(text: str, numerals: Sequence[Numeral]) -> Iterator[_Summary]:
    """Budget and executed side by side, with a rate behind them or without.

    The name at the head of a paragraph is that of the first.
    """
    seen = False
    for position, (one, two) in enumerate(pairwise(numerals)):
        money = isinstance(one.figure, Amount) and isinstance(two.figure, Amount)
        begin = numerals[position - 1].end if position else 0
        if not (
            money
            and _BUDGET.search(text[begin : one.start])
            and _EXECUTED.match(text[one.end : two.start])
        ):
            continue
        rate = numerals[position + 2] if position + 2 < len(numerals) else None
        if rate is not None and not (
            isinstance(rate.figure, Percentage) and _RATE.match(text[two.end : rate.start])
        ):
            rate = None
        named = None if seen else _NAMED.match(text[: min(one.start, _FARTHEST)])
        name = named["name"].strip() if named else ""
        near = text[max(0, one.start - _FARTHEST) : one.start]
        whole = bool(_WHOLE.search(near)) and not (named and named["number"])
        seen = True
        yield _Summary("" if whole else name, whole, one, two, rate)


def _titled(text: str) -> str | None:
    """What a short line such as （四）专项资金绩效自评结果 announces."""
    if len(text) > _LONGEST_TITLE or "自评" not in text:
        return None
    return FUNDS if "专项资金" in text else PROJECTS if "项目" in text else None


_LONGEST_TITLE = 40


def _openings(found: Summaries, index: int, text: str, numerals: Sequence[Numeral]) -> str | None:
    """反映…等82个一级项目的绩效自评结果，涉及预算资金…: how many, and how much money.

    Gives what the last of them opens.
    """
    root = None
    for position, one in enumerate(numerals):
        if not isinstance(one.figure, Count):
            continue
        begin = max(text.rfind("。", 0, one.start) + 1, one.start - _FARTHEST)
        before, behind = text[begin : one.start], text[one.end : one.end + _FARTHEST]
        if _FUND.search(before) and _FUND_REST.match(behind):
            root = FUNDS
        elif _SHOWN.search(before) and _SHOWN_REST.match(behind):
            root = PROJECTS
        else:
            continue
        found.drafts[index, one.start] = _fact(f"{root}.count")
        for money in numerals[position + 1 : position + 2]:
            between = text[one.end : money.start]
            if isinstance(money.figure, Amount) and "。" not in between and _MONEY.search(between):
                found.drafts[index, money.start] = _fact(f"{root}.total")
                _add_share(found, index, text, f"{root}.total", numerals[position + 1 :])
    return root


def _add_share(
    found: Summaries, index: int, text: str, subject: str, numerals: Sequence[Numeral]
) -> None:
    """占项目支出总额的…%, right behind the money: the first of ``numerals``."""
    for rate in numerals[1:2]:
        between = text[numerals[0].end : rate.start]
        if isinstance(rate.figure, Percentage) and _OF_PROJECTS.match(between):
            found.drafts[index, rate.start] = Draft(
                kind=Kind.SHARE,
                path=f"{subject}.share",
                subject=subject,
                whole="expenditure.project",
            )
