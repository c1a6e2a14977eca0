"""Reading numerals as printed: right, wrong or absent separators, units, qualifying words."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from attrs import frozen

from budgetdisclosure.lazy import pattern

from .amount import Amount
from .chinese import parse_chinese
from .count import Count
from .figure import MAX_DIGITS, Figure, Qualifier
from .grouping import regroup
from .measure import Measure
from .normal import normal
from .percentage import Percentage
from .units import COUNTS, MONEY, POINTS, SHORT_MONEY

_MONEY_UNIT = "|".join(sorted(MONEY, key=len, reverse=True))
_COUNT_UNIT = "|".join(re.escape(unit) for unit in COUNTS)
_UNIT = (
    rf"(?P<unit>%|个?百分点|(?P<money>{_MONEY_UNIT})|(?P<short>[万亿])(?P<more>[余多])?(?P<yuan>元)?"
    rf"(?![千百万亿]?(?:人|户|家|个|次|件|平方|亩|吨|公里|辆|台|套|名|条|头|只|株))"
    rf"|(?:{_COUNT_UNIT})|万(?:人次|人|户|家|个|次|件|平方米|亩|吨|公里|辆|台|套|名|条|头|只|株))"
)
_NUMBER = (
    r"(?P<number>-?(?:(?>\d{1,3}(?: ?, ?\d{3}){1,15}(?![\d,])(?:\.\d+)?)"
    r"|(?>\d{1,3}(?:[,，]\d{3}){1,15}(?![\d,])(?:\.\d+)?)|(?>\d+(?:,\d+){1,20}(?:\.\d+)?)"
    r"|(?>\d(?: \d){1,45}(?: ?\. ?\d(?: \d){0,10})?)|\d+(?: ?\. ?\d+)?))"
)
_RANGE = r"(?P<range>\s?[-~～—至]\s?\d+(?:\.\d+)?%?)?"
_FIGURE = pattern(
    rf"(?<![\d.A-Za-z第〔])(?P<sign>≥|≤|>|<)?\s?{_NUMBER}{_RANGE}\s{{0,3}}(?P<about>[余多])?{_UNIT}"
)
_BARE = pattern(rf"\s*{_NUMBER}\s*")
_BROKEN_OFF = pattern(r"(?<![\d.,A-Za-z])-?\d{1,3}(?:,\d{3})*(?: ,|, | , )$")
"""What stands before the rest of a number that a blank broke, the rest being no group of three."""

_LISTED = pattern(r"(?:分别|依次)[^。；]{0,12}$")
"""Behind it a comma and a blank may as well stand between two numbers."""

_THRESHOLD = pattern(r"\s?(?:[（(]含[^）)]{0,3}[）)])?(?:及)?以[上下]")
_MORE_AFTER = pattern(r"(?:[（(]含[）)])?(?:及)?以上")
_LESS_AFTER = pattern(r"以[内下]")
_ABOUT_AFTER = pattern(r"左右|上下|[余多]")
_BEFORE = (
    (pattern(r"(?:约|大约|约为|近似)\s?$"), Qualifier.ABOUT),
    (
        pattern(r"(?:超过|超|逾|突破|不少于|不低于|不少|至少|高于|多于|大于)\s?$"),
        Qualifier.ABOVE,
    ),
    (pattern(r"(?:近|不足|不超过|不高于|不多于|低于|少于|小于|接近)\s?$"), Qualifier.BELOW),
)
_YEAR_LIKE = frozenset("部届期门本")
_WIDE = frozenset("０１２３４５６７８９．％")


@frozen(kw_only=True)
class Numeral:
    """A figure found in a text: ``start`` to ``end`` covers number and unit.

    ``issue`` names what is odd in its writing: ``grouping`` (separators in the wrong place),
    ``blanks`` (inside the number), ``wide`` (full-width characters), ``unit`` (元 left out),
    ``broken`` (by a blank, so that nobody knows which digits are missing; the figure is None),
    ``long`` (over 40 digits; the figure is None), or None.
    """

    start: int
    end: int
    number_end: int
    figure: Figure | None
    issue: str | None = None


def scan(text: str) -> Iterator[Numeral]:
    """The figures of ``text``: numerals followed by a unit or %, in order.

    Years, dates, ordinals, codes and thresholds (100万元以上) are not figures.

    >>> [str(n.figure) for n in scan("2023年度总计5,889.49万元，增长９.3%，车辆2台，100万元（含）以上设备0台")]
    ['5,889.49万元', '9.3%', '2台', '0台']
    """
    return iter(_memorized(text) if len(text) <= _SHORT else tuple(_scanned(text)))


_SHORT = 4000
"""Longer texts are not kept in memory."""


@lru_cache(maxsize=4096)
def _memorized(text: str) -> tuple[Numeral, ...]:
    """Sections, lists, coverage and rules all ask for the figures of the same paragraphs."""
    return tuple(_scanned(text))


def _scanned(text: str) -> Iterator[Numeral]:
    plain = normal(text)
    for match in _FIGURE.finditer(plain):
        if not _counts(match, plain):
            continue
        numeral = _numeral(match, plain)
        if (
            numeral.issue is None
            and text[match.start("number") : match.end("unit")] != match[0].strip()
        ):
            raw = text[match.start("number") : match.end("unit")]
            if raw != plain[match.start("number") : match.end("unit")] and not raw.isascii():
                numeral = _with_issue(numeral, raw)
        yield numeral


def _with_issue(numeral: Numeral, raw: str) -> Numeral:
    wide = any("０" <= c <= "９" or c in "．％，" for c in raw)
    if not wide:
        return numeral
    return Numeral(
        start=numeral.start,
        end=numeral.end,
        number_end=numeral.number_end,
        figure=numeral.figure,
        issue="wide",
    )


def _counts(match: re.Match[str], text: str) -> bool:
    unit, number = match["unit"], match["number"]
    if (match["money"] or match["short"]) and _THRESHOLD.match(text, match.end()):
        return False
    if unit[0] in _YEAR_LIKE and re.fullmatch(r"(?:19|20)\d\d", number):
        return False
    if unit == "人" and re.fullmatch(r"20\d\d", number) and text.startswith("员", match.end()):
        return False
    return not (unit == "项" and re.fullmatch(r"\d{5}|\d{7}", number))


def _numeral(match: re.Match[str], text: str) -> Numeral:
    start, number_end = match.start("number"), match.end("number")
    value, issue = _value(match["number"])
    figure: Figure | None = None
    head = _BROKEN_OFF.search(text[max(0, start - 24) : start])
    if head:
        value, issue, start = None, "broken", start - len(head[0])
    elif issue == "blanks" and "," in match["number"] and _LISTED.search(text[:start]):
        value, issue = None, "broken"
    if value is not None:
        qualifier = _qualifier(match, text)
        printed = match["number"] + (match["range"] or "")
        if printed == format(value, "f"):
            printed = ""
        figure = _figure(value, match, printed or None, qualifier)
        if issue is None and match["short"] and not match["yuan"]:
            issue = "unit"
    return Numeral(
        start=start, end=match.end("unit"), number_end=number_end, figure=figure, issue=issue
    )


def _figure(
    value: Decimal, match: re.Match[str], printed: str | None, qualifier: Qualifier | None
) -> Figure:
    unit = match["unit"]
    if unit == "%":
        return Percentage(value, printed=printed, qualifier=qualifier)
    if unit.endswith("百分点"):
        return Percentage(value, POINTS, printed=printed, qualifier=qualifier)
    if match["money"]:
        return Amount(value, unit, printed=printed, qualifier=qualifier)
    if match["short"]:
        return Amount(value, SHORT_MONEY[match["short"]], printed=printed, qualifier=qualifier)
    if unit == "分" or unit.startswith("万") or value != value.to_integral_value():
        return Measure(value, unit, printed=printed, qualifier=qualifier)
    return Count(value, unit, printed=printed, qualifier=qualifier)


def _qualifier(match: re.Match[str], text: str) -> Qualifier | None:
    if match["about"] or match["range"] or match["more"]:
        return Qualifier.ABOUT
    if match["sign"]:
        return Qualifier.ABOVE if match["sign"] in "≥>" else Qualifier.BELOW
    before = text[max(0, match.start() - 4) : match.start()]
    for sign, qualifier in _BEFORE:
        if sign.search(before) and not re.search(r"[附最靠]近\s?$", before):
            return qualifier
    after = text[match.end() : match.end() + 8]
    if _ABOUT_AFTER.match(after):
        return Qualifier.ABOUT
    if _MORE_AFTER.match(after):
        return Qualifier.ABOVE
    return Qualifier.BELOW if _LESS_AFTER.match(after) else None


def _value(printed: str) -> tuple[Decimal | None, str | None]:
    if len(printed) > 2 * MAX_DIGITS:
        return None, "long"
    if " " in printed:
        return Decimal(printed.replace(" ", "").replace(",", "")), "blanks"
    if "," not in printed and "，" not in printed:
        return (Decimal(printed), None) if len(printed) <= MAX_DIGITS else (None, "long")
    return regroup(printed)


def parse_numeral(text: str, unit: str | None = None) -> Numeral | None:
    """The one figure that ``text`` is, or None; a bare number takes ``unit``.

    >>> parse_numeral("201,69.24", "万元").figure
    Amount(value=Decimal('20169.24'), unit='万元')
    >>> parse_numeral("贰万元整").figure, parse_numeral("—")
    (Amount(value=Decimal('20000.00'), unit='元'), None)
    """
    return _parsed_once(text, unit) if len(text) <= _CELL else _parsed(text, unit)


_CELL = 200
"""Longer texts are not kept in memory."""


def _parsed(text: str, unit: str | None) -> Numeral | None:
    plain = normal(text).strip()
    match = _FIGURE.fullmatch(plain)
    if match:
        return _numeral(match, plain)
    bare = _BARE.fullmatch(plain)
    if bare is None:
        money = parse_chinese(plain) if plain and plain[-1] in "元圆整正角分" else None
        return None if money is None else _whole(text, Amount(money, "元", printed=plain))
    value, issue = _value(bare["number"])
    printed = None if value is not None and bare["number"] == format(value, "f") else bare["number"]
    return _whole(text, None if value is None else _bare_figure(value, unit, printed), issue)


_parsed_once = lru_cache(maxsize=4096)(_parsed)
"""Tables, coverage and rules all ask for the figures of the same cells."""


def _whole(text: str, figure: Figure | None, issue: str | None = None) -> Numeral:
    return Numeral(start=0, end=len(text), number_end=len(text), figure=figure, issue=issue)


def _bare_figure(value: Decimal, unit: str | None, printed: str | None) -> Figure:
    if unit == "%":
        return Percentage(value, printed=printed)
    if unit is not None and unit in MONEY:
        return Amount(value, unit, printed=printed)
    if unit != "分" and value == value.to_integral_value() and "." not in str(value):
        return Count(value, unit or "", printed=printed)
    return Measure(value, unit or "", printed=printed)
