"""人员构成情况: staff."""

from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="P1.3",
    titles=(
        r"人员(?:构成|情况|编制|基本情况|结构)",
        r"编制及?人员",
        r"人员(?:和|及|与|、)车辆",
    ),
    order=40,
)
