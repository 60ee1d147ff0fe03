"""The corpus of public documents is pinned, licensed, and large enough."""

import re
import tomllib
from itertools import takewhile
from pathlib import Path

from scripts.verify.corpus import Results, documents

CORPUS = Path(__file__).parents[2] / "scripts" / "verify" / "corpus" / "documents.toml"


def test_every_package_is_pinned_and_says_whose_its_documents_are() -> None:
    packages = tomllib.loads(CORPUS.read_text(encoding="utf-8"))["packages"]
    assert [each["name"] for each in packages if not re.fullmatch(r"\d+\.\d+\.\d+", each["version"])] == []
    assert [each["name"] for each in packages if not (each["licence"] and each["terms"])] == []
    named = [document for each in packages for document in each["documents"] if "*" not in document]
    assert len(set(named)) == len(named) > 40


def test_a_sample_compiles_imports_and_decodes_or_is_refused_at_a_line(tmp_path: Path) -> None:
    examples = takewhile(lambda each: each.package == "@readme/oas-examples", documents())
    found = {each.name: each for each in examples}
    results = Results.load(tmp_path / "results.json")
    for name in ("c_train_travel_3_1", "c_star_trek_3_0"):
        verdict = results.judge(found[name], tmp_path, types=False)
        assert verdict.good, verdict
        assert verdict.operations > 5
    refused = results.judge(found["c_webhooks_3_1"], tmp_path, types=False)
    assert refused.refused == "webhooks.json:1: openapi: no operation can be compiled"
    assert Results.load(tmp_path / "results.json").judge(found["c_webhooks_3_1"], tmp_path, types=False) == refused
