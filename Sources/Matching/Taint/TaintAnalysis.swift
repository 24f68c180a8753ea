// Taint tracking: an abstract interpretation of each function over its terms. The state says which variables and fields
// may hold data from a source; branches are joined, loops run until nothing is added, and what a function of the file does
// with its parameters is summarised (FunctionSummaries), so that flows across functions are found.

import SourceText
import Syntax

/// The interpretation of one rule over one file, a function or the whole file at a time.
struct TaintAnalysis {
  let rule: TaintFormulas
  let marks: TaintMarks
  let tree: TermTree
  let facts: FileFacts
  let functions: FunctionTable
  let budget: StepBudget
  var summaries: [Int: FunctionSummary] = [:]

  /// The state before what is looked at next; nil where control cannot get.
  var state: TaintState? = TaintState()
  var returned: TaintSet = []
  /// Taint that a propagator sent to an expression.
  var propagated: [Int32: TaintSet] = [:]
  /// States at `break` and `continue`, by the loops and `switch`es around them, and at `goto`s so far.
  var jumps: [TaintState?] = []
  var atLabels: TaintState?
  /// States from which an exception may leave the `try`s around.
  var thrown: [TaintState?] = []
  private var reached: [Int: [FunctionSummary.Reached]] = [:]
  private var reported: Set<Int> = []
  private var flows: [TaintFlow] = []
  /// Taint of terms that a sink asks labels of.
  private var watched: [Int32: TaintSet] = [:]
  private var depth = 0
  /// Nesting beyond which a rule is given up in a file, and said so.
  private static let maximumDepth = 600
  /// Side effects of sources, which take place after the expression that they stand in was looked at.
  private var pendingEffects: [(path: AccessPath, taint: Taint)] = []

  init(
    rule: TaintFormulas, marks: TaintMarks, tree: TermTree, facts: FileFacts, functions: FunctionTable, budget: StepBudget
  ) {
    self.rule = rule
    self.marks = marks
    self.tree = tree
    self.facts = facts
    self.functions = functions
    self.budget = budget
  }

  /// The flows of the file, in its order, once the summaries are known.
  consuming func flowsOfFile() -> [TaintFlow] {
    begin()
    evaluate(0)
    return flows.sorted { ($0.match.start, $0.match.end) < ($1.match.start, $1.match.end) }
  }

  mutating func summarize(_ function: Int) -> FunctionSummary {
    begin()
    enter(function, symbolic: true)
    return FunctionSummary(returned: returned, reached: reached)
  }

  private mutating func begin() {
    state = TaintState()
    (returned, propagated, reached, reported, flows) = ([], [:], [:], [], [])
  }

  // MARK: Expressions and statements

  /// The taint of a term's value; runs its effects on the state.
  @discardableResult
  mutating func evaluate(_ term: Int) -> TaintSet {
    if depth >= Self.maximumDepth { budget.exhaust(.nesting) }
    guard budget.spend() else { return [] }
    depth += 1
    defer { depth -= 1 }
    if tree[term].kind == .other, atLabels != nil, tree.grammar.kindName(tree[term].symbol) == "labeled_statement" {
      state = join([state, atLabels])
    }
    var taint = value(of: term)
    if let extra = propagated[Int32(term)] { taint.formUnion(extra) }
    let own = sourceTaint(at: term, given: taint)
    // A call that is a source itself is one still where a sanitizer matches it too.
    let staysSource = tree[term].kind == .call && marks.exactSources.contains(Int32(term))
    if marks.isSanitized(term) { taint = staysSource ? own : [] } else { taint.formUnion(own) }
    if !taint.isEmpty, isSafelyTyped(term) { taint = [] }
    taintBySideEffect(term)
    if marks.isCleaned(term), let path = accessPath(term) { setTaint([], of: path) }
    if marks.watched.contains(Int32(term)) { watched[Int32(term)] = taint }
    report(taint, at: term)
    if !taint.isEmpty { for propagation in marks.propagations(from: term) { propagate(taint, propagation) } }
    if !pendingEffects.isEmpty, !tree.isExpression(term) || tree[term].kind == .call { applyEffects() }
    return taint
  }

