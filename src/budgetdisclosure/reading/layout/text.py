"""How lines of Chinese text go together."""


def glue(before: str, after: str) -> str:
    """What stands between two lines of one text: a blank between Latin words, else nothing.

    >>> glue("Microsoft", "Office"), glue("财政", "拨款"), glue("1,234.", "56")
    (' ', '', '')
    """
    left, right = before[-1:], after[:1]
    return " " if left.isascii() and right.isascii() and left.isalpha() and right.isalpha() else ""
