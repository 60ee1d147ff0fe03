"""Property-based tests of a service against its spec; see docs/fuzzing.md.

Needs the extra: `pip install 'syllabind[fuzz]'`.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .own_spec import load_document
    from .report import OperationSummary, Report, Verdict
    from .reporters import write_reports
    from .results import Finding
    from .runner import run

__all__ = ["Finding", "OperationSummary", "Report", "Verdict", "load_document", "run", "write_reports"]

for _needed in ("hypothesis", "jsonschema_rs", "schemathesis"):
    if find_spec(_needed) is None:
        raise ImportError(f"syllabind_fuzz needs {_needed}: pip install 'syllabind[fuzz]'")

_MODULES = {"Finding": "results", "load_document": "own_spec", "run": "runner", "write_reports": "reporters"}


def __getattr__(name: str) -> Any:
    # Schemathesis takes seconds to import, and `syllabind fuzz --help` does not need it.
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_MODULES.get(name, 'report')}", __name__), name)


def __dir__() -> list[str]:
    return __all__
