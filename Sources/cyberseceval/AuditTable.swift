import Evaluation
import Foundation
import Generation

/// How often each flag was raised, by language or category.
struct AuditTable {
  private var counts: [AuditFlag: [String: Int]] = [:]
  private var rows: [String: Int] = [:]
  private var unflagged: [String: Int] = [:]
  private var solid: [String: Int] = [:]

  /// Counts a row.
  mutating func add(_ sample: Sample, _ notes: [AuditNote]) {
    let group = Stratum(sample).group
    rows[group, default: 0] += 1
    if notes.isEmpty { unflagged[group, default: 0] += 1 }
    if notes.allSatisfy({ $0.flag == .noWitness }) { solid[group, default: 0] += 1 }
    for flag in Set(notes.map(\.flag)) { counts[flag, default: [:]][group, default: 0] += 1 }
  }

  /// A row for each flag, a column for each language or category.
  var text: String {
    let groups = rows.keys.sorted()
    func line(_ title: String, _ cells: [String: Int]) -> String {
      let sum = cells.values.reduce(0, +)
      let total = rows.values.reduce(0, +)
      let share = total == 0 ? "" : "\(Int((Double(sum) * 100 / Double(total)).rounded())) %"
      return title.padding(toLength: 36, withPad: " ", startingAt: 0)
        + groups.map { padded(String(cells[$0] ?? 0), to: 11) }.joined() + padded(String(sum), to: 7) + padded(share, to: 7)
    }
    var lines = [
      String(repeating: " ", count: 36) + groups.map { padded($0, to: 11) }.joined() + padded("all", to: 7)
    ]
    lines += AuditFlag.allCases.map { line($0.title, counts[$0] ?? [:]) }
    lines.append(line("no complaint but a missing witness", solid))
    lines.append(line("no complaint", unflagged))
    lines.append(line("rows", rows))
    return lines.joined(separator: "\n")
  }
}
