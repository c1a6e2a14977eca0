"""政府性基金预算财政拨款“三公”经费支出决算情况说明: what other budgets paid, told apart in some provinces."""

from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F07.4",
    titles=(r"(?:政府性基金|国有资本).{0,16}三公",),
    order=9,
    account=False,
)
