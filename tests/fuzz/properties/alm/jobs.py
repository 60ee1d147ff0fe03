"""Jobs, from the request to the file."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable, Iterator, Sequence
from urllib.parse import parse_qs, urlencode, urlsplit

import attrs

from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of
from tests.fuzz.properties.alm.client import V2, Row, ask, held_of, not_done, not_refused, read, token_of, whole_list


@attrs.define(kw_only=True, slots=True)
class _Job:
    """A job, and what its file has to hold."""

    kind: str
    payload: Row
    holds: Callable[[bytes], str]
    codes: list[str] = attrs.field(factory=list)
    url: str = ""


def _csv_of(wanted: set[str], column: str) -> Callable[[bytes], str]:
    def look(content: bytes) -> str:
        rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
        found = [row.get(column) for row in rows]
        same = set(found) == wanted and len(found) == len(wanted)
        return "" if same else f"{len(found)} rows, not {len(wanted)}, or others"

    return look


def _pdf_of(badge: str) -> Callable[[bytes], str]:
    def look(content: bytes) -> str:
        return "" if content.startswith(b"%PDF-") and badge.encode() in content else f"no PDF of {badge}"

    return look


def _some_jobs(env: Environment, choose: random.Random, admin: str) -> list[_Job]:
    rows = whole_list(env, admin, f"{V2}/users")
    active = {row["id"] for row in rows if held_of(row).get("state") == "ACTIVE"}
    everyone = {row["id"] for row in rows}
    out = [
        _Job(kind="generateUsers", payload={"fetchActiveUsers": True}, holds=_csv_of(active, "internalUserID")),
        _Job(kind="generateUsers", payload={"fetchActiveUsers": False}, holds=_csv_of(everyone, "internalUserID")),
        _Job(kind="generateUsers", payload={}, holds=_csv_of(everyone, "internalUserID")),
    ]
    after = choose.choice(sorted(everyone, key=int))
    rest = {key for key in everyone if int(key) > int(after)}
    whole = {"fullExport": True, "fromUserId": after}
    out.append(_Job(kind="generateUserIncrementalReport", payload=whole, holds=_csv_of(rest, "internalUserID")))
    badges = [badge["id"] for row in rows for badge in whole_list(env, admin, f"{V2}/users/{row['id']}/userBadges")]
    out += [
        _Job(kind="generateUserBadge", payload={"userBadgeId": badge}, holds=_pdf_of(badge))
        for badge in choose.sample(badges, min(2, len(badges)))
    ]
    return choose.sample(out, len(out))


def jobs(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """Each job ends, and leaves the file that its own payload asks for; jobs started side by side stay apart.

    The manual, jobs: `Submitted`, then `Completed` with `s3Url`; `fetchActiveUsers`; a badge as a PDF. "Adobe Learning
    Manager, API changes", August 2026: `generateUserIncrementalReport` goes on after `fromUserId`.
    """
    choose, admin = random.Random(seed), token_of(env)
    started = dict[str, _Job]()
    for job in _some_jobs(env, choose, admin):
        body = {
            "data": {"type": "job", "attributes": {"description": "d", "jobType": job.kind, "payload": job.payload}}
        }
        answer = ask(env, admin, "POST", f"{V2}/jobs", body)
        yield from not_done(answer, f"a job {job.kind}")
        made = (body_of(answer) or {}).get("data") or {}
        key = str(made.get("id", ""))
        if not key or key in started or (held_of(made).get("status") or {}).get("code") != "Submitted":
            yield f"a new job is {str(made)[:120]}"
            continue
        started[key] = job
    for _ in range(5):
        for key in choose.sample(sorted(started), len(started)):
            yield from _poll(env, admin, key, started[key])
        env.world.advance(6)
    if len({job.url for job in started.values()}) != len(started):
        yield "two jobs have one file"
    for job in started.values():
        if job.codes[-1:] != ["Completed"]:
            yield f"a job {job.kind} is {job.codes[-1:]} after half a minute"
            continue
        answer = env.raw("GET", job.url)
        wrong = f"{answer.status_code}" if answer.status_code != 200 else job.holds(answer.content)
        if wrong:
            yield f"the file of {job.kind} {job.payload}: {wrong}"
    yield from _secured(env, choose, admin, [job.url for job in started.values() if job.url])
    learner = token_of(env, "learner")
    body = {"data": {"type": "job", "attributes": {"jobType": "generateUsers", "payload": {}}}}
    yield from not_refused(ask(env, learner, "POST", f"{V2}/jobs", body), "a report for a learner", 403)


def _poll(env: Environment, admin: str, key: str, job: _Job) -> Iterator[str]:
    found = read(env, admin, f"{V2}/jobs/{key}")
    held, before = held_of(found), job.codes[-1:]
    status = held.get("status") if isinstance(held.get("status"), dict) else {}
    code = str((status or {}).get("code"))
    job.codes.append(code)
    url = ((status or {}).get("data") or {}).get("s3Url")
    if not isinstance(found, dict) or found.get("id") != key or held.get("jobType") != job.kind:
        yield "another job is answered"
    if held.get("payload", {}) != job.payload:
        yield f"the payload of a job is {held.get('payload')}, not {job.payload}"
    if before == ["Completed"] and (code != "Completed" or url != job.url):
        yield f"a job that was done is {code}, or has another file"
    if (code == "Completed") != bool(url):
        yield f"a job is {code} with the file {url}"
    job.url = url or job.url


def _secured(env: Environment, choose: random.Random, admin: str, urls: Sequence[str]) -> Iterator[str]:
    """A file is opened by its own link alone, for as long as that says ("Amazon S3, Presigned URLs")."""
    if len(urls) < 2:
        yield "there are no two files"
        return
    url, other = choose.sample(list(urls), 2)
    parts = urlsplit(url)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()}
    wrong = {"another's path": parts._replace(path=urlsplit(other).path).geturl(), "no query": url.partition("?")[0]}
    for name, value in query.items():
        changed = value[:-1] + ("0" if value[-1] != "0" else "1")
        wrong[f"another {name}"] = parts._replace(query=urlencode({**query, name: changed})).geturl()
        rest = {key: each for key, each in query.items() if key != name}
        wrong[f"no {name}"] = parts._replace(query=urlencode(rest)).geturl()
    for what, address in wrong.items():
        status = env.raw("GET", address).status_code
        if status // 100 != 4:
            yield f"a file with {what}: {status}"
    signed = env.raw("GET", url, headers={"authorization": f"oauth {admin}"}).status_code
    if signed != 400:
        yield f"a file with a token beside its signature: {signed}"
    # A link is signed when the job was done, some of the time that jobs take before now.
    env.world.advance(int(query.get("X-Amz-Expires", "0")) - 60)
    if env.raw("GET", url).status_code != 200:
        yield "a link dies early"
    env.world.advance(61)
    if env.raw("GET", url).status_code != 403:
        yield "a link opens for ever"
