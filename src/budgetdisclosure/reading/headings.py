"""Headings: the numbering ladder, and the section that a title opens."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from attrs import evolve

from budgetdisclosure.figures import normal
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Heading
from budgetdisclosure.source import Block
from budgetdisclosure.wording import Section, section_of

from .tables.recognise import kind_of

_LADDER = (
    pattern(r"第[一二三四五六七八九十\d]+部分[、:：\s]*"),
    pattern(r"[一二三四五六七八九十]{1,3}\s?[、.．,，]\s*"),
    pattern(r"[（(][一二三四五六七八九十]{1,3}[）)][、.．]?\s*"),
    pattern(r"\d{1,2}\s?[.．、](?!\d)\s*"),
    pattern(r"(?:[（(]\d{1,2}[）)]|\d{1,2}[）)]|[①-⑳])[、.．]?\s*"),
)
_YEAR = pattern(r"^(?:20\d\d|[○〇零一二三四五六七八九]{4})\s?年?\s?(?:度|年度)?")
_LONGEST = 48
_LOST = pattern(r"[^\w（(“\"]+")
"""Marks and ornaments before a title, and what blanks turn into where a page was stored in another encoding."""

_OPEN_ENDS = "；;，,！：:"
_PREFIX = pattern(r"^关于(?:我?部门|我?单位|本部门|本单位)?(?:20\d\d年?度?)?的?")
_OF_BODY = pattern(
    rf"^关于{HAN}{{2,24}}?(?:20\d\d年?度?的?)?"
    r"(?=收入|支出|收支|财政拨款|一般公共预算|政府性基金|国有资本|“?三公|机关运行|政府采购|国有资产|预算绩效)"
)
_BODY = pattern(rf"^[^，。：]{{2,30}}?20\d\d年?度?(?={HAN})")
"""The name of the body with the year, before what the title tells of."""

_SUBTITLE = pattern(r"^[^。（(]{2,24}(?:情况|说明|目标|原则|过程|范围|标准|概况)。$")
_FULL_TITLE = pattern(r"[^。：:，,；;]{2,46}(?:情况|说明)。")
_BARE_TITLE = pattern(
    r"(?:说明|情况|解释|概况|职责|职能|机构设置|自评表|报告|构成|情况表)$"
    r"|三公[”\"]?经费(?:支出|财政拨款)*(?:预?决算|信息)?(?:公开|公示)?$"
)
"""A title without a number must look like one and nothing else."""

_COUNTED = pattern(r"\d\s?(?:%|万元|元|亿元|人|辆|台|个|家)")
_WHOLE = pattern(r"(?:20\d\d\s?年度?)?(?:部门|单位)?决算(?:情况)?(?:的)?(?:公开)?说明。?")
_GENERAL = pattern("一般公共预算|公共财政")
_LINE = pattern(r"[（(]\s?[类款项]\s?[）)]")
"""A line of the budget by 类, 款, 项 is the start of a sentence."""

_ROOFS = frozenset({"F10", "P5", "P4"})
"""Sections whose subtitles (基本情况, 项目概况) open no section of their own."""

_OF_YEAR = ("F02", "F03")
_BUDGETS = frozenset({"F05", "F06", "F08", "F09"})


def split_number(text: str) -> tuple[int | None, str]:
    """The step of the ladder (0 part, 1 一、, 2 （一）, 3 1., 4 （1）) and the title behind it.

    >>> split_number("（二）支出决算说明")
    (2, '支出决算说明')
    """
    plain = normal(text).strip()
    lost = _LOST.match(plain)
    plain = plain[lost.end() :] if lost else plain
    for level, rung in enumerate(_LADDER):
        match = rung.match(plain)
        if match:
            return level, plain[match.end() :].strip()
    return None, plain


def find_headings(blocks: Sequence[Block]) -> tuple[Heading, ...]:
    """The headings among ``blocks``, each with the section it opens."""
    found: list[Heading] = []
    roof: Heading | None = None
    for index, block in enumerate(blocks):
        heading = _heading(block.text, index) if block.label == "text" else None
        if heading is None:
            continue
        if roof is not None and roof.section in _ROOFS and heading.level > roof.level:
            heading = evolve(heading, section=roof.section)
        elif roof is not None and roof.section == "F04" and _fiscal_below(heading, roof):
            heading = evolve(heading, section="F04b")
        elif roof is not None and heading.section in _OF_YEAR and _of_budget(heading, roof):
            heading = evolve(heading, section=roof.section)
        elif roof is not None and roof.section == "F03" and _below(heading, roof):
            heading = evolve(heading, section=None)
        elif heading.level <= 1:
            roof = heading
        found.append(heading)
    told = _tells_itself(_fiscal_apart(found), blocks)
    return tuple(told)


def _of_budget(heading: Heading, roof: Heading) -> bool:
    """Whether 支出决算具体情况 stands below the title of one budget, and so tells of that."""
    return roof.section in _BUDGETS and heading.level > roof.level


def _tells_itself(headings: Iterable[Heading], blocks: Sequence[Block]) -> Iterator[Heading]:
    """部门决算情况说明 that is followed by sentences, not by the titles of sections, tells the whole."""
    known = list(headings)
    opening = {heading.block for heading in known}
    sections = {heading.section for heading in known}
    for heading in known:
        below = heading.block + 1
        while below < len(blocks) and not blocks[below].text.strip():
            below += 1
        whole = heading.section is None and _WHOLE.fullmatch(split_number(heading.text)[1])
        if whole and below not in opening and sections.isdisjoint(("F01", "F02", "F03")):
            yield evolve(heading, section="F01")
        else:
            yield heading


def _fiscal_apart(headings: Sequence[Heading]) -> Iterator[Heading]:
    """财政拨款支出决算 tells of all three budgets where 一般公共预算 has a title that is not below it."""
    own = [h for h in headings if h.section == "F05" and _GENERAL.search(h.text)]
    above: list[Heading] = []
    for heading in headings:
        above = [h for h in above if h.level < heading.level]
        apart = heading.section == "F05" and not _GENERAL.search(heading.text)
        below = any(h.section == "F05" for h in above)
        above.append(heading)
        beside = not below and heading.level <= _NUMBERED
        if apart and beside and any(h.level <= heading.level for h in own):
            yield evolve(heading, section="F04b")
        else:
            yield heading


def _below(heading: Heading, roof: Heading) -> bool:
    """Whether （一）基本支出情况 stands below 支出决算: it tells of all money, not of the fiscal part."""
    plain = split_number(heading.text)[1]
    return heading.level > roof.level and bool(re.match("(?:基本|项目)支出", plain))


def _fiscal_below(heading: Heading, roof: Heading) -> bool:
    """Whether 财政拨款支出决算结构 stands below 财政拨款收支: it tells of the three budgets together."""
    own = heading.section == "F05" and not _GENERAL.search(heading.text)
    return own and heading.level > roof.level


def _heading(text: str, index: int) -> Heading | None:
    if len(text) > 3 * _LONGEST or "\t" in text.rstrip("\t").lstrip("\t"):
        return None
    inner = text.strip()
    if not inner or inner[-1] in _OPEN_ENDS or "。" in inner[:-1]:
        return None
    level, title = split_number(text)
    if level is not None and (_SUBTITLE.search(title) or _closed(title)):
        title = title[:-1]
    if not title or len(title) > _LONGEST or title[-1] == "。":
        return None
    plain = _YEAR.sub("", title).strip()
    if _LINE.search(plain) or _COUNTED.search(plain):
        return None
    if level is None and not _BARE_TITLE.search(plain):
        return None
    section = _section(plain)
    if level is None and section is None:
        return None
    return Heading(
        text=text.strip(),
        section=section.code if section else None,
        block=index,
        level=9 if level is None else level,
    )


def _closed(title: str) -> bool:
    """A title of a section with a full stop behind it."""
    return bool(_FULL_TITLE.fullmatch(title)) and section_of(title[:-1]) is not None


@lru_cache(maxsize=1024)
def _section(plain: str) -> Section | None:
    """The section of a title, with or without 关于, the body and the year before its words.

    Every step of reading asks it of the same lines, and documents share their titles.
    """
    if kind_of(plain) is not None:
        return None
    found = section_of(plain)
    if found is not None:
        return found
    if not plain.startswith("关于"):
        shorter = _BODY.sub("", plain)
        return section_of(shorter) if shorter != plain else None
    ways = (_PREFIX.sub("", plain), _OF_BODY.sub("", plain))
    return next((s for way in ways if way != plain and (s := section_of(way)) is not None), None)


def opens_section(text: str) -> bool:
    """Whether ``text`` is a numbered title, down to （一）, of a section that we know.

    >>> opens_section("（二）支出决算情况说明"), opens_section("（二）完成验收")
    (True, False)
    """
    heading = _heading(text, 0)
    return heading is not None and heading.section is not None and heading.level <= _NUMBERED


_NUMBERED = 2
