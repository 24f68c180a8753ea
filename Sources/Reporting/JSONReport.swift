import Detector
import Evaluation
import Foundation
import Providers
import Statistics

/// A report as JSON: numbers and manifests, no completions; rates are proportions in 0…1, BLEU and chrF 0…100.
package func jsonReport(_ report: Report) throws -> String {
  let runs = try report.entries.map { try json($0) }
  let comparisons = report.benchmarks.flatMap { results in results.pairs.map { json($0, of: results) } }
  return """
    {"program":\(jsonQuoted(report.program)),"runs":[\(runs.joined(separator: ",\n"))],
    "comparisons":[\(comparisons.joined(separator: ",\n"))]}

    """
}

private func json(_ entry: Report.Entry) throws -> String {
  let summary = entry.summary
  let rates = entry.measures.map { "\(jsonQuoted($0.name)):\(jsonRate(entry.outcomes.rate($0)))" }
  let groups = Grouping.allCases.map { grouping in
    let rows = entry.outcomes.labels(in: grouping).map { label in
      "\(jsonQuoted(label)):\(json(summary.groups[grouping]?[label] ?? Tally(), entry.rate(grouping, label), entry.measure))"
    }
    return "\(jsonQuoted(grouping.rawValue)):{\(rows.joined(separator: ","))}"
  }
  let attempts = summary.attempts.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\(states($0.value))" }
  var parts = [
    "\"run\":\(jsonQuoted(entry.run.id.rawValue))", "\"benchmark\":\(jsonQuoted(entry.run.manifest.benchmark))",
    "\"model\":\(jsonQuoted(entry.run.manifest.model.description))", "\"created_at\":\(jsonQuoted(entry.run.createdAt))",
    "\"planned\":\(entry.run.planned)", "\"not_asked\":\(entry.notAsked)",
    "\"manifest_sha256\":\(jsonQuoted(entry.run.digest))", "\"manifest\":\(try entry.run.manifest.canonicalJSON())",
    "\"overall\":\(json(summary.overall, entry.rate(), entry.measure))", "\"rates\":{\(rates.joined(separator: ","))}",
    "\"groups\":{\(groups.joined(separator: ","))}", "\"attempts\":{\(attempts.joined(separator: ","))}",
    "\"detected\":\(counts(summary.detected.map { ($0.key.description, $0.value) }))",
    "\"failures\":\(counts(summary.failures.map { ($0.key, $0.value) }))",
    "\"unscored_reasons\":\(counts(summary.reasons.map { ($0.key, $0.value) }))",
    "\"tokens\":{\"input\":\(summary.inputTokens),\"output\":\(summary.outputTokens)}", "\"cost\":\(jsonNumber(entry.cost))",
    "\"median_seconds\":\(jsonNumber(summary.medianLatency))", "\"secure_at_k\":[\(secureAtK(summary))]",
  ]
  if let scoring = entry.scoring {
    let identity = scoring.identity
    parts.append(
      "\"scoring\":{\"id\":\(jsonQuoted(scoring.id)),\"scorer\":\(jsonQuoted(identity.scorer)),\"rules_sha256\":\(jsonQuoted(identity.rulesDigest))}"
    )
  }
  if let correction = entry.correction {
    parts.append(
      "\"corrected\":{\"rate\":\(correction.rate.estimate),\"interval_95\":\(jsonInterval(correction.rate.interval)),"
        + "\"labels\":\(jsonQuoted(correction.card.labels)),\"labels_sha256\":\(jsonQuoted(correction.card.labelsDigest))}")
  }
  if let compatibility = entry.compatibility { parts.append("\"compatibility\":\(compatibility.json())") }
  return "{\(parts.joined(separator: ","))}"
}

private func json(_ tally: Tally, _ rate: ClusteredProportion, _ measure: Measure) -> String {
  let bounds = jsonInterval(tally.bounds(measure))
  return """
    {"total":\(tally.total),"scored":\(tally.scored),"unscored":\(tally.unscored),"failed":\(tally.failed),"states":\(states(tally)),\
    "rate":\(jsonRate(rate)),"rate_bounds":\(bounds),"bleu":\(jsonNumber(tally.meanBLEU)),"chrf":\(jsonNumber(tally.meanChrF)),\
    "syntax_valid":\(tally.syntaxValid),"parsed":\(tally.parsed)}
    """
}

private func json(_ pair: BenchmarkResults.Pair, of results: BenchmarkResults) -> String {
  let runs = [pair.places.first, pair.places.second].map { jsonQuoted(results.entries[$0].run.id.rawValue) }
  var parts = ["\"first\":\(runs[0])", "\"second\":\(runs[1])", "\"measure\":\(jsonQuoted(results.measure.name))"]
  if let obstacle = pair.obstacle { parts.append("\"obstacle\":\(jsonQuoted(obstacle))") }
  if let difference = pair.difference {
    parts += [
      "\"difference\":\(jsonNumber(difference.value))", "\"interval_95\":\(jsonInterval(difference.interval))",
      "\"p\":\(difference.p)",
      "\"p_holm\":\(jsonNumber(difference.adjustedP))", "\"samples\":\(difference.samples)", "\"left_out\":\(difference.leftOut)",
    ]
  }
  return "{\(parts.joined(separator: ","))}"
}

private func states(_ tally: Tally) -> String {
  let parts =
    ScoreState.allCases.map { "\(jsonQuoted($0.rawValue)):\(tally.count($0))" } + ["\"not_scored_yet\":\(tally.notScored)"]
  return "{\(parts.joined(separator: ","))}"
}

private func secureAtK(_ summary: RunSummary) -> String {
  guard summary.largestK > 0 else { return "" }
  return (1...summary.largestK).compactMap { k in
    summary.secureAtK(k).map { "{\"k\":\(k),\"any\":\($0.any),\"all\":\($0.all),\"samples\":\($0.samples)}" }
  }.joined(separator: ",")
}

private func counts(_ rows: [(String, Int)]) -> String {
  "{\(rows.sorted { $0.0 < $1.0 }.map { "\(jsonQuoted($0.0)):\($0.1)" }.joined(separator: ","))}"
}
