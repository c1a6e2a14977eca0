"""其他重要事项: only a roof for the sections below it."""

from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F11",
    titles=(r"其他(?:重要|需要说明的)?(?:重要)?(?:事项|情况)|其他重要事项",),
    order=70,
    account=False,
)
