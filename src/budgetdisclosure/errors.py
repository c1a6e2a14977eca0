"""The errors of the library: one root, few branches."""

from .messages import Message, render


class BudgetDisclosureError(Exception):
    """Root of all errors raised on purpose. ``str`` gives Chinese, ``text("en")`` English.

    >>> str(ReadError("errors.empty", file="a.txt"))
    'a.txt：文件是空的；请给出有内容的文件'
    """

    def __init__(self, key: str, /, **arguments: object) -> None:
        self.message = Message.of(key, **arguments)
        super().__init__(self.message)

    def __str__(self) -> str:
        return render(self.message)

    def __reduce__(self) -> tuple[object, ...]:
        return _restore, (type(self), self.message)

    @property
    def code(self) -> str:
        """A stable word for programs, such as ``empty`` or ``encoding``."""
        return self.message.key.rpartition(".")[2]

    def text(self, language: str = "zh") -> str:
        """The message in ``language``."""
        return render(self.message, language)


def _restore(kind: type[BudgetDisclosureError], message: Message) -> BudgetDisclosureError:
    return kind(message.key, **message.arguments)


class ReadError(BudgetDisclosureError, ValueError):
    """A source cannot be read."""


class EncodingError(ReadError):
    """A text is in no encoding that we know."""


class LimitError(ReadError):
    """A source is over one of the configured limits."""


class MissingExtra(BudgetDisclosureError, ImportError):  # noqa: N818 - names what is missing
    """An optional part of the library is not installed."""


class ModelError(BudgetDisclosureError, ValueError):
    """A value does not fit the model."""


class ConfigError(BudgetDisclosureError, ValueError):
    """An option or a setting cannot be used."""
