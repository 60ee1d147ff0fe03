"""Compile specs into packages: `python -m syllabind_codegen [--check] [api ...]`."""

import argparse
import gc
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from pathlib import Path

from attrs import frozen

from . import cache
from .errors import GenerationError
from .pydantic_models import pydantic_models
from .specs.bundle import Bundle, bundle
from .specs.lint import check
from .specs.load import Problem, SpecError
from .text import made_by, one_line
from .write import differences, replace

__all__ = ["main"]

_MODELS = "pydantic.py"


@frozen(kw_only=True)
class _Job:
    """One API that is to be compiled, with the work that other processes do for it."""

    api: str
    bundled: Bundle
    inputs: str
    models: str
    problems: "Future[list[Problem]]"
    pydantic: "Future[str] | None"


@frozen(kw_only=True)
class _Generator:
    specs: Path
    generated: Path

    def package(self, api: str) -> Path:
        return self.generated / f"syllabind_{api}"

    def record(self, api: str) -> Path:
        return self.generated / ".cache" / f"{api}.json"

    def job(self, api: str, workers: Executor) -> _Job | None:
        """Begin to compile an API; `None` if its package is what its spec gives.

        Raises:
            SpecError: The spec does not hold together.
        """
        bundled = bundle(self.specs / api)
        inputs = cache.inputs_digest(api, bundled.dump(), *bundled.unused)
        schemas = bundled.document.get("components", {}).get("schemas", {})
        title = one_line(bundled.document["info"]["title"])
        header = f'"""{title}: pydantic models. {made_by(api)}"""'
        models = cache.models_digest(schemas, header)
        record = cache.load(self.record(api))
        if record and record.outputs != cache.directory_digest(self.package(api)):
            record = None
        if record and record.inputs == inputs:
            return None
        return _Job(
            api=api,
            bundled=bundled,
            inputs=inputs,
            models=models,
            problems=workers.submit(check, api, self.specs),
            pydantic=None if record and record.models == models else workers.submit(pydantic_models, schemas, header),
        )

    def compile(self, job: _Job, target: Path) -> None:
        """Compile an API into the directory `target`.

        Raises:
            SpecError: The spec breaks a rule.
            GenerationError: The document could not be compiled whole.
        """
        # Takes half a second to import, which is spared when no API has changed.
        from .package import compile_package

        try:
            compile_package(job.api, job.bundled, target)
        except Exception as error:
            # What breaks a rule may break the compiler, too; the rule says more.
            if problems := job.problems.result():
                raise SpecError(*problems) from error
            if isinstance(error, GenerationError):
                raise
            raise GenerationError(f"{self.specs / job.api}: {error!r}") from error

    def finish(self, job: _Job, target: Path) -> list[Problem]:
        """Add the pydantic models, once they are there; return the rules that the spec breaks."""
        models = target / _MODELS
        if job.pydantic is None:
            shutil.copy(self.package(job.api) / _MODELS, models)
        else:
            models.write_text(job.pydantic.result(), encoding="utf-8")
        return job.problems.result()

    def keep(self, job: _Job, made: Path) -> None:
        """Put what was compiled where it belongs, and remember what it was compiled from."""
        kept = self.package(job.api)
        replace(made, kept)
        outputs = cache.directory_digest(kept)
        cache.save(self.record(job.api), cache.Record(inputs=job.inputs, models=job.models, outputs=outputs))


def _run(generator: _Generator, apis: Sequence[str], *, check_only: bool) -> int:
    differs: list[str] = []
    begun: dict[str, _Job | None] = {}
    compiled: list[tuple[_Job, Path]] = []
    with ProcessPoolExecutor(max_workers=2) as workers, tempfile.TemporaryDirectory() as directory:
        try:
            begun = {api: generator.job(api, workers) for api in apis}
            jobs = [job for job in begun.values() if job]
            compiled = [(job, Path(directory) / job.api) for job in jobs]
            for job, made in compiled:
                generator.compile(job, made)
            problems = [problem for job, made in compiled for problem in generator.finish(job, made)]
        except SpecError as error:
            problems = list(error.problems)
        except GenerationError as error:
            print(error, file=sys.stderr)
            return 1
        if problems:
            workers.shutdown(cancel_futures=True)
            print("\n".join(map(str, problems)), file=sys.stderr)
            return 1
        for api in (api for api, job in begun.items() if job is None):
            print(f"{generator.package(api)}: unchanged")
        for job, made in compiled:
            kept = generator.package(job.api)
            if check_only:
                differs += [f"{kept}/{path}" for path in differences(made, kept)]
            else:
                generator.keep(job, made)
                print(f"{kept}: {sum(1 for _ in kept.rglob('*.py'))} modules")
    if differs:
        print("not what the specs give (run make generate):", *differs, sep="\n  ", file=sys.stderr)
    return 1 if differs else 0


def main(argv: list[str] | None = None) -> int:
    """Compile the APIs that changed, or with `--check` compare; return 1 if a rule is broken or something differs."""
    parser = argparse.ArgumentParser(
        prog="python -m syllabind_codegen",
        description="Compile SPECS/<api>/ into OUTPUT/syllabind_<api>/. "
        "Exit status 1: a spec breaks a rule, or --check found a difference.",
        epilog="example: python -m syllabind_codegen --check",
    )
    parser.add_argument("api", nargs="*", help="directory below SPECS that holds an openapi.yaml; default: all")
    parser.add_argument("--check", action="store_true", help="write nothing; list the files that differ")
    parser.add_argument("--specs", type=Path, default=Path("specs"), help="default: %(default)s")
    parser.add_argument("--output", type=Path, default=Path("generated"), help="default: %(default)s")
    arguments = parser.parse_args(argv)
    known = sorted(path.parent.name for path in arguments.specs.glob("*/openapi.yaml"))
    apis = arguments.api or known
    if not known:
        parser.error(f"no */openapi.yaml below {arguments.specs}")
    if unknown := [api for api in apis if api not in known]:
        parser.error(f"no API called {', '.join(unknown)} below {arguments.specs}; there are {', '.join(known)}")
    begun = time.monotonic()
    # Compiling makes a million small objects and drops few, so that collecting them is a fifth of the time.
    gc.disable()
    status = _run(_Generator(specs=arguments.specs, generated=arguments.output), apis, check_only=arguments.check)
    print(f"{', '.join(apis)}: {time.monotonic() - begun:.1f} s", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
