"""The commands that control a running sandbox, over its admin endpoints."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

__all__ = ["add_control_parsers"]

Options = argparse.Namespace


def add_control_parsers(commands: Any) -> None:
    """Add the commands to those of `syllabind sandbox`.

    Args:
        commands: The result of `ArgumentParser.add_subparsers`.
    """
    _add(commands, "open", "open the sandbox's page in a browser", _open)
    _add(commands, "health", "ask whether it answers", lambda _: _ask("GET", "health"))
    for name, text in (("snapshot", "keep its state under a name"), ("restore", "return to a state that was kept")):
        _add(commands, name, text, _deed("POST", name)).add_argument(
            "name", metavar="NAME", help="name of the snapshot"
        )
    clock = _add(commands, "clock", "show or move the clock", _clock)
    clock.add_argument("--advance", type=float, metavar="SECONDS", help="move it forward")
    clock.add_argument("--freeze", action="store_true", help="stop it")
    clock.add_argument("--realtime", action="store_true", help="set it to the real time and let it run")
    faults = _add(commands, "faults", "show, add or remove fault rules", _faults)
    faults.add_argument("rules", metavar="RULES", nargs="?", type=_rules, help="name of a preset, or rules as JSON")
    faults.add_argument("--clear", action="store_true", help="remove all rules")
    journal = _add(commands, "journal", "show the calls", _journal)
    journal.add_argument("--operation", metavar="NAME", help="those of one operation only")
    journal.add_argument("--curl", action="store_true", help="as curl commands")
    token = _add(commands, "token", "make an access token without OAuth", _token)
    token.add_argument("api", metavar="API", help="name of the API")
    token.add_argument("--kind", help="kind of token; a wrong one names those of the API")
    token.add_argument("--subject", metavar="ID", help="id of the person")
    token.add_argument("--scope", action="append", help="scope; may be repeated")
    record = _group(commands, "record", "change records as an import does")
    put = _add(record, "put", "add or change a record", _deed("POST", "record"))
    put.add_argument("kind", metavar="KIND", help="kind of the record, such as person")
    put.add_argument("record", metavar="RECORD", type=_json, help="JSON, a file of JSON, or -")
    remove = _add(record, "remove", "remove a record", _deed("DELETE", "record"))
    remove.add_argument("kind", metavar="KIND", help="kind of the record, such as person")
    remove.add_argument("id", metavar="ID", help="its id")
    onboarding = _group(commands, "onboarding", "act as a school's administrator")
    _add(onboarding, "complete", "complete an onboarding", _deed("POST", "onboarding")).add_argument(
        "id", metavar="ID", help="id of the onboarding"
    )
    _add(_group(commands, "job", "act as the service"), "fail", "let a job fail", _deed("POST", "job")).add_argument(
        "id", metavar="ID", help="id of the job"
    )


def _group(commands: Any, name: str, text: str) -> Any:
    return commands.add_parser(name, help=text).add_subparsers(required=True, metavar="command")


def _add(commands: Any, name: str, text: str, run: Callable[[Options], Any]) -> argparse.ArgumentParser:
    epilog = "The server is $SYLLABIND_SANDBOX_URL; its key is $SYLLABIND_SANDBOX_KEY. `sandbox serve` prints both."
    description = f"{text[0].upper()}{text[1:]}."
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=description, epilog=epilog)
    parser.set_defaults(run=lambda options: _run(run, options))
    return parser


def _run(action: Callable[[Options], Any], options: Options) -> int:
    """Carry out an action and print what the server answers.

    Returns:
        The exit status: 0 done, 1 the server refused or is not there, 2 wrong arguments.
    """
    from urllib.error import HTTPError, URLError

    try:
        found = action(options)
    except HTTPError as error:
        with error:
            text = json.loads(error.read() or b"{}").get("error", str(error))
        return _fail(text, 2 if error.code in (400, 404) else 1)
    except URLError as error:
        return _fail(f"no sandbox at {_url()}: {error.reason}; run: syllabind sandbox serve", 1)
    if found is not None:
        # Only ASCII, so that no control or formatting character of a record or a call reaches the terminal.
        print(found if isinstance(found, str) else json.dumps(found, indent=2))
    return 0


def _fail(text: str, status: int) -> int:
    print(f"syllabind: {json.dumps(text)[1:-1]}", file=sys.stderr)
    return status


def _url() -> str:
    return os.environ.get("SYLLABIND_SANDBOX_URL", "http://127.0.0.1:8137").rstrip("/")


def _ask(method: str, name: str, body: Any = None) -> Any:
    from urllib.request import ProxyHandler, Request, build_opener

    headers = {"X-Sandbox-Key": os.environ.get("SYLLABIND_SANDBOX_KEY", ""), "Content-Type": "application/json"}
    content = None if body is None else json.dumps(body).encode()
    request = Request(f"{_url()}/__sandbox__/{name}", content, headers, method=method)
    # No proxy stands between a machine and itself.
    with build_opener(ProxyHandler({})).open(request, timeout=30) as answer:
        return json.load(answer)


def _json(text: str) -> Any:
    """Return the JSON of a text, a file or standard input."""
    try:
        if not text.lstrip().startswith(("{", "[")):
            text = sys.stdin.read() if text == "-" else Path(text).read_text(encoding="utf-8")
        return json.loads(text)
    except (OSError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"must be JSON, a file of JSON, or -: {error}") from None


def _rules(text: str) -> Any:
    """Return the fault rules that a JSON text holds, or the preset of a name."""
    return _json(text) if text.lstrip().startswith(("{", "[")) else {"preset": text}


def _open(options: Options) -> str:
    import webbrowser

    _ask("GET", "health")
    page = f"{_url()}/__sandbox__/"
    return page if webbrowser.open(page) else f"no browser could be opened; the page is {page}"


def _clock(options: Options) -> Any:
    changes = {name: value for name in ("advance", "freeze", "realtime") if (value := getattr(options, name))}
    return _ask("POST", "clock", changes) if changes else _ask("GET", "clock")


def _faults(options: Options) -> Any:
    if options.clear:
        return _ask("DELETE", "faults")
    if options.rules is None:
        return _ask("GET", "faults")
    return _ask("POST", "faults", options.rules)


def _journal(options: Options) -> Any:
    from urllib.parse import quote

    calls = _ask("GET", f"journal?operation={quote(options.operation)}" if options.operation else "journal")["calls"]
    if options.curl:
        lines = [str(each["curl"]) for each in calls]
    else:
        lines = [f"{each['at']} {each['status']} {each['method']} {each['url']} {each['operation']}" for each in calls]
    return "\n".join(json.dumps(line)[1:-1].replace('\\"', '"') for line in lines)


def _token(options: Options) -> str:
    body = {"api": options.api, "kind": options.kind, "subject": options.subject, "scopes": options.scope}
    return str(_ask("POST", "token", {name: value for name, value in body.items() if value})["access_token"])


def _deed(method: str, name: str) -> Callable[[Options], Any]:
    members = ("kind", "record", "id", "name")
    return lambda given: _ask(method, name, {each: getattr(given, each) for each in members if hasattr(given, each)})
