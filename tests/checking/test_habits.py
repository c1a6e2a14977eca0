"""Documents that cut digits off: refuted sums become doubtful, not certain."""

import budgetdisclosure as bd
from budgetdisclosure.checking.habits import cut_units, rounded_units
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.repeats import same_quantity
from budgetdisclosure.checking.verification import Verification


def repeat(fine: str, coarse: str) -> Verification:
    one = Print(path="p", figure=bd.Amount(fine, "元"), order=0)
    other = Print(path="p", figure=bd.Amount(coarse, "万元"), order=1)
    return Verification(
        kind="repeat",
        path="p",
        rule="XN315",
        verdict=same_quantity(one, other),
        stated=other.figure,
        operands=(one,),
        claim=other,
        formula="repeat",
    )


def test_two_cut_amounts_and_none_rounded_up_make_a_habit() -> None:
    cut = [repeat("877080", "87.70"), repeat("123456789", "12345.67")]
    assert cut_units(cut, rounded_units(cut)) == {"万元"}
    assert cut_units(cut[:1], frozenset()) == frozenset()
    rounded = [*cut, repeat("877080", "87.71")]
    assert cut_units(rounded, rounded_units(rounded)) == frozenset()


TEXT = """2024年度部门决算说明
（二）支出决算情况说明
本年支出合计{total}万元，其中：基本支出{basic}万元；项目支出{project}万元；上缴上级支出0万元；\
经营支出0万元；对附属单位补助支出0万元。
七、“三公”经费支出决算情况说明
公务接待费决算为3.00万元。公务用车运行维护费决算为5.00万元。
（二）“三公”经费支出决算具体情况说明
公务接待费决算为30099元。公务用车运行维护费决算为50099元。
"""


def severity(total: str) -> set[str]:
    text = TEXT.format(total=total, basic="10.00", project="20.00")
    return {f.severity.value for f in bd.check(bd.read(text.encode())) if f.rule == "AR107"}


def test_a_sum_that_cutting_allows_is_a_warning_and_another_an_error() -> None:
    assert severity("30.02") == {"warning"}
    assert severity("30.50") == {"error"}
