"""政府采购: procurement, and contracts given to small enterprises."""

from budgetdisclosure.figures import Amount
from budgetdisclosure.metrics import Ratio, sme_share

from .fields import quantity, record
from .identity import Identity


@record
class Procurement:
    """政府采购支出 by kind, and what went to small and medium (中小) and small and micro (小微)."""

    total: Amount | None = quantity(
        "政府采购支出总额", "procurement", "政府采购金额", "政府采购支出合计", "政府采购总额"
    )
    goods: Amount | None = quantity(
        "政府采购货物支出",
        "goods",
        "货物支出",
        "货物采购",
        "货物类支出",
        "货物采购金额",
        "政府采购货物",
        "货物",
    )
    works: Amount | None = quantity(
        "政府采购工程支出",
        "works",
        "工程支出",
        "工程采购",
        "工程类支出",
        "工程采购金额",
        "政府采购工程",
        "工程",
    )
    services: Amount | None = quantity(
        "政府采购服务支出",
        "services",
        "服务支出",
        "服务采购",
        "服务类支出",
        "服务采购金额",
        "政府采购服务",
        "服务",
    )
    sme: Amount | None = quantity(
        "授予中小企业合同金额", "contracts to SMEs", "授予中小企业合同总金额"
    )
    micro: Amount | None = quantity(
        "授予小微企业合同金额",
        "contracts to small and micro",
        "授予小型微型企业合同金额",
        "授予小微企业合同总金额",
    )

    goods_sme: Amount | None = quantity("货物采购授予中小企业合同金额", "goods from SMEs")
    works_sme: Amount | None = quantity("工程采购授予中小企业合同金额", "works from SMEs")
    services_sme: Amount | None = quantity("服务采购授予中小企业合同金额", "services from SMEs")
    reserved_sme: Amount | None = quantity("面向中小企业预留的预算金额", "budget reserved for SMEs")
    reserved_micro: Amount | None = quantity(
        "面向小微企业预留的预算金额", "budget reserved for small and micro enterprises"
    )
    reserved_sme_awarded: Amount | None = quantity(
        "面向中小企业预留项目的采购金额", "reserved for SMEs, bought from them"
    )
    reserved_micro_awarded: Amount | None = quantity(
        "面向小微企业预留项目的采购金额",
        "reserved for small and micro enterprises, bought from them",
    )
    other_sme_awarded: Amount | None = quantity(
        "其他项目由中小企业成交的采购金额", "other purchases from SMEs"
    )
    other_micro_awarded: Amount | None = quantity(
        "其他项目由小微企业成交的采购金额", "other purchases from small and micro enterprises"
    )

    @property
    def sme_share(self) -> Ratio | None:
        """授予中小企业合同金额 / 政府采购支出总额."""
        if self.sme is None or self.total is None:
            return None
        return sme_share(self.sme, self.total)


IDENTITIES = (
    Identity(
        "NR413",
        "procurement.total",
        ("procurement.goods", "procurement.works", "procurement.services"),
    ),
    Identity("PL809", "procurement.total", ("procurement.sme",), "<="),
    Identity("PL809", "procurement.sme", ("procurement.micro",), "<="),
    *(
        Identity("PL809", f"procurement.{kind}", (f"procurement.{kind}_sme",), "<=")
        for kind in ("goods", "works", "services")
    ),
)
