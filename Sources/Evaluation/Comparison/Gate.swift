import Foundation
import SourceText
import Statistics

/// A condition under which a comparison fails, as in "pass_rate drops 2" or "failed_rate above 5".
///
/// Numbers are percentage points. "significantly" at the end asks for p < 0.05 too.
package struct Gate: Sendable, Hashable {
  /// What makes the gate fail.
  package enum Condition: String, Sendable, Hashable, CaseIterable {
    /// The second run's rate is lower by at least so much.
    case drops
    /// The second run's rate is higher by at least so much.
    case rises
    /// The second run's rate is worse by at least so much, whichever way that is.
    case worsens
    /// The second run's rate is below.
    case below
    /// The second run's rate is above.
    case above
  }

  /// As it was written.
  package let text: String
  /// The rate that it looks at.
  package let measure: Measure
  /// What makes it fail.
  package let condition: Condition
  /// Percentage points.
  package let amount: Double
  /// Whether the difference must also be more than chance.
  package let isSignificant: Bool

  /// What came of a gate.
  package enum Outcome: Sendable, Hashable {
    case holds(String)
    case fails(String)
    /// There is no number to look at, which is no pass.
    case undecided(String)
  }

  /// Reads a gate; an `EvaluationError` says what is wrong and what would be right.
  package init(_ text: String, measures: [Measure]) throws {
    self.text = text
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    isSignificant = words.last == "significantly"
    if isSignificant { words.removeLast() }
    words.removeAll { ["by", "is", "points", "point", "%"].contains($0) }
    let form = "write RATE drops|rises|worsens|below|above POINTS, as in 'pass_rate drops 2'"
    guard words.count == 3 else { throw EvaluationError("'\(text)' is no gate", remedy: form) }
    guard let measure = measures.first(where: { $0.name == words[0] }) else {
      let known = measures.map(\.name)
      let near = nearestName(to: words[0], among: known).map { "did you mean '\($0)'? " } ?? ""
      throw EvaluationError("there is no rate '\(words[0])'", remedy: "\(near)known are \(known.joined(separator: ", "))")
    }
    guard let condition = Condition(rawValue: words[1]) else {
      throw EvaluationError("'\(words[1])' is no condition of a gate", remedy: form)
    }
    guard let amount = Double(words[2].hasSuffix("%") ? String(words[2].dropLast()) : words[2]), (0...100).contains(amount) else {
      throw EvaluationError("'\(words[2])' is no number of percentage points", remedy: "write a number from 0 to 100")
    }
    if condition == .worsens, measure.isHigherBetter == nil {
      throw EvaluationError(
        "neither more nor less of \(measure.name) is worse", remedy: "say 'drops' or 'rises'")
    }
    if isSignificant, condition == .below || condition == .above || measure != measures.first {
      throw EvaluationError(
        "'significantly' needs a test of pairs, which there is for \(measures.first?.name ?? "the main rate") alone",
        remedy: "leave it away, or write '\(measures.first?.name ?? "") drops \(words[2]) significantly'")
    }
    self.measure = measure
    self.condition = condition
    self.amount = amount
  }

  /// Looks at a comparison.
  package func outcome(_ comparison: RunComparison) -> Outcome {
    guard let rates = comparison.rates.first(where: { $0.measure == measure }) else {
      return .undecided("\(measure.name) is not a rate of these runs")
    }
    if condition == .below || condition == .above {
      guard let rate = rates.second.pooled.rate else { return .undecided("the second run has no \(measure.name)") }
      let value = rate * 100
      let isCrossed = condition == .below ? value < amount : value > amount
      let said = "\(measure.name) is \(points(value)) %"
      return isCrossed ? .fails(said) : .holds(said)
    }
    let isPaired = measure == comparison.measure
    let difference =
      isPaired ? comparison.overall.value : rates.second.pooled.rate.flatMap { b in rates.first.pooled.rate.map { b - $0 } }
    guard let difference else { return .undecided("there is no \(measure.name) in both runs") }
    var loss = difference * 100
    if condition == .drops || (condition == .worsens && measure.isHigherBetter == true) { loss = -loss }
    var said = "\(measure.name) changed by \(difference < 0 ? "−" : "+")\(points(abs(difference) * 100)) points"
    if isPaired { said += " (p = \(String(format: "%.4f", comparison.overall.p)))" }
    // A loss that is exactly the amount fails; rounding must not save it. No change fails no gate.
    let isCrossed = loss > 0 && loss >= amount - 1e-9 && (!isSignificant || comparison.overall.p < 0.05)
    return isCrossed ? .fails(said) : .holds(said)
  }
}

private func points(_ value: Double) -> String { String(format: "%.1f", value) }
