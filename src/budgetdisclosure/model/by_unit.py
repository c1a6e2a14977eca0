"""分单位列示: income and expenditure of each unit of a department."""

from budgetdisclosure.figures import Amount

from .fields import quantity, record
from .identity import Identity
from .kinds import BUDGETS, EXPENDITURE_KINDS, OTHER_INCOME


@record
class UnitIncome:
    """收入决算表（分单位）: a row of it."""

    name: str | None = quantity("单位名称", "name")
    total: Amount | None = quantity("本年收入", "income of the year")
    fiscal_appropriation: Amount | None = quantity("财政拨款收入", "fiscal appropriation")
    general_public: Amount | None = quantity("一般公共预算财政拨款收入", "general public budget")
    government_fund: Amount | None = quantity(
        "政府性基金预算财政拨款收入", "government-managed funds"
    )
    state_capital: Amount | None = quantity(
        "国有资本经营预算财政拨款收入", "state capital operations"
    )
    superior_subsidy: Amount | None = quantity("上级补助收入", "subsidy from the superior body")
    institutional: Amount | None = quantity("事业收入", "income of public institutions")
    education_fees: Amount | None = quantity("教育收费", "education fees, within institutional")
    business: Amount | None = quantity("经营收入", "business income")
    subordinate_units: Amount | None = quantity("附属单位上缴收入", "remitted by subordinate units")
    other: Amount | None = quantity("其他收入", "other income")


@record
class UnitExpenditure:
    """支出决算表（分单位）: a row of it."""

    name: str | None = quantity("单位名称", "name")
    final: Amount | None = quantity("本年支出", "expenditure of the year")
    basic: Amount | None = quantity("基本支出", "basic expenditure")
    project: Amount | None = quantity("项目支出", "project expenditure")
    to_superior: Amount | None = quantity("上缴上级支出", "paid to the superior body")
    business: Amount | None = quantity("经营支出", "business expenditure")
    subordinate_subsidy: Amount | None = quantity(
        "对附属单位补助支出", "subsidies to subordinate units"
    )


def _row(code: str, root: str, total: str, parts: tuple[str, ...]) -> Identity:
    return Identity(code, f"{root}.*.{total}", tuple(f"{root}.*.{part}" for part in parts))


IDENTITIES = (
    _row("AR106", "income_by_unit", "total", ("fiscal_appropriation", *OTHER_INCOME)),
    _row("AR106", "income_by_unit", "total", (*BUDGETS, *OTHER_INCOME)),
    _row("AR109", "income_by_unit", "fiscal_appropriation", BUDGETS),
    _row("AR107", "expenditure_by_unit", "final", EXPENDITURE_KINDS),
)
