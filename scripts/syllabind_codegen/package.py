"""One API's bundled spec, compiled into a package directory."""

import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import frozen
from ruff import find_ruff_bin  # type: ignore[import-untyped]

from .manifest import manifest_of
from .models import models_of
from .parse import class_name, parse
from .resources import resources_of
from .security import events_of, schemes_of, signature_of
from .specs.bundle import Bundle
from .text import made_by, one_line
from .tree import api_of, camel

__all__ = ["TEMPLATES", "Foreign", "compile_package"]

TEMPLATES = Path(__file__).parent / "templates"


@frozen(kw_only=True)
class Foreign:
    """What the package of another party's document has besides.

    Attributes:
        made: How it was made, for the modules' docstrings.
        dumped: The document that it ships.
        values: What `foreign_client.py.jinja` prints.
    """

    made: str
    dumped: str
    values: Mapping[str, Any]


def compile_package(
    api: str,
    bundled: Bundle,
    target: Path,
    *,
    base: str | None = None,
    formatted: bool = True,
    foreign: Foreign | None = None,
) -> None:
    """Write the modules, `openapi.json` and `manifest.json` of one API into the directory `target`.

    Args:
        api: The API's short name.
        bundled: Its document.
        target: The directory.
        base: The API that this one is a variant of; its facade makes the credentials.
        formatted: Whether ruff formats the modules.
        foreign: What a package has besides that is made of any document; that is shipped in place of `bundled`.

    Raises:
        GenerationError: openapi-python-client dropped or did not understand something.
    """
    document = bundled.document
    parsed = parse(document, TEMPLATES, str if foreign else bundled.where)
    models = models_of(bundled, parsed)
    client = camel(api) if base or foreign else None
    made = foreign.made if foreign else made_by(api, base)
    names = {"api": api, "title": one_line(document["info"]["title"]), "made": made, "client": client}

    def render(template: str, to: str, **values: Any) -> None:
        path = target / to
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(parsed.env.get_template(template).render(**names, **values), encoding="utf-8")

    render("package.py.jinja", "__init__.py", devices=foreign.values["devices"] if foreign else ())
    if base:
        render("client.py.jinja", "client.py", base=base)
    if foreign:
        render("foreign_client.py.jinja", "client.py", **foreign.values)
    render("models.py.jinja", "models/__init__.py", modules=models.modules)
    for module in models.modules:
        render("model_module.py.jinja", f"models/{module.name}.py", module=module)
    schemes, signature = schemes_of(document), signature_of(document)
    render("security.py.jinja", "security.py", owner=base or api, schemes=schemes, signature=signature)
    if events := events_of(document, class_name):
        member = document.get("x-webhook-events", {}).get("type")
        render("webhooks.py.jinja", "webhooks.py", events=events, member=member)
    for resource in resources_of(api, document, parsed, models):
        render("resource.py.jinja", f"api/{resource.module}.py", resource=resource)
    render("api.py.jinja", "api/__init__.py", **api_of(api, document, base))
    dumped = foreign.dumped if foreign else bundled.dump()
    (target / "openapi.json").write_text(dumped, encoding="utf-8")
    (target / "manifest.json").write_text(manifest_of(api, bundled, dumped, base), encoding="utf-8")
    (target / "py.typed").touch()
    if formatted:
        _format(target)


def _format(target: Path) -> None:
    ruff = find_ruff_bin()  # `python -m ruff` takes twice as long
    common = ["--no-cache", "--isolated", "--line-length=120", "--quiet", str(target)]
    subprocess.run([ruff, "check", "--fix-only", "--select=I,F401", *common], check=True)
    subprocess.run([ruff, "format", *common], check=True)
