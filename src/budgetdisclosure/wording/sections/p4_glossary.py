"""名词解释."""

from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="P4",
    titles=(r"(?:名词|名称|术语|用名词)解释",),
    order=8,
    account=False,
)
