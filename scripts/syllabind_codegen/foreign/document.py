"""`syllabind generate --spec`: a package of any OpenAPI document."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from .. import cache
from ..errors import GenerationError
from ..package import Foreign, compile_package
from ..project import Project
from ..specs import paginations
from ..specs.bundle import Bundle
from ..specs.load import Problem, SpecError, load
from ..specs.names import python_name
from ..specs.overlays import applied
from ..text import literal, one_line
from .contract import contract
from .credentials import CredentialView, credentials_of, generator_schemes, read_metadata
from .draft import Draft
from .implied import declare_opaque_cursors
from .names_file import names_of, write_names
from .profile import contract_problems, view_problems
from .proposals import Proposal, keys_of, plans_of, without_plan
from .proposals_file import write_proposals
from .typing_view import View, typing_view
from .upgrade import drop_extensions

__all__ = ["ForeignDocument"]


@frozen(kw_only=True, slots=False)
class ForeignDocument:
    """A package that is made of another party's document.

    Attributes:
        spec: The document, YAML or JSON.
        package: Import name of the package, which is also the name of the API.
        out: Directory of the project that the package belongs to.
        overlays: Overlay documents, applied in this order.
        server: The base URL, where the document has none that is absolute.
        metadata: A saved metadata document of the authorization server; `None` for none.
        verbose: Whether every change is listed.
    """

    spec: Path
    package: str
    out: Path
    overlays: tuple[Path, ...] = ()
    server: str | None = None
    metadata: Path | None = None
    verbose: bool = False
    pydantic: bool = field(default=False)

    @property
    def source(self) -> str:
        """What the package is made of."""
        return self.spec.name

    @property
    def project(self) -> Project:
        """The project of the package."""
        return Project(package=self.package, out=self.out)

    @property
    def names(self) -> Path:
        """The overlay of names, beside the package."""
        return self.out / f"{self.package}.names.yaml"

    @property
    def proposals(self) -> Path:
        """The overlay of proposed plans, beside the package."""
        return self.out / f"{self.package}.proposals.yaml"

    @property
    def inputs(self) -> tuple[Path, ...]:
        """The files whose changes change the package."""
        return (self.spec, *self.overlays, *([self.names] if self.names.is_file() else []))

    def make(self, *, force: bool = False) -> list[str]:
        """Write the package, its names and the proposed plans; return what was done and what is missing, line by line.

        Raises:
            SpecError: A document cannot be read or breaks a rule.
            GenerationError: The document could not be compiled.
            WriteError: The directory holds what the generator did not write.
        """
        made = self._read()
        done = self.project.make(made.digest, made.compile, title=made.title, force=force)
        write_names(self.names, self.package, made.title, names_of(made.draft))
        if self.proposals.resolve() not in [each.resolve() for each in self.overlays]:
            write_proposals(self.proposals, made.draft, made.proposed)
        return [done, *map(one_line, made.report(verbose=self.verbose))]

    def differs(self) -> list[str]:
        """Return the files that are not what the inputs give.

        Raises:
            SpecError: A document cannot be read or breaks a rule.
            GenerationError: The document could not be compiled.
        """
        return self.project.differs(self._read().compile)

    def _read(self) -> _Read:
        self.project.check_name()
        source = load(self.spec, self.spec.name)
        if not isinstance(source.data, dict):
            raise SpecError(
                Problem(rule="openapi", pointer="", message="the document is no object", place=source.where(""))
            )
        bundled = Bundle(document=source.data, unused=(), origins={"": (source, "")})
        ignored = drop_extensions(source.data)
        for overlay in (*self.overlays, *([self.names] if self.names.is_file() else ())):
            bundled = applied(bundled, overlay)
        try:
            draft = contract(bundled.document, self.spec.name, server=self.server)
        except SpecError as error:
            raise SpecError(*(evolve(each, place=bundled.where(each.pointer)) for each in error.problems)) from None
        faults = list(paginations.expand(draft.document))
        declare_opaque_cursors(draft.document)
        found = [Problem(rule="pagination", pointer=pointer, message=message) for pointer, message in faults]
        placed = evolve(bundled, document=draft.document, origins=_Origins(bundled=bundled, draft=draft))
        problems = [*found, *contract_problems(placed)]
        if problems:
            raise SpecError(*(evolve(each, place=bundled.where(draft.origin(each.pointer))) for each in problems))
        try:
            view = typing_view(draft)
        except SpecError as error:
            raise SpecError(*(evolve(each, place=bundled.where(each.pointer)) for each in error.problems)) from None
        metadata = read_metadata(self.metadata) if self.metadata else {}
        schemes = generator_schemes(draft.document["components"]["securitySchemes"], metadata)
        view.document["components"]["securitySchemes"] = schemes
        return _Read(of=self, bundled=bundled, draft=draft, view=view, ignored=ignored)


class _Origins(dict[str, Any]):
    """Origins of a contract's parts: the document's, by way of where the contract moved them."""

    def __init__(self, *, bundled: Bundle, draft: Draft) -> None:
        super().__init__()
        self._bundled, self._draft = bundled, draft

    def __contains__(self, pointer: object) -> bool:
        return True

    def __getitem__(self, pointer: str) -> Any:
        return self._bundled.origin(self._draft.origin(pointer))


@frozen(kw_only=True, slots=False)
class _Read:
    of: ForeignDocument
    bundled: Bundle
    draft: Draft
    view: View
    ignored: Mapping[str, int]

    @property
    def title(self) -> str:
        title: str = self.draft.document["info"]["title"]
        return title

    @cached_property
    def proposed(self) -> list[Proposal]:
        return [*plans_of(self.draft.document), *keys_of(self.draft.document)]

    @cached_property
    def dumped(self) -> str:
        return json.dumps(self.draft.document, ensure_ascii=False, separators=(",", ":")) + "\n"

    @property
    def digest(self) -> str:
        return cache.inputs_digest(self.of.package, self.of.spec.name, self.dumped)

    def compile(self, target: Path) -> None:
        """Write the package.

        Raises:
            SpecError: The document breaks a rule of the generator.
            GenerationError: openapi-python-client dropped or did not understand something.
        """
        view = evolve(self.bundled, document=self.view.document, origins=_Modules(), modules=self.view.modules)
        made = f"Made by `syllabind generate --spec {one_line(self.of.spec.name)}`; do not edit."
        foreign = Foreign(made=made, dumped=self.dumped, values=_client_values(self.of.package, self.view.document))
        try:
            compile_package(self.of.package, view, target, foreign=foreign)
        except GenerationError:
            if problems := view_problems(view):
                raise SpecError(*(evolve(each, place=self._where(each.pointer)) for each in problems)) from None
            raise
        except (KeyError, TypeError, ValueError) as error:
            if isinstance(error, SpecError):
                raise
            raise GenerationError(f"{self.of.spec}: {type(error).__name__}: {error}") from error

    def report(self, *, verbose: bool) -> Iterator[str]:
        """Yield what was dropped, how much was lost and, if all is asked for, every change with its line."""
        levels = ("dropped", "lost", "changed")
        shown = levels if verbose else levels[:1]
        for level in shown:
            for note in [note for note in self.draft.notes if note.level == level]:
                yield f"{self._where(note.pointer, original=True)}: {level}: {note.rule}: {note.message}"
        if verbose:
            for key, count in sorted(self.ignored.items()):
                yield f"{self.of.spec.name}: changed: x-key: {key} is ignored, {count} times"
        if self.proposed:
            sure = Counter(each.sure for each in self.proposed)
            yield (
                f"{len(self.proposed)} plans are proposed in {self.of.proposals} ({sure['certain']} certain, "
                f"{sure['likely']} likely) and not used: read them, then pass --overlay {self.of.proposals}"
            )
        if missing := list(without_plan(self.draft.document, self.proposed)):
            yield f"{len(missing)} lists have paging parameters and no plan: {', '.join(missing)}"
        counts = {level: sum(note.level == level for note in self.draft.notes) for level in levels}
        yield f"{counts['dropped']} dropped, {counts['lost']} types say less than the document" + (
            "" if verbose or not counts["lost"] else " (--verbose lists them)"
        )

    def _where(self, pointer: str, *, original: bool = False) -> str:
        return self.bundled.where(pointer if original else self.draft.origin(pointer))


class _Modules(dict[str, Any]):
    """No origins, so that the module of a schema is the one that the view names."""


def _client_values(api: str, document: Mapping[str, Any]) -> dict[str, Any]:
    """Return what `foreign_client.py.jinja` prints."""
    credentials = credentials_of(dict(document))
    schemes = document["components"]["securitySchemes"]
    flows = {python_name(name).upper(): scheme["flows"] for name, scheme in schemes.items() if "flows" in scheme}
    origins = {one_line(str(each.get("description") or each["url"])): _url(each) for each in document["servers"]}
    return {
        "credentials": credentials,
        "variants": [
            (f"{name}_{suffix}", text, _without_person(each[flow]))
            for name, each in flows.items()
            for flow, suffix, text in (
                ("clientCredentials", "APPLICATION", "an application that signs in as itself"),
                ("password", "PASSWORD", "a person's user name and password"),
            )
            if flow in each
        ],
        "devices": [
            (name, literal(each["deviceAuthorization"]["deviceAuthorizationUrl"]))
            for name, each in flows.items()
            if "deviceAuthorization" in each
        ][:1],
        "servers": [(literal(name), literal(url)) for name, url in origins.items()],
        "kinds": [(literal(scheme), literal(kind)) for scheme, kind in _kinds(credentials).items()],
        "variables": [(literal(name), literal(text)) for name, text in _own_variables(credentials, schemes).items()],
    }


def _url(server: Mapping[str, Any]) -> str:
    url: str = server["url"]
    for name, variable in server.get("variables", {}).items():
        url = url.replace(f"{{{name}}}", variable["default"])
    return url


def _without_person(flow: Mapping[str, Any]) -> str:
    refresh = literal(flow["refreshUrl"]) if "refreshUrl" in flow else "None"
    return f"authorization_url=None, token_url={literal(flow['tokenUrl'])}, refresh_url={refresh}"


def _kinds(credentials: Sequence[CredentialView]) -> dict[str, str]:
    """Return the kind of credential for each scheme: the one of that scheme alone, if there is one."""
    found: dict[str, str] = {}
    for each in sorted(credentials, key=lambda each: len(each.schemes)):
        for scheme in each.schemes:
            found.setdefault(scheme, each.kind)
    return found


def _own_variables(credentials: Sequence[CredentialView], schemes: Mapping[str, Any]) -> dict[str, str]:
    texts = {
        python_name(name).upper(): f"API key, sent as {each['name']}"
        for name, each in schemes.items()
        if "name" in each
    }
    needed = {name for each in credentials for name in each.needs}
    return {name: one_line(text) for name, text in texts.items() if name in needed}
