"""一般公共预算财政拨款支出决算情况说明: as a whole, by class, by item."""

from budgetdisclosure.wording.section import Section

_TOTAL = ("general_public.expenditure",)

SECTION = Section(
    code="F05",
    titles=(
        r"^(?:一般公共预算|公共财政(?:预算)?)(?:(?:财政)?拨款)?(?:支出决算|支出|收入支出)",
        r"^财政拨款支出(?:决算)?(?:情况|总体|结构|具体)",
    ),
    order=26,
    names=(
        ("一般公共预算财政拨款支出", _TOTAL),
        ("一般公共预算财政拨款支出决算", _TOTAL),
        ("一般公共预算支出", _TOTAL),
        ("一般公共预算拨款支出", _TOTAL),
        ("公共财政拨款支出", _TOTAL),
        ("公共财政预算拨款支出", _TOTAL),
        ("财政拨款支出", _TOTAL),
        ("一般公共预算财政拨款收入", ("income.general_public",)),
        ("一般公共预算财政拨款年初结转和结余", ("general_public.opening",)),
        ("年初一般公共预算财政拨款结转和结余", ("general_public.opening",)),
        ("一般公共预算财政拨款年末结转和结余", ("general_public.closing",)),
        ("年末一般公共预算财政拨款结转和结余", ("general_public.closing",)),
        ("基本支出", ("basic.general_public",)),
        ("项目支出", ("general_public.project",)),
    ),
    subject="general_public.expenditure",
    wholes=(
        (r"^(?:本年|当年)?总?支出(?:合计|总计)$", "expenditure.total"),
        (
            r"^$|^(?:本年|当年)?(?:度)?(?:一般公共预算)?(?:财政拨款)?总?支出(?:合计|总额|决算)?$",
            "general_public.expenditure.final",
        ),
        (r"^(?:本年|当年)(?:度)?总?支出$", "expenditure.total"),
    ),
    functions="general_public.functions",
)
