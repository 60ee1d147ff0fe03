"""The measurements of the source tree find what they are for, and nothing else."""

from __future__ import annotations

import ast
import textwrap

import pytest

from scripts.verify.structure import Result, __main__, imports, repeats, sizes, words


def tree(text: str) -> ast.Module:
    return ast.parse(textwrap.dedent(text))


def test_lines_that_only_async_callers_need_are_counted_once() -> None:
    module = tree("""
        class AsyncClient:
            async def get(self):
                return 1

        @decorated
        async def fetch():
            return 2

        def start_async():
            return 3

        def fetch_sync():
            return 4
    """)
    assert sizes.async_only_lines(module) == 3 + 3 + 2


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("from .b import x", {"p.b"}),
        ("from . import b", {"p.b"}),
        ("import p.b", {"p.b"}),
        ("from p import b, name", {"p.b", "p"}),
        ("import os", set()),
        ("if TYPE_CHECKING:\n    from .b import x", {"p.b"}),
        ("def f():\n    from .b import x", {"p.b"}),
    ],
)
def test_imports_are_resolved(text: str, found: set[str]) -> None:
    assert imports.imported(ast.parse(text), "p.a", {"p", "p.a", "p.b"}) == found


def test_a_package_imports_relative_to_itself() -> None:
    assert imports.imported(ast.parse("from .b import x"), "p", {"p", "p.b"}, package=True) == {"p.b"}


def test_two_dots_lead_to_the_parent_of_the_package() -> None:
    assert imports.imported(ast.parse("from .. import b"), "p.q.a", {"p.b", "p.q.a"}) == {"p.b"}


def test_circles_are_found_and_chains_are_not() -> None:
    graph = {"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"e"}, "e": {"f"}, "f": {"d", "a"}}
    assert imports.circles(graph) == [{"d", "e", "f"}, {"b", "c"}]
    assert imports.circles({"a": {"b"}, "b": {"c"}, "c": set()}) == []


@pytest.mark.parametrize(
    "text",
    [
        "from syllabind import alm",
        "import syllabind_thrive",
        "LearningManager()",
        "x = 'Adobe Learning Manager'",
        "x.edlink",
        "def alm_page(): ...",
        "f(thrive=1)",
    ],
)
def test_a_module_that_names_an_api_is_found(text: str) -> None:
    assert imports.names_an_api(ast.parse(text))


@pytest.mark.parametrize("text", ['"""Edlink."""', "# thrive", "x = 'alms'", "palm = realm = 1", "class Thriving: ..."])
def test_docstrings_comments_and_longer_words_name_no_api(text: str) -> None:
    assert not imports.names_an_api(ast.parse(text))


SYNC = """
def load(self, key):
    first = self.read(key)
    if first is None:
        return None
    second = parse(first)
    self.note(second)
    return second
"""


def test_code_that_is_written_twice_is_found() -> None:
    files = {"a.py": repeats.code_lines(SYNC), "b.py": repeats.code_lines("x = 1\n" + SYNC)}
    assert repeats.repeated_pairs(files) == [("a.py", 2, "b.py", 3, 7)]


def test_an_async_twin_repeats_its_sync_function() -> None:
    twin = SYNC.replace("def load", "async def load").replace("self.read", "await self.read")
    files = {"a.py": repeats.code_lines(SYNC), "b.py": repeats.code_lines(twin)}
    assert [pair[-1] for pair in repeats.repeated_pairs(files)] == [7]


def test_comments_docstrings_and_blank_lines_hide_no_repetition() -> None:
    changed = SYNC.replace("    first", '    """Load it."""\n\n    # why\n    first')
    files = {"a.py": repeats.code_lines(SYNC), "b.py": repeats.code_lines(changed)}
    assert [pair[-1] for pair in repeats.repeated_pairs(files)] == [7]


def test_other_names_are_other_code() -> None:
    files = {"a.py": repeats.code_lines(SYNC), "b.py": repeats.code_lines(SYNC.replace("second", "third"))}
    assert repeats.repeated_pairs(files) == []


def test_five_equal_lines_are_no_repetition() -> None:
    short = "\n".join(SYNC.strip().splitlines()[:5])
    assert repeats.repeated_pairs({"a.py": repeats.code_lines(short), "b.py": repeats.code_lines(short)}) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# nobody waits", [(1, "nobody")]),
        ("\ndef f_lest(): ...", [(2, "lest")]),
        ("Somebody", [(1, "Somebody")]),
        ("self._fly()", [(1, "_fly")]),
        ("one call (bar R6)", [(1, "bar R6")]),
        ("celestial butterfly _flyer", []),
    ],
)
def test_unwanted_words_are_found_as_whole_words(text: str, found: list[tuple[int, str]]) -> None:
    assert list(words.unwanted_words(text)) == found


def test_replaced_keys_count_in_specs_only() -> None:
    text = "x-pagination:\n  dead: [400]\n"
    assert list(words.unwanted_words(text, spec=True)) == [(2, "dead:")]
    assert list(words.unwanted_words(text)) == []


def test_more_words_are_refused_outside_of_tests() -> None:
    assert list(words.unwanted_words("the client is told", shipped=True)) == [(1, "told")]
    assert list(words.unwanted_words("the client is told")) == []


@pytest.mark.parametrize(
    ("value", "arguments", "status", "verdict"),
    [(2, [], 0, "ok"), (3, [], 0, "above"), (3, ["--strict"], 1, "FAIL"), (5, [], 1, "FAIL")],
)
def test_a_figure_above_its_ceiling_fails_the_command(
    value: int,
    arguments: list[str],
    status: int,
    verdict: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    figure = Result(name="circles", value=value, target=2, ceiling=4, details=("a, b",))
    monkeypatch.setattr(__main__, "measure_all", lambda: [figure])
    assert __main__.main(arguments) == status
    printed = capsys.readouterr().out
    assert verdict in printed
    assert ("a, b" in printed) is (status == 1)


def test_a_figure_without_a_ceiling_has_to_meet_its_target() -> None:
    assert not Result(name="circles", value=1, target=0).accepted
    assert Result(name="circles", value=0, target=0).accepted