  private mutating func value(of term: Int) -> TaintSet {
    let isDirect = !rule.propagatesOnlyThroughAssignments
    switch tree[term].kind {
    case .identifier: return place(term)
    case .member, .index:
      let taint = place(term)
      return isDirect ? taint : []
    case .number, .constant, .string, .regex, .modifier, .importing, .parameters: return []
    case .call: return call(term)
    case .new: return visitAll(term, keeping: isDirect && !rule.assumesSafeFunctions)
    case .assign, .variable: return assign(term)
    case .augmentedAssign: return append(term)
    case .binary: return binary(term)
    case .unary, .template: return visitAll(term, keeping: isDirect)
    case .conditional: return conditional(term)
    case .function, .lambda:
      visitDefinition(term)
      return []
    case .class, .classBody, .annotation: return visitAll(term, keeping: false)
    case .returning:
      returned.formUnion(visitAll(term, keeping: true))
      state = nil
      return []
    case .throwing:
      _ = visitAll(term, keeping: false)
      if !thrown.isEmpty { thrown[thrown.count - 1] = join([thrown.last ?? nil, state]) }
      state = nil
      return []
    case .jump:
      jump(term)
      return []
    case .if: return branch(term)
    case .loop: return loop(term)
    case .switching: return choice(term)
    case .trying: return attempt(term)
    case .block: return block(term)
    default: return other(term)
    }
  }

  /// The taint of all children together, or none if the value does not come from them.
  mutating func visitAll(_ term: Int, keeping: Bool) -> TaintSet {
    var result: TaintSet = []
    var child = tree.firstChild(of: term)
    while child >= 0 {
      switch tree[child].role {
      case .type where tree[child].kind == .other:
        // The size of an array stands in its type.
        for inner in tree.children(of: child) where tree[inner].role != .type { result.formUnion(evaluate(inner)) }
      case .type, .returnType, .typeParameters, .typeArguments, .heritage: break
      // Names of arguments, and of an object's properties, are no variables.
      case .name where tree[term].kind == .keywordArgument: break
      case .key where tree.grammar.isECMAScript && tree[child].kind == .identifier: break
      default: result.formUnion(evaluate(child))
      }
      child = tree.nextSibling(of: child)
    }
    return keeping ? result : []
  }

  mutating func setTaint(_ taint: TaintSet, of path: AccessPath) { state?.assign(taint, to: path) }

  // MARK: Functions

  /// Runs a function's body; `symbolic` parameters stand for whatever a caller passes.
  private mutating func enter(_ function: Int, symbolic: Bool) {
    for (index, parameter) in functions.parameters(of: function).enumerated() {
      let name = tree.firstChild(of: parameter, as: .name)
      guard name >= 0 else { continue }
      let value = tree.firstChild(of: parameter, as: .value)
      var taint = value >= 0 ? evaluate(value) : []
      for term in [parameter, name] {
        taint.formUnion(sourceTaint(at: term, given: []))
        if let arrived = propagated[Int32(term)] { taint.formUnion(arrived) }
      }
      if symbolic { taint.insert(Taint(origin: .parameter(index), label: TaintFormulas.defaultLabel)) }
      for target in boundNames(in: name) { setTaint(taint, of: variablePath(target)) }
    }
    let body = tree.firstChild(of: function, as: .body)
    if body >= 0 {
      let value = evaluate(body)
      if tree[body].kind != .block { returned.formUnion(value) }
    } else if tree[function].kind == .lambda {
      for child in tree.children(of: function, as: .child) { evaluate(child) }
    }
  }

  /// A function inside the code under analysis. It sees the variables around it, but in Rust, whose functions do not.
  private mutating func visitDefinition(_ term: Int) {
    let outer = (state, returned, jumps, atLabels, thrown)
    (jumps, atLabels, thrown) = ([], nil, [])
    if tree[term].kind == .function {
      switch tree.grammar.language {
      case .rust: state = TaintState()
      case .javascript, .typescript: state = state ?? TaintState()
      default:
        let around = tree.ancestor(of: term) { $0.kind == .function || $0.kind == .class }
        state = around < 0 ? state ?? TaintState() : state?.seenFromWithin() ?? TaintState()
      }
      state?.control = []
    }
    enter(term, symbolic: false)
    (state, returned, jumps, atLabels, thrown) = outer
  }

  // MARK: Sources and propagators

  func sourceTaint(at term: Int, given taint: TaintSet) -> TaintSet {
    var result: TaintSet = []
    for index in marks.sources(at: term) {
      let part = rule.sources[marks.sources[index].part]
      if part.onlyBySideEffect || part.isControl { continue }
      if let requires = part.requires, !requires.holds(for: taint) { continue }
      result.insert(sourceTaint(index))
    }
    return result
  }

