# Everything a contributor runs. `make help` lists it.
#
# One release build serves the demo, the tests and the benchmarks, so that dependencies are compiled once.

export PKG_CONFIG_PATH := $(CURDIR)/.deps/lib/pkgconfig$(if $(PKG_CONFIG_PATH),:$(PKG_CONFIG_PATH))
SWIFT_BUILD = swift build -c release --build-tests $(SWIFT_FLAGS)

.DEFAULT_GOAL := help
.PHONY: setup build demo test test-slow lint format dataset bench bench-runs fuzz check-bleu check-llama-server check-statistics check-witnesses coverage clean help

setup: ## Install what is missing and compile the grammars into .deps/
	@Scripts/bootstrap

build: setup ## Build the command line and the tests: .build/release/cyberseceval
	$(SWIFT_BUILD)

demo: build ## Show what the program does, on data that comes with it
	Scripts/demo

test: build ## Run all tests; FILTER=Name runs those whose name matches
	swift test -c release --skip-build $(SWIFT_FLAGS) $(if $(FILTER),--filter $(FILTER))

test-slow: build ## Run the tests that take minutes: 10,000 samples on a bad network, with three kills
	SLOW_TESTS=1 swift test -c release --skip-build $(SWIFT_FLAGS) --filter FaultyRunTests

lint: ## Check format, file lengths and that the tree stands alone
	Scripts/lint

format: ## Rewrite the Swift sources in the house format
	swift format --in-place --recursive --parallel Sources Tests Package.swift

dataset: build ## Build the autocomplete tests from real code; see Benchmarks/autocomplete/corpus.yaml
	Scripts/make-dataset

bench: build ## Measure speed; see Performance/
	Performance/run

bench-runs: build ## Measure samples a second and memory of `run`, beside Inspect's
	Performance/harness

fuzz: setup ## Feed the engine bytes that nobody would write: TARGET=rules|pattern|flattening|scan SECONDS=3600
	Fuzz/run $(or $(TARGET),scan) $(or $(SECONDS),3600)

check-bleu: build ## Compare BLEU and chrF with sacreBLEU's
	Scripts/check-bleu

check-llama-server: build ## Run benchmarks against a real llama.cpp server with a tiny model
	Scripts/check-llama-server

check-statistics: build ## Compare the statistics with SciPy's and statsmodels'
	Scripts/check-statistics

check-witnesses: ## Compile the witnesses of the instruct benchmark with the compilers that are here
	Scripts/check-witnesses

coverage: build ## Print how often our intervals hold the truth, in 10,000 simulated runs each
	.build/release/check-statistics coverage

clean: ## Remove builds; keeps .deps/
	rm -rf .build

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
