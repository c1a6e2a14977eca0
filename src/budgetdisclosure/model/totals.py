"""收入支出决算总体情况: the grand totals and what carries them over the year."""

from budgetdisclosure.figures import Amount

from .comparison import Comparison
from .fields import quantity, record, section
from .identity import Identity


@record
class Totals:
    """收入总计 and 支出总计: always equal, since carryovers are part of both."""

    income: Comparison = section(Comparison, "收入总计", "total income and carryover")
    expenditure: Comparison = section(Comparison, "支出总计", "total expenditure and carryover")


@record
class Carryover:
    """结转和结余 at both ends of the year, and the surplus used or distributed."""

    opening: Amount | None = quantity(
        "年初结转和结余", "opening carryover and surplus", "上年结转和结余", "年初结转结余"
    )
    surplus_used: Amount | None = quantity(
        "使用非财政拨款结余",
        "non-fiscal surplus used",
        "使用非财政拨款结余（含专用结余）",
        "使用非财政拨款结余和专用结余",
        "用事业基金弥补收支差额",
        "事业基金弥补收支差额",
    )
    surplus_distributed: Amount | None = quantity("结余分配", "surplus distributed")
    closing: Amount | None = quantity(
        "年末结转和结余", "closing carryover and surplus", "结转下年", "年末结转结余"
    )


IDENTITIES = (
    Identity(
        "AR103", "totals.income", ("income.total", "carryover.surplus_used", "carryover.opening")
    ),
    Identity(
        "AR104",
        "totals.expenditure",
        ("expenditure.total", "carryover.surplus_distributed", "carryover.closing"),
    ),
    Identity("AR105", "totals.income", ("totals.expenditure",)),
)
