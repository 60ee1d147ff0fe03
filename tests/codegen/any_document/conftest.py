"""Packages of documents that others could have written, registered as an installation would."""

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import pytest

from syllabind.core.registry import registered
from syllabind_cli.main import main

HERE = Path(__file__).parent


@attrs.frozen(kw_only=True)
class Made:
    """A package, and what the command printed."""

    name: str
    out: Path
    printed: str

    @property
    def module(self) -> ModuleType:
        """The package, imported."""
        return importlib.import_module(self.name)

    def client(self, world: Any = None, **environ: str) -> Any:
        """Return a client on a sandbox, with the credential that its environment describes."""
        from syllabind_sandbox import Transport, World

        world = world or World(apis=[self.name])
        known = {**world.services[self.name].environment(), **environ}
        variables = {f"SYLLABIND_{self.name.upper()}_{name}": value for name, value in known.items()}
        classes = [getattr(self.module, each) for each in self.module.__all__ if not each.startswith("Async")]
        (cls,) = (each for each in classes if isinstance(each, type))
        credential = self.module.from_env(variables) if self.module.KINDS else None
        return cls(credential, transport=Transport(world))


@pytest.fixture(scope="package")
def generate(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Made]]:
    """Return a function that makes and registers the package of a document."""
    made: list[Made] = []

    def run(spec: Path, name: str, *options: str) -> Made:
        from contextlib import redirect_stdout
        from io import StringIO

        out = tmp_path_factory.mktemp(name)
        with redirect_stdout(StringIO()) as printed:
            assert main(["generate", "--spec", str(spec), "--package", name, "--out", str(out), *options]) == 0
        metadata = out / f"{name}-0.1.0.dist-info"
        metadata.mkdir()
        (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 0.1.0\n", encoding="utf-8")
        entry = f"[syllabind.apis]\n{name} = {name}\n"
        (metadata / "entry_points.txt").write_text(entry, encoding="utf-8")
        sys.path.insert(0, str(out))
        registered.cache_clear()
        made.append(Made(name=name, out=out, printed=printed.getvalue()))
        return made[-1]

    yield run
    for each in made:
        sys.path.remove(str(each.out))
        for name in [name for name in sys.modules if name.partition(".")[0] == each.name]:
            del sys.modules[name]
    registered.cache_clear()


@pytest.fixture(scope="package")
def rooms(generate: Callable[..., Made]) -> Made:
    """The package of `rooms.yaml`, without paging plans."""
    return generate(HERE / "rooms.yaml", "acme_rooms")
