"""The year of the accounts."""

from collections import Counter
from collections.abc import Iterable

from budgetdisclosure.lazy import pattern

from .titles import Titles

_HEAD = pattern(
    r"^(?:财政年度：|（)?\s?(20\d\d)\s?(?:年度|年度?(?:预算|决算)数?)）?$|财政年度\s?[：:]\s?(20\d\d)"
)
_CUT_OFF = pattern(r"截[至止](20\d\d)年(?:12月31日|末|底|年末|年底)")
_NAMED = pattern(r"(?<![\d《与比较同])(20\d\d)年(?!\d{1,2}月)(?P<whole>度|年度)?")
_TOLD = pattern(
    r"(?:^|[。；;])\s?(?:\d{1,2}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)])?\s?(20\d\d)年度?(?:本?部门|本?单位)?"
    r"(?=(?:总?收入|总?支出|收支|财政拨款|一般公共预算|政府性基金|“?三公|机关运行|政府采购)[^。；]{0,30}?\d)"
)
"""2023年度收入总计30万元: the year that a sentence is about, not one that it compares with."""

_QUOTED = pattern(r"《[^《》]{0,80}》|〔[^〔〕]{0,20}〕")
_WHOLE, _HEAD_WEIGHT, _TOLD_WEIGHT = 2, 4, 3
_RIVAL = 2
"""A year that titles name at least half as much as another may be the right one."""


def year_of(
    lines: Iterable[str], cells: Iterable[tuple[str, ...]], titles: Titles, kind: str | None
) -> int | None:
    """The year that titles name; else that of table heads and of the text.

    Where titles of accounts differ, the text decides. A year that is compared with does not count.

    >>> told = "2023年度收入总计3万元。", "原因是2022年只补发2021年的一部分，2022年的全部在本年发放，2022年结清"
    >>> year_of(told, (), Titles(Counter(), Counter()), "final_accounts")
    2023
    >>> year_of(("截至2024年12月31日，有车辆2辆。",), (), Titles(Counter(), Counter()), "final_accounts")
    2024
    """
    if titles.years:
        if kind == "final_accounts":
            return _borne_out(titles.years, lines)
        return _most(titles.years)
    years: Counter[int] = Counter()
    for line in lines:
        _count(_QUOTED.sub("", line), years, kind)
    for one in cells:
        for cell in one:
            if match := _HEAD.search(cell):
                years[int(match[1] or match[2])] += _HEAD_WEIGHT
    if not years:
        return None
    year = _most(years)
    if kind == "budget" and 4 * years[year + 1] >= years[year]:
        return year + 1
    return year


def _borne_out(titles: Counter[int], lines: Iterable[str]) -> int:
    """Of the years that titles name about as much, the one that the text names most."""
    most = max(titles.values())
    rivals = [year for year, weight in titles.items() if weight * _RIVAL >= most]
    if len(rivals) == 1:
        return rivals[0]
    told: Counter[int] = Counter()
    for line in lines:
        _count(_QUOTED.sub("", line), told, "final_accounts")
    return max(rivals, key=lambda year: (told[year], titles[year], year))


def _count(line: str, years: Counter[int], kind: str | None) -> None:
    if match := _HEAD.search(line):
        years[int(match[1] or match[2])] += _HEAD_WEIGHT
    if kind == "final_accounts":
        years.update(int(found[1]) for found in _CUT_OFF.finditer(line))
    for match in _TOLD.finditer(line):
        years[int(match[1])] += _TOLD_WEIGHT
    for match in _NAMED.finditer(line):
        years[int(match[1])] += _WHOLE if match["whole"] else 1


def _most(years: Counter[int]) -> int:
    """The year named most; of two the later, for a report speaks of the year before too."""
    return max(years, key=lambda year: (years[year], year))
