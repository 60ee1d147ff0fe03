"""Right place: a credential goes to its own server, and a stored token is used by its own identity only."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from syllabind import alm, edlink, thrive
from syllabind.auth import ClientCredentials, FileStore, KeyringStore, MemoryStore, Token, TokenStore, TokenStoreError
from syllabind.errors import ArgumentError, AuthError, InsecureUrlError, SyllabindError

from .capture import Capture, capturing
from .harness import ORIGIN, PLAIN
from .test_token_store import Keyring

STORES = ["memory", "file", "keyring"]


@pytest.fixture
def here() -> Iterator[Capture]:
    with capturing() as server:
        yield server


@pytest.fixture
def elsewhere() -> Iterator[Capture]:
    with capturing() as server:
        yield server


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TokenStore:
    if request.param == "memory":
        return MemoryStore()
    if request.param == "file":
        return FileStore(tmp_path / "tokens")
    monkeypatch.setitem(sys.modules, "keyring", Keyring())
    return KeyringStore(tmp_path)


def tenant(server: Capture, name: str, **more: Any) -> thrive.Thrive:
    credential = thrive.application(
        tenant_id=name, client_id=f"client-{name}", client_secret="s", server=server.url, **more
    )
    return thrive.Thrive(credential)


def teacher(server: Capture, name: str, **more: Any) -> edlink.Edlink:
    token = Token(access_token=f"{name}-old", refresh_token=name, expires_at=1.0)
    return edlink.Edlink(edlink.user(token, client_id="c", client_secret="s", server=server.url, **more))


def manager(server: Capture, **more: Any) -> alm.LearningManager:
    return alm.LearningManager(alm.user(client_id="c", client_secret="s", server=server.url, **more))


@pytest.mark.parametrize("key", [None, "shared"])
def test_two_tenants_in_one_store(here: Capture, store: TokenStore, key: str | None) -> None:
    more = {"store": store, "key": key}
    tenant(here, "a", **more).users.get("u")
    if key is None:
        tenant(here, "b", **more).users.get("u")
        assert here.calls == ["Bearer of-a", "Bearer of-b"]
        tenant(here, "a", **more).users.get("u")
        assert len(here.token_requests) == 2, "the stored token was used"
        return
    kept = store.load(key)
    with pytest.raises(TokenStoreError, match=r"holds a token of client client-a at .*/oauth2/token/a, but"):
        tenant(here, "b", **more).users.get("u")
    assert here.calls == ["Bearer of-a"]
    assert store.load(key) == kept


def test_two_persons_in_one_store(here: Capture, store: TokenStore) -> None:
    with pytest.raises(SyllabindError, match="key"):
        teacher(here, "ann", store=store)
    teacher(here, "ann", store=store, key="k").my.profile.get()
    with pytest.raises(TokenStoreError, match="it was not used"):
        teacher(here, "bob", store=store, key="k").my.profile.get()
    assert here.calls == ["Bearer of-ann"]
    teacher(here, "bob", store=store, key="bob").my.profile.get()
    assert here.calls == ["Bearer of-ann", "Bearer of-bob"]
    kept = store.load("k")
    assert kept is not None
    assert kept.access_token.reveal() == "of-ann"


def test_a_later_process_finds_its_own_sign_in(here: Capture, tmp_path: Path) -> None:
    for _ in range(2):
        teacher(here, "ann", store=FileStore(tmp_path), key="k").my.profile.get()
    credential = edlink.user(client_id="c", client_secret="s", server=here.url, store=FileStore(tmp_path), key="k")
    edlink.Edlink(credential).my.profile.get()
    assert here.calls == ["Bearer of-ann"] * 3
    assert len(here.token_requests) == 1


def test_two_services_in_one_store(here: Capture, elsewhere: Capture, store: TokenStore) -> None:
    teacher(here, "ann", store=store, key="k").my.profile.get()
    with pytest.raises(TokenStoreError, match="it was not used"):
        manager(elsewhere, store=store, key="k").request("GET", "/primeapi/v2/user")
    assert elsewhere.calls == elsewhere.token_requests == []


def test_production_and_sandbox_in_one_store(here: Capture, elsewhere: Capture, store: TokenStore) -> None:
    teacher(here, "ann", store=store, key="k").my.profile.get()
    with pytest.raises(TokenStoreError) as caught:
        teacher(elsewhere, "ann", store=store, key="k").my.profile.get()
    assert here.url in str(caught.value)
    assert elsewhere.url in str(caught.value)
    assert elsewhere.calls == elsewhere.token_requests == []


def test_a_direct_save_replaces_only_the_same_identity(here: Capture, store: TokenStore) -> None:
    teacher(here, "ann", store=store, key="k").my.profile.get()
    kept = store.load("k")
    assert kept is not None
    assert kept.identity is not None
    other = attrs.evolve(kept, identity=attrs.evolve(kept.identity, client_id="another"))
    where = "the memory store's 'k'" if isinstance(store, MemoryStore) else "k"
    with pytest.raises(TokenStoreError, match=rf"{where}.* holds a token of .*was not replaced"):
        store.save("k", other)
    assert store.load("k") == kept
    store.save("k", attrs.evolve(kept, identity=attrs.evolve(kept.identity, sign_in="later")))


def test_tenants_of_one_application_do_not_share_a_token() -> None:
    store = MemoryStore()
    at = [attrs.evolve(PLAIN, token_url=f"{ORIGIN}/{tenant}/token") for tenant in "ab"]
    first, second = (
        ClientCredentials(scheme=each, client_id="c", client_secret="s", server=ORIGIN, store=store) for each in at
    )
    store.save(first.source._key, Token(access_token="of-a", identity=first.identity))
    assert first.source.peek() == store.load(first.source._key)
    assert second.source.peek() is None


def old_record(key: str, **token: Any) -> str:
    return json.dumps({"format": "syllabind-token-1", "key": key, "token": token})


def test_an_old_record_is_bound_when_its_own_sign_in_reads_it(here: Capture, tmp_path: Path) -> None:
    store = FileStore(tmp_path)
    store.path("k").write_text(old_record("k", access_token="x", refresh_token="ann", expires_at=1.0))
    store.path("k").chmod(0o600)
    with pytest.raises(TokenStoreError, match=r"older version.*Sign in again"):
        teacher(here, "bob", store=store, key="k").my.profile.get()
    nameless = edlink.user(client_id="c", client_secret="s", server=here.url, store=store, key="k")
    with pytest.raises(TokenStoreError, match="older version"):
        edlink.Edlink(nameless).my.profile.get()
    assert here.token_requests == []
    teacher(here, "ann", store=store, key="k").my.profile.get()
    kept = store.load("k")
    assert kept is not None
    assert kept.identity is not None
    assert kept.identity.client_id == "c"


@pytest.mark.parametrize("server", ["https://ED.link", "https://ed.link:443", "https://ed.link/"])
def test_one_server_has_one_identity(server: str) -> None:
    token = Token(access_token="a", refresh_token="r")
    first = edlink.user(token, client_id="c", client_secret="s")
    again = edlink.user(token, client_id="c", client_secret="s", server=server)
    assert first.identity == again.identity
    assert edlink.Edlink(again, server="https://ed.link").server == "https://ed.link"


def test_a_token_of_another_region_is_refused() -> None:
    token = Token(access_token="a", refresh_token="r")
    there = alm.user(token, client_id="c", client_secret="s", server=alm.SERVERS["eu"])
    carried = attrs.evolve(token, identity=there.identity)
    with pytest.raises(AuthError, match=r"belongs to sign-in .* at https://learningmanagereu"):
        alm.user(carried, client_id="c", client_secret="s")


ENVIRONMENTS: dict[str, tuple[Any, Any, dict[str, str]]] = {
    "edlink": (edlink, edlink.Edlink, {"TOKEN": "t"}),
    "edlink user": (edlink, edlink.Edlink, {"CLIENT_ID": "c", "CLIENT_SECRET": "s", "REFRESH_TOKEN": "ann"}),
    "thrive": (thrive, thrive.Thrive, {"TENANT_ID": "a", "API_SECRET": "s"}),
    "thrive application": (thrive, thrive.Thrive, {"TENANT_ID": "a", "CLIENT_ID": "c", "CLIENT_SECRET": "s"}),
    "alm": (alm, alm.LearningManager, {"TOKEN": "t"}),
    "alm user": (alm, alm.LearningManager, {"CLIENT_ID": "c", "CLIENT_SECRET": "s", "REFRESH_TOKEN": "ann"}),
}
TWINS = {
    edlink.Edlink: edlink.AsyncEdlink,
    thrive.Thrive: thrive.AsyncThrive,
    alm.LearningManager: alm.AsyncLearningManager,
}
CALLS: dict[Any, Callable[[Any], Any]] = {
    edlink: lambda client: client.my.profile.get(),
    thrive: lambda client: client.users.get("u"),
    alm: lambda client: client.request("GET", "/primeapi/v2/users/1"),
}


def variables(name: str, **more: str) -> dict[str, str]:
    api = name.partition(" ")[0].upper()
    return {f"SYLLABIND_{api}_{key}": value for key, value in {**ENVIRONMENTS[name][2], **more}.items()}


@pytest.mark.parametrize("name", ENVIRONMENTS)
async def test_the_environment_leads_the_whole_client(name: str, here: Capture) -> None:
    module, client, _ = ENVIRONMENTS[name]
    twin: Any = TWINS[client]
    environ = variables(name, SERVER=here.url)
    with client.from_env(environ) as made:
        CALLS[module](made)
    with client(module.from_env(environ)) as made:
        CALLS[module](made)
    async with twin.from_env(environ) as made:
        await CALLS[module](made)
    assert len(here.calls) == 3


@pytest.mark.parametrize("name", ENVIRONMENTS)
def test_a_client_for_another_server_is_refused_before_anything_is_sent(
    name: str, here: Capture, elsewhere: Capture
) -> None:
    module, client, _ = ENVIRONMENTS[name]
    credential = module.from_env(variables(name, SERVER=here.url))
    for made in (client, TWINS[client]):
        with pytest.raises(InsecureUrlError) as caught:
            made(credential, server=elsewhere.url)
        assert f"belongs to {here.url}, but the client is for {elsewhere.url}" in str(caught.value)
        assert "server" in str(caught.value)
    assert here.calls == elsewhere.calls == here.token_requests == []


@pytest.mark.parametrize(
    ("name", "more", "server"),
    [
        ("thrive", {"ENVIRONMENT": "staging"}, thrive.SERVERS["staging"]),
        ("thrive application", {"ENVIRONMENT": "staging-mea"}, thrive.SERVERS["staging-mea"]),
        ("alm", {"REGION": "eu"}, alm.SERVERS["eu"]),
        ("alm user", {"REGION": "apac"}, alm.SERVERS["apac"]),
        ("alm", {}, alm.SERVERS["us"]),
        ("edlink", {}, "https://ed.link"),
        ("thrive", {}, thrive.SERVERS["production"]),
    ],
)
def test_environments_and_regions_lead_the_client(name: str, more: dict[str, str], server: str) -> None:
    module, client, _ = ENVIRONMENTS[name]
    for made in (client.from_env(variables(name, **more)), client(module.from_env(variables(name, **more)))):
        assert made._client.server == server


@pytest.mark.parametrize("wrong", ["token", b"t", Token(access_token="a"), edlink.user_token, 7, object])
@pytest.mark.parametrize("client", [thrive.Thrive, edlink.AsyncEdlink])
def test_what_is_no_credential_is_refused_with_a_remedy(wrong: Any, client: Any) -> None:
    with pytest.raises(ArgumentError, match=r"^credential must be a credential, got \w+; make one with .*user_token"):
        client(wrong)
    if not isinstance(wrong, Token):
        with pytest.raises(ArgumentError, match=r"^token must be a Token, got \w+; use Token.from_refresh_token\(\)"):
            alm.user(wrong, client_id="c", client_secret="s")


def test_arguments_lead_the_client() -> None:
    staging: dict[str, Any] = {"tenant_id": "t", "client_id": "c", "client_secret": "s", "environment": "staging"}
    assert thrive.Thrive(thrive.application(**staging))._client.server == thrive.SERVERS["staging"]
    assert thrive.Thrive(thrive.webhooks_application(**staging))._client.server == thrive.USER_SERVERS["staging"]
    with pytest.raises(InsecureUrlError, match=r"belongs to https://public\.api\.learnstaging\.link"):
        thrive.Thrive(thrive.application(**staging), server=thrive.SERVERS["production"])
    person = alm.user(Token(access_token="a"), client_id="c", client_secret="s", server=alm.SERVERS["eu"])
    assert alm.LearningManager(alm.impersonate(person, "a@b.test"))._client.server == alm.SERVERS["eu"]


def test_edlinks_three_kinds_of_token_have_three_variables() -> None:
    kinds = {"user": "userAccessToken", "integration": "integrationAccessToken", "service": "metaToken"}
    names = {"user": "TOKEN", "integration": "INTEGRATION_TOKEN", "service": "SERVICE_TOKEN"}
    environ = {f"SYLLABIND_EDLINK_{name}": kind for kind, name in names.items()}
    for kind, scheme in kinds.items():
        assert edlink.from_env({f"SYLLABIND_EDLINK_{names[kind]}": "t"}).schemes == {scheme}
        assert edlink.from_env(environ, kind=kind).schemes == {scheme}  # type: ignore[arg-type]
    with pytest.raises(
        AuthError, match=r"^SYLLABIND_EDLINK_TOKEN and .*; choose with Edlink\(edlink.from_env\(kind='user' or '"
    ):
        edlink.from_env(environ)
    with pytest.raises(AuthError, match="SYLLABIND_EDLINK_SERVICE_TOKEN is not set"):
        edlink.from_env({"SYLLABIND_EDLINK_TOKEN": "t"}, kind="service")


def test_programs_find_the_sign_in_of_the_command_line(
    here: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    environ = variables("alm user", SERVER=here.url)
    del environ["SYLLABIND_ALM_REFRESH_TOKEN"]
    with pytest.raises(AuthError, match="sign in"):
        CALLS[alm](alm.LearningManager.from_env(environ))
    person = alm.user(Token.from_refresh_token("ann"), client_id="c", client_secret="s", server=here.url)
    FileStore(tmp_path / ".config" / "syllabind").save("alm", person.source.token())
    CALLS[alm](alm.LearningManager.from_env(environ))
    assert here.calls == ["Bearer of-ann"]


def test_the_command_line_sends_no_token_to_another_server(here: Capture, elsewhere: Capture, tmp_path: Path) -> None:
    environ = {**os.environ, **variables("edlink user", STORE=str(tmp_path), SERVER=elsewhere.url)}
    del environ["SYLLABIND_EDLINK_REFRESH_TOKEN"]
    person = edlink.user(Token.from_refresh_token("ann"), client_id="c", client_secret="s", server=here.url)
    FileStore(tmp_path).save("edlink", person.source.token())
    run = subprocess.run(
        [sys.executable, "-m", "syllabind_cli.main", "whoami", "edlink"], env=environ, capture_output=True, text=True
    )
    assert run.returncode == 1
    assert here.url in run.stderr
    assert elsewhere.url in run.stderr
    assert elsewhere.calls == elsewhere.token_requests == []
