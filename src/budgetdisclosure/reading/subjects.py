"""What a text speaks of: the subject that its words name, kept from figure to figure."""

from attrs import define, field

from budgetdisclosure.lazy import pattern
from budgetdisclosure.wording import Context
from budgetdisclosure.wording.context import have_columns
from budgetdisclosure.wording.functions import bare_class, deepest, follow
from budgetdisclosure.wording.labels import Paths

from .asides import Asides, Before
from .meanings import apart, meant_here
from .qualified import is_of_line, is_part

_SHORT = 2
_DIRECT = pattern(r"(?:类|支出|采购|金额|费用?|为|是|共|计|：|:|\s)*")
"""What may stand between a very short name (服务, 加油) and its figure."""

_CHANGES = pattern(
    r"(?<=^..)(?:决算)?数?\s{2,}[^，,。；;]{0,4}?(?:增加|减少|增长|下降|上升|降低|持平)"
)
"""支出较上年增加3万元 at the beginning of a sentence; what it is compared with is blanked."""

_AND = pattern(r"\s?[、和及与]\s?")
_EACH = pattern(r"\s?(?:均|各|都)")
_ROLE_NAME = pattern(r"[，,；;]?(?:本年)?(?:收入|支出)(?:决算|合计|总计)?数?")
_LEVEL_FIRST = pattern(r"\s?[（(](?:类|款|项)[）)]")

_INCLUDING = pattern(r"\s?[（(]\s?不?(?:含|包括|包含)[^（()）\d]*[）)]")
"""公务接待费（含外事接待费）: what belongs to a name tells of nothing by itself."""

_SCOPED = pattern(
    r"(?:一般公共预算|公共财政|政府性基金|国有资本经营|财政拨款)(?:预算)?(?:财政)?(?:拨款)?(?:年初|年末|上年)结转"
)
_FISCAL = pattern(
    r"income\.(?:fiscal|general|government|state)"
    r"|(?:fiscal|general_public|government_fund|state_capital)\."
)
"""What is told of one budget does not speak of the whole year."""

_SCOPE = r"(?:本?部门|本?单位|中央|全国|全?[省市州县区镇乡]|本?级|[本我][局委办院校会])*"
_YEAR_BEFORE = pattern(rf"(20\d\d)\s?年度?{_SCOPE}的?\s?$")
_LAST_YEAR_BEFORE = pattern(r"(?:上年度?|上一年度?|去年)的?\s?$")
_YEAR = pattern(r"20\d\d")


