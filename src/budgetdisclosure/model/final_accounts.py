"""部门决算: the whole report."""

from budgetdisclosure.figures import Amount

from .assets import StateAssets
from .awards import Awards
from .basic import BasicExpenditure
from .by_unit import UnitExpenditure, UnitIncome
from .comparison import Comparison, Execution
from .expenditure import Expenditure
from .fields import listing, quantity, record, section
from .fiscal import FiscalAppropriation
from .functions import FundBudget, GeneralPublicBudget
from .glossary import Glossary
from .income import Income
from .institution import Institution
from .performance import Performance
from .procurement import Procurement
from .self_evaluation import SelfEvaluation
from .staffing import Staffing
from .three_public import ThreePublic
from .totals import Carryover, Totals
from .unit import PublicBody


@record
class FinalAccounts:
    """Final accounts of a department or unit for a year, as values without places.

    None means not stated; ``Amount("0")`` a printed zero. Construction checks types and single
    fields, never whether figures agree: a defective report must be buildable.

    Raises:
        ModelError: a value of the wrong kind.
        TypeError: an unknown field.

    >>> report = FinalAccounts(year=2023, agency_operating=Comparison(Amount("1.20")))
    >>> report.year, str(report.agency_operating.value)
    (2023, '1.20万元')
    """

    unit: PublicBody = section(PublicBody, "单位", "body")
    year: int | None = None
    money_unit: str | None = None
    institution: Institution = section(Institution, "机构设置、职责", "institution")
    staffing: Staffing = section(Staffing, "人员构成情况", "staffing")
    totals: Totals = section(Totals, "收入支出决算总体情况", "totals")
    carryover: Carryover = section(Carryover, "结转和结余", "carryover and surplus")
    income: Income = section(Income, "收入决算", "income")
    expenditure: Expenditure = section(Expenditure, "支出决算", "expenditure")
    income_by_unit: tuple[UnitIncome, ...] = listing("收入决算（分单位）", "income by unit")
    expenditure_by_unit: tuple[UnitExpenditure, ...] = listing(
        "支出决算（分单位）", "expenditure by unit"
    )
    fiscal: FiscalAppropriation = section(
        FiscalAppropriation, "财政拨款收入支出决算总体情况", "fiscal appropriation"
    )
    general_public: GeneralPublicBudget = section(
        GeneralPublicBudget, "一般公共预算财政拨款支出决算", "general public budget"
    )
    government_fund: FundBudget = section(
        FundBudget, "政府性基金预算财政拨款收支决算", "government-managed funds"
    )
    state_capital: FundBudget = section(
        FundBudget, "国有资本经营预算财政拨款收支决算", "state capital operations"
    )
    basic: BasicExpenditure = section(BasicExpenditure, "财政拨款基本支出决算", "basic expenditure")
    three_public: ThreePublic = section(ThreePublic, "“三公”经费", "three public expenses")
    meetings: Execution = section(Execution, "会议费", "meetings", "会议费支出")
    training: Execution = section(Execution, "培训费", "training", "培训费支出")
    agency_operating: Comparison = section(
        Comparison, "机关运行经费", "agency operating expenses", "机关运行经费支出"
    )
    procurement: Procurement = section(Procurement, "政府采购支出", "procurement")
    assets: StateAssets = section(StateAssets, "国有资产占用情况", "state assets")
    service_purchase: Amount | None = quantity(
        "政府购买服务决算", "purchased services", "政府购买服务支出", "政府购买服务"
    )
    awards: Awards = section(Awards, "政策兑现", "awards")
    glossary: Glossary = section(Glossary, "名词解释", "glossary")
    performance: Performance = section(Performance, "绩效评价", "performance")
    self_evaluations: tuple[SelfEvaluation, ...] = listing(
        "项目支出绩效自评表", "self-evaluation forms, one a project"
    )
    overall_evaluations: tuple[SelfEvaluation, ...] = listing(
        "部门整体支出绩效自评表", "self-evaluation forms, one a department"
    )
    performance_targets: tuple[SelfEvaluation, ...] = listing(
        "绩效目标表", "forms of performance targets"
    )

    @property
    def kind(self) -> str:
        """``final_accounts``."""
        return "final_accounts"
