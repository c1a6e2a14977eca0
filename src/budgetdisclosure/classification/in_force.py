"""Which catalogue is in force."""

from .catalogue import Catalogue


class InForce:
    """Holds the catalogue that the functions of the room work on."""

    def __init__(self) -> None:
        self.catalogue = Catalogue()


state = InForce()
"""At first the packaged catalogue, of which nothing is read yet."""
