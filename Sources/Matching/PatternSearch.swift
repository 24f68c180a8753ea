import Syntax

extension Pattern {
  /// Whether all names, operators, strings and kinds of terms of the pattern occur in the file.
  func mayMatch(_ facts: FileFacts) -> Bool {
    required.kinds.isSubset(of: facts.kinds) && required.names.allSatisfy(facts.hasName)
      && (required.strings.allSatisfy(facts.hasName) || facts.joinsStrings)
  }

  /// Calls `found` for each place in `tree` where the pattern matches, starting from given bindings.
  func search(
    _ tree: TermTree, facts: FileFacts, bindings: [Binding?], filters: [TextFilter] = [], within terms: Range<Int>? = nil,
    budget: StepBudget, found: (Match) -> Void
  ) {
    guard mayMatch(facts) else { return }
    let scope = terms ?? 0..<tree.terms.count
    // Many patterns have no candidate, and no matcher.
    var made: Matcher?
    func matcher() -> Matcher {
      if let made { return made }
      let matcher = Matcher(pattern: self, tree: tree, facts: facts, bindings: bindings, filters: filters, budget: budget)
      made = matcher
      return matcher
    }
    func report(_ term: Int, _ start: UInt32, _ end: UInt32) {
      found(Match(start: start, end: end, bindings: matcher().bindings, term: Int32(term)))
    }
    switch root {
    case .expression(let node), .term(let node):
      let isExpression = if case .expression = root { true } else { false }
      forEachCandidate(node, isExpression: isExpression, tree, facts, scope) { term in
        guard !budget.isExhausted else { return }
        matcher().match(node, term) {
          let (start, end) = self.reportedRange(node, term, tree)
          report(term, start, end)
        }
      }
    case .statements(let nodes):
      forEachStatementList(tree, scope) { statements in
        guard !budget.isExhausted else { return }
        matcher().matchStatements(nodes, statements) { first, end in report(first, tree[first].start, end) }
      }
    }
  }

  /// An assignment pattern reports name and value of a declaration, without modifiers and type.
  private func reportedRange(_ node: Int, _ term: Int, _ tree: TermTree) -> (UInt32, UInt32) {
    if case .term(.assign) = nodes[node].kind, tree[term].kind == .variable {
      let (left, right) = (tree.firstChild(of: term, as: .left), tree.firstChild(of: term, as: .right))
      // Names taken out of an object are declared as a whole.
      if tree.grammar.isECMAScript, tree[left].kind != .identifier { return (tree[term].start, tree[term].end) }
      return (tree[left].start, tree[right].end)
    }
    // `export` counts only where the pattern names it.
    if tree.grammar.isECMAScript, let modifier = nodes[node].child(.modifier),
      nodes[modifier].text == Array("export".utf8), let word = tree.children(of: term, as: .modifier).first
    {
      return (min(tree[term].start, tree[word].start), tree[term].end)
    }
    return (tree[term].start, tree[term].end)
  }

  private func forEachCandidate(
    _ node: Int, isExpression: Bool, _ tree: TermTree, _ facts: FileFacts, _ scope: Range<Int>, _ body: (Int) -> Void
  ) {
    func all(_ kinds: [TermKind]) {
      for kind in kinds {
        for term in tree.terms(of: kind)
        where scope.contains(Int(term)) && (!isExpression || tree.isExpression(Int(term)) || kind == .variable || kind == .pair) {
          body(Int(term))
        }
      }
    }
    func named(_ kind: TermKind) {
      guard let rootName else { return all([kind]) }
      for term in tree.terms(of: kind)
      where facts.mayBeNamed(Int(term), rootName) && scope.contains(Int(term)) && (!isExpression || tree.isExpression(Int(term)))
      {
        body(Int(term))
      }
    }
    switch nodes[node].kind {
    case .term(let kind):
      switch kind {
      case .identifier: all([.identifier])
      case .call: named(.call)
      case .member:
        named(.member)
        // A name alone may stand for a path by an import, or for an expression.
        if facts.hasImports || options.seesThroughNames { all([.identifier]) }
      case .assign: all(tree.grammar.isECMAScript ? [.assign, .variable, .augmentedAssign] : [.assign, .variable])
      case .binary: all(tree.grammar.isECMAScript ? [.binary, .augmentedAssign] : [.binary])
      case .string: all([.string, .identifier, .binary, .template, .member])
      case .number, .constant: all([kind, .identifier])
      case .collection: all(tree.grammar.language == .python ? [.collection, .pair, .other] : [.collection])
      case .returning:
        all([.returning])
        if options.valuesAreReturned { for term in facts.returnedInOrder where scope.contains(Int(term)) { body(Int(term)) } }
      case .block:
        // Braces in the source; not a file, nor a single statement as a body.
        for term in tree.terms(of: .block)
        where scope.contains(Int(term)) && term > 0 && tree.grammar.isBlock(tree[Int(term)].symbol) { body(Int(term)) }
      default: all([kind])
      }
    case .anyLiteral:
      all([.string, .template])
      for term in tree.terms(of: .interpolation) where scope.contains(Int(term)) { body(Int(term)) }
    case .regexMetavariable: all([.regex])
    case .anyString: all([.string, .identifier, .binary, .template, .member, .conditional])
    case .stringMetavariable, .stringPattern: all([.string, .identifier, .binary, .template, .member])
    case .loopWithAnyHeader: all([.loop])
    default:
      for term in scope where isExpression ? tree.isExpression(term) : tree[term].role == .statement { body(term) }
    }
  }

  /// Each list of statements of the file, and each of its tails.
  private func forEachStatementList(_ tree: TermTree, _ scope: Range<Int>, _ body: (ArraySlice<Int>) -> Void) {
    var visited = Set<Int32>()
    for term in scope where tree[term].role == .statement || tree[term].role == .member && tree[term].parent >= 0 {
      let parent = tree[term].parent
      guard visited.insert(parent).inserted, parent >= 0 else { continue }
      let statements = tree.children(of: Int(parent), as: tree[term].role).filter { scope.contains($0) }
      for start in statements.indices { body(statements[start...]) }
    }
  }
}

extension Matcher {
  /// Matches a statement pattern at the start of a list; reports the first statement and the end of the last.
  func matchStatements(_ nodes: [Int], _ statements: ArraySlice<Int>, _ found: (Int, UInt32) -> Void) {
    guard let first = statements.first else { return }
    matchSequence(nodes[...], statements, mayStopEarly: true) { end in if end > 0 { found(first, end) } }
  }
}
