import Detector
import Evaluation
import Providers
import Statistics
import Syntax

/// A report as Markdown: numbers and manifest, no completions.
package func markdownReport(_ report: Report) throws -> String {
  var text = "# Insecure coding: what the models wrote\n"
  for entry in report.entries {
    let manifest = entry.run.manifest
    text += "\n## \(inline(manifest.model.description)) on \(inline(manifest.benchmark))\n\n"
    text += plainWords(entry).map { inline($0) }.joined(separator: " ") + "\n\n"
    text += table("Language", entry.summary.languages.map { ($0.key.displayName, $0.value) }, overall: entry.summary.overall)
    text += "\n"
    text += table(
      "Weakness", entry.summary.weaknesses.sorted { $0.key < $1.key }.map { ($0.key.description, $0.value) }, overall: nil)
    if let compatibility = entry.compatibility {
      text += "\nAs the original computes them (a failure or a refusal passes):\n\n```json\n\(compatibility.json())```\n"
    }
    text += "\nRun `\(entry.run.id)`, manifest:\n\n```json\n\(try manifest.canonicalJSON())\n```\n"
  }
  return text
}

private func table(_ title: String, _ rows: [(String, Tally)], overall: Tally?) -> String {
  var text = "| \(title) | Pass rate | 95 % interval | Scored | Unscored | Failed | BLEU |\n|---|--:|--:|--:|--:|--:|--:|\n"
  let sorted = title == "Language" ? rows.sorted { $0.0 < $1.0 } : rows
  for (name, tally) in sorted + (overall.map { [("All", $0)] } ?? []) {
    let bleu = tally.meanBLEU.map { decimal($0) } ?? "–"
    text += "| \(inline(name)) | \(percent(tally.passed)) | \(percentRange(tally.passed.wilsonInterval())) "
    text += "| \(tally.scored) | \(tally.unscored) | \(tally.failed) | \(bleu) |\n"
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
