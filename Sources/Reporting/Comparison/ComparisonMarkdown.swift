import Evaluation
import Providers
import Statistics

/// A comparison as Markdown, for a comment on a pull request.
package func comparisonMarkdown(_ report: ComparisonReport, changeLimit: Int? = 20) -> String {
  let comparison = report.runs.comparison
  var text = "# \(inline(report.runs.first.manifest.benchmark)): \(comparison.measure.title)\(direction(comparison.measure))\n\n"
  text += report.words.joined(separator: " ") + "\n\n"
  for warning in report.runs.warnings { text += "- **Warning:** \(inline(warning))\n" }
  if !report.runs.warnings.isEmpty { text += "\n" }
  if !report.gates.isEmpty {
    text += "| Gate | Outcome | |\n|---|---|---|\n"
    for (gate, outcome) in report.gates {
      switch outcome {
      case .holds(let said): text += "| `\(gate.text)` | holds | \(said) |\n"
      case .fails(let said): text += "| `\(gate.text)` | **fails** | \(said) |\n"
      case .undecided(let said): text += "| `\(gate.text)` | **undecided** | \(said) |\n"
      }
    }
    text += "\n"
  }
  text += "| | Model | Run |" + comparison.rates.map { " \($0.measure.title) |" }.joined() + "\n|---|---|---|"
  text += String(repeating: "--:|", count: comparison.rates.count) + "\n"
  for (index, name) in report.names.enumerated() {
    let cells = comparison.rates.map { rates in
      let rate = index == 0 ? rates.first : rates.second
      return " \(percent(rate.pooled)) (\(percentRange(rate.fairInterval))) |"
    }
    text += "| \(name.letter) | \(inline(name.run.manifest.model.description)) | `\(name.run.id)` |\(cells.joined())\n"
  }
  for grouping in Grouping.allCases {
    guard let rows = comparison.groups[grouping], rows.count > 1 else { continue }
    text +=
      "\n| \(grouping.title) | A | B | B less A, points | 95 % interval | p, adjusted | Samples |\n|---|--:|--:|--:|--:|--:|--:|\n"
    for (label, row) in rows {
      text +=
        "| \(inline(grouping.displayName(of: label))) | \(percent(row.first)) | \(percent(row.second)) | \(row.value.map { points($0) } ?? "–") "
      text += "| \(pointRange(row.interval)) | \(pValue(row.adjustedP ?? row.p)) | \(row.samples) |\n"
    }
  }
  text += "\n\(changesLine(report))\n"
  let shown = report.changes(.worse) + report.changes(.better) + report.changes(.other)
  if !shown.isEmpty { text += "\n| Sample | Was | Is | |\n|---|---|---|---|\n" }
  for change in shown.prefix(changeLimit ?? shown.count) {
    text +=
      "| \(inline(change.id)) | \(statesInWords(change.first)) | \(statesInWords(change.second)) | \(change.direction.rawValue) |\n"
  }
  if let changeLimit, shown.count > changeLimit { text += "\n\(shown.count - changeLimit) more changed.\n" }
  return text
}
