"""Starting a rule: what is written can be loaded, is not finished, and overwrites nothing."""

import importlib.util
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

import add_rule
import budgetdisclosure as bd
from budgetdisclosure.checking.rule import Rule
from budgetdisclosure.checking.verify import open_case


@pytest.fixture
def package(tmp_path: Path) -> Path:
    for folder in ("checking/rules/fm", "messages/locale/zh_CN", "messages/locale/en"):
        (tmp_path / folder).mkdir(parents=True)
    return tmp_path


def load(path: Path) -> Rule:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.check


def test_the_skeleton_is_a_rule_that_reports_nothing_yet(package: Path) -> None:
    module, *_ = add_rule.add("FM799", "odd-word", "怪词", "odd word", package)
    assert module.name == "fm799_odd_word.py"
    rule = load(module)
    assert isinstance(rule, Rule)
    assert (rule.code, rule.family) == ("FM799", "FM")
    assert list(rule.check(open_case(bd.read(rule.fails.encode())))) == []


def test_both_catalogues_have_the_four_texts(package: Path) -> None:
    _, *texts = add_rule.add("FM799", "odd-word", "怪词", 'an "odd" word', package)
    names = []
    for path in texts:
        with path.open("rb") as stream:
            catalogue = {m.id: m.string for m in read_po(stream) if m.id}
        assert set(catalogue) == {f"FM799.{key}" for key in ("slug", "name", "message", "explain")}
        assert catalogue["FM799.slug"] == "odd-word"
        assert catalogue["FM799.message"] == ""
        names.append(catalogue["FM799.name"])
    assert names == ["怪词", 'an "odd" word']


@pytest.mark.parametrize(
    ("code", "slug", "why"),
    [
        ("fm799", "odd-word", "capital"),
        ("FM99", "odd-word", "digits"),
        ("FM799", "Odd word", "slug"),
        ("QQ799", "odd-word", "family"),
    ],
)
def test_wrong_codes_and_slugs_are_refused(package: Path, code: str, slug: str, why: str) -> None:
    with pytest.raises(add_rule.RefusedError, match=why):
        add_rule.add(code, slug, "怪词", "odd word", package)
    assert [p for p in package.rglob("*") if p.is_file()] == []


def test_an_existing_code_is_refused_and_left_alone(package: Path) -> None:
    module, *_ = add_rule.add("FM799", "odd-word", "怪词", "odd word", package)
    before = module.read_text(encoding="utf-8")
    with pytest.raises(add_rule.RefusedError, match="exists"):
        add_rule.add("FM799", "other", "别的", "other", package)
    assert module.read_text(encoding="utf-8") == before


@pytest.mark.skipif(
    not (Path(__file__).parents[2] / "src").is_dir(), reason="the tool works on a checkout"
)
def test_the_codes_of_the_library_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert add_rule.main(["NR411", "share", "占比", "share"]) == 2
    assert "NR411" in capsys.readouterr().err
