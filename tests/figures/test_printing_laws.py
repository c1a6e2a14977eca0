"""What is printed is read back as it was."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from budgetdisclosure.figures import Figure, parse_chinese, parse_numeral, scan
from budgetdisclosure.figures.chinese import spell
from budgetdisclosure.figures.formatting import grouped
from budgetdisclosure.testing import amounts, counts, measures, percentages

FEW = settings(max_examples=60, deadline=None)
FIGURES = st.one_of(amounts(negative=True), percentages(), counts(), measures())
WIDE = str.maketrans("0123456789.%", "０１２３４５６７８９．％")
DECIMALS = st.integers(-(10**12), 10**12).flatmap(
    lambda n: st.integers(0, 6).map(lambda places: Decimal(n).scaleb(-places))
)


def only(text: str) -> Figure:
    found = list(scan(text))
    assert len(found) == 1, found
    figure = found[0].figure
    assert figure is not None
    assert text[found[0].start : found[0].end].strip() == text.strip()
    return figure


@FEW
@given(FIGURES)
def test_a_figure_is_read_back(figure: Figure) -> None:
    numeral = parse_numeral(str(figure))
    assert numeral is not None
    assert numeral.figure == figure
    assert numeral.issue is None
    assert only(str(figure)) == figure


@FEW
@given(FIGURES)
def test_full_width_characters_mean_the_same(figure: Figure) -> None:
    found = list(scan(str(figure).translate(WIDE)))
    assert [n.figure for n in found] == [figure]
    assert found[0].issue == "wide"


@FEW
@given(DECIMALS)
def test_grouped_numbers_are_read_back(value: Decimal) -> None:
    numeral = parse_numeral(grouped(value), "元")
    assert numeral is not None
    assert numeral.figure is not None
    assert numeral.figure.value == value
    assert numeral.issue is None


@FEW
@given(st.integers(1, 10**8), st.sampled_from(["万", "亿"]))
def test_a_unit_cut_short_is_completed_and_noted(number: int, unit: str) -> None:
    (found,) = scan(f"共计{number}{unit}。")
    assert found.figure is not None
    assert (found.figure.value, found.figure.unit, found.issue) == (number, f"{unit}元", "unit")


@FEW
@given(st.integers(0, 10**18 - 1))
def test_bankers_numerals_are_read_back(fen: int) -> None:
    value = Decimal(fen).scaleb(-2)
    text = spell(value)
    assert parse_chinese(text) == value
    numeral = parse_numeral(text)
    assert numeral is not None
    assert numeral.figure is not None
    assert (numeral.figure.value, numeral.figure.unit) == (value, "元")


@FEW
@given(FIGURES)
def test_the_print_is_among_what_it_stands_for(figure: Figure) -> None:
    value = Decimal(figure.value)
    interval = figure.interval()
    assert interval.contains(value)
    finer = figure.interval(figure.decimals + 1)
    assert interval.hull(finer) == interval
