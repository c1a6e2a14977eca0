"""From paragraphs to statements: a walk from figure to figure."""

from collections.abc import Mapping, Sequence

from attrs import define, field

from budgetdisclosure.figures import Amount, Count, Figure, Numeral, Percentage, normal, scan
from budgetdisclosure.figures.normal import HAN
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Basis, Heading, Kind, Statement
from budgetdisclosure.source import Block, Place
from budgetdisclosure.wording import Context, Draft, Lead, Section, forms_for, section_named
from budgetdisclosure.wording.bases import find_basis
from budgetdisclosure.wording.context import are_counts, has_columns, value_path

from .bare_shares import tell_wholes
from .charts import chart_statements
from .claims import claim_marks, word_claims
from .explanations import Explanations
from .items import take_item
from .meanings import (
    tells_grand_total,
    tells_one_side,
    tells_plans,
    tells_two_sides,
    tells_wider,
    tells_year,
)
from .over_or_under import tell_bases
from .ranks import ranks
from .scores import scores
from .subjects import Subjects
from .text_grids import CELL, CHART
from .untitled import has_titles, opens_three_public, run_in, told_of
from .whose_claims import give_claims

_DENOMINATOR = pattern(r"占[^，。；;]{0,40}$|占[^，。；;]{0,40}?的(?:比重|比例)")
_NO_WORDS = ("", "。")
_UNKNOWN = pattern(
    rf"(?:{HAN}{{2,}}|^)(?:金|费|费用|支出|收入|经费|资金|拨款|补助|款)(?:决算|预算)?(?:合计|总计|总额)?(?:数|为|共|共计|是|约|完成|实现|达到?|：|:|\s)*$"
)
"""A name that is not known here, right before its figure: what follows speaks of nothing known."""

_MOVED = pattern(rf"(?:增加|减少|净增|净减)了?{HAN}{{1,8}}(?<!增加)(?<!减少)(?<!增长)(?<!下降)\s*$")
"""增加车辆1辆 tells how many came, not how many there are."""

_GOES_ON = pattern(r"\s*(?:收支|[收支]入?出?)?[，,]?\s?[与比较同](?:上年|去年|上一|20\d\d|年初)")
"""A paragraph that begins with what the one before is compared with."""

_TITLED = 2
"""Down to （一）, a heading that names nothing known opens something else than what stood before."""

_LONGEST_QUOTE = 80
_AHEAD = 48
_TITLE = pattern(r"(?:情况|说明)。?$")


