import Evaluation
import Providers
import Statistics

/// A comparison for a terminal or a log.
///
/// - Parameter changeLimit: the most changed samples to list, nil for all.
package func comparisonText(_ report: ComparisonReport, changeLimit: Int? = 20) -> String {
  let comparison = report.runs.comparison
  let rates = comparison.rates.first
  var lines = [
    "\(visibleText(report.runs.first.manifest.benchmark)): \(comparison.measure.title)\(direction(comparison.measure))", "",
  ]
  for (name, rate) in zip(report.names, [rates?.first, rates?.second]) {
    let model = visibleText(name.run.manifest.model.description)
    lines.append(
      "  \(name.letter)  \(bar(rate?.pooled.rate))  \(padded(percent(rate?.pooled.rate), 7))  \(percentRange(rate?.fairInterval))  \(model)  run \(name.run.id)"
    )
  }
  lines += [""] + report.words
  lines += report.runs.warnings.map { "warning: \($0)" }
  for grouping in Grouping.allCases {
    guard let rows = comparison.groups[grouping], rows.count > 1 else { continue }
    lines += ["", "\(grouping.title), difference B less A in points (p adjusted for \(rows.count) comparisons, Holm):"]
    let width = rows.map { grouping.displayName(of: $0.label).count }.max() ?? 0
    for (label, difference) in rows {
      lines.append(
        "  \(padded(grouping.displayName(of: label), width))  \(padded(difference.value.map { points($0) } ?? "–", 6, atStart: true))  "
          + "[\(pointRange(difference.interval))]  \(pValue(difference.adjustedP ?? difference.p))  n = \(difference.samples)")
    }
  }
  lines += ["", changesLine(report)]
  let shown = report.changes(.worse) + report.changes(.better) + report.changes(.other)
  for change in shown.prefix(changeLimit ?? shown.count) {
    let labels = Grouping.allCases.compactMap { grouping in change.labels[grouping].map { grouping.displayName(of: $0) } }
      .joined(separator: ", ")
    lines.append(
      "  \(padded(change.direction.rawValue, 6))  \(visibleText(change.id)): \(statesInWords(change.first)) → \(statesInWords(change.second))  (\(labels))"
    )
  }
  if let changeLimit, shown.count > changeLimit { lines.append("  … \(shown.count - changeLimit) more; --changes shows them") }
  if !report.gates.isEmpty { lines += ["", "Gates:"] }
  for (gate, outcome) in report.gates {
    switch outcome {
    case .holds(let said): lines.append("  holds      \(gate.text): \(said)")
    case .fails(let said): lines.append("  FAILS      \(gate.text): \(said)")
    case .undecided(let said): lines.append("  UNDECIDED  \(gate.text): \(said)")
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

/// How many samples changed which way.
func changesLine(_ report: ComparisonReport) -> String {
  let comparison = report.runs.comparison
  let counts = SampleChange.Direction.allCases.map {
    "\(report.changes($0).count) \($0 == .other ? "changed otherwise" : $0.rawValue)"
  }
  var line = "Samples in both runs: \(comparison.commonSamples); in B \(counts.joined(separator: ", ")), the rest as in A."
  if comparison.onlyFirst + comparison.onlySecond > 0 {
    line += " Only in A: \(comparison.onlyFirst); only in B: \(comparison.onlySecond)."
  }
  return line
}

/// Which way a measure is good, in parentheses.
func direction(_ measure: Measure) -> String {
  measure.isHigherBetter.map { $0 ? " (more is better)" : " (less is better)" } ?? ""
}

private func bar(_ rate: Double?) -> String { textBar(rate ?? 0, width: 20) }

private func padded(_ text: String, _ width: Int, atStart: Bool = false) -> String {
  let spaces = String(repeating: " ", count: max(0, width - text.count))
  return atStart ? spaces + text : text + spaces
}
