"""FM702: 千分位混用 / mixed separators."""

from collections.abc import Iterator, Sequence

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.numerals import numerals
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import text_finding
from budgetdisclosure.figures import Amount, Numeral
from budgetdisclosure.messages import Message
from budgetdisclosure.source import Block

_MANY = 5
"""More numbers than this are told once, not one by one."""


@rule(
    "FM702",
    severity="info",
    passes=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计1030.00万元，比上年1020.00万元增加10.00万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计1030.00万元，比上年1,020.00万元增加10.00万元。其中：基本支出1030.00万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """One way of writing thousands in one report."""
    found = [(b, n) for b, n in numerals(case) if isinstance(n.figure, Amount)]
    large = [(b, n) for b, n in found if n.figure is not None and n.figure.value >= 1000]
    marked = [(b, n) for b, n in large if n.figure is not None and "," in n.figure.text]
    if 2 * len(marked) >= len(large):
        return
    if len(marked) > _MANY:
        yield _at_once(marked, large)
        return
    for block, numeral in marked:
        if numeral.issue is None and numeral.figure is not None:
            plain = format(numeral.figure.value, "f")
            yield text_finding("FM702", "info", block, numeral.start, numeral.number_end, plain)


def _at_once(
    marked: Sequence[tuple[Block, Numeral]], large: Sequence[tuple[Block, Numeral]]
) -> Finding:
    """One finding for both ways of writing, where they first stand in one paragraph."""
    plain = {id(block) for block, n in large if n.figure and "," not in n.figure.text}
    block, numeral = next((one for one in marked if id(one[0]) in plain), marked[0])
    figure = numeral.figure
    assert figure is not None
    return Finding(
        rule="FM702",
        severity=Severity.INFO,
        detail=Message.of("FM702.message_many", marked=len(marked), plain=len(large) - len(marked)),
        stated=figure.text,
        expected=format(figure.value, "f"),
        place=block.place_in_clause(numeral.start, numeral.number_end),
    )
