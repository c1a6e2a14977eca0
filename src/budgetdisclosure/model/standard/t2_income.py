"""收入决算表."""

from .table import Column, StandardTable
from .titles import ENDING, WHOLE

_NAMES = (
    ("教育收费", "education_fees"),
    ("一般公共预算", "general_public"),
    ("政府性基金", "government_fund"),
    ("国有资本经营", "state_capital"),
    ("财政(?:拨款|补助)", "fiscal_appropriation"),
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
    titles=(f"{WHOLE}收入{ENDING}",),
    tells=("上级补助收入", "事业收入", "经营收入", "附属单位", "其他收入", "科目|功能分类"),
    shape="coded",
    order=50,
    root="income.functions",
    columns=(
        Column(heads=r"增减|占|率|%|％|预算数|上年|捐赠|非同级"),
        *(Column(heads=word, name=name, total=f"income.{name}") for word, name in _NAMES),
    ),
    required=("total",),
    some=("fiscal_appropriation", "general_public"),
)
