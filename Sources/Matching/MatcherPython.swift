// What only Python writes: chains of targets, and tuples in unlikely places.

import Syntax

extension Matcher {
  /// The targets of `a = b = v`, if there are several.
  private func chainedTargets(of term: Int) -> [Int] {
    guard language == .python, tree[term].kind == .assign else { return [] }
    let others = tree.children(of: term, as: .child)
    return others.isEmpty ? [] : [tree.firstChild(of: term, as: .left)] + others
  }

  /// `a = b = v` is an assignment to a tuple as Semgrep reads it: only a metavariable or a tuple stands for the targets.
  /// False if `term` has a single target.
  func matchChainedAssignment(_ node: Int, _ term: Int, _ then: () -> Void) -> Bool {
    let targets = chainedTargets(of: term)
    guard !targets.isEmpty, let left = pattern.nodes[node].child(.left), let right = pattern.nodes[node].child(.right) else {
      return false
    }
    switch pattern.nodes[left].kind {
    case .metavariable, .ellipsis, .sequence: return false
    case .term(.collection):
      matchList(pattern.nodes[left].groups.first?.nodes[...] ?? [], targets[...]) {
        self.match(right, self.tree.firstChild(of: term, as: .right), then)
      }
    default: break
    }
    return true
  }

  /// Collections that look like others to Semgrep: a pair of a dictionary is a tuple, a comprehension a list of anything.
  /// False if the plain way should be tried.
  func matchPythonCollection(_ node: Int, _ term: Int, _ then: () -> Void) -> Bool {
    guard language == .python, let elements = pattern.nodes[node].groups.first?.nodes else { return false }
    let (name, target) = (tree.grammar.kindName(pattern.nodes[node].symbol), tree.grammar.kindName(tree[term].symbol))
    switch (name, target) {
    case ("tuple", "pair"):
      matchList(elements[...], tree.children(of: term)[...], then)
      return true
    case ("list", "list_comprehension"):
      if elements.allSatisfy(isEllipsis) { then() }
      return true
    // The names of a loop are no tuple.
    case ("tuple", "tuple"):
      let outer = Int(tree[term].parent)
      return isRoot(node) && tree[term].role == .left && outer >= 0 && tree[outer].kind != .assign
    default: return false
    }
  }
}
