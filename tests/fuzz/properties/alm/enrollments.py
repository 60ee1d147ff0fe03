"""Enrollments, whose they are, and the feedback on them."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote, urlencode

from syllabind.core._http import http
from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of
from tests.fuzz.properties.alm.client import (
    V2,
    Row,
    ask,
    held_of,
    ids_of,
    linked_of,
    not_done,
    not_refused,
    not_unknown,
    read,
    token_of,
    whole_list,
)


def learners_of(env: Environment, admin: str) -> dict[str, list[Row]]:
    """Active people who are learners alone, with their enrollments."""
    rows = whole_list(env, admin, f"{V2}/users")
    keys = [
        row["id"] for row in rows if held_of(row).get("state") == "ACTIVE" and held_of(row).get("roles") == ["Learner"]
    ]
    return {key: whole_list(env, admin, f"{V2}/users/{key}/enrollments") for key in keys}


def _enrollment(row: Any) -> tuple[Any, Any, Any]:
    """Who is enrolled in which instance of what."""
    names = ("learner", "learningObject", "loInstance")
    return tuple(next((key for _, key in linked_of(row, name)), None) for name in names)  # type: ignore[return-value]


def enrollments(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """An enrolled person stays enrolled, once, with the progress so far, until they leave; others are not changed.

    The reference of `/enrollments` and `/users/{id}/enrollments` (an administrator enrolls that user, a learner
    themself); the manual, enrollments and "Check module progress".
    """
    choose, admin = random.Random(seed), token_of(env)
    people = learners_of(env, admin)
    objects = [
        row
        for row in whole_list(env, admin, f"{V2}/learningObjects")
        if held_of(row).get("state") == "Published" and linked_of(row, "instances")
    ]
    chosen = choose.sample(sorted(people), 3)
    held = {key: {row["id"]: row for row in people[key]} for key in chosen}
    tokens = {key: token_of(env, "learner", key) for key in chosen}
    acts = ["enroll", "enroll self", "again", "again self", "leave", "leave self"] * 2
    for act in choose.sample(acts, len(acts)):
        key = choose.choice(chosen)
        mine, itself = held[key], act.endswith("self")
        token = tokens[key] if itself else admin
        url = f"{V2}/enrollments" if itself else f"{V2}/users/{key}/enrollments"
        if act.startswith("leave") and mine:
            gone = choose.choice(sorted(mine))
            yield from not_done(ask(env, token, "DELETE", f"{url}/{quote(gone)}"), f"{act}, an enrollment")
            del mine[gone]
            yield from not_unknown(ask(env, tokens[key], "GET", f"{V2}/enrollments/{quote(gone)}"), "who left")
        else:
            begun = [row for row in mine.values() if held_of(row).get("progressPercent")] or list(mine.values())
            again = choose.choice(begun) if act.startswith("again") and begun else None
            owner = choose.choice(objects)
            lo, instance = owner["id"], choose.choice(linked_of(owner, "instances"))[1]
            if again is not None:
                _, lo, instance = _enrollment(again)
            answer = ask(env, token, "POST", f"{url}?{urlencode({'loId': lo, 'loInstanceId': instance})}")
            yield from not_done(answer, f"{act}, in {instance}")
            row = (body_of(answer) or {}).get("data") or {}
            if _enrollment(row) != (key, lo, instance):
                yield f"{act}: {_enrollment(row)} is enrolled, not {(key, lo, instance)}"
                continue
            if row["id"] in mine and held_of(row) != held_of(mine[row["id"]]):
                yield f"{act}: enrolling again changes an enrollment"
            mine.setdefault(row["id"], row)
        yield from _enrolled(env, admin, tokens, held, act)
    yield from _not_enrolled(env, admin, chosen, tokens, objects, held)


def _enrolled(
    env: Environment, admin: str, tokens: Mapping[str, str], held: Mapping[str, Mapping[str, Row]], act: str
) -> Iterator[str]:
    for key, mine in held.items():
        rows = whole_list(env, admin, f"{V2}/users/{key}/enrollments")
        if Counter(ids_of(rows)) != Counter(list(mine)):
            yield f"after {act}: {len(rows)} enrollments of a user, not {len(mine)}, or others"
        for row in rows:
            if row["id"] in mine and held_of(row) != held_of(mine[row["id"]]):
                yield f"after {act}: an enrollment is other than it was"
    key = next(iter(tokens))
    own = whole_list(env, tokens[key], f"{V2}/enrollments")
    # This list has the primary enrollment of each learning object alone.
    if not set(ids_of(own)) <= set(held[key]) or {_enrollment(row)[1] for row in own} != {
        _enrollment(row)[1] for row in held[key].values()
    }:
        yield f"after {act}: a learner's own list is other than the administrator's"


def _not_enrolled(
    env: Environment,
    admin: str,
    chosen: Sequence[str],
    tokens: Mapping[str, str],
    objects: Sequence[Row],
    held: Mapping[str, Mapping[str, Row]],
) -> Iterator[str]:
    first, second = chosen[0], chosen[1]
    url, lo = f"{V2}/users/{second}/enrollments", objects[0]["id"]
    other = linked_of(objects[1], "instances")[0][1]
    answer = ask(env, tokens[first], "POST", f"{url}?{urlencode({'loId': lo})}")
    yield from not_refused(answer, "a learner enrolls another", 403)
    for what, query in (("an unknown object", {"loId": "course:1"}), ("no object", {})):
        answer = ask(env, admin, "POST", f"{url}?{urlencode(query)}")
        yield from not_refused(answer, what, 400, 404)
    answer = ask(env, admin, "POST", f"{url}?{urlencode({'loId': lo, 'loInstanceId': other})}")
    yield from not_refused(answer, "the instance of another object", 400, 404)
    for each in list(held[second])[:1]:
        answer = ask(env, tokens[first], "DELETE", f"{V2}/enrollments/{quote(each)}")
        yield from not_refused(answer, "a learner ends another's enrollment", 400, 403, 404)
    yield from _enrolled(env, admin, tokens, held, "what was refused")


def foreign_records(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """A learner's token shows the learner's own records, each as the administrator sees it, and no others.

    The manual, scopes (`learner:read`) and "Check module progress" (an enrollment carries the ids of its grades).
    """
    choose, admin = random.Random(seed), token_of(env)
    people = {key: rows for key, rows in learners_of(env, admin).items() if rows}
    for first, second in zip(*(choose.sample(sorted(people), len(people) // 2) for _ in range(2)), strict=True):
        token = token_of(env, "learner", first)
        if (read(env, token, f"{V2}/user") or {}).get("id") != first:
            yield "a learner's token belongs to another person"
        for key in sorted({first, second}):
            row = choose.choice(people[key])
            paths = [f"{V2}/enrollments/{quote(row['id'])}"]
            paths += [
                f"{V2}/loResourceGrades/{quote(str(grade))}" for _, grade in linked_of(row, "loResourceGrades")[:1]
            ]
            paths += [f"{V2}/users/{key}/{name}" for name in ("enrollments", "userSkills", "userBadges")]
            for path in paths:
                answer = ask(env, token, "GET", path)
                if key != first:
                    yield from not_refused(answer, f"another's {path.split('/')[-2]}", 403)
                elif answer.status_code != 200 or _data_of(answer) != read(env, admin, path):
                    yield f"the own {path.split('/')[-2]}: {answer.status_code}, or other than the administrator sees"
            for kind, grade in linked_of(row, "loResourceGrades"):
                found = read(env, admin, f"{V2}/loResourceGrades/{quote(str(grade))}")
                if not isinstance(found, dict) or (found.get("type"), found.get("id")) != (kind, grade):
                    yield "an enrollment names a grade that is not there"


def submissions(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """What a learner submits or starts is the learner's: others neither see nor get it.

    "Adobe Learning Manager, API changes", external learning: the own submissions. The reference of `GET /jobs`: the
    jobs that the caller submitted. Adobe's reference client: learners get their own badges.
    """
    choose, admin = random.Random(seed), token_of(env)
    everyone = sorted(learners_of(env, admin))
    badges = {key: ids_of(whole_list(env, admin, f"{V2}/users/{key}/userBadges")) for key in everyone}
    people = choose.sample([key for key in everyone if badges[key]], 3)
    made = dict[str, str]()
    for key in people:
        token = token_of(env, "learner", key)
        body = {"data": {"type": "externalLearning", "attributes": {"title": f"Course of {key}"}}}
        learning = _data_of(ask(env, token, "POST", f"{V2}/externalLearnings", body)) or {}
        made[key] = str(learning.get("id", ""))
        for badge in badges[key]:
            yield from not_done(ask(env, token, "POST", f"{V2}/jobs", _badge_job(badge)), "the own badge")
        for badge in (each for other in people if other != key for each in badges[other][:1]):
            answer = ask(env, token, "POST", f"{V2}/jobs", _badge_job(badge))
            yield from not_refused(answer, "another's badge", 403)
    report = {"data": {"type": "job", "attributes": {"jobType": "generateUsers", "payload": {}}}}
    own = _data_of(ask(env, admin, "POST", f"{V2}/jobs", report)) or {}
    if ids_of(whole_list(env, admin, f"{V2}/jobs")) != [own.get("id")]:
        yield "the list of jobs is not that of the own ones"
    for key, learning in made.items():
        token = token_of(env, "learner", key)
        if learning not in ids_of(whole_list(env, token, f"{V2}/externalLearnings")):
            yield "the own submission is not listed"
        for other in (each for each in people if each != key):
            answer = ask(env, token, "GET", f"{V2}/externalLearnings/{made[other]}")
            if answer.status_code not in (400, 403, 404):
                yield f"another's submission: {answer.status_code}"


def _badge_job(badge: str) -> Row:
    attributes = {"description": "d", "jobType": "generateUserBadge", "payload": {"userBadgeId": badge}}
    return {"data": {"type": "job", "attributes": attributes}}


def _data_of(answer: http.Response) -> Any:
    body = body_of(answer)
    return body.get("data") if isinstance(body, dict) else None


def feedback(env: Environment, *, seed: int = 1) -> Iterator[str]:
    """Feedback needs the answer to each mandatory question, on its scale, and is the learner's to give.

    The manual, "Post L1 feedback": the questions are those of the instance.
    """
    choose, admin, tried = random.Random(seed), token_of(env), 0
    people = learners_of(env, admin)
    for key in choose.sample(sorted(people), len(people)):
        token = token_of(env, "learner", key)
        for row in people[key]:
            _, lo, instance = _enrollment(row)
            path = f"{V2}/learningObjects/{quote(str(lo))}/instances/{quote(str(instance))}/l1Feedback"
            questions = held_of(read(env, token, path)).get("questions") or []
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
                answer = ask(env, token, "POST", url, _feedback(row["id"], answers))
                yield from not_refused(answer, f"feedback {[each.get('answer') for each in answers]}", 400)
            yield from not_done(ask(env, token, "POST", url, _feedback(row["id"], right)), "feedback")
            other = token_of(env, "learner", choose.choice([each for each in people if each != key]))
            answer = ask(env, other, "POST", url, _feedback(row["id"], right))
            yield from not_refused(answer, "feedback for another", 403)
    if not tried:
        yield "no instance asks for feedback"


def _feedback(key: str, answers: Sequence[Row]) -> Row:
    return {"data": {"id": key, "type": "feedback", "attributes": {"score": 0, "questions": list(answers)}}}
