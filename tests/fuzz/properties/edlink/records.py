"""Every record is what was written last; a write that is repeated or refused changes nothing."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
from hypothesis import strategies as st

from syllabind_fuzz.api_under_test import resolve
from syllabind_fuzz.hypothesis_runner import run_strategy
from syllabind_sandbox.clock import timestamp
from tests.fuzz.environment import Environment
from tests.fuzz.properties import body_of
from tests.fuzz.properties.edlink.client import HOST, HOUR, UNKNOWN_ID, EdlinkClient, codes_of, graph, person
from tests.fuzz.properties.edlink.paths import Place, busy_of, places


@attrs.frozen(kw_only=True, slots=True)
class Kind:
    """A kind of record that can be written.

    Attributes:
        name: What its path ends in.
        create: The operation that makes one.
        change: The operation that changes one.
        fixed: Members that are given, by what the rules between members ask for.
        without: Members that are left out, for another property looks at them.
    """

    name: str
    create: str
    change: str
    fixed: Mapping[str, Any] = {}
    without: Sequence[str] = ()


KINDS = (
    Kind(name="categories", create="createMyCategory", change="updateMyCategory"),
    Kind(
        name="assignments",
        create="createMyAssignment",
        change="updateMyAssignment",
        fixed={
            "assignee_mode": st.just("all"),
            "grading_type": st.sampled_from(("points", "percent", "pass_fail", "letter_grade")),
        },
        without=(
            "id",
            "attachments",
            "assignee_ids",
            "section_ids",
            "rubric_id",
            "module_id",
            "parent_id",
            "session_id",
        ),
    ),
)
UPDATED = {"updated_date"}


def _members(env: Environment, operation: str, kind: Kind) -> tuple[set[str], dict[str, Any]]:
    """The required members of a body, and what each member may be."""
    document, endpoint = env.target.document, env.target.endpoints[operation]
    schema = resolve(document, resolve(document, endpoint.node["requestBody"])["content"]["application/json"]["schema"])
    made = {name: _value(document, node) for name, node in schema["properties"].items() if name not in kind.without}
    given = {name: value for name, value in kind.fixed.items() if name in made}
    return set(schema.get("required", ())), {**made, **given}


def _value(document: Any, raw: Any) -> st.SearchStrategy[Any]:
    node = resolve(document, raw)
    if "enum" in node:
        return st.sampled_from(node["enum"])
    if node.get("format") == "date-time":
        return st.integers(0, 10**9).map(
            lambda number: timestamp(datetime(2030, 1, 1, tzinfo=UTC) + timedelta(seconds=number))
        )
    if node["type"] == "array":
        # Their order is not documented to be kept.
        return st.sets(_value(document, node["items"]), min_size=1, max_size=3).map(sorted)
    made: dict[str, st.SearchStrategy[Any]] = {
        "string": st.text(min_size=1, max_size=20) | st.text(min_size=40, max_size=300),
        "number": st.integers(1, 1000),
        "integer": st.integers(1, 1000),
        "boolean": st.booleans(),
        "object": st.dictionaries(st.text(min_size=1, max_size=8), st.integers(0, 9), max_size=2),
    }
    return made[node["type"]]


def records(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """A record is what was sent; a change changes its members alone; what is deleted is gone, and nothing else.

    Success is 200, and deleting has no body (Edlink, Assignments; Edlink, Categories; Edlink, Patch requests: what is
    not sent stays, and `$properties` names the members that count).
    """
    for kind in KINDS:
        required, made = _members(env, kind.create, kind)
        _, changes = _members(env, kind.change, kind)
        bodies = st.fixed_dictionaries(
            {name: value for name, value in made.items() if name in required},
            optional={name: value for name, value in made.items() if name not in required},
        )
        patches = st.fixed_dictionaries({}, optional=changes).filter(bool)
        said: list[str] = []

        def check(drawn: Any, kind: Kind = kind, said: list[str] = said) -> None:
            env.restart()
            said.extend(f"{kind.name}: {each}" for each in _life(env, kind, *drawn))

        run_strategy(st.tuples(bodies, patches, st.randoms(use_true_random=False)), check, seed=seed, examples=12)
        yield from said


def _life(
    env: Environment, kind: Kind, body: dict[str, Any], patch: dict[str, Any], choose: random.Random
) -> Iterator[str]:
    caller = person(env)
    base = f"/api/v2/my/classes/{choose.choice(busy_of(env)['{class_id}'])}/{kind.name}"
    before = caller.all_records(base)
    answer = caller.send("POST", base, body=body)
    if answer.status != 200 or not isinstance(answer.data, dict):
        yield f"making one answers {answer.status} {answer.text[:120]}"
        return
    key = str(answer.one["id"])
    yield from _differs("made", answer.data, body)
    held = caller.get(f"{base}/{key}").one
    if held != answer.data:
        yield "reading gives other than making"
    if caller.all_records(base) != [*before, answer.data] and held not in caller.all_records(base):
        yield "the list lacks a new record"
    taken = sorted(choose.sample(sorted(patch), choose.randint(1, len(patch))))
    chosen = {"$properties": taken} if len(taken) < len(patch) else {}
    answer = caller.send("PATCH", f"{base}/{key}", query=chosen, body=patch)
    meant = {**held, **{name: value for name, value in patch.items() if name in taken}}
    if answer.status != 200:
        yield f"changing {sorted(patch)} answers {answer.status} {answer.text[:120]}"
    yield from _differs("changed", caller.get(f"{base}/{key}").data, {**meant, **dict.fromkeys(UPDATED)}, UPDATED)
    if _without(before, key) != _without(caller.all_records(base), key):
        yield "making and changing one changed others"
    answer = caller.send("DELETE", f"{base}/{key}")
    shapes = {"envelope": (200, ["$data", "$request"]), "empty": (200, []), "204": (204, [])}
    shape = (answer.status, sorted(json.loads(answer.text or "{}")))
    if shape != shapes[env.world.edlink.deletion]:
        yield f"deleting answers {shape}, not {shapes[env.world.edlink.deletion]}"
    for what, gone in (
        ("reading", caller.get(f"{base}/{key}")),
        ("changing", caller.send("PATCH", f"{base}/{key}", body=patch)),
        ("deleting", caller.send("DELETE", f"{base}/{key}")),
    ):
        if (gone.status, gone.code) != (404, "NOT_FOUND"):
            yield f"{what} one that is gone gives {gone.status} {gone.code}"
    if caller.all_records(base) != before:
        yield "after deleting, the list is not what it was"


def _without(rows: list[Any], key: str) -> list[Any]:
    return [row for row in rows if row["id"] != key]


def _differs(what: str, row: Any, meant: Mapping[str, Any], but: set[str] = frozenset()) -> Iterator[str]:  # type: ignore[assignment]
    for name, value in meant.items():
        held = row.get(name) if isinstance(row, dict) else None
        held = sorted(held) if isinstance(held, list) and isinstance(value, list) and name.endswith("types") else held
        value = sorted(value) if name.endswith("types") and isinstance(value, list) else value
        if name not in but and held != value:
            yield f"{what}, {name} is {str(held)[:60]!r}, not {str(value)[:60]!r}"


def idempotency(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """A key gives its first answer again for thirty days, whatever the body, to the client that sent it first.

    The warnings are IDEMPOTENCY_KEY_REPEATED, and IDEMPOTENCY_KEY_IGNORED where the method is idempotent by itself; a
    key has at most 255 characters (Edlink, Idempotency; Edlink, Errors & Warnings).
    """
    said: list[str] = []

    def check(drawn: tuple[str, str, int]) -> None:
        env.restart()
        said.extend(_repeated(env, *drawn))

    run_strategy(
        st.tuples(st.text(min_size=1, max_size=40), st.text(min_size=1, max_size=40), st.integers(1, 255)),
        check,
        seed=seed,
        examples=4,
    )
    yield from said


def _repeated(env: Environment, title: str, other: str, length: int) -> Iterator[str]:
    base = f"/api/v2/my/classes/{busy_of(env)['{class_id}'][0]}"
    due = {"description": "", "due_date": "2031-01-01T00:00:00.000Z", "grading_type": "points"}
    for kind, more in (("categories", {}), ("assignments", due)):
        caller, path, key = person(env), f"{base}/{kind}", "k" * length
        first = caller.send("POST", path, query={"$idempotency": key}, body={"title": title, **more})
        again = caller.send("POST", path, query={"$idempotency": key}, body={"title": other, **more})
        if first.status != 200 or again.data != first.data:
            yield f"{kind}: a key that came before gives another answer"
        if "IDEMPOTENCY_KEY_REPEATED" not in again.warnings or "IDEMPOTENCY_KEY_REPEATED" in first.warnings:
            yield f"{kind}: that an answer is an earlier one is not told as such"
        new = caller.send("POST", path, query={"$idempotency": f"{key[1:]}n"}, body={"title": other, **more})
        if new.status != 200 or new.one["id"] == first.one["id"] or new.one["title"] != other:
            yield f"{kind}: a new key gives an old answer"
        listed = [row["title"] for row in caller.all_records(path) if row["id"] in (first.one["id"], new.one["id"])]
        if sorted(listed) != sorted((title, other)):
            yield f"{kind}: two keys made {listed}"
        before = caller.all_records(path)
        long = caller.send("POST", path, query={"$idempotency": "k" * (255 + length)}, body={"title": title, **more})
        if (long.status, long.code) != (400, "IDEMPOTENCY_KEY_TOO_LONG") or caller.all_records(path) != before:
            yield f"{kind}: a key of {255 + length} characters gives {long.status} {long.code}"
        told = caller.send("PATCH", f"{path}/{new.data['id']}", query={"$idempotency": key}, body={"title": title})
        if told.status != 200 or told.one["title"] != title or "IDEMPOTENCY_KEY_IGNORED" not in told.warnings:
            yield f"{kind}: a key beside PATCH gives {told.status} {told.warnings}"
        env.world.advance(30 * 24 * HOUR - 60)
        if (
            person(env).send("POST", path, query={"$idempotency": key}, body={"title": other, **more}).data
            != first.data
        ):
            yield f"{kind}: a key is forgotten before thirty days"
        env.world.advance(120)
        late = person(env).send("POST", path, query={"$idempotency": key}, body={"title": other, **more})
        if late.status != 200 or late.one["id"] == first.one["id"]:
            yield f"{kind}: a key is known after thirty days"


def bodies(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """What a body lacks, has wrong or has too much is told, and nothing is written.

    MISSING_REQUIRED_FIELD, INVALID_REQUEST_BODY, INVALID_SUBMISSION_TYPE, INVALID_ASSIGNEES and
    ASSIGNMENT_CANNOT_HAVE_ZERO_POINTS are errors, FOUND_UNEXPECTED_FIELD, INVALID_PATCH_PROPERTY and ASSIGNEES_IGNORED
    warnings (Edlink, Errors & Warnings).
    """
    choose, caller = random.Random(seed), person(env)
    base = f"/api/v2/my/classes/{busy_of(env)['{class_id}'][0]}"
    good = {"title": "T", "description": "D", "due_date": "2031-01-01T00:00:00.000Z", "grading_type": "percent"}
    for kind in KINDS:
        path = f"{base}/{kind.name}"
        before = caller.all_records(path)
        required, members = _members(env, kind.create, kind)
        whole = {name: value for name, value in good.items() if name in members}
        wrong: list[tuple[dict[str, Any], str]] = [
            ({name: value for name, value in whole.items() if name != left}, "MISSING_REQUIRED_FIELD")
            for left in sorted(required)
        ]
        special = {"submission_types": "INVALID_SUBMISSION_TYPE"}
        for name in members:
            tried: tuple[Any, ...] = ([{}], {"x": 1}, 12, "12", True)
            bad = [each for each in tried if not _fits(env, kind, name, each)]
            if name != "points_possible" and bad:
                wrong.append(({**whole, name: choose.choice(bad)}, special.get(name, "INVALID_REQUEST_BODY")))
        if kind.name == "assignments":
            wrong += [
                ({**whole, "points_possible": choose.choice((0, -1, -choose.random()))}, _NO_POINTS),
                ({**whole, "submission_types": ["text", "carrier pigeon"]}, "INVALID_SUBMISSION_TYPE"),
                ({**whole, "assignee_mode": "individuals"}, "INVALID_ASSIGNEES"),
                ({**whole, "assignee_mode": "individuals", "assignee_ids": []}, "INVALID_ASSIGNEES"),
                ({**whole, "assignee_mode": "individuals", "assignee_ids": [UNKNOWN_ID]}, "INVALID_ASSIGNEES"),
                ({**whole, "grading_type": "rubric"}, "MISSING_REQUIRED_FIELD"),
            ]
        for body, code in wrong:
            reply = caller.send("POST", path, body=body)
            if (reply.status, reply.code) != (400, code):
                yield f"{kind.create} {body}: {reply.status} {reply.code}, not {code}"
        if kind.name == "assignments":
            one = f"{path}/{choose.choice(before)['id']}"
            for named in ([], [UNKNOWN_ID]):
                reply = caller.send("PATCH", one, body={"assignee_mode": "individuals", "assignee_ids": named})
                if (reply.status, reply.code) != (400, "INVALID_ASSIGNEES"):
                    yield f"changing the assignees to {named}: {reply.status} {reply.code}"
        if caller.all_records(path) != before:
            yield f"{kind.create}: what was refused was written"
        yield from _superfluous(caller, path, whole)


_NO_POINTS = "ASSIGNMENT_CANNOT_HAVE_ZERO_POINTS"


def any_body(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """Wherever a body is taken, it is a JSON object with its required members, and each has its type.

    MISSING_REQUIRED_FIELD and INVALID_REQUEST_BODY (Edlink, Errors & Warnings).
    """
    choose = random.Random(seed)
    for place in places(env, choose, methods=("POST", "PATCH")):
        body = resolve(env.target.document, place.endpoint.node.get("requestBody"))
        # No body of an error is published for the token endpoint.
        if not body or "application/json" not in body["content"] or place.endpoint.id == "createToken":
            continue
        schema = resolve(env.target.document, body["content"]["application/json"]["schema"])
        either = [resolve(env.target.document, each) for each in schema.get("anyOf", [schema])]
        schema = next(each for each in either if "properties" in each)  # one event, not a batch of them
        whole = {name: _sample(env, schema["properties"][name]) for name in schema.get("required", ())}
        wrong = [({k: v for k, v in whole.items() if k != name}, "MISSING_REQUIRED_FIELD") for name in whole]
        wrong += [
            ({**whole, name: choose.choice(([[]], {"x": [1]}))}, "INVALID_REQUEST_BODY")
            for name, raw in schema["properties"].items()
            if resolve(env.target.document, raw).get("type") in ("string", "number", "boolean")
            and name != "points_possible"
        ]
        for sent, code in wrong:
            reply = place.caller.send(place.endpoint.method, place.path, body=sent)
            if (reply.status, reply.code) != (400, code):
                yield f"{place.endpoint.id} {sent}: {reply.status} {reply.code}, not {code}"
        yield from _no_object(env, place)


def _no_object(env: Environment, place: Place) -> Iterator[str]:
    headers = {"authorization": place.caller.authorization, "content-type": "application/json"}
    for content in ('{"title": ', "[]", '"text"', "12", "null", "\x00", "{]"):
        answer = env.raw(place.endpoint.method, HOST + place.path, headers=headers, content=content)
        code = next(iter(codes_of(body_of(answer), "$errors")), "")
        if (answer.status_code, code) != (400, "INVALID_REQUEST_BODY"):
            yield f"{place.endpoint.id} {content!r}: {answer.status_code} {code}"


def _sample(env: Environment, raw: Any) -> Any:
    node = resolve(env.target.document, raw)
    if "enum" in node:
        return node["enum"][0]
    if node.get("type") == "object":
        return {name: _sample(env, node["properties"][name]) for name in node.get("required", ())}
    samples = {"number": 1, "integer": 1, "boolean": True, "array": []}
    return "2031-01-01T00:00:00.000Z" if node.get("format") == "date-time" else samples.get(node.get("type"), "text")


def _superfluous(caller: EdlinkClient, path: str, whole: dict[str, Any]) -> Iterator[str]:
    made = caller.send("POST", path, body={**whole, "no_such_member": 1})
    if made.status != 200 or "no_such_member" in made.data or "FOUND_UNEXPECTED_FIELD" not in made.warnings:
        yield f"{path}: an unknown member gives {made.status} {made.warnings}"
        return
    one = f"{path}/{made.data['id']}"
    told = caller.send("PATCH", one, query={"$properties": ["title", "no_such_member"]}, body={"title": "Other"})
    if told.status != 200 or told.one["title"] != "Other" or "INVALID_PATCH_PROPERTY" not in told.warnings:
        yield f"{path}: an unknown name in $properties gives {told.status} {told.warnings}"
    if path.endswith("assignments"):
        told = caller.send("POST", path, body={**whole, "assignee_mode": "all", "assignee_ids": [UNKNOWN_ID]})
        if told.status != 200 or "ASSIGNEES_IGNORED" not in told.warnings:
            yield f"{path}: assignees beside the mode all give {told.status} {told.warnings}"


def _fits(env: Environment, kind: Kind, name: str, value: Any) -> bool:
    document = env.target.document
    body = resolve(document, env.target.endpoints[kind.create].node["requestBody"])
    node = resolve(document, resolve(document, body["content"]["application/json"]["schema"])["properties"][name])
    types: dict[str, Callable[[], bool]] = {
        "string": lambda: isinstance(value, str) and "enum" not in node and "format" not in node,
        "number": lambda: isinstance(value, int) and not isinstance(value, bool),
        "boolean": lambda: isinstance(value, bool),
        "array": lambda: False,
        "object": lambda: isinstance(value, dict),
    }
    return types[node["type"]]()


def submissions(env: Environment, /, *, seed: int = 1) -> Iterator[str]:
    """Every student has a submission from the start; handing in, taking back, grading and giving back move it.

    Students see their own one only; reclaiming works from `submitted` alone; what was handed in stays as an attempt and
    can be downloaded (Edlink, Submissions).
    """
    choose = random.Random(seed)
    class_id = choose.choice(busy_of(env)["{class_id}"])
    staff, path = person(env), f"/api/v2/my/classes/{class_id}/assignments"
    students = [row["id"] for row in graph(env).all_records(f"/api/v2/graph/classes/{class_id}/students")]
    for assignment in [row["id"] for row in staff.all_records(path)][:2]:
        base = f"{path}/{assignment}"
        rows = staff.all_records(f"{base}/submissions")
        if sorted(row["person_id"] for row in rows) != sorted(students):
            yield "the staff does not see one submission of each student"
        for subject in choose.sample(students, min(2, len(students))):
            own = next((row for row in rows if row["person_id"] == subject), None)
            if own is not None:
                yield from _handed_in(env, base, own, staff, choose)
            for row in [row for row in rows if row["person_id"] != subject][:2]:
                if (reply := person(env, subject).get(f"{base}/submissions/{row['id']}")).status not in (403, 404):
                    yield f"a student reads another's submission: {reply.status}"


def _handed_in(env: Environment, base: str, own: Any, staff: EdlinkClient, choose: random.Random) -> Iterator[str]:
    student, one = person(env, own["person_id"]), f"{base}/submissions/{own['id']}"

    def state() -> Any:
        return staff.get(one).one["state"]

    if [row["id"] for row in student.all_records(f"{base}/submissions")] != [own["id"]]:
        yield "a student sees other submissions than the own one"
    if (early := student.send("POST", f"{base}/reclaim")).status == 200:
        yield f"what was never handed in is taken back: {early.status}"
    attempts = own["attempts"]
    for number in range(choose.randint(1, 3)):
        text = f"Answer {number} {choose.random()}"
        sent = {"type": "text", "text": text}
        reply = student.send("POST", f"{base}/submit", body={"attachments": [sent]})
        if reply.status != 200 or reply.one["state"] != "submitted":
            yield f"handing in answers {reply.status} {reply.text[:100]}"
            return
        held = staff.get(one).one
        if held["attempts"][:-1] != attempts or len(held["attempts"]) != len(attempts) + 1:
            yield "handing in changed earlier attempts"
        if text not in json.dumps(held["attempts"][-1]):
            yield "the attempt is not what was handed in"
        attempts = held["attempts"]
        back = student.send("POST", f"{base}/reclaim")
        if back.status != 200 or state() != "reclaimed":
            yield f"taking back answers {back.status}, the state is {state()}"
        if student.send("POST", f"{base}/reclaim").status == 200:
            yield "what was taken back is taken back again"
    for what, reply in (
        ("give back", student.send("POST", f"{one}/return")),
        ("grade", student.send("PATCH", one, body={"grade_points": 100})),
    ):
        if (reply.status, reply.code) != (403, "NO_PERMISSION"):
            yield f"a student may {what}: {reply.status} {reply.code}"
    graded = {"grade_points": choose.randint(1, 99), "grade_comment": f"Note {choose.random()}"}
    before = staff.get(one).one
    reply = staff.send("PATCH", one, body=graded)
    after = staff.get(one).data
    yield from _differs("graded", after, {**before, **graded, "updated_date": ""}, UPDATED)
    if reply.status != 200 or staff.send("POST", f"{one}/return").status != 200 or state() != "returned":
        yield f"giving back leaves the state {state()}"
    if student.send("POST", f"{base}/reclaim").status == 200 or state() != "returned":
        yield f"what was given back is taken back, the state is {state()}"
