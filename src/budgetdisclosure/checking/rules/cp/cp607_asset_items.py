"""CP607: 资产要素 / items of state assets."""

from collections.abc import Iterator

from budgetdisclosure.checking.case import Case
from budgetdisclosure.checking.finding import Finding
from budgetdisclosure.checking.plain import absent, first
from budgetdisclosure.checking.rule import rule

_COUNTS = {
    "assets.vehicles.count": "车辆",
    "assets.equipment.count": "单价100万元（含）以上的设备",
}


@rule(
    "CP607",
    severity="info",
    passes=("2024年度部门决算说明\n（三）国有资产占用情况\n共有车辆2辆，单价100万元以上设备0台。"),
    fails=("2024年度部门决算说明\n（三）国有资产占用情况\n共有车辆2辆。"),
)
def check(case: Case) -> Iterator[Finding]:
    """The section on assets states vehicles and costly equipment, zero included."""
    headings = case.disclosure.headings if case.disclosure else ()
    here = [h for h in headings if h.section == "F11.3"]
    stated = [p for p in _COUNTS if first(case, p) is not None]
    if not here or case.disclosure is None or not stated:
        return
    for path, name in _COUNTS.items():
        if path not in stated:
            block = case.disclosure.document.blocks[here[-1].block]
            yield absent("CP607", "info", block.place(0, len(block.text), block.text), missing=name)
