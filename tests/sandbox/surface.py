"""Makes a fitting request for any operation of a world, out of its document and the records that are there."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, unquote, urlencode

import attrs

from syllabind_sandbox import Request, Response, World
from syllabind_sandbox.alm.data.resources import LEARNER
from syllabind_sandbox.api_spec import Operation
from syllabind_sandbox.generic.crud_plan import CrudPlan, crud_plans
from syllabind_sandbox.service import Service

ENROLLED = "course:7454218_10333537_11257863"
KNOWN = {
    "learningObjectInstanceEnrollment": ENROLLED,
    "learningObjectResourceGrade": "course:15067_30122_41715_1_3400468",
    "learningObjectResource": "course:15067_30122_41715_1",
    "resource": "course:15067_30122_41715_1_resource",
}
"""Records that are made when asked for, and so are in no list."""
SHOWN_ASSIGNMENT = "63f8c5361b9c80d3274be7ca"
"""The assignment of the documented samples, which name its audience, too."""
OWN = {
    "agent": "edlink.listMyAgents",
    "class": "edlink.listMyClasses",
    "district": "edlink.listMyDistricts",
    "school": "edlink.listMySchools",
    "section": "edlink.listMySections",
}
"""Records that a person's token reaches its own of only, and where they are listed."""


@attrs.frozen
class Surface:
    """An operation of a world."""

    world: World
    service: Service
    operation: Operation

    @property
    def plan(self) -> CrudPlan:
        return crud_plans(self.service.spec).by_id[self.operation.id]

    def token(self) -> str | None:
        """A token that the operation takes, with its scheme where it is no bearer's; None where it needs none."""
        if self.operation.id in ("submitMySubmission", "reclaimMySubmission"):
            return self.world.issue_token("edlink", subject=self._studied()[1])
        if any("applicationBasic" in each for each in self.operation.security):
            known = self.world.credentials.edlink
            return "Basic " + b64encode(f"{known.client_id}:{known.client_secret}".encode()).decode()
        for kind in self.service.kinds:
            token = self.world.issue_token(self.service.api, kind=kind)
            grant = self.service.grant("bearer", token, Request(method="GET", url="https://x.test"))
            for each in self.operation.security:
                if each and all(self.service.allows(grant, name, scopes) for name, scopes in each.items()):
                    return token
        return None

    def _studied(self) -> tuple[str, str]:
        """A class of the teacher who signs in, and a student in it."""
        district = self.world.edlink.district
        taught = {each["class_id"] for each in district.enrollments_of(district.teacher)}
        for person in district.tables["person"]:
            for each in district.enrollments_of(person):
                if each["role"] == "student" and each["class_id"] in taught:
                    return each["class_id"], person
        raise AssertionError("no student is enrolled with the teacher")

    def _coursework(self, kind: str, parents: Any) -> str | None:
        """A record of a class of Edlink's; None where the kind is another."""
        work = self.world.edlink.coursework
        class_id, student = self._studied()
        if kind == "class" and "/classes/{class_id}/" in self.operation.path:
            return class_id
        tables: dict[str, Any] = {
            "assignment": lambda: list(work.assignments(class_id)),
            "category": lambda: list(work.categories(class_id)),
            "module": lambda: [each["id"] for each in work.modules(class_id)],
            "submission": lambda: list(
                work.submissions(work.assignments(class_id)[dict(parents)["assignment"]], [student])
            ),
        }
        return str(tables[kind]()[0]) if kind in tables else None

    def path(self, **changes: str) -> str:
        """The path, filled with ids that are there."""
        values: dict[str, str] = {}
        scope, parents = "", ()
        for name, word, kind in self.plan.parents:
            values[name] = changes.get(name) or (self._first(kind, scope, parents) if kind else self._other(name))
            scope = f"{scope}/{word}/{values[name]}".lstrip("/")
            parents = (*parents, (kind or word, values[name]))  # type: ignore[assignment]
        if self.plan.key:
            values[self.plan.key] = self._first(self.plan.kind, scope, parents)
        if self.operation.id == "getApplicableCertification":
            values["id"] = "certification:8800"
        public = {"getPublicCourse": "7454300", "getPublicLearningProgram": "50100", "getPublicCertification": "8800"}
        if self.operation.id in public:
            values["id"] = public[self.operation.id]
        for each in self.operation.parameters:
            if each.where == "path":
                values.setdefault(each.name, self._other(each.name))
        values |= changes
        if self.operation.id == "getAuditEvent":
            made = find(self.world, "edlink.createAuditEvent").call()
            values["event_id"] = json.loads(made.body)["$data"]["id"]
        if self.operation.id == "getAuditSchema":
            values["schema"] = "user.login"
        if self.operation.id == "reclaimMySubmission":
            find(self.world, "edlink.submitMySubmission").call()
        if self.operation.id == "updateAssignmentAlias":
            find(self.world, "edlink.createAssignmentAlias").call()
            values["alias_id"] = "edlink:101"
        if "file_id" in values:
            values["file_id"] = self._file(values)
        return re.sub(r"\{([^}]+)\}", lambda found: quote(values[found[1]], safe=""), self.operation.path)

    def _file(self, values: dict[str, str]) -> str:
        work = self.world.edlink.coursework
        if "submission_id" not in values:
            return work.file_of(values["class_id"])
        handed_in = find(self.world, "edlink.submitMySubmission").call()
        return str(json.loads(handed_in.body)["$data"]["attempts"][-1]["attachments"][0]["id"])

    def _other(self, name: str) -> str:
        known = self.world.credentials
        return {
            "team_id": known.edlink.team_id,
            "tenantId": known.thrive.tenant_id,
            "email": "foo@acme.com",
            "application": "canvas",
            "integration_id": self.world.edlink.integration_id,
        }.get(name, "00000000-0000-4000-8000-000000000001")

    def _first(self, kind: str, scope: str, parents: Any) -> str:
        store = self.service.store
        if self.service.api == "edlink" and (found := self._coursework(kind, parents)) is not None:
            return found
        if kind == "userNotification":
            return str(self.world.alm.notifications.of(parents[-1][1] if parents else LEARNER)[0]["id"])
        if kind == "event":
            return str(self.world.edlink.events[-1]["id"])
        if kind == "request_log":
            return str(json.loads(find(self.world, "edlink.getMyProfile").call().body)["$request"])
        if "/my/" in self.operation.path and kind in OWN:
            answer = find(self.world, OWN[kind]).call(f"/api/v2/my/{OWN[kind].partition('My')[2].lower()}")
            return str(json.loads(answer.body)["$data"][0]["id"])
        if kind == "onboarding":
            return self._onboarding()
        if kind == "assignment" and self.service.api == "thrive":
            return SHOWN_ASSIGNMENT
        if kind == "enrolment":
            return str(json.loads(find(self.world, "thrive.listEnrolments").call().body)[0]["id"])
        if self.plan.key in ("ref", "userRef") or self.operation.id == "removeAudienceManager":
            return self._thrive_user(parents[-1][1] if parents else "")
        if parents and (kind in KNOWN):
            return KNOWN[kind]
        rows = store.rows(kind, scope, parents)
        return str(rows[-1][store.key_of(kind)]) if rows else KNOWN.get(kind, "0")

    def _thrive_user(self, audience: str) -> str:
        tenant = self.world.thrive.tenant
        if not audience:
            return "EMP-00002"
        key = next(iter(tenant.users))
        tenant.members_of(audience).append(key)
        tenant.managers[audience] = {key: {}}
        return key

    def _onboarding(self) -> str:
        made = find(self.world, "edlink.createOnboarding").call()
        return str(json.loads(made.body)["id"])

    def query(self) -> dict[str, str]:
        """The query parameters that are a must."""
        found = {"filter.skillName": "true"} if self.operation.id == "getData" else {}
        if self.operation.id == "getBulkImportRunStatus":
            find(self.world, "alm.startBulkImport").call()
        for each in self.operation.parameters:
            if each.where == "query" and each.required:
                found[each.name] = self._sample(each.name, each.pointer)
        return found

    def _sample(self, name: str, pointer: str) -> str:
        schema = self._node(pointer)
        schema = self.service.spec.resolve(schema.get("items", schema), "")[0]
        if re.search(r"T[(\[]", schema.get("pattern", "")):
            return "2024-01-01T00:00:00"
        named = {
            "loId": "course:16444",
            "loInstanceId": "course:16444_31598",
            "enrollmentId": "course:1171899_2067352_11257863",
            "skuId": "course:16444:31598",
            "ids": "course:16444",
            "migrationProjectId": "101",
            "sprintId": "201",
            "sprintRunId": "301",
        }
        return str((schema.get("enum") or schema.get("examples") or [named.get(name, "2024")])[0])

    def _node(self, pointer: str) -> Any:
        node: Any = self.service.spec.document
        for token in pointer.split("/")[1:]:
            name = unquote(token).replace("~1", "/").replace("~0", "~")
            node = node[int(name)] if isinstance(node, list) else node[name]
        return self.service.spec.resolve(node, "")[0]

    def body(self) -> Any:
        """The documented example of the request; None where nothing is sent."""
        if not self.operation.body_media:
            return None
        node = self.service.spec.resolve(self.operation.node["requestBody"], "")[0]
        examples = node["content"][self.operation.body_media[0]]["examples"]
        return self.service.spec.resolve(next(iter(examples.values())), "")[0]["value"]

    def call(self, path: str | None = None, body: Any = None, token: str | None = None) -> Response:
        """Call it: with the documented body unless another one is given."""
        query = self.query()
        url = sorted(self.operation.origins)[0] + (path or self.path())
        headers = {}
        if sent := token or self.token():
            headers["authorization"] = sent if " " in sent else f"Bearer {sent}"
        body = self.body() if body is None else body
        content = b""
        if body is not None:
            media = headers["content-type"] = self.operation.body_media[0]
            content = (urlencode(body) if media.endswith("urlencoded") else json.dumps(body)).encode()
        url += f"?{urlencode(query)}" if query else ""
        return self.world.handle(Request(method=self.operation.method, url=url, headers=headers, body=content))


def surface(world: World) -> Iterator[Surface]:
    """All operations of a world."""
    for service in world.services.values():
        for operation in service.spec.operations.values():
            yield Surface(world, service, operation)


def find(world: World, name: str) -> Surface:
    """The operation called `alm.listUsers`."""
    api, _, id_ = name.partition(".")
    return Surface(world, world.services[api], world.services[api].spec.operations[id_])
