"""A session of Spark, a served world of three integrations, and engines that send nothing to their makers."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyspark.sql import SparkSession

from scripts.verify.bulk.runners import spark_session
from syllabind_sandbox import Server, World, serve

os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
os.environ["RUNTIME__LOG_LEVEL"] = "CRITICAL"
os.environ["RAY_USAGE_STATS_ENABLED"] = "0"


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("spark")


@pytest.fixture(scope="session")
def java() -> None:
    """Java, without which the tests of Spark are skipped; in continuous integration they fail."""
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        text = "Java 17 or later is not installed; `make java` installs it on Debian"
        if "CI" in os.environ:
            pytest.fail(text)
        pytest.skip(text)


@pytest.fixture(scope="session")
def session(java: None, folder: Path) -> Iterator[SparkSession]:
    found = spark_session(folder / "log")
    yield found
    found.stop()


@pytest.fixture(scope="session")
def served() -> Iterator[tuple[World, Server]]:
    world = World(people=40, accounts=3, apis=("edlink", "thrive"))
    with serve(world) as server:
        yield world, server


@pytest.fixture
def world(served: tuple[World, Server]) -> World:
    served[0].reset()
    return served[0]


@pytest.fixture
def place(served: tuple[World, Server], folder: Path) -> str:
    path = folder / "integrations.json"
    settings = {
        f"district-{number}": {
            "INTEGRATION_TOKEN": each.credentials.integration_token,
            "SERVER": served[1].origins["edlink"],
        }
        for number, each in enumerate(served[0].edlink.accounts)
    }
    path.write_text(json.dumps(settings), encoding="utf-8")
    return f"file:{path}"
