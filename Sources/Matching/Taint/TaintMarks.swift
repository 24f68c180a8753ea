import Syntax

/// Where the formulas of a taint rule match in a file, by term.
struct TaintMarks {
  /// A match of a source, sink or sanitizer, and which of the rule's it is.
  struct Mark {
    var part: Int
    var match: Match
  }

  /// Data goes to a term by one of the rule's propagators.
  struct Propagation {
    var to: Int32
    var part: Int
  }

  private(set) var sources: [Mark] = []
  private(set) var sinks: [Mark] = []
  private var sourcesByTerm: [Int32: [Int]] = [:]
  private var sinksByTerm: [Int32: [Int]] = [:]
  /// Terms that a sink matches as a whole.
  private var sinkRoots: Set<Int32> = []
  private var sanitized: Set<Int32> = []
  /// Variables that a statement cleans.
  private var cleaned: Set<Int32> = []
  /// Where data goes, by the term that it comes from.
  private var propagations: [Int32: [Propagation]] = [:]
  private(set) var exactSources: Set<Int32> = []
  /// Terms that a sink asks labels of, by metavariable.
  private(set) var watched: Set<Int32> = []

  init(_ rule: TaintFormulas, _ context: FormulaContext, _ tree: TermTree) {
    // Without a sink or a source there is nothing to follow: what takes less to find out comes first.
    if rule.possibleSources.count(in: context.facts) < rule.possibleSinks.count(in: context.facts) {
      findSources(rule, context, tree)
      guard !sources.isEmpty else { return }
      findSinks(rule, context, tree)
      guard !sinks.isEmpty else { return }
    } else {
      findSinks(rule, context, tree)
      guard !sinks.isEmpty else { return }
      findSources(rule, context, tree)
      guard !sources.isEmpty else { return }
    }
    rule.possibleSanitizers.forEach(in: context.facts) { part in
      let sanitizer = rule.sanitizers[part]
      if sanitizer.isControl { return }
      for match in sanitizer.formula.evaluate(context) {
        let roots = terms(of: match, tree)
        if sanitizer.bySideEffect { for term in roots { cleaned.insert(Int32(term)) } }
        mark(roots, tree, isExact: sanitizer.isExact ?? false) { sanitized.insert($0) }
      }
    }
    rule.possiblePropagators.forEach(in: context.facts) { part in
      let propagator = rule.propagators[part]
      for match in propagator.formula.evaluate(context) {
        guard propagator.from >= 0, propagator.to >= 0, let from = match.bindings[propagator.from],
          let to = match.bindings[propagator.to],
          from.term >= 0, to.term >= 0
        else { continue }
        propagations[from.term, default: []].append(Propagation(to: to.term, part: part))
      }
    }
  }

  private mutating func findSinks(_ rule: TaintFormulas, _ context: FormulaContext, _ tree: TermTree) {
    var groups: [SinkGroup: [Mark]] = [:]
    rule.possibleSinks.forEach(in: context.facts) { part in
      for match in rule.sinks[part].formula.evaluate(context) {
        groups[Self.group(of: match, part), default: []].append(Mark(part: part, match: match))
      }
    }
    for sink in groups.values.flatMap(outermost).sorted(by: Self.precedes) { addSink(sink, rule.sinks[sink.part], tree) }
  }

  private mutating func findSources(_ rule: TaintFormulas, _ context: FormulaContext, _ tree: TermTree) {
    rule.possibleSources.forEach(in: context.facts) { part in
      let source = rule.sources[part]
      for match in source.formula.evaluate(context) {
        sources.append(Mark(part: part, match: match))
        let roots = terms(of: match, tree)
        for term in roots { exactSources.insert(Int32(term)) }
        mark(roots, tree, isExact: source.isExact ?? false) { sourcesByTerm[$0, default: []].append(sources.count - 1) }
      }
    }
  }

