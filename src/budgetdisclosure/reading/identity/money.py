"""The unit of money."""

from collections import Counter
from collections.abc import Iterable

from budgetdisclosure.figures import Amount
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Statement
from budgetdisclosure.source import Block

from .lines import plain

_CAPTION = pattern(
    rf"(?:金额|货币|计量)?单位\s?[：:]\s?(?:人民币)?(?P<unit>元|千元|万元|百万元|亿元)(?!{HAN})"
)
_LONGEST = 400


def money_unit(statements: Iterable[Statement], blocks: Iterable[Block] = ()) -> str | None:
    """The unit that most amounts in sentences and captions of tables are printed in.

    >>> money_unit((), (Block(text="编制单位：某某局 金额单位：万元"),))
    '万元'
    >>> money_unit(()) is None
    True
    """
    units = Counter(s.value.unit for s in statements if isinstance(s.value, Amount))
    for block in blocks:
        text = block.text
        if len(text) <= _LONGEST and "位" in text and ("：" in text or ":" in text):
            units.update(match["unit"] for match in _CAPTION.finditer(plain(text)))
    return units.most_common(1)[0][0] if units else None
