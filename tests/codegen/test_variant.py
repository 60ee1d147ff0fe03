"""`syllabind generate`: a package of an installed API with overlays, which works like ours."""

import importlib
import itertools
import multiprocessing
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from types import SimpleNamespace

import pytest

from syllabind.core.operation import FORMAT, Api
from syllabind.core.registry import registered
from syllabind_cli.main import main
from syllabind_codegen import cache
from syllabind_codegen.package import compile_package
from syllabind_codegen.specs.bundle import bundle
from syllabind_codegen.tree import FORMAT as MADE
from syllabind_codegen.variant import Variant, installed_bundle

from .project import ROOT
from .spec_files import files, write

OVERLAY = """\
overlay: 1.1.0
info: {title: Acme, version: '1'}
actions:
  - target: $.paths
    update:
      /rest/v1/badges:
        get:
          operationId: listBadges
          tags: [badges]
          security: [{basicAuth: []}]
          parameters: [{$ref: '#/components/parameters/Page'}, {$ref: '#/components/parameters/PerPage'}]
          responses:
            '200':
              description: A page of badges
              content:
                application/json:
                  schema: {$ref: '#/components/schemas/BadgePage'}
                  examples:
                    one:
                      value:
                        results: [{id: '1', name: Safe driver}]
                        pagination: {totalResults: 1, totalPages: 1, page: 1, perPage: 100}
          x-pagination: page
  - target: $.tags
    update: {name: badges, description: What users have achieved}
  - target: $.components.schemas
    update:
      BadgePage:
        type: object
        required: [results, pagination]
        properties:
          results: {type: array, items: {$ref: '#/components/schemas/Badge'}}
          pagination: {$ref: '#/components/schemas/Pagination'}
      Badge:
        type: object
        required: [id]
        properties: {id: {type: string}, name: {type: string}}
"""


