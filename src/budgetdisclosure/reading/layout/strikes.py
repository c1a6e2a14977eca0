"""Letters struck again at the same spot, which is how some producers make bold."""

from .letter import Letter

_STRUCK = 0.35
"""Two equal letters nearer than this share of their width and height are one, struck twice."""


def without_strikes(letters: list[Letter]) -> list[Letter]:
    """Letters, sorted from left to right, without equal ones that lie nearly on top of others."""
    edge = -1e9
    for letter in letters:
        left = letter[1]
        if left - _STRUCK * (letter[3] - left) < edge:
            return _checked(letters)
        edge = left
    return letters


def _checked(letters: list[Letter]) -> list[Letter]:
    kept: list[Letter] = []
    for letter in letters:
        text, left, top, right, bottom = letter[:5]
        near, tall = left - _STRUCK * (right - left), _STRUCK * (bottom - top)
        for other in reversed(kept):
            if other[1] <= near:
                kept.append(letter)
                break
            if other[0] == text and abs(other[2] - top) < tall:
                break
        else:
            kept.append(letter)
    return kept
