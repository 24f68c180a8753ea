import Evaluation
import Providers
import Statistics

/// Runs as a table for a terminal: the rate with a small bar and its interval, what did not enter it, tokens and cost.
package func terminalTable(_ report: Report) -> String {
  var text = ""
  for results in report.benchmarks {
    let head = ["", "", results.measure.title, "95 % interval", "scored", "unscored", "failed", "not asked", "tokens", "cost"]
    let rows = zip(results.names, results.entries).map { name, entry in
      let tally = entry.summary.overall
      let rate = entry.rate()
      let tokens = entry.summary.inputTokens + entry.summary.outputTokens
      return [
        visibleText(name), rate.pooled.rate.map { textBar($0, width: 20) } ?? String(repeating: "·", count: 20),
        percent(rate.pooled),
        percentRange(rate.fairInterval), "\(tally.scored)", "\(tally.unscored)", "\(tally.failed)", "\(entry.notAsked)",
        tokens == 0 ? "–" : "\(tokens)", costText(entry),
      ]
    }
    let table = [head] + rows
    let widths = head.indices.map { column in table.map { $0[column].count }.max() ?? 0 }
    text += "\(visibleText(results.title))\n"
    for row in table {
      let cells = row.enumerated().map { index, cell in
        let spaces = String(repeating: " ", count: widths[index] - cell.count)
        return index < 2 ? cell + spaces : spaces + cell
      }
      text += "  \(cells.joined(separator: "  "))\n"
    }
    for entry in results.entries {
      let states = ScoreState.allCases.filter { entry.summary.overall.count($0) > 0 }
      let counts = states.map { "\(entry.summary.overall.count($0)) \($0.title)" }.joined(separator: " · ")
      text += "  run \(entry.run.id): \(counts.isEmpty ? "nothing asked" : counts)\n"
    }
  }
  for entry in report.judging {
    let tokens = entry.usage.inputTokens + entry.usage.outputTokens
    text += "judging by \(visibleText(entry.usage.model.description)): \(entry.usage.replies) replies in the store, "
    text += "\(tokens == 0 ? "–" : "\(tokens)") tokens, cost \(costText(entry))\n"
  }
  return text
}

/// What judging cost, with its currency; a dash where that is not known.
func costText(_ entry: Report.JudgingEntry) -> String {
  guard let cost = entry.cost, let price = entry.price else { return "–" }
  return "\(money(cost)) \(price.currency)\(entry.usage.uncounted > 0 ? " at least" : "")"
}

/// What a run cost, with its currency; a dash where that is not known.
func costText(_ entry: Report.Entry) -> String {
  guard let cost = entry.cost, let price = entry.price else { return "–" }
  return "\(money(cost)) \(price.currency)\(entry.summary.uncounted > 0 ? " at least" : "")"
}

/// An amount of money, to four places below one and to two from there on.
func money(_ amount: Double) -> String { amount < 1 ? fixed(amount, places: 4) : fixed(amount, places: 2) }
