"""Parts told in brackets: （其中…）, after which a sentence goes on with what it spoke of before."""

import re
from collections.abc import Iterator

from attrs import define

_TURN = re.compile(r"(?P<open>[（(])(?P<parts>其中)?|[）)]")


@define
class Asides:
    """How deep in brackets that began with 其中 a reader is."""

    depth: int = 0

    def split(self, text: str) -> Iterator[tuple[int, str, str]]:
        """(start, piece, turn) of ``text``: an ``open`` or ``close`` behind the piece, or none.

        >>> [(piece, turn) for _, piece, turn in Asides().split("教育支出（其中小学（公办）），较上年")]
        [('教育支出', 'open'), ('（其中小学（公办））', 'close'), ('，较上年', '')]
        """
        if not self.depth and "其中" not in text:
            yield 0, text, ""
            return
        begin = 0
        for turn in _TURN.finditer(text):
            if not self.depth and turn["parts"]:
                yield begin, text[begin : turn.start()], "open"
                begin, self.depth = turn.start(), 1
            elif self.depth:
                self.depth += 1 if turn["open"] else -1
                if not self.depth:
                    yield begin, text[begin : turn.end()], "close"
                    begin = turn.end()
        yield begin, text[begin:], ""
