"""Items that moved to other codes, as the data state it."""

from functools import cache

from attrs import frozen

from .codes import Code
from .kinds import Confidence
from .packaged import cells_of


@frozen
class Move:
    """``old`` was given up; from ``year`` its content is booked under the codes ``new``."""

    old: Code
    new: tuple[Code, ...]
    year: int
    confidence: Confidence


@cache
def moves() -> tuple[Move, ...]:
    """All moves in order of the old code."""
    return tuple(
        Move(Code.parse(old), tuple(map(Code.parse, new.split())), int(year), Confidence(sure))
        for old, new, year, sure in cells_of("moves", 4)
    )


@cache
def moves_from() -> dict[str, Move]:
    """The move that ended a code, by its digits."""
    return {move.old.digits: move for move in moves()}


@cache
def moves_to() -> dict[str, tuple[Move, ...]]:
    """The moves that brought something to a code, by its digits."""
    result: dict[str, tuple[Move, ...]] = {}
    for move in moves():
        for new in move.new:
            result[new.digits] = (*result.get(new.digits, ()), move)
    return result
