"""Compile the specs into packages: `python -m syllabind_codegen.generate [--check] [api ...]`."""

import argparse
import filecmp
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from .manifest import manifest_of
from .models import models_of
from .parse import GenerationError, parse
from .pydantic_models import write_pydantic_models
from .resources import Child, accept_of, camel, children_of, operations_of, resources_of, tree_of
from .security import schemes_of, signature_of
from .specs.bundle import bundle
from .specs.lint import check
from .text import literal, one_line

ROOT = Path(__file__).parents[2]
SPECS = ROOT / "specs"
GENERATED = ROOT / "generated"
TEMPLATES = Path(__file__).parent / "templates"
APIS = ("alm", "edlink", "thrive")


def compile_api(api: str, target: Path) -> None:
    """Compile one API's spec into the package directory `target`.

    Raises:
        GenerationError: openapi-python-client dropped or did not understand something.
        SpecError: The spec does not hold together.
    """
    bundled = bundle(SPECS / api)
    document = bundled.document
    parsed = parse(document, TEMPLATES)
    models = models_of(document, parsed)
    resources = resources_of(document, parsed, models)
    title = document["info"]["title"]
    names = {"api": api, "title": title}

    def render(template: str, to: str, **values: Any) -> None:
        path = target / to
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(parsed.env.get_template(template).render(**names, **values), encoding="utf-8")

    render("package.py.jinja", "__init__.py")
    render("models.py.jinja", "models.py", models=models)
    render("security.py.jinja", "security.py", schemes=schemes_of(document), signature=signature_of(document))
    for resource in resources:
        render("resource.py.jinja", f"api/{resource.module}.py", resource=resource)
    render("api.py.jinja", "api/__init__.py", **_root(api, document))
    dumped = bundled.dump()
    (target / "openapi.json").write_text(dumped, encoding="utf-8")
    (target / "manifest.json").write_text(manifest_of(api, document, dumped), encoding="utf-8")
    (target / "py.typed").touch()
    _format(target)
    write_pydantic_models(
        document,
        target / "pydantic_models.py",
        header=f'"""{title}: pydantic models. Made by `make generate` from specs/{api}/; do not edit."""',
    )


def _root(api: str, document: dict[str, Any]) -> dict[str, Any]:
    tree = tree_of(document)
    tags = {operation["tags"][0] for *_, operation in operations_of(document)}
    inner = [node for node in tree if node and node not in tags]
    nodes: list[dict[str, Any]] = [
        {
            "class_name": camel(node) if node else f"{camel(api)}Api",
            "text": f"What hangs below `{api}.{node}`."
            if node
            else f"The resources of the {document['info']['title']} API.",
            "children": children_of(node, tree, document, tags),
        }
        for node in [*inner, ""]
    ]
    modules: list[Child] = [child for node in nodes for child in node["children"] if child.module]
    server = document["servers"][0]
    url = server["url"]
    for name, variable in server.get("variables", {}).items():
        url = url.replace(f"{{{name}}}", variable["default"])
    values = {"name": literal(api), "server": literal(url), "accept": literal(accept_of(document))}
    if "x-request-id" in document:
        values["request_id"] = literal(document["x-request-id"])
    if "x-error" in document:
        pairs = ", ".join(
            f"({', '.join(literal(each[key]) if key in each else 'None' for key in ('code', 'message'))})"
            for each in document["x-error"]
        )
        values["errors"] = f"({pairs},)"
    constant = f"Api({', '.join(f'{key}={value}' for key, value in values.items())})"
    return {"nodes": nodes, "modules": modules, "constant": constant, "text": one_line(document["info"]["title"])}


def _format(target: Path) -> None:
    ruff = [sys.executable, "-m", "ruff"]
    common = ["--no-cache", "--isolated", "--line-length=120", "--quiet", str(target)]
    subprocess.run([*ruff, "check", "--fix-only", "--select=I,F401", *common], check=True)
    subprocess.run([*ruff, "format", *common], check=True)


def _differences(made: Path, kept: Path) -> list[str]:
    paths = {path.relative_to(base) for base in (made, kept) for path in base.rglob("*") if path.is_file()}
    paths = {path for path in paths if "__pycache__" not in path.parts}
    return sorted(
        str(path)
        for path in paths
        if not (made / path).is_file()
        or not (kept / path).is_file()
        or not filecmp.cmp(made / path, kept / path, shallow=False)
    )


def main(argv: list[str] | None = None) -> int:
    """Compile, or with `--check` compare with what is there; 1 if a rule is broken or something differs."""
    parser = argparse.ArgumentParser(
        prog="python -m syllabind_codegen.generate",
        description="Compile specs/<api>/ into generated/syllabind_<api>/. "
        "Exit status 1: a spec breaks a rule, or --check differs.",
        epilog="example: python -m syllabind_codegen.generate thrive",
    )
    parser.add_argument("api", nargs="*", help=f"one of {', '.join(APIS)}; all if none is given")
    parser.add_argument("--check", action="store_true", help="write nothing; say what is not as the specs give it")
    arguments = parser.parse_args(argv)
    apis = arguments.api or APIS
    if unknown := [api for api in apis if api not in APIS]:
        parser.error(f"no API called {', '.join(unknown)}")
    if problems := [problem for api in apis for problem in check(api)]:
        print("\n".join(map(str, problems)), file=sys.stderr)
        return 1
    differs, begun = [], time.monotonic()
    for api in apis:
        kept = GENERATED / f"syllabind_{api}"
        with tempfile.TemporaryDirectory() as directory:
            made = Path(directory) / kept.name
            try:
                compile_api(api, made)
            except GenerationError as error:
                print(f"specs/{api}/: {error}", file=sys.stderr)
                return 1
            if arguments.check:
                differs += [f"generated/{kept.name}/{path}" for path in _differences(made, kept)]
            else:
                shutil.rmtree(kept, ignore_errors=True)
                shutil.copytree(made, kept)
                print(f"generated/{kept.name}: {sum(1 for _ in made.rglob('*.py'))} modules")
    print(f"compiled {', '.join(apis)} in {time.monotonic() - begun:.0f} s", file=sys.stderr)
    if differs:
        print("not what the specs give (run make generate):", *differs, sep="\n  ", file=sys.stderr)
    return 1 if differs else 0


if __name__ == "__main__":
    sys.exit(main())
