"""What every reader of displayed pages must give: letters with boxes, and rules."""

from collections.abc import Sequence

from attrs import frozen

from budgetdisclosure.source import Box

Letter = tuple[str, float, float, float, float, float, float, float, bool]
"""A letter: ``text, left, top, right, bottom, base, x, y, cut``.

In points from the top left corner of the displayed page. ``base`` is its base line. ``x`` and ``y``
are the point by which it is given to a cell: its centre, or the nearest point of the frame that
clips it. ``cut`` tells that only a part of it is displayed. A plain tuple, which takes a quarter of
the time to make that a class of its own does, because a page has thousands of them.
"""


Rule = tuple[float, float, float]
"""A straight line: ``at, start, end``; ``at`` is y of a horizontal, x of a vertical one."""


@frozen(kw_only=True)
class Sheet:
    """What is displayed on one page; sizes in points, ``number`` from 1.

    ``horizontal`` rules have y as ``at``, ``vertical`` ones x. ``pictures`` are boxes of pictures,
    ``marks`` boxes of coloured areas and curves, which make charts.
    """

    number: int
    width: float
    height: float
    letters: Sequence[Letter] = ()
    horizontal: Sequence[Rule] = ()
    vertical: Sequence[Rule] = ()
    pictures: Sequence[Box] = ()
    marks: Sequence[Box] = ()
