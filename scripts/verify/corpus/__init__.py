"""Public documents, compiled: which of them compile, import, decode and type-check, and how long it takes."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import asdict, evolve, field, frozen

from node_packages import install
from syllabind_codegen.cache import inputs_digest
from syllabind_codegen.errors import GenerationError
from syllabind_codegen.foreign.document import ForeignDocument
from syllabind_codegen.specs.load import SpecError, load

__all__ = ["SERVER", "Document", "Results", "Verdict", "documents", "judge"]

ROOT = Path(__file__).parents[3]
SERVER = "https://api.example.com"
"""The base URL of documents that have none."""
_DECODES = """
import importlib, pkgutil, sys
import msgspec
sys.path.insert(0, sys.argv[1])
package = importlib.import_module(sys.argv[2])
for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
    importlib.import_module(found.name)
from syllabind.core.models import Model
models = importlib.import_module(f"{package.__name__}.models")
for name in dir(models):
    each = getattr(models, name)
    if isinstance(each, type) and issubclass(each, Model):
        msgspec.json.Decoder(each)
"""


@frozen(kw_only=True)
class Document:
    """One document of the corpus."""

    path: Path
    package: str

    @property
    def name(self) -> str:
        """The import name of its package."""
        stem = self.path.name.rpartition(".")[0]
        named = stem if stem != "openapi" else self.package.rpartition("/")[0]
        version = self.path.parts[-3] if self.path.parent.name == "json" else ""
        words = "".join(each if each.isalnum() else "_" for each in f"{named} {version}".lower().strip(" @"))
        return f"c_{words.strip('_')}"


@frozen(kw_only=True)
class Verdict:
    """What became of a document.

    Attributes:
        operations: Operations with a method; 0 where it was refused.
        refused: Why it was refused: file, line, rule and message.
        broken: What failed that should not have.
        reading: Processor seconds of reading the file.
        seconds: Processor seconds of everything else.
        changes: How many changes of each level there were.
        proposals: How many plans are proposed.
        type_errors: How many errors `mypy --strict` finds; 0 where it did not run.
    """

    document: Document
    operations: int = 0
    refused: str = ""
    broken: str = ""
    reading: float = 0.0
    seconds: float = 0.0
    changes: Mapping[str, int] = field(factory=dict)
    proposals: int = 0
    type_errors: int = 0

    @property
    def good(self) -> bool:
        """Whether it compiles, imports, decodes and type-checks."""
        return not self.refused and not self.broken and not self.type_errors


def documents() -> Iterator[Document]:
    """Yield the documents; missing packages are installed.

    Raises:
        MissingNodeError: A package cannot be installed.
    """
    listed = tomllib.loads((Path(__file__).parent / "documents.toml").read_text(encoding="utf-8"))["packages"]
    for package in listed:
        folder = install(package["name"], package["version"])
        for pattern in package["documents"]:
            for path in sorted(folder.glob(pattern)):
                yield Document(path=path, package=package["name"])


@frozen(kw_only=True)
class Results:
    """Verdicts in a file, so that a run that was stopped goes on where it was.

    Attributes:
        path: The file; `None` for none.
        known: What it holds, by a digest of the document, the generator and what was asked for.
    """

    path: Path | None
    known: dict[str, Any]

    @classmethod
    def load(cls, path: Path | None) -> Results:
        """Read the file, if there is one."""
        return cls(path=path, known=json.loads(path.read_text("utf-8")) if path and path.is_file() else {})

    def judge(self, document: Document, out: Path, *, types: bool) -> Verdict:
        """Return what is known of a document, or judge it and keep the verdict."""
        key = inputs_digest(document.name, document.path.read_text("utf-8"), str(types))
        if key not in self.known:
            verdict = judge(document, out)
            if types and verdict.good:
                verdict = evolve(verdict, type_errors=type_errors(out, document.name))
            self.known[key] = asdict(verdict, filter=lambda field, _: field.name != "document")
            if self.path:
                self.path.write_text(json.dumps(self.known, indent=1), encoding="utf-8")
        return Verdict(document=document, **self.known[key])


def judge(document: Document, out: Path) -> Verdict:
    """Compile a document into a folder, and import and decode with the package in a process of its own."""
    begun = _processor()
    try:
        source = load(document.path, document.path.name)
    except SpecError as error:
        return Verdict(document=document, refused=str(error).splitlines()[0])
    reading = _processor() - begun
    server = None if _has_server(source.data) else SERVER
    made = ForeignDocument(spec=document.path, package=document.name, out=out, server=server)
    begun = _processor()
    try:
        _, *report = made.make(force=True)
    except SpecError as error:
        return Verdict(document=document, refused=str(error).splitlines()[0])
    except (GenerationError, subprocess.CalledProcessError) as error:
        return Verdict(document=document, broken=str(error).splitlines()[0])
    seconds = _processor() - begun - reading
    command = [sys.executable, "-W", "error", "-c", _DECODES, str(out), document.name]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    words = Counter(line.split(": ")[1] for line in report if line.count(": ") > 1)
    return Verdict(
        document=document,
        operations=_operations(made.project.directory),
        broken=done.stderr.strip().rpartition("\n")[2],
        reading=reading,
        seconds=seconds,
        changes=words,
        proposals=sum(line.startswith("- target") for line in _lines(made.proposals)),
    )


def type_errors(out: Path, name: str) -> int:
    """Print the first errors that `mypy --strict` finds in a package, and return their number."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", str(out / ".mypy")]
    # Each generated module stands alone; a setting of this project would hide what a user sees.
    command += ["--config-file", "", str(out / name)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=out)
    lines = [line for line in done.stdout.splitlines() if ": error: " in line]
    if done.returncode not in (0, 1):
        raise RuntimeError(f"mypy failed: {done.stdout[-2000:]}{done.stderr[-2000:]}")
    for line in lines[:10]:
        print(line, file=sys.stderr)
    return len(lines)


def _processor() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _has_server(document: Any) -> bool:
    servers = document.get("servers") if isinstance(document, dict) else None
    first = servers[0] if isinstance(servers, list) and servers and isinstance(servers[0], dict) else {}
    url = str(first.get("url", ""))
    return url.startswith(("http://", "https://", "{"))


def _operations(package: Path) -> int:
    return len(json.loads((package / "manifest.json").read_text(encoding="utf-8"))["operations"])


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
