"""Headings that many tables share."""

from .table import Column

_WHOLE = "(?:/(?:合计|小计|金额))?$"

OF_A_LINE = (
    Column(heads=r"增减|占|率|%|％|比上年|比年初"),
    Column(heads=f"(?:全年|调整后?)预算数?{_WHOLE}", name="full_year_budget"),
    Column(heads=f"^(?:本?年初)?预算数?{_WHOLE}", name="budget"),
    Column(heads=r"(?:^|年初|全年|调整后?)预算数?(?:/|$)"),
    Column(heads=f"^上年(?:度)?(?:决算|支出|执行)数?{_WHOLE}", name="prior"),
    Column(heads=r"^上年(?:度)?(?:决算|支出|执行)"),
    Column(heads=f"^(?:年初|上年)[^/]*结[^/]*{_WHOLE}", name="opening"),
    Column(heads=f"^本年收入{_WHOLE}", name="income"),
    Column(heads=f"^年末[^/]*结[^/]*{_WHOLE}", name="closing"),
    Column(heads="^(?:年初|上年|本年收入|年末)"),
    Column(heads="基本建设", name="capital_construction"),
    Column(heads=f"基本支出{_WHOLE}", name="basic"),
    Column(heads="基本支出/|人员经费|公用经费"),
    Column(heads=f"项目支出{_WHOLE}", name="project"),
    Column(heads="项目支出/"),
    Column(heads="上缴上级", name="to_superior"),
    Column(heads="经营支出", name="business"),
    Column(heads="附属单位", name="subordinate_subsidy"),
    Column(
        heads=f"^(?:[^/]*(?:支出|决算数|金额)/)*(?:合计|小计)$|(?:合计|总计)$|^本年支出(?:小计)?{_WHOLE}"
        "|(?:^|/)(?:决算数|金额|支出金额|支出数|支出决算)$",
        name="final",
    ),
)
"""The columns of a table of expenditure by function."""


def with_totals(columns: tuple[Column, ...], totals: dict[str, str]) -> tuple[Column, ...]:
    """``columns`` with the path that the total row states in each.

    >>> with_totals((Column(heads="基本支出", name="basic"),), {"basic": "expenditure.basic"})[0].total
    'expenditure.basic'
    """
    return tuple(
        Column(heads=c.heads, name=c.name, total=totals.get(c.name, c.total)) for c in columns
    )
