"""What is measured: a report of our own making, and a real one where it is at hand."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
REAL = ROOT.parent / "shared" / "corpus" / "tongzhou_2023.txt"

_HEAD = "示例市服务中心2024年度部门决算说明\n"
_TOTALS = (
    "一、收入支出决算总体情况说明\n"
    "2024年度收、支总计2100.00万元，比上年2000.00万元增加100.00万元，增长5.00%。\n"
    "（一）收入决算情况说明\n"
    "2024年度本年收入合计2000.00万元，比上年1900.00万元增加100.00万元，增长5.26%，其中：财政拨款收入"
    "1800.00万元，占收入合计的90.00%；事业收入200.00万元，占收入合计的10.00%。\n"
    "（二）支出决算情况说明\n"
    "2024年度本年支出合计1950.00万元，比上年1900.00万元增加50.00万元，增长2.63%，其中：基本支出"
    "1200.00万元，占支出合计的61.54%；项目支出750.00万元，占支出合计的38.46%。\n"
)
_FUNCTIONS = (
    "三、一般公共预算财政拨款支出决算情况说明\n"
    "2024年度一般公共预算财政拨款支出1800.00万元，主要用于以下方面：教育支出1500.00万元，占本年财政拨款支出83.33%；"
    "住房保障支出300.00万元，占本年财政拨款支出16.67%。\n"
    "1、“教育支出”（类）2024年度决算1500.00万元，比2024年年初预算1400.00万元增加100.00万元，增长7.14%。\n"
    "2、“住房保障支出”（类）2024年度决算300.00万元，比2024年年初预算310.00万元减少10.00万元，下降3.23%。\n"
)
_PROSE = "本单位认真执行预算，加强财务管理，提高资金使用效益，按照要求公开信息，接受监督。\n"

MADE = _HEAD + _TOTALS + _FUNCTIONS + _PROSE * 60


@pytest.fixture(params=["made", "real"])
def text(request: pytest.FixtureRequest) -> str:
    """A report as text; the real one is skipped where it is absent."""
    if request.param == "made":
        return MADE
    if not REAL.is_file():
        pytest.skip("the real documents are not at hand")
    return REAL.read_text("utf-8")
