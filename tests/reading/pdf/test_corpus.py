"""Real documents, where they stand beside the project."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
CORPUS = ROOT.parent / "shared" / "corpus"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(not CORPUS.is_dir(), reason="the documents are not here"),
]


def test_typed_cells_are_read_as_they_stand() -> None:
    spec = spec_from_file_location("score_pdf", ROOT / "tools" / "score_pdf.py")
    assert spec is not None
    assert spec.loader is not None
    tool = module_from_spec(spec)
    spec.loader.exec_module(tool)
    for measure in (tool.whole_tables, tool.typed_rows):
        score = tool.Score()
        measure(CORPUS, score)
        assert score.gold > 700
        assert score.right >= 0.995 * score.gold, score.misses
        assert score.right >= 0.995 * score.ours, score.misses
