"""收入决算表（分单位）."""

from attrs import evolve

from .t2_income import TABLE as BY_FUNCTION

TABLE = evolve(
    BY_FUNCTION,
    kind="income_by_unit",
    number="T2U",
    title="收入决算表（分单位）",
    tells=(),
    shape="units",
    root="income_by_unit",
)
