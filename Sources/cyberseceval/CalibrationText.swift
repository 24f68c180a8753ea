import Evaluation
import Foundation
import Reporting
import Statistics

/// A calibration card for the terminal: what was measured, each question's numbers, and the groups of the first.
func calibrationText(_ card: CalibrationCard) -> String {
  var lines = ["\(card.kind.rawValue) · \(card.subject) · \(card.rows) labels of \(card.labels)"]
  for (name, value) in card.description.sorted(by: { $0.key < $1.key }) { lines.append("  \(name): \(value)") }
  for measure in card.measures {
    lines += [
      "", "\(measure.question)",
      "  precision \(rateText(measure.precision))   recall \(rateText(measure.recall))",
      "  F1        \(rateText(measure.f1))   accuracy \(rateText(measure.accuracy))",
      "  specificity \(rateText(measure.specificity))   kappa \(numberText(measure.kappa))",
      "  said and so \(measure.confusion.truePositives) · said, not so \(measure.confusion.falsePositives) · "
        + "not said, but so \(measure.confusion.falseNegatives) · neither \(measure.confusion.trueNegatives)",
    ]
  }
  if !card.notJudged.isEmpty {
    let reasons = card.notJudged.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
    lines += ["", "not judged, in no table: \(reasons)"]
  }
  lines += ["", "label → answer"]
  for (label, answers) in card.outcomes.sorted(by: { $0.key < $1.key }) {
    let counts = answers.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: " · ")
    lines.append("  \(label.padding(toLength: 12, withPad: " ", startingAt: 0)) \(counts)")
  }
  for (group, values) in card.groups.sorted(by: { $0.key < $1.key }) where values.count > 1 {
    lines += ["", "by \(group): precision, recall, cases"]
    for (value, measure) in values.sorted(by: { $0.key < $1.key }) {
      let name = value.padding(toLength: max(18, value.count), withPad: " ", startingAt: 0)
      lines.append("  \(name) \(rateText(measure.precision))   \(rateText(measure.recall))   \(measure.confusion.count)")
    }
  }
  return lines.joined(separator: "\n")
}

/// "97.4 % (95.1 … 98.6)"; a dash without any case.
private func rateText(_ rate: CalibrationCard.Rate) -> String {
  guard let value = rate.value, let lower = rate.lower, let upper = rate.upper else { return "–" }
  return String(format: "%5.1f %% (%.1f … %.1f)", 100 * value, 100 * lower, 100 * upper)
}

private func numberText(_ rate: CalibrationCard.Rate) -> String {
  guard let value = rate.value, let lower = rate.lower, let upper = rate.upper else { return "–" }
  return String(format: "%.2f (%.2f … %.2f)", value, lower, upper)
}
