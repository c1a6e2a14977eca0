"""Names as people write them, brought to a form that compares."""

import unicodedata

from budgetdisclosure.lazy import pattern

_BLANK = pattern(r"[\s\u200b\u200c\u200d\u2060\ufeff]+")
_SUFFIX = pattern(r"\(([类款项])[,，]?(?:下同)?\)$")
_QUOTES = str.maketrans("", "", "\"'“”‘’「」『』《》〈〉")
_BRACKETS = str.maketrans("", "", "()[]{}【】〔〕、,，·・.。:：;；")
LONGEST = 200
"""A longer text is no name; it is not looked at."""


def exact_form(name: str) -> str:
    r"""``name`` without what print adds: blanks, quotes, wide forms, a closing （类）（款）（项）.

    >>> exact_form("“其他 支持中小企业\n发展和管理支出”（项）")
    '其他支持中小企业发展和管理支出'
    """
    return split_level(name)[0]


def split_level(name: str) -> tuple[str, str]:
    """The exact form, and the level 类, 款 or 项 that stood in brackets behind it.

    >>> split_level("住房改革支出(款，下同)")
    ('住房改革支出', '款')
    """
    if name.isalnum() and unicodedata.is_normalized("NFKC", name) and len(name) <= LONGEST:
        return name, ""
    bare = unicodedata.normalize("NFKC", _BLANK.sub("", name[: LONGEST + 1])).translate(_QUOTES)
    bare = bare.rstrip(":;,。、")
    found = _SUFFIX.search(bare)
    return (bare[: found.start()], found[1]) if found else (bare, "")


def loose_form(exact: str) -> str:
    """An exact form without the habits of writers: 其它, a dropped 支出 or 的, brackets, points.

    >>> loose_form("其它资本性支出"), loose_form("维修(护)费"), loose_form("支出")
    ('其他资本性', '维修护费', '支出')
    """
    bare = exact.translate(_BRACKETS).replace("其它", "其他").replace("的", "")
    return bare.removesuffix("支出") or bare
