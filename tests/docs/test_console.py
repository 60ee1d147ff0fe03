"""The commands of the pages run against a sandbox that they serve, line after line, as a reader types them."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE

import httpx
import pytest

from syllabind_sandbox import World
from tests.cli.test_login import BROWSER
from tests.docs.test_examples import BLOCK, ROOT, pages
from tests.docs.test_recipes import RUN

SYLLABIND = [sys.executable, "-m", "syllabind_cli.main"]
PAGES = (
    "docs/bulk.md",
    "docs/fuzzing.md",
    "docs/performance.md",
    "docs/sandbox.md",
    "docs/sign-in.md",
    "docs/tutorial.md",
    "docs/how-to/sandbox-in-containers.md",
    "docs/how-to/sign-in-script.md",
    "docs/how-to/test-other-languages.md",
)
ELSEWHERE = {
    "docs/any-api.md": "tests/docs/test_any_api.py",
    "docs/command-line.md": "tests/docs/test_command_line.py",
    "docs/how-to/regenerate.md": "tests/docs/test_regenerate.py",
}
NOT_HERE = ("echo", "pip", "make", "docker", "pytest")
"""What installs, runs these tests, changes the checkout or needs an engine: test_examples.py checks what it names."""
PLACES = {
    "https://learningmanager.adobe.com": "$SYLLABIND_ALM_SERVER --operation listUsers --examples 1 --rate 0",
    "http://127.0.0.1:8000": "$SYLLABIND_THRIVE_SERVER --operation '*Tag*' --examples 1 --rate 0",
}
"""The reader's tenants, and what stands for them."""
NEW = {
    "onboarding": """
from syllabind import Edlink, edlink
from syllabind_sandbox import World
known = World(seed=1).credentials.edlink
with Edlink(edlink.from_env(kind="service")) as client:
    print(client.onboardings.start(known.team_id, {"application_id": known.client_id}).started.id)
""",
    "job": """
from syllabind import LearningManager
with LearningManager.from_env() as client:
    print(client.jobs.start({"type": "job", "attributes": {"jobType": "generateUsers"}}).started.id)
""",
}
"""Programs that print the id of what they started."""


def lines(page: str) -> list[str]:
    """Return the commands of a page."""
    found = [
        match[3] for name, text in pages() if name == page for match in BLOCK.finditer(text) if match[2] == "console"
    ]
    return [
        line.removeprefix("$ ")
        for line in "".join(found).splitlines()
        if line.strip() and not line.startswith("#") and line.removeprefix("$ ").split()[0] not in NOT_HERE
    ]


class Reader:
    """A reader at a terminal with a folder, a browser, and a sandbox in a second terminal."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        (folder / "browser.py").write_text(BROWSER, encoding="utf-8")
        (folder / "state").mkdir(mode=0o700)
        own = {"PATH": path, "BROWSER": f"{sys.executable} {folder / 'browser.py'} %s", "PYTHONUNBUFFERED": "1"}
        self.environ = {**os.environ, **own, "XDG_CONFIG_HOME": str(folder / "config")}
        self.server: subprocess.Popen[str] | None = None

    def serve(self, line: str) -> None:
        """Serve a sandbox in place of the one before, and take the variables that it prints."""
        self.stop()
        words = shlex.split(line)[1:]
        port = ["--port", "0"]  # the tests of other workers may use the one of the page
        command = [*SYLLABIND, *words, *port, "--people", "60", "--approve", "auto", "--json"]
        self.server = subprocess.Popen(command, cwd=self.folder, env=self.environ, stdout=PIPE, stderr=PIPE, text=True)
        assert self.server.stdout is not None
        printed = self.server.stdout.readline()
        assert printed, self.server.communicate()[1]
        found = json.loads(printed)
        self.environ |= found["env"]  # in place of what the page exports
        self.environ |= found["other"]
        first = found["accounts"]["edlink"]["account-1"]
        (self.folder / "integrations.json").write_text(json.dumps({"north": first}), encoding="utf-8")
        known = World(seed=1, people=10).credentials.alm
        tenant = "{SYLLABIND_THRIVE_TENANT_ID}:{SYLLABIND_THRIVE_API_SECRET}".format(**self.environ)
        self.environ |= {
            "SYLLABIND_ALM_CLIENT_ID": known.client_id,
            "SYLLABIND_ALM_CLIENT_SECRET": known.client_secret,
            "SYLLABIND_FUZZ_AUTHORIZATION": f"Basic {b64encode(tenant.encode()).decode()}",
        }

    def stop(self) -> None:
        """End the sandbox as Ctrl-C does."""
        if self.server is not None:
            self.server.send_signal(signal.SIGINT)
            _, problems = self.server.communicate(timeout=30)
            assert (self.server.returncode, problems) == (0, "")
            self.server = None

    def paste(self, line: str) -> None:
        """Run a command that prints an address, and paste the one that a browser ends at there."""
        process = subprocess.Popen(
            shlex.split(line), cwd=self.folder, env=self.environ, stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True
        )
        assert process.stdout is not None
        address = next(printed for printed in process.stdout if printed.startswith("http"))
        ended = httpx.get(address.strip(), trust_env=False).headers["location"]
        _, problems = process.communicate(f"{ended}\n", timeout=30)
        assert process.returncode == 0, problems

    def run(self, line: str) -> None:
        """Run a command and keep the variables that it exports."""
        after = self.folder / "environ"
        done = subprocess.run(
            ["bash", "-ec", f"{line}\nenv -0 > {shlex.quote(str(after))}"],
            cwd=self.folder,
            env=self.environ,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, f"{line}\n{done.stdout}{done.stderr}"
        if line.startswith("export "):
            pairs = dict(each.split("=", 1) for each in after.read_text("utf-8").split("\0") if "=" in each)
            self.environ = {**pairs, **self.environ}


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    found = Reader(tmp_path)
    try:
        yield found
    finally:
        found.stop()


def put_id(line: str, reader: Reader) -> str:
    """Put the id of a new onboarding or job in the place of `ID`."""
    if not line.endswith(" ID"):
        return line
    kind = shlex.split(line)[2]
    done = subprocess.run(
        [sys.executable, "-c", NEW[kind]], env=reader.environ, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return line.replace("ID", done.stdout.strip())


@pytest.mark.parametrize("page", PAGES)
def test_commands_run_in_order(page: str, reader: Reader) -> None:
    shutil.copy(ROOT / "generated/syllabind_thrive/openapi.json", reader.folder / "my.yaml")  # JSON is YAML, too
    reader.serve("syllabind sandbox serve --seed 1")
    for line in lines(page):
        for place, found in PLACES.items():
            line = line.replace(place, found)
        if line.startswith("syllabind sandbox serve"):
            reader.serve(line.replace("/state", str(reader.folder / "state")))
        else:
            run = reader.paste if "--no-browser" in line else reader.run
            run(put_id(line, reader))


def test_every_command_of_the_pages_is_run() -> None:
    """By this module, by that of its page, or as a recipe; none is only read."""
    for name, test in ELSEWHERE.items():
        assert Path(name).name in (ROOT / test).read_text("utf-8"), f"{test} does not run {name}"
    names = {name for name, text in pages() if "```console" in text} - {*PAGES, *ELSEWHERE}
    left = {name: [line for line in lines(name) if not RUN.match(line)] for name in names}
    assert {name: found for name, found in left.items() if found} == {}
