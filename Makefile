# Everything runs in a virtual environment of its own, made when it is missing.
VENV ?= .venv
PYTHON ?= python3
BIN := $(VENV)/bin
READY := $(VENV)/.ready
UV := $(shell sed -n 's/.*"\(uv==.*\)".*/\1/p' pyproject.toml)
# uv takes a tenth of pip's processor time; pip installs where uv does not reach what pip is configured for.
INSTALL = UV_NATIVE_TLS=1 $(BIN)/uv pip install --quiet --python $(BIN)/python $$wanted \
	|| $(BIN)/python -m pip install --quiet --disable-pip-version-check $$wanted
RUN = PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python -m
# More processes than there are cores, as many tests wait for sockets and clocks; for those of one folder, two for each.
CORES := $(shell $(PYTHON) -c 'import os; print(os.cpu_count() or 1)')
WORKERS ?= $(shell expr $(CORES) \* 3 / 2)
# uv leaves bytecode to the first import. Where that may write none, each of hundreds of processes compiles all it imports.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help demo test test-one lint format check structure generate docs browser fuzz fuzz-deep mutants changelog bench matrix release-check foreign java spark engines clean

help: ## Show what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

$(READY): pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check $(UV)
	@wanted='-e .[cli,codegen,sandbox,fuzz,pydantic,keyring,dev]'; $(INSTALL)
	@touch $@

demo: $(READY) ## Call three APIs on the sandbox, over real HTTP
	@$(RUN) scripts.demo

test: $(READY) ## Run the tests; the fuzz suite with a fixed seed
	@$(RUN) pytest -q -n $(WORKERS) --dist worksteal

test-one: $(READY) ## Run one test, file or folder: make test-one T=tests/runtime/test_retry.py
	@test -n "$(T)" || { echo "say which: make test-one T=tests/runtime/test_retry.py"; exit 2; }
	@$(RUN) pytest -q -x $(if $(wildcard $(T)/.),-n $(shell expr $(CORES) \* 2) --dist worksteal) "$(T)"

lint: $(READY) ## Check style and format, in a few seconds
	@$(RUN) scripts.check --lint

format: $(READY) ## Format the code and repair what ruff can repair
	@$(RUN) ruff check --quiet --fix .
	@$(RUN) ruff format --quiet .

check: $(READY) ## Check style, types, imports, structure, specs, generated code and pages
	@$(RUN) scripts.check

structure: $(READY) ## Print sizes, import circles, unwanted words and repeated code
	@$(RUN) scripts.verify.structure

generate: $(READY) ## Compile specs/ into generated/ and the pages, and write changelog fragments
	@$(RUN) scripts.generate $(APIS)

docs: $(READY) browser ## Build the site in build/site: tutorial, recipes, reference, pictures
	@$(RUN) scripts.docs
	@$(RUN) scripts.docs --site

browser: ## Install the Chromium that the tests of the pages need, on Debian
	@command -v chromium >/dev/null || ! command -v apt-get >/dev/null || \
		{ apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium; }

# The number of the day, so that the samples rotate; SYLLABIND_FUZZ_SEED replays another day's.
SEED = $(or $(SYLLABIND_FUZZ_SEED),$(shell echo $$(($$(date +%s) / 86400))))

foreign: $(READY) ## Run foreign clients and validators against the sandbox
	@$(RUN) pytest tests/foreign -q -n 2 --durations=5 --timeout 300

java: ## Install the Java that Spark needs, on Debian
	@command -v java >/dev/null || ! command -v apt-get >/dev/null || \
		{ apt-get update -qq && apt-get install -qq -y --no-install-recommends default-jre-headless; }

$(VENV)/.%: $(READY)
	@echo "installing the group $* into $(VENV) ..."
	@wanted=$$($(BIN)/python -c 'import sys, tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"][sys.argv[1]])' $*); \
		$(INSTALL)
	@touch $@

spark: java $(VENV)/.spark ## Run the Spark source, in one process and on a cluster of two workers
	@$(RUN) pytest tests/engines/test_spark.py tests/engines/test_cluster.py -q -n 2 --dist loadfile --durations=5 --timeout 1200

engines: java $(VENV)/.spark $(VENV)/.engines ## Run the dlt and Spark sources, and recipes
	@$(RUN) pytest tests/engines -q -n 2 --dist loadfile --durations=5 --timeout 1200

fuzz: $(READY) ## Fuzz every operation with the day's sample; the seed is printed
	@$(RUN) pytest tests/fuzz -q -n 2 --fuzz-seed=$(SEED)

fuzz-deep: $(READY) ## Fuzz every operation with all cases
	@$(RUN) pytest tests/fuzz -q -n 2 --fuzz-seed=$(SEED) --fuzz-deep --timeout 600

mutants: $(READY) ## Print how many mutants the suites notice, by family
	@$(RUN) tests.mutation

changelog: $(READY) ## Show the changelog section of the next release
	@$(BIN)/towncrier build --draft --version next

bench: $(READY) ## Print the measured ratios
	@$(RUN) scripts.bench

build/python3.14:
	@scripts/debian_python.sh 3.14 $@

matrix: $(READY) build/python3.14 ## Run the runtime's tests on every Python, and on the lowest dependencies
	@$(RUN) nox -f scripts/noxfile.py -s quick lowest_dependencies

matrix-full: $(READY) build/python3.14 ## Run all tests on every Python, and the runtime's on the lowest dependencies
	@$(RUN) nox -f scripts/noxfile.py -s full lowest_dependencies

soak: $(READY) ## Call a faulty sandbox for an hour: nothing leaks, and no call is lost
	@$(RUN) scripts.verify.soak --minutes $(or $(MINUTES),60)

# AUDIT=required: nothing is published without an answer about its vulnerabilities.
release-check: $(READY) ## Build the release twice and check what would be published
	@$(RUN) nox -f scripts/noxfile.py -s release $(if $(AUDIT),-- --audit $(AUDIT))

clean: ## Remove the virtual environment and caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist
