"""Chinese numerals, everyday and banker's (大写), as numbers and back."""

from decimal import Decimal

from budgetdisclosure.lazy import pattern

_DIGIT = {c: i for i, pair in enumerate(
    ("零〇", "一壹", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖")) for c in pair
}  # fmt: skip
_SMALL = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_LARGE = {"万": 10**4, "亿": 10**8, "兆": 10**12}
_MONEY = pattern(r"(?:(.*?)[元圆])?(?:(\w)角)?零?(?:(\w)分)?[整正]?")

CHARACTERS = "".join(_DIGIT) + "".join(_SMALL) + "".join(_LARGE)
"""All characters of a whole number."""


def parse_whole(text: str) -> int | None:
    """The whole number that ``text`` writes, None if it writes none.

    >>> parse_whole("二万零一百六十九"), parse_whole("十二"), parse_whole("一二三"), parse_whole("三公")
    (20169, 12, 123, None)
    """
    if not text or any(c not in CHARACTERS for c in text):
        return None
    if all(c in _DIGIT for c in text):
        return int("".join(str(_DIGIT[c]) for c in text))
    total = section = digit = 0
    for c in text:
        if c in _DIGIT:
            digit = _DIGIT[c]
        elif c in _SMALL:
            section += (digit or 1) * _SMALL[c]
            digit = 0
        else:
            section += digit
            digit = 0
            if total and total < _LARGE[c]:
                total, section = (total + section) * _LARGE[c], 0
            else:
                total, section = total + (section or 1) * _LARGE[c], 0
    return total + section + digit


def parse_chinese(text: str) -> Decimal | None:
    """The number of 元 or the plain number that ``text`` writes, None if it writes none.

    >>> parse_chinese("壹仟贰佰叁拾肆元零伍分"), parse_chinese("百分之五")
    (Decimal('1234.05'), None)
    """
    whole = parse_whole(text)
    if whole is not None:
        return Decimal(whole)
    match = _MONEY.fullmatch(text)
    if match is None or not any(match.groups()):
        return None
    parts = [parse_whole(part) if part else 0 for part in match.groups()]
    if None in parts:
        return None
    yuan, jiao, fen = (part or 0 for part in parts)
    return Decimal(yuan * 100 + jiao * 10 + fen).scaleb(-2)


_CAPITAL = "零壹贰叁肆伍陆柒捌玖"


def spell(value: Decimal) -> str:
    """Money in 元 in banker's numerals, up to 10^16 元.

    Raises:
        ValueError: negative, over the range, or finer than 分.

    >>> spell(Decimal("20169.24")), spell(Decimal("100")), spell(Decimal("0.05"))
    ('贰万零壹佰陆拾玖元贰角肆分', '壹佰元整', '伍分')
    """
    fen = value * 100
    if fen < 0 or fen != fen.to_integral_value() or value >= 10**16:
        msg = f"cannot be spelled: {value}"
        raise ValueError(msg)
    whole, rest = divmod(int(fen), 100)
    jiao, last = divmod(rest, 10)
    if not rest:
        return f"{_spell_whole(whole)}元整"
    text = f"{_spell_whole(whole)}元" if whole else ""
    if jiao:
        text += f"{_CAPITAL[jiao]}角"
    elif whole:
        text += "零"
    return text + (f"{_CAPITAL[last]}分" if last else "整")


def _spell_whole(number: int) -> str:
    if not number:
        return "零"
    text, gap = "", False
    for power, large in ((12, "万"), (8, "亿"), (4, "万"), (0, "")):
        section = number // 10**power % 10_000
        if section:
            if text and (gap or section < 1000):
                text += "零"
            text += _spell_section(section) + large
            gap = False
            if power == 12 and not number // 10**8 % 10_000:
                text += "亿"
        else:
            gap = gap or bool(text)
    return text


def _spell_section(section: int) -> str:
    text, gap = "", False
    for power, small in ((1000, "仟"), (100, "佰"), (10, "拾"), (1, "")):
        digit = section // power % 10
        if digit:
            text += ("零" if gap else "") + _CAPITAL[digit] + small
            gap = False
        else:
            gap = bool(text)
    return text
