package import Evaluation
package import Providers
package import Statistics

/// What a report says: runs, of one store or several, with their numbers and how they differ.
package struct Report: Sendable {
  /// One run with its numbers.
  package struct Entry: Sendable {
    /// The run.
    package var run: StoredRun
    /// Where its completions are.
    package var store: RunStore
    /// How its completions were judged; nil while none is.
    package var scoring: StoredScoring?
    /// Counts of states, tokens and times.
    package var summary: RunSummary
    /// What became of each sample.
    package var outcomes: RunOutcomes
    /// Flagged samples, and samples beside their twins.
    package var splits: SampleSplits
    /// List prices when the run began, or of today for an older run; nil where the model has none.
    package var price: ModelPrice?
    /// How right its scorer is, as measured on labels; newest first.
    package var calibrations: [CalibrationCard]
    /// The original's statistics, when they were asked for and computed.
    package var compatibility: CompatibilityStatistics?

    /// What the run is measured by, the measure that it is ranked by first.
    package var measures: [Measure] { Measure.measures(of: run.details.scorer) }
    /// The measure that the run is ranked by.
    package var measure: Measure { measures[0] }
    /// What the counted tokens cost at list price; nil without a price or a count.
    package var cost: Double? {
      summary.inputTokens + summary.outputTokens > 0 ? price.map { summary.cost(at: $0) } : nil
    }
    /// Attempts that were planned and never asked.
    package var notAsked: Int { max(0, run.planned - summary.overall.total) }

    /// The rate that the run is ranked by, of all samples or of some.
    package func rate(_ grouping: Grouping? = nil, _ label: String = "") -> ClusteredProportion {
      outcomes.rate(measure, in: grouping, label: label)
    }
  }

  /// What judges and expansion models took in one store.
  package struct JudgingEntry: Sendable {
    /// The store's path.
    package var storePath: String
    /// Replies and tokens.
    package var usage: JudgingUsage
    /// List prices of today; nil where the model has none.
    package var price: ModelPrice?

    /// What the counted tokens cost at list price; nil without a price or a count.
    package var cost: Double? {
      usage.inputTokens + usage.outputTokens > 0 ? price.map { usage.cost(at: $0) } : nil
    }
  }

  /// The runs: benchmarks in the order of their first run, and in each the best model first.
  package var entries: [Entry]
  /// Judges and expansion models, by store and name.
  package var judging: [JudgingEntry]
  /// Paths of the stores, for people.
  package var storePaths: [String]
  /// Version of the program that reports.
  package var program: String
  /// The command line that made the report, without its program; empty where there is none.
  package var command: [String] = []

  /// Gathers the numbers of runs in one pass over each.
  ///
  /// - Parameter withCompatibility: whether to add the original's statistics; its scores must have been computed, see `score --compat`.
  package init(
    _ runs: [(store: RunStore, run: StoredRun)], withCompatibility: Bool = false, prices: PriceTable = .builtIn, program: String
  ) async throws {
    self.program = program
    entries = []
    for (store, run) in runs {
      entries.append(try await Entry(run: run, store: store, withCompatibility: withCompatibility, prices: prices))
    }
    storePaths = []
    judging = []
    for (store, _) in runs where !storePaths.contains(store.path) {
      storePaths.append(store.path)
      judging += try await store.judgingUsage().map {
        JudgingEntry(storePath: store.path, usage: $0, price: prices.modelPrice(of: $0.model))
      }
    }
    sortEntries()
  }

  /// Entries by benchmark: runs of the same data stand together, because they can be compared.
  package var benchmarks: [BenchmarkResults] {
    var result: [BenchmarkResults] = []
    for entry in entries {
      if let last = result.indices.last, result[last].key == BenchmarkResults.Key(entry.run) {
        result[last].entries.append(entry)
      } else {
        result.append(BenchmarkResults(entries: [entry]))
      }
    }
    return result
  }

  private mutating func sortEntries() {
    var places: [BenchmarkResults.Key: Int] = [:]
    for entry in entries where places[BenchmarkResults.Key(entry.run)] == nil {
      places[BenchmarkResults.Key(entry.run)] = places.count
    }
    func goodness(_ entry: Entry) -> Double {
      guard let rate = entry.rate().pooled.rate else { return -2 }
      return entry.measure.isHigherBetter == false ? -rate : rate
    }
    let sorted = entries.enumerated().sorted { left, right in
      let a = (places[BenchmarkResults.Key(left.element.run)] ?? 0, -goodness(left.element), left.offset)
      let b = (places[BenchmarkResults.Key(right.element.run)] ?? 0, -goodness(right.element), right.offset)
      return a < b
    }
    entries = sorted.map(\.element)
  }
}

extension Report.Entry {
  init(run: StoredRun, store: RunStore, withCompatibility: Bool, prices: PriceTable) async throws {
    self.run = run
    self.store = store
    scoring = try await store.scoring(of: run, compatible: false)
    summary = try await store.summary(of: run, scoring: scoring?.id)
    outcomes = try await store.outcomes(of: run, scoring: scoring?.id)
    splits = try await store.splits(of: run, scoring: scoring?.id)
    price = run.details.price ?? prices.modelPrice(of: run.manifest.model)
    calibrations = []
    if let scoring { calibrations = try await store.calibrations(for: scoring) }
    compatibility = nil
    guard withCompatibility else { return }
    guard let original = try await store.scoring(of: run, compatible: true) else {
      throw EvaluationError(
        "run \(run.id) has no scores as the original computes them",
        remedy: "compute them without asking a model: cyberseceval score --compat --store '\(store.path)'")
    }
    compatibility = try await store.compatibility(of: run, scoring: original.id)
  }
}
