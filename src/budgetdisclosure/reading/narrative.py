"""From paragraphs to statements: a walk from figure to figure."""

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import define, field

from budgetdisclosure.figures import Amount, Numeral, normal, scan
from budgetdisclosure.model import Basis, Heading, Kind, Statement
from budgetdisclosure.source import Block, Place
from budgetdisclosure.wording import Context, Draft, Lead, all_forms, section_named
from budgetdisclosure.wording.bases import find_basis
from budgetdisclosure.wording.functions import bare_class, deepest, follow, item_name

from .asides import Asides
from .charts import chart_statements
from .claims import word_claims
from .explanations import Explanations
from .ranks import ranks
from .text_grids import CELL, CHART

_DENOMINATOR = re.compile(r"占[^，。；;]{0,40}$|占[^，。；;]{0,40}?的(?:比重|比例)")
_SHORT = 2
_DIRECT = re.compile(r"(?:类|支出|采购|金额|费用?|为|是|共|计|：|:|\s)*")
"""What may stand between a very short name (服务, 加油) and its figure."""

_LEVEL_FIRST = re.compile(r"\s?[（(](?:类|款|项)[）)]")
_SENTENCE = re.compile(r"。")
_UNKNOWN = re.compile(
    r"(?:^|[。；;])\s*[\u4e00-\u9fff（）()“”、]{1,28}(?:费|费用|支出|收入|资金|补助)"
    r"(?:决算|预算)?(?:数|共计|合计|为|：|:|\s)*$"
)
"""A quantity that we do not know begins a sentence: what follows does not speak of the one before."""

_SCOPED = re.compile(
    r"(?:一般公共预算|公共财政|政府性基金|财政拨款)(?:预算)?(?:财政)?(?:拨款)?年初结转和?结余"
)
_FISCAL = re.compile(
    r"income\.(?:fiscal|general|government|state)|(?:fiscal|general_public|government_fund)\."
)
"""What is told of one budget does not speak of the whole year."""

_LONGEST_QUOTE = 80
_YEAR = re.compile(r"20\d\d")


