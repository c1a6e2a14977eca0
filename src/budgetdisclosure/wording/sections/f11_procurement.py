"""政府采购支出情况."""

from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F11.2",
    titles=(r"政府采购",),
    order=14,
    roots=("procurement",),
    subject="procurement.total",
    wholes=(
        (r"中小企业合同", "procurement.sme"),
        (r"采购|^$", "procurement.total"),
    ),
)
