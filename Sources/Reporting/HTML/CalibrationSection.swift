import Evaluation
import Statistics

/// How right the scorers are: a card for each that was measured, and the plain word for each that was not.
func calibrationSection(_ report: Report) -> String {
  var html = "<section aria-labelledby=\"calibration\"><h2 id=\"calibration\">How right the scorers are</h2>\n"
  var shown: Set<CalibrationCard> = []
  for entry in report.entries {
    for card in entry.calibrations where shown.insert(card).inserted { html += cardPart(card) }
  }
  let missing = report.entries.filter { $0.calibrations.isEmpty }.map(\.run.manifest.benchmark)
  if !missing.isEmpty {
    let names = Set(missing).sorted().joined(separator: ", ")
    html += paragraph(
      "Not measured, so that nothing is corrected: what scores \(names). 'cyberseceval calibrate' measures it on labelled answers and keeps the card in the store."
    )
  }
  return html + "</section>\n"
}

private func cardPart(_ card: CalibrationCard) -> String {
  let facts = card.description.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
  var html = "<h3>\(escapedHTML("\(card.kind.rawValue.prefix(1).uppercased())\(card.kind.rawValue.dropFirst())"))</h3>\n"
  html += paragraph(
    "\(facts.joined(separator: " · ")). Measured on \(card.rows) labels of \(card.labels)\(card.createdAt.isEmpty ? "" : ", \(card.createdAt)")."
  )
  html +=
    DataTable(
      head: [
        "Question", "Precision", "Recall", "Specificity", "F1", "Kappa", "Said and so", "Said, not so", "Not said, but so",
        "Neither",
      ],
      rows: card.measures.map { measure in
        let counts = measure.confusion
        return [
          measure.question, text(measure.precision), text(measure.recall), text(measure.specificity), text(measure.f1),
          measure.kappa.value.map { fixed($0, places: 2) } ?? "–", "\(counts.truePositives)", "\(counts.falsePositives)",
          "\(counts.falseNegatives)", "\(counts.trueNegatives)",
        ]
      }, caption: "With 95 % intervals"
    ).html
  if !card.notJudged.isEmpty {
    let reasons = card.notJudged.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    html += paragraph("Not judged, and in no number: \(reasons).")
  }
  for (group, values) in card.groups.sorted(by: { $0.key < $1.key }) where values.count > 1 {
    let rows = values.sorted { labelPrecedes($0.key, $1.key) }.map { value, measure in
      [value, text(measure.precision), text(measure.recall), "\(measure.confusion.count)"]
    }
    html += "<details class=\"data\"><summary>\(escapedHTML("By \(group)"))</summary>"
    html += DataTable(head: [group, "Precision", "Recall", "Cases"], rows: rows, caption: "By \(group)").html + "</details>\n"
  }
  return html
}

private func text(_ rate: CalibrationCard.Rate) -> String {
  guard let value = rate.value, let lower = rate.lower, let upper = rate.upper else { return "–" }
  return "\(percent(value)) (\(fixed(lower * 100))–\(fixed(upper * 100)))"
}
