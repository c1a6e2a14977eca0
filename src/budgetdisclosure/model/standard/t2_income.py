"""收入决算表."""

from .table import Column, StandardTable

_NAMES = (
    ("教育收费", "education_fees"),
    ("财政拨款", "fiscal_appropriation"),
    ("上级补助", "superior_subsidy"),
    ("事业收入", "institutional"),
    ("经营收入", "business"),
    ("附属单位", "subordinate_units"),
    ("其他收入", "other"),
    ("合计", "total"),
)

TABLE = StandardTable(
    kind="income",
    number="T2",
    title="收入决算表",
    titles=(r"(?<!拨款)(?<!预算)(?<!基金)收入决算(?:总|公开)*表",),
    shape="coded",
    order=50,
    root="income.functions",
    columns=tuple(Column(heads=word, name=name, total=f"income.{name}") for word, name in _NAMES),
    required=("total", "fiscal_appropriation"),
)
