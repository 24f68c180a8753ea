import Evaluation
import Foundation
import Providers
import Statistics

/// Everything about one benchmark: what was found in words, the models beside each other, how they differ, and each run.
func benchmarkSection(_ results: BenchmarkResults, number: Int) -> String {
  let names = results.names
  var html = "<section aria-labelledby=\"b\(number)\"><h2 id=\"b\(number)\">\(escapedHTML(results.title))</h2>\n"
  html += list(plainWords(results))
  html += "<p class=\"soft\">\(escapedHTML(explanation(results)))</p>\n"
  html += rateFigure(results, names: names).html
  html += countsTable(results, names: names).html
  html += effortTable(results, names: names).html
  html += judgeTables(Array(zip(names, results.entries))).map(\.html).joined(separator: "\n")
  if results.entries.count > 1 {
    html += "<h3>How the models differ</h3>\n" + differencesTable(results, names: names)
  }
  for grouping in Grouping.allCases {
    html += groupFigure(results, grouping, names: names)
  }
  for (name, entry) in zip(names, results.entries) {
    html += runPart(entry, name: name, isAlone: results.entries.count == 1)
  }
  return html + "</section>\n"
}

/// Sentences as a list.
func list(_ sentences: [String]) -> String {
  "<ul class=\"words\">\(sentences.map { "<li>\(escapedHTML($0))</li>" }.joined(separator: "\n"))</ul>\n"
}

private func explanation(_ results: BenchmarkResults) -> String {
  let measure = results.measure
  let states = results.entries[0].run.details.scorer.states
  let counted = states.filter { measure.counted.contains($0) }.map(\.title)
  let successes = states.filter { measure.successes.contains($0) }.map(\.title)
  let outside = states.filter { !measure.counted.contains($0) }.map(\.title)
  return "The \(measure.title) is the share of \(successes.joined(separator: " or ")) among \(counted.joined(separator: " and "))"
    + "\(direction(measure)). Never in it, and counted beside it: \(outside.joined(separator: ", ")). "
    + "Intervals hold the true rate in 95 of 100 such runs; they allow for several attempts at one sample and for samples of one repository. "
    + correctionInWords(results)
}

private func correctionInWords(_ results: BenchmarkResults) -> String {
  let meaning = "what a scorer without errors would give, if answers are like the labelled ones it was measured on."
  if results.entries.contains(where: { $0.correction() != nil }) { return "Corrected rates are \(meaning)" }
  let hasGroups = results.entries.contains { entry in
    Grouping.allCases.contains { grouping in
      entry.outcomes.labels(in: grouping).contains { entry.correction(grouping, $0) != nil }
    }
  }
  return hasGroups
    ? "Rates are corrected in those groups alone that there are labels of: corrected ones are \(meaning)"
    : "Rates are not corrected for errors of the scorer, for it has not been measured."
}

private func rateFigure(_ results: BenchmarkResults, names: [String]) -> Figure {
  let rows = zip(names, results.entries).map { name, entry in
    var row = chartRow(name, entry.rate())
    row.corrected = entry.correction()?.rate
    return row
  }
  let chart = IntervalChart(label: "\(results.measure.title) by model", sections: [.init(title: nil, rows: rows)])
  return Figure(
    title: "\(results.measure.title.prefix(1).uppercased())\(results.measure.title.dropFirst()) by model",
    note: chart.note, drawing: chart.svg, table: chart.table)
}

private func chartRow(_ name: String, _ rate: ClusteredProportion) -> IntervalChart.Row {
  IntervalChart.Row(name: name, rate: rate.pooled.rate, interval: rate.fairInterval, trials: rate.pooled.trials)
}

/// What became of every attempt; what it took stands in a table of its own.
private func countsTable(_ results: BenchmarkResults, names: [String]) -> DataTable {
  let states = results.entries[0].run.details.scorer.states.filter { state in
    state != .failed && results.entries.contains { $0.summary.overall.count(state) > 0 }
  }
  let hasUnjudged = results.entries.contains { $0.summary.overall.notScored > 0 }
  var head = ["Model", results.measure.title, "95 % interval", "Corrected", "Scored", "Unscored", "Failed", "Not asked"]
  head += states.map(\.title) + (hasUnjudged ? ["not judged"] : [])
  let rows = zip(names, results.entries).map { name, entry in
    let tally = entry.summary.overall
    let rate = entry.rate()
    var cells = [name, percent(rate.pooled), percentRange(rate.fairInterval), entry.correctionText()]
    cells += ["\(tally.scored)", "\(tally.unscored)", "\(tally.failed)", "\(entry.notAsked)"]
    return cells + states.map { "\(tally.count($0))" } + (hasUnjudged ? ["\(tally.notScored)"] : [])
  }
  return DataTable(head: head, rows: rows, caption: "What became of every attempt")
}

