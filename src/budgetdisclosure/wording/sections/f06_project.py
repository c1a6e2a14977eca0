"""一般公共预算项目支出决算情况说明: project expenditure of the general public budget, on its own."""

from budgetdisclosure.model import Basis
from budgetdisclosure.wording.section import Section

_TOTAL = ("general_public.project",)

SECTION = Section(
    code="F06b",
    titles=(r"^(?:一般公共预算|公共财政(?:预算)?)(?:财政拨款)?项目支出(?:决算|情况|说明|$)",),
    order=18,
    names=(
        ("一般公共预算财政拨款项目支出", _TOTAL),
        ("一般公共预算项目支出", _TOTAL),
        ("财政拨款项目支出", _TOTAL),
    ),
    subject="general_public.project",
    basis=Basis.PRIOR_YEAR,
)
