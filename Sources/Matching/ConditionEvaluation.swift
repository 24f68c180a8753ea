import PCRE
import SourceText
import Syntax

extension Condition {
  /// The match if the condition holds, with what a nested formula adds to its bindings; nothing otherwise.
  func filter(_ match: Match, _ context: FormulaContext) -> [Match] {
    switch self {
    case .regex(let slot, let regex, let usesConstants):
      guard slot >= 0, let binding = match.bindings[slot] else { return [] }
      switch regex.firstMatch(in: context.content(of: binding, usesConstants: usesConstants)) {
      case .match: return [match]
      case .noMatch: return []
      case .limitExceeded:
        context.budget.exhaust(.regularExpression)
        return []
      }
    case .formula(let slot, let formula, let language):
      guard slot >= 0, let binding = match.bindings[slot] else { return [] }
      return nested(formula, language, binding, match, context)
    case .comparison(let comparison, let reading):
      let value = comparison.evaluate(
        { slot in match.bindings[slot].flatMap { context.comparisonValue($0, reading.slot ?? slot == slot ? reading : nil) } },
        text: { slot in match.bindings[slot].map { String(decoding: context.content(of: $0, usesConstants: true), as: UTF8.self) }
        })
      return value == .boolean(true) ? [match] : []
    case .module(let slot, let paths):
      guard slot >= 0, let binding = match.bindings[slot], binding.term >= 0,
        let path = context.facts?.importedPath(of: Int(binding.term))
      else { return [] }
      return paths.contains { path.starts(with: $0) } ? [match] : []
    case .type(let slot, let types):
      guard slot >= 0, let binding = match.bindings[slot], binding.term >= 0, let tree = context.tree, let facts = context.facts
      else { return [] }
      let fits = types.contains { pattern in
        let root =
          if case .expression(let node) = pattern.root { node } else if case .term(let node) = pattern.root { node } else { 0 }
        let matcher = Matcher(pattern: pattern, tree: tree, facts: facts, bindings: match.bindings, budget: context.budget)
        return matcher.hasType(root, Int(binding.term))
      }
      return fits ? [match] : []
    case .entropy(let slot):
      guard slot >= 0, let binding = match.bindings[slot] else { return [] }
      return isHighEntropy(context.content(of: binding, usesConstants: true)) ? [match] : []
    case .redos(let slot):
      guard slot >= 0, let binding = match.bindings[slot] else { return [] }
      return mayBacktrackWithoutBound(context.content(of: binding, usesConstants: true)) ? [match] : []
    }
  }

  private func nested(
    _ formula: Formula, _ language: Language?, _ binding: Binding, _ match: Match, _ context: FormulaContext
  ) -> [Match] {
    if let language {
      // Code of another language inside a string: its own tree, whose positions mean nothing outside.
      let bytes = context.content(of: binding, usesConstants: true)
      guard let tree = SyntaxTree(parsing: bytes, with: Grammar.of(language), timeout: 1_000_000).map(TermTree.init(lowering:))
      else {
        context.budget.exhaust(.parsing)
        return []
      }
      return formula.evaluate(context.replacing(tree: tree, bytes: bytes)).isEmpty ? [] : [match]
    }
    var scope = context.scope
    if binding.term >= 0, let tree = context.tree {
      scope = Int(binding.term)..<Int(tree[Int(binding.term)].subtreeEnd)
    } else if let tree = context.tree {
      let first = tree.terms.firstIndex { $0.start >= binding.start && $0.end <= binding.end } ?? 0
      let last = tree.terms.lastIndex { $0.start >= binding.start && $0.end <= binding.end } ?? -1
      scope = first..<max(first, last + 1)
    }
    let inner = context.within(scope, bytes: Int(binding.start)..<Int(binding.end))
    let whole = Match(start: binding.start, end: binding.end, bindings: match.bindings, term: binding.term)
    return formula.evaluate(inner, bindings: match.bindings).filter { $0.isIncluded(in: whole) }.map { match.merged(with: $0) }
  }
}

extension FormulaContext {
  func replacing(tree: TermTree, bytes: [UInt8]) -> FormulaContext {
    FormulaContext(tree: tree, facts: FileFacts(tree), bytes: bytes, slotCount: slotCount, steps: 1_000_000)
  }

