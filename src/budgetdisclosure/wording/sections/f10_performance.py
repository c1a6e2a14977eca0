"""绩效: the report on key projects, the departmental paragraph."""

from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F10",
    titles=(r"绩效(?:评价|管理|情况|目标|自评情况|自评报告|评估|工作)|^预算绩效(?:的情况说明)?$",),
    order=9,
    account=False,
)
