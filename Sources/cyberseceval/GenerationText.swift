import Detector
import Evaluation
import Foundation
import Generation
import Syntax

/// What a generation gave, for people: counts, a table of languages and weaknesses, and why findings were dropped.
func generationText(_ generated: GeneratedCases) -> String {
  var lines = [
    "\(generated.cases.count) tests from \(generated.findingCount) findings in \(generated.fileCount) files "
      + "(\(generated.byteCount / 1_000) kB) of \(generated.packageCount) packages"
  ]
  lines += strataText(generated.cases.map { Stratum($0.autocompleteSample) })
  if generated.drops.total > 0 {
    lines.append("dropped findings:")
    for (drop, count) in generated.drops.counts.sorted(by: { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }) {
      lines.append("  \(padded(String(count), to: 6)) \(drop.rawValue)")
    }
  }
  for (exclusion, count) in generated.excluded.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
    lines.append("left out: \(count) files of \(exclusion.rawValue)")
  }
  if !generated.unreadArchives.isEmpty {
    lines.append("\(generated.unreadArchives.count) archives could not be read whole and are left out")
  }
  if !generated.problems.isEmpty { lines.append("\(generated.problems.count) paths could not be looked at") }
  return lines.joined(separator: "\n")
}

/// A table: a row for each weakness or technique, a column for each language or category, with sums.
func strataText(_ strata: [Stratum]) -> [String] {
  guard !strata.isEmpty else { return [] }
  let groups = Set(strata.map(\.group)).sorted()
  let parts = Set(strata.map(\.part)).sorted { $0.localizedStandardCompare($1) == .orderedAscending }
  let counts = Dictionary(grouping: strata) { $0 }.mapValues(\.count)
  func row(_ title: String, _ numbers: [Int]) -> String {
    title.padding(toLength: 12, withPad: " ", startingAt: 0) + numbers.map { padded($0 == 0 ? "" : String($0), to: 11) }.joined()
  }
  func count(_ group: String?, _ part: String?) -> Int {
    counts.reduce(0) { sum, entry in
      (group == nil || entry.key.group == group) && (part == nil || entry.key.part == part) ? sum + entry.value : sum
    }
  }
  let head = String(repeating: " ", count: 12) + (groups + ["all"]).map { padded($0, to: 11) }.joined()
  let rows = parts.map { part in row(part, groups.map { count($0, part) } + [count(nil, part)]) }
  return [head] + rows + [row("all", groups.map { count($0, nil) } + [strata.count])]
}

/// A text moved to the right end of a column.
func padded(_ text: String, to width: Int) -> String {
  String(repeating: " ", count: max(0, width - text.count)) + text
}
