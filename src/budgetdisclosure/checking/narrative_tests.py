"""Counts and rates in free narrative: against goals, against one another, parts against wholes."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from operator import itemgetter

from attrs import frozen

from budgetdisclosure.figures import Count, Figure, Numeral, Percentage, normal, scan
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.figures.units import POINTS
from budgetdisclosure.lazy import pattern
from budgetdisclosure.metrics import Ratio
from budgetdisclosure.metrics.verify import judge
from budgetdisclosure.model import Statement
from budgetdisclosure.source import Block, Place

from .prints import Print
from .readings import AS_PRINTED, Reading
from .trial import Trial, evaluate, expected_figure
from .verification import Verification

_OF_TARGET = pattern(r"完成(?:全年|年度|本年|当年|既定)?(?:任务|目标|指标|计划)数?的?\s?$")
_TARGET = pattern(r"(?:任务|目标|指标|计划)[^，。；]{0,6}?(?:是|为|：|:)|(?:任务|目标|指标)")
_OVER = pattern(r"超过|超出|高于|低于|高出|少于")
_RATE = pattern(rf"(?P<stem>{HAN}{{2}})率(?:为|达到?|是)?\s?$")
_PARTS = pattern(r"其中")


@frozen
class _Here:
    """A figure with the text since the one before, in its sentence."""

    block: Block
    numeral: Numeral
    figure: Figure
    lead: str
    sentence: int
    order: int

    def print(self, path: str) -> Print:
        """The figure as a print under ``path``."""
        place = self.block.place_in_clause(self.numeral.start, self.numeral.end)
        return Print(path=path, figure=self.figure, place=place, order=self.order, section="text")


class _Told:
    """Where the figures stand that belong to no account."""

    def __init__(self, places: Iterable[Place]) -> None:
        self.spots = {(p.file, p.page, p.start) for p in places if p.start is not None}
        self._starts: dict[tuple[str | None, int | None], list[int]] = {}
        for file, page, start in sorted(self.spots, key=itemgetter(2)):
            self._starts.setdefault((file, page), []).append(start)

    def within(self, block: Block) -> bool:
        """Whether one of them may stand in ``block``."""
        for segment in block.segments:
            starts = self._starts.get((block.file, segment.page), ())
            first = bisect_left(starts, segment.start)
            if first < len(starts) and starts[first] < segment.start + len(block.text):
                return True
        return False


def verify_narrative(
    blocks: Sequence[Block], statements: Sequence[Statement], narrow: Reading
) -> Iterator[Verification]:
    """The tests of all paragraphs whose figures belong to no account."""
    told = _Told(s.place for s in statements if s.path.startswith("narrative."))
    order = -1_000_000
    for block in blocks:
        if block.label != "text" or ("率" not in block.text and "其中" not in block.text and (
            "完成" not in block.text
        )):  # fmt: skip
            continue
        first, order = order, order + 1000
        if not told.within(block):
            continue
        here = [h for h in _figures(block, first) if block.spot(h.numeral.start) in told.spots]
        for test in (*_targets(here), *_points(here), *_wholes(here)):
            yield test.run(narrow)
        yield from _rates(here)


def _figures(block: Block, order: int) -> Iterator[_Here]:
    text = normal(block.text)
    before = 0
    for number, numeral in enumerate(scan(block.text)):
        if numeral.figure is not None:
            sentence = text.count("。", 0, numeral.start)
            lead = text[before : numeral.start]
            yield _Here(block, numeral, numeral.figure, lead, sentence, order + number)
        before = numeral.end


def _noun(lead: str) -> str:
    """The words right before a figure: the last run of Chinese characters."""
    found = re.search(rf"{HAN}+$", lead.rstrip())
    return found[0] if found else ""


def _shared_end(one: str, other: str) -> int:
    """How many characters both end with."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _clause(lead: str) -> str:
    """The last clause before a figure."""
    return re.split("[，,。；;]", lead)[-1]


