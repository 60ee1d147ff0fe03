"""`syllabind call`: call an operation of an API, and print what it answers."""

from __future__ import annotations

import argparse
import inspect
import json
import shlex
import sys
import time
import warnings
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import attrs

from syllabind.core.client import Client
from syllabind.core.descriptors import Link, Paged, StartMethod
from syllabind.core.models import UNSET
from syllabind.core.operation import RawDecoder
from syllabind.core.options import Options
from syllabind.core.redaction import HIDDEN, redact_json, redact_secrets
from syllabind.core.registry import client_class
from syllabind.core.retry import Attempt
from syllabind.errors import (
    ArgumentError,
    AuthError,
    IncompleteListWarning,
    InvalidRecordWarning,
    JobTimeoutError,
    SyllabindWarning,
)

from ..accounts import client_with, credential_for, own_secrets, with_secret
from ..arguments import Argument, arguments_of, body_of, parse_values
from ..operations import Entry, example, find
from ..output import FORMATS, Output
from ..parser import Parser, add_api, add_profile
from ..profiles import environment
from ..terminal import printable, show_status, status_line

__all__ = ["configure", "operation_parser"]


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.description = (
        "Call an operation. `syllabind ls` finds it, and `syllabind call API OPERATION --help` lists its arguments.\n\n"
        "A list prints its first page; --limit N and --all read further ones. A job is waited for."
    )
    parser.epilog = f"example: syllabind call {example()} --limit 20 -o table"
    add_api(parser)
    parser.add_argument(
        "operation", metavar="OPERATION", help="name as in Python, or operationId; `syllabind ls` finds it"
    )
    rest = parser.add_argument("arguments", nargs=argparse.REMAINDER, metavar="...", help="arguments of the operation")
    rest.required = False  # or a missing operation would be reported as two missing arguments
    parser.set_defaults(run=run)


def operation_parser(entry: Entry, arguments: list[Argument], descriptor: Any) -> argparse.ArgumentParser:
    """Return the parser of one operation's arguments.

    Args:
        entry: The operation.
        arguments: Its arguments.
        descriptor: What the resource's class declares.
    """
    parser = Parser(
        prog=f"syllabind call {entry.api} {entry.name}",
        description=printable(f"{entry.facts['summary']}. Source: {entry.facts.get('page') or 'none'}"),
        allow_abbrev=False,
    )
    taken = {"--" + each.name.replace("_", "-") for each in arguments}
    for each in arguments:
        each.add_to(parser, f"--{each.name.replace('_', '-')}")
    required = [each.name for each in arguments if each.required]
    if "body" in descriptor.__wrapped__.__annotations__:
        parser.add_argument("--body", metavar="JSON|FILE|-", help="the body; members may follow as name=value")
        required.append("[name=value ...]")
    parser.add_argument("values", nargs="*", metavar="VALUE", help=f"in this order: {', '.join(required) or 'none'}")

    add = parser.add_argument_group("output").add_argument
    if isinstance(descriptor, Paged):
        add("--all", action="store_true", help="read all pages")
        add("--limit", type=int, metavar="N", help="read N records at most, over all pages")
    elif isinstance(descriptor, StartMethod):
        add("--no-wait", action="store_true", help="print the job's token instead of waiting")
        add("--resume", metavar="TOKEN", help="wait for a job that was started before")
        add("--timeout", type=float, metavar="SECONDS", help="seconds to wait for the job")
    add("--to", metavar="FILE", help="write the file that the call or job answers with")
    add("-o", "--output", choices=FORMATS, help="default: table at a terminal, json or (for lists) jsonl otherwise")
    add("--columns", metavar="A,B", help="columns of table and csv: dotted names of members")
    flags = ("--jmespath", "--query") if "--query" not in taken else ("--jmespath",)
    add(*flags, dest="jmespath", metavar="EXPRESSION", help="JMESPath of what to print, of a whole list")
    add("--raw", action="store_true", help="print the body as it came; of a list, the first page's")
    add("--show-secrets", action="store_true", help="print members that are named as tokens and secrets")
    add("--dry-run", action="store_true", help="print the request, secrets hidden, and send nothing")
    add("-v", "--verbose", action="store_true", help="print each request on standard error")
    add("--server", metavar="URL", help="origin of the service instead of the one in variables or profile")
    add_profile(parser)
    return parser


