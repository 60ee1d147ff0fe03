"""syllabind: typed bindings for Edlink, Thrive Learning and Adobe Learning Manager.

Everything loads when it is used: importing this package reads no model and no HTTP library.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .alm import AsyncLearningManager, LearningManager
    from .core.client import Options
    from .core.jobs import AsyncJob, Job
    from .core.models import UNSET, Model, Unset
    from .core.operation import ApiResponse
    from .core.pagination import AsyncPager, Page, Pager
    from .core.response import InvalidRecord
    from .core.retry import RetryPolicy
    from .edlink import AsyncEdlink, Edlink
    from .thrive import AsyncThrive, Thrive

__all__ = [
    "UNSET",
    "ApiResponse",
    "AsyncEdlink",
    "AsyncJob",
    "AsyncLearningManager",
    "AsyncPager",
    "AsyncThrive",
    "Edlink",
    "InvalidRecord",
    "Job",
    "LearningManager",
    "Model",
    "Options",
    "Page",
    "Pager",
    "RetryPolicy",
    "Thrive",
    "Unset",
]

_HOMES = {
    "alm": ("AsyncLearningManager", "LearningManager"),
    "core.client": ("Options",),
    "core.jobs": ("AsyncJob", "Job"),
    "core.models": ("UNSET", "Model", "Unset"),
    "core.operation": ("ApiResponse",),
    "core.pagination": ("AsyncPager", "Page", "Pager"),
    "core.response": ("InvalidRecord",),
    "core.retry": ("RetryPolicy",),
    "edlink": ("AsyncEdlink", "Edlink"),
    "thrive": ("AsyncThrive", "Thrive"),
}
_HOME = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name in _HOME:
        return getattr(import_module(f".{_HOME[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