@define
class Narrative:
    """Reads the blocks of a document in order."""

    year: int | None
    headings: Mapping[int, Heading]
    listed: Mapping[tuple[int, int], Draft] = field(factory=dict)
    context: Context = field(init=False)
    subjects: Subjects = field(init=False)
    accounts: bool = True
    group: int = 0
    region: int = 0
    explanations: Explanations = field(factory=Explanations)
    counters: dict[str, int] = field(factory=dict)
    opened: dict[int, str] = field(factory=dict)
    untitled: bool = field(init=False, default=False)
    said: list[Statement] = field(factory=list)
    heads: dict[int, str] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        self.untitled = self.accounts and not has_titles(self.headings.values())
        self.context = Context(year=self.year)
        self.subjects = Subjects(self.context)

    def read(self, blocks: Sequence[Block], in_tables: frozenset[int]) -> Sequence[Statement]:
        """The statements of ``blocks``.

        ``in_tables`` holds the offsets of figures that tables account for.
        """
        for index, block in enumerate(blocks):
            heading = self.headings.get(index)
            if heading is not None:
                self._enter(heading)
            elif block.label == CELL:
                self._cell(block, in_tables)
            elif block.label == CHART:
                self.region += 1
                self.said += chart_statements(block, self.region, self.group)
            elif block.text.strip():
                self._block(index, block)
        return tell_wholes(tell_bases(give_claims(self.said, self.heads)))

    def _cell(self, block: Block, in_tables: frozenset[int]) -> None:
        """Figures in the words of a table cell belong to no account."""
        self.group += 1
        for numeral in scan(block.text):
            place = _place(block, numeral.start, numeral.end)
            if numeral.figure is not None and place.start not in in_tables:
                self._say(self._narrative(), place, numeral)

    def _enter(self, heading: Heading) -> None:
        context = self.context
        context.wider = False
        self.region += 1
        self.opened = {level: c for level, c in self.opened.items() if level <= heading.level}
        if heading.section is not None and self.accounts:
            self.opened[heading.level] = heading.section
            context.section = section_named(heading.section)
            subject = context.section.subject
            context.subjects = (subject,) if subject else ()
            context.chain.clear()
            context.account = context.posts = ()
            if context.section.by_heading:
                self.subjects.name(normal(heading.text), 0)
        elif heading.level <= 1:
            context.section = None
            context.subjects = context.account = context.posts = ()
        elif not self._leaves(heading):
            if heading.level <= _TITLED:
                context.subjects = context.account = ()
            self.subjects.name(normal(heading.text), 0)
        context.end_sentence()

    def _open(self, section: Section | None) -> None:
        """Go on in the section that a paragraph without a title tells of, if another."""
        if section is not None and section is not self.context.section:
            self.context.section = section
            self.context.subjects = (section.subject,) if section.subject else ()
            self.context.account = self.context.posts = ()

    def _above_titles(self) -> bool:
        return self.accounts and self.context.section is None and not self.opened

    def _leaves(self, heading: Heading) -> bool:
        """Whether a title that is not known stands beside that of the section, and so ends it."""
        context = self.context
        code = context.section.code if context.section else ""
        above = {known for level, known in self.opened.items() if level < heading.level}
        beside = bool(code) and self.opened.get(heading.level) == code and code not in above
        if not beside or not _TITLE.search(heading.text):
            return False
        context.section = None
        context.subjects = context.account = context.posts = ()
        return True

    def _block(self, index: int, block: Block) -> None:
        text, context = normal(block.text), self.context
        above = context.head or context.headed
        context.end_sentence()
        if self.untitled:
            self._open(told_of(text))
        elif "F11" in self.opened.values():
            self._open(run_in(text))
        elif self._above_titles() and opens_three_public(text, self.headings.values()):
            self._open(section_named("F07"))
        context.headed = above if above and _GOES_ON.match(text) else ()
        self.subjects.open_paragraph()
        context.told_here = set()
        context.many_rates = text.count("执行率") > 1
        self.group += 1
        section = context.section
        context.grand = tells_grand_total(text, section)
        sided = section is not None and bool(section.sides)
        context.plain = sided and (tells_one_side(text) or tells_two_sides(text))
        context.of_year = section is not None and bool(section.sides) and tells_year(text)
        context.wider = context.wider or tells_wider(text)
        context.planned = tells_plans(text, self.year)
        self.subjects.resume_chain(text)
        before = 0
        for numeral in scan(block.text):
            lead = text[before : numeral.start]
            self._walk(lead, before, block)
            if not before:
                take_item(lead, context)
            if numeral.figure is not None:
                around = Lead(lead, text[numeral.end : numeral.end + _AHEAD])
                listed = self.listed.get((index, numeral.start))
                self._figure(numeral, numeral.figure, around, listed, block)
            before = numeral.end
        self._walk(text[before:], before, block)
        for bare in (*ranks(text), *scores(text)):
            self._say(self._narrative(), _place(block, bare.start, bare.end), bare)

    def _walk(self, lead: str, at: int, block: Block) -> None:
        """Take in the words before a figure: what they name, and what they claim by themselves.

        Outside the accounts they do neither.
        """
        context = self.context
        context.label_start = context.label_end = context.basis_end = None
        context.label_year = None
        if context.section is None or not context.section.account:
            if "。" in lead:
                context.end_sentence()
                self.group += lead.count("。")
            return
        begin = 0
        while (stop := lead.find("。", begin) + 1) > 0:
            self._clauses(lead[begin:stop], begin, at, block)
            context.end_sentence()
            self.subjects.asides.depth = 0
            self.group += 1
            begin = stop
        self._clauses(lead[begin:], begin, at, block)

    def _clauses(self, text: str, begin: int, at: int, block: Block) -> None:
        if text in _NO_WORDS and not self.subjects.asides.depth:
            self.subjects.keep_account()
        else:
            self._sentence(text, begin, at, block)

    def _sentence(self, text: str, begin: int, at: int, block: Block) -> None:
        context = self.context
        if context.basis is None and text.lstrip().startswith("其中"):
            context.basis = context.basis_before
        told, explains = self.explanations.told(text, context)
        context.reason = False
        done = 0
        for mark in claim_marks(told) if context.in_account else ():
            basis = find_basis(told[:mark], context.year)
            self.subjects.name(_without(told[:mark], basis)[done:], begin + done)
            done = mark
            for draft, start, end in word_claims(told, mark, context):
                self._say(draft, _place(block, at + begin + start, at + begin + end))
        basis = find_basis(told, context.year)
        if basis is not None:
            context.basis = basis[0]
            context.basis_end = begin + basis[2]
        self.subjects.name(_without(told, basis)[done:], begin + done)
        context.reason = explains

    def _figure(
        self, numeral: Numeral, figure: Figure, lead: Lead, listed: Draft | None, block: Block
    ) -> None:
        self._take_head(figure, lead.text)
        drafts: tuple[Draft, ...] = ()
        if listed is not None:
            drafts = (listed,)
        elif not (isinstance(figure, Count) and _MOVED.search(lead.text)):
            for form in forms_for(figure, self.context):
                drafts = form.parse(lead, figure, self.context)
                if drafts:
                    break
        if len(drafts) == 1 and self.context.label_end is None:
            self._keep_head(drafts[0])
        place = _place(block, numeral.start, numeral.end)
        for number, draft in enumerate(drafts or (self._narrative(),)):
            self._say(draft, place, numeral, echo=number > 0)
        self._remember(drafts, figure, lead.text)

    def _take_head(self, figure: Figure, lead: str) -> None:
        """The first figure of a sentence that names nothing is told of what was told with parts before."""
        context = self.context
        headed, context.headed = context.headed, ()
        if headed and isinstance(figure, Amount | Percentage):
            line = next(iter(context.subjects), "")
            waits = ".functions." in line and line not in context.told_here
            unnamed = context.label_end is None or context.label_end <= lead.rfind("。")
            if unnamed and not waits:
                context.subjects = headed
        counted = context.account and context.subjects and isinstance(figure, Amount)
        if counted and are_counts(context.subjects):
            context.subjects = context.account

    def _keep_head(self, draft: Draft) -> None:
        """A claim that names nothing, behind parts, may be of what they are parts of."""
        told = self.context.head
        if len(told) > 1 or draft.kind is Kind.SHARE:
            return
        head = told[0] if told else ""
        of_value = draft.kind is Kind.FACT and draft.path == value_path(draft.subject)
        if head != draft.subject and not of_value:
            self.heads[len(self.said)] = head

    def _remember(self, drafts: tuple[Draft, ...], figure: Figure, lead: str) -> None:
        """Words behind a count speak of the account that was named before it.

        Words behind an amount with a name that is not known speak of nothing that is.
        """
        context = self.context
        counted = bool(drafts) and drafts[0].kind is Kind.FACT and isinstance(figure, Count)
        context.counted = isinstance(figure, Count)
        context.tallied = drafts[0].subject if counted else context.tallied
        if drafts and drafts[0].kind is Kind.FACT:
            subject = drafts[0].subject
            if drafts[0].path == value_path(subject):
                context.stated = (*context.stated, subject)
                context.told_here.add(subject)
        if (
            not drafts
            and isinstance(figure, Amount)
            and context.in_account
            and _UNKNOWN.search(lead)
        ):
            context.subjects = context.account = ()
        if counted and context.account and not any(map(has_columns, context.subjects)):
            context.subjects = context.account

    def _say(
        self, draft: Draft, place: Place, numeral: Numeral | None = None, *, echo: bool = False
    ) -> None:
        """Keep what ``draft`` says at ``place``; without ``numeral`` it says it in words alone."""
        section = self.context.section
        self.said.append(
            Statement(
                kind=draft.kind,
                path=draft.path,
                place=place,
                value=numeral.figure if numeral else None,
                direction=draft.direction,
                subject=draft.subject,
                basis=draft.basis,
                whole=draft.whole,
                section=section.code if section else "",
                region=self.region,
                group=self.group,
                item=draft.item,
                echo=echo,
                issue=numeral.issue if numeral else None,
            )
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
    return _DENOMINATOR.sub(lambda m: " " * len(m[0]), text) if "占" in text else text
