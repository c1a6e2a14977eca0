"""Budgets by functional class: 一般公共预算, 政府性基金预算, 国有资本经营预算."""

from attrs import field

from budgetdisclosure.classification import FunctionalCode
from budgetdisclosure.figures import Amount
from budgetdisclosure.metrics import Ratio, share

from .coded import as_text, functional
from .comparison import Comparison, Execution
from .fields import listing, quantity, record, section
from .identity import Balance, Identity, RollUp


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
    to_superior: Amount | None = quantity("上缴上级支出", "remitted to the superior body")
    business: Amount | None = quantity("经营支出", "business expenditure")
    subordinate_subsidy: Amount | None = quantity(
        "对附属单位补助支出", "subsidy to subordinate units"
    )
    capital_construction: Amount | None = quantity("基本建设资金支出", "capital construction")
    opening: Amount | None = quantity("年初结转和结余", "opening carryover")
    income: Amount | None = quantity("本年收入", "income of the year")
    closing: Amount | None = quantity("年末结转和结余", "closing carryover")
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
    opening: Amount | None = quantity("一般公共预算财政拨款年初结转和结余", "opening carryover")
    project: Amount | None = quantity("一般公共预算财政拨款项目支出", "project expenditure")
    closing: Amount | None = quantity("一般公共预算财政拨款年末结转和结余", "closing carryover")
    total: Amount | None = quantity("一般公共预算财政拨款收支总计", "total with carryover")
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
    expenditure: Comparison = section(
        Comparison, "支出总计", "expenditure", "本年支出", "财政拨款支出"
    )
    basic: Amount | None = quantity("基本支出", "basic expenditure")
    project: Amount | None = quantity("项目支出", "project expenditure")
    closing: Amount | None = quantity("年末结转和结余", "closing carryover")
    total: Amount | None = quantity("收支总计", "total with carryover")
    functions: tuple[FunctionLine, ...] = listing("功能分类", "by function")


_FUNDS = ("government_fund", "state_capital")


def _of_fund(root: str) -> tuple[Identity | Balance | RollUp, ...]:
    """The identities of a budget whose table shows income and carryover."""
    lines = f"{root}.functions.*"
    return (
        RollUp(
            "NR421",
            f"{root}.functions",
            (
                ("final", f"{root}.expenditure"),
                ("budget", None),
                ("change", None),
                *((name, f"{root}.{name}") for name in _FLOWS),
                ("income", f"income.{root}"),
            ),
            total_code="AR102",
        ),
        Identity("AR111", f"{root}.expenditure", (f"{root}.basic", f"{root}.project")),
        Identity("AR111", f"{lines}.final", (f"{lines}.basic", f"{lines}.project")),
        Balance(
            "AR116",
            f"{lines}.closing",
            (f"{lines}.opening", f"{lines}.income"),
            f"{lines}.final",
        ),
        Balance(
            "AR116",
            f"{root}.closing",
            (f"{root}.opening", f"income.{root}"),
            f"{root}.expenditure",
        ),
        Identity("AR110", f"{root}.total", (f"income.{root}", f"{root}.opening")),
        Identity("AR110", f"{root}.total", (f"{root}.expenditure", f"{root}.closing")),
        Identity("XT207", "expenditure.functions.*.final", (f"{lines}.final",), "<="),
    )


_FLOWS = ("basic", "project", "opening", "closing")
_LINES = "general_public.functions.*"

IDENTITIES = (
    RollUp(
        "NR421",
        "general_public.functions",
        (
            ("final", "general_public.expenditure.final"),
            ("budget", "general_public.expenditure.budget"),
            ("change", "general_public.expenditure.change"),
            ("basic", "basic.general_public"),
            ("project", "general_public.project"),
            ("opening", "general_public.opening"),
            ("income", "income.general_public"),
            ("closing", "general_public.closing"),
        ),
        total_code="AR102",
    ),
    Identity("AR111", f"{_LINES}.final", (f"{_LINES}.basic", f"{_LINES}.project")),
    Identity(
        "AR111",
        "general_public.expenditure.final",
        ("basic.general_public", "general_public.project"),
    ),
    Balance(
        "AR110",
        "general_public.closing",
        ("general_public.opening", "income.general_public"),
        "general_public.expenditure.final",
    ),
    Identity("AR110", "general_public.total", ("income.general_public", "general_public.opening")),
    Identity(
        "AR110",
        "general_public.total",
        ("general_public.expenditure.final", "general_public.closing"),
    ),
    Balance(
        "AR116",
        f"{_LINES}.closing",
        (f"{_LINES}.opening", f"{_LINES}.income"),
        f"{_LINES}.final",
    ),
    Identity("XT207", "expenditure.total", ("general_public.expenditure.final",), "<="),
    Identity("XT207", "expenditure.functions.*.final", (f"{_LINES}.final",), "<="),
    *(identity for root in _FUNDS for identity in _of_fund(root)),
)
