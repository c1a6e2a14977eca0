"""Numbers for people, by the rules of a locale (Babel)."""

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale


@cache
def chinese_locale() -> "Locale":
    """The zh_CN locale, parsed once."""
    from babel import Locale  # noqa: PLC0415 - heavy, and only where numbers are shown

    return Locale.parse("zh_CN")


def grouped(value: Decimal) -> str:
    """``value`` with thousands separators and all its decimals.

    >>> grouped(Decimal("20169.20"))
    '20,169.20'
    """
    from babel.numbers import format_decimal  # noqa: PLC0415

    exponent = value.as_tuple().exponent
    places = max(0, -exponent) if isinstance(exponent, int) else 0
    pattern = "#,##0" + ("." + "0" * places if places else "")
    return format_decimal(value, format=pattern, locale=chinese_locale())
