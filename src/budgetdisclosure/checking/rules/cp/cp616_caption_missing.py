"""CP616: 图号不连续 / a figure without the one before."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import Search, matches, text_finding

_CAPTION = Search(
    r"^\s*(?P<label>图表?\s?(?P<number>\d{1,2}|[一二三四五六七八九十]))\s?[：:、.．\s]",
    clue=r"图表?\s?[\d一二三四五六七八九十]",
)


@rule(
    "CP616",
    severity="warning",
    passes=("2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计30.00万元。\n图1：支出情况"),
    fails=("2024年度部门决算说明\n（二）支出决算情况说明\n本年支出合计30.00万元。\n图2：支出情况"),
)
def check(case: Case) -> Iterator[Finding]:
    """Figures are numbered from 1 without gaps."""
    found = [(b, m, _number(m["number"])) for b, m in matches(case, _CAPTION)]
    numbers = {number for _, _, number in found}
    for block, match, number in found:
        if number > 1 and number - 1 not in numbers:
            yield text_finding(
                "CP616", "warning", block, match.start("label"), match.end("label"),
                _named(match["label"], number - 1),
            )  # fmt: skip


_DIGITS = "一二三四五六七八九十"


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else _DIGITS.index(text) + 1


def _named(label: str, number: int) -> str:
    """``number`` as ``label`` writes its own."""
    kind = "图表" if label.startswith("图表") else "图"
    return f"{kind}{_DIGITS[number - 1] if label[-1] in _DIGITS else number}"
