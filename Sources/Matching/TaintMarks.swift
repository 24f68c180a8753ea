import Syntax

/// Where the formulas of a taint rule match in a file, by term.
struct TaintMarks {
  /// A match of a source, sink or sanitizer, and which of the rule's it is.
  struct Mark {
    var part: Int
    var match: Match
  }

  private(set) var sources: [Mark] = []
  private(set) var sinks: [Mark] = []
  private var sourcesByTerm: [Int32: [Int]] = [:]
  private var sinksByTerm: [Int32: [Int]] = [:]
  private var sanitized: Set<Int32> = []
  /// Variables that a statement cleans.
  private var cleaned: Set<Int32> = []
  /// Where data goes, by the term that it comes from.
  private var propagations: [Int32: [Int32]] = [:]
  private(set) var exactSources: Set<Int32> = []

  init(_ rule: TaintFormulas, _ context: FormulaContext, _ tree: TermTree) {
    // Without a sink or a source there is nothing to follow; sinks are the rarer.
    for (part, sink) in rule.sinks.enumerated() {
      for match in sink.formula.evaluate(context) {
        sinks.append(Mark(part: part, match: match))
        for root in terms(of: match, tree) {
          for term in Self.sinkTerms(root, tree, isExact: sink.isExact) {
            sinksByTerm[Int32(term), default: []].append(sinks.count - 1)
          }
        }
      }
    }
    guard !sinks.isEmpty else { return }
    for (part, source) in rule.sources.enumerated() {
      for match in source.formula.evaluate(context) {
        sources.append(Mark(part: part, match: match))
        for term in terms(of: match, tree) { exactSources.insert(Int32(term)) }
        mark(match, tree, isExact: source.isExact) { sourcesByTerm[$0, default: []].append(sources.count - 1) }
      }
    }
    guard !sources.isEmpty else { return }
    for sanitizer in rule.sanitizers {
      for match in sanitizer.formula.evaluate(context) {
        if sanitizer.bySideEffect { for term in terms(of: match, tree) { cleaned.insert(Int32(term)) } }
        if !sanitizer.onlyBySideEffect { mark(match, tree, isExact: sanitizer.isExact) { sanitized.insert($0) } }
      }
    }
    for propagator in rule.propagators {
      for match in propagator.formula.evaluate(context) {
        guard propagator.from >= 0, propagator.to >= 0, let from = match.bindings[propagator.from],
          let to = match.bindings[propagator.to],
          from.term >= 0, to.term >= 0
        else { continue }
        propagations[from.term, default: []].append(to.term)
      }
    }
  }

  func sources(at term: Int) -> [Int] { sourcesByTerm[Int32(term)] ?? [] }
  func sinks(at term: Int) -> [Int] { sinksByTerm[Int32(term)] ?? [] }
  func isSanitized(_ term: Int) -> Bool { sanitized.contains(Int32(term)) }
  func isCleaned(_ term: Int) -> Bool { cleaned.contains(Int32(term)) }
  func targets(from term: Int) -> [Int32] { propagations[Int32(term)] ?? [] }

  /// Gives each term of a match to `body`: the matched one alone, or all that lie inside.
  private func mark(_ match: Match, _ tree: TermTree, isExact: Bool, _ body: (Int32) -> Void) {
    for root in terms(of: match, tree) {
      if isExact {
        body(Int32(root))
      } else {
        for term in root..<Int(tree[root].subtreeEnd) { body(Int32(term)) }
      }
    }
  }

  /// The expressions whose taint makes a match of a sink a finding: the matched one and, unless it is exact, the arguments of
  /// a call and the values of a statement. What lies deeper counts only as far as it reaches one of these.
  private static func sinkTerms(_ root: Int, _ tree: TermTree, isExact: Bool) -> [Int] {
    guard !isExact else { return [root] }
    switch tree[root].kind {
    case .call, .new:
      let list = tree.firstChild(of: root, as: .arguments)
      let arguments = list < 0 ? [] : tree.children(of: list)
      return [root] + arguments + arguments.compactMap { tree[$0].kind == .keywordArgument ? tree.children(of: $0).last : nil }
    case .expressionStatement, .returning, .throwing, .assign, .variable, .augmentedAssign:
      return [root] + tree.children(of: root).flatMap { tree.isExpression($0) ? sinkTerms($0, tree, isExact: false) : [] }
    case _ where !tree.isExpression(root): return Array(root..<Int(tree[root].subtreeEnd))
    default: return [root]
    }
  }

  /// The outermost terms within a match's range.
  private func terms(of match: Match, _ tree: TermTree) -> [Int] {
    if match.term >= 0, tree[Int(match.term)].end >= match.end { return [Int(match.term)] }
    var result: [Int] = []
    var term = 0
    while term < tree.terms.count {
      if tree[term].start >= match.start, tree[term].end <= match.end, tree[term].end > tree[term].start {
        result.append(term)
        term = Int(tree[term].subtreeEnd)
      } else if tree[term].end <= match.start || tree[term].start >= match.end {
        term = Int(tree[term].subtreeEnd)
      } else {
        term += 1
      }
    }
    return result
  }
}
