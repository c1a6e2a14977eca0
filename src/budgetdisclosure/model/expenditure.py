"""支出决算: expenditure of the year by kind."""

from budgetdisclosure.figures import Amount
from budgetdisclosure.metrics import Ratio, share

from .comparison import Comparison
from .fields import listing, quantity, record, section
from .functions import FunctionLine
from .identity import Identity, RollUp
from .kinds import EXPENDITURE_KINDS


@record
class Expenditure:
    """本年支出合计 and its kinds."""

    total: Comparison = section(Comparison, "本年支出合计", "expenditure of the year", "支出合计")
    basic: Amount | None = quantity("基本支出", "basic expenditure")
    project: Amount | None = quantity("项目支出", "project expenditure")
    to_superior: Amount | None = quantity("上缴上级支出", "remitted to the superior body")
    business: Amount | None = quantity("经营支出", "business expenditure", "事业单位经营支出")
    subordinate_subsidy: Amount | None = quantity(
        "对附属单位补助支出", "subsidy to subordinate units", "对附属单位补助"
    )
    personnel: Amount | None = quantity(
        "人员支出", "personnel, within basic", "人员经费支出", "人员经费"
    )
    individuals: Amount | None = quantity(
        "对个人和家庭补助支出",
        "subsidies to individuals and families, within basic",
        "对个人和家庭的补助支出",
        "对个人和家庭的补助",
    )
    public: Amount | None = quantity(
        "公用支出", "public expenses, within basic", "公用经费支出", "公用经费", "日常公用支出"
    )
    functions: tuple[FunctionLine, ...] = listing("功能分类", "by function, from all money")

    def share(self, kind: str) -> Ratio | None:
        """``kind`` (a field name, or the code of a line) as a part of the expenditure of the year."""
        part = getattr(self, kind, None) or next(
            (line.final for line in self.functions if line.code == kind), None
        )
        if part is None or self.total.value is None:
            return None
        return share(part, self.total.value)


_OF_BASIC = ("personnel", "individuals", "public")

IDENTITIES = (
    Identity(
        "AR107", "expenditure.total", tuple(f"expenditure.{kind}" for kind in EXPENDITURE_KINDS)
    ),
    Identity("AR113", "expenditure.basic", tuple(f"expenditure.{part}" for part in _OF_BASIC)),
    Identity(
        "AR107",
        "expenditure.functions.*.final",
        tuple(f"expenditure.functions.*.{kind}" for kind in EXPENDITURE_KINDS),
    ),
    RollUp(
        "AR108",
        "expenditure.functions",
        (
            ("final", "expenditure.total"),
            *((kind, f"expenditure.{kind}") for kind in EXPENDITURE_KINDS),
        ),
        total_code="AR102",
        partial=True,
    ),
)
