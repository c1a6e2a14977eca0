"""True amounts in 分, and how they are printed."""

from decimal import Decimal

from attrs import frozen

from budgetdisclosure.figures import Amount, half_up

FEN = 1_000_000
"""分 in 万元."""


@frozen
class Printing:
    """How the amounts of a report are printed: in 万元 with ``places`` decimals (0 to 2).

    ``short`` leaves trailing zeros out, as some documents do.
    """

    places: int = 2
    short: bool = False

    @property
    def step(self) -> int:
        """The last digit shown, in 分."""
        return FEN // int(Decimal(10) ** self.places)

    def amount(self, fen: int) -> Amount:
        """A true amount as printed.

        >>> str(Printing(1).amount(20_632_760_000)), str(Printing(2, short=True).amount(3_700_000))
        ('20632.8万元', '3.7万元')
        """
        value = half_up(Decimal(fen) / FEN, self.places)
        shown = format(value, "f")
        if self.short and "." in shown:
            shown = shown.rstrip("0").rstrip(".")
        return Amount(shown)