def run(arguments: argparse.Namespace) -> int:
    """Call the operation.

    Returns:
        The exit status: 0 done, 3 records could not be read or columns were left out.

    Raises:
        SyllabindError: The arguments are wrong, or the call failed.
    """
    entry = find(arguments.api, arguments.operation)
    descriptor = entry.descriptor()
    known = arguments_of(descriptor.__wrapped__)
    given = operation_parser(entry, known, descriptor).parse_intermixed_args(arguments.arguments)
    environ = environment(entry.api, given.profile)
    if given.server:
        environ[f"SYLLABIND_{entry.api.upper()}_SERVER"] = given.server
    environ = dict(with_secret(entry.api, environ))
    secrets = [] if given.show_secrets else own_secrets(entry.api, environ)
    columns = tuple(given.columns.split(",")) if given.columns else ()
    style = given.output or _usual_format(descriptor)
    call = _Call(
        entry=entry,
        descriptor=descriptor,
        values=_values(descriptor, known, given),
        given=given,
        output=Output(format=style, columns=columns, secrets=secrets, masked=not given.show_secrets),
        secrets=secrets,
        environ=environ,
    )
    if given.dry_run:
        return call.show_request()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", SyllabindWarning)
        status = call.send()
    for each in caught:
        print(f"syllabind: {printable(str(each.message))}", file=sys.stderr)
    partial = any(issubclass(each.category, InvalidRecordWarning | IncompleteListWarning) for each in caught)
    return 3 if partial else status


def _usual_format(descriptor: Any) -> str:
    if sys.stdout.isatty():
        return "table"
    return "jsonl" if isinstance(descriptor, Paged) else "json"


def _values(descriptor: Any, known: list[Argument], given: argparse.Namespace) -> dict[str, Any]:
    """Return the Python arguments of the call.

    Raises:
        ArgumentError: One is missing, of another type, or left over.
    """
    rest = list(given.values)
    if getattr(given, "resume", None) is not None:
        return {}
    values = parse_values(known, given, rest)
    if "body" in descriptor.__wrapped__.__annotations__:
        body = body_of(descriptor.__wrapped__, given.body, rest)
        if body is not UNSET:
            values["body"] = body
        elif descriptor.__signature__.parameters["body"].default is inspect.Parameter.empty:
            raise ArgumentError("body", "is required: --body JSON|FILE|-, or name=value pairs")
    elif rest:
        raise ArgumentError("arguments", f"must be those that `--help` lists, got also {' '.join(rest)!r}")
    if getattr(given, "limit", None) is not None:
        values["limit"] = given.limit
    return values


