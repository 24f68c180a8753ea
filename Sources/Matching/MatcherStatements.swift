// Sequences of statements.

import Syntax

extension Matcher {
  /// A statement pattern that is an expression matches a statement that evaluates the expression anywhere in it; `<... e ...>`
  /// matches any statement that has the expression anywhere inside.
  func matchStatement(_ node: Int, _ term: Int, _ then: () -> Void) {
    guard case .term(.expressionStatement) = pattern.nodes[node].kind, let inner = pattern.nodes[node].groups.first?.nodes.first
    else {
      return match(node, term, then)
    }
    if case .deep = pattern.nodes[inner].kind, tree[term].kind != .function, tree[term].kind != .class {
      return match(inner, term, then)
    }
    forEachOwnExpression(of: term) { self.match(inner, $0, then) }
  }

  /// The expressions of a statement that is an expression, a declaration or a `return`; what other statements evaluate, such
  /// as the condition of an `if`, is not reached by an expression in a sequence.
  private func forEachOwnExpression(of term: Int, _ body: (Int) -> Void) {
    switch tree[term].kind {
    case .expressionStatement, .variable, .returning, .assign, .augmentedAssign, .other: break
    default: return
    }
    if tree[term].kind == .variable { body(term) }
    if tree[term].kind == .expressionStatement, let inner = tree.children(of: term).first, !tree.isExpression(inner) {
      body(inner)
    }
    var index = term + 1
    let end = Int(tree[term].subtreeEnd)
    while index < end {
      switch tree[index].kind {
      case .other where tree.grammar.kindName(tree[index].symbol).hasSuffix("_comprehension"),
        .block, .function, .lambda, .class, .classBody, .parameters:
        if tree[index].kind == .lambda { body(index) }
        index = Int(tree[index].subtreeEnd)
        continue
      case .variable: body(index)
      default: if tree.isExpression(index) { body(index) }
      }
      if tree[index].role == .statement, index != term {
        index = Int(tree[index].subtreeEnd)
      } else {
        index += 1
      }
    }
  }

  /// All statements of a block.
  func matchBlock(_ nodes: [Int], _ terms: [Int], _ then: () -> Void) {
    matchSequence(nodes[...], terms[...], mayStopEarly: false) { _ in then() }
  }

  /// Consecutive statements from the first of `terms` on; `then` gets the end of what was matched, a byte offset.
  /// An ellipsis skips any number of statements, and what follows it may also be found inside one of them; there, what stands
  /// behind the place in the text counts as following, and the rest need not be named.
  func matchSequence(
    _ nodes: ArraySlice<Int>, _ terms: ArraySlice<Int>, mayStopEarly: Bool, isFlat: Bool = false, end: UInt32 = 0,
    _ then: (UInt32) -> Void
  ) {
    guard let node = nodes.first else { return mayStopEarly || terms.isEmpty ? then(end) : () }
    guard isEllipsis(node) else {
      guard let term = terms.first else { return }
      return matchStatement(node, term) {
        self.matchSequence(
          nodes.dropFirst(), terms.dropFirst(), mayStopEarly: mayStopEarly, isFlat: isFlat, end: max(end, self.tree[term].end),
          then)
      }
    }
    // A last ellipsis may stand for any number of statements; only where the range matters are all of them tried.
    if nodes.count == 1, !mayStopEarly { return then(end) }
    var covered = end
    matchSequence(nodes.dropFirst(), terms, mayStopEarly: mayStopEarly, isFlat: isFlat, end: covered, then)
    for position in terms.indices {
      covered = max(covered, tree[terms[position]].end)
      matchSequence(nodes.dropFirst(), terms[(position + 1)...], mayStopEarly: mayStopEarly, isFlat: isFlat, end: covered, then)
    }
    if nodes.count > 1, !isFlat { matchInside(nodes.dropFirst(), terms, end: end, then) }
  }

  /// What follows an ellipsis, at each statement inside those of `terms`.
  private func matchInside(_ nodes: ArraySlice<Int>, _ terms: ArraySlice<Int>, end: UInt32, _ then: (UInt32) -> Void) {
    let flat = flatten(Array(terms))
    guard flat.count > terms.count else { return }
    let outer = Set(terms)
    var covered = end
    for position in flat.indices {
      if !outer.contains(flat[position]) {
        matchSequence(nodes, flat[position...], mayStopEarly: true, isFlat: true, end: covered, then)
      }
      covered = max(covered, tree[flat[position]].end)
    }
  }

  func isEllipsis(_ node: Int) -> Bool {
    if case .ellipsis = pattern.nodes[node].kind { return true }
    return false
  }

  /// Statements with those inside them, in source order.
  func flatten(_ terms: [Int]) -> [Int] {
    var result: [Int] = []
    for term in terms {
      result.append(term)
      var index = term + 1
      let end = Int(tree[term].subtreeEnd)
      while index < end {
        if tree[index].role == .statement { result.append(index) }
        index += 1
      }
    }
    return result
  }
}
