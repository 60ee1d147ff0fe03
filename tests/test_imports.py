"""What importing costs: nothing is loaded, opened or called before it is used."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from syllabind.core.registry import package_of, registered

ROOT = Path(__file__).parents[1]
PACKAGES = {
    "syllabind": ROOT / "overlay",
    "syllabind_sandbox": ROOT / "overlay",
    "syllabind_alm": ROOT / "generated",
    "syllabind_edlink": ROOT / "generated",
    "syllabind_thrive": ROOT / "generated",
}
HTTP = ("httpx", "httpx2")
SANDBOX = ("jinja2", "jsonschema_rs", "starlette", "uvicorn")
HEAVY = (*HTTP, *SANDBOX, "httpcore", "httpcore2", "pydantic", "keyring", "asyncio")
# Run in a fresh interpreter; audit events (PEP 578) tell of sockets, processes, and files that are no modules.
WATCH = """
import json, sys

events = []

def note(event, arguments):
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.fork", "shutil.", "urllib.")):
        events.append(event)
    elif event == "open":
        path, mode = str(arguments[0]), str(arguments[1])
        if not path.endswith((".py", ".pyc", ".so", ".pth")) and ".pyc." not in path:
            events.append(f"open {path} {mode}")

exec(sys.argv[2])
before = set(sys.modules)
sys.addaudithook(note)
exec(sys.argv[1])
print(json.dumps({"modules": sorted(set(sys.modules) - before), "events": events}))
"""


def run(code: str, first: str = "") -> dict[str, Any]:
    """Run some code after other code that is not watched."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", WATCH, code, first], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def heavy(modules: list[str]) -> list[str]:
    """Modules that cost time: the HTTP library, any API's models or operations."""
    return [
        name
        for name in modules
        if name.partition(".")[0] in HEAVY
        or name.startswith(("syllabind_", "syllabind.core", "syllabind.alm", "syllabind.edlink", "syllabind.thrive"))
    ]


@pytest.mark.parametrize(
    "code", ["import syllabind", "import syllabind as s; dir(s)", "import syllabind as s; s.__all__"]
)
def test_importing_loads_nothing_and_touches_nothing(code: str) -> None:
    found = run(code)
    assert "syllabind" in found["modules"]
    assert heavy(found["modules"]) == []
    assert found["events"] == []


@pytest.mark.parametrize("name", ["Edlink", "Thrive", "LearningManager"])
def test_a_facade_loads_no_model_and_no_other_api(name: str) -> None:
    # httpx2 reads its own metadata as it is imported.
    found = run(f"from syllabind import {name}", first="from syllabind.core._http import http")
    assert [each for each in found["modules"] if each.endswith(".models") and each.startswith("syllabind_")] == []
    assert len({each.partition(".")[0] for each in found["modules"] if each.startswith("syllabind_")}) == 1
    assert found["events"] == []


def test_a_resource_loads_the_models_of_its_own_api() -> None:
    found = run("from syllabind import Thrive; Thrive().users")
    assert {"syllabind_thrive.models", "syllabind_thrive.api.users"} <= set(found["modules"])
    assert not {"syllabind_alm", "syllabind_edlink", "syllabind_thrive.api.oauth"} & set(found["modules"])


def test_the_watch_sees_what_it_is_to_see() -> None:
    found = run("import httpx, socket; open('pyproject.toml').close(); socket.socket().close()")
    assert "httpx" in heavy(found["modules"])
    assert "open pyproject.toml r" in found["events"]
    assert "socket.__new__" in found["events"]


def test_every_name_can_be_got() -> None:
    found = run("import syllabind; assert all(hasattr(syllabind, name) for name in syllabind.__all__)")
    assert set(HTTP) & set(found["modules"])


def test_a_name_that_is_not_there_is_told() -> None:
    import syllabind

    with pytest.raises(AttributeError, match="no attribute 'Moodle'"):
        _ = syllabind.Moodle


@pytest.mark.parametrize("package", PACKAGES)
def test_each_package_is_typed(package: str) -> None:
    assert (PACKAGES[package] / package / "py.typed").is_file()


@pytest.mark.parametrize("api", registered())
def test_the_pydantic_models_say_which_extra_they_need(api: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.modules['pydantic'] = None; import {package_of(api)}.pydantic"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert run.stderr.splitlines()[-1] == ("ImportError: these models need pydantic: pip install 'syllabind[pydantic]'")
