"""The generator: lint and bundle a spec, and compile it into a typed package.

Needs the extra: `pip install 'syllabind[codegen]'`.
"""

from importlib.util import find_spec

__all__: list[str] = []

for _needed in ("datamodel_code_generator", "openapi_python_client", "ruff", "yaml"):
    if find_spec(_needed) is None:
        raise ImportError(f"syllabind_codegen needs {_needed}: pip install 'syllabind[codegen]'")
