"""A field, an endpoint, a list and a resource of each API, and a whole API, cost documents alone and no Python.

`python -m scripts.verify.zero_python [api ...]` writes the documents into a temporary directory, compiles them, and
uses what they describe through the client, the sandbox, the command line, the fuzzer and the reference pages.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import io
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from docs.operations import operations
from docs.reference import command_line
from syllabind.auth import BearerToken
from syllabind.core import registry
from syllabind.errors import NotFoundError
from syllabind_cli.main import main as command
from syllabind_codegen.package import compile_package
from syllabind_codegen.specs.bundle import Bundle, bundle
from syllabind_codegen.specs.lint import check_bundle
from syllabind_codegen.specs.overlays import overlaid
from syllabind_sandbox import Transport, World, serve

from .added_documents import STYLES, additions, campus, shape_of

__all__ = ["CAMPUS", "main", "registered", "use_additions", "use_campus"]

SPECS = Path(__file__).parents[2] / "specs"
CAMPUS = "faculty"


def document_of(api: str, root: Path) -> tuple[str | None, Bundle]:
    """Write the document of an API with additions, or of the fourth API.

    Args:
        api: The API, or `campus`.
        root: Where to write it.

    Returns:
        The API that it extends, and the bundle.
    """
    if api == CAMPUS:
        (root / CAMPUS).mkdir()
        (root / CAMPUS / "openapi.yaml").write_text(yaml.safe_dump(campus(), sort_keys=False), encoding="utf-8")
        return None, bundle(root / CAMPUS)
    bundled = bundle(SPECS / api)
    path = root / f"{api}.yaml"
    path.write_text(yaml.safe_dump(additions(shape_of(bundled.document))), encoding="utf-8")
    return api, overlaid(bundled, path)


@contextlib.contextmanager
def registered(apis: list[str]) -> Iterator[Path]:
    """Compile the packages of some APIs, and register them as an installation would.

    Args:
        apis: APIs to extend, as `own_<api>`, and `campus`.

    Raises:
        ValueError: A document breaks a rule.
    """
    with tempfile.TemporaryDirectory() as directory:
        root = Path(directory)
        lines = ["[syllabind.apis]"]
        for api in apis:
            base, bundled = document_of(api, root)
            if problems := check_bundle(bundled):
                raise ValueError("\n".join(map(str, problems)))
            name = f"own_{api}" if base else api
            compile_package(name, bundled, root / f"made_{name}", base=base, formatted=False)
            lines.append(f"{name} = made_{name}")
        metadata = root / "own-1.dist-info"
        metadata.mkdir()
        (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: own\nVersion: 1\n", encoding="utf-8")
        (metadata / "entry_points.txt").write_text("\n".join(lines), encoding="utf-8")
        sys.path.insert(0, str(root))
        registry.registered.cache_clear()
        try:
            yield root
        finally:
            sys.path.remove(str(root))
            registry.registered.cache_clear()
            for each in [each for each in sys.modules if each.startswith("made_")]:
                del sys.modules[each]


def use_additions(api: str, root: Path) -> None:
    """Use what was added to an API, everywhere.

    Raises:
        AssertionError: Something of it does not work.
    """
    name = f"own_{api}"
    world = World(apis=[name], people=30, strict=True)
    environ = {f"SYLLABIND_{name.upper()}_{key}": value for key, value in world.services[name].environment().items()}
    credential = importlib.import_module(f"made_{name}").from_env(environ)
    made: Any = registry.client_class(name)(credential, transport=Transport(world))
    with made as client:
        trophies = list(client.trophies.list(page_size=7))
        assert len({each.id for each in trophies}) == len(trophies) > 7
        assert client.trophies.get(trophies[-1].id).id == trophies[-1].id
        assert client.trophies.get_winner(trophies[0].id).id
    models = importlib.import_module(f"made_{name}.models")
    assert "nickname" in getattr(models, shape_of(registry.document_of(name)).field).__struct_fields__
    assert world.coverage()[f"{name}.listTrophies"] == world.coverage()[f"{name}.getTrophy"] == "L1"
    use_tools(name, world, environ, "trophies.list", ["listTrophies", "getTrophy"])
    use_pages(name, world, root)


def use_campus(root: Path) -> None:
    """Use an API of which there is nothing but its document, everywhere.

    Raises:
        AssertionError: Something of it does not work.
    """
    world = World(apis=[CAMPUS], strict=True)
    token = world.issue_token(CAMPUS)
    made: Any = registry.client_class(CAMPUS)(BearerToken(token, schemes="token"), transport=Transport(world))
    with made as client:
        for word in STYLES:
            things = list(getattr(client, word).list(page_size=8))
            assert len({each.id for each in things}) == len(things) > 20
            assert getattr(client, word).get(str(things[3].id)).id == things[3].id
        use_records(client)
    levels = world.coverage()
    assert levels.pop(f"{CAMPUS}.getStatus") == "L0"
    assert set(levels.values()) == {"L1"}
    use_tools(CAMPUS, world, {f"SYLLABIND_{CAMPUS.upper()}_TOKEN": token}, "doors.list", [])
    use_pages(CAMPUS, world, root)


def use_records(client: Any) -> None:
    """Create, read, change and delete a record below another one, with ids that lead nowhere beside."""
    first, second = (str(each.id) for each in client.rooms.list(limit=2))
    note = client.notes.create(first, body={"text": "Wet paint"})
    assert client.notes.get(first, note.id).text == "Wet paint"
    assert note.id in {each.id for each in client.notes.list(first)}
    assert client.notes.update(first, note.id, body={"text": "Dry"}).text == "Dry"
    refused: list[Callable[[], Any]] = [
        lambda: client.notes.get(second, note.id),
        lambda: client.notes.get("999999999", note.id),
        lambda: client.notes.get(first, "no-such-note"),
        lambda: client.notes.create("999999999", body={"text": "Lost"}),
        lambda: client.notes.get(first, note.id),
        lambda: client.rooms.get("999999999"),
    ]
    client.notes.delete(first, note.id)
    for call in refused:
        try:
            call()
        except NotFoundError:
            continue
        raise AssertionError("an id that leads nowhere is answered")


def use_tools(name: str, world: World, environ: Mapping[str, str], call: str, fuzzed: list[str]) -> None:
    """Call a list by the command line, and fuzz operations, on a served sandbox."""
    with serve(world) as server:
        settings = {**environ, f"SYLLABIND_{name.upper()}_SERVER": server.origins[name]}
        os.environ.update(settings)
        try:
            with contextlib.redirect_stdout(io.StringIO()) as out:
                assert command(["ls", name]) == 0
                assert command(["call", name, call, "--limit", "2", "--output", "jsonl"]) == 0
                chosen = [word for each in fuzzed for word in ("--operation", each)]
                assert command(["fuzz", name, "--base-url", server.origins[name], "--rate", "1000", *chosen]) == 0
        finally:
            for key in settings:
                del os.environ[key]
    lines = out.getvalue().splitlines()
    assert any(line.startswith(f"{name} {call}") for line in lines)
    assert len({json.loads(line)["id"] for line in lines if line.startswith("{")}) == 2


def use_pages(name: str, world: World, root: Path) -> None:
    """Describe every operation as the reference pages do."""
    described = operations(f"made_{name}", name, world.coverage(), folder=root / f"made_{name}")
    assert all(command_line(name, each).startswith(f"syllabind call {name} ") for each in described)
    assert {each.resource for each in described} >= ({"trophies"} if name != CAMPUS else {"notes", *STYLES})


def main(argv: list[str] | None = None) -> int:
    """Print what was added and used; an exception says what does not work."""
    known = [*sorted(path.parent.name for path in SPECS.glob("*/openapi.yaml")), CAMPUS]
    parser = argparse.ArgumentParser(
        prog="python -m scripts.verify.zero_python",
        description="Add to each API, and add an API, in documents alone; use all of it everywhere.",
        epilog="example: python -m scripts.verify.zero_python my-api",
    )
    parser.add_argument("api", nargs="*", help=f"one of {', '.join(known)}; all if none is given")
    apis = parser.parse_args(argv).api or known
    with registered(apis) as root:
        for api in apis:
            if api == CAMPUS:
                use_campus(root)
                added = f"{len(campus()['paths'])} paths"
            else:
                use_additions(api, root)
                added = "field, endpoint, list, resource"
            print(f"{api}: {added} work in client, sandbox, command line, fuzz and docs")
        written = [path for path in root.rglob("*") if path.is_file() and "made_" not in str(path)]
    documents = [path for path in written if path.suffix == ".yaml"]
    print(f"documents: {len(documents)}; hand-written lines of Python: 0")
    return 0


if __name__ == "__main__":
    sys.exit(main())
