"""The wheel: all packages, what they read at run time, and no more dependencies than named."""

import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
APIS = ("syllabind_alm", "syllabind_edlink", "syllabind_thrive")
HOMES = {
    "overlay": (
        "syllabind",
        "syllabind_bulk",
        "syllabind_cli",
        "syllabind_fast",
        "syllabind_fuzz",
        "syllabind_mcp",
        "syllabind_sandbox",
    ),
    "scripts": ("syllabind_codegen",),
    "generated": APIS,
}
PACKAGES = tuple(package for packages in HOMES.values() for package in packages)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    """The wheel as `pip` would build it, without the network."""
    target = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(target)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (path,) = target.glob("*.whl")
    with zipfile.ZipFile(path) as opened:
        yield opened


def test_the_wheel_holds_the_packages_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    tops = {name.partition("/")[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == set(PACKAGES)


@pytest.mark.parametrize("package", PACKAGES)
def test_the_wheel_holds_every_file_of_a_package(wheel: zipfile.ZipFile, package: str) -> None:
    home = ROOT / next(home for home, packages in HOMES.items() if package in packages)
    there = {
        path.relative_to(home).as_posix()
        for path in (home / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    recipes = {f"syllabind_mcp/recipes/{path.name}" for path in (ROOT / "docs" / "how-to").glob("*.md")}
    there |= recipes if package == "syllabind_mcp" else set()
    assert {name for name in wheel.namelist() if name.startswith(f"{package}/")} == there
    assert f"{package}/py.typed" in there


@pytest.mark.parametrize("package", APIS)
def test_the_wheel_holds_the_specs_without_blanks(wheel: zipfile.ZipFile, package: str) -> None:
    for name in ("openapi.json", "manifest.json"):
        document = json.loads((ROOT / "generated" / package / name).read_bytes())
        packed = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        assert wheel.read(f"{package}/{name}").decode() == packed


def test_the_base_install_needs_three_libraries(wheel: zipfile.ZipFile) -> None:
    (name,) = [name for name in wheel.namelist() if name.endswith(".dist-info/METADATA")]
    metadata = message_from_bytes(wheel.read(name))
    required = [each for each in metadata.get_all("Requires-Dist", []) if "extra ==" not in each]
    assert sorted(each.split(">")[0].split("<")[0].split("=")[0] for each in required) == ["attrs", "httpx", "msgspec"]
    assert metadata["Requires-Python"] == ">=3.11"
    extras = "bulk cli codegen dev dlt duckdb fast fuzz httpx2 keyring mcp pydantic sandbox spark"
    assert set(metadata.get_all("Provides-Extra", [])) == set(extras.split())


def test_the_wheel_brings_its_licence_and_its_command(wheel: zipfile.ZipFile) -> None:
    names = wheel.namelist()
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    (entry,) = [name for name in names if name.endswith(".dist-info/entry_points.txt")]
    assert "syllabind = syllabind_cli.main:main" in wheel.read(entry).decode()
    assert "syllabind_cli/main.py" in names
