"""一般性支出情况: meetings, training, festivals."""

from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F11.5",
    titles=(r"^一般性支出",),
    order=12,
    names=(
        ("会议费", ("meetings",)),
        ("会议费支出", ("meetings",)),
        ("培训费", ("training",)),
        ("培训费支出", ("training",)),
    ),
)
