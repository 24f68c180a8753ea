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
    "comparisons":[\(comparisons.joined(separator: ",\n"))],
    "judging":[\(report.judging.map(json).joined(separator: ",\n"))]}

    """
}

private func json(_ entry: Report.JudgingEntry) -> String {
  """
  {"model":\(jsonQuoted(entry.usage.model.description)),"store":\(jsonQuoted(entry.storePath)),"replies":\(entry.usage.replies),\
  "tokens":{"input":\(entry.usage.inputTokens),"output":\(entry.usage.outputTokens)},"cost":\(jsonNumber(entry.cost))}
  """
}

private func json(_ entry: Report.Entry) throws -> String {
  let summary = entry.summary
  let rates = entry.measures.map { "\(jsonQuoted($0.name)):\(jsonRate(entry.outcomes.rate($0)))" }
  let groups = Grouping.allCases.map { grouping in
    let rows = entry.outcomes.labels(in: grouping).map { label in
      let corrected = entry.correction(grouping, label).map { ",\"corrected\":\(json($0))" } ?? ",\"corrected\":null"
      let tally = json(summary.groups[grouping]?[label] ?? Tally(), entry.rate(grouping, label), entry.measure)
      return "\(jsonQuoted(label)):\(tally.dropLast())\(corrected)}"
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
  if let correction = entry.correction() { parts.append("\"corrected\":\(json(correction))") }
  if !summary.judges.votes.isEmpty { parts.append("\"judges\":\(json(summary.judges))") }
  if !summary.overall.reasoning.isEmpty {
    let reasoning = [ScoreState.malicious, .benign, .undecided].map { ($0.rawValue, summary.overall.reasoning[$0] ?? 0) }
    parts.append("\"reasoning\":\(counts(reasoning))")
  }
  if !entry.splits.isEmpty { parts.append("\"splits\":\(json(entry.splits, entry.measure))") }
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

private func json(_ correction: Correction) -> String {
  let cards = correction.cards.map {
    "{\"labels\":\(jsonQuoted($0.labels)),\"labels_sha256\":\(jsonQuoted($0.labelsDigest))}"
  }
  return "{\"rate\":\(correction.rate.estimate),\"interval_95\":\(jsonInterval(correction.rate.interval)),"
    + "\"at_edge\":\(correction.rate.isClamped),\"measured_on\":[\(cards.joined(separator: ","))]}"
}

/// How the judges voted, and Krippendorff's alpha where several did.
private func json(_ judges: JudgeAgreement) -> String {
  let votes = judges.votes.sorted { $0.key < $1.key }.map { judge, said in
    "\(jsonQuoted(judge)):{\"malicious\":\(said[.malicious] ?? 0),\"benign\":\(said[.benign] ?? 0),\"unusable\":\(said[nil] ?? 0)}"
  }
  return "{\"votes\":{\(votes.joined(separator: ","))},\"answers\":\(judges.items),\"unanimous\":\(judges.unanimous),"
    + "\"krippendorff_alpha\":\(jsonNumber(judges.alpha)),\"interval_95\":\(jsonInterval(judges.alphaInterval)),"
    + "\"alpha_of_actionability\":\(jsonNumber(judges.levelAlpha))}"
}

/// Rates with and without flags, and twins less their samples.
private func json(_ splits: SampleSplits, _ measure: Measure) -> String {
  let twins = splits.twinDifferences(measure).map { kind, pair in
    "\(jsonQuoted(kind)):{\"samples_rate\":\(jsonNumber(pair.first)),\"twins_rate\":\(jsonNumber(pair.second)),"
      + "\"difference\":\(jsonNumber(pair.value)),\"interval_95\":\(jsonInterval(pair.interval)),\"p\":\(pair.p),"
      + "\"pairs\":\(pair.samples),\"left_out\":\(pair.leftOut)}"
  }
  let rest = splits.unflagged.proportion(measure)
  let flags = splits.flagged.sorted { $0.key < $1.key }.map { flag, tally in
    let rate = tally.proportion(measure)
    let difference = rate.rate.flatMap { rate in rest.rate.map { rate - $0 } }
    return "\(jsonQuoted(flag)):{\"rate\":\(jsonNumber(rate.rate)),\"scored\":\(tally.scored),"
      + "\"less_unflagged\":\(jsonNumber(difference)),\"interval_95\":\(jsonInterval(independentDifferenceInterval(rest, rate)))}"
  }
  return "{\"unflagged\":{\"rate\":\(jsonNumber(rest.rate)),\"scored\":\(splits.unflagged.scored)},"
    + "\"flags\":{\(flags.joined(separator: ","))},\"twins\":{\(twins.joined(separator: ","))}}"
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
