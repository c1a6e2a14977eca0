"""支出决算情况说明."""

from budgetdisclosure.model import Basis
from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F03",
    titles=(r"^(?:本年|20\d\d年度?)?支出决算", r"^(?:本年)?支出(?:总体)?情况"),
    order=35,
    roots=("expenditure",),
    subject="expenditure.total",
    basis=Basis.PRIOR_YEAR,
    wholes=((r"支出|^$", "expenditure.total"),),
)
