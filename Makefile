# The handbook's commands. Each sets up what it needs; `make help` lists them.
PYTHON ?= python3
BIN := .venv/bin
HANDBOOK := $(BIN)/python -m macros
ENGINE ?= mkdocs
OUT ?= site
DATA ?= docs/data
HOST ?= 127.0.0.1
PORT ?= 8000
SITE := .cache/stamps/site
TOOLS := .cache/stamps/tools
BROWSERS := .cache/stamps/browsers
export PATH := $(CURDIR)/$(BIN):$(PATH)
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help serve build check test bench schema lint lock clean

help: ## List the commands
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

serve: $(SITE) ## Preview both languages with live reload: make serve PORT=8000 HOST=0.0.0.0
	$(HANDBOOK) serve --host $(HOST) --port $(PORT)

build: $(SITE) ## Build both languages into site/: make build ENGINE=mkdocs|zensical OUT=site
	$(HANDBOOK) build --engine $(ENGINE) --out $(OUT)

check: $(SITE) ## Check the data only: make check DATA=docs/data
	$(HANDBOOK) check --data $(DATA)

test: $(TOOLS) $(BROWSERS) ## Run every test, in real browsers too
	tests/run

bench: $(TOOLS) ## Measure build and payload against a plain MkDocs build of the same run
	$(BIN)/python -m tests.bench

schema: $(SITE) ## Write the JSON Schemas that help editors
	$(HANDBOOK) schema

lint: $(TOOLS) ## Check the Python style
	$(BIN)/ruff check macros tests

lock: ## Renew the lock files after a change of requirements*.in or package.json
	$(PYTHON) -m venv .cache/uv && .cache/uv/bin/pip install --quiet uv
	for name in requirements requirements-test; do \
	  .cache/uv/bin/uv pip compile --quiet --universal --generate-hashes --python-version 3.11.2 \
	    --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
	    $$name.in --output-file $$name.txt; done
	npm install --package-lock-only

clean: ## Remove everything that was made: environment, packages, caches, site
	rm -rf .venv .cache node_modules site test-results

# Set-up: each stamp is renewed when the files it was made from change.
$(SITE): requirements.txt package-lock.json .npmrc
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "需要 Python 3.11 或更新版本：make PYTHON=python3.11 … | Python 3.11 or newer is needed"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/npm ci --no-fund --no-audit --ignore-scripts --loglevel=error
	@mkdir -p $(@D) && touch $@

$(TOOLS): $(SITE) requirements-test.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-test.txt
	@mkdir -p $(@D) && touch $@

$(BROWSERS): $(TOOLS) tests/install-browsers
	tests/install-browsers
	@mkdir -p $(@D) && touch $@
