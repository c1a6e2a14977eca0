"""Chains of names …（类）…（款）…（项）, cut out of running prose with certainty or not at all."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from attrs import field, frozen

from budgetdisclosure.classification import (
    ChainMatch,
    FunctionalCode,
    How,
    Level,
    Table,
    all_names,
    data_version,
    find_all,
    find_chain,
)
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.source import Block

_MARK = pattern(r"[（(]\s*(?P<level>[类款项])\s*(?:[,，、]?\s*下同)?\s*[)）]")
_CLOSING = '”」』"'
_NUMBER = r"(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）.．、]+\s*)"
_LEAD = pattern(
    rf"\s*(?:(?<![\d.]){_NUMBER})*[“「『\"]?(?:科目编码)?(?P<code>2\d{{2}}(?:\d{{2}}){{0,2}})?[\s“「『\"]*"
)
_STOP = pattern(r"[。；;：:，,！？!?\n]")
_ENDS = "。；;\n"
_NAME = pattern(rf"(?:{HAN}|[（）()“”、·\s]){{2,45}}")
_YEAR = pattern(r"(20\d\d)\s*年")
_LONGEST = 60
_SHORT = 4
_NEAR = 300


@frozen
class Link:
    """A name of a chain with its level, and where it stands in its text."""

    name: str
    level: str
    start: int
    end: int


@frozen
class Chain:
    """Names that follow one another down the levels; ``code`` is what is printed before them.

    ``sure`` tells that the first name begins where it seems to. A report built by hand has no
    block, but a path.
    """

    links: tuple[Link, ...]
    text: str
    sure: bool
    code: str | None = None
    block: Block | None = None
    path: str | None = None
    _matches: dict[int, ChainMatch] = field(factory=dict, init=False, eq=False, repr=False)

    def match(self, year: int) -> ChainMatch:
        """What the chain means in ``year``."""
        found = self._matches.get(year)
        if found is None:
            names = (f"{link.name}（{link.level}）" for link in self.links)
            found = self._matches[year] = find_chain(*names, on=year)
        return found

    @property
    def after(self) -> str:
        """The text close behind the chain, up to the next chain."""
        end = self.links[-1].end
        rest = self.text[end : end + _NEAR]
        following = next(_marks(rest, 1), None)
        return rest[: following.start] if following else rest


class _Mark(NamedTuple):
    """（类）, （款） or （项） with the blanks and the quotation mark before it."""

    start: int
    end: int
    level: str


def _marks(text: str, start: int = 0) -> Iterator[_Mark]:
    for found in _MARK.finditer(text, start):
        at = found.start()
        while at > start and text[at - 1].isspace():
            at -= 1
        if at > start and text[at - 1] in _CLOSING:
            at -= 1
        start = found.end()
        yield _Mark(at, start, found["level"])


def chains_of_blocks(blocks: tuple[Block, ...], year: int) -> Iterator[Chain]:
    """All chains of the running text that speak of ``year``."""
    for block in blocks:
        text = block.text
        if block.label == "text" and ("类" in text or "款" in text or "项" in text) and (
            "（" in text or "(" in text
        ):  # fmt: skip
            yield from chains_in(block.text, year, block)


def chains_in(
    text: str, year: int, block: Block | None = None, path: str | None = None
) -> Iterator[Chain]:
    """The chains of one paragraph.

    >>> found = next(chains_in("其中：住房保障支出（类）住房改革支出（款）1.50万元", 2023))
    >>> [(link.level, link.name) for link in found.links], found.sure
    ([('类', '住房保障支出'), ('款', '住房改革支出')], True)
    """
    made: list[Link] = []
    sure, code, floor = False, None, 0
    for mark in _marks(text):
        level = mark.level
        deeper = bool(made) and _depth(level) > _depth(made[-1].level)
        link, clean, printed = _cut(text, floor, mark, year)
        if made and not (deeper and clean and link):
            yield from _chain(made, text, sure, code, block, path, year)
            made = []
        if link is not None:
            if not made:
                sure, code = clean, printed
                if not clean:
                    sure = _is_known(link.name, level, year)
            made.append(link)
        floor = mark.end
    yield from _chain(made, text, sure, code, block, path, year)


def _chain(  # noqa: PLR0917
    links: list[Link],
    text: str,
    sure: bool,
    code: str | None,
    block: Block | None,
    path: str | None,
    year: int,
) -> Iterator[Chain]:
    if not links:
        return
    before = text[max(0, links[0].start - 30) : links[0].start]
    said = {int(one) for one in _YEAR.findall(before)} if "年" in before else ()
    if not said or year in said:
        yield Chain(tuple(links), text, sure, code, block, path)


def _depth(level: str) -> int:
    return "类款项".index(level)


def _cut(text: str, floor: int, mark: _Mark, year: int) -> tuple[Link | None, bool, str | None]:
    """The name before a mark, whether it begins for certain, and the code before it."""
    level = mark.level
    piece_start, ended = max(floor, mark.start - _LONGEST), floor > 0 or mark.start <= _LONGEST
    for stop in _STOP.finditer(text, piece_start, mark.start):
        piece_start, ended = stop.end(), text[stop.start()] in _ENDS
    lead = _LEAD.match(text, piece_start, mark.start)
    start = lead.end() if lead else piece_start
    marked = start > piece_start and bool(text[piece_start:start].strip())
    sure = marked or (ended and piece_start > 0)
    printed = lead["code"] if lead else None
    quote = text.find("“", start, mark.start)
    whole = text[start : mark.start]
    if not whole.strip() or not _NAME.fullmatch(whole.strip()):
        return _shorter(text, start, mark, year), False, None
    if _is_known(whole, level, year):
        return Link(_plain(whole), level, start, mark.end), True, printed
    shorter = _shorter(text, start + 1, mark, year)
    if shorter is not None and len(shorter.name) >= _SHORT:
        return shorter, False, None
    if quote >= 0 and quote > start:
        start, sure, whole = quote + 1, True, text[quote + 1 : mark.start]
    return Link(_plain(whole), level, start, mark.end), sure, printed


def _shorter(text: str, start: int, mark: _Mark, year: int) -> Link | None:
    """The longest known name that ends at the mark."""
    beginnings = _beginnings(data_version())
    for begin in range(start, mark.start - 1):
        if text[begin : begin + 2] in beginnings and _is_known(
            text[begin : mark.start], mark.level, year
        ):
            return Link(_plain(text[begin : mark.start]), mark.level, begin, mark.end)
    return None


@lru_cache(maxsize=8)
def _beginnings(version: str) -> frozenset[str]:
    """The first two characters of all names: most places in a text begin none."""
    assert version
    return frozenset(name[:2] for name in all_names(Table.FUNCTIONAL))


def _is_known(name: str, level: str, year: int) -> bool:
    """Whether some entry has, had or will have this name; a slip does not count."""
    found = find_all(name, level=Level(level), on=year, table=Table.FUNCTIONAL)
    return bool(found) and found[0].how is not How.TYPO


def _plain(name: str) -> str:
    return "".join(name.split()).strip('“”"')


def entry_code(code: str | None) -> FunctionalCode | None:
    """``code`` as a functional code; None where it is none."""
    return FunctionalCode(code) if code and code.isdigit() and code[0] == "2" else None
