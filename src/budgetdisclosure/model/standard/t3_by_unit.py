"""支出决算表（分单位）."""

from attrs import evolve

from .t3_expenditure import TABLE as BY_FUNCTION

TABLE = evolve(
    BY_FUNCTION,
    kind="expenditure_by_unit",
    number="T3U",
    title="支出决算表（分单位）",
    tells=(),
    shape="units",
    root="expenditure_by_unit",
)
