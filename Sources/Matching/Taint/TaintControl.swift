// What the order of execution does to the state: branches, loops, `switch`, `try`, jumps.

import Syntax

extension TaintAnalysis {
  /// The last expression of a block is its value (Rust).
  mutating func block(_ term: Int) -> TaintSet {
    var last: TaintSet = []
    for child in tree.children(of: term) {
      last = evaluate(child)
      // After any statement an exception may lead to the handlers around.
      if !thrown.isEmpty { thrown[thrown.count - 1] = join([thrown.last ?? nil, state]) }
    }
    return tree.grammar.language == .rust ? last : []
  }

  mutating func branch(_ term: Int) -> TaintSet {
    var result: TaintSet = []
    for child in tree.children(of: term) where tree[child].role != .consequence && tree[child].role != .alternative {
      evaluate(child)
    }
    let before = state
    var after: [TaintState?] = []
    let (consequence, alternative) = (tree.firstChild(of: term, as: .consequence), tree.firstChild(of: term, as: .alternative))
    for child in [consequence, alternative] {
      state = before
      if child >= 0 { result.formUnion(evaluate(child)) }
      after.append(state)
    }
    state = join(after)
    return result
  }

  mutating func loop(_ term: Int) -> TaintSet {
    // The initialiser runs once, before the rest; the update runs after the body.
    for child in tree.children(of: term, as: .initializer) { evaluate(child) }
    let parts =
      tree.children(of: term).filter { ![.left, .name, .initializer, .update].contains(tree[$0].role) }
      + tree.children(of: term, as: .update)
    let runsAtLeastOnce = tree.grammar.kindName(tree[term].symbol) == "do_statement"
    var after = state
    for _ in 0..<3 {
      let start = state
      bindLoopVariable(term)
      let left = collectingJumps { analysis in for child in parts { analysis.evaluate(child) } }
      after = join([state, left])
      state = join([start, after])
      if state == start { break }
    }
    if runsAtLeastOnce { state = after }
    return []
  }

  /// `break` and `continue` lead to the end of the loop or `switch` around them, `goto` to a label further down.
  mutating func jump(_ term: Int) {
    if tree.grammar.kindName(tree[term].symbol) == "goto_statement" {
      atLabels = join([atLabels, state])
    } else if !jumps.isEmpty {
      jumps[jumps.count - 1] = join([jumps[jumps.count - 1], state])
    }
    state = nil
  }

  /// What may hold at the jumps that leave what `body` looks at; nil if there is none.
  private mutating func collectingJumps(_ body: (inout TaintAnalysis) -> Void) -> TaintState? {
    jumps.append(nil)
    body(&self)
    return jumps.removeLast()
  }

  /// `switch` and `match`: any case may run, after the one before it or alone.
  mutating func choice(_ term: Int) -> TaintSet {
    var result: TaintSet = []
    var before = state
    var after: [TaintState?] = []
    let left = collectingJumps { analysis in
      for child in analysis.tree.children(of: term) {
        if analysis.tree[child].kind == .switchCase {
          analysis.state = analysis.join([before, analysis.state])
          result.formUnion(analysis.evaluate(child))
          after.append(analysis.state)
        } else {
          result.formUnion(analysis.evaluate(child))
          before = analysis.state
        }
      }
    }
    state = join(after + [before, left])
    return tree.grammar.language == .rust ? result : []
  }

  /// `try`: an exception may come after any statement of the body, so handlers start from any state in it.
  mutating func attempt(_ term: Int) -> TaintSet {
    var result: TaintSet = []
    var after: [TaintState?] = []
    var raised: TaintState?
    for child in tree.children(of: term) {
      let kind = tree.grammar.kindName(tree[child].symbol)
      if tree[child].role == .finalizer || kind.contains("finally") {
        state = join(after)
        evaluate(child)
        return result
      }
      if after.isEmpty {
        thrown.append(state)
        result.formUnion(evaluate(child))
        raised = thrown.removeLast()
        // Resources and the like come before the body.
        if tree[child].role == .body || tree[child].kind == .block { after.append(state) }
      } else if kind.contains("else") {
        state = after[0]
        result.formUnion(evaluate(child))
        after[0] = state
      } else {
        state = raised
        result.formUnion(evaluate(child))
        after.append(state)
      }
    }
    state = join(after)
    return result
  }

  func join(_ states: [TaintState?]) -> TaintState? {
    var result: TaintState?
    for case let state? in states {
      guard let known = result else {
        result = state
        continue
      }
      guard budget.spend(1 + state.count / 8) else { return result }
      result = known.joined(with: state)
    }
    return result
  }
}
