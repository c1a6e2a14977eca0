"""A count that the number of lines bears out, and that other prints contradict."""

from budgetdisclosure.checking.localize import localize
from budgetdisclosure.checking.prints import Print
from budgetdisclosure.checking.repeats import pair
from budgetdisclosure.checking.verification import Verification
from budgetdisclosure.figures import Count, Verdict

PATH = "performance.projects.count"


def test_a_count_that_is_wrong_has_no_formula_to_follow() -> None:
    told = Print(path=PATH, figure=Count(3, "个"), order=1)
    others = [Print(path=PATH, figure=Count(4, "个"), order=order) for order in (2, 3)]
    lines = Verification(
        kind="count",
        path=PATH,
        rule="NR420",
        verdict=Verdict.EXACT,
        stated=told.figure,
        expected=Count(3, "个"),
        claim=told,
    )
    found = localize([lines, *(pair(PATH, told, other, "XN315") for other in others)])
    assert [(one.print, str(one.expected), one.consequences) for one in found] == [
        (told, "4个", ())
    ]