@define
class Subjects:
    """Brings the subject of ``context`` up to date with the words that are read.

    ``tail`` is the end of the paragraph before; ``scoped`` tells that this one has named money carried
    over in one budget, so that what follows is told of that budget.
    """

    context: Context
    asides: Asides = field(factory=Asides)
    before: Before = field(factory=Before)
    scoped: bool = False
    tail: str = ""

    def open_paragraph(self) -> None:
        """Forget what does not outlive a paragraph."""
        self.asides.depth = 0
        self.scoped = False

    def resume_chain(self, text: str) -> None:
        """A paragraph that begins with （项） goes on with the name that ended the one before."""
        context = self.context
        broken = _LEVEL_FIRST.match(text)
        if broken and context.section is not None and context.section.functions is not None:
            end = follow(context.chain, self.tail + broken[0], context.year)
            code = deepest(context.chain)
            known = end is not None and code is not None
            context.subjects = (f"{context.section.functions}.{code}",) if known else ()
        self.tail = text[-120:]

    def name(self, text: str, begin: int) -> None:
        """Take the subject that ``text`` names last; behind （其中…） it is the one before."""
        context = self.context
        for start, piece, turn in self.asides.split(text):
            self._take(piece, begin + start)
            if turn == "open":
                self.before = Before.of(context)
            elif turn == "close":
                self.before.resume(context)
                context.label_end = None
        self.keep_account()

    def keep_account(self) -> None:
        """A subject with a budget or a base is the account that counts behind it speak of."""
        context = self.context
        if context.subjects and have_columns(context.subjects):
            context.account = context.subjects

    def _mark_parts(self, text: str) -> None:
        """Keep what 其中 stands behind, and whether its parts are still being told."""
        context = self.context
        if "其中" in text:
            context.head = context.head or context.subjects
            context.within = text.rfind("其中") > text.rfind("；")
            begins = text.lstrip().startswith("其中")
            roles = set(context.roles or (context.roles_before if begins else ()))
            context.parts_role = roles.pop() if len(roles) == 1 else None
        elif context.within:
            context.within = "；" not in text

    def _take(self, text: str, begin: int) -> None:
        context = self.context
        section = context.section
        if section is None:
            return
        self._mark_parts(text)
        before: tuple[int, Paths] = (-1, ())
        done = 0
        self.scoped = self.scoped or ("结转" in text and bool(_SCOPED.search(text)))
        for start, end, known in section.vocabulary.find(text):
            short = end - start <= _SHORT and not _CHANGES.match(text, end)
            if start < done or (short and not _DIRECT.fullmatch(text, end)):
                continue
            if self._of_other_year(text, start) or self._of_line(text[start:end]):
                continue
            paths = meant_here(text, (start, end), known, context)
            again = paths and paths[0] in context.told_here
            if (again and is_part(text, (start, end), paths, context)) or (
                context.head and is_of_line(paths, context)
            ):
                paths = ()
            if not paths:
                if apart(text, before[0], start):
                    context.subjects, context.label_end, before = (), None, (-1, ())
                continue
            before = self._join(text, begin, before, (start, end, paths))
            if context.label_end is not None and (more := _INCLUDING.match(text, end)):
                done = more.end()
                context.label_end = begin + done
        if section.functions is not None:
            self._take_line(text, begin, section.functions)

    def _take_line(self, text: str, begin: int, functions: str) -> None:
        """Take the line of the budget that ``text`` names last: by 类, 款, 项, or a bare 类."""
        context = self.context
        named = follow(context.chain, text, context.year)
        code = deepest(context.chain)
        if named is not None and code:
            context.subjects = (f"{functions}.{code}",)
            context.label_end = begin + named
            if self.asides.depth and not self._below_outer(code):
                context.subjects, context.label_end = (), None
            return
        if context.label_end is None or context.label_end < begin + len(text) - 1:
            bare = bare_class(text, context.year)
            if bare is not None:
                context.chain.clear()
                context.chain["类"] = bare[0]
                context.subjects = (f"{functions}.{bare[0]}",)
                context.label_end = begin + bare[1]

    def _join(
        self, text: str, begin: int, before: tuple[int, Paths], named: tuple[int, int, Paths]
    ) -> tuple[int, Paths]:
        """Make ``named`` the subject, together with the one before where both are told as one."""
        context = self.context
        start, end, paths = named
        joined = (
            before[0] >= 0 and _AND.fullmatch(text, before[0], start) and _EACH.match(text, end)
        )
        context.subjects = (*before[1], *paths) if joined else paths
        context.label_start, context.label_end = begin + start, begin + end
        year = _YEAR_BEFORE.search(text, 0, start)
        context.label_year = int(year[1]) if year else None
        if context.year and _LAST_YEAR_BEFORE.search(text, 0, start):
            context.label_year = context.year - 1
        if self.scoped and not _FISCAL.match(paths[0]):
            context.subjects, context.label_end = (), None
        return end, paths

    def _of_other_year(self, text: str, start: int) -> bool:
        """Whether a name begins with another year than that of the report."""
        year = _YEAR.match(text, start)
        return bool(year and self.context.year and int(year[0]) != self.context.year)

    def _of_line(self, name: str) -> bool:
        """Whether ``name`` (支出决算) speaks of the line of the budget named before in this paragraph."""
        section = self.context.section
        if section is None or section.functions is None or not _ROLE_NAME.fullmatch(name):
            return False
        return any(s.startswith(f"{section.functions}.") for s in self.context.subjects)

    def _below_outer(self, code: str) -> bool:
        """Whether ``code`` can stand in the brackets behind the line that holds them."""
        outer = next(iter(self.before.subjects), "").rpartition(".")[2]
        return not outer.isdigit() or code.startswith(outer)
