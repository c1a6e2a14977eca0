"""机关运行经费支出情况."""

from budgetdisclosure.model import Basis
from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F11.1",
    titles=(r"^机关运行情况|机关(?:（单位）)?运行(?:经费|费用)|机构运行经费|公用经费支出情况",),
    order=12,
    names=(
        ("机关运行经费", ("agency_operating",)),
        ("机关运行经费支出", ("agency_operating",)),
        ("机关运行经费决算", ("agency_operating",)),
        ("机关运行费", ("agency_operating",)),
        ("机构运行经费", ("agency_operating",)),
        ("会议费", ("meetings",)),
        ("会议费支出", ("meetings",)),
        ("培训费", ("training",)),
        ("培训费支出", ("training",)),
    ),
    subject="agency_operating",
    basis=Basis.PRIOR_YEAR,
)
