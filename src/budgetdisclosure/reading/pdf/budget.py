"""What reading one file may cost."""

from time import monotonic

from attrs import Factory, frozen


@frozen(kw_only=True)
class Budget:
    """Limits of one reading; ``objects`` and ``letters`` are those of a page."""

    pages: int = 10_000
    seconds: float = 60.0
    objects: int = 200_000
    letters: int = 200_000
    start: float = Factory(monotonic)

    def spent(self) -> bool:
        """Whether the time is up."""
        return monotonic() - self.start > self.seconds
