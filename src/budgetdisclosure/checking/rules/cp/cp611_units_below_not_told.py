"""CP611: 没有说明下属单位 / units below not told."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.lazy import pattern
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Table

_TOLD = pattern("下属|所属|直属|下设|下级|预算单位|二级|决算单位|单位构成|纳入|汇总范围|单位名称")
_TITLE = "某某市水务局（汇总）\n2024年度部门决算\n第一部分 部门概况\n一、部门职责\n{text}\n"


@rule(
    "CP611",
    severity="warning",
    passes=_TITLE.format(text="负责全市水务工作，没有下属单位。"),
    fails=_TITLE.format(text="负责全市水务工作。"),
)
def check(case: Case) -> Iterator[Finding]:
    """Accounts of a department with its units name them, or say that there are none."""
    disclosure = case.disclosure
    if disclosure is None or case.report.unit.scope != "汇总":
        return
    if disclosure.unread or _TOLD.search(case.text) or any(map(_by_unit, disclosure.tables)):
        return
    opened = [h for h in disclosure.headings if (h.section or "").startswith("P1")]
    if opened:
        block = case.blocks[opened[0].block]
        yield Finding(
            rule="CP611",
            severity=Severity.WARNING,
            detail=Message.of("CP611.message", name=case.report.unit.printed),
            place=block.place(0, len(block.text)),
        )


def _by_unit(table: Table) -> bool:
    return table.kind.endswith("_by_unit") or any("单位" in row.name for row in table.rows)
