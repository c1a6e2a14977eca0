"""CP610: 人员情况没有数字 / section on staff without figures."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.passages import passages
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.lazy import pattern
from budgetdisclosure.messages import Message

_FIGURE = pattern(r"[\d０-９一二两三四五六七八九十百零无]\s*[人名个]|\d|没有|无|详见|见[附下]")
_TITLE = "2024年度部门决算说明\n（二）人员构成情况\n"


@rule(
    "CP610",
    severity="info",
    passes=f"{_TITLE}行政编制10人，实际9人。\n（三）机构设置情况\n本部门内设一个处。",
    fails=f"{_TITLE}本部门人员按编制配备。\n（三）机构设置情况\n本部门内设一个处。",
)
def check(case: Case) -> Iterator[Finding]:
    """A section on staff tells how many there are."""
    for passage in passages(case, "P1.3"):
        first = passage.blocks[0]
        tables = case.disclosure.document.grids if case.disclosure else ()
        if passage.text.strip() and not _FIGURE.search(passage.text) and not tables:
            yield Finding(
                rule="CP610",
                severity=Severity.INFO,
                detail=Message.of("CP610.message"),
                place=first.place(0, len(first.text)),
            )
