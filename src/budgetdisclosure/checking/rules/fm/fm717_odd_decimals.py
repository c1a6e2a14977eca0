"""FM717: 小数位不一致 / odd number of decimals."""

from collections import Counter
from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.numerals import numerals
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.checking.texts import text_finding
from budgetdisclosure.figures import Amount, half_up


@rule(
    "FM717",
    severity="info",
    passes=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元，其中：基本支出20.00万元；项目支出10.00万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元，其中：基本支出20.00万元；项目支出10.0000万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Amounts of one report have one number of decimals."""
    amounts = [(b, n) for b, n in numerals(case) if isinstance(n.figure, Amount)]
    counts = Counter(n.figure.decimals for _, n in amounts if n.figure and n.figure.decimals)
    if not counts:
        return
    usual = counts.most_common(1)[0][0]
    for block, numeral in amounts:
        figure = numeral.figure
        if figure is not None and figure.decimals not in (0, usual):
            expected = format(half_up(figure.value, usual), "f")
            yield text_finding("FM717", "info", block, numeral.start, numeral.number_end, expected)
