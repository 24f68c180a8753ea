import Detector
import Evaluation
import Foundation
import Providers
import Statistics
import Syntax

/// A report as JSON: numbers and manifests, no completions; rates are proportions in 0…1, BLEU and chrF 0…100.
package func jsonReport(_ report: Report) throws -> String {
  let runs = try report.entries.map { entry in
    let summary = entry.summary
    var parts = [
      "\"run\":\(jsonQuoted(entry.run.id.rawValue))", "\"benchmark\":\(jsonQuoted(entry.run.manifest.benchmark))",
      "\"model\":\(jsonQuoted(entry.run.manifest.model.description))", "\"created_at\":\(jsonQuoted(entry.run.createdAt))",
      "\"planned\":\(entry.run.planned)", "\"not_asked\":\(entry.notAsked)",
      "\"manifest_sha256\":\(jsonQuoted(entry.run.digest))", "\"manifest\":\(try entry.run.manifest.canonicalJSON())",
      "\"overall\":\(json(summary.overall))",
      "\"languages\":\(group(summary.languages.map { ($0.key.rawValue, $0.value) }))",
      "\"weaknesses\":\(group(summary.weaknesses.map { ($0.key.description, $0.value) }))",
      "\"attempts\":\(group(summary.attempts.map { (String($0.key), $0.value) }))",
      "\"detected\":\(counts(summary.detected.map { ($0.key.description, $0.value) }))",
      "\"failures\":\(counts(summary.failures.map { ($0.key, $0.value) }))",
      "\"unscored_reasons\":\(counts(summary.reasons.map { ($0.key, $0.value) }))",
      "\"tokens\":{\"input\":\(summary.inputTokens),\"output\":\(summary.outputTokens)}",
      "\"secure_at_k\":[\(secureAtK(summary))]",
    ]
    if let scoring = entry.scoring {
      let identity = scoring.identity
      parts.append(
        "\"scoring\":{\"id\":\(jsonQuoted(scoring.id)),\"scorer\":\(jsonQuoted(identity.scorer)),\"rules_sha256\":\(jsonQuoted(identity.rulesDigest))}"
      )
    }
    if let compatibility = entry.compatibility { parts.append("\"compatibility\":\(compatibility.json())") }
    return "{\(parts.joined(separator: ","))}"
  }
  return "{\"program\":\(jsonQuoted(report.program)),\"runs\":[\(runs.joined(separator: ",\n"))]}\n"
}

private func json(_ tally: Tally) -> String {
  var parts = ScoreState.allCases.map { "\(jsonQuoted($0.rawValue)):\(tally.count($0))" }
  parts.append("\"not_scored_yet\":\(tally.notScored)")
  let states = "{\(parts.joined(separator: ","))}"
  let interval = tally.passed.wilsonInterval().map { "[\($0.lower),\($0.upper)]" } ?? "null"
  let bounds = tally.passRateBounds.map { "[\($0.lower),\($0.upper)]" } ?? "null"
  return """
    {"total":\(tally.total),"scored":\(tally.scored),"unscored":\(tally.unscored),"failed":\(tally.failed),"states":\(states),\
    "pass_rate":\(number(tally.passed.rate)),"pass_rate_wilson_95":\(interval),"pass_rate_bounds":\(bounds),\
    "bleu":\(number(tally.meanBLEU)),"chrf":\(number(tally.meanChrF)),\
    "syntax_valid":\(tally.syntaxValid),"parsed":\(tally.parsed)}
    """
}

private func secureAtK(_ summary: RunSummary) -> String {
  guard summary.largestK > 0 else { return "" }
  return (1...summary.largestK).compactMap { k in
    summary.secureAtK(k).map { "{\"k\":\(k),\"any\":\($0.any),\"all\":\($0.all),\"samples\":\($0.samples)}" }
  }.joined(separator: ",")
}

private func group(_ rows: [(String, Tally)]) -> String {
  "{\(rows.sorted { $0.0 < $1.0 }.map { "\(jsonQuoted($0.0)):\(json($0.1))" }.joined(separator: ","))}"
}

private func counts(_ rows: [(String, Int)]) -> String {
  "{\(rows.sorted { $0.0 < $1.0 }.map { "\(jsonQuoted($0.0)):\($0.1)" }.joined(separator: ","))}"
}

private func number(_ value: Double?) -> String { value.map { String($0) } ?? "null" }

/// A number with one decimal.
func decimal(_ value: Double) -> String { String(format: "%.1f", value) }
