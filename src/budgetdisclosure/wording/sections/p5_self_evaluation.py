"""项目支出绩效自评表."""

from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="P5",
    titles=(r"绩效自评表$",),
    order=7,
    account=False,
)
