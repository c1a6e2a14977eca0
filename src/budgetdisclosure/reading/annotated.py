"""Letters with their pronunciation in brackets, as some pages put it behind letters read in two ways."""

from collections.abc import Sequence
from itertools import pairwise

from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.source import Block

_SPOKEN = pattern(rf"[（(](?<={HAN}.)[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{{1,6}}[）)]")
_FEWEST = 3


def leave_out_spoken(blocks: Sequence[Block]) -> list[Block]:
    """``blocks`` without the pronunciation of their letters, where they tell that of several.

    >>> text = "公務(wù)接待費(fèi)決算數(shù)3萬元"
    >>> leave_out_spoken([Block(text=text)])[0].text
    '公務接待費決算數3萬元'
    """
    if len(_SPOKEN.findall("\n".join(block.text for block in blocks))) < _FEWEST:
        return list(blocks)
    return [_without(block) for block in blocks]


def _without(block: Block) -> Block:
    spoken = [match.span() for match in _SPOKEN.finditer(block.text)]
    cuts = [0, *(at for span in spoken for at in span), len(block.text)]
    return block if len(cuts) == 2 else block.joined(list(pairwise(cuts))[::2])
