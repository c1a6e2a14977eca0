"""收入支出决算总表."""

from .table import Entry, StandardTable
from .titles import ENDING, WHOLE


def _row(label: str, path: str) -> Entry:
    return Entry(label=label, paths=(("", path),))


TABLE = StandardTable(
    kind="totals",
    number="T1",
    title="收入支出决算总表",
    titles=(f"{WHOLE}(?:收入支出|收支){ENDING}",),
    tells=("本年收入合计", "本年支出合计", "附属单位", "上级补助收入", "结余分配", "年末结转"),
    shape="ledger",
    order=60,
    entries=(
        _row("一般公共预算(?:财政)?拨款(?:收入)?", "income.general_public"),
        _row("政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:收入)?", "income.government_fund"),
        _row("国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:收入)?", "income.state_capital"),
        _row("财政拨款收入", "income.fiscal_appropriation"),
        _row("上级补助收入", "income.superior_subsidy"),
        _row("事业收入", "income.institutional"),
        _row("教育收费(?:收入)?", "income.education_fees"),
        _row("(?:事业单位)?经营收入", "income.business"),
        _row("附属单位(?:上缴)?(?:收入|缴款)", "income.subordinate_units"),
        _row("其他收入", "income.other"),
        _row("捐赠收入", "income.donations"),
        _row("本年收入合计", "income.total"),
        _row(
            "使用非财政拨款(?:和专用)?结余(?:[（(].*[）)])?|用事业基金弥补收支差额",
            "carryover.surplus_used",
        ),
        _row("(?:年初|上年)结转(?:和|及)?(?:结余)?", "carryover.opening"),
        _row("收入总计", "totals.income"),
        _row("基本支出", "expenditure.basic"),
        _row("项目支出", "expenditure.project"),
        _row("上缴上级支出", "expenditure.to_superior"),
        _row("(?:事业单位)?经营支出", "expenditure.business"),
        _row("对附属单位补助支出", "expenditure.subordinate_subsidy"),
        _row("本年支出合计", "expenditure.total"),
        _row("结余分配", "carryover.surplus_distributed"),
        _row("年末结转(?:和|及)?(?:结余)?|结转下年", "carryover.closing"),
        _row("支出总计", "totals.expenditure"),
    ),
    lines=(("", "expenditure.functions.{code}.final"),),
)
