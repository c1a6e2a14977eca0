"""“三公”经费支出决算情况说明."""

from budgetdisclosure.model import Basis
from budgetdisclosure.wording.section import Section

SECTION = Section(
    code="F07",
    titles=(r"三公.{0,2}(?:经费|支出)", r"三公经费"),
    order=10,
    roots=("three_public",),
    names=(
        ("会议费", ("meetings",)),
        ("会议费支出", ("meetings",)),
        ("培训费", ("training",)),
        ("培训费支出", ("training",)),
        ("因公出国（境）支出", ("three_public.overseas",)),
        ("因公出国（境）", ("three_public.overseas",)),
        ("公务接待支出", ("three_public.reception",)),
        ("公务用车购置及运行维护费支出", ("three_public.vehicles.total",)),
        ("公务用车购置及运行维护支出", ("three_public.vehicles.total",)),
        ("公务用车购置支出", ("three_public.vehicles.purchase",)),
        ("公务用车运行支出", ("three_public.vehicles.running",)),
        ("公务用车运行维护费支出", ("three_public.vehicles.running",)),
        ("公务用车运行维护支出", ("three_public.vehicles.running",)),
    ),
    subject="three_public.total",
    basis=Basis.INITIAL_BUDGET,
    wholes=(
        (r"三公|^$", "three_public.total.final"),
        (r"公务用车购置", "three_public.vehicles.total.final"),
    ),
)
