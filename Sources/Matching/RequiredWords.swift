// The names that code must have for a pattern to match: what rules most patterns out without a comparison.

import RuleText
import Syntax

/// What must stand somewhere in the code for a pattern to match.
struct RequiredParts {
  /// Hashes of names and operators.
  private(set) var names: [UInt64] = []
  /// Hashes of strings and what strings must contain; code may join either from parts.
  private(set) var strings: [UInt64] = []
  private(set) var texts: [TextRequirement] = []
  private(set) var kinds = TermKinds()

  init(_ nodes: [PatternNode], _ patterns: [StringPattern], _ root: PatternRoot, _ language: Language) {
    switch root {
    case .expression(let node), .term(let node): visit(node, nodes, patterns, language)
    case .statements(let list): for node in list { visit(node, nodes, patterns, language) }
    }
  }

  private mutating func visit(_ node: Int, _ nodes: [PatternNode], _ patterns: [StringPattern], _ language: Language) {
    let source = nodes[node]
    switch source.kind {
    case .term(let kind):
      kinds.formUnion(TermKinds(kind).intersection(.plain))
      if let text = source.text { add(text, kind, language) }
      if kind == .modifier || kind == .string { return }
    case .stringPattern(let index): if patterns[index].literals != .nothing { texts.append(patterns[index].literals) }
    case .loopWithAnyHeader: kinds.insert(TermKinds(.loop))
    case .deep(let inner), .chain(let inner): visit(inner, nodes, patterns, language)
    // Types may be inferred.
    case .typed: return
    default: break
    }
    for group in source.groups { for child in group.nodes { visit(child, nodes, patterns, language) } }
  }

  private mutating func add(_ text: [UInt8], _ kind: TermKind, _ language: Language) {
    switch kind {
    // Names of the language itself, and short ones, rule out little.
    case .identifier: if text.count >= 2, !isInterchangeable(text, language) { names.append(textHash(text[...])) }
    case .string: if !text.isEmpty, text.count < shortStringLength { strings.append(textHash(text[...])) }
    // What `*p` points to is written `p->x` too, and comparisons of Python come in chains.
    case .binary, .unary, .augmentedAssign:
      if language != .python, text != [UInt8(ascii: "*")] { names.append(operatorHash(text)) }
    default: break
    }
  }
}

/// The hash of an operator, which is no name's.
func operatorHash(_ text: [UInt8]) -> UInt64 { textHash(([0] + text)[...]) }

/// Strings from this length on are in no list of a file's names.
let shortStringLength = 100

/// The last name of what a pattern calls, creates or accesses as a whole.
func rootName(of nodes: [PatternNode], _ root: PatternRoot, _ language: Language) -> [UInt8]? {
  guard case .expression(let node) = root else { return nil }
  func lastName(_ node: Int) -> [UInt8]? {
    switch nodes[node].kind {
    case .term(.identifier): nodes[node].text.flatMap { isInterchangeable($0, language) ? nil : $0 }
    case .term(.member): nodes[node].child(.name).flatMap(lastName)
    case .term(.call): nodes[node].child(.callee).flatMap(lastName)
    default: nil
    }
  }
  switch nodes[node].kind {
  case .term(.call), .term(.member): return lastName(node)
  default: return nil
  }
}

/// Kinds of terms, as bits.
struct TermKinds: OptionSet, Sendable {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ kind: TermKind) { rawValue = 1 << UInt64(kind.rawValue) }

  /// Kinds that match nothing but themselves.
  fileprivate static let plain = [
    TermKind.new, .index, .augmentedAssign, .conditional, .lambda, .cast, .class, .if, .loop, .switching, .trying, .throwing,
  ].reduce(into: TermKinds()) { $0.insert(TermKinds($1)) }

}

/// Words of PHP that stand for each other.
let interchangeableWords = [["exit", "die"], ["self", "parent"]].map { $0.map { Array($0.utf8) } }

/// Whether code may write another word for a name.
private func isInterchangeable(_ text: [UInt8], _ language: Language) -> Bool {
  language == .php && interchangeableWords.contains { $0.contains(text) }
}

/// Which of several formulas may match in a file, as far as names tell.
package struct Possibilities: Sendable {
  private let names: WordRequirement
  private let count: Int

  init(_ formulas: [Formula]) {
    names = WordRequirement(anyOf: formulas)
    count = formulas.count
  }

  /// How many of the formulas may match.
  func count(in facts: FileFacts?) -> Int {
    var count = 0
    forEach(in: facts) { _ in count += 1 }
    return count
  }

  /// Calls `body` with the index of each formula that may match.
  func forEach(in facts: FileFacts?, _ body: (Int) -> Void) {
    guard let facts else { return (0..<count).forEach(body) }
    names.forEachChoice(in: facts, body)
  }
}

