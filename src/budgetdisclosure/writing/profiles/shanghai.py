"""Shanghai: budget, final figure and completion; lines named by 类, 款 and 项."""

from budgetdisclosure.model import Basis, Kind
from budgetdisclosure.writing.comparing import against, alone, stated_basis
from budgetdisclosure.writing.derived import part
from budgetdisclosure.writing.pen import Pen
from budgetdisclosure.writing.profile import Profile

from .beijing import comparison, sentence


def execution(pen: Pen, subject: str, name: str) -> str:
    """Budget, final figure, completion; then the change on last year."""
    final = pen.peek(f"{subject}.final")
    planned = [
        pen.phrase("fact", f"{subject}.{field}", subject=subject, basis=basis)
        for field, basis in (
            ("budget", Basis.INITIAL_BUDGET),
            ("full_year_budget", Basis.FULL_YEAR_BUDGET),
        )
    ]
    made = pen.phrase("fact", f"{subject}.final", "支出", subject=subject)
    clauses = [
        *planned,
        made,
        _completion(pen, subject),
        _change(pen, subject),
        against(pen, final, subject, f"{subject}.prior", Basis.PRIOR_YEAR),
    ]
    told = sentence(clauses)
    return f"{name}{told}{pen.reason(subject)}" if told else pen.reason(subject)


def _completion(pen: Pen, subject: str) -> str:
    for field, basis in (
        ("full_year_budget", Basis.FULL_YEAR_BUDGET),
        ("budget", Basis.INITIAL_BUDGET),
    ):
        planned = pen.peek(f"{subject}.{field}")
        if planned is not None:
            rate = part(pen.peek(f"{subject}.final"), planned, pen.decimals)
            return (
                "" if rate is None else pen.claim("completion", Kind.COMPLETION, rate, basis=basis)
            )
    return ""


def _change(pen: Pen, subject: str) -> str:
    """A change that the report states against a budget."""
    basis = stated_basis(pen, subject)
    if basis in (Basis.INITIAL_BUDGET, Basis.FULL_YEAR_BUDGET):
        return alone(pen, subject, basis)
    return ""


PROFILE = Profile(
    name="shanghai",
    parts={1: "部门概况", 2: "年度决算情况说明", 3: "其他需要说明的事项", 4: "名词解释"},
    titles={
        "P1": "主要职能与机构设置",
        "P1.3": "人员编制情况",
        "F01": "收入支出决算总体情况说明",
        "F02": "收入决算情况说明",
        "F03": "支出决算情况说明",
        "F04": "财政拨款收入支出总体情况说明",
        "F05": "一般公共预算支出决算情况说明",
        "F06": "一般公共预算基本支出情况说明",
        "F07": "“三公”经费决算情况说明",
        "F08": "政府性基金预算支出决算说明",
        "F09": "国有资本经营预算支出决算说明",
        "F11.1": "机关运行经费支出说明",
        "F11.2": "政府采购支出说明",
        "F11.3": "国有资产占用情况说明",
        "F11.4": "政府购买服务说明",
        "P4": "名词解释",
    },
    comparison=comparison,
    execution=execution,
    whole_chain=True,
)
