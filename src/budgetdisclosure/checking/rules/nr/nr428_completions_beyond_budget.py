"""NR428: 各项完成率与预算总额 / completions of parts against the budget of all."""

from collections.abc import Iterator
from fractions import Fraction

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.plain import first
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.messages import Message

_THREE = "three_public"
_PARTS = (f"{_THREE}.overseas", f"{_THREE}.vehicles.total", f"{_THREE}.reception")
_TEXT = (
    "2024年度部门决算说明\n"
    "七、“三公”经费支出决算情况说明\n"
    "“三公”经费支出预算为9.00万元，支出决算为6.00万元，完成预算的66.67%。其中：因公出国（境）费支出决算为0万元；"
    "公务用车购置及运行维护费支出决算为4.00万元，完成预算的{vehicles}；公务接待费支出决算为2.00万元，完成预算的{guests}。"
)


@rule(
    "NR428",
    severity="warning",
    passes=_TEXT.format(vehicles="80.00%", guests="50.00%"),
    fails=_TEXT.format(vehicles="66.67%", guests="33.33%"),
)
def check(case: Case) -> Iterator[Finding]:
    """The budgets that the completions of the parts stand for are not more than the budget of all.

    Where they are, the rates may be shares of all that was spent.
    """
    budget, spent = first(case, f"{_THREE}.total.budget"), first(case, f"{_THREE}.total.final")
    told = [pair for part in _PARTS for pair in _told(case, part)]
    high = budget.interval.high if budget else None
    if budget is None or high is None or len(told) < 2:
        return
    if sum(_least(final, rate) for final, rate in told) <= high:
        return
    shares = spent is not None and all(_is_share(final, rate, spent) for final, rate in told)
    lead = told[0][1]
    yield Finding(
        rule="NR428",
        severity=Severity.WARNING,
        detail=Message.of(
            "NR428.message",
            name=name_of(budget.path),
            budget=budget.figure,
            parts="、".join(f"{name_of(rate.path)}{rate.figure}" for _, rate in told),
        ),
        stated=str(lead.figure),
        path=lead.path,
        place=lead.place,
        related=tuple(rate.as_related("other_print") for _, rate in told[1:]),
        extra=(Message.of("NR428.shares"),) if shares else (),
    )


def _told(case: Case, part: str) -> Iterator[tuple[Print, Print]]:
    """What was spent for a part and its completion, where its budget is not printed."""
    final, rate = first(case, f"{part}.final"), first(case, f"{part}.completion")
    if final and rate and rate.figure.value > 0 and first(case, f"{part}.budget") is None:
        yield final, rate


def _least(final: Print, rate: Print) -> Fraction:
    """The least budget of which ``final`` is ``rate``."""
    low, high = final.interval.low, rate.interval.high
    return max(low, Fraction(0)) * 100 / high if low is not None and high else Fraction(0)


def _is_share(final: Print, rate: Print, whole: Print) -> bool:
    return bool(whole.exact) and rate.interval.contains(100 * final.exact / whole.exact)
