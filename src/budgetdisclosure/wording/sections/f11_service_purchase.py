"""政府购买服务支出说明."""

from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F11.4",
    titles=(r"政府购买服务",),
    order=13,
    names=(
        ("政府购买服务决算", ("service_purchase",)),
        ("政府购买服务支出", ("service_purchase",)),
        ("政府购买服务", ("service_purchase",)),
    ),
    subject="service_purchase",
)
