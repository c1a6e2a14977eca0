"""收入决算: income of the year by source."""

from budgetdisclosure.figures import Amount
from budgetdisclosure.metrics import Ratio, share

from .comparison import Comparison
from .fields import quantity, record, section
from .identity import Identity


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
        "附属单位上缴收入", "remitted by subordinate units", "附属单位收入"
    )
    other: Amount | None = quantity("其他收入", "other income")

    def share(self, source: str) -> Ratio | None:
        """``source`` (a field name) as a part of the income of the year."""
        part = getattr(self, source)
        if part is None or self.total.value is None:
            return None
        return share(part, self.total.value)


IDENTITIES = (
    Identity(
        "AR101",
        "income.total",
        (
            "income.fiscal_appropriation",
            "income.superior_subsidy",
            "income.institutional",
            "income.business",
            "income.subordinate_units",
            "income.other",
        ),
    ),
    Identity(
        "AR109",
        "income.fiscal_appropriation",
        ("income.general_public", "income.government_fund", "income.state_capital"),
    ),
)
