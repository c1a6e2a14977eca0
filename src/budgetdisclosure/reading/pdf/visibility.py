"""Which letters are displayed, and why the others are not."""

from collections import defaultdict

from budgetdisclosure.reading.layout import Letter

from . import binding
from .affine import Quad, common, holds, moved
from .clips import clip_box
from .covers import Covers
from .runs import Part, Run
from .scene import Scene
from .shares import framed_like_a_cell, into, seen_part, shares
from .space import Space

_HIDDEN, _CUT = 0.2, 0.8
"""Share of a letter's height or width in view, below which it is hidden, and cut."""
_INVISIBLE = 3
"""Text render mode of letters that paint nothing."""


class Sight:
    """Judges the runs of one page, asking pdfium once a run where that is enough.

    ``letters`` are those displayed; ``hidden`` the others by reason: ``outside`` the page,
    ``clipped``, ``covered`` by what was painted later, ``invisible`` by their own mode.
    """

    def __init__(self, text_page: int, scene: Scene, space: Space, covers: Covers) -> None:
        self.letters: list[Letter] = []
        self.hidden: dict[str, list[Letter]] = defaultdict(list)
        self._text_page, self._scene, self._space, self._covers = text_page, scene, space, covers
        self._clips: dict[int, Quad | None] = {}

    def look(self, run: Run) -> None:
        """Take in the letters of a run."""
        parts = run.parts
        first = binding.text_object(self._text_page, parts[0][0])
        if first is None:
            self._show(run)
            return
        clip = self._clip(first)
        if len(parts) > 1:
            last = binding.text_object(self._text_page, parts[-1][0])
            if last != first and last is not None and self._clip(last) != clip:
                for part in parts:
                    self.look(Run(run.bottom, run.top, [part], (part[2], run.origin[1])))
                return
        if binding.render_mode(first) == _INVISIBLE:
            for part in parts:
                self._take(run, part, run.box_of(part), "invisible")
        elif self._covers or not self._in_view(run, clip):
            self._judge(run, clip, self._scene.orders.get(first, self._scene.count))
        else:
            self._show(run)

    def _in_view(self, run: Run, clip: Quad | None) -> bool:
        box = run.box
        return holds(self._space.box, box) and (clip is None or holds(clip, box))

    def _clip(self, thing: int) -> Quad | None:
        clips = self._clips
        if thing in clips:
            return clips[thing]
        box = clip_box(thing)
        form = self._scene.forms.get(thing)
        if form is not None:
            matrix, outer = form
            box = outer if box is None else common(moved(box, matrix), outer)
        clips[thing] = box
        return box

    def _show(self, run: Run) -> None:
        """Take in a run that is in view as a whole."""
        space, show = self._space, self.letters.append
        if space.turns:
            single = len(run.parts) == 1
            for part in run.parts:
                x0, y0, x1, y1 = space.quad(run.box_of(part))
                _, base = space.point(run.origin[0] if single else part[2], run.origin[1])
                show(Letter(part[1], x0, y0, x1, y1, base, (x0 + x1) / 2, (y0 + y1) / 2))
            return
        left, _, _, high = space.box
        top, bottom, base = high - run.top, high - run.bottom, high - run.origin[1]
        y = (top + bottom) / 2
        for _, text, start, end in run.parts:
            x0, x1 = start - left, end - left
            show(Letter(text, x0, top, x1, bottom, base, (x0 + x1) / 2, y))

    def _judge(self, run: Run, clip: Quad | None, order: int) -> None:
        """Judge each letter by how much of it is in view.

        A clip as small as a cell is how spreadsheets show a long label under the next cell: the
        letter belongs to the cell that clips it, also where it runs out of sight sideways. A letter
        that is cut belongs where its displayed part is.
        """
        page, covers = self._space.box, self._covers
        cell = clip is not None and framed_like_a_cell(clip, page)
        for part in run.parts:
            box = anchor = run.box_of(part)
            share = min(shares(box, page))
            reason = "outside" if share < _HIDDEN else ""
            if not reason and clip is not None:
                wide, tall = shares(box, clip)
                if cell:
                    wide, anchor = 1.0, into(box, clip)
                share = min(share, wide, tall)
                reason = "clipped" if share < _HIDDEN else ""
            if not reason and covers and self._covered(part, box, order):
                reason = "covered"
            cut = share < _CUT
            if cut and not reason and anchor is box:
                anchor = seen_part(box, page, clip)
            self._take(run, part, box, reason, cut=cut, anchor=anchor)

    def _covered(self, part: Part, box: Quad, order: int) -> bool:
        """Whether something hides a letter; letters of a run may differ in order."""
        if not self._covers.hide(order, box):
            return False
        own = binding.text_object(self._text_page, part[0])
        return self._covers.hide(self._scene.orders.get(own, self._scene.count), box)

    def _take(
        self,
        run: Run,
        part: Part,
        box: Quad,
        reason: str = "",
        *,
        cut: bool = False,
        anchor: Quad | None = None,
    ) -> None:
        space = self._space
        origin_x = run.origin[0] if len(run.parts) == 1 else part[2]
        _, base = space.point(origin_x, run.origin[1])
        middle = anchor or box
        x, y = space.point((middle[0] + middle[2]) / 2, (middle[1] + middle[3]) / 2)
        letter = Letter(part[1], *space.quad(box), base, x, y, cut)
        (self.hidden[reason] if reason else self.letters).append(letter)
