"""政府采购支出情况."""

from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F11.2",
    titles=(r"政府采购",),
    order=14,
    roots=("procurement",),
    subject="procurement.total",
    wholes=(
        (r"^(?:授予)?中小企业合同(?:总)?金额$", "procurement.sme"),
        (
            r"^$|^(?:本年|全年|年度)?政府采购(?:支出)?(?:总额|总金额|金额|合计)$",
            "procurement.total",
        ),
    ),
)
