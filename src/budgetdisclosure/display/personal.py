"""Personal data, masked before anything is shown or written."""

from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern

_TELEPHONE = pattern(
    r"(?<![\d.])(?:1[3-9]\d{9}|0\d{2,3}[-－—]\d{7,8}(?:[-－转]\d{1,5})?)(?![\d.]|\s*[万亿]?元)"
)
_NAME = pattern(
    rf"((?:联系人|负责人|经办人|填报人|填表人)(?:姓名)?\s*[:：]\s*)((?:{HAN}|[·]){{2,4}})(?!{HAN})"
)


def mask_personal(text: str) -> str:
    """``text`` with telephone numbers, and names that a form asks for, starred out in place.

    The length stays, so offsets into the text hold.

    >>> mask_personal("联系人：张某某，电话010-12345678；支出13800138000元")
    '联系人：***，电话************；支出13800138000元'
    """
    text = _TELEPHONE.sub(lambda match: "*" * len(match[0]), text)
    return _NAME.sub(lambda match: match[1] + "*" * len(match[2]), text)
