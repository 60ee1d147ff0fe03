"""syllabind: typed bindings for Edlink, Thrive Learning and Adobe Learning Manager.

Clients, models and sub-modules load when they are first used: importing this package loads no HTTP library.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from . import errors
from .errors import *  # noqa: F403

if TYPE_CHECKING:
    from . import alm, auth, edlink, thrive, webhooks
    from .alm import AsyncLearningManager, LearningManager
    from .core.api_response import ApiResponse
    from .core.client import Options
    from .core.jobs import AsyncJob, Job
    from .core.models import UNSET, Model, Unset
    from .core.pagination import AsyncPager, Page, Pager
    from .core.response import InvalidRecord
    from .core.retry import Attempt, RetryPolicy
    from .edlink import AsyncEdlink, Edlink
    from .thrive import AsyncThrive, Thrive

    __version__: str

__all__ = [
    "UNSET",
    "ApiResponse",
    "AsyncEdlink",
    "AsyncJob",
    "AsyncLearningManager",
    "AsyncPager",
    "AsyncThrive",
    "Attempt",
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
    "__version__",
    "alm",
    "auth",
    "edlink",
    "errors",
    "thrive",
    "webhooks",
]
__all__ += errors.__all__

_MODULES = frozenset({"alm", "auth", "edlink", "thrive", "webhooks"})
_NAMES = {
    "alm": ("AsyncLearningManager", "LearningManager"),
    "core.client": ("Options",),
    "core.jobs": ("AsyncJob", "Job"),
    "core.models": ("UNSET", "Model", "Unset"),
    "core.api_response": ("ApiResponse",),
    "core.pagination": ("AsyncPager", "Page", "Pager"),
    "core.response": ("InvalidRecord",),
    "core.retry": ("Attempt", "RetryPolicy"),
    "edlink": ("AsyncEdlink", "Edlink"),
    "thrive": ("AsyncThrive", "Thrive"),
}
_MODULE_OF = {name: module for module, names in _NAMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f".{name}", __name__)
    if name in _MODULE_OF:
        return getattr(import_module(f".{_MODULE_OF[name]}", __name__), name)
    if name == "__version__":
        from importlib.metadata import version

        return version("syllabind")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
