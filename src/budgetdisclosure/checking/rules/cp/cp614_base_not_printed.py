"""CP614: 比较基数未列示 / the base of a comparison is not printed."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.messages import Message
from budgetdisclosure.model import Kind, Statement
from budgetdisclosure.wording.context import base_path


@rule(
    "CP614",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "四、一般公共预算财政拨款支出决算情况说明\n"
        "“教育支出”（类）2024年度决算30.00万元，比2024年年初预算20.00万元增加10.00万元，增长50.00%。\n"
        "“科学技术支出”（类）2024年度决算30.00万元，比2024年年初预算20.00万元增加10.00万元，增长50.00%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "四、一般公共预算财政拨款支出决算情况说明\n"
        "“教育支出”（类）2024年度决算30.00万元，比2024年年初预算20.00万元增加10.00万元，增长50.00%。\n"
        "“科学技术支出”（类）2024年度决算30.00万元，比2024年年初预算增加10.00万元，增长50.00%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """A comparison prints its base; reported where other lines of the same list do."""
    changes = [
        s
        for s in (case.disclosure.statements if case.disclosure else ())
        if s.kind is Kind.CHANGE and not s.echo and s.basis is not None and s.value is not None
    ]
    for one in changes:
        path = base_path(one.subject, one.basis)
        if path is None or case.index.at(path):
            continue
        family = one.subject.rpartition(".")[0]
        beside = [
            s
            for s in changes
            if s.section == one.section and s.basis is one.basis and s is not one
            and s.subject.rpartition(".")[0] == family and _whole(s) == _whole(one)
        ]  # fmt: skip
        shown = [s for s in beside if _printed(case, base_path(s.subject, s.basis) or "", s)]
        if shown:
            yield _finding(one, path)


def _whole(one: Statement) -> bool:
    """Whether ``one`` tells of the total above the lines of a list."""
    return one.subject.endswith(".total")


def _printed(case: Case, path: str, one: Statement) -> bool:
    return any(p.group == one.group for p in case.index.at(path))


def _finding(one: Statement, path: str) -> Finding:
    missing = name_of(path)
    return Finding(
        rule="CP614",
        severity=Severity.WARNING,
        detail=Message.of(
            "CP614.message", name=name_of(one.subject), missing=missing.removeprefix("基数")
        ),
        path=path,
        place=one.place,
    )
