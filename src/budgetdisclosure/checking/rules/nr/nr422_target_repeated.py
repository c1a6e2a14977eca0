"""NR422: 实际完成值照抄指标值 / the result repeats the target."""

from collections.abc import Iterator

from attrs import evolve

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_form import form
from budgetdisclosure.checking.finding import Finding, Related
from budgetdisclosure.checking.forms import cell_finding, indicator_rows
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.messages import Message
from budgetdisclosure.model import TableCell

_BOUND = pattern(
    r"\s*(?:[≥≤≧≦><＞＜]|不低于|不少于|不小于|不高于|不超过|不大于|不多于|大于|小于|高于|低于|超过|少于|多于|至少|至多|最多|最少)"
    rf"|.*\d\s?(?:%|％|{HAN}{{1,2}})?\s?(?:及?以上|及?以下|以内)\s*$"
)


@rule(
    "NR422",
    severity="warning",
    passes=form(),
    fails=form(actual="≥3"),
)
def check(case: Case) -> Iterator[Finding]:
    """A result is a measured value, not a bound; a document that makes a habit of it is told once."""
    cells = list(_repeated(case))
    if len(cells) <= _MOST:
        yield from (cell_finding("NR422", "warning", cell) for cell in cells)
        return
    yield evolve(
        cell_finding("NR422", "warning", cells[0]),
        detail=Message.of("NR422.many", stated=cells[0].text, count=len(cells)),
        related=tuple(
            Related(path=cell.path, role="other_print", stated=cell.text, place=cell.place)
            for cell in cells[1:]
        ),
    )


_MOST = 3


def _repeated(case: Case) -> Iterator[TableCell]:
    for row in indicator_rows(case):
        target, actual = row.cell("target"), row.cell("actual")
        if target is None or actual is None:
            continue
        if _BOUND.match(actual.text) and _plain(actual.text) == _plain(target.text):
            yield actual


def _plain(text: str) -> str:
    """Without blanks, each sign in one form."""
    return "".join(text.split()).translate(_ONE_FORM)


_ONE_FORM = str.maketrans("≧≦＞＜％", "≥≤><%")
