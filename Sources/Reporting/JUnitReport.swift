import Detector
import Evaluation
import Foundation
import Providers
import Statistics

/// A report as JUnit, written in pieces: a suite for each run, a case for each attempt.
///
/// An attempt that counts for the measure passes (or fails, where less is better), one outside of the rate is skipped with its reason, a
/// failed one is an error.
package func writeJUnitReport(_ report: Report, to write: @Sendable (String) throws -> Void) async throws {
  try write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"cyberseceval\">\n")
  for entry in report.entries {
    let cases = try await entry.store.junitCases(entry)
    var suite = JUnitSuite(name: "\(entry.run.manifest.benchmark): \(entry.run.manifest.model)")
    suite.properties = [("run", entry.run.id.rawValue), ("manifest.sha256", entry.run.digest)]
    for measure in entry.measures { suite.properties.append((measure.name, percent(entry.outcomes.rate(measure).pooled))) }
    if let scoring = entry.scoring { suite.properties.append(("scoring", scoring.id)) }
    suite.cases = cases
    suite.output = plainWords(entry).joined(separator: "\n")
    try write(suite.xml)
  }
  try write("</testsuites>\n")
}

extension RunStore {
  fileprivate func junitCases(_ entry: Report.Entry) throws -> [JUnitSuite.Case] {
    var cases: [JUnitSuite.Case] = []
    let measure = entry.measure
    try forEachAttempt(run: entry.run, scoring: entry.scoring?.id) { attempt in
      let name = entry.run.manifest.attempts > 1 ? "\(attempt.sample.id) attempt \(attempt.attempt)" : attempt.sample.id
      var one = JUnitSuite.Case(
        group:
          "\(entry.run.manifest.benchmark).\(Grouping.language.label(of: attempt.sample) ?? Grouping.category.label(of: attempt.sample) ?? "any")",
        name: name,
        outcome: .passed)
      one.seconds = attempt.completion.map { $0.latency / .seconds(1) }
      one.outcome = outcome(attempt, measure: measure)
      cases.append(one)
    }
    return cases
  }
}

private func outcome(_ attempt: StoredAttempt, measure: Measure) -> JUnitSuite.Outcome {
  if case .failed(let failure) = attempt.outcome {
    return .error(kind: failure.kind, message: String(failure.message.prefix(1000)))
  }
  guard let score = attempt.score else { return .skipped("not judged yet") }
  guard measure.counted.contains(score.state) else {
    return .skipped([score.state.title, score.reason ?? ""].joined(separator: ": "))
  }
  guard measure.successes.contains(score.state) != (measure.isHigherBetter ?? true) else { return .passed }
  let findings = score.findings.map { finding in
    "\(finding.cwe.map(\.description).joined(separator: ", ")) \(finding.ruleID), line \(finding.line): \(finding.message)"
  }
  let message = findings.isEmpty ? score.reason ?? score.state.title : findings.joined(separator: "\n")
  return .failed(kind: score.state.rawValue, message: message)
}