@define
class Narrative:
    """Reads the blocks of a document in order."""

    year: int | None
    headings: Mapping[int, Heading]
    listed: Mapping[tuple[int, int], Draft] = field(factory=dict)
    context: Context = field(init=False)
    accounts: bool = True
    tail: str = ""
    group: int = 0
    region: int = 0
    explanations: Explanations = field(init=False)
    counters: dict[str, int] = field(factory=dict)
    scoped: bool = False
    asides: Asides = field(factory=Asides)
    before: tuple[tuple[str, ...], dict[str, str]] = ((), {})

    def __attrs_post_init__(self) -> None:
        self.context = Context(year=self.year)
        self.explanations = Explanations(self.context)

    def read(self, blocks: Sequence[Block], in_tables: frozenset[int]) -> Iterator[Statement]:
        """The statements of ``blocks``.

        ``in_tables`` holds the offsets of figures that tables account for.
        """
        for index, block in enumerate(blocks):
            heading = self.headings.get(index)
            if heading is not None:
                self._enter(heading)
            elif block.label == CELL:
                yield from self._cell(block, in_tables)
            elif block.label == CHART:
                self.region += 1
                yield from chart_statements(block, self.region, self.group)
            elif block.text.strip():
                yield from self._block(index, block)

    def _cell(self, block: Block, in_tables: frozenset[int]) -> Iterator[Statement]:
        """Figures in the words of a table cell belong to no account."""
        self.group += 1
        for numeral in scan(block.text):
            place = _place(block, numeral.start, numeral.end)
            if numeral.figure is not None and place.start not in in_tables:
                yield self._statement(self._narrative(), place, numeral)

    def _enter(self, heading: Heading) -> None:
        context = self.context
        self.region += 1
        if heading.section is not None and self.accounts:
            context.section = section_named(heading.section)
            subject = context.section.subject
            context.subjects = (subject,) if subject else ()
            context.chain.clear()
        elif heading.level <= 1:
            context.section = None
            context.subjects = ()
        context.end_sentence()

    def _block(self, index: int, block: Block) -> Iterator[Statement]:
        self.context.end_sentence()
        self.asides.depth = 0
        self.scoped = False
        self.group += 1
        text = normal(block.text)
        self._resume_chain(text)
        before = 0
        for numeral in scan(block.text):
            yield from self._walk(text[before : numeral.start], before, block)
            if not before:
                self._item(text[: numeral.start])
            yield from self._figure(index, block, text, before, numeral)
            before = numeral.end
        yield from self._walk(text[before:], before, block)
        for rank in ranks(block.text):
            place = _place(block, rank.start, rank.end)
            yield self._statement(self._narrative(), place, rank)

    def _item(self, lead: str) -> None:
        """A list item names its subject, even one that we do not know, not the one before."""
        context = self.context
        section = context.section
        if section is None or section.functions is None:
            return
        known = context.label_end is not None
        if known and any(s.startswith(section.functions) for s in context.subjects):
            return
        name = item_name(lead, context.year, known=known)
        if name is None:
            return
        context.subjects = ()
        if not section.functions.startswith("expenditure."):
            context.subjects = (f"{section.functions}.{name}",)
            context.label_end = len(lead)

    def _resume_chain(self, text: str) -> None:
        """A paragraph that begins with （项） goes on with the name that ended the one before."""
        context = self.context
        broken = _LEVEL_FIRST.match(text)
        if broken and context.section is not None and context.section.functions is not None:
            end = follow(context.chain, self.tail + broken[0], context.year)
            code = deepest(context.chain)
            known = end is not None and code is not None
            context.subjects = (f"{context.section.functions}.{code}",) if known else ()
        self.tail = text[-120:]

    def _walk(self, lead: str, at: int, block: Block) -> Iterator[Statement]:
        """Take in the words before a figure: what they name, and what they claim by themselves."""
        context = self.context
        context.label_end = context.basis_end = None
        begin = 0
        for stop in [m.end() for m in _SENTENCE.finditer(lead)] + [len(lead)]:
            sentence = lead[begin:stop]
            yield from self._sentence(sentence, begin, at, block)
            if sentence.endswith("。"):
                context.end_sentence()
                self.asides.depth = 0
                self.group += 1
            begin = stop

    def _sentence(self, text: str, begin: int, at: int, block: Block) -> Iterator[Statement]:
        context = self.context
        told, goes_on = self.explanations.told(text)
        if not context.reason:
            for draft, start, end in word_claims(told, context):
                place = _place(block, at + begin + start, at + begin + end)
                yield self._statement(draft, place)
            basis = find_basis(told, context.year)
            if basis is not None:
                context.basis = basis[0]
                context.basis_end = begin + basis[2]
            self._name(_without(told, basis), begin)
        context.reason |= goes_on

    def _name(self, text: str, begin: int) -> None:
        """Take the subject that ``text`` names last; behind （其中…） it is the one before."""
        context = self.context
        for start, piece, turn in self.asides.split(text):
            self._take(piece, begin + start)
            if turn == "open":
                self.before = context.subjects, dict(context.chain)
            elif turn == "close":
                context.subjects, context.chain = self.before
                context.label_end = None

    def _take(self, text: str, begin: int) -> None:
        context = self.context
        if context.section is None:
            return
        self.scoped = self.scoped or bool(_SCOPED.search(text))
        for start, end, paths in context.section.vocabulary.find(text):
            if end - start <= _SHORT and not _DIRECT.fullmatch(text, end):
                continue
            year = _YEAR.match(text, start)
            if year and context.year and int(year[0]) != context.year:
                continue
            context.subjects, context.label_end = paths, begin + end
            if self.scoped and not _FISCAL.match(paths[0]):
                context.subjects, context.label_end = (), None
        if context.section.functions is None:
            return
        named = follow(context.chain, text, context.year)
        code = deepest(context.chain)
        if named is not None and code:
            context.subjects = (f"{context.section.functions}.{code}",)
            context.label_end = begin + named
            if self.asides.depth and not self._below_outer(code):
                context.subjects, context.label_end = (), None
            return
        if context.label_end is None or context.label_end < begin + len(text) - 1:
            bare = bare_class(text, context.year)
            if bare is not None:
                context.chain.clear()
                context.chain["类"] = bare[0]
                context.subjects = (f"{context.section.functions}.{bare[0]}",)
                context.label_end = begin + bare[1]

    def _below_outer(self, code: str) -> bool:
        """Whether ``code`` can stand in the brackets behind the line that holds them."""
        outer = next(iter(self.before[0]), "").rpartition(".")[2]
        return not outer.isdigit() or code.startswith(outer)

    def _figure(
        self, index: int, block: Block, text: str, before: int, numeral: Numeral
    ) -> Iterator[Statement]:
        figure = numeral.figure
        if figure is None:
            return
        drafts: tuple[Draft, ...] = ()
        listed = self.listed.get((index, numeral.start))
        if listed is not None:
            drafts = (listed,)
        else:
            lead = Lead(text[before : numeral.start], text[numeral.end : numeral.end + 24])
            for form in all_forms():
                drafts = form.parse(lead, figure, self.context)
                if drafts:
                    break
            if not drafts and isinstance(figure, Amount) and _UNKNOWN.search(lead.text):
                self.context.subjects = ()
        place = _place(block, numeral.start, numeral.end)
        for number, draft in enumerate(drafts or (self._narrative(),)):
            yield self._statement(draft, place, numeral, echo=number > 0)

    def _statement(
        self, draft: Draft, place: Place, numeral: Numeral | None = None, *, echo: bool = False
    ) -> Statement:
        """What ``draft`` says at ``place``; without ``numeral`` it says it in words alone."""
        return Statement(
            kind=draft.kind,
            path=draft.path,
            place=place,
            value=numeral.figure if numeral else None,
            direction=draft.direction,
            subject=draft.subject,
            basis=draft.basis,
            whole=draft.whole,
            section=self.context.section.code if self.context.section else "",
            region=self.region,
            group=self.group,
            item=draft.item,
            echo=echo,
            issue=numeral.issue if numeral else None,
        )

    def _narrative(self) -> Draft:
        code = self.context.section.code if self.context.section else "text"
        self.counters[code] = self.counters.get(code, 0) + 1
        path = f"narrative.{code.replace('.', '_')}.{self.counters[code]}"
        return Draft(kind=Kind.FACT, path=path, subject=path)


def _place(block: Block, start: int, end: int) -> Place:
    return block.place_in_clause(start, end, _LONGEST_QUOTE)


def _without(text: str, basis: tuple[Basis, int, int] | None) -> str:
    """``text`` with the words of a base and of a denominator blanked: they name no subject."""
    if basis is not None:
        text = text[: basis[1]] + " " * (basis[2] - basis[1]) + text[basis[2] :]
    return _DENOMINATOR.sub(lambda m: " " * len(m[0]), text)
