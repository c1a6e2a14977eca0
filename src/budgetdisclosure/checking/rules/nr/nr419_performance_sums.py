"""NR419: 绩效执行率与得分 / performance sums and scores."""

from collections.abc import Iterator

from attrs import evolve

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.form_blanks import blank_findings
from budgetdisclosure.checking.form_findings import (
    overspent_findings,
    score_findings,
    weight_findings,
)
from budgetdisclosure.checking.forms import mistyped_percent
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule

_PROJECTS = (
    "2024年度部门决算说明\n"
    "第四部分 绩效评价情况\n"
    "2.项目过程情况。\n"
    "	序号\n"
    "	项目名称\n"
    "	预算数（万元）\n"
    "	执行数（万元）\n"
    "	执行率\n"
    "\n"
    "	1\n"
    "	培训\n"
    "	25\n"
    "	20\n"
    "	80.00%\n"
    "\n"
    "	2\n"
    "	会议\n"
    "	10\n"
    "	10\n"
    "	100.00%\n"
    "\n"
    "	合计\n"
    "	35.00\n"
    "	30\n"
    "	85.71%\n"
)


@rule(
    "NR419",
    severity="error",
    passes=_PROJECTS,
    fails=_PROJECTS.replace("35.00", "36.00").replace("85.71%", "83.33%"),
)
def check(case: Case) -> Iterator[Finding]:
    """Totals of projects, surplus, rates and weights."""
    money = [*_once_a_form(case), *blank_findings(case)]
    yield from money
    yield from weight_findings(case)
    yield from score_findings(case)
    told = {one.path for one in money}
    yield from (one for one in overspent_findings(case) if one.path not in told)


def _once_a_form(case: Case) -> Iterator[Finding]:
    """A rate that is wrong in the total and in the source below it is one wrong rate."""
    found: dict[object, Finding] = {}
    for one in refutations(case, "NR419"):
        row, _, column = (one.path or "").rpartition(".")
        form, _, _ = row.partition(".funds.")
        key = (form, column, one.stated, one.expected) if form != row else id(one)
        if column == "rate" and one.place and _slip(case, one):
            continue
        first = found.get(key)
        if first is None:
            found[key] = one
        else:
            found[key] = evolve(first, related=(*first.related, one.as_related("consequence")))
    yield from found.values()


def _slip(case: Case, one: Finding) -> bool:
    """Whether the sign alone is wrong, which FM718 tells."""
    return any(
        test.path == one.path
        and mistyped_percent(one.place.quote if one.place else "", test.expected)
        for test in case.verifications
        if test.rule == "NR419"
    )
