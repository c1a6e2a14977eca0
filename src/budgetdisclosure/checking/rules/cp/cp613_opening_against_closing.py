"""CP613: 年初与上年年末 / opening against last year’s closing."""

from collections.abc import Iterator
from fractions import Fraction

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.explain import explain_difference
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.readings import AS_PRINTED
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.figures import Amount, half_up
from budgetdisclosure.figures.units import whole_yuan
from budgetdisclosure.messages import Message
from budgetdisclosure.metrics import Ratio
from budgetdisclosure.metrics.operand import exact

_PATHS = {
    "total": "totals.income",
    "income": "income.total",
    "prior_total": "totals.income.base",
    "prior_expenditure": "expenditure.total.base",
}


@rule(
    "CP613",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "二、收入支出决算总体情况说明\n"
        "2024年度收、支总计30.00万元，比上年25.00万元增加5.00万元，增长20.00%。\n"
        "（一）收入决算情况说明\n"
        "本年收入合计25.00万元，比上年20.00万元增加5.00万元，增长25.00%。\n"
        "（二）支出决算情况说明\n"
        "本年支出合计28.00万元，比上年20.00万元增加8.00万元，增长40.00%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "二、收入支出决算总体情况说明\n"
        "2024年度收、支总计30.00万元，比上年25.00万元增加5.00万元，增长20.00%。\n"
        "（一）收入决算情况说明\n"
        "本年收入合计25.00万元，比上年20.00万元增加5.00万元，增长25.00%。\n"
        "（二）支出决算情况说明\n"
        "本年支出合计28.00万元，比上年23.00万元增加5.00万元，增长21.74%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Opening carryover (total − income) should equal last year’s closing (prior total − prior expenditure)."""
    found = {name: case.index.at(path) for name, path in _PATHS.items()}
    if not all(found.values()):
        return
    one = {name: prints[0] for name, prints in found.items()}
    if any(culprit.print in one.values() for culprit in case.culprits if culprit.sole):
        return
    if any(test.path == "carryover.opening" for test in case.over_years):
        return  # the accounts of that year tell
    printed = case.index.at("carryover.opening")
    opening = _as_ratio(printed[0]) if printed else _gap(one["total"], one["income"])
    closing = _gap(one["prior_total"], one["prior_expenditure"])
    if opening.interval.meets(closing.interval):
        return
    unit = one["total"].figure.unit
    stated, expected = (_shown(ratio.exact, unit) for ratio in (opening, closing))
    gap = abs(opening.exact - closing.exact)
    yield Finding(
        rule="CP613",
        severity=Severity.WARNING,
        detail=Message.of("CP613.message", stated=stated, expected=expected, gap=_shown(gap, unit)),
        stated=stated,
        expected=expected,
        path="carryover.opening",
        place=one["total"].place,
        related=tuple(
            p.as_related("parent") for name, p in one.items() if name != "total"
        ),
        extra=tuple(
            explain_difference(
                case.index, Amount(stated.removesuffix(unit), unit),
                Amount(expected.removesuffix(unit), unit), tuple(one.values()),
            )
        ),
    )  # fmt: skip


def _gap(whole: Print, part: Print) -> Ratio:
    return Ratio(
        exact(whole.figure) - exact(part.figure),
        AS_PRINTED.interval(whole) - AS_PRINTED.interval(part),
    )


def _as_ratio(one: Print) -> Ratio:
    """An opening carryover that is printed; total - income may hold used surplus as well."""
    return Ratio(exact(one.figure), AS_PRINTED.interval(one))


def _shown(value: Fraction, unit: str) -> str:
    return f"{half_up(value, 2, per=whole_yuan(unit))}{unit}"
