"""A profile: how the reports of a region are laid out, and which sentence forms they use."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from attrs import frozen

from budgetdisclosure.errors import ConfigError
from budgetdisclosure.folder import modules_in

if TYPE_CHECKING:
    from .pen import Pen

Write = Callable[["Pen", str, str], str]
"""Pen, path of the subject, its name: the sentence that says all about the subject."""


@frozen(kw_only=True)
class Profile:
    """``titles`` are those of the sections by code, ``parts`` those of the parts by number.

    ``comparison`` and ``execution`` write a quantity with its base, or with its budget;
    ``function_label`` names a line of the classification: from the codes of the lines written
    before and its own.
    """

    name: str
    parts: Mapping[int, str]
    titles: Mapping[str, str]
    comparison: Write
    execution: Write
    whole_chain: bool


@cache
def _profiles() -> dict[str, Profile]:
    return {m.PROFILE.name: m.PROFILE for m in modules_in(f"{__package__}.profiles")}


def profile(name: str) -> Profile:
    """The profile called ``name``: ``beijing`` or ``shanghai``.

    Raises:
        ConfigError: there is none of that name.

    >>> profile("shanghai").name
    'shanghai'
    """
    known = _profiles()
    if name not in known:
        expected = ", ".join(sorted(known))
        raise ConfigError("errors.config", option="profile", value=name, expected=expected)
    return known[name]
