"""openapi-core, a second validator, accepts the answer of the sandbox to each operation."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from syllabind.core.descriptors import Paged
from syllabind.errors import ApiError
from syllabind_sandbox import Request, Response
from tests.all_operations.calls import APIS, GENERATED, document, is_page, operations
from tests.all_operations.test_every_operation import Bench

from .conftest import HERE, installed


@pytest.fixture(scope="session")
def python() -> Path:
    """The interpreter of an environment with openapi-core, whose pins contradict the project's."""
    pins = HERE / "openapi_core.txt"
    script = f"{sys.executable} -m venv . && bin/python -m pip install --quiet --disable-pip-version-check -r {pins}"
    return installed(pins, "sh", "-c", script) / "bin" / "python"


def _declared_host(api: str, path: str) -> str | None:
    """The host that the spec has for a path, where each caller has one of its own."""
    for server in document(api)["paths"][path].get("servers", [])[:1]:
        defaults = {name: each["default"] for name, each in server.get("variables", {}).items()}
        return str(server["url"]).format(**defaults) if defaults else None
    return None


def exchanges(bench: Bench, api: str) -> list[dict[str, Any]]:
    """Call each operation, and return what was sent and answered."""
    kept: list[tuple[Request, Response]] = []
    handle = bench.world.handle

    def keep(request: Request) -> Response:
        response = handle(request)
        kept.append((request, response))
        return response

    bench.world.handle = keep  # type: ignore[method-assign]
    found = []
    for called in operations(api).values():
        bench.world.restore(bench.start)
        arguments, client = bench.caller.arguments(called), bench.client(called)
        kept.clear()
        try:
            answer: Any = called.method(client)(**arguments)
            if not is_page(called, client) and isinstance(called.descriptor(client), Paged):
                next(iter(answer.by_page()))
        except ApiError:
            pass  # The documented answer to some.
        for request, response in kept:
            path = called.entry["path"]
            origin = _declared_host(api, path) or request.origin
            sent = {"host_url": origin, "path": request.path, "method": request.method.lower()}
            sent["full_url_pattern"] = f"{origin}{path}"
            answered = {"status_code": response.status, "content_type": response.media_type}
            answered |= {"headers": dict(response.headers), "body": base64.b64encode(response.body).decode()}
            found.append({"operation": str(called), "request": sent, "response": answered})
    return found


@pytest.mark.parametrize("api", APIS)
@pytest.mark.timeout(240)
def test_each_answer_fits_the_spec(python: Path, api: str, report: Callable[[str, object], None]) -> None:
    found = exchanges(Bench(), api)
    judged = [each for each in found if not each["response"]["body"] or "json" in each["response"]["content_type"]]
    done = subprocess.run(
        [python, HERE / "check_answers.py", GENERATED / f"syllabind_{api}" / "openapi.json"],
        input="".join(f"{json.dumps(each)}\n" for each in judged),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == ""
    report(f"answers that openapi-core accepts, {api}", f"{len(judged)} of {len(found)}, the others are no JSON")
