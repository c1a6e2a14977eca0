"""XN319: 有误的数在别处重复 / a wrong value repeated."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.checking.rule import rule
from budgetdisclosure.figures import Amount
from budgetdisclosure.messages import Message


@rule(
    "XN319",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "四、一般公共预算财政拨款支出决算情况说明\n"
        "一般公共预算财政拨款支出30.00万元，主要用于以下方面：教育支出30.00万元，占本年财政拨款支出100%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "三、财政拨款收入支出决算总体情况说明\n"
        "财政拨款收、支总计37.00万元。主要原因：追加项目37.25万元。\n"
        "四、一般公共预算财政拨款支出决算情况说明\n"
        "一般公共预算财政拨款支出30.00万元，主要用于以下方面：教育支出30.00万元，占本年财政拨款支出100%。\n"
        "（二）一般公共预算财政拨款支出决算具体情况\n"
        "“教育支出”（类）2024年度决算37.25万元，比2024年年初预算20.00万元增加17.25万元，增长86.25%。"
    ),
)
def check(case: Case) -> Iterator[Finding]:
    """A value found wrong in one place is repeated in the account of fiscal money elsewhere."""
    for culprit in case.culprits:
        wrong = culprit.print
        if culprit.tests[0].kind != "repeat" or wrong is None or culprit.expected is None:
            continue
        for one in case.index.prints:
            if (
                isinstance(wrong.figure, Amount)
                and wrong.figure.value
                and one.section == "F04"
                and one.section != wrong.section
                and isinstance(one.figure, Amount)
                and one.exact == wrong.exact
            ):
                yield Finding(
                    rule="XN319",
                    severity=Severity.WARNING,
                    detail=Message.of(
                        "XN319.message", stated=one.figure, name=name_of(wrong.path),
                        expected=culprit.expected,
                    ),
                    stated=str(one.figure),
                    expected=str(culprit.expected),
                    path=one.path,
                    place=one.place,
                    related=(wrong.as_related("parent"),),
                )  # fmt: skip
