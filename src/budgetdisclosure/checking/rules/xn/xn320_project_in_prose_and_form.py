"""XN320: 项目综述与自评表不一致 / a project told otherwise in prose and form."""

from collections.abc import Iterator
from decimal import Decimal

from attrs import evolve

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.example_form import form
from budgetdisclosure.checking.finding import Finding, Related, Severity
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.figures import parse_numeral
from budgetdisclosure.messages import Message

_TOLD = (
    "2024年度部门决算说明\n"
    "第四部分 绩效评价情况\n"
    "1.某中心信息化运维项目绩效自评综述：全年预算数20.00万元，执行数10.00万元，完成预算的50.00%。\n"
)


@rule(
    "XN320",
    severity="error",
    passes=_TOLD + form(money="20.00"),
    fails=_TOLD.replace("数20.00", "数30.00").replace("数10.00", "数15.00") + form(money="20.00"),
)
def check(case: Case) -> Iterator[Finding]:
    """Budget and executed of a project are the same in its summary and in its form."""
    first: dict[str, Finding] = {}
    for one in refutations(case, "XN320"):
        project = (one.path or "").rpartition(".")[0]
        again = first.get(project)
        first[project] = _weighed(case, one) if again is None else _with(again, one)
    yield from first.values()


def _with(first: Finding, other: Finding) -> Finding:
    more = (*other.related, other.as_related("consequence"))
    return evolve(first, related=(*first.related, *more))


def _weighed(case: Case, one: Finding) -> Finding:
    """A doubt only, where the summary gives the budget of the beginning of the year."""
    shown = tuple(
        Related(path=o.name, role="other_print", stated=o.value + o.unit, place=o.place)
        for o in one.operands
    )
    made = evolve(one, related=(*one.related, *shown))
    for operand in one.operands:
        root, _, column = operand.name.rpartition(".")
        if column != "adjusted":
            continue
        for initial in case.index.at(f"{root}.budget"):
            if initial.figure.value == _value(one.stated):
                told = Message.of("XN320.initial")
                return evolve(made, severity=Severity.WARNING, extra=(*made.extra, told))
    return made


def _value(stated: str | None) -> Decimal | int | None:
    numeral = parse_numeral(stated or "")
    return numeral.figure.value if numeral and numeral.figure else None
