"""项目支出20632.76万元, 支出决算为1.16万元: a named quantity."""

from budgetdisclosure.figures import Figure
from budgetdisclosure.lazy import pattern
from budgetdisclosure.model import Basis, Kind
from budgetdisclosure.wording.context import (
    Context,
    Draft,
    Lead,
    base_path,
    fits,
    have_columns,
    value_path,
)
from budgetdisclosure.wording.form import SentenceForm

FILLER = pattern(
    r"(?:\s|[:：，,.．。、“”\"]|20\d\d|年度|年|(?:公共财政|财政)?拨款|(?:一般)?公共预算|本年|当年|全年|实际|累计|共计|合计|总计|总额|总数|总量|汇总|总支出"
    r"|支出|收入|决算|预算|年初|安排|执行|金额|经费|资金|费用|数量|数|量|额|为|是|共|计|达到|达|约|均|各|有|的|使用|完成|情况|说明|约为"
    r"|超过|超|近|[（(](?!类|款|项)[^（()）]{0,24}[）)])*"
)
"""What may stand between the name of a quantity and its figure."""

_ROLE = pattern(
    r"(?P<budget>年初预算(?:安排)?|(?<!全年)(?<!调整)(?<!执行)(?<!公共)(?<!基金)(?<!经营)预算(?=数|为|安排|总[计额]|合计|共|\s|$|：|:))"
    r"|(?P<full>全年预算|调整后?预算|调整预算)"
    r"|(?P<final>支出决算|决算|实际支出|执行数)"
    r"|(?P<prior>上年决算|上年数)"
)
_ROLE_CLUE = pattern("预算|决算|实际支出|执行数|上年数")
"""What every role holds."""

_ROLE_TAIL = pattern(
    r"(?:年初预算|全年预算|调整预算|支出决算|决算支出|实际支出|决算|(?<!公共)(?<!基金)(?<!经营)预算|执行)(?:安排)?(?:数|总额|支出|金额|额)?"
    r"(?:为|是|：|:|约|共|计|共计|合计|\s)*$"
)
_EACH = pattern(r"(?:人均|车均|批均|平均每?|每[人辆批次])[^，。；：]*$")
_YEAR_TAIL = pattern(
    r"^[，,；;]\s?(?P<year>20\d\d)\s?年度?(?:支出|收入|决算)*(?:数|额)?(?:为|是)?\s*$"
)
_CLAUSE = pattern(r"[，。；：,;:]")
_YEAR = pattern(r"20\d\d")
_ITS_PRIOR = pattern(r"[，,；;。]?\s?[比较与](?:上年|去年)")
"""A figure of last year that is compared with its own last year is no base of this year."""
_SPENT = pattern(r"\s?[，,；;]\s?(?:全年|实际)?支出(?:了|为|：|:)?\s*")
"""预算3万元，支出2万元: what was spent of the budget told right before."""

_AGAIN, _PARTED = pattern("[；;]"), pattern(r"[，,]?\s?其中")
"""；全年实际支出9万元，其中: what the sentence spoke of before its parts, and its parts again."""
_ROLE_YEAR = pattern(r"20\d\d(?=年)")
_THREE = ("three_public.total",)
_ROLES = {
    "budget": Basis.INITIAL_BUDGET,
    "full": Basis.FULL_YEAR_BUDGET,
    "prior": Basis.PRIOR_YEAR,
}


