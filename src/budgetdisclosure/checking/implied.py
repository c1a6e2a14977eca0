"""Figures that are not printed but follow from those that are."""

from fractions import Fraction

from budgetdisclosure.figures import Amount, Interval
from budgetdisclosure.metrics.operand import add_up, exact
from budgetdisclosure.wording.context import base_path, value_path

from .index import Index
from .prints import Print
from .readings import AS_PRINTED
from .restated import with_value


def implied_base(
    subject: str, path: str, near: Print, index: Index, *, by_change: bool = True
) -> Print | None:
    """The base of ``subject`` where only a change is printed.

    It is zero where the whole value is change; for a line of a classification it is what the line
    above it leaves after the lines beside it, if all of these are known.
    """
    zero = _zero(subject, path, near, index) if by_change else None
    return zero or _remainder(subject, path, near, index)


def _zero(subject: str, path: str, near: Print, index: Index) -> Print | None:
    value = index.meant(value_path(subject), near)
    column = path.rpartition(".")[2]
    change = [
        p
        for p in index.at(f"{subject}.change")
        if p.group == near.group and (base_path(subject, p.basis) or "").endswith(f".{column}")
    ]
    if not (value and change and value[0].figure.value == change[0].figure.value):
        return None
    if change[0].fall:
        return None
    if not isinstance(value[0].figure, Amount):
        return None
    room = AS_PRINTED.interval(value[0]) - AS_PRINTED.interval(change[0])
    zero = Amount(0, value[0].figure.unit)
    return _implied(path, zero, near, room.at_least(0))


def _remainder(subject: str, path: str, near: Print, index: Index) -> Print | None:
    root, _, code = subject.rpartition(".")
    column = path.rpartition(".")[2]
    if not (code.isdigit() and len(code) > 3):
        return None
    above = index.meant(f"{root}.{code[:-2]}.{column}", near)
    parent = index.meant(f"{root}.{code[:-2]}.final", near)
    beside = _siblings(root, code, near, index)
    finals = [index.meant(f"{root}.{c}.final", near) for c in (code, *beside)]
    if not (len(above) == 1 and parent and all(finals)):
        return None
    whole = Interval.total(AS_PRINTED.interval(f[0]) for f in finals)
    if not AS_PRINTED.interval(parent[0]).meets(whole):
        return None
    taken = []
    for other in beside:
        line = f"{root}.{other}"
        printed = index.meant(f"{line}.{column}", near)
        known = printed[0] if printed else _zero(line, path, finals_near(line, near, index), index)
        if known is None:
            return None
        taken.append(known)
    rest: Fraction = exact(above[0].figure) - add_up(exact(p.figure) for p in taken)
    room = AS_PRINTED.interval(above[0]) - Interval.total(map(AS_PRINTED.interval, taken))
    figure = with_value(above[0].figure, rest)
    assert isinstance(figure, Amount)
    return _implied(path, figure, near, room.at_least(0))


def finals_near(line: str, near: Print, index: Index) -> Print:
    """The print of the final figure of ``line`` under the heading of ``near``."""
    return index.meant(f"{line}.final", near)[0]


def _siblings(root: str, code: str, near: Print, index: Index) -> list[str]:
    found = []
    for other in index.lines(root).get("final", ()):
        beside = len(other) == len(code) and other.startswith(code[:-2]) and other != code
        if beside and any(p.region == near.region for p in index.at(f"{root}.{other}.final")):
            found.append(other)
    return found


def _implied(path: str, figure: Amount, near: Print, room: Interval) -> Print:
    return Print(
        path=path,
        figure=figure,
        order=-1,
        section=near.section,
        region=near.region,
        group=near.group,
        known=room,
    )
