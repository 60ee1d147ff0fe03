"""The page of known differences, made of the table that the tests with foreign parties read."""

import tomllib
from pathlib import Path

TABLE = Path(__file__).parents[2] / "tests" / "foreign" / "differences.toml"
HEAD = """# Known differences

Made from `tests/foreign/differences.toml` by `make generate`; the tests read the same file.

`make foreign` runs clients and validators of others against the specs and the sandbox: Prism as a server and as a
validating proxy, Spectral, swagger-parser, openapi-typescript with `tsc --strict`, openapi-core, a vendor's own SDK for
TypeScript, Authlib, requests-oauthlib and dlt. Where one of them cannot agree, the reason stands here; everything else
that it finds fails the tests.

| program | about | difference | source |
|---|---|---|---|
"""


def differences_page() -> str:
    """Return the page."""
    lines = []
    for row in tomllib.loads(TABLE.read_text(encoding="utf-8"))["difference"]:
        subjects = ", ".join(f"`{each}`" for each in row["subject"])
        lines.append(f"| {row['party']} | {subjects} | {row['difference']} | <{row['source']}> |\n")
    return HEAD + "".join(lines)
