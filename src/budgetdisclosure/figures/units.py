"""Units of money, and the measure words that counts are printed with."""

from decimal import Decimal
from fractions import Fraction
from functools import cache

MONEY = {
    "元": Decimal(1),
    "百元": Decimal(100),
    "千元": Decimal(1000),
    "万元": Decimal(10_000),
    "百万元": Decimal(1_000_000),
    "千万元": Decimal(10_000_000),
    "亿元": Decimal(100_000_000),
}
"""Units of money, in 元."""

SHORT_MONEY = {"万": "万元", "亿": "亿元"}
"""Money with the 元 left out, as in 25万."""

POINTS = "个百分点"
"""The unit of a difference between rates."""

COUNTS = (
    "台（套）", "台(套)", "台套", "辆次", "人次", "批次", "家次", "个次", "万人次", "万人", "万户", "万次", "万件",
    "平方米", "平方公里", "公里", "小时", "分钟", "人", "名", "位", "个", "家", "户", "辆", "台", "套", "批", "次",
    "场", "条", "篇", "项", "件", "份", "间", "处", "所", "座", "幢", "栋", "期", "支", "只", "本", "册", "张", "块",
    "部", "起", "宗", "例", "门", "种", "组", "队", "轮", "届", "亩", "公顷", "吨", "千米", "米", "株",
    "棵", "盏", "根", "艘", "架", "匹", "头", "天", "周", "分",
)  # fmt: skip
"""Measure words, each before any that is its beginning."""


def yuan(unit: str) -> Decimal:
    """How many 元 one ``unit`` of money is.

    Raises:
        KeyError: ``unit`` is not a unit of money.

    >>> yuan("万元")
    Decimal('10000')
    """
    return MONEY[unit]


@cache
def whole_yuan(unit: str) -> int:
    """How many 元 one ``unit`` of money is, as an integer.

    Raises:
        KeyError: ``unit`` is not a unit of money.

    >>> whole_yuan("万元")
    10000
    """
    return int(yuan(unit))


@cache
def in_unit(unit: str) -> Fraction:
    """What one 元 is in ``unit``, exactly.

    Raises:
        KeyError: ``unit`` is not a unit of money.

    >>> in_unit("万元")
    Fraction(1, 10000)
    """
    return Fraction(1, whole_yuan(unit))


@cache
def to_the_fen(unit: str) -> int:
    """How many decimals of ``unit`` show money to the 分.

    Raises:
        KeyError: ``unit`` is not a unit of money.

    >>> to_the_fen("万元")
    6
    """
    return len(str(whole_yuan(unit))) + 1
