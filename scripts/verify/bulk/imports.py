"""What a program loads that makes no tables: none of the libraries that tables need."""

from __future__ import annotations

import argparse
import subprocess
import sys

__all__ = ["LIBRARIES", "loaded", "main"]

LIBRARIES = ("dlt", "duckdb", "pyarrow", "pyspark")
_CODE = """
import sys
import syllabind_bulk
from syllabind import Edlink, edlink
from syllabind_sandbox import Transport, World
world = World(people=3, apis=("edlink",))
with Edlink(edlink.integration_token(world.credentials.edlink.integration_token), transport=Transport(world)) as client:
    list(client.graph.people.list())
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def loaded() -> list[str]:
    """Return which of the libraries are loaded by a program that reads a list in a `for` loop."""
    done = subprocess.run([sys.executable, "-c", _CODE], check=True, capture_output=True, text=True)
    return sorted(set(LIBRARIES) & set(done.stdout.split()))


def main(arguments: argparse.Namespace) -> int:
    """Print how many of the libraries are loaded; return 1 if any is."""
    found = loaded()
    print(f"libraries of tables that a plain walk loads: {len(found)} of {len(LIBRARIES)}  (at most 0)", *found)
    return 1 if found else 0
