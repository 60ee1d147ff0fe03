"""The same people of three integrations by threads on this machine, by dlt and by Spark: equal checksums.

A kind is a master of Spark: `runners "local-cluster[2,1,512]"` starts a standalone cluster of two workers.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import duckdb

from syllabind_bulk.integrations import client_of, environ_of, integrations_at
from syllabind_bulk.sync import sync_integrations
from syllabind_sandbox import World, serve

from .kill import checksum

__all__ = ["by_dlt", "by_spark", "by_threads", "main", "spark_session"]

COLUMNS = ("_integration", "id", "email", "roles", "identifiers", "updated_date", "_extra")
LOCAL = "local[2]"
Clients = Mapping[str, Any]


def by_threads(clients: Clients, place: str, folder: Path) -> Iterable[tuple[Any, ...]]:
    """Return the people that a sync by threads makes."""
    target = folder / "synced.duckdb"
    for name, found in sync_integrations(clients, target, workers=3):
        if isinstance(found, Exception):
            raise RuntimeError(name) from found
    return _people(target, "people")


def by_dlt(clients: Clients, place: str, folder: Path) -> Iterable[tuple[Any, ...]]:
    """Return the people that dlt loads."""
    os.environ |= {"RUNTIME__DLTHUB_TELEMETRY": "false", "RUNTIME__LOG_LEVEL": "CRITICAL"}
    import dlt

    from syllabind_bulk.dlt_source import source

    target = folder / "loaded.duckdb"
    destination = dlt.destinations.duckdb(str(target))
    pipeline = dlt.pipeline("people", destination=destination, dataset_name="rosters", pipelines_dir=str(folder))
    for name, make in clients.items():
        with make() as client:
            pipeline.run(source(client, integration=name))
    return _people(target, "rosters.people")


def by_spark(clients: Clients, place: str, folder: Path, *, master: str = LOCAL) -> Iterable[tuple[Any, ...]]:
    """Return the people that Spark reads with two tasks."""
    session = spark_session(master)
    options = {"api": "edlink", "list": "graph.people", "integrations": place, "tasks": "2"}
    people = session.read.format("syllabind").options(**options).load()
    people.write.parquet(str(folder / "people.parquet"))
    session.stop()
    return _people(None, f"read_parquet('{folder}/people.parquet/*.parquet')")


def spark_session(master: str = LOCAL) -> Any:
    """Return a session of Spark with the data source."""
    from pyspark.sql import SparkSession

    from syllabind_bulk.spark_source import SyllabindDataSource

    settings = {
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.pyspark.python": sys.executable,
        "spark.sql.python.filterPushdown.enabled": "true",
        "spark.sql.session.timeZone": "UTC",
        "spark.ui.enabled": "false",
    }
    session = SparkSession.builder.master(master).config(map=settings).getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    session.dataSource.register(SyllabindDataSource)
    return session


def _people(path: Path | None, table: str) -> list[tuple[Any, ...]]:
    texts = ", ".join(f"cast({name} as varchar)" for name in COLUMNS if name not in ("roles", "updated_date"))
    query = f"select {texts}, cast(to_json(roles) as varchar), epoch_us(updated_date) from {table}"
    with duckdb.connect() if path is None else duckdb.connect(str(path), read_only=True) as database:
        return database.execute(query).fetchall()


def main(arguments: argparse.Namespace) -> int:
    """Print the checksum of each runner; return 1 if they differ."""
    world = World(people={"edlink": arguments.number or 300}, accounts=3, apis=("edlink",))
    with serve(world) as server, tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        origin = server.origins["edlink"]
        settings = {
            f"district-{number}": {"SERVER": origin, **each.account_settings()}
            for number, each in enumerate(world.edlink.accounts)
        }
        (folder / "integrations.json").write_text(json.dumps(settings), encoding="utf-8")
        place = f"file:{folder / 'integrations.json'}"
        clients = {
            name: partial(client_of, "edlink", environ_of("edlink", each))
            for name, each in integrations_at(place).items()
        }
        found = {}
        spark = partial(by_spark, master=(arguments.kinds or [LOCAL])[0])
        for name, runner in (("threads", by_threads), ("dlt", by_dlt), ("Spark", spark)):
            found[name] = checksum(map(repr, runner(clients, place, folder)))
            count, total = found[name]
            print(f"{name:10} {count:7,} rows, checksum {total:016x}", flush=True)
    different = len(set(found.values())) - 1
    print(f"runners that differ from the others: {different}  (at most 0)")
    return 1 if different else 0
