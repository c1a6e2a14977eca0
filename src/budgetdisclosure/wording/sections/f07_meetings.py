"""会议费支出决算情况说明, where it has a heading of its own."""

from budgetdisclosure.model import Basis
from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F07.2",
    titles=(
        r"^(?:财政拨款|一般公共预算财政拨款)?会议费(?:(?:、|和|及)培训费)?(?:支出|决算|情况|$)",
    ),
    order=11,
    names=(
        ("会议费", ("meetings",)),
        ("会议费支出", ("meetings",)),
        ("培训费", ("training",)),
        ("培训费支出", ("training",)),
    ),
    subject="meetings",
    basis=Basis.INITIAL_BUDGET,
)
