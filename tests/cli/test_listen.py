"""`syllabind listen` on a real socket."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator

import httpx
import pytest

from syllabind.webhooks import sign
from syllabind_thrive.security import WEBHOOKS

SECRET = "whsec-of-the-tenant"
BODY = json.dumps({"name": "Ada\x1b[2K", "token": "abc"}).encode()


@pytest.fixture
def listener() -> Iterator[tuple[str, subprocess.Popen[str]]]:
    environ = {**os.environ, "SYLLABIND_THRIVE_WEBHOOK_SECRET": SECRET}
    code = "import sys; from syllabind_cli.main import main; sys.exit(main(['listen', '--port', '0']))"
    process = subprocess.Popen([sys.executable, "-c", code], env=environ, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    found = re.search(r"http://127.0.0.1:\d+", process.stdout.readline())
    assert found is not None
    yield found[0], process
    process.kill()
    process.wait()
    process.stdout.close()


def test_webhooks_are_verified_and_shown(listener: tuple[str, subprocess.Popen[str]]) -> None:
    url, process = listener
    signed = {WEBHOOKS.header: sign(WEBHOOKS, BODY, SECRET)}
    assert httpx.post(f"{url}/thrive", content=BODY, headers=signed).status_code == 200
    assert httpx.post(f"{url}/thrive", content=BODY + b" ", headers=signed).status_code == 401
    assert httpx.post(f"{url}/thrive", content=BODY).status_code == 401
    assert httpx.post(f"{url}/edlink", content=BODY).status_code == 401
    assert httpx.post(f"{url}/alm", content=BODY).status_code == 200
    assert httpx.post(f"{url}/unknown", content=BODY).status_code == 404
    process.terminate()
    shown = process.communicate()[0]
    assert "thrive: verified, answered 200, UnknownEvent" in shown
    assert "alm: not verified, answered 200" in shown
    assert shown.count("refused: ") == 3
    assert "Ada" in shown
    assert not {"\x1b", SECRET, "abc"} & set(re.findall(r"\x1b|\w[\w-]*", shown))
