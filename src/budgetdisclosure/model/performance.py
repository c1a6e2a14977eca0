"""绩效评价报告: the report on key projects."""

from budgetdisclosure.figures import Amount, Count, Measure, Percentage
from budgetdisclosure.metrics import Ratio, execution_rate

from .fields import listing, quantity, record, section
from .identity import Difference, Identity, Quotient, Tally


@record
class Project:
    """A project with its money."""

    name: str | None = quantity("项目名称", "project")
    budget: Amount | None = quantity("预算数", "budget")
    executed: Amount | None = quantity("执行数", "executed")
    surplus: Amount | None = quantity("结余数", "surplus")
    rate: Percentage | None = quantity("执行率", "stated execution rate")
    remark: str | None = quantity("备注", "remark")

    @property
    def execution_rate(self) -> Ratio | None:
        """执行数 / 预算数."""
        if self.executed is None or self.budget is None:
            return None
        return execution_rate(self.executed, self.budget)


@record
class Projects:
    """The projects under evaluation."""

    count: Count | None = quantity("项目", "number of projects")
    total: Amount | None = quantity("项目金额", "money of the projects", "涉及金额")
    items: tuple[Project, ...] = listing("项目明细", "projects as listed in the text")
    executions: tuple[Project, ...] = listing("项目预算执行情况", "rows of the execution table")
    sum: Project = section(Project, "总计", "total row")


@record
class SelfEvaluationSummary:
    """Counts of the departmental performance paragraph."""

    tracked: Count | None = quantity("绩效跟踪项目", "projects tracked")
    evaluated: Count | None = quantity("绩效自评项目", "projects evaluated")
    average_score: Measure | None = quantity("平均得分", "average score")
    excellent: Count | None = quantity("优", "rated excellent")
    good: Count | None = quantity("良", "rated good")
    qualified: Count | None = quantity("合格", "rated qualified")
    unqualified: Count | None = quantity("不合格", "rated unqualified")


@record
class Performance:
    """重点项目支出绩效评价报告."""

    projects: Projects = section(Projects, "项目", "projects")
    special_funds: Projects = section(Projects, "专项资金", "special funds")
    overall: Project = section(Project, "部门整体支出", "expenditure of the whole department")
    execution_rate: Percentage | None = quantity("执行率", "stated execution rate")
    summary: SelfEvaluationSummary = section(SelfEvaluationSummary, "自评", "self-evaluation")
    general_objectives: tuple[str, ...] = listing("总体绩效目标", "general objectives")
    stage_objectives: tuple[str, ...] = listing("阶段目标", "stage objectives")
    method: tuple[str, ...] = listing("绩效评价工作开展情况", "method")
    conclusions: tuple[str, ...] = listing("综合评价情况及评价结论", "conclusions")
    decision: tuple[str, ...] = listing("项目决策情况", "decision")
    process: tuple[str, ...] = listing("项目过程情况", "process")
    output: tuple[str, ...] = listing("项目产出情况", "output")
    benefit: tuple[str, ...] = listing("项目效益情况", "benefit")
    problems: tuple[str, ...] = listing("主要经验及做法、存在的问题及原因分析", "problems")
    suggestions: tuple[str, ...] = listing("有关建议", "suggestions")


_PROJECTS = "performance.projects"

IDENTITIES = (
    Tally("NR420", f"{_PROJECTS}.count", f"{_PROJECTS}.items"),
    Identity("NR413", f"{_PROJECTS}.total", (f"{_PROJECTS}.items.*.budget",)),
    *(
        Identity("NR419", f"{_PROJECTS}.sum.{column}", (f"{_PROJECTS}.executions.*.{column}",))
        for column in ("budget", "executed", "surplus")
    ),
    Identity("NR419", f"{_PROJECTS}.sum.budget", (f"{_PROJECTS}.total",)),
    *(
        Quotient("NR419", f"{rows}.rate", "executed", "budget")
        for rows in (
            f"{_PROJECTS}.executions.*",
            f"{_PROJECTS}.items.*",
            "performance.special_funds.items.*",
            "performance.overall",
        )
    ),
    Quotient("NR419", f"{_PROJECTS}.sum.rate", "executed", "budget"),
    Quotient(
        "NR419",
        "performance.execution_rate",
        f"{_PROJECTS}.sum.executed",
        f"{_PROJECTS}.sum.budget",
    ),
    Difference("NR419", f"{_PROJECTS}.executions.*.surplus", "budget", "executed"),
    Identity(
        "NR420",
        "performance.summary.evaluated",
        tuple(
            f"performance.summary.{grade}"
            for grade in ("excellent", "good", "qualified", "unqualified")
        ),
    ),
)
