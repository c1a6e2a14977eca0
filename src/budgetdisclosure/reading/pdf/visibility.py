"""Which letters are displayed, and why the others are not."""

from collections import defaultdict
from ctypes import c_void_p
from math import inf

from budgetdisclosure.reading.layout import Letter

from . import binding
from .affine import Quad, common, holds
from .clips import Clips
from .covers import Covers
from .runs import Run
from .scene import Scene
from .shares import framed_like_a_cell, into, seen_part, shares

_HIDDEN, _CUT = 0.2, 0.8
"""Share of a letter's height or width in view, below which it is hidden, and cut."""
_INVISIBLE = 3
"""Text render mode of letters that paint nothing."""


_View = tuple[Quad | None, str, Quad]
"""How a text object is displayed: its clip, why it is not displayed if so, and the box in which
letters are in full view. Found once for all runs of the object."""


class Sight:
    """Judges the runs of one page, asking pdfium once a run where that is enough.

    ``letters`` are those displayed; ``hidden`` the others by reason: ``outside`` the page,
    ``clipped``, ``covered`` by what was painted later, ``invisible`` by their own mode, in a
    ``layer`` that is switched off.
    """

    def __init__(
        self, text_page: c_void_p, page: Quad, scene: Scene, clips: Clips, covers: Covers
    ) -> None:
        self.letters: list[Letter] = []
        self.hidden: dict[str, list[Letter]] = defaultdict(list)
        self._text_page, self._page = text_page, page
        self._clip, self._off = clips.of, scene.off
        self._covers = covers or None
        self._orders = scene.orders() if covers else {}
        self._views: dict[int, _View] = {}

    def look(self, run: Run) -> None:
        """Take in the letters of a run."""
        covers = self._covers
        first, box, letters, indices = run
        if first is None:
            self.letters += letters
            return
        clip, reason, (x0, y0, x1, y1) = self._views.get(first) or self._view(first)
        if len(indices) > 1:
            last = binding.text_object(self._text_page, indices[-1])
            if last != first and last is not None and self._parted(first, last, clip):
                for letter, index in zip(letters, indices, strict=True):
                    own = binding.text_object(self._text_page, index)
                    self.look((own, letter[1:5], [letter], [index]))
                return
        if reason:
            self.hidden[reason] += letters
            return
        left, top, right, bottom = box
        if not (x0 <= left and y0 <= top and right <= x1 and bottom <= y1) or (
            covers is not None and covers.touch(self._order(first), box)
        ):
            self._judge(run, clip, self._order(first))
        else:
            self.letters += letters

    def _view(self, thing: int) -> _View:
        clip, reason = self._clip(thing), ""
        if thing in self._off:
            reason = "layer"
        elif binding.render_mode(thing) == _INVISIBLE:
            reason = "invisible"
        view = self._views[thing] = clip, reason, common(self._page, clip)
        return view

    def _parted(self, first: int, last: int, clip: Quad | None) -> bool:
        """Whether not all letters of a run are displayed as its first one is."""
        return self._clip(last) != clip or (first in self._off) != (last in self._off)

    def _order(self, thing: int | None) -> float:
        """The order of an object; without one it counts as painted last."""
        return inf if thing is None else self._orders.get(thing, inf)

    def _judge(self, run: Run, clip: Quad | None, order: float) -> None:
        """Judge each letter by how much of it is in view.

        A clip as small as a cell is how spreadsheets show a long label under the next cell: the
        letter belongs to the cell that clips it, also where it runs out of sight sideways. A letter
        that is cut belongs where its displayed part is.
        """
        page = self._page
        cell = clip is not None and framed_like_a_cell(clip, page)
        for letter, index in zip(*run[2:], strict=True):
            box = anchor = letter[1:5]
            share = 1.0 if holds(page, box) else min(shares(box, page))
            reason = "outside" if share < _HIDDEN else ""
            if not reason and clip is not None:
                wide, tall = (1.0, 1.0) if holds(clip, box) else shares(box, clip)
                if cell:
                    wide, anchor = 1.0, into(box, clip)
                share = min(share, wide, tall)
                reason = "clipped" if share < _HIDDEN else ""
            if not reason and self._covered(index, box, order):
                reason = "covered"
            cut = share < _CUT
            if cut and not reason and anchor is box:
                anchor = seen_part(box, page, clip)
            x, y = (anchor[0] + anchor[2]) / 2, (anchor[1] + anchor[3]) / 2
            seen = (*letter[:6], x, y, cut)
            (self.hidden[reason] if reason else self.letters).append(seen)

    def _covered(self, index: int, box: Quad, order: float) -> bool:
        """Whether something hides a letter; letters of a run may differ in order."""
        covers = self._covers
        if covers is None or not covers.hide(order, box):
            return False
        own = binding.text_object(self._text_page, index)
        return covers.hide(self._order(own), box)
