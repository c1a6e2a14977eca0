"""“三公”经费: official overseas visits, vehicles and hospitality."""

from budgetdisclosure.figures import Amount, Count
from budgetdisclosure.metrics import Ratio, per_unit

from .comparison import Execution
from .fields import quantity, record, section
from .identity import Identity


@record
class Overseas(Execution):
    """因公出国（境）费 with the groups and visits it paid for."""

    groups: Count | None = quantity("因公出国（境）团组数", "groups", "团组")
    visits: Count | None = quantity("因公出国（境）人次", "visits", "累计")


@record
class Reception(Execution):
    """公务接待费 with batches and guests."""

    batches: Count | None = quantity("国内公务接待批次", "batches", "公务接待")
    guests: Count | None = quantity("国内公务接待人次", "guests")
    domestic: Execution = section(
        Execution,
        "国内公务接待支出", "domestic hospitality", "国内公务接待费", "国内接待支出", "国内接待费",
        "国内公务接待费支出", "国内接待费支出",
    )  # fmt: skip
    foreign: Execution = section(
        Execution,
        "外事接待支出", "foreign hospitality", "外事接待费", "外宾接待支出", "外宾接待费",
        "国（境）外接待费", "国（境）外接待支出", "国（境）外公务接待费", "国（境）外公务接待支出",
        "外事接待费支出", "国（境）外接待费支出", "国（境）外公务接待费支出",
    )  # fmt: skip
    foreign_batches: Count | None = quantity("外宾接待批次", "foreign batches", "接待外宾")
    foreign_guests: Count | None = quantity("外宾接待人次", "foreign guests")

    @property
    def cost_per_guest(self) -> Ratio | None:
        """公务接待费 / 人次, in 元."""
        if self.final is None or self.guests is None:
            return None
        return per_unit(self.final, self.guests)

    @property
    def cost_per_batch(self) -> Ratio | None:
        """公务接待费 / 批次, in 元."""
        if self.final is None or self.batches is None:
            return None
        return per_unit(self.final, self.batches)


@record
class Vehicles:
    """公务用车购置及运行维护费, down to fuel and the fleet."""

    total: Execution = section(
        Execution,
        "公务用车购置及运行维护费",
        "official vehicles",
        "公务用车购置及运行费",
        "公务用车购置和运行费",
        "公务用车购置和运行维护费",
        "公务车购置及运行维护费",
        "公务车购置及运行费",
    )
    purchase: Execution = section(
        Execution, "公务用车购置费", "vehicle purchase", "公务用车购置", "公务车购置费"
    )
    running: Execution = section(
        Execution,
        "公务用车运行维护费",
        "vehicle running costs",
        "公务用车运行费",
        "公务用车运行维护",
        "公务车运行维护费",
        "公务车运行费",
    )
    fuel: Amount | None = quantity("公务用车加油", "fuel", "加油", "公务用车燃料费", "燃料费")
    maintenance: Amount | None = quantity(
        "公务用车维修", "maintenance", "维修", "公务用车维修费", "维修费"
    )
    insurance: Amount | None = quantity(
        "公务用车保险", "insurance", "保险", "公务用车保险费", "保险费"
    )
    other: Amount | None = quantity(
        "公务用车其他支出", "other running costs", "其他支出", "公务用车其他"
    )
    purchased: Count | None = quantity(
        "公务用车购置数", "vehicles bought", "购置公务用车", "公务用车购置", "购置"
    )
    fleet: Count | None = quantity(
        "公务用车保有量",
        "fleet",
        "公务用车实有",
        "财政拨款开支的公务用车保有量",
        "车辆保有量",
        "保有量",
    )

    @property
    def cost_per_vehicle(self) -> Ratio | None:
        """公务用车运行维护费 / 保有量, in 元 for each vehicle; None without a fleet."""
        if self.running.final is None or self.fleet is None:
            return None
        return per_unit(self.running.final, self.fleet)


@record
class ThreePublic:
    """“三公”经费 from fiscal appropriation."""

    total: Execution = section(Execution, "“三公”经费", "three public expenses", "三公经费")
    overseas: Overseas = section(
        Overseas,
        "因公出国（境）费",
        "official overseas visits",
        "因公出国（境）费用",
        "因公出国（境）经费",
        "因公出国（境）支出",
        "因公出国(境)费",
        "因公出国(境)费用",
    )
    vehicles: Vehicles = section(Vehicles, "公务用车", "official vehicles")
    reception: Reception = section(Reception, "公务接待费", "official hospitality", "公务接待费用")


_RUNNING = ("fuel", "maintenance", "insurance", "other")

_PARTS = ("overseas", "vehicles.purchase", "vehicles.running", "reception")

IDENTITIES = (
    *(
        Identity(
            "AR114",
            f"three_public.total.{column}",
            tuple(f"three_public.{part}.{column}" for part in _PARTS),
        )
        for column in ("budget", "full_year_budget", "final", "prior")
    ),
    *(
        Identity(
            "XT207", "three_public.reception.final", (f"three_public.reception.{who}.final",), "<="
        )
        for who in ("domestic", "foreign")
    ),
    *(
        Identity(
            "AR114",
            f"three_public.total.{column}",
            (
                f"three_public.overseas.{column}",
                f"three_public.vehicles.total.{column}",
                f"three_public.reception.{column}",
            ),
        )
        for column in ("budget", "full_year_budget", "final", "prior")
    ),
    *(
        Identity(
            "AR115",
            f"three_public.vehicles.total.{column}",
            (f"three_public.vehicles.purchase.{column}", f"three_public.vehicles.running.{column}"),
        )
        for column in ("budget", "full_year_budget", "final", "prior")
    ),
    *(
        Identity("XT209", f"three_public.{cost}.final", (f"basic.items.{code}.final",), "<=")
        for cost, code in (
            ("overseas", "30212"),
            ("reception", "30217"),
            ("vehicles.running", "30231"),
            ("vehicles.purchase", "31013"),
        )
    ),
    Identity(
        "NR413",
        "three_public.vehicles.running.final",
        tuple(f"three_public.vehicles.{part}" for part in _RUNNING),
    ),
)