  private func sourceTaint(_ index: Int) -> Taint {
    Taint(origin: .source(index), label: rule.sources[marks.sources[index].part].label ?? TaintFormulas.defaultLabel)
  }

  func isFreshSource(_ taint: Taint, at term: Int) -> Bool {
    if case .source(let index) = taint.origin { return marks.sources(at: term).contains(index) }
    return false
  }

  /// A variable that a source names is tainted from here on, and so is all that is done after a source of control.
  private mutating func taintBySideEffect(_ term: Int) {
    guard marks.exactSources.contains(Int32(term)) else { return }
    for index in marks.sources(at: term) {
      let part = rule.sources[marks.sources[index].part]
      let own = sourceTaint(index)
      if part.isControl { state?.control.insert(own) }
      if part.bySideEffect, let path = accessPath(term) { pendingEffects.append((path, own)) }
    }
  }

  private mutating func applyEffects() {
    for effect in pendingEffects { state?.add([effect.taint], to: effect.path) }
    pendingEffects = []
  }

  private mutating func propagate(_ taint: TaintSet, _ propagation: TaintMarks.Propagation) {
    let propagator = rule.propagators[propagation.part]
    if let requires = propagator.requires, !requires.holds(for: taint) { return }
    let target = Int(propagation.to)
    let arriving = Set(
      taint.map { taint in
        var arriving = taint.passing(target)
        if let label = propagator.label, propagator.replacedLabels?.contains(taint.label) ?? true { arriving.label = label }
        return arriving
      })
    propagated[propagation.to, default: []].formUnion(arriving)
    if propagator.bySideEffect, let path = accessPath(target) { state?.add(arriving, to: path) }
  }

  // MARK: Findings

  /// Reports what reaches the sinks at a term: the data there and, at a whole sink, what control brought along.
  mutating func report(_ taint: TaintSet, at term: Int) {
    let sinks = marks.sinks(at: term)
    guard !sinks.isEmpty else { return }
    var all = taint
    if let control = state?.control, !control.isEmpty, marks.isSinkRoot(term) { all.formUnion(control) }
    for index in sinks {
      let requirements = rule.sinks[marks.sinks[index].part].metavariableRequirements
      if requirements.isEmpty {
        for one in all.sorted(by: Self.precedes) { record(one, all: all, sink: index) }
      } else if marks.isSinkRoot(term), let one = meets(requirements, index).min(by: Self.precedes) {
        record(one, all: [one], sink: index)
      }
    }
  }

  /// The data of all metavariables that a sink asks labels of, if each has what is asked.
  private func meets(_ requirements: [TaintFormulas.MetavariableRequirement], _ sink: Int) -> TaintSet {
    var result: TaintSet = []
    for requirement in requirements {
      guard requirement.slot >= 0, let binding = marks.sinks[sink].match.bindings[requirement.slot] else { return [] }
      let taint = watched[binding.term] ?? []
      guard requirement.requires.holds(for: taint) else { return [] }
      result.formUnion(taint)
    }
    return result
  }

  /// A stable order, so that the trace that is shown does not depend on hashing.
  private static func precedes(_ left: Taint, _ right: Taint) -> Bool {
    func key(_ taint: Taint) -> Int {
      switch taint.origin {
      case .source(let index): index
      case .parameter(let index): 1_000_000 + index
      }
    }
    return (key(left), left.label) < (key(right), right.label)
  }

  mutating func record(_ taint: Taint, all: TaintSet, sink index: Int) {
    let sink = marks.sinks[index]
    let part = rule.sinks[sink.part]
    switch taint.origin {
    case .parameter(let parameter):
      if !(reached[parameter] ?? []).contains(where: { $0.sink == index }) {
        reached[parameter, default: []].append(FunctionSummary.Reached(sink: index, steps: taint.steps))
      }
    case .source(let source):
      let origin = marks.sources[source].match
      if rule.unifiesMetavariables, !sink.match.agrees(with: origin) { return }
      if part.metavariableRequirements.isEmpty {
        guard (part.requires ?? .label(TaintFormulas.defaultLabel)).holds(for: all) else { return }
      }
      guard reported.insert(index).inserted else { return }
      flows.append(
        TaintFlow(
          match: sink.match.merged(with: origin), source: origin.range, steps: taint.steps.map { tree.range(of: Int($0)) },
          crossesFunctions: taint.crossesFunctions))
    }
  }
}
