"""国有资产占用: vehicles and costly equipment."""

from budgetdisclosure.figures import Amount, Count

from .fields import quantity, record, section


@record
class Asset:
    """Things of one kind: how many, and their value."""

    count: Count | None = quantity("数量", "count")
    value: Amount | None = quantity("价值", "value")


@record
class StateAssets:
    """State assets in use at the end of the year, and what was bought in it."""

    vehicles: Asset = section(Asset, "车辆", "vehicles", "共有车辆")
    new_vehicles: Asset = section(Asset, "新购置车辆", "vehicles bought", "购置车辆")
    equipment: Asset = section(
        Asset,
        "单位价值100万元（含）以上的设备",
        "equipment worth 1 million yuan and more",
        "单价100万元（含）以上设备",
        "单价100万元以上设备",
        "单价100万元（含）以上的设备",
    )
    new_equipment: Asset = section(
        Asset, "新购置单位价值100万元（含）以上的设备", "such equipment bought"
    )