/// Which names, words and literals a file must have for a rule to match, as a flat list: most rules are ruled out by it before anything of
/// them is touched.
package struct WordRequirement: Sendable {
  private enum Step {
    case name(UInt64)
    case kinds(TermKinds)
    /// The code joins strings from parts.
    case joinedStrings
    case word(WordHash)
    /// An index of `literals`, and the hash of that literal.
    case literal(Int, hash: UInt64)
    /// All, or one, of the steps up to an index must hold.
    case all(end: Int)
    case any(end: Int)
    case nothing
  }

  private var steps: [Step] = []
  private var literals: [RequiredLiteral] = []

  /// What a formula needs.
  package init(_ formula: Formula) { add(formula) }

  /// What one of several formulas needs.
  fileprivate init(anyOf formulas: [Formula]) { group(isAny: true) { any in for formula in formulas { any.add(formula) } } }

  /// Calls `body` with the number of each choice of a requirement that is one: of those whose names are there.
  fileprivate func forEachChoice(in facts: FileFacts, _ body: (Int) -> Void) {
    var (index, choice) = (1, 0)
    while index < steps.count {
      if holds(&index, facts) { body(choice) }
      choice += 1
    }
  }

  /// What several formulas need together, and a text.
  init(allOf formulas: [Formula], _ text: TextRequirement) { addAll(formulas, text) }

  /// What a flow needs: a source and a sink.
  package init(_ taint: TaintFormulas) {
    group(isAny: false) { all in
      for parts in [taint.sources, taint.sinks] {
        all.group(isAny: true) { any in for part in parts { any.add(part.formula) } }
      }
    }
  }

  /// Whether a file has the names.
  package func holds(in facts: FileFacts) -> Bool {
    var index = 0
    return holds(&index, facts)
  }

  private func holds(_ index: inout Int, _ facts: FileFacts) -> Bool {
    let step = steps[index]
    index += 1
    switch step {
    case .name(let hash): return facts.hasName(hash)
    case .kinds(let kinds): return kinds.isSubset(of: facts.kinds)
    case .joinedStrings: return facts.joinsStrings
    case .word(let word): return facts.hasWord(word)
    case .literal(let index, let hash): return facts.hasText(hash) { literals[index] }
    case .nothing: return true
    case .all(let end), .any(let end):
      let isAny = if case .any = step { true } else { false }
      defer { index = end }
      while index < end { if holds(&index, facts) == isAny { return isAny } }
      return !isAny
    }
  }

  private mutating func add(_ formula: Formula) {
    switch formula {
    case .pattern(let pattern):
      group(isAny: false) { all in
        guard let read = pattern.read else { return all.steps += pattern.words.map(Step.word) }
        let required = read.required
        if !required.kinds.isEmpty { all.steps.append(.kinds(required.kinds)) }
        all.steps += required.names.map(Step.name)
        if required.strings.isEmpty, required.texts.isEmpty { return }
        all.group(isAny: true) { any in
          any.group(isAny: false) { all in
            all.steps += required.strings.map(Step.name)
            for text in required.texts { all.add(text) }
          }
          any.steps.append(.joinedStrings)
        }
      }
    case .all(let conjunction): addAll(conjunction.required, conjunction.literals)
    case .any(let choices): group(isAny: true) { any in for choice in choices.formulas { any.add(choice) } }
    case .inside(let inner): add(inner)
    case .regex(_, _, let literals): add(literals)
    case .text, .not: steps.append(.nothing)
    }
  }

  private mutating func addAll(_ formulas: [Formula], _ text: TextRequirement) {
    group(isAny: false) { all in
      for formula in formulas { all.add(formula) }
      all.add(text)
    }
  }

  private mutating func add(_ text: TextRequirement) {
    switch text {
    case .literal(let literal):
      if let word = literal.word { return steps.append(.word(word)) }
      let hash = textHash(literal.bytes[...])
      steps.append(.literal(literals.count, hash: literal.ignoresCase ? ~hash : hash))
      literals.append(literal)
    case .all(let parts): group(isAny: false) { all in for part in parts { all.add(part) } }
    case .any(let choices): group(isAny: true) { any in for choice in choices { any.add(choice) } }
    }
  }

  private mutating func group(isAny: Bool, _ body: (inout WordRequirement) -> Void) {
    let start = steps.count
    steps.append(.nothing)
    body(&self)
    steps[start] = isAny ? .any(end: steps.count) : .all(end: steps.count)
  }
}
