"""XN315: 同量多处一致 / one quantity, one value."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "XN315",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元。\n"
        "（三）支出决算情况说明\n"
        "本年支出合计30.0万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（二）支出决算情况说明\n"
        "本年支出合计30.00万元。\n"
        "（三）支出决算情况说明\n"
        "本年支出合计37.00万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """A quantity printed in several places must be the same; with fewer decimals it must be a rounding."""
    yield from refutations(case, "XN315")
