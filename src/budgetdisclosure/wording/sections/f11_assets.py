"""国有资产占用情况."""

from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F11.3",
    titles=(r"国有资产(?:占[用有]|总体|情况|信息)?|国有资产",),
    order=16,
    subject=None,
)