class FactForm(SentenceForm):
    """A quantity after its name, or after a role word (决算数, 年初预算为) of the subject."""

    name = "fact"
    order = 40
    account = True

    def parse(self, lead: Lead, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """A fact about the current subject."""
        start = context.label_end
        named = start is not None and bool(FILLER.fullmatch(lead.text, start))
        if not named and context.budget_seen and _SPENT.fullmatch(lead.text):
            return self._facts("支出决算", figure, context)
        if not named and not _ROLE_TAIL.search(lead.text):
            return self._of_last_year(lead.text, figure, context)
        if named and _is_base(lead.text, context):
            return ()
        if not named and context.head and _AGAIN.match(lead.text) and _PARTED.match(lead.after):
            context.subjects = context.head
        if not named and not have_columns(context.subjects):
            return ()
        if ("均" in lead.text or "每" in lead.text) and _EACH.search(lead.text):
            return ()
        words = lead.text[start or 0 :]
        year = _year_of(words) or (context.label_year if named else None)
        if year is None or context.year is None or year == context.year:
            return self._facts(words, figure, context, named=year is None)
        prior = year == context.year - 1 and "预算" not in words
        prior = prior and not _ITS_PRIOR.match(lead.after)
        if year > context.year:
            context.subjects = ()
        if not prior:
            context.roles = (*context.roles, Basis.OTHER_YEAR)
        if prior and context.basis is None:
            context.basis = Basis.PRIOR_YEAR
        return self._facts("上年数", figure, context) if prior else ()

    def _of_last_year(self, text: str, figure: Figure, context: Context) -> tuple[Draft, ...]:
        """2021年支出82.07万元 behind the figure of the year is what that is compared with."""
        found = _YEAR_TAIL.search(text) if "20" in text else None
        if found is None or context.year is None or int(found["year"]) != context.year - 1:
            return ()
        if not have_columns(context.subjects):
            return ()
        context.basis = context.basis or Basis.PRIOR_YEAR
        return self._facts("上年数", figure, context)

    def _facts(
        self, words: str, figure: Figure, context: Context, *, named: bool = False
    ) -> tuple[Draft, ...]:
        roles = list(_ROLE.finditer(words)) if _ROLE_CLUE.search(words) else []
        basis = _ROLES.get(roles[-1].lastgroup or "") if roles else None
        if not roles and named:
            basis = context.parts_role
        if basis is Basis.OTHER_YEAR:
            return ()
        year = _ROLE_YEAR.findall(words) if "20" in words else []
        if year and context.year and int(year[-1]) != context.year:
            if basis is not None or int(year[-1]) != context.year - 1:
                return ()
            basis = Basis.PRIOR_YEAR
        if context.wider and context.subjects == _THREE:
            context.roles = (*context.roles, basis)
            return ()
        drafts = []
        for subject in context.subjects:
            path = base_path(subject, basis) if basis else value_path(subject)
            if path and fits(path, figure):
                drafts.append(Draft(kind=Kind.FACT, path=path, subject=subject, basis=basis))
        if drafts and roles and context.parts_role is not None:
            context.roles, context.parts_role = (), None
        if drafts and context.parts_role is None:
            context.roles = (*context.roles, basis)
        if drafts and basis is Basis.PRIOR_YEAR:
            context.basis = context.basis or basis
        if drafts and basis in (Basis.INITIAL_BUDGET, Basis.FULL_YEAR_BUDGET):
            context.budget_seen = basis
        return tuple(drafts)

    def render(self, figure: Figure, draft: Draft, words: str = "") -> str:
        """Name + amount; for a line of the budget, the role word between."""
        role = (
            {
                Basis.INITIAL_BUDGET: "年初预算为",
                Basis.FULL_YEAR_BUDGET: "全年预算为",
            }.get(draft.basis)
            if draft.basis
            else None
        )
        if role is None and draft.path.endswith(".final"):
            role = "决算"
        return f"{words}{role or ''}{figure}"


def _is_base(text: str, context: Context) -> bool:
    """Whether the name is that of a base right behind its words: 较2021年基本支出35.00万元."""
    begin, start = context.basis_end, context.label_start
    if begin is None or start is None or start < begin:
        return False
    return not text[begin:start].strip(" 的") and not text[:begin].endswith(("相比", "比较"))


def _year_of(words: str) -> int | None:
    """The year told in the last clause of ``words``, behind the name of the quantity."""
    if "20" not in words:
        return None
    years = _YEAR.findall(_CLAUSE.split(words)[-1])
    return int(years[-1]) if years else None


FORM = FactForm()
