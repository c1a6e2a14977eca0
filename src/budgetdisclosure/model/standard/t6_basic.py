"""一般公共预算财政拨款基本支出决算表."""

from .table import Column, Entry, StandardTable

TABLE = StandardTable(
    kind="basic",
    number="T6",
    title="一般公共预算财政拨款基本支出决算表",
    titles=(
        r"^(?!.*全部资金).*基本支出(?:按?经济分类|决算|明细|情况|公开|批复|总)+表",
        r"基本支出决算明细$",
    ),
    tells=("人员经费合计", "公用经费合计", "经济分类|科目"),
    shape="economic",
    order=20,
    root="basic.items",
    columns=(
        Column(heads="人员经费", name="personnel", total="basic.personnel"),
        Column(heads="公用经费", name="public", total="basic.public"),
        Column(heads="决算数|金额|合计|小计|支出", name="final", total="basic.general_public"),
    ),
    required=("final",),
    entries=(
        Entry(label="人员(?:经费)?(?:支出)?(?:合计|小计)?", paths=(("", "basic.personnel"),)),
        Entry(label="(?:日常)?公用(?:经费)?(?:支出)?(?:合计|小计)?", paths=(("", "basic.public"),)),
        Entry(label="(?:基本支出)?(?:合计|总计)", paths=(("", "basic.general_public"),)),
    ),
)