SHELF = """\
overlay: 1.1.0
info: {title: Acme, version: '1'}
actions:
  - target: $.components.schemas.Book.properties
    update:
      shelf: {type: string}
"""


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The project of a package that is made and registered, as an installation would."""
    root = tmp_path_factory.mktemp("acme")
    (root / "acme.yaml").write_text(OVERLAY, encoding="utf-8")
    out = root / "src"
    assert main(generate(root, out)) == 0
    metadata = out / "acme_thrive-0.1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-thrive\nVersion: 0.1.0\n", encoding="utf-8")
    compile_package("demo", bundle(write(files(), root)), out / "syllabind_demo", formatted=False)
    entry = "[syllabind.apis]\nacme_thrive = acme_thrive\ndemo = syllabind_demo\n"
    assert 'acme_thrive = "acme_thrive"' in (out / "pyproject.toml").read_text(encoding="utf-8")
    (metadata / "entry_points.txt").write_text(entry, encoding="utf-8")
    sys.path.insert(0, str(out))
    registered.cache_clear()
    yield root
    sys.path.remove(str(out))
    registered.cache_clear()
    for name in [name for name in sys.modules if name.partition(".")[0] == "acme_thrive"]:
        del sys.modules[name]


def generate(root: Path, out: Path, *options: str) -> list[str]:
    overlay = str(root / "acme.yaml")
    return ["generate", "thrive", "--overlay", overlay, "--package", "acme_thrive", "--out", str(out), *options]


def generate_small(root: Path, *options: str, overlay: str = SHELF) -> list[str]:
    (root / "acme.yaml").write_text(overlay, encoding="utf-8")
    chosen = ["--overlay", str(root / "acme.yaml"), "--package", "acme_demo", "--out", str(root / "src")]
    return ["generate", "demo", *chosen, *options]


def test_the_package_works_with_our_credentials_clients_and_sandbox(acme: Path) -> None:
    from syllabind import thrive
    from syllabind_sandbox import Transport, World

    world = World(apis=["acme_thrive"])
    known = world.services["acme_thrive"].environment()
    client_class = importlib.import_module("acme_thrive").AcmeThrive
    with client_class(thrive.basic(known["TENANT_ID"], known["API_SECRET"]), transport=Transport(world)) as client:
        badges = list(client.badges.list(page_size=10))
        assert len({badge.id for badge in badges}) == len(badges) > 10
        assert type(badges[0]).__module__ == "acme_thrive.models.acme"
        assert client.users.search(page_size=5).first() is not None
    assert world.coverage()["acme_thrive.searchUsers"] == "L2"
    environ = {f"SYLLABIND_ACME_THRIVE_{name}": value for name, value in known.items()}
    assert importlib.import_module("acme_thrive").from_env(environ).schemes == {"basicAuth"}
    assert client_class.from_env(environ).credential.schemes == {"basicAuth"}


def test_its_lists_are_exported(acme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from syllabind_sandbox import World, serve

    world = World(apis=["acme_thrive"])
    with serve(world) as server:
        settings = {**world.services["acme_thrive"].environment(), "SERVER": server.origins["acme_thrive"]}
        for name, value in settings.items():
            monkeypatch.setenv(f"SYLLABIND_ACME_THRIVE_{name}", value)
        assert main(["export", "acme_thrive", "badges", "--to", str(acme / "badges.jsonl")]) == 0
    assert len((acme / "badges.jsonl").read_text(encoding="utf-8").splitlines()) > 10


def test_the_command_line_and_the_fuzzer_find_it(acme: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from syllabind_fuzz.api_under_test import load_api

    assert main(["ls", "acme_thrive", "badges"]) == 0
    assert "acme_thrive badges.list" in capsys.readouterr().out
    assert load_api("acme_thrive").endpoints["listBadges"].plan is not None


def test_an_equal_run_writes_nothing_and_check_agrees(
    acme: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(generate_small(tmp_path)) == 0
    assert main(generate_small(tmp_path)) == 0
    assert "unchanged" in capsys.readouterr().out
    assert main(generate_small(tmp_path, "--check")) == 0


def test_edited_and_foreign_directories_are_refused_without_force(
    acme: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(generate_small(tmp_path)) == 0
    module = tmp_path / "src" / "acme_demo" / "client.py"
    text = module.read_text(encoding="utf-8")
    module.write_text(f"{text}# mine\n", encoding="utf-8")
    assert main(generate_small(tmp_path)) == 1
    assert "was edited after it was generated" in capsys.readouterr().err
    assert module.read_text(encoding="utf-8") == f"{text}# mine\n"
    (tmp_path / "src" / "acme_demo.generated.json").unlink()
    assert main(generate_small(tmp_path)) == 1
    assert "was not written by the generator" in capsys.readouterr().err
    assert main(generate_small(tmp_path, "--force")) == 0
    assert module.read_text(encoding="utf-8") == text


def test_a_broken_overlay_leaves_the_old_package(
    acme: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "acme.yaml").write_text(OVERLAY.replace("tags: [badges]", "tags: [badge]"), encoding="utf-8")
    before = cache.directory_digest(acme / "src" / "acme_thrive")
    assert main(generate(tmp_path, acme / "src")) == 1
    assert "acme.yaml:9: operation-tag: the tag badge is not declared" in capsys.readouterr().err
    assert cache.directory_digest(acme / "src" / "acme_thrive") == before


def test_a_package_name_that_python_cannot_import_is_refused(
    acme: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("class", "Acme", "a-b", "../up", "9a"):
        assert main(["generate", "thrive", "--package", name, "--out", str(tmp_path)]) == 1
        assert f"--package must be a Python name in lower case, got {name!r}" in capsys.readouterr().err
    for name in ("json", "winreg", "syllabind", "thrive", "syllabind_thrive", "syllabind_cli", "attrs", "httpx"):
        assert main(["generate", "thrive", "--package", name, "--out", str(tmp_path)]) == 1
        assert f"--package cannot be {name}: " in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("option", [["--server", "https://a.example"], ["--metadata", "id.json"], ["--verbose"]])
def test_options_of_a_document_are_refused_for_an_installed_api(
    option: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", "thrive", "--package", "acme_thrive", "--out", str(tmp_path), *option]) == 2
    assert f"{option[0]} needs --spec" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_package_of_an_installed_spec_is_the_installed_package() -> None:
    variant = Variant(base="thrive", package="syllabind_thrive", overlays=(), out=ROOT / "generated")
    assert variant.differs() == []


@pytest.mark.parametrize("api", ["alm", "edlink"])
def test_an_installed_package_ships_all_that_it_is_made_of(api: str) -> None:
    shipped, spec = installed_bundle(f"syllabind_{api}"), bundle(ROOT / "specs" / api)
    assert shipped.dump() == spec.dump()
    schemas = spec.document["components"]["schemas"]
    assert list(map(shipped.module, schemas)) == list(map(spec.module, schemas))


def test_a_package_of_another_format_says_which_version_runs_it() -> None:
    assert FORMAT == MADE
    with pytest.raises(ImportError, match="generated in format 9, this syllabind runs 1: pip install --upgrade"):
        Api(name="acme", format=9, server="https://api.example.org")


def test_watching_makes_the_package_again_and_keeps_it_on_an_error(acme: Path, tmp_path: Path) -> None:
    module = tmp_path / "src" / "acme_demo" / "models" / "common.py"
    environ = {**os.environ, "PYTHONUNBUFFERED": "1"}
    environ["PYTHONPATH"] = os.pathsep.join([str(acme / "src"), environ.get("PYTHONPATH", "")])
    running = subprocess.Popen(
        [sys.executable, "-m", "syllabind_cli.main", *generate_small(tmp_path, "--watch")],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environ,
    )  # fmt: skip
    try:
        assert running.stdout is not None
        assert "modules" in running.stdout.readline()
        assert "shelf:" in module.read_text(encoding="utf-8")
        time.sleep(0.5)  # the watch begins after the first run
        generate_small(tmp_path, overlay=SHELF.replace("Book.", "Bok."))
        assert "selects nothing" in running.stdout.readline()
        assert "shelf:" in module.read_text(encoding="utf-8")
        generate_small(tmp_path, overlay=SHELF.replace("shelf", "rack"))
        while "modules" not in (line := running.stdout.readline()):
            assert line
        assert "rack:" in module.read_text(encoding="utf-8")
    finally:
        running.send_signal(signal.SIGTERM)
        running.communicate(timeout=10)


@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_killing_a_run_at_any_point_leaves_a_whole_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    versions = {}
    for name in ("one", "two"):
        for number in range(60):
            path = tmp_path / name / "models" / f"{number}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{name} = {number}\n" * 50, encoding="utf-8")
        versions[cache.directory_digest(tmp_path / name)] = name
    document = SimpleNamespace(document={"info": {"title": "Kept"}}, dump=lambda: "{}")
    monkeypatch.setattr(Variant, "bundle", lambda self: document)
    monkeypatch.setattr(Variant, "compile", lambda self, _, target: shutil.copytree(tmp_path / self.base, target))

    def make(name: str) -> None:
        Variant(base=name, package="kept", overlays=(), out=tmp_path / "out").make()

    def make_forever(done: Connection) -> None:
        for name in itertools.cycle(("two", "one")):
            make(name)
            done.send(name)

    make("one")
    seen = set()
    rng = random.Random(1)
    reader, writer_end = multiprocessing.Pipe()
    for point in range(20):
        writer = multiprocessing.get_context("fork").Process(target=make_forever, args=[writer_end])
        writer.start()
        for _ in range(1 + point % 2):
            reader.recv()
        time.sleep(rng.random() * 0.02)
        writer.kill()
        writer.join()
        assert writer.exitcode == -signal.SIGKILL, "a run refused what the one before it had left"
        digest = cache.directory_digest(tmp_path / "out" / "kept")
        assert digest in versions
        seen.add(versions[digest])
    assert seen == {"one", "two"}
    make("one")
    assert versions[cache.directory_digest(tmp_path / "out" / "kept")] == "one"
