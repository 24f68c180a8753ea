// Sequences of statements.

import Syntax

extension Matcher {
  /// A statement pattern that is an expression matches a statement that evaluates the expression anywhere in it.
  func matchStatement(_ node: Int, _ term: Int, _ then: () -> Void) {
    guard case .term(.expressionStatement) = pattern.nodes[node].kind, let inner = pattern.nodes[node].groups.first?.nodes.first else {
      return match(node, term, then)
    }
    forEachOwnExpression(of: term) { self.match(inner, $0, then) }
  }

  /// The expressions of a statement, without those of statements and functions inside it.
  private func forEachOwnExpression(of term: Int, _ body: (Int) -> Void) {
    if tree[term].kind == .function || tree[term].kind == .class || tree[term].kind == .block { return }
    if tree[term].kind == .variable { body(term) }
    var index = term + 1
    let end = Int(tree[term].subtreeEnd)
    while index < end {
      switch tree[index].kind {
      case .block, .function, .lambda, .class, .classBody, .parameters:
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

  /// All statements of a block: an ellipsis skips any number, going into nested blocks only if nothing else works.
  func matchBlock(_ nodes: [Int], _ terms: [Int], _ then: () -> Void) {
    var found = false
    matchSequence(nodes[...], terms[...], mayStopEarly: false) { _ in
      found = true
      then()
    }
    if !found, nodes.contains(where: isEllipsis), nodes.count > 1 {
      let flat = flatten(terms)
      if flat.count > terms.count { matchSequence(nodes[...], flat[...], mayStopEarly: false) { _ in then() } }
    }
  }

  /// Consecutive statements from the first of `terms` on; `then` gets the end of what was matched, a byte offset.
  func matchSequence(
    _ nodes: ArraySlice<Int>, _ terms: ArraySlice<Int>, mayStopEarly: Bool, end: UInt32 = 0, _ then: (UInt32) -> Void
  ) {
    guard let node = nodes.first else { return mayStopEarly || terms.isEmpty ? then(end) : () }
    if isEllipsis(node) {
      // A last ellipsis may stand for any number of statements; only where the range matters are all of them tried.
      if nodes.count == 1, !mayStopEarly { return then(end) }
      var covered = end
      matchSequence(nodes.dropFirst(), terms, mayStopEarly: mayStopEarly, end: covered, then)
      for skipped in 1..<(terms.count + 1) {
        covered = max(covered, tree[terms[terms.startIndex + skipped - 1]].end)
        matchSequence(nodes.dropFirst(), terms.dropFirst(skipped), mayStopEarly: mayStopEarly, end: covered, then)
      }
      return
    }
    guard let term = terms.first else { return }
    matchStatement(node, term) {
      self.matchSequence(nodes.dropFirst(), terms.dropFirst(), mayStopEarly: mayStopEarly, end: max(end, self.tree[term].end), then)
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
