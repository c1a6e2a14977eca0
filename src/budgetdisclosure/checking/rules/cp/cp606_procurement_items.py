"""CP606: 采购要素 / items of procurement."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.explain import name_of
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.plain import absent, first, is_some
from budgetdisclosure.checking.rule import rule

_KINDS = ("procurement.goods", "procurement.works", "procurement.services")
_SME = "procurement.sme"


@rule(
    "CP606",
    severity="warning",
    passes=(
        "2024年度部门决算说明\n"
        "（二）政府采购支出情况\n"
        "政府采购支出总额30.00万元，其中：政府采购货物支出20.00万元，政府采购工程支出0万元，政府采购服务支出10.00万元。授予中小企业合同金额20.00万元，占政府采购支出总额的66.67%。"
    ),
    fails=(
        "2024年度部门决算说明\n"
        "（二）政府采购支出情况\n"
        "政府采购支出总额30.00万元。授予中小企业合同金额20.00万元，占政府采购支出总额的66.67%。"
    ),
    legal="财库〔2020〕46号: contracts given to small and medium enterprises",
)
def check(case: Case) -> Iterator[Finding]:
    """Where there was procurement, goods, works and services are stated, and contracts given to SMEs."""
    total = first(case, "procurement.total")
    if total is None or not is_some(total):
        return
    kinds = [p for p in _KINDS if first(case, p) is None]
    if len(kinds) == len(_KINDS):
        yield absent(
            "CP606", "warning", total.place, cost=total.figure,
            missing="、".join(map(name_of, kinds)),
        )  # fmt: skip
    if first(case, _SME) is None and "中小企业" not in case.text and "小微企业" not in case.text:
        yield absent("CP606", "info", total.place, cost=total.figure, missing=name_of(_SME))
