"""Patterns that are compiled when they are first used.

The library knows several hundred patterns, and compiling them takes longer than checking a report;
one report uses part of them, and importing the library none.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, AnyStr, cast


class _Pattern:
    """Stands for a compiled pattern: the first thing asked of it compiles it.

    What is asked of the compiled pattern is put into the object itself, so that later calls take
    hardly longer than those of the pattern.
    """

    def __init__(self, source: str | bytes, flags: int) -> None:
        self.pattern = source
        self._flags = flags
        self._compiled: re.Pattern[Any] | None = None

    def __repr__(self) -> str:
        return f"pattern({self.pattern!r})"

    @property
    def flags(self) -> int:
        """Those given and those that ``re`` adds."""
        return self.compiled.flags

    @property
    def groups(self) -> int:
        """How many groups there are."""
        return self.compiled.groups

    @property
    def groupindex(self) -> Mapping[str, int]:
        """The numbers of the groups that have names."""
        return self.compiled.groupindex

    @property
    def compiled(self) -> re.Pattern[Any]:
        """The pattern itself."""
        if self._compiled is None:
            self._compiled = re.compile(self.pattern, self._flags)
        return self._compiled

    def offered(self, name: str) -> Any:
        """What the compiled pattern has under ``name``, kept under it from now on."""
        kept = self.__dict__[name] = getattr(self.compiled, name)
        return kept


def _asked(name: str) -> Callable[..., Any]:
    def ask(self: _Pattern, *given: Any, **named: Any) -> Any:
        return self.offered(name)(*given, **named)

    return ask


# Not __getattr__: with it, Python takes longer to find what is in an object too.
for _name in ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split"):
    setattr(_Pattern, _name, _asked(_name))


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    r"""The pattern of ``source``, as ``re.compile`` gives it, but compiled on first use.

    So an error in ``source`` is raised when it is first used.

    >>> year = pattern(r"20\d\d")
    >>> year.search("2023年度")[0]
    '2023'
    """
    return cast("re.Pattern[AnyStr]", _Pattern(source, flags))
