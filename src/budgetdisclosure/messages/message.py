"""A text that is not yet in any language."""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import field, frozen


def _sorted_items(arguments: Mapping[str, object]) -> tuple[tuple[str, str], ...]:
    return tuple(sorted([(name, str(value)) for name, value in arguments.items()]))


@frozen
class Message:
    """A catalogue key with its arguments, kept as text so that messages compare and pickle.

    The part of the key before the first dot names the catalogue file, so a new rule brings its
    own small file and touches no other.

    >>> Message.of("errors.empty", file="a.txt")
    Message(key='errors.empty', items=(('file', 'a.txt'),))
    """

    key: str
    items: tuple[tuple[str, str], ...] = field(default=())

    @classmethod
    def of(cls, key: str, /, **arguments: object) -> "Message":
        """Make a message from keyword arguments; each is shown by its ``str``."""
        return cls(key, _sorted_items(arguments))

    @property
    def arguments(self) -> Mapping[str, str]:
        """The arguments by name."""
        return MappingProxyType(dict(self.items))