  /// The text that a metavariable stands for; a string literal or a constant counts by its content.
  func content(of binding: Binding, usesConstants: Bool) -> [UInt8] {
    if binding.constant >= 0, case .known(let bytes)? = facts?.stringContent(of: Int(binding.constant)) { return Array(bytes) }
    if usesConstants, binding.term >= 0, let facts {
      if case .known(let bytes)? = facts.stringContent(of: Int(binding.term)) { return Array(bytes) }
      if let literal = facts.literal(of: Int(binding.term)), let tree {
        return Array(tree.bytes[Int(tree[literal].start)..<Int(tree[literal].end)])
      }
    }
    return Array(bytes[binding.range.start..<binding.range.end])
  }

  func comparisonValue(_ binding: Binding, _ reading: MetavariableReading?) -> ComparisonValue? {
    let text = String(decoding: content(of: binding, usesConstants: true), as: UTF8.self)
    let isString = binding.term >= 0 && facts?.stringContent(of: Int(binding.term)) != nil
    if isString, reading?.stripsQuotes != true { return .string(text) }
    if let number = parseInteger(text, base: reading?.base ?? 10) { return .integer(number) }
    if let number = Double(text.filter { $0 != "_" }) { return .number(number) }
    switch text {
    case "true", "True": return .boolean(true)
    case "false", "False": return .boolean(false)
    default: return .string(text)
    }
  }
}

/// Whether a string looks random rather than written: Shannon entropy of its bytes, in bits a byte, against what its length
/// allows (Shannon 1948, doi:10.1002/j.1538-7305.1948.tb01338.x).
func isHighEntropy(_ bytes: [UInt8]) -> Bool {
  guard bytes.count >= 8 else { return false }
  var counts = [Int](repeating: 0, count: 256)
  for byte in bytes { counts[Int(byte)] += 1 }
  var entropy = 0.0
  for count in counts where count > 0 {
    let share = Double(count) / Double(bytes.count)
    entropy -= share * binaryLogarithm(share)
  }
  return entropy > 3.0
}

/// log2 without Foundation, by the series of the exponent and a short iteration; exact enough for a threshold.
private func binaryLogarithm(_ value: Double) -> Double {
  var exponent = Double(value.exponent)
  var mantissa = value.significand
  var bit = 0.5
  for _ in 0..<40 {
    mantissa *= mantissa
    if mantissa >= 2 {
      mantissa /= 2
      exponent += bit
    }
    bit /= 2
  }
  return exponent
}

/// Whether a regular expression repeats something that itself repeats (`(a+)+`, `(a|a)*`): the shape behind exponential
/// backtracking (CWE-1333). A heuristic over the text: it knows nesting, not languages.
func mayBacktrackWithoutBound(_ bytes: [UInt8]) -> Bool {
  var groups: [(hasRepetition: Bool, hasAlternatives: Bool)] = [(false, false)]
  var index = 0
  var inClass = false
  while index < bytes.count {
    let byte = bytes[index]
    if byte == UInt8(ascii: "\\") {
      index += 2
      continue
    }
    if inClass {
      if byte == UInt8(ascii: "]") { inClass = false }
      index += 1
      continue
    }
    switch byte {
    case UInt8(ascii: "["): inClass = true
    case UInt8(ascii: "("): groups.append((false, false))
    case UInt8(ascii: "|"): groups[groups.count - 1].hasAlternatives = true
    case UInt8(ascii: ")"):
      guard groups.count > 1 else { return false }
      let closed = groups.removeLast()
      let isRepeated = index + 1 < bytes.count && isUnboundedRepetition(bytes, at: index + 1)
      if isRepeated, closed.hasRepetition { return true }
      if isRepeated || closed.hasRepetition { groups[groups.count - 1].hasRepetition = true }
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "{"):
      if isUnboundedRepetition(bytes, at: index) { groups[groups.count - 1].hasRepetition = true }
    default: break
    }
    index += 1
  }
  return false
}

private func isUnboundedRepetition(_ bytes: [UInt8], at index: Int) -> Bool {
  switch bytes[index] {
  case UInt8(ascii: "*"), UInt8(ascii: "+"): return true
  case UInt8(ascii: "{"):
    guard let close = bytes[index...].firstIndex(of: UInt8(ascii: "}")), close > index else { return false }
    return bytes[close - 1] == UInt8(ascii: ",")
  default: return false
  }
}
