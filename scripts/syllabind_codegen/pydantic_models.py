"""The second reader: pydantic v2 models of the same spec, by datamodel-code-generator."""

import copy
import json
from pathlib import Path
from typing import Any

from datamodel_code_generator import InputFileType, generate
from datamodel_code_generator.enums import DataModelType, OpenAPIScope
from datamodel_code_generator.format import Formatter, PythonVersion

__all__ = ["write_pydantic_models"]


def write_pydantic_models(document: dict[str, Any], target: Path, *, header: str) -> None:
    """Write the pydantic models of a bundled spec.

    Enums, e-mail addresses and URLs are read as text: answers may hold values that no document lists, and what was
    read has to go back as it came.

    Args:
        document: The bundled spec.
        target: The module to write.
        header: Its first line.
    """
    generate(
        json.dumps(_opened(document)),
        input_file_type=InputFileType.OpenAPI,
        input_filename="openapi.json",
        output=target,
        output_model_type=DataModelType.PydanticV2BaseModel,
        target_python_version=PythonVersion.PY_311,
        openapi_scopes=[OpenAPIScope.Schemas],
        snake_case_field=True,
        remove_special_field_name_prefix=True,
        allow_population_by_field_name=True,
        allow_extra_fields=True,
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


def _opened(document: dict[str, Any]) -> dict[str, Any]:
    opened = copy.deepcopy(document)
    for schema in opened["components"]["schemas"].values():
        schema.pop("enum", None)
        schema.pop("discriminator", None)
    _plain(opened["components"]["schemas"])
    return opened


def _plain(node: Any) -> None:
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        _plain(child)
    if isinstance(node, dict) and node.get("format") in ("email", "uri"):
        del node["format"]
