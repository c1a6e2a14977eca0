"""One quantity in several places: which print leads, and which rule reports another value."""

from collections.abc import Sequence

from .prints import Print

_SUBJECTS = (
    ("income.functions.", "income"),
    ("income.", "income"),
    ("expenditure.", "expenditure"),
    ("fiscal.", "fiscal"),
    ("general_public.", "general_public"),
    ("basic.", "basic"),
    ("three_public.", "three_public"),
    ("meetings.", "three_public"),
    ("training.", "three_public"),
    ("government_fund.", "government_fund"),
    ("state_capital.", "state_capital"),
)
"""The table whose subject the paths below a root are; all others are those of the totals."""

_TABLES = {
    frozenset(("totals", "income")): "XT201",
    frozenset(("totals", "expenditure")): "XT202",
    frozenset(("totals", "fiscal")): "XT203",
    frozenset(("income", "fiscal")): "XT203",
    frozenset(("fiscal", "general_public")): "XT204",
    frozenset(("fiscal", "fiscal_expenditure")): "XT204",
    frozenset(("totals", "general_public")): "XT204",
    frozenset(("fiscal", "government_fund")): "XT205",
    frozenset(("fiscal", "state_capital")): "XT205",
    frozenset(("totals", "government_fund")): "XT205",
    frozenset(("totals", "state_capital")): "XT205",
    frozenset(("general_public", "basic")): "XT206",
}
"""The rule for a quantity that two tables print."""

_BY_UNIT = frozenset(("income_by_unit", "expenditure_by_unit"))

_SECTIONS = {
    "F01": "XN301",
    "F02": "XN302",
    "F03": "XN303",
    "F04": "XN304",
    "F05": "XN305",
    "F06": "XN309",
    "F07": "XN311",
    "F08": "XN312",
    "F09": "XN312",
}
"""The rule for a quantity that a table and a section of the narrative print."""


def leading(path: str, prints: Sequence[Print]) -> Print:
    """The print that others are held against: of its own table, else of any table, else the first."""
    own = next((kind for root, kind in _SUBJECTS if path.startswith(root)), "totals")
    return min(prints, key=lambda one: (one.table != own, not one.table, one.order))


def code_of(one: Print, other: Print) -> str:
    """The rule that reports another value, by where the two stand.

    >>> from budgetdisclosure.figures import Amount
    >>> table = Print(path="totals.income", figure=Amount("1"), table="totals")
    >>> code_of(table, Print(path="totals.income", figure=Amount("2"), section="F01"))
    'XN301'
    """
    if one.table and other.table:
        if _BY_UNIT & {one.table, other.table}:
            return "XT213"
        return _TABLES.get(frozenset((one.table, other.table)), "XN315")
    if bool(one.table) == bool(other.table):
        return "XN315"
    narrated = other if one.table else one
    code = _SECTIONS.get(narrated.section, "XN315")
    if code == "XN305" and ".functions." in narrated.path:
        return "XN306" if len(narrated.path.split(".")[2]) == 3 else "XN307"
    return code
