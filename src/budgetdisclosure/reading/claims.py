"""Claims made by words alone: 持平, 决算数大于预算数, 无此项支出."""

from collections.abc import Iterator

from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Basis, Direction, Kind
from budgetdisclosure.wording import Context, Draft
from budgetdisclosure.wording.bases import find_basis
from budgetdisclosure.wording.context import has_columns
from budgetdisclosure.wording.directions import FLAT

_RELATION = pattern(
    r"决算数?\s?(?P<word>大于|小于|等于|高于|低于|超过|超出)\s?(?:年初|全年|调整)?预算"
)
_SAME = pattern(r"决算数?(?:同|与|和)(?:年初|全年|调整)?预算数?(?:基本)?(?:持平|一致|相同|相等)")
_NONE = pattern(
    r"(?:本年度?|20\d\d年度?)?(?:无|没有|未安排|未发生)(?:此项|该项|相关|上述)(?:收入|支出|经费|收支)"
)
_LISTED = pattern(r"(?:情况|支出)?如下\s?[（(：:，]?\s?按(?:照)?项级科目(?:分类)?统计")
_ALL_NEW = pattern(r"(?:为|均为|是)?全部(?:为)?(?:新增|增加)(?:支出)?|(?:均|全部)?为新增支出")
_CLUE = pattern(r"决算(?:数|\s)*[大小等高低超]|如下|全部|新增|无|未|没|持平|一致|相同|相等|不变")
"""What every claim in words holds."""

_DIRECTIONS = {
    "大于": Direction.INCREASE, "高于": Direction.INCREASE, "超过": Direction.INCREASE,
    "超出": Direction.INCREASE, "小于": Direction.DECREASE, "低于": Direction.DECREASE,
    "等于": Direction.FLAT,
}  # fmt: skip


def claim_marks(text: str) -> list[int]:
    """Where the claims of a sentence without a figure of their own start, in order.

    >>> claim_marks("决算数小于预算数")
    [0]
    """
    if not _CLUE.search(text):
        return []
    patterns = (_RELATION, _LISTED, _ALL_NEW, _NONE, FLAT)
    return sorted({match.start() for p in patterns for match in p.finditer(text)})


def word_claims(text: str, mark: int, context: Context) -> Iterator[tuple[Draft, int, int]]:
    """The claims that start at ``mark``, with start and end in ``text``."""
    if not context.in_account or not context.subjects:
        return
    unnamed = context.headed and context.label_end is None
    subject = context.headed[0] if unnamed else context.subjects[0]
    if match := _RELATION.match(text, mark):
        direction = _DIRECTIONS[match["word"]]
        relation = _claim(Kind.RELATION, "relation", subject, direction, context.budget_seen)
        yield relation, mark, match.end()
    functions = context.section.functions if context.section else None
    if functions and (match := _LISTED.match(text, mark)):
        yield Draft(kind=Kind.LISTED, path=functions, subject=functions), mark, match.end()
    basis = find_basis(text[:mark], context.year)
    if basis is not None and (match := _ALL_NEW.match(text, mark)):
        relation = _claim(Kind.RELATION, "relation", subject, Direction.INCREASE, basis[0])
        yield relation, mark, match.end()
    if match := _NONE.match(text, mark):
        yield Draft(kind=Kind.NONE, path=subject, subject=subject), mark, match.end()
    if context.counted and context.label_end is None and has_columns(subject):
        return
    goes_on = not text[:mark].strip(" ，,") and context.basis is not None
    if (match := FLAT.match(text, mark)) and (basis or goes_on or _SAME.search(text)):
        base = context.basis if goes_on else basis[0] if basis is not None else context.budget_seen
        yield _claim(Kind.FLAT, "change", subject, Direction.FLAT, base), mark, match.end()


def _claim(
    kind: Kind, suffix: str, subject: str, direction: Direction, basis: Basis | None
) -> Draft:
    return Draft(
        kind=kind,
        path=f"{subject}.{suffix}",
        subject=subject,
        direction=direction,
        basis=basis,
    )
