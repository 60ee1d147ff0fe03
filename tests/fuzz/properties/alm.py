"""Adobe Learning Manager: what its pages promise of people, enrollments, jobs, lists, roles, tokens and errors."""

from __future__ import annotations

import csv
import io
import json
import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qs, quote, urlencode, urlsplit

import attrs

from syllabind.core._http import http
from syllabind.testing.subject import Entry, resolve
from syllabind_sandbox.auth import Client
from tests.fuzz.bench import Bench
from tests.fuzz.properties import Check, body_of
from tests.fuzz.properties.linked import conforming

__all__ = ["CHECKS"]

ORIGIN = "https://learningmanager.adobe.com"
V2 = "/primeapi/v2"
MEDIA = "application/vnd.api+json"
NOBODY = "99999999"
WEEK = 7 * 24 * 3600
ADMIN = {"admin:read", "admin:write"}
Row = dict[str, Any]


# --- asking --------------------------------------------------------------------------------------


def _token(bench: Bench, kind: str = "admin", subject: str | None = None, scopes: tuple[str, ...] | None = None) -> str:
    return bench.world.issue_token("alm", kind=kind, subject=subject, scopes=scopes)


def _ask(bench: Bench, token: str, method: str, path: str, body: Any = None) -> http.Response:
    headers = {"authorization": f"oauth {token}"} if token else {}
    if body is not None:
        headers["content-type"] = MEDIA
    content = None if body is None else json.dumps(body)
    return bench.raw(method, path if "://" in path else ORIGIN + path, headers=headers, content=content)


def _read(bench: Bench, token: str, path: str) -> Any:
    """The data of the document at a path; None where there is none."""
    answer = _ask(bench, token, "GET", path)
    body = body_of(answer)
    return body.get("data") if answer.status_code == 200 and isinstance(body, dict) else None


def _pages(bench: Bench, token: str, path: str, query: Mapping[str, Any]) -> Iterator[Row]:
    """The documents of a list, along `links.next`."""
    url = f"{path}?{urlencode(query)}" if query else path
    for _ in range(120):
        answer = _ask(bench, token, "GET", url)
        body = body_of(answer)
        if answer.status_code != 200 or not isinstance(body, dict):
            return
        yield body
        following = (body.get("links") or {}).get("next")
        if not following:
            return
        url = str(following)


def _data(body: Any) -> list[Row]:
    found = body.get("data") if isinstance(body, dict) else None
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _whole(bench: Bench, token: str, path: str, query: Mapping[str, Any] | None = None, size: int = 100) -> list[Row]:
    sized = {**(query or {}), "page[limit]": size}
    return [row for body in _pages(bench, token, path, sized) for row in _data(body)]


def _ids(rows: Sequence[Row]) -> list[Any]:
    return [row.get("id") for row in rows]


def _held(row: Any) -> Row:
    found = row.get("attributes") if isinstance(row, dict) else None
    return found if isinstance(found, dict) else {}


def _linked(row: Any, name: str) -> list[tuple[Any, Any]]:
    """What a relationship leads to, as types and ids."""
    data = (row.get("relationships") or {}).get(name, {}).get("data") if isinstance(row, dict) else None
    each = data if isinstance(data, list) else [data] if data else []
    return [(one.get("type"), one.get("id")) for one in each]


def _refused(answer: http.Response, what: str, *statuses: int, title: str = "") -> Iterator[str]:
    """A refusal has the documented status, and says so in the documented body.

    "Adobe Learning Manager, What's new" (November 2024, May 2025): `status` is the symbol of the HTTP status, `title`
    a text, `source.info` one where there is more to say.
    """
    if answer.status_code not in statuses:
        yield f"{what}: {answer.status_code}, not {' or '.join(map(str, statuses))}"
        return
    body, media = body_of(answer), answer.headers.get("content-type", "").partition(";")[0]
    if media != MEDIA:
        yield f"{what}: an error of the type {media!r}"
    if not isinstance(body, dict) or body.get("status") != HTTPStatus(answer.status_code).name:
        yield f"{what}: the status of {answer.status_code} is told as {answer.text[:80]}"
        return
    if not isinstance(body.get("title"), str) or not body["title"]:
        yield f"{what}: an error without a title"
    info = body["source"].get("info") if isinstance(body.get("source"), dict) else None
    if "source" in body and (not isinstance(info, str) or not info):
        yield f"{what}: the source of an error is {body['source']!r}"
    if title not in f"{body.get('title')} {info}":
        yield f"{what}: {body.get('title')} {info}, without {title}"


def _unknown(answer: http.Response, what: str) -> Iterator[str]:
    """What is not there: 404 of the manual's table, or the 400 with a code that the service has been seen to give."""
    if answer.status_code == 404:
        yield from _refused(answer, what, 404)
    else:
        yield from _refused(answer, what, 400, title="OBJECT_DOESNT_EXIST")


def _done(answer: http.Response, what: str) -> Iterator[str]:
    if answer.status_code // 100 != 2:
        yield f"{what}: {answer.status_code} {answer.text[:160]}"


def _differs(what: str, told: Row, meant: Mapping[str, Any]) -> Iterator[str]:
    for name, value in meant.items():
        if told.get(name) != value:
            yield f"{what}: {name} is {told.get(name)!r}, not {value!r}"


# --- users ---------------------------------------------------------------------------------------

NAMES = ("Ana", "Łukasz", "O'Neil", "東京", "Jean-Paul", "Ó Briain", "x" * 60)
CREATED: dict[str, Callable[[random.Random, str], Any]] = {
    "name": lambda choose, mark: f"{choose.choice(NAMES)} {mark}",
    "email": lambda choose, mark: f"u{mark}@mail.example",
    "bio": lambda choose, mark: choose.choice(NAMES) * 3,
    "contentLocale": lambda choose, mark: choose.choice(("en-US", "de-DE", "fr-FR")),
    "enrollOnClick": lambda choose, mark: choose.random() < 0.5,
    "fields": lambda choose, mark: {"location": choose.choice(NAMES), "grade": str(choose.random())},
    "gamificationEnabled": lambda choose, mark: choose.random() < 0.5,
    "profile": lambda choose, mark: choose.choice(("Nurse", "Engineer", "")) + mark,
    "userUniqueId": lambda choose, mark: f"unique {mark}",
}
CHANGED: dict[str, Callable[[random.Random, str], Any]] = {
    **CREATED,
    "uiLocale": CREATED["contentLocale"],
    "timeZoneCode": lambda choose, mark: str(choose.randrange(100, 300)),
    "metadata": CREATED["fields"],
    "preferredResolution": lambda choose, mark: choose.choice(("AUTO", "HIGH")),
}
BORN = {"state": "ACTIVE", "roles": ["Learner"], "pointsEarned": 0, "pointsRedeemed": 0, "userType": "Internal"}
"""A new user of the manual's samples."""


def _user(attributes: Row, key: str | None = None) -> Row:
    named = {} if key is None else {"id": key}
    return {"data": {**named, "type": "user", "attributes": attributes}}


