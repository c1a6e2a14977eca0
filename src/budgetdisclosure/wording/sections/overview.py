"""单位基本情况: what the body is and does."""

from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="P1",
    titles=(
        r"^(?:部门|单位|部门/单位|.{0,20})?(?:基本情况|概况)$",
        r"机构设置",
        r"主要(?:职责|职能)|(?:部门|单位)职责|职能职责",
        r"决算单位构成|单位构成|机构情况",
    ),
    order=60,
    account=False,
)
