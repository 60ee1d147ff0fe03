"""No text of a document becomes code: the syntax tree of a package is the one that the templates make."""

from pathlib import Path

from scripts.verify.injection import FREE, HOSTILE, foreign_nodes, judged, shape
from syllabind_codegen.specs.bundle import bundle

from .spec_files import files, write


def test_no_text_of_a_spec_makes_code() -> None:
    assert foreign_nodes("thrive", HOSTILE) == []  # `python -m scripts.verify.injection` has the other specs


def test_code_that_a_text_makes_is_noticed() -> None:
    assert shape('"""a"""') == shape('"""b"""') != shape('"""a"""; import os')


def test_every_string_is_refused_or_makes_no_code(tmp_path: Path) -> None:
    places = judged(bundle(write(files(), tmp_path)))
    assert places.changed == frozenset()
    assert places.taken >= FREE & (places.taken | places.refused)
    assert len(places.refused) > 20
