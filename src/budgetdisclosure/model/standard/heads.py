"""Headings that many tables share."""

from .table import Column

_WHOLE = "(?:/(?:合计|小计|金额))?$"

OF_A_LINE = (
    Column(heads=f"^(?:年初|上年)[^/]*{_WHOLE}", name="opening"),
    Column(heads=f"^本年收入{_WHOLE}", name="income"),
    Column(heads=f"^年末[^/]*{_WHOLE}", name="closing"),
    Column(heads="^(?:年初|上年|本年收入|年末)"),
    Column(heads="基本建设", name="capital_construction"),
    Column(heads=f"基本支出{_WHOLE}", name="basic"),
    Column(heads="基本支出/|人员经费|公用经费"),
    Column(heads=f"项目支出{_WHOLE}", name="project"),
    Column(heads="项目支出/"),
    Column(heads="上缴上级", name="to_superior"),
    Column(heads="经营支出", name="business"),
    Column(heads="附属单位", name="subordinate_subsidy"),
    Column(heads=f"合计$|小计$|^本年支出{_WHOLE}|^决算数$|^金额$", name="final"),
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
