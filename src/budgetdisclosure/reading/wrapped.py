"""Text that was broken at a fixed width: its lines are joined to paragraphs again."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from attrs import evolve, frozen

from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.source import Block

from .headings import opens_section, split_number

_NARROWEST, _WIDEST = 44, 130
_SLACK = 4
"""A line is full with up to two Chinese characters less, or a sign more that may begin no line."""

_FEWEST = 8
_NUMBER = pattern(r"\s*[\d,.]+\s?(?:%|\w[，。；：、）)]?|)")
_STOPS = "。：！？:"
_WITHIN = pattern(rf"[，,；;。][^，,；;。]*{HAN}$")
_TITLE_ENDS = ("情况说明", "情况的说明")


def join_wrapped(blocks: Sequence[Block]) -> list[Block]:
    """``blocks``, one a line, with those that go on in the next line joined to it.

    Only where most long lines are equally wide and break off in the middle of a sentence.
    """
    if any(len(block.text) > _WIDEST for block in blocks):
        return list(blocks)
    found = [one for one in (_broken(blocks, _shown), _broken(blocks, _counted)) if one]
    if not found:
        return list(blocks)
    return list(_joined(blocks, max(found, key=lambda one: one.near)))


@frozen
class _Broken:
    """Whether each line goes on in the next, and how many are of the usual width."""

    goes_on: tuple[bool, ...]
    near: int


def _shown(text: str) -> int:
    """How wide ``text`` is on paper, where a Chinese character is as wide as two digits."""
    return 0 if "\t" in text else len(text) + sum(char > "\u2e7f" for char in text)


def _counted(text: str) -> int:
    """How wide ``text`` is where each character counts the same."""
    return 0 if "\t" in text else 2 * len(text)


def _broken(blocks: Sequence[Block], measure: Callable[[str], int]) -> _Broken | None:
    """The lines that are broken at one width; None if they are not, or too few.

    A line may end before that width by what the next one begins with, a number being moved whole.
    """
    texts = [block.text.rstrip() for block in blocks]
    widths = [measure(text) for text in texts]
    told = [width for width in widths if width]
    if not told or max(told) > _WIDEST or max(told) < _NARROWEST:
        return None
    counts = Counter(told)
    near = {w: sum(counts[w - less] for less in range(_SLACK + 1)) for w in counts}
    full = max((w for w in near if w >= _NARROWEST), key=lambda width: (near[width], width))
    heads = [_NUMBER.match(text) for text in texts[1:]]
    rooms = [max(_SLACK, measure(head[0])) if head else _SLACK for head in heads]
    cut = [
        bool(text) and full - room <= width <= full + _SLACK
        for text, width, room in zip(texts, widths, (*rooms, 0), strict=True)
    ]
    over = sum(width > full + _SLACK for width in told)
    goes_on = tuple(
        (is_cut or _breaks_off(text, width, full)) and text[-1] not in _STOPS and not _titled(text)
        for is_cut, text, width in zip(cut, texts, widths, strict=True)
    )
    if sum(cut) < _FEWEST or 6 * sum(cut) < len(told) or 20 * over > len(told):
        return None
    return _Broken(goes_on, near[full]) if 5 * sum(goes_on) >= 3 * sum(cut) else None


def _breaks_off(text: str, width: int, full: int) -> bool:
    """Whether a line somewhat short of ``full`` ends within a sentence: signs differ in width by font."""
    return 5 * width >= 4 * full and width <= full and bool(_WITHIN.search(text))


def _titled(text: str) -> bool:
    """Whether a line is the whole title of a section, which goes on in no other."""
    return opens_section(text) and text.endswith(_TITLE_ENDS)


def _joined(blocks: Sequence[Block], broken: _Broken) -> Iterator[Block]:
    waiting: Block | None = None
    for block, goes_on in zip(blocks, broken.goes_on, strict=True):
        begins = not block.text.strip() or split_number(block.text)[0] is not None
        if waiting is not None and begins:
            yield waiting
            waiting = None
        joined = block if waiting is None else _join(waiting, block)
        if goes_on:
            waiting = joined
        else:
            yield joined
            waiting = None
    if waiting is not None:
        yield waiting


def _join(one: Block, other: Block) -> Block:
    """One paragraph of two; the blanks at the break are not part of it."""
    before = one.text.rstrip()
    after = other.text.lstrip()
    gone = len(other.text) - len(after)
    segment = other.segments[0]
    moved = evolve(
        segment, at=len(before), start=segment.start + gone, column=segment.column + gone
    )
    return evolve(one, text=before + after, segments=(*one.segments, moved))
