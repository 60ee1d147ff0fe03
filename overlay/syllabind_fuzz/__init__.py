"""Property-based tests of an API against its spec, and of these clients against both; see docs/fuzzing.md.

Needs the extra: `pip install 'syllabind[fuzz]'`.
"""

from importlib.util import find_spec

__all__: list[str] = []

for _needed in ("hypothesis", "jsonschema_rs", "schemathesis"):
    if find_spec(_needed) is None:
        raise ImportError(f"syllabind_fuzz needs {_needed}: pip install 'syllabind[fuzz]'")
