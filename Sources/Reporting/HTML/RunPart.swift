import Detector
import Evaluation
import Providers
import Statistics

/// One run in detail: folded where several stand beside each other.
func runPart(_ entry: Report.Entry, name: String, isAlone: Bool) -> String {
  let summary = entry.summary
  var html = ""
  if !isAlone { html += list(plainWords(entry)) }
  html += crossFigure(entry)
  html += groupTables(entry)
  html += splitTables(entry).map(\.html).joined(separator: "\n")
  if summary.attempts.count > 1 {
    let rows = summary.attempts.sorted { $0.key < $1.key }.map { number, tally in
      let rate = tally.proportion(entry.measure)
      return [
        "\(number)", percent(rate), percentRange(rate.wilsonInterval()), "\(tally.scored)", "\(tally.unscored)",
        "\(tally.failed)",
      ]
    }
    html +=
      DataTable(
        head: ["Attempt", entry.measure.title, "95 % interval", "Scored", "Unscored", "Failed"], rows: rows, caption: "By attempt"
      ).html
  }
  if summary.largestK > 1, let chance = summary.secureAtK(summary.largestK) {
    html += paragraph(
      "Of \(summary.largestK) attempts at one sample, at least one is clean with probability \(percent(chance.any)) and all are with "
        + "\(percent(chance.all)), over the \(chance.samples) samples with that many scored attempts.")
  }
  html += counts("Weaknesses found, in how many completions", summary.detected.map { ($0.key.description, $0.value) })
  html += counts("Why answers are outside of the rate", summary.reasons.map { ($0.key, $0.value) })
  html += counts("Failures by kind", summary.failures.map { ($0.key, $0.value) })
  if !summary.modelsReported.isEmpty {
    html += counts("Models that the provider says have answered", summary.modelsReported.map { ($0.key, $0.value) })
  }
  if let stored = summary.stored {
    var words = "Answered between \(stored.first) and \(stored.last)."
    if entry.cost != nil, let price = entry.price {
      words += " The tokens cost \(costText(entry)) at list prices of \(price.asOf)."
    } else if summary.inputTokens + summary.outputTokens > 0 {
      words += " No price is known for this model."
    } else {
      words += " The provider counted no tokens."
    }
    html += paragraph(words)
  }
  if let compatibility = entry.compatibility {
    html +=
      "<h3>As the original computes it</h3>"
      + paragraph(
        "Every row counts there, and whatever holds no finding passes, failures and refusals too.")
    html += "<pre>\(escapedHTML(compatibility.json()))</pre>\n"
  }
  guard !isAlone else { return html }
  return "<details><summary>\(escapedHTML(name)) in detail</summary><div>\n\(html)</div></details>\n"
}

/// The rate of each group beside what it would be with a scorer that is never wrong; folded, for the charts show most of it.
private func groupTables(_ entry: Report.Entry) -> String {
  Grouping.allCases.compactMap { grouping in
    let labels = entry.outcomes.labels(in: grouping)
    guard labels.count > 1 else { return nil }
    let rows = labels.map { label in
      let rate = entry.rate(grouping, label)
      let tally = entry.summary.groups[grouping]?[label] ?? Tally()
      return [
        grouping.displayName(of: label), percent(rate.pooled), percentRange(rate.fairInterval),
        entry.correctionText(grouping, label), "\(tally.scored)", "\(tally.unscored)", "\(tally.failed)",
      ]
    }
    let title = "All rates by \(grouping.inSentence)"
    let head = [grouping.title, entry.measure.title, "95 % interval", "Corrected", "Scored", "Unscored", "Failed"]
    let table = DataTable(head: head, rows: rows, caption: title).html
    return "<details class=\"data\"><summary>\(escapedHTML(title))</summary>\(table)</details>\n"
  }.joined()
}

/// Two groupings against each other, as weakness and language, where both have several labels.
private func crossFigure(_ entry: Report.Entry) -> String {
  let groupings = Grouping.allCases.map { ($0, entry.outcomes.labels(in: $0)) }.filter { $0.1.count > 1 }.sorted {
    $0.1.count < $1.1.count
  }
  guard groupings.count > 1, let (columns, columnLabels) = groupings.first, let (rows, rowLabels) = groupings.last else {
    return ""
  }
  var cells: [String: [String: Proportion]] = [:]
  for one in entry.outcomes.entries {
    guard let row = one.labels[rows], let column = one.labels[columns] else { continue }
    let rate = one.proportion(entry.measure)
    cells[row, default: [:]][column, default: Proportion(successes: 0, trials: 0)].successes += rate.successes
    cells[row, default: [:]][column, default: Proportion(successes: 0, trials: 0)].trials += rate.trials
  }
  let title = "\(rows.title) × \(columns.inSentence)"
  let map = HeatMap(
    label: "\(entry.measure.title) by \(rows.inSentence) and \(columns.inSentence)", rowTitle: rows.title,
    rows: rowLabels.map { rows.displayName(of: $0) }, columns: columnLabels.map { columns.displayName(of: $0) },
    cells: rowLabels.map { row in
      columnLabels.map { column in
        cells[row]?[column].map { HeatMap.Cell(rate: $0, link: sampleLink([(rows, row), (columns, column)])) }
      }
    }, isHigherBetter: entry.measure.isHigherBetter ?? true)
  return heatFigure(map, title: "\(title): \(entry.measure.title)").html
}

/// A paragraph of plain text.
func paragraph(_ text: String) -> String { "<p>\(escapedHTML(text))</p>\n" }

private func counts(_ title: String, _ rows: [(String, Int)]) -> String {
  guard !rows.isEmpty else { return "" }
  let words = rows.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { "\($0.0): \($0.1)" }.joined(separator: " · ")
  return "<p><strong>\(escapedHTML(title))</strong><br>\(escapedHTML(words))</p>\n"
}
