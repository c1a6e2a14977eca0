"""财政拨款收入支出决算总体情况: fiscal appropriation as a whole."""

from budgetdisclosure.figures import Amount

from .comparison import Comparison
from .fields import listing, quantity, record, section
from .functions import FunctionLine
from .identity import Identity, RollUp
from .kinds import BUDGETS


@record
class FiscalAppropriation:
    """财政拨款收、支总计 with its carryovers."""

    total: Comparison = section(
        Comparison,
        "财政拨款收入支出总计",
        "fiscal appropriation, total",
        "财政拨款收、支总计",
        "财政拨款收支总计",
        "财政拨款收入总计",
        "财政拨款支出总计",
    )
    income: Comparison = section(Comparison, "财政拨款本年收入合计", "fiscal appropriation, income")
    expenditure: Comparison = section(
        Comparison, "财政拨款本年支出合计", "fiscal appropriation, expenditure"
    )
    opening: Amount | None = quantity("年初财政拨款结转和结余", "fiscal carryover, opening")
    closing: Amount | None = quantity("年末财政拨款结转和结余", "fiscal carryover, closing")
    basic: Amount | None = quantity("财政拨款基本支出", "basic expenditure")
    project: Amount | None = quantity("财政拨款项目支出", "project expenditure")
    functions: tuple[FunctionLine, ...] = listing("功能分类", "by function, from the three budgets")


_SPENT = (
    "general_public.expenditure.final",
    "government_fund.expenditure",
    "state_capital.expenditure",
)

IDENTITIES = (
    Identity("AR109", "fiscal.total", ("fiscal.income", "fiscal.opening")),
    Identity("AR109", "fiscal.total", ("fiscal.expenditure", "fiscal.closing")),
    Identity("AR109", "fiscal.income", tuple(f"income.{budget}" for budget in BUDGETS)),
    Identity("AR109", "fiscal.opening", tuple(f"{budget}.opening" for budget in BUDGETS)),
    Identity("AR109", "fiscal.expenditure", _SPENT),
    Identity("AR109", "fiscal.closing", tuple(f"{budget}.closing" for budget in BUDGETS)),
    Identity("AR109", "fiscal.total", tuple(f"{budget}.total" for budget in BUDGETS)),
    Identity(
        "AR109",
        "fiscal.functions.*.final",
        tuple(f"{budget}.functions.*.final" for budget in BUDGETS),
    ),
    RollUp(
        "AR108",
        "fiscal.functions",
        (
            ("final", "fiscal.expenditure"),
            ("basic", "fiscal.basic"),
            ("project", "fiscal.project"),
            ("capital_construction", None),
        ),
        total_code="AR102",
    ),
    Identity("AR111", "fiscal.expenditure", ("fiscal.basic", "fiscal.project")),
    Identity(
        "AR111",
        "fiscal.functions.*.final",
        ("fiscal.functions.*.basic", "fiscal.functions.*.project"),
    ),
    Identity("XT203", "fiscal.income", ("income.fiscal_appropriation",)),
    Identity("XT207", "totals.income", ("fiscal.total",), "<="),
    Identity("XT207", "fiscal.total", ("income.fiscal_appropriation",), "<="),
    Identity("XT207", "fiscal.total", ("general_public.expenditure.final",), "<="),
    Identity("XT207", "expenditure.total", ("fiscal.expenditure",), "<="),
    Identity("XT207", "carryover.opening", ("fiscal.opening",), "<="),
    Identity("XT207", "carryover.closing", ("fiscal.closing",), "<="),
    Identity("XT207", "expenditure.functions.*.final", ("fiscal.functions.*.final",), "<="),
)
