// Evaluation of formulas over ranges: positive formulas are intersected, negative ones subtracted, then conditions filter
// and a focus narrows what is reported.

import PCRE
import Syntax

extension Formula {
  /// All ranges of the file for which the formula holds.
  package func evaluate(_ context: FormulaContext) -> [Match] {
    evaluate(context, bindings: [Binding?](repeating: nil, count: context.slotCount))
  }

  func evaluate(_ context: FormulaContext, bindings: [Binding?]) -> [Match] {
    guard !context.isExhausted else { return [] }
    switch self {
    case .pattern(let lazy):
      guard let tree = context.tree, let facts = context.facts, let pattern = lazy.pattern(for: facts, context.budget) else {
        return []
      }
      var matches: [Match] = []
      pattern.search(
        tree, facts: facts, bindings: bindings, filters: context.filters, within: context.scope, budget: context.budget
      ) {
        matches.append($0)
        if matches.count > context.limits.matches { context.budget.exhaust(.matches) }
      }
      return unique(matches)
    case .text(let pattern):
      let matches = pattern.search(context.bytes, in: context.byteScope, bindings: bindings, budget: context.budget)
      if matches.count > context.limits.matches { context.budget.exhaust(.matches) }
      return unique(matches)
    case .regex(let regex, let slots, _): return evaluateRegex(regex, slots, context, bindings)
    case .any(let choices):
      var matches: [Match] = []
      choices.possibilities.forEach(in: context.facts) { matches += choices.formulas[$0].evaluate(context, bindings: bindings) }
      return unique(matches)
    case .inside(let inner):
      return inner.evaluate(context, bindings: bindings).map {
        var match = $0
        match.isContext = true
        return match
      }
    case .not: return []
    case .all(let conjunction): return conjunction.evaluate(context, bindings: bindings)
    }
  }

  private func evaluateRegex(
    _ regex: PCREPattern, _ slots: [RegexSlot], _ context: FormulaContext, _ bindings: [Binding?]
  ) -> [Match] {
    var matches: [Match] = []
    guard let found = regex.allMatches(in: context.bytes, from: context.byteScope.lowerBound, to: context.byteScope.upperBound)
    else {
      context.budget.exhaust(.regularExpression)
      return []
    }
    for result in found where !result.range.isEmpty {
      var bound = bindings
      for slot in slots {
        guard slot.group < result.groups.count, let range = result.groups[slot.group] else { continue }
        bound[slot.slot] = Binding(
          start: UInt32(range.lowerBound), end: UInt32(range.upperBound), term: -1, hash: textHash(context.bytes[range]))
      }
      matches.append(
        Match(start: UInt32(result.range.lowerBound), end: UInt32(result.range.upperBound), bindings: bound, term: -1))
    }
    return matches
  }
}

extension Formula {
  /// Whether a match of this negative formula takes a range away: it holds the range, or, as text, lies in it.
  func excludes(_ range: Match, matching match: Match) -> Bool {
    if range.isIncluded(in: match) { return true }
    if case .regex = self { return match.isIncluded(in: range) }
    return false
  }
}

extension Conjunction {
  func evaluate(_ context: FormulaContext, bindings: [Binding?]) -> [Match] {
    if let facts = context.facts, !words.holds(in: facts) { return [] }
    // A match that fails a condition is none in the end, nor does it exclude one.
    let inner = context.filtering(by: filters)
    var result: [Match]?
    for formula in required {
      let matches = formula.evaluate(inner, bindings: bindings)
      result = result.map { intersect($0, matches) } ?? matches
      if result?.isEmpty ?? true { return [] }
    }
    guard var ranges = result else { return [] }
    for (negative, words) in self.excluded {
      if let facts = context.facts, !words.holds(in: facts) { continue }
      let excluded = negative.evaluate(inner, bindings: bindings)
      if !excluded.isEmpty { ranges.removeAll { range in excluded.contains { negative.excludes(range, matching: $0) } } }
      if ranges.isEmpty { return [] }
    }
    for condition in conditions {
      ranges = ranges.flatMap { condition.filter($0, context) }
      if ranges.isEmpty { return [] }
    }
    return unique(narrow(ranges))
  }

  /// Ranges of either side that lie in one of the other, each knowing what both know.
  func intersect(_ left: [Match], _ right: [Match]) -> [Match] {
    var result: [Match] = []
    func keep(_ inner: [Match], in outer: [Match]) {
      for match in inner {
        for surrounding in outer where (!match.isContext || surrounding.isContext) && match.isIncluded(in: surrounding) {
          result.append(match.merged(with: surrounding))
        }
      }
    }
    keep(left, in: right)
    keep(right, in: left)
    return unique(result)
  }

  private func narrow(_ ranges: [Match]) -> [Match] {
    guard !focus.isEmpty else { return ranges }
    var result: [Match] = []
    for match in ranges {
      var narrowed: [Match]?
      for slots in focus {
        let choices = slots.compactMap { slot -> Match? in
          guard slot >= 0, let binding = match.bindings[slot], binding.end > binding.start else { return nil }
          return Match(start: binding.start, end: binding.end, bindings: match.bindings, term: binding.term)
        }
        narrowed = narrowed.map { intersect($0, choices) } ?? choices
      }
      result += narrowed ?? []
    }
    return result
  }
}

/// The matches without repetitions; the first of equals stays.
func unique(_ matches: [Match]) -> [Match] {
  guard matches.count > 1 else { return matches }
  if matches.count <= 8 {
    var distinct: [Match] = []
    for match in matches where !distinct.contains(where: { $0.isSame(as: match) }) { distinct.append(match) }
    return distinct
  }
  var seen = Set<MatchKey>()
  return matches.filter { seen.insert(MatchKey($0)).inserted }
}

extension Match {
  /// Whether two matches have one range and one meaning.
  fileprivate func isSame(as other: Match) -> Bool {
    guard start == other.start, end == other.end, isContext == other.isContext else { return false }
    for slot in bindings.indices where (bindings[slot]?.hash ?? 0) != (other.bindings[slot]?.hash ?? 0) { return false }
    return true
  }
}

private struct MatchKey: Hashable {
  let start: UInt32
  let end: UInt32
  let isContext: Bool
  let bindings: [UInt64]

  init(_ match: Match) {
    start = match.start
    end = match.end
    isContext = match.isContext
    bindings = match.bindings.map { $0?.hash ?? 0 }
  }
}
