"""Thousands separators: well placed, or not."""

from decimal import Decimal

from budgetdisclosure.lazy import pattern

from .figure import MAX_DIGITS

_WELL = pattern(r"-?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?")


def regroup(printed: str) -> tuple[Decimal | None, str | None]:
    """The number that ``printed`` means, and ``grouping`` if its separators stand wrong.

    >>> regroup("5,889.49"), regroup("201,69.24")
    ((Decimal('5889.49'), None), (Decimal('20169.24'), 'grouping'))
    """
    plain = printed.replace(",", "").replace("，", "")
    if len(plain) > MAX_DIGITS:
        return None, "long"
    if _WELL.fullmatch(printed):
        return Decimal(plain), "wide" if "，" in printed else None
    return Decimal(plain), "grouping"


def suggestions(printed: str) -> tuple[str, ...]:
    """What a misgrouped number may have meant, by the rules of the locale.

    >>> suggestions("201,69.24")
    ('20,169.24', '201.6924')
    """
    from babel.numbers import NumberFormatError, parse_decimal  # noqa: PLC0415 - rarely needed

    from .formatting import chinese_locale  # noqa: PLC0415

    try:
        parse_decimal(printed, locale=chinese_locale(), strict=True)
    except NumberFormatError as error:
        return tuple(error.suggestions or ())
    return ()