def _targets(here: Sequence[_Here]) -> Iterator[Trial]:
    """完成全年任务的301%: what was done over what was to be done, both in the paragraph."""
    for position, one in enumerate(here):
        if not (isinstance(one.figure, Percentage) and _OF_TARGET.search(one.lead)):
            continue
        done = next((h for h in reversed(here[:position]) if h.sentence == one.sentence), None)
        if done is None or isinstance(done.figure, Percentage):
            continue
        noun = _noun(done.lead)
        goals = [
            h
            for h in here
            if h is not done and h.figure.unit == done.figure.unit
            and _shared_end(noun, _noun(h.lead)) >= 3
            and _TARGET.search(_clause(h.lead))
        ]  # fmt: skip
        if goals:
            yield Trial(
                kind="completion",
                path=f"narrative.{noun}.completion",
                rule="NR424",
                claim=one.print(f"narrative.{noun}.completion"),
                operands=((done.print(f"narrative.{noun}"),), (goals[0].print(f"goal.{noun}"),)),
                name="completion",
                scale=100,
            )


def _points(here: Sequence[_Here]) -> Iterator[Trial]:
    """63%，超过…40%…23个百分点: the gap between two rates."""
    for one, two, gap in zip(here, here[1:], here[2:], strict=False):
        rates = all(isinstance(h.figure, Percentage) and h.figure.unit == "%" for h in (one, two))
        if not rates or gap.figure.unit != POINTS or not _OVER.search(two.lead):
            continue
        lower = "低于" in two.lead or "少于" in two.lead
        yield Trial(
            kind="change",
            path="narrative.points",
            rule="NR424",
            claim=gap.print("narrative.points"),
            operands=((one.print("narrative.rate"),), (two.print("narrative.goal"),)),
            name="difference",
            scale=-1 if lower else 1,
        )


def _wholes(here: Sequence[_Here]) -> Iterator[Trial]:
    """158家，其中…93家；…65家: counts that make up a count.

    Parts that fall short may be not all there are, parts that exceed may overlap: both are open.
    """
    for position, whole in enumerate(here):
        parts: list[_Here] = []
        for later in here[position + 1 :]:
            if later.sentence != whole.sentence or later.figure.unit != whole.figure.unit:
                break
            if not parts and not _PARTS.search(later.lead):
                break
            parts.append(later)
        if not isinstance(whole.figure, Count) or len(parts) < 2:
            continue
        listed = sum(int(p.figure.value) for p in parts)
        if listed == whole.figure.value and all(p.figure.usable for p in parts):
            yield Trial(
                kind="sum",
                path="narrative.count",
                rule="NR424",
                claim=whole.print("narrative.count"),
                operands=tuple((p.print("narrative.part"),) for p in parts),
                name="sum",
            )


def _rates(here: Sequence[_Here]) -> Iterator[Verification]:
    """落地率63% beside 落地项目数843个 and 新增项目1121个: doubtful, the denominator is not named."""
    for position, one in enumerate(here):
        match = _RATE.search(one.lead)
        if not (match and isinstance(one.figure, Percentage)):
            continue
        near = [h for h in here if h.sentence == one.sentence and isinstance(h.figure, Count)]
        done = [h for h in near if match["stem"] in h.lead and h.order < one.order]
        goal = _OVER.search(_clause(one.lead)) or _TARGET.search(_clause(one.lead))
        if not done or goal or position == 0:
            continue
        part = done[-1]
        wholes = [
            h
            for h in near
            if h.figure.unit == part.figure.unit and h.figure.value > part.figure.value
            and h.figure.usable and not _TARGET.search(_clause(h.lead))
        ]  # fmt: skip
        if len(wholes) == 1 and part.figure.usable:
            yield _doubt(one, part, wholes[0])


def _doubt(rate: _Here, part: _Here, whole: _Here) -> Verification:
    operands = (part.print("narrative.part"), whole.print("narrative.whole"))
    result = evaluate("share", operands, 100, AS_PRINTED)
    assert isinstance(result, Ratio)
    claim = rate.print("narrative.rate")
    verdict = judge(rate.figure, AS_PRINTED.interval(claim), result)
    return Verification(
        kind="share",
        path="narrative.rate",
        rule="NR414",
        verdict=verdict,
        stated=rate.figure,
        expected=expected_figure(rate.figure, result),
        interval=result.interval,
        operands=operands,
        place=claim.place,
        claim=claim,
        formula="share",
        scale=100,
        section="text",
    )
