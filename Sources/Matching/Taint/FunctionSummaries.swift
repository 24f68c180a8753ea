// What the functions of a file do with tainted data, so that flows across calls are found.

import Syntax

extension TaintFormulas {
  /// All flows from a source to a sink in a file.
  package func flows(_ context: FormulaContext) -> [TaintFlow] {
    guard let tree = context.tree, let facts = context.facts, !tree.terms.isEmpty else { return [] }
    let marks = TaintMarks(self, context, tree)
    guard !marks.sinks.isEmpty, !marks.sources.isEmpty else { return [] }
    var analysis = TaintAnalysis(
      rule: self, marks: marks, tree: tree, facts: facts, functions: FunctionTable(tree), budget: context.budget)
    // Chains of calls settle in a few rounds; recursion is cut here too.
    for _ in 0..<3 {
      var changed = false
      for function in analysis.functions.all {
        let summary = analysis.summarize(function)
        if analysis.summaries[function] != summary {
          analysis.summaries[function] = summary
          changed = true
        }
      }
      if !changed { break }
    }
    return analysis.flowsOfFile()
  }
}

/// What a function does with tainted data, seen from a call.
struct FunctionSummary: Equatable {
  /// Taint of the returned value: sources inside, and parameters.
  var returned: TaintSet = []
  /// Sinks that a parameter's data reaches, by parameter.
  var reached: [Int: [Reached]] = [:]

  struct Reached: Equatable {
    var sink: Int
    var steps: [Int32]
  }
}

/// The functions of a file by name.
struct FunctionTable {
  let all: [Int]
  private let byName: [UInt64: [Int]]
  private let tree: TermTree

  init(_ tree: TermTree) {
    self.tree = tree
    var all: [Int] = []
    var byName: [UInt64: [Int]] = [:]
    for term in tree.terms(of: .function) {
      all.append(Int(term))
      let name = tree.firstChild(of: Int(term), as: .name)
      if name >= 0 { byName[tree[name].hash, default: []].append(Int(term)) }
    }
    self.all = all
    self.byName = byName
  }

  /// The function that a call runs, if its name says so: `f(…)`, `this.f(…)`, `self.f(…)`.
  func callee(of call: Int) -> Int? {
    let callee = tree.firstChild(of: call, as: .callee)
    guard callee >= 0 else { return nil }
    var name = callee
    if tree[callee].kind == .member {
      let object = tree.firstChild(of: callee, as: .object)
      guard object >= 0, ["this", "self", "$this", "cls"].contains(tree.text(of: object)) else { return nil }
      name = tree.firstChild(of: callee, as: .name)
    }
    guard name >= 0, tree[name].kind == .identifier, let candidates = byName[tree[name].hash], candidates.count == 1 else {
      return nil
    }
    return candidates[0]
  }

  /// Parameters in order, without Python's and Rust's `self`.
  func parameters(of function: Int) -> [Int] {
    let list = tree.firstChild(of: function, as: .parameters)
    guard list >= 0 else { return [] }
    return tree.children(of: list).filter { parameter in
      let name = tree.firstChild(of: parameter, as: .name)
      let text = name >= 0 ? tree.text(of: name) : tree.text(of: parameter)
      return text != "self" && text != "cls"
    }
  }
}
