"""The catalogues: one small ``.po`` file per topic and language, read when first needed."""

from functools import cache
from importlib.resources import files

from .message import Message

LANGUAGES = ("zh", "en")
"""Languages of messages; the first is the default."""

_FOLDER = {"zh": "zh_CN", "en": "en"}


@cache
def _catalogue(topic: str, language: str) -> dict[str, str]:
    from babel.messages.pofile import read_po  # noqa: PLC0415 - only where a text is shown

    path = files("budgetdisclosure.messages") / "locale" / _FOLDER[language] / f"{topic}.po"
    if not path.is_file():
        return {}
    with path.open("rb") as stream:
        catalogue = read_po(stream, locale=_FOLDER[language])
    return {
        message.id: message.string
        for message in catalogue
        if isinstance(message.id, str) and message.id and isinstance(message.string, str)
    }


def has_text(key: str, language: str = "zh") -> bool:
    """Whether the catalogue of ``language`` holds ``key``.

    >>> has_text("errors.empty")
    True
    """
    return bool(_catalogue(key.split(".", 1)[0], language).get(key))


def render(message: Message, language: str = "zh") -> str:
    """The text of ``message`` in ``language``; the key itself where no text exists.

    Raises:
        KeyError: the language is not one of ``LANGUAGES``.

    >>> render(Message.of("errors.empty", file="a.txt"), "en")
    'a.txt: the file is empty; give a file with content'
    """
    template = _catalogue(message.key.split(".", 1)[0], language).get(message.key, message.key)
    return template.format_map(_Arguments(message.arguments))


class _Arguments(dict[str, str]):
    """Leaves a place without an argument as it stands, rather than failing to report."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"