def users(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """A user is what was last written of each attribute; deleting marks, purging removes.

    "Adobe Learning Manager, Application developer manual": create a user (the attributes of the sample's answer; the
    unique id is the address where none is sent), update user details (PATCH), delete a user (204; the state is
    DELETED and the record is still answered).
    """
    choose, admin, live = random.Random(seed), _token(bench), dict[str, Row]()
    acts = ["create", "change", "change", "change", "delete", "purge"] * 3
    for number, act in enumerate(["create"] * 3 + choose.sample(acts, len(acts))):
        mark = f"{seed}-{number}"
        ready = [key for key, held in live.items() if held["state"] == "ACTIVE"]
        if act == "create" or not ready:
            more = choose.sample(list(CREATED), choose.randint(0, 5))
            sent = {name: CREATED[name](choose, mark) for name in {"name": 0, "email": 0, **dict.fromkeys(more)}}
            answer = _ask(bench, admin, "POST", f"{V2}/users", _user({**sent, "userType": "INTERNAL"}))
            yield from _done(answer, "creating a user")
            made = (body_of(answer) or {}).get("data") or {}
            key = str(made.get("id", ""))
            if not key or key in live:
                yield "a new user has no id, or that of another"
                return
            live[key] = {"userUniqueId": sent["email"], **sent, **BORN}
            # The samples of the answer show some of the attributes alone.
            yield from _differs(
                "a new user's answer", _held(made), {k: live[key][k] for k in _held(made) if k in live[key]}
            )
            if not _linked(made, "account") or not _linked(made, "manager"):
                yield "a new user has no account or no manager"
        elif act == "change":
            key = choose.choice(ready)
            sent = {name: CHANGED[name](choose, mark) for name in choose.sample(list(CHANGED), choose.randint(1, 2))}
            answer = _ask(bench, admin, "PATCH", f"{V2}/users/{key}", _user(sent, key))
            yield from _done(answer, f"changing {', '.join(sent)}")
            live[key] |= sent
        elif act == "delete":
            key = choose.choice(ready)
            answer = _ask(bench, admin, "DELETE", f"{V2}/users/{key}")
            if answer.status_code != 204 or answer.content:
                yield f"deleting a user: {answer.status_code}, not 204 without content"
            live[key]["state"] = "DELETED"
        else:
            key = choose.choice(sorted(live))
            yield from _done(_ask(bench, admin, "POST", f"{V2}/users/{key}/purge"), "purging a user")
            del live[key]
            yield from _unknown(_ask(bench, admin, "GET", f"{V2}/users/{key}"), "a purged user")
        for each in sorted({*choose.sample(sorted(live), min(3, len(live))), key} & set(live)):
            found = _read(bench, admin, f"{V2}/users/{each}")
            if not isinstance(found, dict) or found.get("id") != each:
                yield f"after {act}: a user that is there is answered as {str(found)[:60]}"
            yield from _differs(f"after {act}: a user", _held(found), live[each])
    rows = {row["id"]: row for row in _whole(bench, admin, f"{V2}/users")}
    for key in live:
        found = _read(bench, admin, f"{V2}/users/{key}")
        if found is None or rows.get(key) != found:
            yield "a user is gone, or other in the list than by the id"


def unique_users(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """An address is one user's alone; what is needed is named where it is missing; who is refused is not made.

    The manual, create a user (required: `email`, which must be unique, `name` and `userType`); "What's new", November
    2024 ("Missing Param" with what is missing, "Generic Error" where the body is).
    """
    choose, admin = random.Random(seed), _token(bench)
    everyone = _whole(bench, admin, f"{V2}/users")
    active = [row for row in everyone if _held(row).get("state") == "ACTIVE" and _held(row).get("email")]
    first, second = choose.sample(active, 2)
    good = {"name": "New", "email": f"new{seed}@mail.example", "userType": "INTERNAL"}
    taken = {**good, "email": _held(first)["email"]}
    yield from _refused(_ask(bench, admin, "POST", f"{V2}/users", _user(taken)), "an address in use", 400, 409)
    change = _user({"email": _held(first)["email"]}, second["id"])
    answer = _ask(bench, admin, "PATCH", f"{V2}/users/{second['id']}", change)
    yield from _refused(answer, "another one's address", 400, 409)
    for name in good:
        body = _user({key: value for key, value in good.items() if key != name})
        answer = _ask(bench, admin, "POST", f"{V2}/users", body)
        yield from _refused(answer, f"a user without {name}", 400, title=f"Missing Param {name}")
    for name, value in (("name", 7), ("email", None), ("userType", "ROBOT"), ("enrollOnClick", "perhaps")):
        answer = _ask(bench, admin, "POST", f"{V2}/users", _user({**good, name: value}))
        yield from _refused(answer, f"{name} {value!r}", 400)
    yield from _refused(_ask(bench, admin, "POST", f"{V2}/users"), "no body", 400, title="Generic Error")
    if _whole(bench, admin, f"{V2}/users") != everyone:
        yield "what is refused changes the users"
    addresses = Counter(str(_held(row)["email"]).casefold() for row in active)
    if addresses.most_common(1)[0][1] > 1:
        yield "two users have one address"


MINE = ("bio", "uiLocale", "contentLocale", "timeZoneCode")


def learner_writes(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """A learner changes bio, locales and time zone of the own record, and nothing else of anybody.

    The manual, update user details.
    """
    choose, admin = random.Random(seed), _token(bench)
    everyone = [row for row in _whole(bench, admin, f"{V2}/users") if _held(row).get("state") == "ACTIVE"]
    people = [row["id"] for row in everyone if _held(row).get("roles") == ["Learner"]]
    theirs = {
        "roles": ["Learner", "Admin"],
        "state": "DELETED",
        "email": "mine@mail.example",
        "userUniqueId": "mine",
        "pointsEarned": 10**6,
        "gamificationEnabled": False,
        "userType": "External",
    }
    for key in choose.sample(people, 3):
        token = _token(bench, "learner", key)
        other = choose.choice([each for each in people if each != key])
        for name in MINE:
            value = CHANGED[name](choose, f"m{seed}")
            answer = _ask(bench, token, "PATCH", f"{V2}/users/{key}", _user({name: value}, key))
            yield from _done(answer, f"a learner's own {name}")
            if _held(_read(bench, token, f"{V2}/users/{key}")).get(name) != value:
                yield f"a learner's own {name} does not change"
        before = [_read(bench, admin, f"{V2}/users/{each}") for each in (key, other)]
        for name, value in theirs.items():
            both = {"bio": f"both {name}", name: value}
            answer = _ask(bench, token, "PATCH", f"{V2}/users/{key}", _user(both, key))
            yield from _refused(answer, f"a learner's {name}", 403)
        foreign = _user({"bio": "not mine"}, other)
        yield from _refused(_ask(bench, token, "PATCH", f"{V2}/users/{other}", foreign), "another's bio", 403)
        if [_read(bench, admin, f"{V2}/users/{each}") for each in (key, other)] != before:
            yield "what a learner is refused is done"


def external_profiles(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """A registration profile is what was sent, enabled, with a key and a link of its own (the manual's sample)."""
    choose, admin, live = random.Random(seed), _token(bench), dict[str, Row]()
    managers = [_held(row)["email"] for row in _whole(bench, admin, f"{V2}/users") if _held(row).get("email")]
    for number in range(5):
        sent = {
            "name": f"{choose.choice(NAMES)} {number}",
            "expiry": f"203{number}-0{choose.randint(1, 9)}-12T00:00:00.000Z",
            "managerEmail": choose.choice(managers),
            "seatLimit": choose.randint(1, 1000),
        }
        body = {"data": {"type": "externalProfile", "attributes": sent}}
        answer = _ask(bench, admin, "POST", f"{V2}/externalProfiles", body)
        yield from _done(answer, "making a profile")
        made = (body_of(answer) or {}).get("data") or {}
        key, held = str(made.get("id", "")), _held(made)
        if not key or key in live:
            yield "a new profile has no id, or that of another"
            return
        live[key] = {**sent, "enabled": True}
        link = parse_qs(urlsplit(str(held.get("url"))).query)
        if link.get("groupid") != [key] or link.get("accesskey") != [held.get("accessKey")]:
            yield f"the link of a profile, {held.get('url')}, does not lead to it"
        if held.get("accessKey") in {each.get("accessKey") for each in live.values()}:
            yield "two profiles have one key"
        live[key]["accessKey"] = held.get("accessKey")
        for each, meant in live.items():
            yield from _differs("a profile", _held(_read(bench, admin, f"{V2}/externalProfiles/{each}")), meant)
        for name, value in (("seatLimit", "ten"), ("seatLimit", 1.5), ("expiry", "soon"), ("name", 7)):
            wrong = {"data": {"type": "externalProfile", "attributes": {**sent, name: value}}}
            answer = _ask(bench, admin, "POST", f"{V2}/externalProfiles", wrong)
            yield from _refused(answer, f"{name} {value!r}", 400)
    listed = _ids(_whole(bench, admin, f"{V2}/externalProfiles"))
    if not set(live) <= set(listed) or len(set(listed)) != len(listed):
        yield "the list lacks a profile, or has one twice"


# --- enrollments ---------------------------------------------------------------------------------


def _learners(bench: Bench, admin: str) -> dict[str, list[Row]]:
    """Active people who are learners alone, with their enrollments."""
    rows = _whole(bench, admin, f"{V2}/users")
    keys = [row["id"] for row in rows if _held(row).get("state") == "ACTIVE" and _held(row).get("roles") == ["Learner"]]
    return {key: _whole(bench, admin, f"{V2}/users/{key}/enrollments") for key in keys}


def _enrollment(row: Any) -> tuple[Any, Any, Any]:
    """Who is enrolled in which instance of what."""
    names = ("learner", "learningObject", "loInstance")
    return tuple(next((key for _, key in _linked(row, name)), None) for name in names)  # type: ignore[return-value]


def enrollments(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """Who was enrolled is, once, with the progress made so far, until they leave; nobody else is touched.

    The reference of `/enrollments` and `/users/{id}/enrollments` (an administrator enrolls that user, a learner
    themself); the manual, enrollments and "Check module progress".
    """
    choose, admin = random.Random(seed), _token(bench)
    people = _learners(bench, admin)
    objects = [
        row
        for row in _whole(bench, admin, f"{V2}/learningObjects")
        if _held(row).get("state") == "Published" and _linked(row, "instances")
    ]
    chosen = choose.sample(sorted(people), 3)
    held = {key: {row["id"]: row for row in people[key]} for key in chosen}
    tokens = {key: _token(bench, "learner", key) for key in chosen}
    acts = ["enroll", "enroll self", "again", "again self", "leave", "leave self"] * 2
    for act in choose.sample(acts, len(acts)):
        key = choose.choice(chosen)
        mine, itself = held[key], act.endswith("self")
        token = tokens[key] if itself else admin
        url = f"{V2}/enrollments" if itself else f"{V2}/users/{key}/enrollments"
        if act.startswith("leave") and mine:
            gone = choose.choice(sorted(mine))
            yield from _done(_ask(bench, token, "DELETE", f"{url}/{quote(gone)}"), f"{act}, an enrollment")
            del mine[gone]
            yield from _unknown(_ask(bench, tokens[key], "GET", f"{V2}/enrollments/{quote(gone)}"), "who left")
        else:
            begun = [row for row in mine.values() if _held(row).get("progressPercent")] or list(mine.values())
            again = choose.choice(begun) if act.startswith("again") and begun else None
            owner = choose.choice(objects)
            lo, instance = owner["id"], choose.choice(_linked(owner, "instances"))[1]
            if again is not None:
                _, lo, instance = _enrollment(again)
            answer = _ask(bench, token, "POST", f"{url}?{urlencode({'loId': lo, 'loInstanceId': instance})}")
            yield from _done(answer, f"{act}, in {instance}")
            row = (body_of(answer) or {}).get("data") or {}
            if _enrollment(row) != (key, lo, instance):
                yield f"{act}: {_enrollment(row)} is enrolled, not {(key, lo, instance)}"
                continue
            if row["id"] in mine and _held(row) != _held(mine[row["id"]]):
                yield f"{act}: enrolling again changes an enrollment"
            mine.setdefault(row["id"], row)
        yield from _enrolled(bench, admin, tokens, held, act)
    yield from _not_enrolled(bench, admin, chosen, tokens, objects, held)


def _enrolled(
    bench: Bench, admin: str, tokens: Mapping[str, str], held: Mapping[str, Mapping[str, Row]], act: str
) -> Iterator[str]:
    for key, mine in held.items():
        rows = _whole(bench, admin, f"{V2}/users/{key}/enrollments")
        if Counter(_ids(rows)) != Counter(list(mine)):
            yield f"after {act}: {len(rows)} enrollments of a user, not {len(mine)}, or others"
        for row in rows:
            if row["id"] in mine and _held(row) != _held(mine[row["id"]]):
                yield f"after {act}: an enrollment is other than it was"
    key = next(iter(tokens))
    own = _whole(bench, tokens[key], f"{V2}/enrollments")
    # This list has the primary enrollment of each learning object alone.
    if not set(_ids(own)) <= set(held[key]) or {_enrollment(row)[1] for row in own} != {
        _enrollment(row)[1] for row in held[key].values()
    }:
        yield f"after {act}: a learner's own list is other than the administrator's"


def _not_enrolled(
    bench: Bench,
    admin: str,
    chosen: Sequence[str],
    tokens: Mapping[str, str],
    objects: Sequence[Row],
    held: Mapping[str, Mapping[str, Row]],
) -> Iterator[str]:
    first, second = chosen[0], chosen[1]
    url, lo = f"{V2}/users/{second}/enrollments", objects[0]["id"]
    other = _linked(objects[1], "instances")[0][1]
    answer = _ask(bench, tokens[first], "POST", f"{url}?{urlencode({'loId': lo})}")
    yield from _refused(answer, "a learner enrolls another", 403)
    for what, query in (("an unknown object", {"loId": "course:1"}), ("no object", {})):
        answer = _ask(bench, admin, "POST", f"{url}?{urlencode(query)}")
        yield from _refused(answer, what, 400, 404)
    answer = _ask(bench, admin, "POST", f"{url}?{urlencode({'loId': lo, 'loInstanceId': other})}")
    yield from _refused(answer, "the instance of another object", 400, 404)
    for each in list(held[second])[:1]:
        answer = _ask(bench, tokens[first], "DELETE", f"{V2}/enrollments/{quote(each)}")
        yield from _refused(answer, "a learner ends another's enrollment", 400, 403, 404)
    yield from _enrolled(bench, admin, tokens, held, "what was refused")


def foreign_records(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """A learner's token shows the learner's own records, each as the administrator sees it, and nobody else's.

    The manual, scopes (`learner:read`) and "Check module progress" (an enrollment carries the ids of its grades).
    """
    choose, admin = random.Random(seed), _token(bench)
    people = {key: rows for key, rows in _learners(bench, admin).items() if rows}
    for first, second in zip(*(choose.sample(sorted(people), len(people) // 2) for _ in range(2)), strict=True):
        token = _token(bench, "learner", first)
        if (_read(bench, token, f"{V2}/user") or {}).get("id") != first:
            yield "a learner's token is somebody else's"
        for key in sorted({first, second}):
            row = choose.choice(people[key])
            paths = [f"{V2}/enrollments/{quote(row['id'])}"]
            paths += [f"{V2}/loResourceGrades/{quote(str(grade))}" for _, grade in _linked(row, "loResourceGrades")[:1]]
            paths += [f"{V2}/users/{key}/{name}" for name in ("enrollments", "userSkills", "userBadges")]
            for path in paths:
                answer = _ask(bench, token, "GET", path)
                if key != first:
                    yield from _refused(answer, f"another's {path.split('/')[-2]}", 403)
                elif answer.status_code != 200 or _data_of(answer) != _read(bench, admin, path):
                    yield f"the own {path.split('/')[-2]}: {answer.status_code}, or other than the administrator sees"
            for kind, grade in _linked(row, "loResourceGrades"):
                found = _read(bench, admin, f"{V2}/loResourceGrades/{quote(str(grade))}")
                if not isinstance(found, dict) or (found.get("type"), found.get("id")) != (kind, grade):
                    yield "an enrollment names a grade that is not there"


def _data_of(answer: http.Response) -> Any:
    body = body_of(answer)
    return body.get("data") if isinstance(body, dict) else None


def feedback(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """Feedback needs the answer to each mandatory question, on its scale, and is the learner's to give.

    The manual, "Post L1 feedback": the questions are those of the instance.
    """
    choose, admin, tried = random.Random(seed), _token(bench), 0
    people = _learners(bench, admin)
    for key in choose.sample(sorted(people), len(people)):
        token = _token(bench, "learner", key)
        for row in people[key]:
            _, lo, instance = _enrollment(row)
            path = f"{V2}/learningObjects/{quote(str(lo))}/instances/{quote(str(instance))}/l1Feedback"
            questions = _held(_read(bench, token, path)).get("questions") or []
            if not questions or tried > 3:
                continue
            tried += 1
            url = f"{V2}/enrollments/{quote(row['id'])}/l1Feedback"
            right = [
                {
                    "questionId": each["questionId"],
                    "questionType": each["questionType"],
                    "answer": str(choose.randint(0, 10)),
                }
                for each in questions
            ]
            needed = [number for number, each in enumerate(questions) if each.get("mandatory")]
            wrong: list[list[Row]] = [[] for _ in needed[:1]]
            for number in needed:
                blank = [{**each, "answer": ""} if at == number else each for at, each in enumerate(right)]
                absent = [
                    {name: value for name, value in each.items() if name != "answer" or at != number}
                    for at, each in enumerate(right)
                ]
                wrong += [blank, absent, [each for at, each in enumerate(right) if at != number]]
                if questions[number]["questionType"] == "scaleTen":
                    wrong += [[{**right[number], "answer": each}] for each in ("11", "-1", "often")]
            for answers in wrong:
                answer = _ask(bench, token, "POST", url, _feedback(row["id"], answers))
                yield from _refused(answer, f"feedback {[each.get('answer') for each in answers]}", 400)
            yield from _done(_ask(bench, token, "POST", url, _feedback(row["id"], right)), "feedback")
            other = _token(bench, "learner", choose.choice([each for each in people if each != key]))
            answer = _ask(bench, other, "POST", url, _feedback(row["id"], right))
            yield from _refused(answer, "feedback for another", 403)
    if not tried:
        yield "no instance asks for feedback"


def _feedback(key: str, answers: Sequence[Row]) -> Row:
    return {"data": {"id": key, "type": "feedback", "attributes": {"score": 0, "questions": list(answers)}}}


# --- jobs ----------------------------------------------------------------------------------------


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


def _some_jobs(bench: Bench, choose: random.Random, admin: str) -> list[_Job]:
    rows = _whole(bench, admin, f"{V2}/users")
    active = {row["id"] for row in rows if _held(row).get("state") == "ACTIVE"}
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
    badges = [badge["id"] for row in rows for badge in _whole(bench, admin, f"{V2}/users/{row['id']}/userBadges")]
    out += [
        _Job(kind="generateUserBadge", payload={"userBadgeId": badge}, holds=_pdf_of(badge))
        for badge in choose.sample(badges, min(2, len(badges)))
    ]
    return choose.sample(out, len(out))


def jobs(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """Each job ends, and leaves the file that its own payload asks for; jobs started side by side stay apart.

    The manual, jobs: `Submitted`, then `Completed` with `s3Url`; `fetchActiveUsers`; a badge as a PDF. "Adobe Learning
    Manager, API changes", August 2026: `generateUserIncrementalReport` goes on after `fromUserId`.
    """
    choose, admin = random.Random(seed), _token(bench)
    started = dict[str, _Job]()
    for job in _some_jobs(bench, choose, admin):
        body = {
            "data": {"type": "job", "attributes": {"description": "d", "jobType": job.kind, "payload": job.payload}}
        }
        answer = _ask(bench, admin, "POST", f"{V2}/jobs", body)
        yield from _done(answer, f"a job {job.kind}")
        made = (body_of(answer) or {}).get("data") or {}
        key = str(made.get("id", ""))
        if not key or key in started or (_held(made).get("status") or {}).get("code") != "Submitted":
            yield f"a new job is {str(made)[:120]}"
            continue
        started[key] = job
    for _ in range(5):
        for key in choose.sample(sorted(started), len(started)):
            yield from _poll(bench, admin, key, started[key])
        bench.world.advance(6)
    if len({job.url for job in started.values()}) != len(started):
        yield "two jobs have one file"
    for job in started.values():
        if job.codes[-1:] != ["Completed"]:
            yield f"a job {job.kind} is {job.codes[-1:]} after half a minute"
            continue
        answer = bench.raw("GET", job.url)
        wrong = f"{answer.status_code}" if answer.status_code != 200 else job.holds(answer.content)
        if wrong:
            yield f"the file of {job.kind} {job.payload}: {wrong}"
    yield from _secured(bench, choose, admin, [job.url for job in started.values() if job.url])
    learner = _token(bench, "learner")
    body = {"data": {"type": "job", "attributes": {"jobType": "generateUsers", "payload": {}}}}
    yield from _refused(_ask(bench, learner, "POST", f"{V2}/jobs", body), "a report for a learner", 403)


def _poll(bench: Bench, admin: str, key: str, job: _Job) -> Iterator[str]:
    found = _read(bench, admin, f"{V2}/jobs/{key}")
    held, before = _held(found), job.codes[-1:]
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


def _secured(bench: Bench, choose: random.Random, admin: str, urls: Sequence[str]) -> Iterator[str]:
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
        status = bench.raw("GET", address).status_code
        if status // 100 != 4:
            yield f"a file with {what}: {status}"
    signed = bench.raw("GET", url, headers={"authorization": f"oauth {admin}"}).status_code
    if signed != 400:
        yield f"a file with a token beside its signature: {signed}"
    # A link is signed when the job was done, some of the time that jobs take before now.
    bench.world.advance(int(query.get("X-Amz-Expires", "0")) - 60)
    if bench.raw("GET", url).status_code != 200:
        yield "a link dies early"
    bench.world.advance(61)
    if bench.raw("GET", url).status_code != 403:
        yield "a link opens for ever"


# --- lists ---------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True, slots=True)
class _Filter:
    """A filter: its parameter, what a record has for it, and whether several values may be asked for."""

    name: str
    of: Callable[[Row], Any]
    many: bool = True


def _attribute(name: str) -> Callable[[Row], Any]:
    return lambda row: _held(row).get(name)


def _truth(of: Callable[[Row], Any]) -> Callable[[Row], str]:
    return lambda row: str(bool(of(row))).lower()


def _id(row: Row) -> Any:
    return row.get("id")


def _name(row: Row) -> Any:
    local = _held(row).get("localizedMetadata") or [{}]
    return _held(row).get("name") or local[0].get("name")


def _kind(row: Row) -> str:
    return str(row.get("id")).partition(":")[0]


def _number(row: Row) -> Any:
    return int(str(row.get("id")))


@attrs.frozen(kw_only=True, slots=True)
class _List:
    """A list: its path, whose token reads it, its filters, and where one of its records is read."""

    path: str
    kind: str = "admin"
    filters: tuple[_Filter, ...] = ()
    offset: bool = True
    one: str = ""
    type: str = ""


IDS = _Filter(name="ids", of=_id)
LO_FILTERS = (
    IDS,
    _Filter(name="id", of=_id, many=False),
    _Filter(name="filter.loTypes", of=_attribute("loType")),
    # Both spellings are the manual's.
    _Filter(name="filter.lotypes", of=_attribute("loType")),
    _Filter(name="filter.loFormat", of=_attribute("loFormat")),
    _Filter(name="filter.tagName", of=_attribute("tags")),
)
ENROLLED = (_Filter(name="filter.loTypes", of=_kind),)
LISTS = (
    _List(path="/users", filters=(IDS,), one="/users/{}", type="user"),
    _List(
        path="/learningObjects",
        filters=LO_FILTERS,
        offset=False,
        one="/learningObjects/{}",
        type="learningObject",
    ),
    _List(
        path="/learningObjects",
        kind="learner",
        filters=LO_FILTERS,
        offset=False,
        one="/learningObjects/{}",
        type="learningObject",
    ),
    _List(
        path="/enrollments",
        kind="learner",
        offset=False,
        one="/enrollments/{}",
        filters=(
            *ENROLLED,
            IDS,
            _Filter(name="filter.completed", of=_truth(lambda row: _held(row).get("state") == "COMPLETED"), many=False),
            _Filter(name="filter.hasDeadline", of=_truth(_attribute("completionDeadline")), many=False),
        ),
        type="learningObjectInstanceEnrollment",
    ),
    _List(
        path="/users/{learner}/enrollments",
        filters=ENROLLED,
        offset=False,
        one="/enrollments/{}",
        type="learningObjectInstanceEnrollment",
    ),
    _List(path="/skills", one="/skills/{}", type="skill"),
    _List(path="/badges", one="/badges/{}", type="badge"),
    _List(
        path="/userGroups",
        filters=(
            _Filter(name="filter.readOnly", of=_truth(_attribute("readOnly")), many=False),
            _Filter(name="filter.states", of=_attribute("state")),
        ),
        one="/userGroups/{}",
        type="userGroup",
    ),
    _List(path="/catalogs", filters=(IDS,), one="/catalogs/{}", type="catalog"),
)


def _readers(bench: Bench) -> Iterator[tuple[_List, str, str, list[Row]]]:
    """Each list with its path, a token for it and all of its records."""
    admin = _token(bench)
    people = _learners(bench, admin)
    busy = max(people, key=lambda key: len(people[key]))
    for each in LISTS:
        token = admin if each.kind == "admin" else _token(bench, "learner", busy)
        path = V2 + each.path.replace("{learner}", busy)
        yield each, path, token, _whole(bench, token, path)


def _passing(rows: Sequence[Row], one: _Filter, chosen: Sequence[Any]) -> list[Any]:
    out = []
    for row in rows:
        value = one.of(row)
        if set(value) & set(chosen) if isinstance(value, list) else value in chosen:
            out.append(row.get("id"))
    return out


def filters(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """A filtered list is what passes the filter of the whole one, on each of its pages, and `meta.count` counts it.

    The manual, retrieve learning objects and enrollments (`filter.loTypes`, and `filter.lotypes` in its sample); the
    reference of each list; "What's new", July 2024 (`meta.count`); values of no closed list are a bad request.
    """
    choose = random.Random(seed)
    for each, path, token, whole in _readers(bench):
        if not whole or len(set(_ids(whole))) != len(whole):
            yield f"{each.path}: {len(whole)} records, or one twice"
            continue
        for one in each.filters:
            values = [one.of(row) for row in whole]
            known = sorted(
                {part for value in values for part in (value if isinstance(value, list) else [value]) if part}
            )
            if not known:
                continue
            chosen = choose.sample(known, choose.randint(1, min(3, len(known))) if one.many else 1)
            meant, query = _passing(whole, one, chosen), {one.name: ",".join(chosen)}
            bodies = list(_pages(bench, token, path, {**query, "page[limit]": max(1, min(len(meant) // 2, 40))}))
            found = [row.get("id") for body in bodies for row in _data(body)]
            if Counter(found) != Counter(meant):
                yield f"{each.path} {query}: {len(found)} records, not the {len(meant)} that pass"
            counts = {body["meta"]["count"] for body in bodies if "count" in body.get("meta", {})}
            if counts - {len(meant)} or (each.type == "learningObject" and not counts):
                yield f"{each.path} {query}: the count is {counts}, not {len(meant)}"
        for name, value in WRONG.get(each.path, ()):
            answer = _ask(bench, token, "GET", f"{path}?{urlencode({name: value})}")
            yield from _refused(answer, f"{each.path} {name}={value}", 400)


WRONG: dict[str, tuple[tuple[str, str], ...]] = {
    "/users": (("sort", "colour"), ("include", "colour"), ("filter", "colour")),
    "/learningObjects": (
        ("filter.loTypes", "poem"),
        ("filter.loTypes", "course,poem"),
        ("filter.bookmarks", "perhaps"),
    ),
    "/enrollments": (("filter.loTypes", "poem"), ("filter.completed", "perhaps"), ("sort", "colour")),
    "/userGroups": (("filter.readOnly", "perhaps"),),
}
"""What the manual's table of errors calls a bad `filter`, `fields` or `include`."""


def _published(row: Row) -> Any:
    # "What's new", July 2024: programs go by the effective change.
    program = _held(row).get("loType") == "learningProgram"
    return _held(row).get("effectiveModifiedDate" if program else "datePublished")


def _rating(row: Row) -> Any:
    return (_held(row).get("rating") or {}).get("averageRating")


SORTED = {"id": _number, "name": _name, "date": _published, "rating": _rating}
"""What lists are sorted by that is no attribute of that name."""


def _sortable(bench: Bench) -> Iterator[tuple[str, str, list[str]]]:
    """The lists whose reference has a sort and its opposite, with a token and the names of those sorts."""
    admin = _token(bench)
    people = _learners(bench, admin)
    busy = max(people, key=lambda key: len(people[key]))
    owners = {"users": busy, "userGroups": str(next(iter(_ids(_whole(bench, admin, f"{V2}/userGroups"))), ""))}
    for entry in bench.subject.entries.values():
        nodes = [resolve(bench.subject.document, each) for each in entry.node.get("parameters", ())]
        sorts = [str(value) for node in nodes if node["name"] == "sort" for value in node["schema"].get("enum", ())]
        names = [each for each in sorts if f"-{each}" in sorts]
        owner = owners.get(entry.path.removeprefix(f"{V2}/").partition("/")[0], "")
        path = entry.path.replace("{id}", owner)
        if names and "{" not in path and not any(each.get("required") for each in nodes if each["in"] == "query"):
            by_admin = any(set(each.get("oauth", ("-",))) <= ADMIN for each in entry.node["security"])
            yield path, admin if by_admin else _token(bench, "learner", busy), names


def sorting(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """A sorted list is the whole list in order, page by page, and a minus turns it round.

    The manual, sorting; the references of the lists. How names are collated is not told: what is told is that a minus
    gives the opposite order, whatever the pages are.
    """
    choose = random.Random(seed)
    for path, token, names in _sortable(bench):
        whole = _whole(bench, token, path)
        for name in names:
            of = SORTED.get(name, _attribute(name))
            size = choose.randint(max(3, len(whole) // 4), max(4, len(whole)))
            up, down = (_whole(bench, token, path, {"sort": sign + name}, min(size, 100)) for sign in ("", "-"))
            keys, turned = [of(row) for row in up], [of(row) for row in down]
            if Counter(_ids(up)) != Counter(_ids(whole)) or Counter(_ids(down)) != Counter(_ids(whole)):
                yield f"{path} by {name}: {len(up)} and {len(down)} records, not {len(whole)}, or others"
            elif keys != turned[::-1]:
                yield f"{path} by -{name} is not {name} the other way round"
            elif name != "name" and None not in keys and keys != sorted(keys):
                yield f"{path} by {name} is not in order"


def pages(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """Pages are cuts of one list: ten unasked, a hundred at most, ten with `include`; offsets reach five hundred.

    "Adobe Learning Manager, API rate limits" (page sizes), "API deprecations list" (offsets of users), the manual,
    pagination (zero-based offsets, `links.next` as it is given).
    """
    choose = random.Random(seed)
    for each, path, token, whole in _readers(bench):
        keys = _ids(whole)
        usual = _ids(_data(body_of(_ask(bench, token, "GET", path))))
        if usual != keys[:10]:
            yield f"{each.path}: a page of {len(usual)} unasked, not the first ten"
        for size in sorted({1, choose.randint(2, 9), max(1, len(keys) // 2), min(100, len(keys))}):
            if len(keys) // size > 60:
                continue
            bodies = list(_pages(bench, token, path, {"page[limit]": size}))
            if [row.get("id") for body in bodies for row in _data(body)] != keys:
                yield f"{each.path}: pages of {size} give other records than pages of a hundred"
            if any(len(_data(body)) != size for body in bodies[:-1]) or any(len(_data(body)) > size for body in bodies):
                yield f"{each.path}: pages of {size} are of other sizes"
        big = _ask(bench, token, "GET", f"{path}?page[limit]=101")
        if big.status_code != 400 and len(_data(body_of(big))) > 100:
            yield f"{each.path}: a page of more than a hundred"
        for wrong in ({"page[limit]": 0}, {"page[limit]": "x"}, {"page[limit]": -1}):
            yield from _refused(_ask(bench, token, "GET", f"{path}?{urlencode(wrong)}"), f"{each.path} {wrong}", 400)
        if each.offset:
            for start in sorted({0, choose.randint(0, len(keys)), len(keys) - 1}):
                query = {"page[limit]": 5, "page[offset]": start}
                if (
                    _ids(_data(body_of(_ask(bench, token, "GET", f"{path}?{urlencode(query)}"))))
                    != keys[start : start + 5]
                ):
                    yield f"{each.path}: from {start} on there are other records"
    admin = _token(bench)
    for offset in (501, choose.randint(502, 10**6)):
        answer = _ask(bench, admin, "GET", f"{V2}/users?page[offset]={offset}")
        yield from _refused(answer, f"users from {offset} on", 400)
    yield from _done(_ask(bench, admin, "GET", f"{V2}/users?page[offset]=500"), "users from 500 on")


INCLUDES = {
    "/users": ("manager", "account", "manager,account"),
    "/learningObjects": ("instances", "skills.skillLevel.badge", "instances.loResources"),
    "/enrollments": ("learningObject", "loInstance.learningObject", "loResourceGrades"),
    "/users/{learner}/enrollments": ("learningObject", "loInstance"),
    "/skills": ("levels", "levels.badge"),
}


def includes(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """`include` brings what the records lead to, once, ten records a page; `fields` leaves what is asked for.

    The manual, include and sparse fields; JSON:API 1.0, compound documents (full linkage, each resource once);
    "Adobe Learning Manager, API rate limits" (ten records a page with `include`).
    """
    choose = random.Random(seed)
    for each, path, token, whole in _readers(bench):
        for include in INCLUDES.get(each.path, ()):
            bodies = list(_pages(bench, token, path, {"include": include, "page[limit]": choose.choice((10, 25, 100))}))
            if [row.get("id") for body in bodies for row in _data(body)] != _ids(whole):
                yield f"{each.path} with {include}: other records than without"
            for body in bodies:
                if len(_data(body)) > 10:
                    yield f"{each.path} with {include}: a page of {len(_data(body))}"
                yield from _compound(f"{each.path} with {include}", body, include)
        yield from _sparse(bench, choose, each, path, token, whole)
        if each.one:
            for row in choose.sample(whole, min(2, len(whole))):
                if _read(bench, token, V2 + each.one.replace("{}", quote(str(row["id"])))) != row:
                    yield f"{each.path}: a record is other by its id than in the list"
            answer = _ask(bench, token, "GET", V2 + each.one.replace("{}", NOBODY))
            yield from _unknown(answer, f"{each.one} of nothing")


def _compound(what: str, body: Row, include: str) -> Iterator[str]:
    included = {(row.get("type"), row.get("id")): row for row in body.get("included") or ()}
    if len(included) != len(body.get("included") or ()):
        yield f"{what}: a resource is included twice"
    roots = {(row.get("type"), row.get("id")): row for row in _data(body)}
    if set(roots) & set(included):
        yield f"{what}: a record is included that is on the page"
    reached = set[tuple[Any, Any]]()
    for way in include.split(","):
        level = list(roots.values())
        for step in way.split("."):
            linked = {pair for row in level for pair in _linked(row, step)}
            reached |= linked
            level = [row for pair in linked if (row := included.get(pair) or roots.get(pair)) is not None]
    if set(included) - reached:
        yield f"{what}: {len(set(included) - reached)} resources that nothing leads to"
    if reached - set(included) - set(roots):
        yield f"{what}: {len(reached - set(included) - set(roots))} resources are missing"


def _sparse(
    bench: Bench, choose: random.Random, each: _List, path: str, token: str, whole: Sequence[Row]
) -> Iterator[str]:
    known = sorted({name for row in whole for name in _held(row)})
    wanted = choose.sample(known, min(3, len(known)))
    query = {f"fields[{each.type}]": ",".join(wanted), "page[limit]": 20}
    for body in _pages(bench, token, path, query):
        for row in _data(body):
            full = next((one for one in whole if one.get("id") == row.get("id")), {})
            if _held(row) != {name: value for name, value in _held(full).items() if name in wanted}:
                yield f"{each.path} with {wanted}: {sorted(_held(row))}"
                return
            if row.get("relationships"):
                yield f"{each.path} with {wanted}: relationships that were not asked for"
                return


# --- roles and tokens ----------------------------------------------------------------------------


def _nowhere(entry: Entry) -> str:
    """Where an operation has nothing to change, since what the path names is not there."""
    parts = (NOBODY if part.startswith("{") else part for part in entry.path.split("/"))
    return entry.origins[0] + "/".join(parts)


def _acting(bench: Bench) -> str:
    """A token that acts as a learner."""
    email = bench.world.credentials.alm.learner_email
    return str((body_of(_impersonate(bench, email)) or {}).get("access_token", ""))


def _impersonate(bench: Bench, email: str, *, refresh: str = "", **query: Any) -> http.Response:
    known = bench.world.credentials.alm
    body = {
        "client_id": known.client_id,
        "client_secret": known.client_secret,
        "refresh_token": refresh or known.admin_refresh_token,
    }
    url = f"{ORIGIN}/oauth/o/learnerToken?{urlencode({'learner_email': email, **query})}"
    return bench.raw("POST", url, headers={"content-type": "application/json"}, content=json.dumps(body))


def roles(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """An operation is open to the tokens whose scopes the reference names for it, and to no others.

    The manual, scopes (`admin:read`, `admin:write`, `learner:read`, `learner:write`) and "Implement learner
    impersonation" (such a token is a learner's); 403 is for a scope that does not fit, 401 for no token.
    """
    choose = random.Random(seed)
    learner = ("learner:read", "learner:write", "learner:xapi")
    every = ("admin:read", "admin:write", "admin:xapi")
    tokens = [
        (every, _token(bench)),
        (("admin:read",), _token(bench, scopes=("admin:read",))),
        (learner, _token(bench, "learner")),
        (("learner:read",), _token(bench, "learner", scopes=("learner:read",))),
        (learner, _acting(bench)),
    ]
    entries = [
        each for each in bench.subject.entries.values() if each.node["security"] and {} not in each.node["security"]
    ]
    for entry in choose.sample(entries, len(entries)):
        for scopes, token in tokens:
            fits = any(set(wanted) <= set(scopes) for each in entry.node["security"] for wanted in each.values())
            answer = _ask(bench, token, entry.method, _nowhere(entry))
            if answer.status_code == 401 or (answer.status_code == 403 and fits and "learner:read" not in scopes):
                yield f"{entry.id}: {answer.status_code} with {', '.join(scopes)}"
            elif not fits:
                yield from _refused(answer, f"{entry.id} with {', '.join(scopes)}", 403)
    dead = _token(bench)
    for entry in entries:
        for header in ("", "oauth unknown", "Bearer unknown", f"oauth {dead}x", f"Basic {dead}", f"oauth {dead[:-1]}"):
            headers = {"authorization": header} if header else {}
            answer = bench.raw(entry.method, _nowhere(entry), headers=headers)
            yield from _refused(answer, f"{entry.id} with {header or 'nothing'}", 401)
            if "www-authenticate" not in answer.headers:
                yield f"{entry.id} with {header or 'nothing'}: no challenge (RFC 9110, section 11.6.1)"


def _form(bench: Bench, path: str, **changes: str) -> http.Response:
    known = bench.world.credentials.alm
    body = {
        "client_id": known.client_id,
        "client_secret": known.client_secret,
        "refresh_token": known.admin_refresh_token,
        **changes,
    }
    headers = {"content-type": "application/x-www-form-urlencoded"}
    return bench.raw("POST", ORIGIN + path, headers=headers, content=urlencode(body))


def refreshing(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """Refreshing gives the token that lives, with what is left of its seven days, and then another one.

    The manual, authentication: a token lives for seven days; while it does, the same one comes again. RFC 6749,
    sections 5.2 and 6: a refresh token is good for the client that it was given to, with its secret.
    """
    choose, age = random.Random(seed), 0
    first = body_of(_form(bench, "/oauth/token/refresh")) or {}
    token = str(first.get("access_token"))
    for step in sorted(choose.sample(range(60, WEEK - 60), 4)):
        bench.world.advance(step - age)
        age = step
        again = body_of(_form(bench, "/oauth/token/refresh")) or {}
        if again.get("access_token") != token:
            yield "an early refresh gives another token"
        if again.get("expires_in") != WEEK - age:
            yield f"{age} seconds later a token lives for {again.get('expires_in')}, not {WEEK - age}"
        told = body_of(bench.raw("GET", f"{ORIGIN}/oauth/token/check?access_token={token}")) or {}
        if told.get("expires_in") != WEEK - age:
            yield f"a token that is {age} seconds old is said to live for {told.get('expires_in')}"
    bench.world.advance(WEEK - age - 1)
    if _read(bench, token, f"{V2}/user") is None:
        yield "a token dies early"
    bench.world.advance(2)
    yield from _refused(_ask(bench, token, "GET", f"{V2}/user"), "a dead token", 401)
    dead = bench.raw("GET", f"{ORIGIN}/oauth/token/check?access_token={token}")
    if dead.status_code == 200 and "error" not in (body_of(dead) or {}):
        yield "a dead token is said to be alive"
    late = body_of(_form(bench, "/oauth/token/refresh")) or {}
    if late.get("access_token") in (None, token) or late.get("expires_in") != WEEK:
        yield "a late refresh gives the dead token, or one of another life"
    if _read(bench, str(late.get("access_token")), f"{V2}/user") is None:
        yield "a refreshed token is refused"
    bench.world.alm.auth.clients["other"] = Client(id="other", secret="other secret")
    for what, answer in (
        ("of another client", _form(bench, "/oauth/token/refresh", client_id="other", client_secret="other secret")),
        ("with another secret", _form(bench, "/oauth/token/refresh", client_secret="wrong")),
        ("of an unknown client", _form(bench, "/oauth/token/refresh", client_id="unknown")),
        ("that is unknown", _form(bench, "/oauth/token/refresh", refresh_token="unknown")),
        ("that is an access token", _form(bench, "/oauth/token/refresh", refresh_token=str(late.get("access_token")))),
    ):
        if answer.status_code not in (400, 401):
            yield f"a refresh token {what}: {answer.status_code}"


def impersonation(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """An administrator acts as a learner: with the learner's rights, until told otherwise with one token.

    The manual, "Implement learner impersonation" (the refresh token is an administrator's; `force` makes a new token)
    and "check a token" (role, account and user of a token, as texts).
    """
    choose, admin = random.Random(seed), _token(bench)
    rows = [row for row in _whole(bench, admin, f"{V2}/users") if _held(row).get("state") == "ACTIVE"]
    people = {row["id"]: _held(row)["email"] for row in rows if _held(row).get("email")}
    seen = dict[str, str]()
    for key in choose.sample(sorted(people), 4):
        answer = _impersonate(bench, people[key])
        yield from _done(answer, "impersonating")
        body = body_of(answer) or {}
        token = str(body.get("access_token"))
        meant = {"user_role": "learner", "user_id": key, "account_id": bench.world.credentials.alm.account_id}
        yield from _differs("a learner's token", body, {**meant, "expires_in": WEEK})
        told = body_of(bench.raw("GET", f"{ORIGIN}/oauth/token/check?access_token={token}")) or {}
        yield from _differs("a checked token", told, {**meant, "access_token": token})
        if (_read(bench, token, f"{V2}/user") or {}).get("id") != key or token in seen.values():
            yield "a learner's token is somebody else's"
        if (body_of(_impersonate(bench, people[key])) or {}).get("access_token") != token:
            yield "another token without force"
        forced = body_of(_impersonate(bench, people[key], force="true")) or {}
        if forced.get("access_token") in (None, token, *seen.values()):
            yield "no new token with force"
        seen[key] = str(forced.get("access_token"))
        again = _impersonate(bench, people[key], refresh=str(forced.get("refresh_token")))
        if again.status_code not in (400, 401, 403):
            yield f"a learner impersonates: {again.status_code}"
        yield from _refused(_ask(bench, seen[key], "GET", f"{V2}/jobs/1"), "an administrator's list", 403, 400)
    check = body_of(bench.raw("GET", f"{ORIGIN}/oauth/token/check?access_token={admin}")) or {}
    if check.get("user_role") != "admin":
        yield f"an administrator's token is of the role {check.get('user_role')}"
    if bench.raw("GET", f"{ORIGIN}/oauth/token/check?access_token=unknown").status_code == 200:
        yield "an unknown token is known"
    nobody = _impersonate(bench, "nobody@mail.example")
    if nobody.status_code // 100 != 4 or "User not found" not in nobody.text:
        yield f"nobody is impersonated: {nobody.status_code} {nobody.text[:80]}"
    bench.world.impersonation = False
    if _impersonate(bench, next(iter(people.values()))).status_code // 100 != 4:
        yield "an application without the special access impersonates"
    bench.world.impersonation = True


# --- errors --------------------------------------------------------------------------------------


def errors(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """Unknown ids, broken bodies and media types that nobody has are refused in one body, by the documented status.

    The manual, HTTP errors (400, 401, 403, 404, 406), and "What's new", November 2024 and May 2025, for the body.
    """
    choose, admin = random.Random(seed), _token(bench)
    for entry in bench.subject.entries.values():
        if not any(set(each.get("oauth", ("-",))) <= ADMIN for each in entry.node["security"]):
            continue
        url = _nowhere(entry)
        if entry.method == "GET":
            headers = {"authorization": f"oauth {admin}", "accept": "image/png"}
            yield from _refused(bench.raw("GET", url, headers=headers), f"{entry.id} as a picture", 406)
        elif "requestBody" in entry.node:
            headers = {"authorization": f"oauth {admin}", "content-type": MEDIA}
            broken = choose.choice(('{"data": ', "[1, ", "nul", '{"data": "\\ud8"'))
            answer = bench.raw(entry.method, url, headers=headers, content=broken)
            yield from _refused(answer, f"{entry.id} with {broken}", 400, 415)
    for path in (
        "users",
        "learningObjects",
        "skills",
        "badges",
        "enrollments",
        "loResourceGrades",
        "userGroups",
        "jobs",
    ):
        for key in (NOBODY, "course:1", "é", "a b"):
            answer = _ask(bench, admin, "GET", f"{V2}/{path}/{quote(key)}")
            if answer.status_code == 404 or "OBJECT_DOESNT_EXIST" in answer.text:
                yield from _unknown(answer, f"{path}/{key}")
            else:
                yield from _refused(answer, f"{path}/{key}", 400)


def limits(bench: Bench, *, seed: int = 1) -> Iterator[str]:
    """Each person has so many calls of a verb at once, is then told how long to wait, and waiting helps.

    "Adobe Learning Manager, API rate limits": bursts by role and verb; `x-rate-limit` and `x-burst` on every answer,
    `retry-after` with decimals on a 429, whose body is a message.
    """
    choose = random.Random(seed)
    bench.world.rate_limits = True
    reads = tuple(f"{V2}/{name}" for name in ("users", "skills", "badges"))
    for kind, verb, paths, burst, rate in (
        ("admin", "GET", reads, 100, 100),
        ("learner", "GET", reads, 30, 100),
        ("admin", "DELETE", (f"{V2}/users/{NOBODY}",), 10, 25),
        ("learner", "DELETE", (f"{V2}/enrollments/{NOBODY}",), 10, 20),
    ):
        token = _token(bench, kind)
        answers = [_ask(bench, token, verb, choose.choice(paths)) for _ in range(burst)]
        if any(each.status_code == 429 for each in answers):
            yield f"{kind} {verb}: fewer than {burst} calls"
        told = {(each.headers.get("x-rate-limit"), each.headers.get("x-burst")) for each in answers}
        if told != {(f"{rate}r/m", str(burst))}:
            yield f"{kind} {verb}: the limits are told as {told}"
        wait, path = "", paths[0]
        for path in paths:
            late = _ask(bench, token, verb, path)
            wait = late.headers.get("retry-after", "")
            media = late.headers.get("content-type", "").partition(";")[0]
            if late.status_code != 429 or not 0 < float(wait or 0) <= 60 / rate:
                yield f"{kind} {verb} {path}: {late.status_code} after {burst} calls, retry-after {wait!r}"
            if media != "application/json" or body_of(late) != {"message": "429 Too many requests"}:
                yield f"{kind} {verb} {path}: {media} {late.text[:80]}"
        if _ask(bench, _token(bench, kind, "3400480"), verb, path).status_code == 429:
            yield f"{kind} {verb}: somebody else's calls are counted"
        bench.world.advance(float(wait or 0) * choose.choice((0.3, 0.6, 0.9)))
        if _ask(bench, token, verb, path).status_code != 429:
            yield f"{kind} {verb}: it may be called sooner than told"
        bench.world.advance(float(wait or 0))
        if _ask(bench, token, verb, path).status_code == 429:
            yield f"{kind} {verb}: waiting for {wait} does not help"
    bench.world.rate_limits = False


CHECKS: tuple[Check, ...] = (
    conforming,
    users,
    unique_users,
    learner_writes,
    external_profiles,
    enrollments,
    foreign_records,
    feedback,
    jobs,
    filters,
    sorting,
    pages,
    includes,
    roles,
    refreshing,
    impersonation,
    errors,
    limits,
)
