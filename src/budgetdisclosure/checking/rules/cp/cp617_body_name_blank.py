"""CP617: 表头单位名称未填 / body name left blank above a table."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_tables import YEAR, totals
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import text_finding
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.source import Block

_LABEL = r"(?:(?:填报|编制|公开|预算)(?:单位|部门)(?:名称)?|(?:单位|部门)名称|部门)[:：]"
_BLANK = pattern(
    rf"(?:^|\s|元)(?P<label>{_LABEL})\s*(?=$|(?:金额)?单位[:：]|公开\d\d表)"
    r"|^\s*(?P<bare>单位[:：])\s*(?=(?:金额)?单位[:：])"
)
_BODY = pattern(rf"{HAN}{{2,}}(?:局|院|会|委|中心|学|办|处|所|校|府|站|馆|队|园|社|部|厅)")
_MOST_ABOVE = 3
_LONGEST = 60


@rule(
    "CP617",
    severity="warning",
    passes=YEAR + "编制单位：某市某局\n" + totals(),
    fails=YEAR + "编制单位：\n" + totals(),
)
def check(case: Case) -> Iterator[Finding]:
    """The line above a table that asks for the name of the body has it."""
    document = case.disclosure.document if case.disclosure else None
    for grid in document.grids if document else ():
        near = case.blocks[max(0, grid.before - _MOST_ABOVE) : grid.before]
        for number, block in enumerate(near):
            match = _BLANK.search(block.text) if len(block.text) <= _LONGEST else None
            if match and not any(map(_names_body, near[number + 1 :])):
                start, end = match.span("label" if match["label"] else "bare")
                yield text_finding("CP617", "warning", block, start, end, case.report.unit.name)


def _names_body(block: Block) -> bool:
    """Whether a line beside it holds the name that was set apart from its label."""
    return len(block.text) <= _LONGEST and bool(_BODY.search(block.text))
