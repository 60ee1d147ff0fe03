"""Tags, completions, assignments and enrolments."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator

from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of
from tests.fuzz.properties.thrive.client import UNKNOWN_ID, V1, Row, ask, not_done, not_refused, read, whole_list
from tests.fuzz.properties.thrive.users import differs


def tags(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """Tags of a user are a set of existing ones; a tag knows who has it.

    "Thrive Learning, Add tags to a user", "Remove tags from a user", "Update a user's skills" (existing tags alone, 1
    to 100 of them; a level is at least -1), and the reference of tags (`skills` holds user ids).
    """
    choose, rows = random.Random(seed), whole_list(env, f"{V1}/tags")
    names = [str(row["tag"]) for row in rows]
    if len(names) < 3:
        yield "there are too few tags"
        return
    for user in choose.sample(whole_list(env, f"{V1}/users"), 3):
        held, url = set(user["tags"]["skills"]), f"{V1}/users/{user['id']}"
        for _ in range(4):
            chosen, act = choose.sample(names, choose.randint(1, 3)), choose.choice(("add", "remove", "skill"))
            if act == "add":
                answer = ask(env, "POST", f"{url}/tags", {"tags": chosen})
            elif act == "remove":
                answer = ask(env, "PATCH", f"{url}/tags", {"op": "remove", "path": "tags", "value": chosen})
            else:
                value = [{"tagName": each, "level": choose.choice((-1, 0, 1024))} for each in chosen]
                answer = ask(env, "PATCH", f"{url}/skills", {"op": "update", "path": "skills", "value": value})
            yield from not_done(answer, f"{act} tags")
            if (body_of(answer) or {}).get("status") != 200 or not (body_of(answer) or {}).get("message"):
                yield f"{act} tags: {answer.text[:80]}, not a status and a message"
            told = (read(env, f"{V1}/user/{user['id']}") or {}).get("tags", {}).get("skills", [])
            # What skills do to the tags of a user is not told, but that they are tags which the user then has.
            held = held - set(chosen) if act == "remove" else held | set(chosen)
            if act == "skill":
                held &= set(told) | (held - set(chosen))
            if sorted(told) != sorted(held):
                yield f"after {act}: the tags are {told}, not {sorted(held)}"
                held = set(told)
        yield from _tag_bounds(env, url, names[0])
    users_now = whole_list(env, f"{V1}/users")
    for row in rows:
        meant = {user["id"] for user in users_now if row["tag"] in user["tags"]["skills"]}
        if set((read(env, f"{V1}/tags/{row['id']}") or {}).get("skills", ())) != meant:
            yield f"the tag {row['tag']} has other users than those who have it"


def _tag_bounds(env: Environment, url: str, known: str) -> Iterator[str]:
    before = read(env, f"{V1}/user/{url.rpartition('/')[2]}")
    for path, of in (
        ("tags", lambda value: {"op": "remove", "path": "tags", "value": value}),
        ("skills", lambda value: {"op": "update", "path": "skills", "value": [{"tagName": each} for each in value]}),
    ):
        for value in ([], [known] * 101):
            yield from not_refused(ask(env, "PATCH", f"{url}/{path}", of(value)), f"{len(value)} {path}", 400, 422)
    for given in ([], [known] * 101, [7]):
        yield from not_refused(ask(env, "POST", f"{url}/tags", {"tags": given}), f"{len(given)} tags", 400, 422)
    low = {"op": "update", "path": "skills", "value": [{"tagName": known, "level": -2}]}
    yield from not_refused(ask(env, "PATCH", f"{url}/skills", low), "a level below -1", 400, 422)
    other = {"op": "add", "path": "tags", "value": [known]}
    yield from not_refused(ask(env, "PATCH", f"{url}/tags", other), "another op", 400, 422)
    yield from not_refused(
        ask(env, "POST", f"{url}/tags", {"tags": [known, "no such tag"]}), "an unknown tag", 404, 422
    )
    skills = {"op": "update", "path": "skills", "value": [{"tagName": "no such tag", "level": 1}]}
    yield from not_refused(ask(env, "PATCH", f"{url}/skills", skills), "a skill of an unknown tag", 404, 422)
    yield from not_refused(
        ask(env, "POST", f"{V1}/users/{UNKNOWN_ID}/tags", {"tags": [known]}), "tags of an unknown person", 404
    )
    if read(env, f"{V1}/user/{url.rpartition('/')[2]}") != before:
        yield "what is refused changes the tags"


def completions(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """A completion is recorded once: 201 when it is new, 200 with the same statement when it was there.

    "Thrive Learning, Creates a completion record"; reading it back, the reference of completions.
    """
    choose = random.Random(seed)
    people, contents = whole_list(env, f"{V1}/users"), whole_list(env, f"{V1}/contents")
    if not people or not contents:
        yield "there are no users or no contents"
        return
    statements = dict[str, Row]()
    url = f"{V1}/learning/completions"
    for number in range(5):
        at = f"2024-0{choose.randrange(1, 9)}-1{number}T{choose.randrange(10, 24)}:15:00.000Z"
        sent = {"userId": choose.choice(people)["id"], "contentId": choose.choice(contents)["id"], "completedAt": at}
        first, again = ask(env, "POST", url, sent), ask(env, "POST", url, sent)
        if (first.status_code, again.status_code) != (201, 200):
            yield f"a completion: {first.status_code}, and again {again.status_code}"
        key = str((body_of(first) or {}).get("statementId", ""))
        if not key or (body_of(again) or {}).get("statementId") != key or key in statements:
            yield "a completion has no statement of its own"
        statements[key] = sent
        yield from differs("a completion", read(env, f"{url}/{key}") or {}, {"id": key, **sent})
        mine = [row for row in whole_list(env, url, {"userId": sent["userId"]}) if row.get("id") == key]
        if len(mine) != 1 or mine[0] != read(env, f"{url}/{key}"):
            yield f"the list has a completion {len(mine)} times, or otherwise"
    good = {"userId": people[0]["id"], "contentId": contents[0]["id"], "completedAt": "2024-01-01T00:00:00Z"}
    count = len(whole_list(env, url))
    for name in good:
        body = {key: value for key, value in good.items() if key != name}
        yield from not_refused(ask(env, "POST", url, body), f"a completion without {name}", 400)
    for name, value in (("userId", UNKNOWN_ID), ("contentId", UNKNOWN_ID), ("completedAt", "yesterday")):
        yield from not_refused(ask(env, "POST", url, {**good, name: value}), f"{name} {value}", 400, 404, 422)
    if len(whole_list(env, url)) != count:
        yield "a refused completion is recorded"


def assignments(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """An assignment is what was sent, due in thirty days unless told otherwise; its audience's members are enrolled.

    "Thrive Learning, Creates an assignment" (`contentId` is read as `primaryContentId`), "Returns a list of enrolments
    for an assignment", and the reference of assignments.
    """
    choose = random.Random(seed)
    contents = [row["id"] for row in whole_list(env, f"{V1}/contents")]
    groups = whole_list(env, f"{V1}/audiences")
    url, live = f"{V1}/assignments", dict[str, Row]()
    for number in range(6):
        group = choose.choice(groups)
        more = {
            "completionPeriod": choose.randint(1, 400),
            "recurrence": choose.randint(1, 400),
            "alternativeContentIds": choose.sample(contents, choose.randint(1, 3)),
        }
        chosen = {name: more[name] for name in choose.sample(list(more), choose.randint(0, 3))}
        content = choose.choice(contents)
        body = {"audienceId": choose.choice((group["id"], group["reference"])), "contentId": content, **chosen}
        answer = ask(env, "POST", url, body)
        yield from not_done(answer, "making an assignment")
        key = str((body_of(answer) or {}).get("id", ""))
        meant = {"completionPeriod": 30, **chosen, "id": key, "audienceId": group["id"], "primaryContentId": content}
        if number > 2 and live:
            key = choose.choice(sorted(live))
            meant = {**live[key], **{name: more[name] for name in choose.sample(list(more), 1)}}
            changed = {name: meant[name] for name in more if meant.get(name) != live[key].get(name)}
            sent = {"audienceId": meant["audienceId"], **changed}
            yield from not_done(ask(env, "PATCH", f"{url}/{key}", sent), "changing an assignment")
        live[key] = meant
        found = read(env, f"{url}/{key}") or {}
        yield from differs("an assignment", found, meant)
        if found not in whole_list(env, url, {"audienceId": meant["audienceId"]}):
            yield "the list of its audience lacks an assignment, or has it otherwise"
        yield from _enrolled(env, f"{url}/{key}", found)
    gone = choose.choice(sorted(live))
    wrong = next(row["id"] for row in groups if row["id"] != live[gone]["audienceId"])
    yield from not_refused(ask(env, "DELETE", f"{url}/{gone}", {}), "deleting without an audience", 400)
    yield from not_refused(ask(env, "DELETE", f"{url}/{gone}", {"audienceId": wrong}), "another audience", 400, 404)
    yield from not_done(ask(env, "DELETE", f"{url}/{gone}", {"audienceId": live[gone]["audienceId"]}), "deleting")
    left = read(env, f"{url}/{gone}")
    if left is not None and left.get("isDeleted") is not True:
        yield "a deleted assignment is still there"


def _enrolled(env: Environment, url: str, assignment: Row) -> Iterator[str]:
    rows = whole_list(env, f"{url}/enrolments")
    people = [row["userId"] for row in whole_list(env, f"{V1}/audiences/{assignment.get('audienceId')}/members")]
    if Counter(row.get("userId") for row in rows) != Counter(people):
        yield f"{len(rows)} enrolments for {len(people)} members of the audience"
    for row in rows[:2]:
        if read(env, f"{url}/enrolments/{row['id']}") != row:
            yield "an enrolment is other by its id than in the list"
        meant = {name: assignment.get(name) for name in ("audienceId", "primaryContentId")}
        yield from differs("an enrolment", row, {"assignmentId": assignment.get("id"), **meant})
