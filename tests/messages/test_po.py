"""Our reader of catalogues and that of Babel read the same."""

from pathlib import Path

import pytest
from babel.messages.pofile import read_po

import budgetdisclosure
from budgetdisclosure.messages.po import parse_po

LOCALE = Path(budgetdisclosure.__file__).parent / "messages" / "locale"
ODD = r"""# remark
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\n"

#: place
msgid "a"
msgstr "one\ttwo\\n \"three\""

msgid "long"
msgstr ""
"first "
"second\n"

#~ msgid "gone"
#~ msgstr "away"

msgid "empty"
msgstr ""
"""


@pytest.mark.parametrize("folder", ["en", "zh_CN"])
def test_catalogues_are_read_as_babel_reads_them(folder: str) -> None:
    paths = sorted((LOCALE / folder).glob("*.po"))
    assert paths
    for path in paths:
        with path.open("rb") as stream:
            expected = {m.id: m.string for m in read_po(stream) if m.id}
        assert parse_po(path.read_text("utf-8")) == expected, path


def test_escapes_and_wrapped_lines(tmp_path: Path) -> None:
    path = tmp_path / "odd.po"
    path.write_text(ODD, "utf-8")
    with path.open("rb") as stream:
        expected = {m.id: m.string for m in read_po(stream) if m.id}
    assert parse_po(ODD) == expected
    assert parse_po(ODD.replace("\n", "\r\n")) == expected
