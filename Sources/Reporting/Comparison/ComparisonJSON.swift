import Evaluation
import Providers
import Statistics

/// A comparison as JSON: rates are proportions in 0…1, differences −1…1, second less first.
package func comparisonJSON(_ report: ComparisonReport) -> String {
  let comparison = report.runs.comparison
  let runs = report.names.map { name in
    "{\"run\":\(jsonQuoted(name.run.id.rawValue)),\"model\":\(jsonQuoted(name.run.manifest.model.description))}"
  }
  let rates = comparison.rates.map {
    "\(jsonQuoted($0.measure.name)):{\"first\":\(jsonRate($0.first)),\"second\":\(jsonRate($0.second))}"
  }
  let groups = Grouping.allCases.compactMap { grouping -> String? in
    guard let rows = comparison.groups[grouping] else { return nil }
    return
      "\(jsonQuoted(grouping.rawValue)):{\(rows.map { "\(jsonQuoted($0.label)):\(json($0.difference))" }.joined(separator: ","))}"
  }
  let changes = comparison.changes.map { change in
    let labels = Grouping.allCases.compactMap { grouping in
      change.labels[grouping].map { "\(jsonQuoted(grouping.rawValue)):\(jsonQuoted($0))" }
    }
    return "{\"sample\":\(jsonQuoted(change.id)),\"direction\":\"\(change.direction.rawValue)\",\"first\":\(json(change.first)),"
      + "\"second\":\(json(change.second)),\(labels.joined(separator: ","))}"
  }
  let gates = report.gates.map { gate, outcome in
    let (word, said) = words(outcome)
    return "{\"gate\":\(jsonQuoted(gate.text)),\"outcome\":\"\(word)\",\"message\":\(jsonQuoted(said))}"
  }
  return """
    {"program":\(jsonQuoted(report.program)),"benchmark":\(jsonQuoted(report.runs.first.manifest.benchmark)),\
    "measure":\(jsonQuoted(comparison.measure.name)),"scoring":\(jsonQuoted(report.runs.scoring.id)),"runs":[\(runs.joined(separator: ","))],
    "overall":\(json(comparison.overall)),
    "rates":{\(rates.joined(separator: ","))},
    "groups":{\(groups.joined(separator: ","))},
    "samples":{"common":\(comparison.commonSamples),"only_first":\(comparison.onlyFirst),"only_second":\(comparison.onlySecond)},
    "changes":[\(changes.joined(separator: ",\n"))],
    "warnings":[\(report.runs.warnings.map(jsonQuoted).joined(separator: ","))],
    "gates":[\(gates.joined(separator: ","))]}

    """
}

/// A rate with its counts and its 95 % interval, which allows for samples that belong together.
func jsonRate(_ rate: ClusteredProportion) -> String {
  let pooled = rate.pooled
  return
    "{\"rate\":\(jsonNumber(pooled.rate)),\"interval_95\":\(jsonInterval(rate.fairInterval)),\"successes\":\(pooled.successes),"
    + "\"trials\":\(pooled.trials),\"clusters\":\(rate.clusters.count)}"
}

/// A number or null.
func jsonNumber(_ value: Double?) -> String { value.map { String($0) } ?? "null" }

/// Two bounds or null.
func jsonInterval(_ interval: Interval?) -> String { interval.map { "[\($0.lower),\($0.upper)]" } ?? "null" }

private func json(_ difference: PairedDifference) -> String {
  var parts = [
    "\"first\":\(jsonNumber(difference.first))", "\"second\":\(jsonNumber(difference.second))",
    "\"difference\":\(jsonNumber(difference.value))", "\"interval_95\":\(jsonInterval(difference.interval))",
    "\"p\":\(difference.p)",
    "\"samples\":\(difference.samples)", "\"left_out\":\(difference.leftOut)",
    "\"test\":\"\(difference.table == nil ? "paired-permutation" : "exact-mcnemar")\"",
  ]
  if let adjusted = difference.adjustedP { parts.append("\"p_holm\":\(adjusted)") }
  if let table = difference.table {
    parts.append(
      "\"table\":{\"both\":\(table.both),\"only_first\":\(table.onlyFirst),\"only_second\":\(table.onlySecond),\"neither\":\(table.neither)}"
    )
  }
  return "{\(parts.joined(separator: ","))}"
}

private func json(_ states: [ScoreState?]) -> String {
  "[\(states.map { $0.map { jsonQuoted($0.rawValue) } ?? "null" }.joined(separator: ","))]"
}

private func words(_ outcome: Gate.Outcome) -> (String, String) {
  switch outcome {
  case .holds(let said): ("holds", said)
  case .fails(let said): ("fails", said)
  case .undecided(let said): ("undecided", said)
  }
}
