"""Budgets by functional class: 一般公共预算, 政府性基金预算, 国有资本经营预算."""

from attrs import field

from budgetdisclosure.classification import FunctionalCode
from budgetdisclosure.figures import Amount
from budgetdisclosure.metrics import Ratio, share

from .coded import as_text, functional
from .comparison import Execution
from .fields import listing, quantity, record, section
from .identity import Identity, RollUp


@record
class FunctionLine(Execution):
    """A 类, 款 or 项 of the functional classification with its money.

    ``code`` has 3, 5 or 7 digits, or is the name itself where no code is known. A
    ``FunctionalCode`` may be given for it; ``functional_code`` gives it back as one.

    >>> line = FunctionLine(code="2150805", final=Amount("20169.24"))
    >>> line.functional_code, line.functional_code.kuan
    (FunctionalCode('2150805'), FunctionalCode('21508'))
    """

    code: str = field(converter=as_text)
    name: str | None = quantity("科目名称", "name")
    basic: Amount | None = quantity("基本支出", "basic expenditure")
    project: Amount | None = quantity("项目支出", "project expenditure")
    use: str | None = quantity("主要用于", "use")

    @property
    def functional_code(self) -> FunctionalCode | None:
        """The code as a value type; None where ``code`` is only a name."""
        return functional(self.code)


@record
class GeneralPublicBudget:
    """一般公共预算财政拨款支出 by 类, 款, 项."""

    expenditure: Execution = section(
        Execution,
        "一般公共预算财政拨款支出",
        "general public budget expenditure",
        "本年财政拨款支出",
        "一般公共预算财政拨款支出合计",
        "一般公共预算支出",
    )
    functions: tuple[FunctionLine, ...] = listing("功能分类", "by function")

    def line(self, code: str | FunctionalCode) -> FunctionLine | None:
        """The line with ``code``."""
        wanted = str(code)
        return next((line for line in self.functions if line.code == wanted), None)

    def share(self, code: str | FunctionalCode) -> Ratio | None:
        """A line as a part of all general public budget expenditure."""
        line = self.line(code)
        if line is None or line.final is None or self.expenditure.final is None:
            return None
        return share(line.final, self.expenditure.final)


@record
class FundBudget:
    """Government-managed funds or state capital operations, by function."""

    opening: Amount | None = quantity("年初结转和结余", "opening carryover")
    income: Amount | None = quantity("收入总计", "income", "本年收入", "财政拨款收入")
    expenditure: Amount | None = quantity("支出总计", "expenditure", "本年支出", "财政拨款支出")
    closing: Amount | None = quantity("年末结转和结余", "closing carryover")
    functions: tuple[FunctionLine, ...] = listing("功能分类", "by function")


_COLUMNS = ("final", "budget", "stated_change")

IDENTITIES = (
    RollUp(
        "NR421",
        "general_public.functions",
        _COLUMNS,
        total="general_public.expenditure.{column}",
        total_code="AR102",
    ),
    RollUp("NR421", "government_fund.functions", _COLUMNS, "government_fund.expenditure", "AR102"),
    RollUp("NR421", "state_capital.functions", _COLUMNS, "state_capital.expenditure", "AR102"),
    Identity("XT207", "expenditure.total", ("general_public.expenditure.final",), "<="),
)
