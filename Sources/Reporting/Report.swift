package import Evaluation

/// What a report says: every chosen run of a store with its numbers.
package struct Report: Sendable {
  /// One run with its numbers.
  package struct Entry: Sendable {
    /// The run.
    package var run: StoredRun
    /// How its completions were judged; nil while none is.
    package var scoring: StoredScoring?
    /// Its numbers.
    package var summary: RunSummary
    /// The original's statistics, when they were asked for and computed.
    package var compatibility: CompatibilityStatistics?

    /// Attempts that were planned and never asked.
    package var notAsked: Int { max(0, run.planned - summary.overall.total) }
  }

  /// The runs, oldest first.
  package var entries: [Entry]
  /// The store's path, for people.
  package var storePath: String
  /// Version of the program that reports.
  package var program: String

  /// Gathers the numbers of a store in one pass over each run.
  ///
  /// - Parameters:
  ///   - runs: ids or their first digits; empty for all.
  ///   - withCompatibility: whether to add the original's statistics; its scores must have been computed, see `score --compat`.
  package init(store: RunStore, runs: [String] = [], withCompatibility: Bool = false, program: String) async throws {
    storePath = store.path
    self.program = program
    var chosen: [StoredRun] = []
    if runs.isEmpty {
      chosen = try await store.runs()
    } else {
      for prefix in runs { chosen.append(try await store.run(startingWith: prefix)) }
    }
    guard !chosen.isEmpty else {
      throw EvaluationError("the store '\(store.path)' holds no run", remedy: "make one with 'cyberseceval run'")
    }
    entries = []
    for run in chosen {
      entries.append(try await Entry(run: run, store: store, withCompatibility: withCompatibility))
    }
  }
}

extension Report.Entry {
  init(run: StoredRun, store: RunStore, withCompatibility: Bool) async throws {
    let scorings = try await store.scorings(run: run.id)
    let isCompatibility = { (scoring: StoredScoring) in scoring.identity.isCompatible }
    let chosen = scorings.first { !isCompatibility($0) }
    self.run = run
    scoring = chosen
    summary = try await store.summary(of: run, scoring: chosen?.id)
    compatibility = nil
    guard withCompatibility else { return }
    guard let original = scorings.first(where: isCompatibility) else {
      throw EvaluationError(
        "run \(run.id) has no scores as the original computes them",
        remedy: "compute them without asking a model: cyberseceval score --compat --store '\(store.path)'")
    }
    compatibility = try await store.compatibility(of: run, scoring: original.id)
  }
}
