"""APIs are found by their entry points."""

import subprocess
import sys
from pathlib import Path

import pytest

from syllabind.core.registry import package_of, registered


def test_the_generated_packages_are_registered() -> None:
    generated = Path(__file__).parents[2] / "generated"
    made = {path.parent.name for path in generated.glob("*/manifest.json")}
    assert made <= set(registered().values())
    assert all(package_of(name) == package for name, package in registered().items())


def test_a_package_of_another_project_registers_itself(tmp_path: Path) -> None:
    metadata = tmp_path / "campus-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: campus\nVersion: 1.0\n")
    (metadata / "entry_points.txt").write_text("[syllabind.apis]\ncampus = acme_campus\n")
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import syllabind.core.registry as r; "
        "print(r.package_of('campus'))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "acme_campus"


def test_an_unknown_api_is_refused_with_the_ones_that_are_there() -> None:
    with pytest.raises(LookupError, match=r"no API called 'moodle' is installed .*thrive"):
        package_of("moodle")
