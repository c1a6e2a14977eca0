"""A clause with the stated figure marked below it."""

from budgetdisclosure.display import mask_personal, printable, width

from .mark import Mark

_SHOWN = 36
"""Characters of a long clause that are shown before and after the mark."""

_ELLIPSIS = "…"


def excerpt(quote: str, mark: Mark | None) -> tuple[str, ...]:
    """The clause, and below it carets as wide as the marked characters are shown.

    >>> print(*excerpt("占支出合计的95.11%", (6, 12)), sep=chr(10))
    占支出合计的95.11%
                ^^^^^^
    """
    quote = mask_personal(quote)
    start, end = mark or (0, 0)
    left, right = max(0, start - _SHOWN), min(len(quote), end + 2 * _SHOWN)
    before = (_ELLIPSIS if left else "") + printable(quote[left:start])
    marked = printable(quote[start:end])
    line = before + marked + printable(quote[end:right]) + (_ELLIPSIS if right < len(quote) else "")
    if mark is None:
        return (line,)
    return line, " " * width(before) + "^" * max(1, width(marked))
