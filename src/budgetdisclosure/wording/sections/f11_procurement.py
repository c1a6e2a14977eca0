"""政府采购支出情况."""

from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F11.2",
    titles=(r"政府采购",),
    order=14,
    roots=("procurement",),
    subject="procurement.total",
    names=(
        ("政府采购金额总计", ("procurement.total",)),
        ("政府采购金额合计", ("procurement.total",)),
        ("政府采购支出共计", ("procurement.total",)),
        ("政府采购支出共", ("procurement.total",)),
        ("授予中小企业合同金", ("procurement.sme",)),
        ("授予中型企业合同金额", ()),
        ("授予大型企业合同金额", ()),
        ("面向中小企业预留政府采购项目预算金额", ("procurement.reserved_sme",)),
        ("面向小微企业预留政府采购项目预算金额", ("procurement.reserved_micro",)),
        *(
            (f"{head}{kind}{words}", (f"procurement.{name}",))
            for head in ("", "政府采购")
            for kind, name in (("货物", "goods"), ("工程", "works"), ("服务", "services"))
            for words in ("类采购", "类", "采购支出", "类采购支出", "类采购金额", "类支出")
        ),
        *(
            (f"{kind}{words}授予中小企业合同{total}金额", (f"procurement.{name}_sme",))
            for kind, name in (("货物", "goods"), ("工程", "works"), ("服务", "services"))
            for words in ("采购", "支出", "类采购", "政府采购")
            for total in ("", "总")
        ),
    ),
    wholes=(
        (r"^(?:授予)?中小企业(?:的)?(?:政府采购)?合同(?:总)?(?:金额|总额)$", "procurement.sme"),
        (
            r"^$|^(?:本年|全年|年度)?政府采购(?:支出)?(?:合同)?(?:总额|总金额|金额|合计)$",
            "procurement.total",
        ),
        *(
            (
                rf"^(?:政府采购)?{kind}(?:类)?(?:采购)?(?:支出)?(?:合同)?(?:总额|总金额|金额|合计)?$",
                f"procurement.{name}",
            )
            for kind, name in (("货物", "goods"), ("工程", "works"), ("服务", "services"))
        ),
    ),
)
