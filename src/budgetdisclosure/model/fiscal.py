"""财政拨款收入支出决算总体情况: fiscal appropriation as a whole."""

from budgetdisclosure.figures import Amount

from .comparison import Comparison
from .fields import quantity, record, section
from .identity import Identity


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
    income: Amount | None = quantity("财政拨款本年收入合计", "fiscal appropriation, income")
    expenditure: Amount | None = quantity(
        "财政拨款本年支出合计", "fiscal appropriation, expenditure"
    )
    opening: Amount | None = quantity("年初财政拨款结转和结余", "fiscal carryover, opening")
    closing: Amount | None = quantity("年末财政拨款结转和结余", "fiscal carryover, closing")


IDENTITIES = (
    Identity("AR109", "fiscal.total", ("fiscal.income", "fiscal.opening")),
    Identity("AR109", "fiscal.total", ("fiscal.expenditure", "fiscal.closing")),
    Identity("XT203", "fiscal.income", ("income.fiscal_appropriation",)),
    Identity("XT207", "totals.income", ("fiscal.total",), "<="),
    Identity("XT207", "fiscal.total", ("income.fiscal_appropriation",), "<="),
    Identity("XT207", "fiscal.total", ("general_public.expenditure.final",), "<="),
)