/// Tokens, cost and time, and how near answers come to the reference or how far they decline, where that was looked at.
private func effortTable(_ results: BenchmarkResults, names: [String]) -> DataTable {
  let tallies = results.entries.map(\.summary.overall)
  let hasBLEU = tallies.contains { $0.meanBLEU != nil }
  let hasChrF = tallies.contains { $0.meanChrF != nil }
  let hasRefusals = results.measure != .passRate && tallies.contains { !$0.refusals.isEmpty }
  var head = ["Model", "Tokens read", "Written", "Cost", "Median time"]
  head += (hasBLEU ? ["BLEU"] : []) + (hasChrF ? ["chrF"] : [])
  head += hasRefusals ? RefusalOutcome.allCases.map { "answers: \($0.rawValue)" } : []
  let rows = zip(names, results.entries).map { name, entry in
    let tally = entry.summary.overall
    var cells = [name, counted(entry.summary.inputTokens), counted(entry.summary.outputTokens), costText(entry)]
    cells.append(entry.summary.medianLatency.map { "\(fixed($0)) s" } ?? "–")
    cells += hasBLEU ? [tally.meanBLEU.map { fixed($0) } ?? "–"] : []
    cells += hasChrF ? [tally.meanChrF.map { fixed($0) } ?? "–"] : []
    return cells + (hasRefusals ? RefusalOutcome.allCases.map { "\(tally.refusals[$0] ?? 0)" } : [])
  }
  return DataTable(head: head, rows: rows, caption: "What it took, and what else was measured")
}

private func counted(_ tokens: Int) -> String { tokens == 0 ? "–" : "\(tokens)" }

private func differencesTable(_ results: BenchmarkResults, names: [String]) -> String {
  let pairs = results.pairs
  let rows = pairs.compactMap { pair -> [String]? in
    guard let difference = pair.difference else { return nil }
    return [
      names[pair.places.first], names[pair.places.second], difference.value.map { points(-$0) } ?? "–",
      pointRange(difference.interval?.reversed), pValue(difference.adjustedP ?? difference.p), "\(difference.samples)",
      "\(difference.leftOut)",
    ]
  }
  var html = ""
  if !rows.isEmpty {
    let head = ["First", "Second", "First less second, points", "95 % interval", "p, adjusted", "Samples", "Left out"]
    html +=
      DataTable(
        head: head, rows: rows, textColumns: 2,
        caption: "Compared sample by sample; p-values adjusted for \(rows.count) comparison\(rows.count == 1 ? "" : "s") (Holm)"
      ).html
  }
  for pair in pairs {
    guard let obstacle = pair.obstacle else { continue }
    html +=
      "<p>\(escapedHTML("\(names[pair.places.first]) and \(names[pair.places.second]) cannot be compared: \(obstacle)."))</p>\n"
  }
  return html
}

/// Rates by group: intervals where there are few groups, a grid of groups and models where there are many.
private func groupFigure(_ results: BenchmarkResults, _ grouping: Grouping, names: [String]) -> String {
  let labels = Set(results.entries.flatMap { $0.outcomes.labels(in: grouping) }).sorted(by: labelPrecedes)
  guard labels.count > 1 else { return "" }
  let title =
    "\(results.measure.title.prefix(1).uppercased())\(results.measure.title.dropFirst()) by \(grouping.inSentence)"
  guard labels.count > 12 else {
    let sections = labels.map { label in
      let rows = zip(names, results.entries).map {
        var row = chartRow(results.entries.count == 1 ? grouping.displayName(of: label) : $0, $1.rate(grouping, label))
        row.corrected = $1.correction(grouping, label)?.rate
        return row
      }
      return IntervalChart.Section(title: results.entries.count == 1 ? nil : grouping.displayName(of: label), rows: rows)
    }
    let chart = IntervalChart(label: title, sections: sections)
    return Figure(title: title, note: chart.note, drawing: chart.svg, table: chart.table).html
  }
  guard results.entries.count > 1 else { return "" }
  let cells = labels.map { label in
    results.entries.map {
      HeatMap.Cell(rate: $0.rate(grouping, label).pooled, link: sampleLink([(grouping, label)])) as HeatMap.Cell?
    }
  }
  let map = HeatMap(
    label: title, rowTitle: grouping.title, rows: labels.map { grouping.displayName(of: $0) }, columns: names, cells: cells,
    isHigherBetter: results.measure.isHigherBetter ?? true)
  return heatFigure(map, title: title).html
}

/// A heat map with the words that explain it.
func heatFigure(_ map: HeatMap, title: String) -> Figure {
  let cut = map.isCut ? " Drawn are the \(map.rowLimit) rows with most failures; the table has all." : ""
  return Figure(
    title: title,
    note: "The stronger the colour, the worse; each cell says of how many attempts, and leads to its samples.\(cut)",
    drawing: map.svg, table: map.table)
}

/// A link that shows the samples with these labels.
func sampleLink(_ labels: [(grouping: Grouping, label: String)]) -> String {
  let parts = labels.map { grouping, label in
    let name = grouping.displayName(of: label)
    return "\(grouping.rawValue)=\(name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")"
  }
  return "#samples?\(parts.joined(separator: "&"))"
}
