"""The same people of three integrations by threads on this machine, by dlt and by Spark: equal checksums, no secrets.

Spark runs in one process, and as a standalone cluster of two workers on this machine; a kind is another master. No file
that the runners leave (tables, states, packages, event logs), and no plan of Spark, may hold a token.
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

__all__ = ["CLUSTER", "LOCAL", "by_dlt", "by_spark", "by_threads", "main", "spark_session"]

COLUMNS = ("_integration", "id", "email", "roles", "identifiers", "updated_date", "_extra")
LOCAL, CLUSTER = "local[2]", "local-cluster[2,1,1024]"
_SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"  # no time for code that is to run for hours
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
    target = folder / f"spark-{master.partition('[')[0]}"
    session = spark_session(target / "log", master)
    options = {"api": "edlink", "list": "graph.people", "integrations": place, "tasks": "2"}
    people = session.read.format("syllabind").options(**options).load()
    people.write.parquet(str(target / "people.parquet"))
    (target / "plan.txt").write_text(people._jdf.queryExecution().toString(), encoding="utf-8")
    session.stop()
    return _people(None, f"read_parquet('{target}/people.parquet/*.parquet')")


def spark_session(log: Path, master: str = LOCAL) -> Any:
    """Return a session of Spark with the data source.

    Args:
        log: Folder of its event log.
        master: Where it runs.
    """
    from pyspark.sql import SparkSession

    from syllabind_bulk.spark_source import SyllabindDataSource

    log.mkdir(parents=True)
    settings = {
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.extraJavaOptions": _SHORT_LIVED,
        "spark.driver.host": "127.0.0.1",
        "spark.eventLog.dir": log.as_uri(),
        "spark.eventLog.enabled": "true",
        "spark.executor.extraJavaOptions": _SHORT_LIVED,
        "spark.pyspark.python": sys.executable,
        "spark.sql.python.filterPushdown.enabled": "true",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": "2",
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
    """Print the checksum of each runner, and the files with a token; return 1 if any differ, or there is one."""
    world = World(people={"edlink": arguments.number or 300}, accounts=3, apis=("edlink",))
    settings = {f"district-{number}": each.account_settings() for number, each in enumerate(world.edlink.accounts)}
    with serve(world) as server, tempfile.TemporaryDirectory() as made, tempfile.TemporaryDirectory() as secret:
        path = Path(secret) / "integrations.json"
        places = {name: {"SERVER": server.origins["edlink"], **each} for name, each in settings.items()}
        path.write_text(json.dumps(places), encoding="utf-8")
        clients = {
            name: partial(client_of, "edlink", environ_of("edlink", each))
            for name, each in integrations_at(f"file:{path}").items()
        }
        runners: dict[str, Any] = {"threads": by_threads, "dlt": by_dlt}
        for master in arguments.kinds or (LOCAL, CLUSTER):
            runners[f"Spark, {master}"] = partial(by_spark, master=master)
        found = {}
        for name, runner in runners.items():
            found[name] = checksum(map(repr, runner(clients, f"file:{path}", Path(made))))
            count, total = found[name]
            print(f"{name:31} {count:7,} rows, checksum {total:016x}", flush=True)
        files = [each for each in Path(made).rglob("*") if each.is_file()]
        tokens = [text.encode() for each in settings.values() for text in each.values()]
        held = [each for each in files if any(token in each.read_bytes() for token in tokens)]
    different = len(set(found.values())) - 1
    print(f"runners that differ from the others: {different}  (at most 0)")
    print(f"files, logs and plans with a token: {len(held)} of {len(files)}  (at most 0)", *held)
    return 1 if different or held else 0
