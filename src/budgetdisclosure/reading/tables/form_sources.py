"""The sources of the money of a performance form, by their labels."""

from collections.abc import Collection

from budgetdisclosure.lazy import pattern

_SOURCES = (
    ("annual_total", pattern(
        r"^年度(?:预算)?(?:资金|金额)(?:申请)?总?额?|^年度总[金数]?额|^年度财政(?:资金|拨款)总额"
        r"|^(?:预算)?资金总额|^总[金数]?额[:：]?$")),
    ("carryover", pattern(r"^(?:其中)?[:：]?(?:上年|以前年度)(?:结转|结余)")),
    ("current_fiscal", pattern(
        r"^(?:其中)?[:：]?(?:当年|本年|年度)?(?:一般公共预算)?财政(?:拨款|资金)")),
    ("fiscal_account", pattern(r"^(?:其中)?[:：]?(?:纳入)?财政专户")),
    ("unit_money", pattern(r"^(?:其中)?[:：]?单位(?:自筹|自有)?资金")),
    ("central", pattern(r"^(?:其中)?[:：]?中央(?:财政)?(?:补助)?(?:资金|补助)")),
    ("local", pattern(r"^(?:其中)?[:：]?地方(?:财政)?(?:配套)?资金")),
    ("other", pattern(r"^(?:其中)?[:：]?其他(?:资金|来源)?")),
)  # fmt: skip


def source_of(label: str) -> str | None:
    """Which source of money a label names.

    >>> source_of("其中：当年财政拨款"), source_of("年度资金总额："), source_of("执行率分值")
    ('current_fiscal', 'annual_total', None)
    """
    return next((name for name, pattern in _SOURCES if pattern.search(label)), None)


def apart(sources: Collection[str]) -> bool:
    """Whether no source is told again by who gave it."""
    return "current_fiscal" not in sources or not {"central", "local"} & set(sources)
