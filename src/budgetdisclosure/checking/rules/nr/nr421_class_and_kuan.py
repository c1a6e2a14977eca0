"""NR421: 类与款一致 / a class equals its lines."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.refutations import refutations
from budgetdisclosure.checking.rule import rule


@rule(
    "NR421",
    severity="error",
    passes=(
        "2024年度部门决算说明\n"
        "四、一般公共预算财政拨款支出决算情况说明\n"
        "“教育支出”（类）2024年度决算30.00万元。其中：\n"
        "“普通教育”（款，下同）2024年度决算20.00万元。\n"
        "“职业教育”（款，下同）2024年度决算10.00万元。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "四、一般公共预算财政拨款支出决算情况说明\n"
        "“教育支出”（类）2024年度决算30.00万元。其中：\n"
        "“普通教育”（款，下同）2024年度决算20.00万元。\n"
        "“职业教育”（款，下同）2024年度决算16.00万元。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """Final, budget and change of a class = those of its lines."""
    yield from refutations(case, "NR421")