  func sources(at term: Int) -> [Int] { sourcesByTerm[Int32(term)] ?? [] }
  func sinks(at term: Int) -> [Int] { sinksByTerm[Int32(term)] ?? [] }
  func isSinkRoot(_ term: Int) -> Bool { sinkRoots.contains(Int32(term)) }
  func isSanitized(_ term: Int) -> Bool { sanitized.contains(Int32(term)) }
  func isCleaned(_ term: Int) -> Bool { cleaned.contains(Int32(term)) }
  func propagations(from term: Int) -> [Propagation] { propagations[Int32(term)] ?? [] }

  private mutating func addSink(_ sink: Mark, _ part: TaintFormulas.Part, _ tree: TermTree) {
    let match = sink.match
    let roots = terms(of: match, tree).filter { !part.atExit || isAtExit($0, tree) }
    guard !roots.isEmpty else { return }
    sinks.append(sink)
    for requirement in part.metavariableRequirements where requirement.slot >= 0 {
      if let binding = match.bindings[requirement.slot] { watched.insert(binding.term) }
    }
    for root in roots {
      sinkRoots.insert(Int32(root))
      // A metavariable in focus is one value; what a call of it is given does not matter.
      let isFocus = match.bindings.contains { $0?.term == Int32(root) }
      let terms = part.isExact == false ? Array(root..<Int(tree[root].subtreeEnd)) : isFocus ? [root] : Self.sinkTerms(root, tree)
      for term in terms { sinksByTerm[Int32(term), default: []].append(sinks.count - 1) }
    }
  }

  /// Sinks of which only the outermost count: `sink(sink(x))` is one flow. Matches of one formula, or of one metavariable in
  /// focus, whichever formula it stands in.
  private enum SinkGroup: Hashable { case part(Int), focus(slot: Int) }

  private static func group(of match: Match, _ part: Int) -> SinkGroup {
    let focus = match.bindings.firstIndex { $0.map { $0.term >= 0 && $0.start == match.start && $0.end == match.end } == true }
    return focus.map(SinkGroup.focus) ?? .part(part)
  }

  private func outermost(_ marks: [Mark]) -> [Mark] {
    var last: Match?
    return marks.sorted(by: Self.precedes).filter { mark in
      if let last, mark.match.end <= last.end { return mark.match.range == last.range }
      last = mark.match
      return true
    }
  }

  private static func precedes(_ left: Mark, _ right: Mark) -> Bool {
    (left.match.start, right.match.end, left.part) < (right.match.start, left.match.end, right.part)
  }

  /// Whether nothing of the function comes after a term: it stands in a `return`, or in the last statement.
  private func isAtExit(_ term: Int, _ tree: TermTree) -> Bool {
    var term = term
    while term >= 0 {
      if tree[term].kind == .returning { return true }
      let parent = Int(tree[term].parent)
      guard parent >= 0, tree[parent].kind != .loop else { return false }
      if tree[parent].kind == .function || tree[parent].kind == .lambda { return tree[term].role == .body }
      if tree[parent].kind == .block, tree.children(of: parent).last != term { return false }
      term = parent
    }
    return false
  }

  /// Gives the terms of a match to `body`: the matched ones alone, or all that lie inside.
  private func mark(_ roots: [Int], _ tree: TermTree, isExact: Bool, _ body: (Int32) -> Void) {
    for root in roots {
      if isExact {
        body(Int32(root))
      } else {
        for term in root..<Int(tree[root].subtreeEnd) { body(Int32(term)) }
      }
    }
  }

  /// The expressions whose taint makes a match of a sink a finding: the matched one, the arguments of a call and the values
  /// of a statement. What lies deeper counts only as far as it reaches one of these.
  private static func sinkTerms(_ root: Int, _ tree: TermTree) -> [Int] {
    switch tree[root].kind {
    case .call, .new:
      let list = tree.firstChild(of: root, as: .arguments)
      let arguments = list < 0 ? [] : tree.children(of: list)
      return [root] + arguments + arguments.compactMap { tree[$0].kind == .keywordArgument ? tree.children(of: $0).last : nil }
    case .expressionStatement, .returning, .throwing, .assign, .variable, .augmentedAssign:
      return [root] + tree.children(of: root).flatMap { tree.isExpression($0) ? sinkTerms($0, tree) : [] }
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
