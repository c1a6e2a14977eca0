"""Listed parts: ①…96.76万元；②…40.02万元, after a total."""

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from budgetdisclosure.figures import Amount, Count, Numeral, normal, scan
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Heading, Kind
from budgetdisclosure.source import Block
from budgetdisclosure.wording import Draft

_MARK = pattern(
    r"(?P<circle>[①-⑳])|[（(](?P<paren>\d{1,2})[）)]|(?<![\d.])(?P<plain>\d{1,2})[、.．](?!\d)"
)
_WORDS = "包括|分别为|分别是|其中|主要为|具体为|主要有|如下"
_OPENS = pattern(rf"(?:{_WORDS})[:：]?\s*$")
_MAY_OPEN = pattern(rf"(?:{_WORDS})[:：]?\s*[①-⑳（(\d]")
_PROJECTS = pattern(r"项目金额|项目资金|项目预算|涉及(?:预算)?金额")
_AWARDS = pattern(r"扶持资金|奖励资金|补贴资金|兑现|奖励补贴|政策资金")


@frozen
class Item:
    """One listed part: its name and its one amount."""

    name: str
    numeral: Numeral


@frozen
class Listing:
    """A list with the total and the count printed before it."""

    items: tuple[Item, ...]
    total: Numeral | None
    counts: tuple[Numeral, ...]
    opening: str


def find_listings(text: str) -> Iterator[Listing]:
    """The lists of at least two parts in a paragraph.

    >>> found = next(find_listings("奖励资金3万元，主要包括：①甲公司1万元；②乙公司2万元。"))
    >>> [(i.name, str(i.numeral.figure)) for i in found.items], str(found.total.figure)
    ([('甲公司', '1万元'), ('乙公司', '2万元')], '3万元')
    """
    plain = normal(text)
    runs = [run for run in _runs(list(_MARK.finditer(plain))) if _opened(plain, run[0].start())]
    numerals = list(scan(text)) if runs else []
    for run in runs:
        items = _items(plain, run, numerals)
        if len(items) < 2:
            continue
        begin = plain.rfind("。", 0, run[0].start()) + 1
        before = [n for n in numerals if begin <= n.start < run[0].start()]
        amounts = [n for n in before if isinstance(n.figure, Amount)]
        counts = tuple(n for n in before if isinstance(n.figure, Count))
        opening = plain[begin : run[0].start()]
        yield Listing(tuple(items), amounts[-1] if amounts else None, counts, opening)


def _opened(text: str, start: int) -> bool:
    """Whether the words before ``start`` open a list."""
    return _OPENS.search(text, max(start - _FARTHEST, 0), start) is not None


_FARTHEST = 12


def _runs(marks: Sequence[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """Marks of one kind that count up from 1."""
    for kind in ("circle", "paren", "plain"):
        run: list[re.Match[str]] = []
        for mark in marks:
            if mark[kind] is None:
                continue
            number = ord(mark[kind]) - ord("①") + 1 if kind == "circle" else int(mark[kind])
            if number == len(run) + 1:
                run.append(mark)
            else:
                if len(run) > 1:
                    yield run
                run = [mark] if number == 1 else []
        if len(run) > 1:
            yield run


def _items(text: str, run: list[re.Match[str]], numerals: list[Numeral]) -> list[Item]:
    items = []
    ends = [mark.start() for mark in run[1:]] + [_end(text, run[-1].end())]
    for mark, end in zip(run, ends, strict=True):
        inside = [n for n in numerals if mark.end() <= n.start < end]
        amounts = [n for n in inside if isinstance(n.figure, Amount)]
        if len(amounts) != 1:
            return []
        name = text[mark.end() : amounts[0].start].strip(" ，：:")
        items.append(Item(name, amounts[0]))
    return items


def _end(text: str, start: int) -> int:
    stops = [text.find(stop, start) for stop in "。；;"]
    return min((s for s in stops if s >= 0), default=len(text))


def listed_drafts(
    blocks: Sequence[Block], headings: Mapping[int, Heading]
) -> tuple[dict[tuple[int, int], Draft], dict[str, list[str]]]:
    """What the figures of all lists state, by block and offset; and the names of the parts."""
    drafts: dict[tuple[int, int], Draft] = {}
    names: dict[str, list[str]] = {}
    listings = 0
    for index, block in enumerate(blocks):
        if block.label != "text" or index in headings or not _MAY_OPEN.search(normal(block.text)):
            continue
        for listing in find_listings(block.text):
            root, field = _root(listing)
            if root is None:
                continue
            listings += 1
            total, count = _heads(root)
            if listing.total is not None:
                drafts[index, listing.total.start] = _fact(total, listings)
            for numeral in listing.counts[-1:]:
                drafts[index, numeral.start] = _fact(count, listings)
            for number, item in enumerate(listing.items, 1):
                path = f"{root}.{number}.{field}"
                drafts[index, item.numeral.start] = _fact(path, listings)
            names.setdefault(root, [item.name for item in listing.items])
    return drafts, names


def _fact(path: str, item: int) -> Draft:
    return Draft(kind=Kind.FACT, path=path, subject=path, item=item)


def _root(listing: Listing) -> tuple[str | None, str]:
    if _PROJECTS.search(listing.opening):
        return "performance.projects.items", "budget"
    if _AWARDS.search(listing.opening):
        return "awards.items", "amount"
    return None, ""


def _heads(root: str) -> tuple[str, str]:
    if root == "awards.items":
        return "awards.total", "awards.recipients"
    return "performance.projects.total", "performance.projects.count"
