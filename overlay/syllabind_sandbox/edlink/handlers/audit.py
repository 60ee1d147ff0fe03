"""Audit logs: events, the schemas of their actions, and sessions.

https://ed.link/docs/guides/v2.0/audit-logs-api/overview and the pages of audit-log-events and audit-log-schemas;
batches, severities and sessions are those of the vendor's SDK (https://github.com/edlink/edlink-node-sdk).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import jsonschema_rs

from syllabind_sandbox.auth import HttpError
from syllabind_sandbox.clock import timestamp
from syllabind_sandbox.edlink.data.audit import AuditLog
from syllabind_sandbox.edlink.presenter import paged, warn
from syllabind_sandbox.edlink.service import REMEMBERED
from syllabind_sandbox.seeded_random import Record, SeededRandom
from syllabind_sandbox.service import Call, Result, Routes

routes = Routes()

SEVERITIES = ("debug", "low", "medium", "high", "emergency")
SESSION_LIFETIME = 3600
LONGEST_SCOPE = 128
SHOWN = ("id", "first_name", "last_name", "display_name", "roles", "email", "name")
"""What `details` contain of a record of Edlink."""


def _log(call: Call) -> AuditLog:
    found: AuditLog = call.service.audit
    return found


def _new_id(call: Call, kind: str, number: int) -> str:
    return SeededRandom(call.context.seed, "edlink", "audit", kind, number).uuid()


def _now(call: Call) -> str:
    return timestamp(call.context.clock.now())


@routes.operation("createAuditEvent")
def create_event(call: Call) -> Record:
    """Record an event, or all events of a batch if none is refused."""
    batch = isinstance(call.body, list)
    sent = call.body if batch else [call.body]
    rows = [_event(call, each, len(_log(call).events) + index) for index, each in enumerate(sent)]
    _log(call).events.extend(rows)
    ids = [row["id"] for row in rows]
    return {"$data": {"ids": ids} if batch else {"id": ids[0]}}


def _event(call: Call, sent: Record, number: int) -> Record:
    _check_scope(sent["scope"])
    row = {"created_date": _now(call), **sent, "id": _new_id(call, "event", number), "action_type": "other"}
    row["severity"] = sent["severity"] if sent.get("severity") in SEVERITIES else "debug"
    versions = _log(call).schemas.get(sent["action"], [])
    if not versions:
        return row
    schema = versions[-1]
    if "data" in schema:
        _check_data(call, schema, sent.get("data"))
    return {
        **row,
        "action_type": schema["action"]["type"],
        "schema": {"id": schema["id"], "version": schema["version"]},
    }


def _check_scope(scope: object) -> None:
    if isinstance(scope, str) and len(scope.encode()) > LONGEST_SCOPE:
        raise HttpError(400, "INVALID_REQUEST_BODY", f"scope has more than {LONGEST_SCOPE} bytes")


def _check_data(call: Call, schema: Record, data: object) -> None:
    """Refuse what a strict schema does not fit, and warn of what a lax one does not."""
    error = next(iter(jsonschema_rs.validator_for(schema["data"]).iter_errors(data)), None)
    if error is None:
        return
    message = f"data does not fit the schema of {schema['action']['id']}: {error.message}"
    if schema["validation_level"] == "strict":
        raise HttpError(400, "INVALID_REQUEST_BODY", message)
    # No code is documented for this; the nearest is taken.
    warn(call, "FOUND_UNEXPECTED_FIELD", message)


def _kept(call: Call) -> list[Record]:
    """Return the events of the last thirty days, newest first."""
    oldest = timestamp(call.context.clock.now() - timedelta(seconds=REMEMBERED))
    return [_detailed(call, row) for row in reversed(_log(call).events) if row["created_date"] >= oldest]


def _detailed(call: Call, row: Record) -> Record:
    targets = [_with_details(call, each) for each in row["targets"]]
    return {**row, "actor": _with_details(call, row["actor"]), "targets": targets}


def _with_details(call: Call, party: Record) -> Record:
    """Fill in what Edlink knows of a party that an identifier of Edlink names."""
    table = call.service.district.tables.get(party["type"])
    if table is None:
        return party
    for each in party["identifiers"]:
        found = table.get(each["value"]) if each["issuer"] == "edlink" else None
        if found is not None:
            return {**party, "details": {name: found[name] for name in SHOWN if name in found}}
    return party


@routes.operation("getAuditEvent")
def get_event(call: Call) -> Any:
    """Return one event."""
    key = call.params["event_id"]
    for row in _kept(call):
        if row["id"] == key:
            return call.service.present_one(call, row, "/$data")
    raise call.service.not_found("event", key)


@routes.operation("listAuditEvents")
def list_events(call: Call) -> Result:
    """Return the events of a scope, newest first."""
    scope = {"id": call.params["scope_id"], "type": call.params["scope_type"]}
    filters = {name: value for name, value in call.params.items() if name == "action" or "." in name}
    rows = [row for row in _kept(call) if row["scope"] == scope]
    return paged(call, [row for row in rows if all(value in _values(row, name) for name, value in filters.items())], {})


def _values(row: Record, name: str) -> Iterator[str]:
    """Yield the values of an event that a filter is compared with."""
    holder, _, member = name.partition(".")
    if not member:
        yield str(row[holder])
    elif holder == "context":
        yield str(row.get("context", {}).get(member))
    else:
        for party in row["targets"] if holder == "target" else [row["actor"]]:
            if member == "type":
                yield party["type"]
            else:
                yield from (each[member] for each in party["identifiers"])


@routes.operation("createAuditSchema")
def create_schema(call: Call) -> Record:
    """Create the schema of an action, which may have one only."""
    body = call.body
    action = body["action"]["id"]
    if action in _log(call).schemas:
        raise HttpError(409, "UNSUPPORTED_OPERATION", f"The action {action} has a schema")
    _check_schema(body)
    first = {"validation_level": "lax", **body, "id": _new_id(call, "schema", len(_log(call).schemas))}
    row = {**first, "version": _new_id(call, "version", len(_log(call).versions())), "created_date": _now(call)}
    _log(call).schemas[action] = [row]
    return {"$data": row}


def _check_schema(body: Record) -> None:
    try:
        jsonschema_rs.validator_for(body.get("data", {}))
    except (ValueError, jsonschema_rs.ValidationError) as error:
        raise HttpError(400, "INVALID_REQUEST_BODY", f"data is no JSON Schema: {error}") from error


@routes.operation("updateAuditSchema")
def update_schema(call: Call) -> Record:
    """Open a new version of a schema; members that were not sent stay."""
    body = call.body
    named = ("id", body["schema_id"]) if "schema_id" in body else ("action", body["action"])
    for action, versions in _log(call).schemas.items():
        if named in (("id", versions[-1]["id"]), ("action", action)):
            break
    else:
        raise call.service.not_found("schema", named[1])
    _check_schema(body)
    changes = {name: body[name] for name in ("validation_level", "data") if name in body}
    kind = body.get("action_type", versions[-1]["action"]["type"])
    changes |= {"action": {"id": action, "type": kind}, "created_date": _now(call)}
    versions.append({**versions[-1], **changes, "version": _new_id(call, "version", len(_log(call).versions()))})
    return {"$data": versions[-1]}


@routes.operation("getAuditSchema")
def get_schema(call: Call) -> Any:
    """Return the newest version of an action's schema, or the version with a UUID."""
    key = call.params["schema"]
    versions = _log(call).schemas.get(key) or [
        row for row in _log(call).versions() if key in (row["version"], row["id"])
    ]
    if not versions:
        raise call.service.not_found("schema", key)
    return call.service.present_one(call, versions[-1], "/$data")


@routes.operation("createAuditSession")
def create_session(call: Call) -> Record:
    """Open a session of an hour for a scope."""
    _check_scope(call.body["scope"])
    now, known = call.context.clock.now(), call.service.credentials
    return {
        "$data": {
            "id": _new_id(call, "session", int(now.timestamp())),
            "created_date": timestamp(now),
            "updated_date": timestamp(now),
            "key": call.service.auth.new_token("audit"),
            "scope": call.body["scope"],
            "expiration_date": timestamp(now + timedelta(seconds=SESSION_LIFETIME)),
            "team_id": known.team_id,
            "application_id": known.client_id,
        }
    }
