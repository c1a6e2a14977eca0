"""“三公”经费支出决算情况说明."""

from budgetdisclosure.model import Basis
from budgetdisclosure.wording.section import Section

_CARS = (
    ("购置费及运行维护费", "total"),
    ("购置费及运行费", "total"),
    ("购置费和运行维护费", "total"),
    ("购置费、运行维护费", "total"),
    ("购置与运行维护费", "total"),
    ("购置及运维费", "total"),
    ("购置和运行费", "total"),
    ("购置及运行维护费用", "total"),
    ("购置及运行费用", "total"),
    ("购置费用", "purchase"),
    ("运行维护费用", "running"),
    ("运行费用", "running"),
    ("运行费维护费", "running"),
    ("运维费", "running"),
    ("运行及维护费", "running"),
    ("运行及维护支出", "running"),
    ("运行和维护费", "running"),
    ("购置及运行维护费", "total"),
    ("购置及运行费", "total"),
    ("购置和运行维护费", "total"),
    ("及运行维护费", "total"),
    ("及运行维护费用", "total"),
    ("及运行费", "total"),
    ("购置费", "purchase"),
    ("购置支出", "purchase"),
    ("购置", "purchase"),
    ("运行维护费", "running"),
    ("运行费", "running"),
    ("运行维护支出", "running"),
)

_WHOLE = r".{0,30}(?:部门|单位)(?:预)?决算(?:及|和|与|、)"
"""部门决算及“三公”经费决算说明 tells of the whole year."""

_BUDGETS = ("一般公共预算", "政府性基金预算", "国有资本经营预算")
"""From which budget a part was paid is told in brackets behind its figure."""

SECTION = Section(
    code="F07",
    titles=(
        rf"^(?!{_WHOLE}).*三公.{{0,2}}(?:经费|支出)",
        r"^因公出国[（(]境[）)](?:费|经费)",
        r"^公务接待费",
        r"^国内公务接待的?(?:批次|人[数次]|情况)",
        r"^公务用车(?:购置|运行)",
    ),
    order=10,
    roots=("three_public",),
    names=(
        ("会议费", ("meetings",)),
        ("会议费支出", ("meetings",)),
        ("培训费", ("training",)),
        ("培训费支出", ("training",)),
        *((f"{budget}支出", ()) for budget in _BUDGETS),
        *(
            (f"{budget}{words}三公经费{spent}", ())
            for budget in _BUDGETS[1:]
            for words in ("财政拨款", "财政拨款安排的", "安排的", "")
            for spent in ("", "支出")
        ),
        ("因公出国（境）支出", ("three_public.overseas",)),
        ("因公出国（境）", ("three_public.overseas",)),
        ("公务接待支出", ("three_public.reception",)),
        ("公务接待经费", ("three_public.reception",)),
        ("公务接待", ("three_public.reception",)),
        ("三公支出", ("three_public.total",)),
        ("国内接待支出", ("three_public.reception.domestic",)),
        ("国内接待费支出", ("three_public.reception.domestic",)),
        ("外宾接待支出", ("three_public.reception.foreign",)),
        ("外宾接待费支出", ("three_public.reception.foreign",)),
        ("公务用车购置及运行维护费支出", ("three_public.vehicles.total",)),
        ("公务用车购置及运行维护支出", ("three_public.vehicles.total",)),
        ("公务用车购置支出", ("three_public.vehicles.purchase",)),
        ("公务用车运行支出", ("three_public.vehicles.running",)),
        ("公务用车运行维护费支出", ("three_public.vehicles.running",)),
        ("公务用车运行维护支出", ("three_public.vehicles.running",)),
        *(
            (f"{car}{words}", (f"three_public.vehicles.{part}",))
            for car in ("公务用车", "公务车", "公车", "公务用车辆", "公务车辆", "车辆")
            for words, part in _CARS
        ),
        *((words, ("three_public.vehicles.total",)) for words, part in _CARS if part == "total"),
    ),
    subject="three_public.total",
    basis=Basis.INITIAL_BUDGET,
    by_heading=True,
    wholes=(
        (r"三公|^$", "three_public.total.final"),
        (r"公务用车购置", "three_public.vehicles.total.final"),
    ),
)
