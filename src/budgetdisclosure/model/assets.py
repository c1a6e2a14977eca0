"""国有资产占用: vehicles and costly equipment."""

from budgetdisclosure.figures import Amount, Count

from .fields import labels, quantity, record, section
from .identity import Identity


@record
class Asset:
    """Things of one kind: how many, and their value."""

    count: Count | None = quantity("数量", "count")
    value: Amount | None = quantity("价值", "value")


@record
class VehiclesByUse:
    """Vehicles by what they are used for (the kinds of the national form)."""

    minister: Count | None = quantity("部级领导干部用车", "ministers", "部级用车", "省部级用车")
    vice_minister: Count | None = quantity(
        "副部（省）级及以上领导用车",
        "vice-ministers and above",
        "副部（省）级领导干部用车",
        "副部（省）级以上领导用车",
        "副部（省）级及以上领导干部用车",
        "副省级及以上领导用车",
        "省部级及以上领导用车",
        "省级领导用车",
    )
    leader: Count | None = quantity(
        "主要领导干部用车", "principal leaders", "主要负责人用车", "领导干部用车"
    )
    confidential: Count | None = quantity("机要通信用车", "confidential mail")
    emergency: Count | None = quantity("应急保障用车", "emergencies")
    law_enforcement: Count | None = quantity("执法执勤用车", "law enforcement", "一般执法执勤用车")
    special_technical: Count | None = quantity("特种专业技术用车", "special technical")
    retired_cadre: Count | None = quantity(
        "离退休干部用车", "retired cadres", "离退休干部服务用车", "老干部服务用车"
    )
    general: Count | None = quantity("一般公务用车", "general (older form)")
    other: Count | None = quantity("其他用车", "other")


_USES = tuple(name for name, _ in labels(VehiclesByUse))

IDENTITIES = (
    Identity("PL811", "assets.vehicles.count", ("three_public.vehicles.fleet",), "<="),
    Identity(
        "PL805",
        "assets.vehicles.count",
        tuple(f"assets.vehicles_by_use.{use}" for use in _USES),
        rest="assets.vehicles_by_use.other",
    ),
)


@record
class StateAssets:
    """State assets in use at the end of the year, and what was bought in it."""

    vehicles: Asset = section(Asset, "车辆", "vehicles", "共有车辆")
    vehicles_by_use: VehiclesByUse = section(VehiclesByUse, "车辆用途", "vehicles by use")
    new_vehicles: Asset = section(Asset, "新购置车辆", "vehicles bought", "购置车辆")
    equipment: Asset = section(
        Asset,
        "单位价值100万元（含）以上的设备",
        "equipment worth 1 million yuan and more",
        "单价100万元（含）以上设备",
        "单价100万元以上设备",
        "单价100万元（含）以上的设备",
    )
    general_equipment: Asset = section(
        Asset,
        "单位价值50万元（含）以上的通用设备",
        "general equipment worth 500 000 yuan and more (older form)",
        "单价50万元（含）以上通用设备",
    )
    new_equipment: Asset = section(
        Asset, "新购置单位价值100万元（含）以上的设备", "such equipment bought"
    )