@attrs.frozen(kw_only=True, slots=True)
class _Call:
    """A call with its arguments.

    Attributes:
        entry: The operation in the manifest.
        descriptor: What the resource's class declares.
        values: The Python arguments.
        given: The parsed options.
        output: Where and how to print.
        secrets: What is not printed.
        environ: The variables, those of the profile included.
    """

    entry: Entry
    descriptor: Any
    values: Mapping[str, Any]
    given: argparse.Namespace
    output: Output
    secrets: list[str]
    environ: Mapping[str, str]

    def show_request(self) -> int:
        """Print the request, secrets hidden."""
        operation = getattr(self.descriptor, "start", None) or self.descriptor.operation
        operation = getattr(operation, "operation", operation)
        server = self._server()
        with client_class(self.entry.api)(server=server) as client:
            # Without its security an operation can be prepared by a client that has no credential.
            request, _, _ = client.prepare(attrs.evolve(operation, security=()), operation.build(**self.values))
        self._line(f"{request.method} {self.output.text(str(request.url))}")
        for name, value in request.headers.items():
            self._line(f"{name}: {value}")
        if self.entry.schemes:
            self._line(f"authorization: {HIDDEN} ({' or '.join(dict.fromkeys(self.entry.schemes))})")
        if request.content:
            text = request.content.decode()
            with suppress(ValueError):
                text = json.dumps(redact_json(json.loads(text)), ensure_ascii=False, indent=2)
            self._line(f"\n{self.output.text(redact_secrets(text))}")
        return 0

    def _line(self, text: str) -> None:
        print(printable(text, lines=True))

    def _server(self) -> str | None:
        with suppress(AuthError):
            credential = credential_for(self.entry, self.environ)
            return None if credential is None else credential.server
        return self.environ.get(f"SYLLABIND_{self.entry.api.upper()}_SERVER")

    def send(self) -> int:
        """Call the operation and print what comes.

        Returns:
            The exit status: 0 done, 3 columns were left out.
        """
        if isinstance(self.descriptor, Link):
            with client_class(self.entry.api)(server=self._server()) as client:
                print(printable(self.entry.bound(client)(**self.values)))
            return 0
        credential = credential_for(self.entry, self.environ)

        def report(attempt: Attempt) -> None:
            if not self.given.show_secrets:
                # Before the answer is printed: the token may be a new one.
                self.secrets[:] = own_secrets(self.entry.api, self.environ, credential)
            if self.given.verbose:
                self._report(attempt)

        options = Options(hooks={"response": report})
        with client_with(credential, self.entry.api, self.environ, options=options, trust_env=True) as client:
            method = self.entry.bound(client)
            if isinstance(self.descriptor, StartMethod):
                return self._wait(method)
            if isinstance(self.descriptor, Paged):
                return self._list(method(**self.values))
            return self._one(client, method)

    def _report(self, attempt: Attempt) -> None:
        ended = attempt.error or attempt.status
        again = "" if attempt.delay is None else f"; again in {attempt.delay:.1f} s"
        text = f"{attempt.method} {self.entry.facts['path']} ({attempt.operation}): {ended}"
        print(printable(f"> {text} after {attempt.seconds:.2f} s{again}"), file=sys.stderr)

    def _one(self, client: Client, method: Any) -> int:
        given, operation = self.given, self.descriptor.operation
        if isinstance(operation.reader, RawDecoder):
            if given.to:
                show_saved(method.download(to=given.to, progress=_show_bytes, **self.values))
                return 0
            return self._content(method.raw(**self.values).content)
        if given.to:
            raise ArgumentError("to", f"is for operations that answer with a file; {self.entry.name} does not")
        response = method.raw(**self.values)
        if given.raw:
            return self._content(response.content)
        if operation.reader is not None:
            self._print(response.value)
        return 0

    def _content(self, content: bytes) -> int:
        """Print a body as it came: bytes to a pipe or file, a safe text to a terminal."""
        stream = self.output.stream
        try:
            text = content.decode()
        except UnicodeDecodeError:
            if stream.isatty():
                raise ArgumentError("to", "is required at a terminal: the answer is no text") from None
            stream.flush()
            stream.buffer.write(content)
            return 0
        text = self.output.text(text)
        stream.write(printable(text, lines=True) + "\n" if stream.isatty() else text)
        return 0

    def _list(self, pager: Any) -> int:
        given = self.given
        if given.raw:
            return self._content(next(pager.by_page()).response.content)
        if given.all or "limit" in self.values:
            return self._records(_counted(iter(pager)))
        page = next(pager.by_page(), None)
        items = [] if page is None else list(page.items)
        status = self._records(iter(items))
        if page is not None and page.cursor is not None:
            of = "" if page.total is None else f" of {page.total}"
            print(f"syllabind: first page, {len(items)}{of} records; --all reads all, --limit N more", file=sys.stderr)
        return status

    def _records(self, records: Iterator[Any]) -> int:
        if self.given.jmespath:
            self._print(list(records))
            return 0
        return 3 if self.output.records(records) else 0

    def _print(self, value: Any) -> None:
        if self.given.jmespath:
            import jmespath
            from jmespath.exceptions import JMESPathError

            try:
                value = jmespath.search(self.given.jmespath, self.output.data(value))
            except JMESPathError as error:
                raise ArgumentError("query", f"must be a JMESPath expression: {error}") from None
        self.output.value(value)

    def _wait(self, method: Any) -> int:
        given = self.given
        job = method(**self.values) if given.resume is None else method.resume(given.resume)
        if given.no_wait:
            self._line(job.token)
            return 0
        begun = time.monotonic()
        try:
            with status_line(lambda: f"{job.state or 'started'}, {time.monotonic() - begun:.0f} s"):
                last = job.wait(given.timeout)
        except (JobTimeoutError, KeyboardInterrupt):
            self._line(job.token)
            again = shlex.join(["syllabind", "call", self.entry.api, self.entry.name, "--resume", job.token])
            print(f"syllabind: the job goes on; wait for it again with: {printable(again)}", file=sys.stderr)
            raise
        if given.to:
            show_saved(job.download(given.to, progress=_show_bytes))
        else:
            self._print(last)
        return 0


def show_saved(path: Path) -> None:
    """Print the name and size of a file on standard error."""
    show_status("")
    print(f"syllabind: {path.stat().st_size:,} bytes in {printable(str(path))}", file=sys.stderr)


def _show_bytes(done: int, total: int | None) -> None:
    show_status(f"{done:,} bytes" + ("" if total is None else f" of {total:,}"))


def _counted(records: Iterator[Any]) -> Iterator[Any]:
    """Yield records, and show how many came while the output goes elsewhere."""
    for number, each in enumerate(records, 1):
        if number % 100 == 0 and not sys.stdout.isatty():
            show_status(f"{number:,} records")
        yield each
    if not sys.stdout.isatty():
        show_status("")
