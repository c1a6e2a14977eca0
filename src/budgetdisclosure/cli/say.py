"""A text of the catalogues."""

from budgetdisclosure.messages import Message, render


def say(key: str, language: str, /, **arguments: object) -> str:
    """The text of ``key`` in ``language``.

    >>> say("cli.lang", "en")
    'language of messages'
    """
    return render(Message.of(key, **arguments), language)
