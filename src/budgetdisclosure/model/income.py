"""收入决算: income of the year by source."""

from attrs import field

from budgetdisclosure.figures import Amount
from budgetdisclosure.metrics import Ratio, share

from .coded import as_text
from .comparison import Comparison
from .fields import listing, quantity, record, section
from .identity import Identity, RollUp
from .kinds import BUDGETS, OTHER_INCOME


@record
class IncomeLine:
    """Income by source for a 类, 款 or 项 of the functional classification.

    ``code`` has 3, 5 or 7 digits, or is the name itself where no code is known.

    >>> IncomeLine(code="2010601", total=Amount("1511.90"), other=Amount("0.01")).other.text
    '0.01'
    """

    code: str = field(converter=as_text)
    name: str | None = quantity("科目名称", "name")
    total: Amount | None = quantity("本年收入合计", "income of the year")
    fiscal_appropriation: Amount | None = quantity("财政拨款收入", "fiscal appropriation")
    general_public: Amount | None = quantity(
        "一般公共预算财政拨款收入", "general public budget appropriation"
    )
    government_fund: Amount | None = quantity(
        "政府性基金预算财政拨款收入", "government-managed funds appropriation"
    )
    state_capital: Amount | None = quantity(
        "国有资本经营预算财政拨款收入", "state capital operations appropriation"
    )
    superior_subsidy: Amount | None = quantity("上级补助收入", "subsidy from the superior body")
    institutional: Amount | None = quantity("事业收入", "income of public institutions")
    education_fees: Amount | None = quantity("教育收费", "education fees")
    business: Amount | None = quantity("经营收入", "business income")
    subordinate_units: Amount | None = quantity("附属单位上缴收入", "remitted by subordinate units")
    other: Amount | None = quantity("其他收入", "other income")


@record
class Income:
    """本年收入合计 and its sources."""

    total: Comparison = section(Comparison, "本年收入合计", "income of the year", "收入合计")
    fiscal_appropriation: Amount | None = quantity("财政拨款收入", "fiscal appropriation")
    general_public: Amount | None = quantity(
        "一般公共预算财政拨款收入", "general public budget appropriation"
    )
    government_fund: Amount | None = quantity(
        "政府性基金预算财政拨款收入",
        "government-managed funds appropriation",
        "政府性基金财政拨款收入",
    )
    state_capital: Amount | None = quantity(
        "国有资本经营预算财政拨款收入",
        "state capital operations appropriation",
        "国有资本经营财政拨款收入",
    )
    superior_subsidy: Amount | None = quantity("上级补助收入", "subsidy from the superior body")
    institutional: Amount | None = quantity("事业收入", "income of public institutions")
    business: Amount | None = quantity("经营收入", "business income", "事业单位经营收入")
    subordinate_units: Amount | None = quantity(
        "附属单位上缴收入", "remitted by subordinate units", "附属单位收入", "附属单位缴款收入"
    )
    other: Amount | None = quantity("其他收入", "other income")
    education_fees: Amount | None = quantity("教育收费", "education fees, within institutional")
    donations: Amount | None = quantity("捐赠收入", "donations, within other income")
    functions: tuple[IncomeLine, ...] = listing("功能分类", "by function")

    def share(self, source: str) -> Ratio | None:
        """``source`` (a field name, or the code of a line) as a part of the income of the year."""
        part = getattr(self, source, None) or next(
            (line.total for line in self.functions if line.code == source), None
        )
        if part is None or self.total.value is None:
            return None
        return share(part, self.total.value)


def _at(root: str, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{root}.{name}" for name in names)


_COLUMNS = ("total", "fiscal_appropriation", *BUDGETS, *OTHER_INCOME, "education_fees")

IDENTITIES = (
    Identity("AR101", "income.total", _at("income", ("fiscal_appropriation", *OTHER_INCOME))),
    Identity("AR101", "income.total", _at("income", (*BUDGETS, *OTHER_INCOME))),
    Identity("AR109", "income.fiscal_appropriation", _at("income", BUDGETS)),
    Identity(
        "AR106",
        "income.functions.*.total",
        _at("income.functions.*", ("fiscal_appropriation", *OTHER_INCOME)),
    ),
    Identity(
        "AR106",
        "income.functions.*.total",
        _at("income.functions.*", (*BUDGETS, *OTHER_INCOME)),
    ),
    Identity(
        "AR109",
        "income.functions.*.fiscal_appropriation",
        _at("income.functions.*", BUDGETS),
    ),
    RollUp(
        "AR108",
        "income.functions",
        tuple((column, f"income.{column}") for column in _COLUMNS),
        total_code="AR108",
    ),
    Identity("XT207", "income.institutional", ("income.education_fees",), "<="),
    Identity("XT207", "income.other", ("income.donations",), "<="),
)
