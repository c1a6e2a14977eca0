"""A profile: how the reports of a region are laid out, and which sentence forms they use."""

import pkgutil
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from attrs import frozen

from budgetdisclosure.errors import ConfigError

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
    package = import_module(f"{__package__}.profiles")
    modules = pkgutil.iter_modules(package.__path__)
    found = [import_module(f"{package.__name__}.{module.name}").PROFILE for module in modules]
    return {one.name: one for one in found}


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
