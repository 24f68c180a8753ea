# Everything a contributor runs. `make help` lists it.
#
# One release build serves the demo, the tests and the benchmarks, so that dependencies are compiled once.

export PKG_CONFIG_PATH := $(CURDIR)/.deps/lib/pkgconfig$(if $(PKG_CONFIG_PATH),:$(PKG_CONFIG_PATH))
SWIFT_BUILD = swift build -c release --build-tests $(SWIFT_FLAGS)

.DEFAULT_GOAL := help
.PHONY: setup build demo test lint format bench check-bleu check-statistics coverage clean help

setup: ## Install what is missing and compile the grammars into .deps/
	@Scripts/bootstrap

build: setup ## Build the command line and the tests: .build/release/cyberseceval
	$(SWIFT_BUILD)

demo: build ## Show what the program does, on data that comes with it
	Scripts/demo

test: build ## Run all tests; FILTER=Name runs those whose name matches
	swift test -c release --skip-build $(SWIFT_FLAGS) $(if $(FILTER),--filter $(FILTER))

lint: ## Check format, file lengths and that the tree stands alone
	Scripts/lint

format: ## Rewrite the Swift sources in the house format
	swift format --in-place --recursive --parallel Sources Tests Package.swift

bench: build ## Measure speed; see Performance/
	Performance/run

check-bleu: build ## Compare BLEU and chrF with sacreBLEU's
	Scripts/check-bleu

check-statistics: build ## Compare the statistics with SciPy's and statsmodels'
	Scripts/check-statistics

coverage: build ## Print how often our intervals hold the truth, in 10,000 simulated runs each
	.build/release/check-statistics coverage

clean: ## Remove builds; keeps .deps/
	rm -rf .build

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
