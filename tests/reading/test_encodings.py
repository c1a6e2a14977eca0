"""A text reads the same in every encoding and with every kind of line end."""

import codecs

import pytest

import budgetdisclosure as bd
from budgetdisclosure.errors import EncodingError

TEXT = (
    "云溪市水务局2024年度部门决算说明\n"
    "（二）支出决算情况说明\n"
    "2024年度本年支出合计30.00万元，其中：基本支出20.00万元，占支出合计的66.67%；项目支出10.00万元，占支出合计的33.33%。\n"
)
ENCODED = {
    "utf-8": TEXT.encode(),
    "utf-8 with BOM": codecs.BOM_UTF8 + TEXT.encode(),
    "gb18030": TEXT.encode("gb18030"),
    "utf-16-le": TEXT.encode("utf-16-le"),
    "utf-16-be": TEXT.encode("utf-16-be"),
    "utf-16-le with BOM": codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
    "utf-16-be with BOM": codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
}


def facts(disclosure: bd.Disclosure) -> list[tuple[str, str]]:
    return [(fact.path, str(fact.value)) for fact in disclosure.facts()]


@pytest.mark.parametrize("content", ENCODED.values(), ids=ENCODED)
def test_encodings(content: bytes) -> None:
    disclosure = bd.read(content)
    assert disclosure == bd.read(TEXT.encode())
    assert ("expenditure.project", "10.00万元") in facts(disclosure)


@pytest.mark.parametrize("end", ["\r\n", "\r"], ids=["CRLF", "CR"])
def test_line_ends_count_as_one_character(end: str) -> None:
    disclosure = bd.read(TEXT.replace("\n", end).encode())
    assert disclosure == bd.read(TEXT.encode())


def test_places_are_offsets_in_the_text_with_plain_line_ends() -> None:
    disclosure = bd.read(TEXT.replace("\n", "\r\n").encode("gb18030"))
    for statement in disclosure.statements:
        place = statement.place
        assert statement.value is not None
        assert TEXT[place.start : place.end].startswith(str(statement.value.value))
        assert place.line == TEXT.count("\n", 0, place.start) + 1
        line = TEXT.split("\n")[place.line - 1]
        assert line[place.column - 1 : place.end_column - 1] == TEXT[place.start : place.end]


def test_a_mark_in_the_middle_is_kept() -> None:
    disclosure = bd.read(("前言\n\ufeff" + TEXT).encode())
    assert ("expenditure.total", "30.00万元") in facts(disclosure)


@pytest.mark.parametrize(
    "content",
    [
        "支出合计".encode() + b"\xff\xff\xff",
        codecs.BOM_UTF8 + "支出合计".encode("gb18030"),
        codecs.BOM_UTF16_LE + "支出合计".encode("utf-16-le") + b"\x00",
    ],
    ids=["neither", "wrong mark", "half a character"],
)
def test_an_unknown_encoding_is_an_error_that_names_it(content: bytes) -> None:
    with pytest.raises(EncodingError) as caught:
        bd.read(content)
    assert caught.value.code == "encoding"
    assert "GB18030" in caught.value.text("en")
