"""No text of a document becomes code: the syntax tree of a package is the one that the templates make."""

import re
from copy import deepcopy
from pathlib import Path

from scripts.verify.injection import FREE, HARMLESS, HOSTILE, foreign_nodes, refused, shape, strings, tree
from syllabind_codegen.specs.bundle import bundle

from .spec_files import files, write


def test_no_text_of_a_spec_makes_code() -> None:
    assert foreign_nodes("thrive", HOSTILE) == []  # `python -m scripts.verify.injection` has the other specs


def test_code_that_a_text_makes_is_noticed() -> None:
    assert shape('"""a"""') == shape('"""b"""') != shape('"""a"""; import os')


def test_every_string_is_refused_or_makes_no_code(tmp_path: Path) -> None:
    base = bundle(write(files(), tmp_path))
    taken = set()
    seen: set[str] = set()
    for index, (place, _) in enumerate(strings(deepcopy(base.document))):
        if place in seen:
            continue
        seen.add(place)
        made = []
        hostile = HOSTILE[index % len(HOSTILE)]
        harmless = " ".join(re.findall("[A-Za-z0-9]+", hostile)) or HARMLESS  # makes the same Python name
        for number, text in enumerate((harmless, hostile)):
            document = deepcopy(base.document)
            list(strings(document))[index][1](text)
            if refused(document, base.origins):
                break
            made.append(tree(document, base.origins, tmp_path / f"{index}-{number}"))
        if len(made) == 2:
            assert made[0] == made[1], place
            taken.add(place)
    assert taken >= FREE & seen
    assert len(seen - taken) > 20
