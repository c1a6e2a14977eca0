"""Parts told in brackets: （其中…）, （含…）, after which a sentence goes on with what it spoke of before."""

from collections.abc import Iterable, Iterator

from attrs import define, frozen

from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.wording import Context

_TURN = pattern(rf"(?P<open>[（(])(?P<parts>其中|{HAN}(?=[^（()）]*$))?|[）)]")
"""Words in brackets are an aside only where they hold a figure: （含专用结余） belongs to a name."""


@define
class Asides:
    """How deep in brackets that began with 其中 a reader is."""

    depth: int = 0

    def split(self, text: str) -> Iterable[tuple[int, str, str]]:
        """(start, piece, turn) of ``text``: an ``open`` or ``close`` behind the piece, or none.

        >>> [(piece, turn) for _, piece, turn in Asides().split("教育支出（其中小学（公办）），较上年")]
        [('教育支出', 'open'), ('（其中小学（公办））', 'close'), ('，较上年', '')]
        """
        if not self.depth and "（" not in text and "(" not in text:
            return ((0, text, ""),)
        return self._pieces(text)

    def _pieces(self, text: str) -> Iterator[tuple[int, str, str]]:
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


@frozen
class Before:
    """What a sentence spoke of before an aside, and takes up again behind it."""

    subjects: tuple[str, ...] = ()
    chain: tuple[tuple[str, str], ...] = ()
    account: tuple[str, ...] = ()
    group_of_parts: tuple[str, ...] = ()

    @classmethod
    def of(cls, context: Context) -> "Before":
        """What ``context`` speaks of now."""
        chain = tuple(context.chain.items())
        return cls(context.subjects, chain, context.account, context.group_of_parts)

    def resume(self, context: Context) -> None:
        """Bring ``context`` back to it."""
        context.subjects, context.chain = self.subjects, dict(self.chain)
        context.account, context.group_of_parts = self.account, self.group_of_parts
