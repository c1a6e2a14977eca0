"""Accounting equations as data."""

from attrs import frozen


@frozen
class Identity:
    """``total`` equals the sum of ``parts``; all are paths of the model.

    ``code`` is the rule that reports a violation. A part that is not stated can be anything from
    zero upwards, so an equation with gaps refutes only a sum that is too large.
    A star stands for every line of a list; a star in ``total`` for the same line in ``parts``.
    ``relation`` is ``=`` or ``<=`` (a part or several within a whole). ``rest`` is the part that
    holds whatever has no name of its own: in a sentence that tells it, nothing is missing.

    >>> Identity("AR115", "three_public.vehicles.total", ("three_public.vehicles.purchase",)).relation
    '='
    """

    code: str
    total: str
    parts: tuple[str, ...]
    relation: str = "="
    rest: str = ""


@frozen
class RollUp:
    """Each line of a classification equals the sum of the lines one level below it.

    ``root`` is a tuple of lines with codes. ``columns`` names the columns in which this holds,
    each with the path of the total that the top lines add up to (None where there is none).
    ``code`` reports a violation within the lines, ``total_code`` one of the total; ``in_table``
    reports both in a table that has the lines as its rows. ``partial`` tells that narrative may
    list only some of the top lines.
    """

    code: str
    root: str
    columns: tuple[tuple[str, str | None], ...]
    total_code: str | None = None
    in_table: str = "AR108"
    partial: bool = False


@frozen
class Balance:
    """What comes in equals what goes out: ``result`` = the sum of ``plus`` less ``minus``.

    All are paths; a star stands for the same line in each.
    """

    code: str
    result: str
    plus: tuple[str, ...]
    minus: str


@frozen
class Quotient:
    """The rate at ``rate`` is ``part`` over ``whole``, its neighbours in the same row, in per cent.

    A star in the path stands for every row. ``part`` and ``whole`` with a dot are whole paths.
    """

    code: str
    rate: str
    part: str
    whole: str


@frozen
class Difference:
    """The quantity at ``result`` is ``minuend`` less ``subtrahend``, its neighbours in the row."""

    code: str
    result: str
    minuend: str
    subtrahend: str


@frozen
class Tally:
    """The count at ``count`` is the number of lines printed in the list ``root``."""

    code: str
    count: str
    root: str


@frozen
class Sole:
    """``whole`` equals the sum of ``parts`` where the document prints that nothing else is in it.

    It does where every path of ``none`` is printed as zero, the two of each pair in ``alike`` are
    printed with one value (or the first as zero), and none of ``nor`` is printed over zero. A star
    stands for the same line in ``whole`` and ``parts``.
    """

    code: str
    whole: str
    parts: tuple[str, ...]
    none: tuple[str, ...]
    alike: tuple[tuple[str, str], ...] = ()
    nor: tuple[str, ...] = ()


@frozen
class Carried:
    """``now`` of this year is ``before`` of the year before; a star stands for the same line."""

    code: str
    now: str
    before: str
