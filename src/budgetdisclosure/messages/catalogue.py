"""The catalogues: one small ``.po`` file per topic and language, read when first needed."""

from functools import cache
from pkgutil import get_data

from .message import Message
from .po import parse_po

LANGUAGES = ("zh", "en")
"""Languages of messages; the first is the default."""

_FOLDER = {"zh": "zh_CN", "en": "en"}


@cache
def _catalogue(topic: str, language: str) -> dict[str, str]:
    try:
        data = get_data(__name__, f"locale/{_FOLDER[language]}/{topic}.po")
    except OSError:  # no such topic
        return {}
    return parse_po((data or b"").decode("utf-8"))


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
