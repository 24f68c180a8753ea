import Detector
import Evaluation
import Providers
import Statistics

/// A report as Markdown: numbers and manifests, no completions.
package func markdownReport(_ report: Report) throws -> String {
  var text = "# What the models did\n"
  for results in report.benchmarks {
    text += "\n## \(inline(results.title))\n\n\(plainWords(results).map { inline($0) }.joined(separator: " "))\n\n"
    let names = results.names
    text += table(
      "Model",
      zip(names, results.entries).map { Row($0, $1.summary.overall, $1.rate(), $1.correctionText()) }, results.measure)
    let pairs = results.pairs.filter { $0.difference != nil }
    if !pairs.isEmpty { text += "\n\(differences(pairs, names: names))" }
    for (name, entry) in zip(names, results.entries) {
      text += "\n### \(inline(name))\n\n"
      if results.entries.count > 1 { text += plainWords(entry).map { inline($0) }.joined(separator: " ") + "\n\n" }
      text += "Corrected for errors of the scorer: \(entry.correctionText()).\n\n"
      text += (judgeTables([(name, entry)]) + splitTables(entry)).map { $0.markdown + "\n" }.joined()
      for grouping in Grouping.allCases {
        let rows = entry.outcomes.labels(in: grouping).map { label in
          Row(
            grouping.displayName(of: label), entry.summary.groups[grouping]?[label] ?? Tally(), entry.rate(grouping, label),
            entry.correctionText(grouping, label))
        }
        if !rows.isEmpty { text += table(grouping.title, rows, entry.measure) + "\n" }
      }
      if let compatibility = entry.compatibility {
        text += "As the original computes them (a failure or a refusal passes):\n\n```json\n\(compatibility.json())```\n\n"
      }
      text += "Run `\(entry.run.id)`, manifest:\n\n```json\n\(try entry.run.manifest.canonicalJSON())\n```\n"
    }
  }
  if let judging = judgingUsageTable(report) { text += "\n## What judging took\n\n\(judging.markdown)" }
  return text
}

/// One line of a table of rates.
private struct Row {
  let name: String
  let tally: Tally
  let rate: ClusteredProportion
  let corrected: String

  init(_ name: String, _ tally: Tally, _ rate: ClusteredProportion, _ corrected: String) {
    self.name = name
    self.tally = tally
    self.rate = rate
    self.corrected = corrected
  }
}

private func table(_ title: String, _ rows: [Row], _ measure: Measure) -> String {
  let withBLEU = rows.contains { $0.tally.meanBLEU != nil }
  var text =
    "| \(title) | \(measure.title) | 95 % interval | Corrected | Scored | Unscored | Failed |\(withBLEU ? " BLEU |" : "")\n"
  text += "|---|--:|--:|--:|--:|--:|--:|\(withBLEU ? "--:|" : "")\n"
  for row in rows {
    text += "| \(inline(row.name)) | \(percent(row.rate.pooled)) | \(percentRange(row.rate.fairInterval)) | \(row.corrected) "
    text += "| \(row.tally.scored) | \(row.tally.unscored) | \(row.tally.failed) |"
    text += withBLEU ? " \(row.tally.meanBLEU.map { fixed($0) } ?? "–") |\n" : "\n"
  }
  return text
}

extension DataTable {
  /// The table with its caption above it.
  fileprivate var markdown: String {
    let marks = head.indices.map { $0 < textColumns ? "---" : "--:" }
    let lines = [head.map { inline($0) }, marks] + rows.map { $0.map { inline($0) } }
    let title = caption.map { "\(inline($0)):\n\n" } ?? ""
    return title + lines.map { "| \($0.joined(separator: " | ")) |\n" }.joined()
  }
}

private func differences(_ pairs: [BenchmarkResults.Pair], names: [String]) -> String {
  var text = "| Better | Than | Difference, points | 95 % interval | p, adjusted | Samples |\n|---|---|--:|--:|--:|--:|\n"
  for pair in pairs {
    guard let difference = pair.difference else { continue }
    text += "| \(inline(names[pair.places.first])) | \(inline(names[pair.places.second])) "
    text += "| \(difference.value.map { fixed(abs($0) * 100) } ?? "–") | \(pointRange(difference.interval?.reversed)) "
    text += "| \(pValue(difference.adjustedP ?? difference.p)) | \(difference.samples) |\n"
  }
  return text
}

/// Untrusted text on one line of Markdown: made visible, and marks that would format it escaped.
func inline(_ text: String) -> String {
  var result = ""
  for character in visibleText(text) {
    if "\\`*_[]<>|#".contains(character) { result.append("\\") }
    result.append(character.isNewline ? " " : character)
  }
  return result
}
