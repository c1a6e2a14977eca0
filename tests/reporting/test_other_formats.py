import json
from collections.abc import Callable
from xml.etree import ElementTree

import attrs
import pytest

from budgetdisclosure import BudgetDisclosureError
from budgetdisclosure.checking.finding import Finding, Severity
from budgetdisclosure.errors import ReadError
from budgetdisclosure.messages import Message
from budgetdisclosure.reporting import Options, Run, failed, format_names, renderer
from budgetdisclosure.source import Place

Runs = Callable[..., Run]


def test_formats_are_found_by_their_files() -> None:
    assert set(format_names()) >= {"text", "json", "github", "junit", "sarif"}
    with pytest.raises(BudgetDisclosureError, match="json"):
        renderer("pdf")


@pytest.mark.parametrize("name", format_names())
def test_every_format_renders_nothing_a_finding_and_an_error(
    name: str, finding: Finding, run_of: Runs
) -> None:
    render = renderer(name)
    error = failed(["b"], ReadError("errors.empty", file="b"))
    whole = Run(outcomes=(*run_of(finding).outcomes, error))
    shown = render(whole, Options())
    assert "NR411" in shown
    assert "文件是空的" in shown
    assert "NR411" not in render(run_of(), Options())
    assert isinstance(render(Run(outcomes=()), Options()), str)


def test_github_escapes_what_would_end_a_command(finding: Finding, run_of: Runs) -> None:
    assert finding.place is not None
    place = attrs.evolve(finding.place, file="a:b,c%.txt")
    bad = attrs.evolve(finding, place=place, detail=Message.of("{x}", x="50%\n::error::x"))
    (line,) = renderer("github")(run_of(bad), Options()).splitlines()
    assert line.startswith("::error file=a%3Ab%2Cc%25.txt,line=3,")
    assert line.endswith("::50%25%0A::error::x")


def test_github_names_pages_in_the_text(finding: Finding, run_of: Runs) -> None:
    on_page = attrs.evolve(finding, place=Place(file="a.pdf", page=3), severity=Severity.INFO)
    line = renderer("github")(run_of(on_page), Options())
    assert line.startswith("::notice file=")
    assert "::a.pdf:page 3: " in line


def test_junit_counts_and_is_xml(finding: Finding, run_of: Runs) -> None:
    info = attrs.evolve(finding, severity=Severity.INFO, detail=Message.of("{x}", x="\x00<&\x1b"))
    error = failed(["b"], ReadError("errors.empty", file="b"))
    run = Run(outcomes=(*run_of(finding, info).outcomes, *run_of().outcomes, error))
    root = ElementTree.fromstring(renderer("junit")(run, Options()).encode())
    assert {k: root.get(k) for k in ("tests", "failures", "errors")} == {
        "tests": "4", "failures": "1", "errors": "1",
    }  # fmt: skip
    assert [suite.get("tests") for suite in root] == ["2", "1", "1"]
    ascii_only = renderer("junit")(run, Options(ascii=True))
    assert ascii_only.isascii()
    assert len(list(ElementTree.fromstring(ascii_only).iter("testcase"))) == 4


def test_sarif_places_and_fingerprints(finding: Finding, run_of: Runs) -> None:
    report = json.loads(renderer("sarif")(run_of(finding, name="表 1.txt"), Options()))
    (run,) = report["runs"]
    (result,) = run["results"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "NR411"
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region["startLine"] == 3
    assert region["endColumn"] - region["startColumn"] == region["charLength"] == 6
    assert result["partialFingerprints"] == {"budgetdisclosure/v1": finding.fingerprint}
    assert result["relatedLocations"][0]["id"] == 1


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("表 1.txt", "%E8%A1%A8%201.txt"),
        ("/a b/c.txt", "file:///a%20b/c.txt"),
        ("C:\\x\\a.txt", "file:///C:/x/a.txt"),
    ],
)
def test_sarif_names_files_by_uri(file: str, uri: str) -> None:
    run = Run(outcomes=(failed([file], ReadError("errors.empty", file=file)),))
    (sarif,) = json.loads(renderer("sarif")(run, Options()))["runs"]
    invocation = sarif["invocations"][0]
    assert invocation["executionSuccessful"] is False
    (note,) = invocation["toolExecutionNotifications"]
    assert note["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_html_marks_the_figure_and_escapes_the_rest(finding: Finding, run_of: Runs) -> None:
    page = renderer("html")(run_of(finding), Options())
    assert "<blockquote>占支出合计的<mark>95.11%</mark></blockquote>" in page
    assert finding.place is not None
    place = attrs.evolve(finding.place, quote="<script>x</script>", file='"><img>')
    bad = attrs.evolve(finding, place=place, detail=Message.of("{x}", x="</p><script>"))
    evil = renderer("html")(run_of(bad, name='"><img>'), Options())
    assert "<script" not in evil
    assert "<img" not in evil


def test_html_in_ascii_says_the_same(finding: Finding, run_of: Runs) -> None:
    from html import unescape

    page = renderer("html")(run_of(finding), Options(ascii=True))
    assert page.isascii()
    assert unescape(page) == unescape(renderer("html")(run_of(finding), Options()))
