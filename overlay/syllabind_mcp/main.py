"""The command `syllabind-mcp`: serve the tools on standard input and output."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any

__all__ = ["main", "make_server"]

_INSTRUCTIONS = (
    "Operations of learning platforms, and recipes for Python. Find one with `search`, read `describe`, then use "
    "`call`. Lists come in parts: pass the `cursor` of a result to read on, and `fields` to keep results short."
)


def make_server(tools: Any, *, allow_writes: bool = False) -> Any:
    """Return the server of some tools.

    Args:
        tools: The tools; see `syllabind_mcp.tools.Tools`.
        allow_writes: Whether `call` may change data, which its annotations state.
    """
    from mcp.server.mcpserver import MCPServer
    from mcp.types import ToolAnnotations

    server = MCPServer("syllabind", instructions=_INSTRUCTIONS, log_level="ERROR")
    known = ToolAnnotations(read_only_hint=True, open_world_hint=False)
    server.tool(annotations=known)(tools.search)
    server.tool(annotations=known)(tools.describe)
    server.tool(annotations=ToolAnnotations(read_only_hint=not allow_writes, open_world_hint=True))(tools.call)
    return server


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until standard input ends.

    Returns:
        The exit status: 0 done, 1 the extra is missing, 2 wrong arguments.
    """
    parser = argparse.ArgumentParser(
        prog="syllabind-mcp",
        description="Serve three tools of the Model Context Protocol on standard input and output. The variables "
        "SYLLABIND_<API>_* name credentials and servers, as for the clients.",
        epilog="example: syllabind-mcp --allow-writes",
    )
    parser.add_argument("--allow-writes", action="store_true", help="let the tools change and delete data")
    arguments = parser.parse_args(argv)
    try:
        import mcp  # noqa: F401
    except ModuleNotFoundError:
        print("syllabind-mcp needs the extra mcp: pip install 'syllabind[mcp]'", file=sys.stderr)
        return 1
    from .tools import Tools

    tools = Tools(allow_writes=arguments.allow_writes)
    try:
        make_server(tools, allow_writes=arguments.allow_writes).run("stdio")
    finally:
        tools.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
