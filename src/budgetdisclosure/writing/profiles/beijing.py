"""Beijing: final figure first, then the base with change and rate; class, then 款."""

from budgetdisclosure.model import Basis, Kind
from budgetdisclosure.writing.comparing import against, stated_basis
from budgetdisclosure.writing.derived import part
from budgetdisclosure.writing.pen import Pen
from budgetdisclosure.writing.profile import Profile


def comparison(pen: Pen, subject: str, name: str) -> str:
    """The amount, its base, change and rate: 总计30万元，比上年的20万元增加10万元，增长50%."""
    value = pen.peek(subject)
    basis = stated_basis(pen, subject)
    planned = {"subject": subject, "basis": Basis.INITIAL_BUDGET}
    clauses = [
        pen.phrase("fact", subject, name),
        pen.phrase("fact", f"{subject}.budget", **planned),
        against(pen, value, subject, f"{subject}.base", basis),
    ]
    return sentence(clauses) + pen.reason(subject)


def execution(pen: Pen, subject: str, name: str) -> str:
    """The final figure against its budgets, then against last year."""
    final = pen.peek(f"{subject}.final")
    if final is None:
        return _planned(pen, subject, name)
    clauses = [
        pen.phrase("fact", f"{subject}.final", name, subject=subject),
        against(pen, final, subject, f"{subject}.budget", Basis.INITIAL_BUDGET),
        _full_year(pen, subject),
        against(pen, final, subject, f"{subject}.prior", Basis.PRIOR_YEAR),
    ]
    return sentence(clauses) + pen.reason(subject)


def _full_year(pen: Pen, subject: str) -> str:
    path = f"{subject}.full_year_budget"
    basis = Basis.FULL_YEAR_BUDGET
    if stated_basis(pen, subject) is basis:
        return against(pen, pen.peek(f"{subject}.final"), subject, path, basis)
    rate = part(pen.peek(f"{subject}.final"), pen.peek(path), pen.decimals)
    words = pen.phrase("fact", path, subject=subject, basis=basis)
    if words and rate is not None:
        words += "，" + pen.claim("completion", Kind.COMPLETION, rate, basis=basis)
    return words


def _planned(pen: Pen, subject: str, name: str) -> str:
    budget, full = Basis.INITIAL_BUDGET, Basis.FULL_YEAR_BUDGET
    clauses = [
        pen.phrase("fact", f"{subject}.budget", name, subject=subject, basis=budget),
        pen.phrase("fact", f"{subject}.full_year_budget", name, subject=subject, basis=full),
    ]
    return sentence(clauses) + pen.reason(subject)


def sentence(clauses: list[str]) -> str:
    """The clauses that say something, as one sentence; empty if none does."""
    told = "，".join(clause for clause in clauses if clause)
    return f"{told}。" if told else ""


PROFILE = Profile(
    name="beijing",
    parts={1: "单位基本情况", 2: "年度决算说明", 3: "其他重要事项说明", 4: "名词解释"},
    titles={
        "P1": "主要职责和机构设置",
        "P1.3": "人员构成",
        "F01": "收支总体情况",
        "F02": "本年收入情况",
        "F03": "本年支出情况",
        "F04": "财政拨款收支总体情况",
        "F05": "一般公共预算支出情况",
        "F06": "基本支出情况",
        "F07": "“三公”经费支出情况",
        "F08": "政府性基金预算收支情况",
        "F09": "国有资本经营预算收支情况",
        "F11.1": "机关运行经费情况",
        "F11.2": "政府采购情况",
        "F11.3": "国有资产占有情况",
        "F11.4": "政府购买服务情况",
        "P4": "名词解释",
    },
    comparison=comparison,
    execution=execution,
    whole_chain=False,
)
