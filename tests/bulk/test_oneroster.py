"""The example that writes OneRoster 1.2 CSV: headers, required values, vocabularies, references."""

import csv
import io
import zipfile
from pathlib import Path

import pytest

from examples import oneroster
from scripts.verify.bulk import events
from syllabind_bulk.sync import Sync
from syllabind_sandbox import World

REQUIRED = {
    "academicSessions": "sourcedId title type startDate endDate schoolYear",
    "orgs": "sourcedId name type",
    "courses": "sourcedId title orgSourcedId",
    "classes": "sourcedId title courseSourcedId classType schoolSourcedId termSourcedIds",
    "users": "sourcedId enabledUser username givenName familyName",
    "roles": "sourcedId userSourcedId roleType role orgSourcedId",
    "enrollments": "sourcedId classSourcedId schoolSourcedId userSourcedId role",
}
REFERENCES = {
    ("orgs", "parentSourcedId"): "orgs",
    ("courses", "orgSourcedId"): "orgs",
    ("classes", "courseSourcedId"): "courses",
    ("classes", "schoolSourcedId"): "orgs",
    ("classes", "termSourcedIds"): "academicSessions",
    ("users", "agentSourcedIds"): "users",
    ("users", "primaryOrgSourcedId"): "orgs",
    ("roles", "userSourcedId"): "users",
    ("roles", "orgSourcedId"): "orgs",
    ("enrollments", "classSourcedId"): "classes",
    ("enrollments", "userSourcedId"): "users",
    ("enrollments", "schoolSourcedId"): "orgs",
}
WORDS = {
    ("academicSessions", "type"): "gradingPeriod semester schoolYear term",
    ("orgs", "type"): "department school district local state national",
    ("classes", "classType"): "homeroom scheduled",
    ("users", "enabledUser"): "true false",
    ("roles", "roleType"): "primary secondary",
    ("roles", "role"): "aide counselor districtAdministrator guardian parent principal proctor relative "
    "siteAdministrator student systemAdministrator teacher",
    ("enrollments", "role"): "administrator proctor student teacher",
    ("enrollments", "primary"): "true false",
}


def test_the_archive_is_a_complete_roster(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with events.client_of(World(people=60, apis=("edlink",))) as client:
        rows = Sync(client, tmp_path / "roster.duckdb", integration="north").run().rows
    target = tmp_path / "oneroster.zip"
    assert oneroster.main([str(tmp_path / "roster.duckdb"), str(target), "--integration", "north"]) == 0
    assert f"enrollments.csv: {rows['enrollments']:,}" in capsys.readouterr().out
    with zipfile.ZipFile(target) as archive:
        texts = {name.removesuffix(".csv"): archive.read(name).decode() for name in archive.namelist()}
    manifest = dict(csv.reader(io.StringIO(texts.pop("manifest"))))
    assert manifest["oneroster.version"] == "1.2"
    assert {name[5:] for name, mode in manifest.items() if mode == "bulk"} == set(texts)
    files = {name: list(csv.DictReader(io.StringIO(text))) for name, text in texts.items()}
    assert len(files["users"]) == rows["people"]
    keys = {name: [row["sourcedId"] for row in found] for name, found in files.items()}
    for name, found in files.items():
        assert texts[name].split("\r\n")[0].startswith("sourcedId,status,dateLastModified,")
        assert len(set(keys[name])) == len(found) > 0
        for row in found:
            assert [each for each in REQUIRED[name].split() if not row[each]] == [], (name, row)
    for (name, column), other in REFERENCES.items():
        named = {each for row in files[name] for each in row[column].split(",") if each}
        assert named <= set(keys[other]), (name, column)
    for (name, column), words in WORDS.items():
        assert {row[column] for row in files[name] if row[column]} <= set(words.split()), (name, column)
    primary = [row["userSourcedId"] for row in files["roles"] if row["roleType"] == "primary"]
    assert len(primary) == len(set(primary)) == len(files["users"])
