"""The corpus of public documents is pinned, licensed, and large enough."""

import re
import tomllib
from pathlib import Path

CORPUS = Path(__file__).parents[2] / "scripts" / "verify" / "corpus" / "documents.toml"


def test_every_package_is_pinned_and_says_whose_its_documents_are() -> None:
    packages = tomllib.loads(CORPUS.read_text(encoding="utf-8"))["packages"]
    assert [each["name"] for each in packages if not re.fullmatch(r"\d+\.\d+\.\d+", each["version"])] == []
    assert [each["name"] for each in packages if not (each["licence"] and each["terms"])] == []
    named = [document for each in packages for document in each["documents"] if "*" not in document]
    assert len(set(named)) == len(named) > 40
