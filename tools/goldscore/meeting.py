"""Whether a finding of ours is the gold's: same place, same thing, a rule that fits the kind."""

from .gold import spot, text
from .paths import Mapping
from .records import Entry, Found, Related, Spot
from .text import has_digits, leading, same_value, share_words, squeezed

_LINES = 1
_LEAST_TITLE = 3


def meets(entry: Entry, one: Found, mapping: Mapping) -> bool:
    """All three conditions of the rules."""
    return (
        mapping.fits(one.rule, entry["kind"])
        and same_place(spot(entry), one)
        and (same_thing(entry, one) or (entry["kind"] in mapping.absent and _titled(entry, one)))
    )


def same_place(here: Spot, one: Found) -> bool:
    """In text a line apart at most; in a PDF the page of the finding or of something related."""
    if here.touches(one.spot, _LINES):
        return True
    pages = (related.spot for related in one.related if related.spot is not None)
    return here.page is not None and any(here.touches(where) for where in pages)


def same_thing(entry: Entry, one: Found) -> bool:
    """Equal stated or expected values, or shared words where no value is stated in digits."""
    if _same_values(entry, one.stated, one.expected):
        return True
    if has_digits(text(entry, "stated")) or has_digits(one.stated):
        return False
    return share_words(spot(entry).quote, one.spot.quote)


def consequence_of(entry: Entry, cause: Found) -> bool:
    """Whether ``cause`` names the gold finding among what is related to it."""
    return any(_named(entry, related) for related in cause.related)


def strikes(entry: Entry, one: Found) -> bool:
    """Whether a finding falls on what must stay silent."""
    here, stated = spot(entry), text(entry, "stated")
    if not same_place(here, one):
        return False
    if has_digits(stated):
        return _equals(stated, one.stated) and here.crosses(one.spot)
    return here.crosses(one.spot) and share_words(here.quote, one.spot.quote)


def _named(entry: Entry, related: Related) -> bool:
    if related.spot is not None and not spot(entry).touches(related.spot, _LINES):
        return False
    return _same_values(entry, related.stated, related.expected)


def _same_values(entry: Entry, stated: str, expected: str) -> bool:
    wanted = entry.get("expected_any") or [text(entry, "expected")]
    row = str(entry["place"].get("row", ""))
    return _equals(_without(row, text(entry, "stated")), stated) or any(
        _equals(_without(row, str(value)), expected) for value in wanted
    )


def _without(row: str, value: str) -> str:
    """A gold value without the name of its row, which some give before it (总分 90)."""
    return value.removeprefix(row).lstrip() if row else value


def _equals(gold: str, ours: str) -> bool:
    """With or without the remarks that the gold adds."""
    return same_value(leading(gold), ours) or same_value(gold, ours)


def _titled(entry: Entry, one: Found) -> bool:
    """What is missing is named in the message or the quote."""
    place = entry["place"]
    titles = (text(entry, "quote"), text(entry, "expected"), str(place.get("table", "")))
    said = squeezed(one.message) + squeezed(one.spot.quote)
    return any(
        len(title) >= _LEAST_TITLE and not title.isascii() and title in said
        for title in (squeezed(title).strip("：:") for title in titles)
    )
