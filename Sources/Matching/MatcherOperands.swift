// Chains of one operator: `a && b && c` is a list of operands however it is nested.

import Syntax

extension Matcher {
  func isAssociative(_ operation: PatternNode.Operation?) -> Bool {
    guard pattern.options.chainsAreLists else { return false }
    switch operation {
    case .logical, .bitwise: return true
    // Strings are joined so in PHP.
    case .concatenation: return language == .php
    default: return false
    }
  }

  /// Python has one operation for `a and b and c`; its first two operands are none of their own.
  func isInnerOperand(_ node: Int, _ term: Int) -> Bool {
    guard language == .python, pattern.nodes[node].operation == .logical, let text = pattern.nodes[node].text else {
      return false
    }
    let outer = Int(tree[term].parent)
    return outer >= 0 && tree[term].role == .left && tree[outer].kind == .binary && tree.hasText(outer, text)
  }

  /// The operands of both sides as lists. False if the plain way should be tried.
  func matchAssociative(_ node: Int, _ term: Int, _ then: () -> Void) -> Bool {
    guard let text = pattern.nodes[node].text, tree.hasText(term, text) else { return true }
    let (operands, values) = (patternOperands(node, text), termOperands(term, text))
    let operation = pattern.nodes[node].operation
    let commutes = operation == .bitwise || pattern.options.booleansCommute && operation == .logical
    guard commutes || operands.count > 2 || values.count > 2 || operands.contains(where: isEllipsis) else { return false }
    if commutes, !operands.contains(where: isEllipsis) {
      matchInAnyOrder(operands.filter { !isMetavariable($0) }[...], operands.filter(isMetavariable), values, of: term, then)
    } else {
      matchOperands(operands[...], values[...], of: term, then)
    }
    return true
  }

  /// Whether the operands of a comparison may change places.
  func commutes(_ operation: PatternNode.Operation?) -> Bool {
    switch operation {
    case .equality: pattern.options.equalityCommutes || pattern.options.inequalityCommutes
    case .inequality: pattern.options.inequalityCommutes
    default: false
    }
  }

  /// A comparison against one with its operands in the other order.
  func matchSwapped(_ node: Int, _ term: Int, _ then: () -> Void) {
    let source = pattern.nodes[node]
    guard let text = source.text, tree.hasText(term, text), let left = source.child(.left), let right = source.child(.right)
    else { return }
    let (first, second) = (tree.firstChild(of: term, as: .left), tree.firstChild(of: term, as: .right))
    guard first >= 0, second >= 0 else { return }
    match(left, second) { self.match(right, first, then) }
  }

  /// Of operators that commute, first what is not a metavariable, wherever it stands.
  private func matchInAnyOrder(
    _ nodes: ArraySlice<Int>, _ metavariables: [Int], _ terms: [Int], of chain: Int, _ then: () -> Void
  ) {
    guard let node = nodes.first else {
      return metavariables.isEmpty && !terms.isEmpty ? () : matchOperands(metavariables[...], terms[...], of: chain, then)
    }
    for position in terms.indices {
      var rest = terms
      let term = rest.remove(at: position)
      match(node, term) { self.matchInAnyOrder(nodes.dropFirst(), metavariables, rest, of: chain, then) }
    }
  }

  private func isMetavariable(_ node: Int) -> Bool {
    if case .metavariable = pattern.nodes[node].kind { return true }
    return false
  }

  /// Operands in order: an ellipsis stands for any number of them, a metavariable for one or several that stand together.
  private func matchOperands(_ nodes: ArraySlice<Int>, _ terms: ArraySlice<Int>, of chain: Int, _ then: () -> Void) {
    guard let node = nodes.first else { return terms.isEmpty ? then() : () }
    switch pattern.nodes[node].kind {
    case .ellipsis:
      if nodes.count == 1 { return then() }
      for skipped in 0...terms.count { matchOperands(nodes.dropFirst(), terms.dropFirst(skipped), of: chain, then) }
    case .metavariable(let slot):
      guard !terms.isEmpty else { return }
      for length in 1...terms.count {
        let rest = terms.dropFirst(length)
        if length == 1 {
          match(node, terms[terms.startIndex]) { self.matchOperands(nodes.dropFirst(), rest, of: chain, then) }
        } else {
          bind(slot, run: terms.prefix(length), of: chain) { self.matchOperands(nodes.dropFirst(), rest, of: chain, then) }
        }
      }
    default:
      guard let term = terms.first else { return }
      match(node, term) { self.matchOperands(nodes.dropFirst(), terms.dropFirst(), of: chain, then) }
    }
  }

  /// Several operands as one value: a term of its own where the code nests them so.
  private func bind(_ slot: Int, run: ArraySlice<Int>, of chain: Int, _ then: () -> Void) {
    guard let first = run.first, let last = run.last else { return }
    var whole = chain
    while whole >= 0, tree[whole].kind == .binary {
      if tree[whole].start == tree[first].start, tree[whole].end == tree[last].end { return bind(slot, to: whole, then) }
      whole = tree.firstChild(of: whole, as: .left)
    }
    bind(slot, sequence: run, then: then)
  }

  private func patternOperands(_ node: Int, _ text: [UInt8]) -> [Int] {
    guard case .term(.binary) = pattern.nodes[node].kind, pattern.nodes[node].text == text else { return [node] }
    let groups = pattern.nodes[node].groups
    let left = groups.first { $0.role == .left }?.nodes ?? []
    let right = groups.first { $0.role == .right }?.nodes ?? []
    return left.flatMap { patternOperands($0, text) } + right.flatMap { patternOperands($0, text) }
  }

  private func termOperands(_ term: Int, _ text: [UInt8]) -> [Int] {
    guard tree[term].kind == .binary, tree.hasText(term, text) else { return [term] }
    return tree.children(of: term).flatMap { termOperands($0, text) }
  }
}
