"""Where in its quote a stated value stands."""

from budgetdisclosure.source import Block, Document, Place, Segment

Mark = tuple[int, int]
"""Start and end in the quote, in characters."""

_Key = tuple[str | None, int | None, int | None, int | None]


class Marks:
    """Finds marks in one document; what its places need is gathered once.

    >>> document = Document(blocks=(Block(text="占5%，占5%", segments=(Segment(line=1),)),))
    >>> Marks(document).of(Place(line=1, start=5, end=7, quote="占5%，占5%"), "5%")
    (5, 7)
    """

    def __init__(self, document: Document) -> None:
        self._parts: dict[_Key, list[tuple[Block, Segment, int]]] = {}
        for block in document.blocks:
            stops = [segment.at for segment in block.segments[1:]] + [len(block.text)]
            for segment, stop in zip(block.segments, stops, strict=True):
                end = segment.start + stop - segment.at
                key = (block.file, segment.page, segment.line, segment.paragraph)
                self._parts.setdefault(key, []).append((block, segment, end))

    def of(self, place: Place | None, stated: str | None) -> Mark | None:
        """The range of ``place.quote`` that ``place`` covers; None where that cannot be told.

        The text around the place decides, since one clause may print the same number twice;
        without that text, the only print of ``stated`` in the quote.
        """
        if place is None or not place.quote:
            return None
        start = place.start
        for block, segment, end in self._parts.get(_key(place), ()):
            if start is not None and segment.start <= start < end:
                found = _covering(block.text, segment.at + start - segment.start, place)
                if found is not None:
                    return found
        if stated and place.quote.count(stated) == 1:
            begin = place.quote.index(stated)
            return begin, begin + len(stated)
        return None


def _key(place: Place) -> _Key:
    return place.file, place.page, place.line, place.paragraph


def _covering(text: str, at: int, place: Place) -> Mark | None:
    quote = place.quote
    length = max(1, (place.end or 0) - (place.start or 0))
    begin = text.find(quote, max(0, at - len(quote)))
    while 0 <= begin <= at:
        if at < begin + len(quote):
            return at - begin, min(at - begin + length, len(quote))
        begin = text.find(quote, begin + 1)
    return None
