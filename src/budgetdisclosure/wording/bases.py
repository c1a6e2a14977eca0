"""Words for what a figure is compared with."""

import re

from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Basis

_JOINED = r"(?=\s?(?:20\d\d|[上去前往]|年初|全年|调整|当年|预算|决算|本|我|部门|单位|批复|同期|执行|财政|人大|[省市县区]|该|其|原|年))"
"""What may follow 与 and 同 that compare; elsewhere they join parts of a name: 转化与推广服务."""

_HEAD = rf"(?:(?<=[比较与同])(?!例|重|时|志|意|步|级|行)(?:(?<=[比较])|{_JOINED})|(?<=相)[比较]|(?<=对)比)于?\s?"
_STRONG = r"年初预算|全年预算|调整后?预算|预算执行|执行数|预算|决算|上年|去年|上一年|上一度"
_BASE = pattern(
    rf"[比较与同相对](?:{_HEAD}(?P<words>(?:[^，。；,;、!！（(]|[（(](?![类款项\d])){{0,40}}?(?:{_STRONG})"
    r"(?:度|累计|数|金额|安排|支出|收入|总额|经费|数额|额|年初|预算|决算|执行|同期)*)"
    rf"|{_HEAD}(?P<weak>[^，。；,;、!！]{{0,20}}?(?:(?<!\d)20\d\d(?!\d)年?度?|同期|基数)))"
)
_CLUE = pattern("[比较与同]")
"""Every comparison holds one of these letters."""

_SAME_PERIOD = pattern(r"同比")
_YEAR = pattern(r"20\d\d")


def find_basis(text: str, year: int | None) -> tuple[Basis, int, int] | None:
    """The last comparison in ``text``: its base, and where its words start and end.

    ``year`` is the year of the report; the base is told by the words and the year in them. Where the
    report tells no year, another one is taken for the last.

    >>> find_basis("，比2023年年初预算", 2023)[0]
    <Basis.INITIAL_BUDGET: 'initial_budget'>
    >>> find_basis("与2022年度相比", 2023)[0], find_basis("占支出合计的", 2023)
    (<Basis.PRIOR_YEAR: 'prior_year_final'>, None)
    """
    if not _CLUE.search(text):
        return None
    last = None
    for match in _BASE.finditer(text):
        basis = _kind(match["words"] or match["weak"], year)
        if basis is not None:
            last = (basis, match.start(), match.end())
    if last is None and "同比" in text:
        for match in _SAME_PERIOD.finditer(text):
            last = (Basis.PRIOR_YEAR, match.start(), match.end())
    return last


def _kind(words: str, year: int | None) -> Basis | None:
    named = _YEAR.search(words)
    stated = int(named[0]) if named else None
    earlier = bool(re.search("上年|去年|上一", words)) or (
        stated is not None and year is not None and stated == year - 1
    )
    if "全年预算" in words or "调整预算" in words:
        return Basis.FULL_YEAR_BUDGET
    if "执行" in words:
        return Basis.PRIOR_YEAR_EXECUTION
    if "预算" in words and ("年初预算" in words or "决算" not in words):
        return Basis.PRIOR_YEAR_BUDGET if earlier else Basis.INITIAL_BUDGET
    if earlier or (stated is None and "同期" in words):
        return Basis.PRIOR_YEAR
    if stated is None:
        return None
    if year is None:
        return Basis.PRIOR_YEAR
    return Basis.OTHER_YEAR if stated != year else None
