# Needs Python 3.11 or newer (with venv) and make; everything else goes into .venv.

.DEFAULT_GOAL := help
.PHONY: help check test lint bench units clean FORCE

READY := .venv/.ready

# An environment knows the folder it was made in; in a moved or copied checkout it would run the
# other one's code, so there it is made again.
STALE := $(shell tools/setup.sh --is-ready || echo FORCE)

help:  ## say what there is to make
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' $(MAKEFILE_LIST)

check: $(READY)  ## check the drafts in seeds/, write what is found to reports/; make the pages of docs/ that are made
	@echo "Checking seeds/, writing reports/"
	@mkdir -p reports
	@.venv/bin/factcheck check seeds/ --output json=reports/ --output html=reports/ --fail-on never
	@.venv/bin/python tools/precision.py
	@.venv/bin/python tools/rules_page.py
	@.venv/bin/python tools/modules_page.py

test: $(READY)  ## run every test (some of them: make test ARGS='-k total')
	@tools/chromium.sh
	@tools/multitool.sh
	@echo "Running the tests"
	@.venv/bin/python -m pytest $(ARGS)

lint: $(READY)  ## lint, layout, types and import contracts
	@echo "Linting"
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

bench: $(READY)  ## measure KB/s and start-up; of files too: make bench FILES="a.md b.md"
	@.venv/bin/python tools/bench.py $(FILES)

units: $(READY)  ## work out what units come to, after a line was added to units.toml
	@.venv/bin/python tools/generate_units.py

clean:  ## remove caches and build output (.venv stays)
	rm -rf build dist *.egg-info .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find factcheck rulesets tests tools -name __pycache__ -prune -exec rm -rf {} +

$(READY): pyproject.toml setup.py $(STALE)
	@tools/setup.sh

FORCE:
