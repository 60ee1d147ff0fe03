"""Credentials stay on one origin: what is accepted as a server, a link or a download, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from syllabind.core.origins import checked_download, checked_server, is_loopback, same_origin_target
from syllabind.errors import InsecureUrlError

SERVER = "https://api.example"
LIST = "/v1/users"


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("https://api.example", "https://api.example"),
        ("https://api.example/", "https://api.example"),
        ("https://api.example:8443", "https://api.example:8443"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://127.8.0.1", "http://127.8.0.1"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_a_server_is_an_origin(given: str, kept: str) -> None:
    assert checked_server(given) == kept


@pytest.mark.parametrize(
    "server",
    [
        "http://api.example",
        "http://localhost.evil.example",
        "http://127.0.0.1.evil.example",
        "http://2130706433",
        "http://0.0.0.0",
        "http://192.168.0.1",
        "ftp://api.example",
        "file:///etc/passwd",
        "api.example",
        "//api.example",
        "https://",
        "",
        "https://user:password@api.example",
        "https://api.example@evil.example",
        "https://@evil.example",
        "https://api.example/v1",
        "https://api.example?x=1",
        "https://api.example#x",
        "https://api.example:port",
        "https://api.example:99999",
        "https://[::1",
        "https://api.example\n",
        " https://api.example",
        "https://api.exa\tmple",
        "https://api.example\\@evil.example",
        "https://𝐚pi.example",
    ],
)
def test_what_is_no_origin_for_credentials_is_refused(server: str) -> None:
    with pytest.raises(InsecureUrlError):
        checked_server(server)


@pytest.mark.parametrize(
    ("host", "local"),
    [
        ("localhost", True),
        ("127.0.0.1", True),
        ("127.255.255.254", True),
        ("::1", True),
        ("localhost.", False),
        ("notlocalhost", False),
        ("128.0.0.1", False),
        ("::2", False),
        ("", False),
    ],
)
def test_loopback_is_this_machine(host: str, local: bool) -> None:
    assert is_loopback(host) is local


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("https://api.example/v1/users?page=2", "/v1/users?page=2"),
        ("https://api.example:443/v1/users?page=2", "/v1/users?page=2"),
        ("https://API.EXAMPLE/v1/users", "/v1/users"),
        ("HTTPS://api.example/v1/users", "/v1/users"),
        ("/v1/users?page=2", "/v1/users?page=2"),
        ("?page=2", "/v1/users?page=2"),
        ("users?page[limit]=5&page[cursor]=3400482", "/v1/users?page[limit]=5&page[cursor]=3400482"),
        ("//api.example/v1/users", "/v1/users"),
        ("https://api.example", "/"),
        ("https://api.example?x=1", "/?x=1"),
        ("https://api.example/v1/users#part", "/v1/users"),
        ("/v1/users?next=https://evil.example", "/v1/users?next=https://evil.example"),
        ("/v1/a@b", "/v1/a@b"),
    ],
)
def test_a_link_on_the_same_origin_is_followed(link: str, target: str) -> None:
    assert same_origin_target(SERVER, LIST, link) == target


@given(st.lists(st.sampled_from(["a", "/", "..", "?", "#", ";", "=", "%2F", "@", ":"]), max_size=5).map("".join))
def test_a_link_means_the_same_however_its_scheme_is_written(rest: str) -> None:
    plain, unusual = (
        same_origin_target(SERVER, LIST, f"{scheme}://api.example/{rest}") for scheme in ("https", "HTTPS")
    )
    assert plain == unusual


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/v1/users",
        "//evil.example/v1/users",
        "http://api.example/v1/users",
        "https://api.example:444/v1/users",
        "https://api.example.evil.example/",
        "https://evil-api.example/",
        "https://api.example@evil.example/",
        "https://user@api.example/v1/users",
        "https://api.example:443@evil.example/",
        "https:\\\\evil.example/",
        "/\\evil.example/",
        "\\\\evil.example",
        "https://api.example/\r\nHost: evil.example",
        "https://api.example/ v1",
        "\thttps://evil.example",
        "javascript:alert(1)",
        "data:text/plain,x",
        "file:///etc/passwd",
        "https://аpi.example/",
        "https://[::1",
        "https://api.example:x/",
        "https://api.example／evil.example/",
        "https://api.example/𝐚",
        7,
        ["https://api.example/"],
        {"href": "https://api.example/"},
        True,
    ],
)
def test_a_link_that_leaves_the_origin_is_refused(link: object) -> None:
    with pytest.raises(InsecureUrlError):
        same_origin_target(SERVER, LIST, link)


@given(st.text(st.characters(codec="utf-8")) | st.from_regex(r"(https?:)?/{0,3}[a-z.@:\\/?#0-9]{0,20}", fullmatch=True))
def test_whatever_the_link_only_a_path_of_this_origin_comes_out(link: str) -> None:
    try:
        target = same_origin_target(SERVER, LIST, link)
    except InsecureUrlError:
        return
    assert target.startswith("/")
    # A path of two slashes would be read as another host.
    assert f"{SERVER}{target}".startswith("https://api.example/")


@pytest.mark.parametrize(
    "link",
    [
        "https://api.example/?token=sbx-secret",
        "https://a:sbx-secret@api.example/",
        "https://other.example/\n?token=sbx-secret",
        "https://a:sbx-secret@[::1",
    ],
)
def test_a_refusal_shows_no_secret(link: str) -> None:
    with pytest.raises(InsecureUrlError) as caught:
        same_origin_target("https://other.example", LIST, link)
    assert "sbx-secret" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["https://files.example/a?X-Amz-Signature=1", "http://localhost:9000/a", "http://127.0.0.1/a.csv"]
)
def test_a_download_may_lie_anywhere_on_https(url: str) -> None:
    assert checked_download(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "http://files.example/a",
        "ftp://files.example/a",
        "file:///etc/passwd",
        "/a",
        "https://u:p@files.example/a",
        "https://files.example/a\nb",
        "https://files.example\\@evil.example/",
        "",
    ],
)
def test_other_downloads_are_refused(url: str) -> None:
    with pytest.raises(InsecureUrlError):
        checked_download(url)
