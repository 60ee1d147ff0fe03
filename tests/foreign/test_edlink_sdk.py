"""The vendor's SDK for TypeScript, of the only version that the registry has, signs in, reads and writes."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

from syllabind_sandbox import World
from syllabind_sandbox.server import serve

SCRIPT = Path(__file__).with_name("edlink_sdk.cjs")


def test_the_vendors_sdk_signs_in_reads_and_writes(node_modules: Path, report: Callable[[str, object], None]) -> None:
    world = World(people=60, approve="auto")
    known = world.credentials.edlink
    with serve(world) as server:
        arguments = (server.url, known.client_id, known.client_secret, known.redirect_uri, known.integration_token)
        done = subprocess.run(
            ["node", str(SCRIPT), *arguments],
            env={**os.environ, "NODE_PATH": str(node_modules)},
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
    assert done.returncode == 0, done.stdout + done.stderr
    report("steps of Edlink's SDK that hold", len(done.stdout.splitlines()))
