"""What stands beside the accounts: three public expenses, procurement, assets, staff, awards."""

from typing import Any

from budgetdisclosure.figures import Count
from budgetdisclosure.model import (
    Asset,
    Award,
    Awards,
    Comparison,
    Execution,
    Overseas,
    Posts,
    Procurement,
    Reception,
    Retired,
    Staffing,
    StateAssets,
    ThreePublic,
    Units,
    UnitStaff,
    Vehicles,
    VehiclesByUse,
)

from .extra import strategies as st
from .flows import money
from .money import Printing

_SMALL = 10**9
_COLUMNS = ("budget", "final", "prior")
_RUNNING = ("fuel", "maintenance", "insurance", "other")


@st.composite
def three_public(draw: st.DrawFn, printing: Printing) -> ThreePublic:
    """Budget, final figure and last year's of each kind; the running costs in four parts."""
    parts = {name: draw(money(printing.step, _SMALL)) for name in _RUNNING}
    kinds = {
        kind: {column: draw(money(printing.step, _SMALL)) for column in _COLUMNS}
        for kind in ("overseas", "purchase", "running", "reception")
    }
    kinds["running"]["final"] = sum(parts.values())

    def made(*names: str) -> dict[str, Any]:
        return {c: printing.amount(sum(kinds[n][c] for n in names)) for c in _COLUMNS}

    def number(kind: str, most: int, unit: str) -> Count:
        used = bool(kinds[kind]["final"])
        return Count(draw(st.integers(1, most)) if used else 0, unit)

    return ThreePublic(
        total=Execution(**made(*kinds)),
        overseas=Overseas(
            **made("overseas"),
            groups=number("overseas", 9, "个"),
            visits=number("overseas", 99, "人次"),
        ),
        reception=Reception(
            **made("reception"),
            batches=number("reception", 99, "批次"),
            guests=number("reception", 999, "人次"),
        ),
        vehicles=Vehicles(
            total=Execution(**made("purchase", "running")),
            purchase=Execution(**made("purchase")),
            running=Execution(**made("running")),
            **{name: printing.amount(fen) for name, fen in parts.items()},
            purchased=number("purchase", 9, "辆"),
            fleet=number("running", _fleet(kinds["running"]["final"], printing), "辆"),
        ),
    )


def _fleet(cost: int, printing: Printing) -> int:
    """The most vehicles for which the cost of each is not printed as zero."""
    return max(1, min(30, cost // printing.step))


@st.composite
def procurement(draw: st.DrawFn, printing: Printing) -> Procurement:
    """Goods, works and services; contracts to small enterprises within their total."""
    kinds = {name: draw(money(printing.step)) for name in ("goods", "works", "services")}
    total = sum(kinds.values())
    sme = draw(_within(printing.step, total))
    return Procurement(
        total=printing.amount(total),
        **{name: printing.amount(fen) for name, fen in kinds.items()},
        sme=printing.amount(sme),
        micro=printing.amount(draw(_within(printing.step, sme))),
    )


def _within(step: int, whole: int) -> st.SearchStrategy[int]:
    return st.integers(step, whole) if whole > step else st.just(whole)


@st.composite
def assets(draw: st.DrawFn, printing: Printing, fleet: int) -> StateAssets:
    """Vehicles by use, at least ``fleet`` of them, and costly equipment."""
    uses = {
        "confidential": draw(st.integers(0, 5)),
        "emergency": draw(st.integers(0, 5)),
        "other": draw(st.integers(fleet, fleet + 5)),
    }

    def asset(count: int, unit: str) -> Asset:
        value = draw(st.integers(printing.step, 10**10)) if count else 0
        return Asset(count=Count(count, unit), value=printing.amount(value))

    return StateAssets(
        vehicles=asset(sum(uses.values()), "辆"),
        vehicles_by_use=VehiclesByUse(**{name: Count(n, "辆") for name, n in uses.items()}),
        new_vehicles=asset(draw(st.integers(0, 3)), "辆"),
        equipment=asset(draw(st.integers(0, 9)), "台（套）"),
        new_equipment=asset(draw(st.integers(0, 3)), "台（套）"),
    )


@st.composite
def staffing(draw: st.DrawFn) -> Staffing:
    """Posts, people in them, changes on last year; retired staff by kind."""
    people = st.integers(0, 200)

    def posts() -> Posts:
        actual = draw(people)
        change = draw(st.integers(-5, 5))
        return Posts(
            posts=Count(actual + draw(st.integers(0, 9)), "人"),
            actual=Count(actual, "人"),
            actual_change=Count(change, "人"),
        )

    def unit(name: str) -> UnitStaff:
        actual = Count(draw(people), "人")
        return UnitStaff(
            name=f"{name}站", funding="财政拨款", posts=Count(draw(people), "人"), actual=actual
        )

    cadre, ordinary = draw(people), draw(people)
    return Staffing(
        administrative=posts(),
        institutional=posts(),
        contract=Count(draw(people), "人"),
        contract_change=Count(draw(st.integers(-3, 3)), "人"),
        retired=Retired(
            total=Count(cadre + ordinary, "人"),
            cadre=Count(cadre, "人"),
            ordinary=Count(ordinary, "人"),
            total_change=Count(draw(st.integers(-3, 3)), "人"),
        ),
        units=tuple(unit(name) for name in "甲乙丙"[: draw(st.integers(0, 3))]),
    )


@st.composite
def awards(draw: st.DrawFn, printing: Printing) -> Awards:
    """Two awards or more, and what they add up to; or none."""
    parts = draw(st.lists(st.integers(printing.step, 10**10), min_size=2, max_size=25))
    if draw(st.booleans()):
        return Awards()
    names = "甲乙丙丁戊己庚辛壬癸"
    items = [
        Award(name=f"{names[n % 10]}{names[n // 10]}公司", amount=printing.amount(fen))
        for n, fen in enumerate(parts)
    ]
    return Awards(
        total=printing.amount(sum(parts)), recipients=Count(len(parts), "家"), items=tuple(items)
    )


@st.composite
def others(draw: st.DrawFn, printing: Printing, public: int) -> dict[str, Any]:
    """Agency operating expenses (within ``public``, in 分), purchased services, units covered."""
    units = {
        name: Count(draw(st.integers(0, 9)), "个")
        for name in ("administrative", "reference", "institutional")
    }
    base = draw(money(printing.step, _SMALL))
    operating = draw(_within(printing.step, public)) if public else 0
    return {
        "units": Units(**units),
        "agency_operating": Comparison(printing.amount(operating), base=printing.amount(base)),
        "service_purchase": printing.amount(draw(money(printing.step, _SMALL))),
    }
