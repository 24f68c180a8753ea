package import Evaluation
import Providers

/// A comparison of two runs with the gates that it was held against.
package struct ComparisonReport: Sendable {
  /// The runs and their numbers.
  package let runs: ComparedRuns
  /// Gates in the order given, with what came of them.
  package let gates: [(gate: Gate, outcome: Gate.Outcome)]
  /// Version of the program that reports.
  package let program: String

  /// Holds a comparison against gates.
  package init(_ runs: ComparedRuns, gates: [Gate], program: String) {
    self.runs = runs
    self.gates = gates.map { ($0, $0.outcome(runs.comparison)) }
    self.program = program
  }

  /// Whether a gate fails.
  package var hasFailed: Bool {
    gates.contains { if case .fails = $0.outcome { true } else { false } }
  }

  /// Whether a gate could not be decided.
  package var hasUndecided: Bool {
    gates.contains { if case .undecided = $0.outcome { true } else { false } }
  }

  /// What the numbers say, one string a sentence, plain text.
  package var words: [String] {
    let comparison = runs.comparison
    let overall = comparison.overall
    let title = comparison.measure.title
    guard let difference = overall.value, let first = overall.first, let second = overall.second else {
      return ["There is no sample at which both runs have a \(title), so they cannot be told apart."]
    }
    var sentences = [
      "Over the \(overall.samples) samples that both can be rated at, the \(title) is \(percent(first)) for A and \(percent(second)) for B.",
      "The difference, B less A, is \(points(difference)) points (95 % interval \(pointRange(overall.interval))); \(chanceInWords(overall.p)) "
        + "(\(pValue(overall.p))).",
    ]
    if let isHigherBetter = comparison.measure.isHigherBetter, difference != 0, overall.p < 0.05 {
      sentences.append("\((difference > 0) == isHigherBetter ? "B" : "A") is better.")
    } else {
      sentences.append("This does not show that either is better.")
    }
    if overall.leftOut > 0 {
      sentences.append("Samples left out, because one of the runs has nothing to rate there: \(overall.leftOut).")
    }
    return sentences
  }

  /// Samples that changed in a direction.
  package func changes(_ direction: SampleChange.Direction) -> [SampleChange] {
    runs.comparison.changes.filter { $0.direction == direction }
  }

  /// "A" and "B" with all that tells them apart.
  package var names: [(letter: String, run: StoredRun)] { [("A", runs.first), ("B", runs.second)] }
}

/// States of a sample's attempts in words: "clean", or "2 clean, 1 insecure".
package func statesInWords(_ states: [ScoreState?]) -> String {
  if states.count == 1 { return states[0]?.title ?? "not judged" }
  let counts =
    ScoreState.allCases.map { state in (state.title, states.count { $0 == state }) } + [
      ("not judged", states.count { $0 == nil })
    ]
  return counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
}
