"""Claims made by words alone: 持平, 决算数大于预算数, 无此项支出."""

import re
from collections.abc import Iterator

from budgetdisclosure.model import Direction, Kind
from budgetdisclosure.wording import Context, Draft
from budgetdisclosure.wording.bases import find_basis
from budgetdisclosure.wording.directions import FLAT

_RELATION = re.compile(
    r"决算数?\s?(?P<word>大于|小于|等于|高于|低于|超过|超出)\s?(?:年初|全年|调整)?预算"
)
_SAME = re.compile(r"决算数?(?:同|与|和)(?:年初|全年|调整)?预算数?(?:基本)?(?:持平|一致|相同|相等)")
_NONE = re.compile(
    r"(?:本年度?|20\d\d年度?)?(?:无|没有|未安排|未发生)(?:此项|该项|相关|上述)(?:收入|支出|经费|收支)"
)
_LISTED = re.compile(r"(?:情况|支出)?如下\s?[（(：:，]?\s?按(?:照)?项级科目(?:分类)?统计")
_ALL_NEW = re.compile(r"(?:为|均为|是)?全部(?:为)?(?:新增|增加)(?:支出)?|(?:均|全部)?为新增支出")
_DIRECTIONS = {
    "大于": Direction.INCREASE, "高于": Direction.INCREASE, "超过": Direction.INCREASE,
    "超出": Direction.INCREASE, "小于": Direction.DECREASE, "低于": Direction.DECREASE,
    "等于": Direction.FLAT,
}  # fmt: skip


def word_claims(text: str, context: Context) -> Iterator[tuple[Draft, int, int]]:
    """The claims of a sentence without a figure of their own, with start and end in ``text``."""
    if not context.in_account or not context.subjects:
        return
    subject = context.subjects[0]
    for match in _RELATION.finditer(text):
        yield (
            Draft(
                kind=Kind.RELATION,
                path=f"{subject}.relation",
                subject=subject,
                direction=_DIRECTIONS[match["word"]],
                basis=context.budget_seen,
            ),
            match.start(),
            match.end(),
        )
    section = context.section
    if section is not None and section.functions is not None:
        for match in _LISTED.finditer(text):
            path = section.functions
            yield Draft(kind=Kind.LISTED, path=path, subject=path), match.start(), match.end()
    for match in _ALL_NEW.finditer(text):
        basis = find_basis(text[: match.start()], context.year)
        if basis is not None:
            yield (
                Draft(
                    kind=Kind.RELATION,
                    path=f"{subject}.relation",
                    subject=subject,
                    direction=Direction.INCREASE,
                    basis=basis[0],
                ),
                match.start(),
                match.end(),
            )
    for match in _NONE.finditer(text):
        yield Draft(kind=Kind.NONE, path=subject, subject=subject), match.start(), match.end()
    for match in FLAT.finditer(text):
        basis = find_basis(text[: match.start()], context.year)
        same = _SAME.search(text)
        if basis is None and same is None:
            continue
        base = basis[0] if basis is not None else context.budget_seen
        yield (
            Draft(
                kind=Kind.FLAT,
                path=f"{subject}.change",
                subject=subject,
                direction=Direction.FLAT,
                basis=base,
            ),
            match.start(),
            match.end(),
        )
