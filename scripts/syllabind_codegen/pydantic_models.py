"""Pydantic v2 models of a spec, by datamodel-code-generator: a second reader, independent of the msgspec models."""

import copy
import json
import re
import tempfile
from pathlib import Path
from typing import Any

__all__ = ["pydantic_models"]

_BASE_MODULE = "generated"
_IMPORT = """\
try:
    from pydantic import {names}
except ModuleNotFoundError as error:
    raise ImportError("these models need pydantic: pip install 'syllabind[pydantic]'") from error
"""
_BASE = '''class Base(BaseModel):
    """A model that keeps unknown members, and takes members by their Python name, too."""

    model_config = ConfigDict(extra="allow", populate_by_name=True)
'''


def pydantic_models(schemas: dict[str, Any], header: str) -> str:
    """Return the module with the pydantic models of the schemas of a bundled spec.

    Enums, e-mail addresses, secrets and URLs are read as text: answers may hold values that no document lists, and what
    was read has to go back as it came.

    Args:
        schemas: `components.schemas` of the document.
        header: The first line of the module.
    """
    # Imported here because only the process that makes the models needs it.
    from datamodel_code_generator import InputFileType, generate
    from datamodel_code_generator.enums import DataModelType, OpenAPIScope
    from datamodel_code_generator.format import DatetimeClassType, Formatter, PythonVersion

    document = {
        "openapi": "3.1.0",
        "info": {"title": "", "version": ""},
        "paths": {},
        "components": {"schemas": _opened(schemas)},
    }
    with tempfile.TemporaryDirectory() as directory:
        target = Path(directory) / "models.py"
        generate(
            json.dumps(document),
            input_file_type=InputFileType.OpenAPI,
            input_filename="openapi.json",
            output=target,
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_python_version=PythonVersion.PY_311,
            openapi_scopes=[OpenAPIScope.Schemas],
            snake_case_field=True,
            remove_special_field_name_prefix=True,
            base_class=f"{_BASE_MODULE}.Base",
            output_datetime_class=DatetimeClassType.Datetime,
            collapse_root_models=True,
            use_annotated=True,
            use_standard_collections=True,
            use_union_operator=True,
            use_schema_description=True,
            use_double_quotes=True,
            disable_timestamp=True,
            custom_file_header=header,
            formatters=[Formatter.RUFF_FORMAT],
        )
        return _with_base(target.read_text(encoding="utf-8"))


def _with_base(module: str) -> str:
    """Return the module with the class that all models derive from; no other class needs a configuration."""
    module = re.sub(r"\n    model_config = ConfigDict\(\n        extra=\"allow\",\n    \)\n", "", module)
    module = re.sub(rf"from {_BASE_MODULE} import .*\n", "", module)
    imports, first, classes = module.partition("\n\nclass ")
    names = {"BaseModel", "ConfigDict", *re.findall(r"\w+", re.findall(r"from pydantic import (.*)", imports)[0])}
    imports = re.sub(r"\nfrom pydantic import .*", "", imports)
    imports = f"{imports.rstrip()}\n\n{_IMPORT.format(names=', '.join(sorted(names)))}"
    return f"{imports}\n\n{_BASE}{first}{classes}"


def _opened(schemas: dict[str, Any]) -> dict[str, Any]:
    opened = copy.deepcopy(schemas)
    for schema in opened.values():
        schema.pop("enum", None)
        schema.pop("discriminator", None)
    _remove_formats(opened)
    return opened


def _remove_formats(node: Any) -> None:
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        _remove_formats(child)
    if isinstance(node, dict) and node.get("format") in ("email", "password", "uri", "uuid"):
        del node["format"]
