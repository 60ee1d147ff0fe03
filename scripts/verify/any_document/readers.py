"""Other readers of answers than the client: jsonschema, and the pydantic models of datamodel-code-generator."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, Self

import attrs
import httpx
import jsonschema_rs

from syllabind_cli.operations import Entry

from .package import Package

__all__ = ["Readers"]


@attrs.frozen(kw_only=True)
class Readers:
    """What reads the answers of a package's operations.

    Attributes:
        package: The package.
        registry: Its document, for jsonschema.
        models: The pydantic models of its schemas.
    """

    package: Package
    registry: jsonschema_rs.Registry
    models: ModuleType

    @classmethod
    def of(cls, package: Package) -> Self:
        """Make the readers of a package."""
        registry = jsonschema_rs.Registry([("urn:contract", dict(package.document))])
        return cls(package=package, registry=registry, models=_pydantic_models(package.document))

    def model_of(self, entry: Entry, answer: httpx.Response) -> Any:
        """Return the pydantic model of an answer, or of the records of a list; `None` for none."""
        schema = self._schema(entry, answer)
        name = str(schema.get("$ref", schema.get("items", {}).get("$ref", ""))).rpartition("/")[2]
        return getattr(self.models, name[:1].upper() + name[1:], None) if name else None

    def _schema(self, entry: Entry, answer: httpx.Response) -> Mapping[str, Any]:
        found = self._content(entry, str(answer.status_code))[0].get("application/json", {}).get("schema", {})
        return found if isinstance(found, dict) else {}

    def _content(self, entry: Entry, status: str) -> tuple[Mapping[str, Any], str | None]:
        """Return what is declared for a status, and under which key."""
        responses = self.package.node(entry)["responses"]
        key = next((key for key in (status, f"{status[0]}XX", "default") if key in responses), None)
        return ({} if key is None else responses[key].get("content", {})), key

    def problems(self, entry: Entry, answer: httpx.Response) -> str:
        """Return what is wrong with an answer; an empty text if nothing is."""
        content, declared = self._content(entry, str(answer.status_code))
        if declared is None:
            return f"{answer.status_code} is not declared"
        media = answer.headers.get("content-type", "").partition(";")[0]
        if media not in content and content:
            return f"{media or 'no media type'} instead of {', '.join(content)}"
        if not media.endswith("json") or not content:
            return ""
        path, method = entry.facts["path"], entry.facts["method"].lower()
        escaped = path.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D")
        where = f"/paths/{escaped}/{method}/responses/{declared}/content/{media.replace('/', '~1')}/schema"
        validator = jsonschema_rs.validator_for(
            {"$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": f"urn:contract#{where}"},
            registry=self.registry,
            validate_formats=True,
        )
        errors = [
            f"{each.message[:150]} at {list(each.instance_path)}" for each in validator.iter_errors(answer.json())
        ]
        return "; ".join(errors[:3]) or self._pydantic_problem(entry, answer)

    def _pydantic_problem(self, entry: Entry, answer: httpx.Response) -> str:
        model, many = self.model_of(entry, answer), "$ref" not in self._schema(entry, answer)
        try:
            for each in () if model is None else answer.json() if many else [answer.json()]:
                model.model_validate(each)
        except ValueError as error:
            return f"pydantic: {error}".replace("\n", " ")[:300]
        return ""


def _pydantic_models(document: Mapping[str, Any]) -> ModuleType:
    """Return the module that datamodel-code-generator makes of the schemas of a document."""
    module = ModuleType("pydantic_models_of_the_document")
    with tempfile.TemporaryDirectory() as temporary:
        given, made = Path(temporary) / "openapi.json", Path(temporary) / "models.py"
        schemas = {"schemas": document["components"]["schemas"]}
        given.write_text(json.dumps({**document, "paths": {}, "components": schemas}), encoding="utf-8")
        command = [sys.executable, "-m", "datamodel_code_generator", "--input", str(given), "--output", str(made)]
        options = ["--input-file-type=openapi", "--output-model-type=pydantic_v2.BaseModel", "--openapi-scopes=schemas"]
        subprocess.run([*command, *options], check=True, capture_output=True, text=True)
        sys.modules[module.__name__] = module
        exec(compile(made.read_text(encoding="utf-8"), str(made), "exec"), module.__dict__)
    return module
