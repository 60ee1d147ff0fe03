"""The page docs/many-integrations.md, block after block, on Spark, Dask and Ray."""

import logging
import re
from pathlib import Path
from typing import Any

import pytest
import ray
from pyspark.sql import SparkSession

from syllabind_sandbox import World

PAGE = Path(__file__).parents[2] / "docs" / "many-integrations.md"


def test_the_page_runs(
    session: SparkSession, world: World, place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ray.init(num_cpus=2, include_dashboard=False, logging_level=logging.ERROR, log_to_driver=False)
    names: dict[str, Any] = {}
    try:
        for block in re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL):
            text = block.replace("file:/run/secrets/edlink.json", place).replace("'north'", "'district-1'")
            for name in ("events", "checkpoint"):  # Spark takes them as relative to where its own process began
                text = text.replace(f'"{name}"', f'"{tmp_path / name}"')
            exec(text, names)
    finally:
        ray.shutdown()
    assert capsys.readouterr().out.split() == ["40", "120", "120"]
