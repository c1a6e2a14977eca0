"""项目支出绩效自评表: the self-evaluation form."""

from budgetdisclosure.figures import Amount, Measure, Percentage

from .fields import listing, quantity, record, section
from .identity import Identity, Quotient


@record
class FundRow:
    """A row of 项目资金: 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分."""

    budget: Amount | None = quantity("年初预算数", "initial budget")
    adjusted: Amount | None = quantity("全年预算数", "full-year budget")
    executed: Amount | None = quantity("全年执行数", "executed")
    weight: Measure | None = quantity("分值", "weight")
    rate: Percentage | None = quantity("执行率", "execution rate")
    score: Measure | None = quantity("得分", "score")


@record
class Funds:
    """项目资金: the total, and the sources that it comes from."""

    annual_total: FundRow = section(FundRow, "年度资金总额", "total of the year")
    current_fiscal: FundRow = section(FundRow, "当年财政拨款", "appropriation of the year")
    carryover: FundRow = section(FundRow, "上年结转资金", "carried over")
    fiscal_account: FundRow = section(FundRow, "财政专户管理资金", "special fiscal account")
    unit_money: FundRow = section(FundRow, "单位资金", "money of the unit")
    central: FundRow = section(FundRow, "中央财政资金", "central money")
    local: FundRow = section(FundRow, "地方资金", "local money")
    other: FundRow = section(FundRow, "其他资金", "other money")


@record
class Indicator:
    """A row of 绩效指标: three levels, target, actual, weight, score, deviation."""

    level1: str | None = quantity("一级指标", "level 1")
    level2: str | None = quantity("二级指标", "level 2")
    level3: str | None = quantity("三级指标", "level 3")
    target: str | None = quantity("年度指标值", "target")
    actual: str | None = quantity("实际完成值", "actual")
    weight: Measure | None = quantity("分值", "weight")
    score: Measure | None = quantity("得分", "score")
    deviation: str | None = quantity("偏差原因分析及改进措施", "deviation")


@record
class SelfEvaluation:
    """One form, of a project or a department. ``person`` and ``telephone`` are masked wherever they are shown or written."""

    project: str | None = quantity("项目名称", "project")
    department: str | None = quantity("主管部门", "department in charge")
    implementer: str | None = quantity("实施单位", "implementing unit")
    person: str | None = quantity("项目负责人", "person in charge")
    telephone: str | None = quantity("联系电话", "telephone")
    funds: Funds = section(Funds, "项目资金", "funds")
    objective: str | None = quantity("预期目标", "objective")
    achieved: str | None = quantity("实际完成情况", "achieved")
    indicators: tuple[Indicator, ...] = listing("绩效指标", "indicators")
    total_weight: Measure | None = quantity("总分", "total weight")
    total_score: Measure | None = quantity("总得分", "total score")


SOURCES = (
    "current_fiscal", "carryover", "fiscal_account", "unit_money", "central", "local", "other",
)  # fmt: skip
"""The parts of the total, by name."""

_FORMS = ("self_evaluations.*", "overall_evaluations.*", "performance_targets.*")

IDENTITIES = tuple(
    equation
    for form in _FORMS
    for equation in (
        *(
            Identity(
                "NR419",
                f"{form}.funds.annual_total.{column}",
                tuple(f"{form}.funds.{source}.{column}" for source in SOURCES),
            )
            for column in ("budget", "adjusted", "executed")
        ),
        Quotient("NR419", f"{form}.funds.*.rate", "executed", "adjusted"),
    )
)
