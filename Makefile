# Everything runs in a virtual environment of its own, made when it is missing.
VENV ?= .venv
PYTHON ?= python3
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: fuzz fuzz-deep mutants help demo test check generate bench clean

help: ## Show what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

$(READY): pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[sandbox,pydantic,keyring,dev]'
	@touch $@

demo: $(READY) ## Do the main job: three APIs on a sandbox, over real HTTP
	@PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python -m scripts.demo

test: $(READY) ## Run the tests; the fuzz suite with a fixed seed
	@PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python -m pytest -q -n 2

generate: $(READY) ## Compile specs/ into generated/
	@PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python -m syllabind_codegen.generate
	@$(BIN)/python -m scripts.docs

check: $(READY) ## Lint, types, layers, specs, and whether generated/ is what the specs give
	@PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python -m scripts.check

bench: $(READY) ## Print the measured ratios
	@PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python -m scripts.bench

clean: ## Remove the virtual environment and caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist

# The number of the day, so that the samples rotate; SYLLABIND_FUZZ_SEED replays another day's.
SEED = $(or $(SYLLABIND_FUZZ_SEED),$(shell echo $$(($$(date +%s) / 86400))))

fuzz: $(READY) ## Fuzz every operation with the day's sample; the seed is printed
	@PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python -m pytest tests/fuzz -q -n 2 --fuzz-seed=$(SEED)

fuzz-deep: $(READY) ## Fuzz every operation with all cases
	@PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python -m pytest tests/fuzz -q -n 2 --fuzz-seed=$(SEED) --fuzz-deep --timeout 600

mutants: $(READY) ## Print how many mutants the suites notice, by family
	@PATH="$(abspath $(BIN)):$$PATH" $(BIN)/python -m tests.mutation
