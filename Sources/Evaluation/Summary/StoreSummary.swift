import Providers

extension RunStore {
  /// The numbers of a run under one scoring identity; one pass, one attempt in memory.
  package func summary(of run: StoredRun, scoring: String?) throws -> RunSummary {
    var summary = RunSummary()
    try forEachAttempt(run: run, scoring: scoring) { summary.add($0) }
    summary.finish()
    return summary
  }

  /// The original's statistics of a run, from scores under an identity of `CompatibilityScorer`.
  package func compatibility(of run: StoredRun, scoring: String) throws -> CompatibilityStatistics {
    var statistics = CompatibilityStatistics()
    try forEachAttempt(run: run, scoring: scoring) { statistics.add($0, model: run.manifest.model.name) }
    return statistics
  }

  /// The original's statistics of a run of requests, from scores under an identity of one of its scorers.
  package func requestCompatibility(of run: StoredRun, scoring: String) throws -> OriginalRequestStatistics {
    var statistics = OriginalRequestStatistics()
    try forEachAttempt(run: run, scoring: scoring) { statistics.add($0, model: run.manifest.model.name) }
    return statistics
  }
}
