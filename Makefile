# Every target is one or two lines; `make help` names them.
PYTHON ?= python3
BIN := .venv/bin
SOURCES := $(shell find guide resources translations -type f -not -path 'guide/data/*' -not -name '*.pyc' 2>/dev/null)

.PHONY: help setup run test test-defects lint strings edition bundle bundle-windows test-bundle test-bundle-windows bench soak screenshots clean

help:  ## name the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## */\t/' | expand -t 14

setup: .venv/ready  ## set up what is missing: system packages, a virtual environment, the project in it

.venv/ready: pyproject.toml .ci/packages .ci/requirements.txt
	.ci/system-packages
	$(PYTHON) -m venv .venv && $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement .ci/requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable . && touch $@

edition: guide/data/SHA256SUMS  ## build the edition from resources/ and translations/

guide/data/SHA256SUMS: .venv/ready $(SOURCES)
	$(BIN)/guide-desk build

run: edition  ## build the edition and open the reader (with no screen: build/screenshot.png)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/guide; else $(BIN)/guide --render build/screenshot.png; fi

lint: .venv/ready
	$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy && $(BIN)/lint-imports

test: edition lint  ## lint, types, layers, catalogs, content, tests
	$(BIN)/guide-desk strings check && $(BIN)/guide-desk check
	QT_QPA_PLATFORM=offscreen $(BIN)/pytest -n auto --dist loadfile

test-defects: edition  ## put a defect against each safety promise into a copy of the tree, and see its test turn red
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.defects

strings: .venv/ready  ## extract the words and merge them into every catalog
	$(BIN)/guide-desk strings update

soak: edition  ## the full counts of mutations; docs/soak.md holds the results
	GUIDE_SOAK=2000 GUIDE_SOAK_ENTRIES=1000000 QT_QPA_PLATFORM=offscreen $(BIN)/pytest tests/desk/catalogs/test_hostile.py
	GUIDE_FUZZ=20000 QT_QPA_PLATFORM=offscreen $(BIN)/pytest -o faulthandler_timeout=0 tests/hostile
	GUIDE_LOAD=1 QT_QPA_PLATFORM=offscreen $(BIN)/pytest -o faulthandler_timeout=0 tests/ui/test_load.py
	GUIDE_EVERY_PAGE=1 QT_QPA_PLATFORM=offscreen $(BIN)/pytest -o faulthandler_timeout=0 tests/ui/test_real_pages.py
	GUIDE_SOAK=300 $(BIN)/pytest tests/edition

screenshots: edition  ## the pictures of docs/images
	QT_QPA_PLATFORM=offscreen $(BIN)/guide --screenshots docs/images

bundle: edition  ## the packaged programs of this system, in dist/linux/Guide and dist/linux/Guide-Desk
	PYTHONHASHSEED=0 $(BIN)/pyinstaller --noconfirm --clean --log-level WARN --distpath dist/linux --workpath build/linux build.spec

bundle-windows: edition  ## the packaged programs for Windows, built and checked on Linux under Wine, in dist/windows
	.ci/system-packages .ci/bundle/packages-windows && nice .ci/bundle/windows/build.sh

test-bundle:  ## test the packaged programs that make bundle left
	$(BIN)/pytest tests/bundle --ignore tests/bundle/windows

test-bundle-windows:  ## test the packaged programs that make bundle-windows left, under Wine
	$(BIN)/pytest tests/bundle/windows

bench: edition  ## measure; the figures are written to docs/performance.md
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[bench]' && QT_QPA_PLATFORM=offscreen $(BIN)/python -m bench

clean:  ## remove what was built
	rm -rf build dist guide/data
