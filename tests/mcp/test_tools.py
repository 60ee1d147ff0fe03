"""A scripted client of the protocol's own library solves a newcomer's questions by the three tools, on the sandbox."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from importlib import import_module
from typing import Any

import pytest
from mcp import Client, StdioServerParameters, stdio_client

from syllabind_mcp.main import make_server
from syllabind_mcp.results import LARGEST
from syllabind_mcp.tools import Tools
from syllabind_sandbox import Server, World, serve
from syllabind_sandbox.cli import variables

CLASS = {"class_id": "$my.classes.list.id"}
COURSE = {"id": "course:1171899", "include": ["instances"]}
# What a person asks, the words to search for, the operation, its arguments ($ names an id that an earlier answer held).
TASKS: list[tuple[str, str, str, dict[str, Any]]] = [
    ("who works in this tenant", "thrive users", "thrive users.search", {}),
    ("find the user with a ref", "thrive user ref", "thrive users.get_by_ref", {"ref": "$users.search.ref"}),
    ("what is there to learn", "thrive contents", "thrive contents.list", {}),
    ("who completed what", "thrive completions", "thrive completions.list", {}),
    ("which audiences are there", "thrive audiences", "thrive audiences.list", {}),
    (
        "who is in an audience",
        "thrive audience members",
        "thrive audiences.members.list",
        {"audience_id": "$audiences.list.id"},
    ),
    ("which tags", "thrive tags", "thrive tags.list", {}),
    ("who am I", "edlink profile", "edlink my.profile.get", {}),
    ("which classes do I teach", "edlink my classes", "edlink my.classes.list", {}),
    (
        "who sits in a class",
        "edlink my classes students",
        "edlink my.classes.students.list",
        {"class_id": "$my.classes.list.id"},
    ),
    (
        "what is to be done in a class",
        "edlink my assignments",
        "edlink my.classes.assignments.list",
        {"class_id": "$my.classes.list.id"},
    ),
    ("my schools", "edlink my schools", "edlink my.schools.list", {}),
    ("which courses", "alm learning objects", "alm learning_objects.list", {}),
    (
        "one course with its instances",
        "alm learning object get",
        "alm learning_objects.get",
        {"id": "course:1171899", "include": ["instances"]},
    ),
    ("which users", "alm users", "alm users.list", {}),
    ("what is a user enrolled in", "alm user enrollments", "alm users.enrollments.list", {"id": "$users.list.id"}),
    ("which skills", "alm skills", "alm skills.list", {}),
    ("which badges", "alm badges", "alm badges.list", {}),
    ("which catalogs", "alm catalogs", "alm catalogs.list", {}),
    ("which groups", "alm user groups", "alm user_groups.list", {}),
]
TOKEN_CHARACTERS = 4
"""Characters of a token, as model vendors estimate it for English and JSON."""


@pytest.fixture(scope="module")
def sandbox() -> Iterator[tuple[World, Server]]:
    world = World(seed=1)
    with serve(world) as server:
        yield world, server


@asynccontextmanager
async def session(sandbox: tuple[World, Server], *, allow_writes: bool = False) -> AsyncIterator[Client]:
    tools = Tools(dict(variables(*sandbox)), allow_writes=allow_writes)
    try:
        async with Client(make_server(tools, allow_writes=allow_writes)) as client:
            yield client
    finally:
        tools.close()


async def ask(client: Client, tool: str, **arguments: Any) -> str:
    result = await client.call_tool(tool, arguments)
    return "".join(part.text for part in result.content if part.type == "text")


async def test_twenty_tasks_are_solved_in_ten_thousand_tokens(sandbox: tuple[World, Server]) -> None:
    known: dict[str, dict[str, Any]] = {}
    read = 0
    async with session(sandbox) as client:
        tools = await client.list_tools()
        read += sum(len(each.model_dump_json(exclude_none=True)) for each in tools.tools)
        for question, words, wanted, arguments in TASKS:
            found = await ask(client, "search", query=words)
            assert any(line.startswith(f"{wanted} ") for line in found.splitlines()), (question, found)
            api, operation = wanted.split()
            given = {}
            for name, value in arguments.items():
                if isinstance(value, str) and value.startswith("$"):
                    source, _, member = value[1:].rpartition(".")
                    value = known[source][member]
                given[name] = value
            text = await ask(
                client, "call", api=api, operation=operation, arguments=given, fields=["id", "ref", "name"], limit=2
            )
            answer = json.loads(text)
            if answer.get("records"):
                known[operation] = answer["records"][0]
            read += len(found) + len(text)
    assert read / TOKEN_CHARACTERS < 10_000


RECIPES = [
    ("enrol a user in ALM", "enroll-user"),
    ("which scopes", "scopes"),
    ("refresh token for a script", "sign-in-script"),
    ("page with resume", "pages-and-resume"),
    ("sign in a web app", "sign-in-web-app"),
    ("service account without a person", "service-accounts"),
    ("several tenants", "several-tenants"),
    ("download a report", "report-job"),
    ("rate limit 429", "rate-limits"),
    ("retry and timeout", "retries-and-deadlines"),
    ("catch an error not found", "errors"),
    ("verify webhook signature", "webhooks-fastapi"),
    ("test with pytest", "test-with-pytest"),
    ("sandbox from another language", "test-other-languages"),
    ("create a user in Thrive", "provision-users"),
    ("export to csv", "export-csv"),
    ("behind a proxy", "proxies-and-certificates"),
    ("call an endpoint that is missing", "call-unknown-endpoint"),
    ("grade a submission", "grade-submissions"),
    ("custom fields unknown members", "unknown-members"),
    ("record a completion", "record-completion"),
]
"""Questions of those who write a program, as in tests/docs/test_search.py, and the recipe that answers each."""


async def test_twenty_questions_of_programmers_are_answered_in_ten_thousand_tokens(
    sandbox: tuple[World, Server],
) -> None:
    assert len(RECIPES) >= 20
    async with session(sandbox, allow_writes=True) as client:
        texts = [each.model_dump_json(exclude_none=True) for each in (await client.list_tools()).tools]
        for question, recipe in RECIPES:
            found = await ask(client, "search", query=question, limit=3)
            assert f"recipe {recipe}: " in found, (question, found)
            texts += [found, await ask(client, "describe", api="recipe", operation=recipe)]
            assert "```" in texts[-1]

        async def call(name: str, **arguments: Any) -> Any:
            api, operation = name.split()
            fields = ["id", "email", "relationships.instances.data"]
            texts.append(
                await ask(client, "call", api=api, operation=operation, arguments=arguments, fields=fields, limit=1)
            )
            answer = json.loads(texts[-1])
            return answer["records"][0] if "records" in answer else answer

        # The first one is done, as the recipe says: a course with its instances, a user, an enrollment.
        course = await call("alm learning_objects.get", id="course:1171899", include=["instances"])
        user = await call("alm users.list")
        instance = course["relationships.instances.data"][0]["id"]
        await call("alm users.enrollments.create", id=user["id"], lo_id=course["id"], lo_instance_id=instance)
    assert sandbox[0].calls("createUserEnrollment").where(status=200)
    assert sum(map(len, texts)) / TOKEN_CHARACTERS < 10_000


async def test_an_unknown_recipe_is_told(sandbox: tuple[World, Server]) -> None:
    async with session(sandbox) as client:
        assert "enroll-user" in await ask(client, "describe", api="recipe", operation="enrol")


async def test_nothing_is_written_unless_a_person_allows_it(sandbox: tuple[World, Server]) -> None:
    body = {"ref": "hr-9", "email": "n@acme.example", "firstName": "N", "lastName": "M"}
    arguments = {"api": "thrive", "operation": "users.create", "arguments": {"body": body}}
    async with session(sandbox) as client:
        assert "--allow-writes" in await ask(client, "call", **arguments)
        (call,) = [each for each in (await client.list_tools()).tools if each.name == "call"]
        assert call.annotations
        assert call.annotations.read_only_hint
    assert sandbox[0].calls("createUser") == []
    async with session(sandbox, allow_writes=True) as client:
        assert json.loads(await ask(client, "call", **arguments))
        assert json.loads(
            await ask(client, "call", api="thrive", operation="users.get_by_ref", arguments={"ref": "hr-9"})
        )


async def test_a_long_list_comes_in_parts_without_a_gap(sandbox: tuple[World, Server]) -> None:
    seen: list[str] = []
    cursor: str | None = None
    async with session(sandbox) as client:
        for _ in range(6):
            text = await ask(client, "call", api="thrive", operation="users.search", limit=50, cursor=cursor)
            assert len(text) < LARGEST * 1.5
            answer = json.loads(text)
            seen += [each["id"] for each in answer["records"]]
            cursor = answer["cursor"]
    held = list(sandbox[0].thrive.tenant.users)
    assert seen == held[: len(seen)]
    assert len(seen) > 12


async def test_a_date_is_a_text_of_json(sandbox: tuple[World, Server]) -> None:
    async with session(sandbox) as client:
        for text in ("2001-02-03", "2001-02-03T04:05:06Z"):
            given = {"updated_since": text}
            answer = json.loads(
                await ask(client, "call", api="thrive", operation="users.search", arguments=given, limit=1)
            )
            assert len(answer["records"]) == 1
            sent = sandbox[0].calls("thrive.searchUsers")[-1].url
            assert "updatedSince=2001-02-0" in sent


async def test_secrets_are_in_no_answer(sandbox: tuple[World, Server]) -> None:
    secrets = [value for name, value in variables(*sandbox) if "SECRET" in name or "TOKEN" in name]
    async with session(sandbox, allow_writes=True) as client:
        texts = [
            await ask(client, "call", api="edlink", operation="my.profile.get"),
            await ask(client, "call", api="edlink", operation="my.integration.get"),
            await ask(client, "call", api="thrive", operation="oauth.create_token", arguments={"body": {}}),
            await ask(client, "call", api="thrive", operation="users.get", arguments={"id": secrets[1]}),
            await ask(client, "describe", api="thrive", operation="users.create"),
        ]
    assert len(secrets) >= 4
    for text in texts:
        assert not [each for each in secrets if each in text], text
    assert "tokens" in texts[2]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"api": "moodle", "operation": "users.list"}, "must be one of"),
        ({"api": "thrive", "operation": "users.serch"}, "users.search"),
        ({"api": "thrive", "operation": "users.search", "arguments": {"page_size": 5000}}, "between 1 and 1000"),
        ({"api": "thrive", "operation": "users.search", "arguments": {"colour": "red"}}, "colour"),
        ({"api": "thrive", "operation": "users.search", "cursor": "later"}, "cursor"),
        (
            {"api": "thrive", "operation": "users.search", "arguments": {"updated_since": "soon"}},
            "updated_since must be",
        ),
        ({"api": "thrive", "operation": "users.get", "arguments": {"id": "0" * 24}}, "404"),
    ],
)
async def test_a_mistake_is_an_error_of_the_tool(
    sandbox: tuple[World, Server], arguments: dict[str, Any], said: str
) -> None:
    async with session(sandbox) as client:
        result = await client.call_tool("call", arguments)
    assert result.is_error
    assert said in result.content[0].text


async def test_describe_shows_how_to_call(sandbox: tuple[World, Server]) -> None:
    async with session(sandbox) as client:
        text = await ask(client, "describe", api="alm", operation="users.enrollments.create")
        assert "lo_instance_id" in text
        assert "admin:write" in text
        wrong = await client.call_tool("describe", {"api": "alm", "operation": "users.enrolments.create"})
        assert wrong.is_error
        assert "did you mean" in wrong.content[0].text


def test_the_tools_name_the_extra_that_they_lack(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mcp.server.mcpserver.exceptions", None)
    monkeypatch.delitem(sys.modules, "syllabind_mcp.tools")
    with pytest.raises(ImportError, match=r"need the extra 'mcp': pip install 'syllabind\[mcp\]'"):
        import_module("syllabind_mcp.tools")


async def test_the_command_serves_over_standard_input_and_output(sandbox: tuple[World, Server]) -> None:
    environ = {**os.environ, **dict(variables(*sandbox))}
    parameters = StdioServerParameters(command=sys.executable, args=["-m", "syllabind_mcp.main"], env=environ)
    async with Client(stdio_client(parameters)) as client:
        assert [each.name for each in (await client.list_tools()).tools] == ["search", "describe", "call"]
        assert "records" in await ask(client, "call", api="thrive", operation="tags.list", limit=1)
