/// Two runs that may be compared, and their comparison.
package struct ComparedRuns: Sendable {
  /// The run that is compared with: the baseline.
  package let first: StoredRun
  /// The run that is compared.
  package let second: StoredRun
  /// How both were judged.
  package let scoring: StoredScoring
  /// The numbers.
  package let comparison: RunComparison
  /// What a reader must know to trust them: attempts without an answer or a score.
  package let warnings: [String]

  /// What the runs are measured by.
  package var measures: [Measure] { comparison.rates.map(\.measure) }

  /// Compares two runs, each in its store; throws an `EvaluationError` with all reasons when they cannot be compared.
  ///
  /// - Parameter parts: what may differ because it is what is compared.
  package init(
    _ first: (store: RunStore, run: StoredRun), _ second: (store: RunStore, run: StoredRun), across parts: Set<ComparedPart> = []
  ) async throws {
    let reasons = obstacles(first.run, second.run, across: parts)
    guard reasons.isEmpty else {
      throw EvaluationError(
        "runs \(first.run.id) and \(second.run.id) cannot be compared: \(reasons.joined(separator: "; "))",
        remedy: "compare runs of one benchmark, asked in the same way")
    }
    let known = try await second.store.scorings(run: second.run.id).map(\.id)
    let common = try await first.store.scorings(run: first.run.id).first { scoring in
      known.contains(scoring.id) && !scoring.identity.isCompatible
    }
    guard let common else {
      throw EvaluationError(
        "runs \(first.run.id) and \(second.run.id) were not judged by the same rules",
        remedy: "judge both with those of today, which asks no model: cyberseceval score --store '\(first.store.path)'"
          + (first.store.path == second.store.path ? "" : ", and the same for '\(second.store.path)'"))
    }
    let before = try await first.store.outcomes(of: first.run, scoring: common.id)
    let after = try await second.store.outcomes(of: second.run, scoring: common.id)
    self.first = first.run
    self.second = second.run
    scoring = common
    comparison = RunComparison(before, after, measures: Measure.measures(of: first.run.details.scorer))
    warnings = shortcomings("A", first.run, before) + shortcomings("B", second.run, after)
  }
}

private func shortcomings(_ name: String, _ run: StoredRun, _ outcomes: RunOutcomes) -> [String] {
  let states = outcomes.entries.flatMap(\.states)
  var result: [String] = []
  if states.count < run.planned {
    result.append("\(name) is not complete: \(run.planned - states.count) attempts were never asked")
  }
  let failed = states.count { $0 == .failed }
  if failed > 0 { result.append("\(failed) attempts of \(name) failed; run it again to ask them anew") }
  let unjudged = states.count { $0 == nil }
  if unjudged > 0 { result.append("\(unjudged) answers of \(name) are not judged; see 'cyberseceval score'") }
  return result
}
