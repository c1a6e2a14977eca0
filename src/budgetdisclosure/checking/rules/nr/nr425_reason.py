"""NR425: 原因、用途与数据 / reason and use against the figures."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.reasons import Given, reasons_given
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.stretch import Stretch
from budgetdisclosure.figures import Verdict
from budgetdisclosure.lazy import pattern
from budgetdisclosure.messages import Message
from budgetdisclosure.source import Place

_WORDS = {"up": "增加", "down": "减少", "flat": "持平"}
_USE = pattern(r"主要用于[^。]{0,120}?(?P<kind>基本支出|项目支出)(?=[。，])")
_KINDS = {"基本支出": ("basic", "project"), "项目支出": ("project", "basic")}
_COLUMNS = {"basic": "基本支出", "project": "项目支出"}
_LINE = pattern(r"general_public\.functions\.\d{7}\.final")
_TITLE = YEAR + "（一）机关运行经费支出情况\n"


@rule(
    "NR425",
    severity="warning",
    passes=_TITLE + "机关运行经费支出9.00万元，比2023年度减少1.00万元。主要原因是压减差旅费用。",
    fails=_TITLE + "机关运行经费支出9.00万元，比2023年度减少1.00万元。主要原因是办公费用增加。",
)
def check(case: Case) -> Iterator[Finding]:
    """A rise is not explained by what lowers expenditure, a fall not by what raises it."""
    for given in reasons_given(case.blocks):
        if given.against and _open(case, given):
            place = given.block.place_in_clause(given.start, given.end)
            yield _finding(
                Message.of("NR425.message", direction=_WORDS[given.direction], reason=given.reason),
                given.reason,
                place,
            )
    yield from _uses(case)


def _open(case: Case, given: Given) -> bool:
    """Whether the figures leave it open that the reason is right and the direction is wrong.

    What figures refute is reported there; 持平 that figures bear out needs no reason at all.
    """
    around = Stretch(given.block, given.start, given.end)
    tests = case.verifications
    if any(one.refuted and one.place and around.holds(one.place) for one in tests):
        return False
    if given.direction != "flat":
        return True
    flat = [one for one in tests if one.kind == "flat" and one.place and around.holds(one.place)]
    return bool(flat) and all(one.verdict is Verdict.NOT_CHECKED for one in flat)


def _uses(case: Case) -> Iterator[Finding]:
    """等基本支出 of an item for which the table shows nothing but project expenditure."""
    for block in case.blocks:
        if block.label != "text" or "主要用于" not in block.text:
            continue
        for match in _USE.finditer(block.text):
            line = _line_of(case, Stretch(block, match.end(), len(block.text)))
            if line is None:
                continue
            told, other = _KINDS[match["kind"]]
            spent = [p for p in case.index.at(f"{line}.{other}") if p.table]
            if spent and _blank(case, f"{line}.{told}", spent[0]):
                place = block.place_in_clause(match.start("kind"), match.end("kind"))
                message = Message.of(
                    "NR425.message_use",
                    told=match["kind"],
                    shown=f"{_COLUMNS[other]}{spent[0].figure}",
                )
                yield _finding(message, match["kind"], place, _COLUMNS[other])


def _line_of(case: Case, after: Stretch) -> str | None:
    """The item of the budget whose final figure stands in the rest of the paragraph."""
    for path in case.index.by_path:
        if _LINE.fullmatch(path):
            for one in case.index.at(path):
                if one.place is not None and not one.table and after.holds(one.place):
                    return path.removesuffix(".final")
    return None


def _blank(case: Case, path: str, near: Print) -> bool:
    return (near.region, path) in case.index.blank or any(
        p.region == near.region and not p.figure.value for p in case.index.at(path)
    )


def _finding(detail: Message, stated: str, place: Place, expected: str | None = None) -> Finding:
    return Finding(
        rule="NR425",
        severity=Severity.WARNING,
        detail=detail,
        stated=stated,
        expected=expected,
        place=place,
    )
