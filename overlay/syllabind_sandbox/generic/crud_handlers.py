"""What operations without a handler of their own do: the action of their plan."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any
from urllib.parse import quote

from syllabind_sandbox.generic.crud_plan import CrudPlan, CrudPlans, crud_plans
from syllabind_sandbox.generic.resource_store import Parents
from syllabind_sandbox.seeded_random import Record
from syllabind_sandbox.service import Call, Result, Service

IGNORED = re.compile(r"^(\$|page|perPage$|limit$|sort$|include$|fields$|ids$)")
"""Parameters of a list that do not filter by a property of that name."""


def handle(call: Call) -> Any:
    """Return the result of an operation that has no handler."""
    plan = crud_plans(call.service.spec).by_id[call.operation.id]
    return _ACTIONS[plan.action](call, plan)


def level(service: Service, name: str) -> int:
    """Return the level of an operation without a handler: 1 where it reads or writes records, 0 for its example."""
    known = crud_plans(service.spec)
    plan, operation = known.by_id[name], service.spec.operations[name]
    kept = plan.shared or any(kind for _, _, kind in plan.parents)
    if plan.action == "flag":
        return int(kept and (not operation.produces or _shows_parent(known, plan)))
    if plan.action == "single":
        return int(kept or plan.kind in service.tables())
    return int(plan.action != "answer")


def _shows_parent(known: CrudPlans, plan: CrudPlan) -> bool:
    """Return whether setting a flag answers with the record that the flag is on."""
    return bool(plan.schema and plan.parents) and plan.schema == known.schemas.get(plan.parents[-1][2])


def _place(call: Call, plan: CrudPlan) -> tuple[str, Parents]:
    """Return where a call's record belongs: the path before it, and its parents.

    Raises:
        HttpError: one of the parents does not exist.
    """
    service, store = call.service, call.service.store
    scope = ""
    parents: Parents = ()
    for name, word, kind in plan.parents:
        sent = key = str(call.params[name])
        if kind:
            row = store.find(kind, scope, parents, sent, name)
            if row is None:
                raise service.not_found(kind, sent)
            key = str(row.get(store.key_of(kind), sent)) if sent in store.table(kind) else sent
            if not service.is_visible(call, kind, key):
                raise service.not_found(kind, key)
        scope = f"{scope}/{word}/{sent}".lstrip("/")
        parents = (*parents, (kind or word, key))
    return scope, parents


def _sent(call: Call, plan: CrudPlan) -> Any:
    body = call.body
    for token in plan.sent.split("/")[1:]:
        body = body.get(token) if isinstance(body, Mapping) else None
    return body


def _record(call: Call, plan: CrudPlan) -> dict[str, Any]:
    body = _sent(call, plan)
    return dict(body) if isinstance(body, Mapping) else {}


def _key(call: Call, plan: CrudPlan) -> str:
    assert plan.key is not None, call.operation.id
    return str(call.params[plan.key])


def _found(call: Call, plan: CrudPlan) -> tuple[str, Parents, Record]:
    scope, parents = _place(call, plan)
    key = _key(call, plan)
    row = call.service.store.find(plan.kind, scope, parents, key, plan.key or "id")
    if row is None or not call.service.is_visible(call, plan.kind, key):
        raise call.service.not_found(plan.kind, key)
    return scope, parents, row


def _one(call: Call, plan: CrudPlan, row: Record) -> Any:
    if not plan.schema:
        return _example(call) if call.operation.produces else None
    shown = call.service.store.shown(plan.kind, plan.schema, row)
    if plan.many:
        return call.service.present_list(call, plan.kind, [shown], plan.pointer)
    return call.service.present_one(call, shown, plan.pointer)


def _list(call: Call, plan: CrudPlan) -> Any:
    scope, parents = _place(call, plan)
    service = call.service
    known = service.filter_scope(call, plan.kind, parents)
    rows = service.store.rows(plan.kind, scope, parents) if known is None else known
    names = {each.name for each in call.operation.parameters if each.where == "query"}
    filters = {name: value for name, value in call.params.items() if name in names}
    if any(name == "ids" or not IGNORED.match(name) for name in filters):
        rows = [row for row in rows if _wanted(row, filters)]
    if plan.kind not in service.tables() and plan.schema != crud_plans(service.spec).schemas.get(plan.kind):
        rows = [service.store.shown(plan.kind, plan.schema, row) for row in rows]
    return service.present_list(call, plan.kind, rows, plan.pointer)


def _wanted(row: Record, params: Mapping[str, Any]) -> bool:
    """Apply the parameters that have the name of a property."""
    inner = [value for value in row.values() if isinstance(value, Mapping)]
    held = {name: value for each in (*inner, row, row.get("attributes", {})) for name, value in each.items()}
    for name, value in params.items():
        if name == "ids" and str(row.get("id")) not in value:
            return False
        if name in held and not IGNORED.match(name):
            options = value if isinstance(value, list) else [value]
            if held[name] not in options:
                return False
        since = re.fullmatch("(.*)Since", name)
        if since and str(held.get(f"{since[1]}At", "9")) < str(value):
            return False
    return True


def _get(call: Call, plan: CrudPlan) -> Any:
    return _one(call, plan, _found(call, plan)[2])


def _create(call: Call, plan: CrudPlan) -> Any:
    scope, parents = _place(call, plan)
    return _one(call, plan, call.service.store.create(plan.kind, scope, parents, _record(call, plan)))


def _put(call: Call, plan: CrudPlan) -> Any:
    """Create or return a record whose path names its target, such as an interest in a skill."""
    scope, parents = _place(call, plan)
    store, key = call.service.store, _key(call, plan)
    row = store.find(plan.kind, scope, parents, key)
    if row is None:
        word = call.operation.path.split("/")[-2]
        target = re.sub("_?[iI]d$", "", plan.key or "") or word
        row = store.create(plan.kind, scope, (*parents, (target, key)), _record(call, plan))
        members = store.members(plan.kind, scope, parents)
        if (made := str(row[store.key_of(plan.kind)])) not in members:
            members.append(made)
    return _one(call, plan, row)


def _update(call: Call, plan: CrudPlan) -> Any:
    _, _, row = _found(call, plan)
    return _one(call, plan, call.service.store.update(plan.kind, row, _record(call, plan)))


def _delete(call: Call, plan: CrudPlan) -> Any:
    scope, parents, row = _found(call, plan)
    call.service.store.remove(plan.kind, scope, parents, row)
    return _one(call, plan, row)


def _members(call: Call, plan: CrudPlan) -> Any:
    scope, parents = _place(call, plan)
    store = call.service.store
    sent = _sent(call, plan)
    keys = [str(each["id"] if isinstance(each, Mapping) else each) for each in sent or ()]
    ids = store.members(plan.kind, scope, parents)
    if call.operation.method == "DELETE":
        ids[:] = [each for each in ids if each not in keys]
        return None
    known = {each for each in keys if store.table(plan.kind).get(each) is not None}
    if crud_plans(call.service.spec).collection_depths.get(plan.kind, 0) == 0:
        if unknown := next((each for each in keys if each not in known), None):
            raise call.service.not_found(plan.kind, unknown)
        ids[:] = list(dict.fromkeys([*([] if call.operation.method in ("PUT", "PATCH") else ids), *keys]))
        return None
    for each in keys:
        if store.find(plan.kind, scope, parents, each) is None:
            store.create(plan.kind, scope, (*parents, (_target(plan.kind), each)), {})
    return None


def _target(kind: str) -> str:
    """Return the kind that a record of another kind is about: `skill` of `userSkillInterest`."""
    words = re.findall("[A-Z]?[a-z]+", kind)
    return str(words[-2] if len(words) > 1 else words[-1]).lower()


def _single(call: Call, plan: CrudPlan) -> Any:
    _, parents = _place(call, plan)
    subject = call.grant.subject if call.grant else None
    row = call.service.store.single(plan.kind, call.request.path, parents, subject)
    if row is None:
        raise call.service.not_found(plan.kind, call.request.path)
    return _one(call, plan, row)


def _set(call: Call, plan: CrudPlan) -> Any:
    _, parents = _place(call, plan)
    store, path = call.service.store, call.request.path
    row = deepcopy(store.single(plan.kind, path, parents, None) or {})
    store.write(plan.kind, row, _record(call, plan), created=call.operation.method == "POST")
    store.set(plan.kind, path, row)
    return _one(call, plan, row)


def _clear(call: Call, plan: CrudPlan) -> Any:
    _place(call, plan)
    call.service.store.set(plan.kind, call.request.path, None)
    call.service.store.flags.pop(call.request.path, None)
    return None


def _flag(call: Call, plan: CrudPlan) -> Any:
    scope, parents = _place(call, plan)
    store, path = call.service.store, call.request.path
    if call.operation.method == "DELETE":
        store.flags.pop(path, None)
    else:
        store.flags[path] = True if call.body is None else call.body
    if not call.operation.produces:
        return None
    if not _shows_parent(crud_plans(call.service.spec), plan):
        return _example(call)
    outer = "/".join(scope.split("/")[:-2])
    row = store.find(parents[-1][0], outer, parents[:-1], parents[-1][1])
    return _one(call, plan, row) if row is not None else _example(call)


def _example(call: Call) -> Result:
    spec = call.service.spec
    status, media, example = spec.example(call.operation)
    if example is None and media.endswith("json"):
        node = spec.response_node(call.operation, status)[0]["content"][media]
        example = call.service.store.sample(node.get("schema", {}), call.operation.id)
    elif example is None and media:
        example = f"{call.operation.id}\n"
    return Result(body=example, status=status, media=media)


def _answer(call: Call, plan: CrudPlan) -> Result:
    answer = _example(call)
    if answer.status in range(300, 400):
        target = call.params.get("redirect_uri") or call.request.origin
        return Result(
            body=None, status=answer.status, headers={"location": quote(str(target), safe="!#$%&'()*+,/:;=?@[]~")}
        )
    return answer


_ACTIONS: dict[str, Callable[[Call, CrudPlan], Any]] = {
    "list": _list, "get": _get, "create": _create, "put": _put, "update": _update, "delete": _delete,
    "members": _members, "single": _single, "set": _set, "clear": _clear, "flag": _flag, "answer": _answer,
}  # fmt: skip
