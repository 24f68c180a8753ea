// What became of each part of a formula: a second way through it, slower than `evaluate`, which keeps what that drops.

/// What a formula and its parts matched in a file, and why matches were dropped.
package struct FormulaExplanation: Sendable {
  /// Why a match of a conjunction is not a match of the whole.
  package enum Reason: Sendable {
    /// No match of this part surrounds it or lies in it with the same metavariables.
    case without(part: Int)
    /// A match of this negative part holds it.
    case excluded(part: Int)
    /// This condition does not hold.
    case condition(Int)
  }

  /// A match that is none of the whole.
  package struct Loss: Sendable {
    package var match: Match
    package var reason: Reason
  }

  package var matches: [Match] = []
  /// In the order of the formula's parts.
  package var parts: [FormulaExplanation] = []
  package var losses: [Loss] = []
}

extension Formula {
  /// Evaluates each part by itself, and the whole step by step.
  package func explain(_ context: FormulaContext) -> FormulaExplanation {
    switch self {
    case .pattern, .text, .regex: FormulaExplanation(matches: evaluate(context))
    case .not(let inner), .inside(let inner):
      FormulaExplanation(matches: inner.evaluate(context), parts: [inner.explain(context)])
    case .any(let choices):
      FormulaExplanation(matches: evaluate(context), parts: choices.formulas.map { $0.explain(context) })
    case .all(let conjunction): conjunction.explain(context)
    }
  }
}

extension Conjunction {
  fileprivate func explain(_ context: FormulaContext) -> FormulaExplanation {
    var explanation = FormulaExplanation(
      matches: evaluate(context, bindings: [Binding?](repeating: nil, count: context.slotCount)),
      parts: formulas.map { $0.explain(context) })
    var ranges: [Match]?
    func drop(_ kept: [Match], _ reason: FormulaExplanation.Reason) {
      for match in ranges ?? [] where !kept.contains(where: { $0.start == match.start && $0.end == match.end }) {
        explanation.losses.append(FormulaExplanation.Loss(match: match, reason: reason))
      }
      ranges = kept
    }
    // As in evaluation: what must hold, what surrounds, what must not hold, conditions.
    let order = formulas.indices.filter { rank($0) < 2 }.sorted { (rank($0), $0) < (rank($1), $1) }
    for part in order {
      let matches = formulas[part].evaluate(context)
      drop(ranges.map { intersect($0, matches) } ?? matches, .without(part: part))
    }
    for part in formulas.indices {
      guard case .not(let inner) = formulas[part] else { continue }
      let excluded = inner.evaluate(context)
      drop((ranges ?? []).filter { range in !excluded.contains { inner.excludes(range, matching: $0) } }, .excluded(part: part))
    }
    for (index, condition) in conditions.enumerated() {
      drop((ranges ?? []).flatMap { condition.filter($0, context) }, .condition(index))
    }
    return explanation
  }

  private func rank(_ part: Int) -> Int {
    switch formulas[part] {
    case .not: 2
    case .inside: 1
    default: 0
    }
  }
}
