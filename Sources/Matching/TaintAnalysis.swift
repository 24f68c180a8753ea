// Taint tracking: an abstract interpretation of each function over its terms. The state says which variables and fields
// may hold data from a source; branches are joined, loops run until nothing is added, and what a function of the file does
// with its parameters is summarised, so that flows across functions are found.

import SourceText
import Syntax

extension TaintFormulas {
  /// All flows from a source to a sink in a file.
  package func flows(_ context: FormulaContext) -> [TaintFlow] {
    guard let tree = context.tree, let facts = context.facts, !tree.terms.isEmpty else { return [] }
    let marks = TaintMarks(self, context, tree)
    guard !marks.sinks.isEmpty, !marks.sources.isEmpty else { return [] }
    let functions = FunctionTable(tree)
    var summaries: [Int: FunctionSummary] = [:]
    // Chains of calls settle in a few rounds; recursion is cut here too.
    for _ in 0..<3 {
      var changed = false
      for function in functions.all {
        var analysis = TaintAnalysis(
          rule: self, marks: marks, tree: tree, facts: facts, functions: functions, summaries: summaries, budget: context.budget)
        let summary = analysis.summarize(function)
        if summaries[function] != summary {
          summaries[function] = summary
          changed = true
        }
      }
      if !changed { break }
    }
    var analysis = TaintAnalysis(
      rule: self, marks: marks, tree: tree, facts: facts, functions: functions, summaries: summaries, budget: context.budget)
    analysis.analyzeFile()
    return analysis.flows
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

  /// Parameter names in order, without Python's and Rust's `self`.
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

/// One run over one function or file.
struct TaintAnalysis {
  let rule: TaintFormulas
  let marks: TaintMarks
  let tree: TermTree
  let facts: FileFacts
  let functions: FunctionTable
  let summaries: [Int: FunctionSummary]
  let budget: StepBudget
  var flows: [TaintFlow] = []

  /// The state before what is looked at next; nil where control cannot get.
  var state: TaintState? = TaintState()
  private var returned: TaintSet = []
  private var reached: [Int: [FunctionSummary.Reached]] = [:]
  private var reported: Set<Int> = []
  /// Taint that a propagator sent to an expression.
  private var propagated: [Int32: TaintSet] = [:]
  private var depth = 0
  /// Nesting beyond which a rule is given up in a file, and said so.
  private static let maximumDepth = 600
  /// States at `break` and `continue`, by the loops and `switch`es around them, and at `goto`s so far.
  private var jumps: [[TaintState?]] = []
  private var atLabels: TaintState?
  /// Side effects of sources, which take place after the expression that they stand in was looked at.
  private var pendingEffects: [(path: AccessPath, taint: Taint)] = []

  init(
    rule: TaintFormulas, marks: TaintMarks, tree: TermTree, facts: FileFacts, functions: FunctionTable,
    summaries: [Int: FunctionSummary], budget: StepBudget
  ) {
    self.rule = rule
    self.marks = marks
    self.tree = tree
    self.facts = facts
    self.functions = functions
    self.summaries = summaries
    self.budget = budget
  }

  mutating func analyzeFile() {
    _ = evaluate(0)
    flows.sort { ($0.match.start, $0.match.end) < ($1.match.start, $1.match.end) }
  }

  mutating func summarize(_ function: Int) -> FunctionSummary {
    state = TaintState()
    enter(function, symbolic: true)
    return FunctionSummary(returned: returned, reached: reached)
  }

  // MARK: Functions

  /// Runs a function's body; `symbolic` parameters stand for whatever a caller passes.
  private mutating func enter(_ function: Int, symbolic: Bool) {
    for (index, parameter) in functions.parameters(of: function).enumerated() {
      let name = tree.firstChild(of: parameter, as: .name)
      guard name >= 0 else { continue }
      var taint = sourceTaint(at: parameter, given: []).union(sourceTaint(at: name, given: []))
      if symbolic { taint.insert(Taint(origin: .parameter(index), label: TaintFormulas.defaultLabel)) }
      for target in names(in: name) {
        let path = AccessPath(components: [tree[target].hash])
        state?.assign(taint, to: path)
      }
    }
    let body = tree.firstChild(of: function, as: .body)
    guard body >= 0 else { return }
    let value = evaluate(body)
    if tree[body].kind != .block { returned.formUnion(value) }
  }

  /// A function inside the code under analysis: it sees the variables around it.
  private mutating func visitDefinition(_ term: Int) {
    let outer = (state, returned, jumps, atLabels)
    (jumps, atLabels) = ([], nil)
    let isLambda = tree[term].kind == .lambda
    if !isLambda { state = state ?? TaintState() }
    enter(term, symbolic: false)
    (state, returned, jumps, atLabels) = outer
  }

  private func names(in term: Int) -> [Int] {
    (term..<Int(tree[term].subtreeEnd)).filter { tree[$0].kind == .identifier }
  }

  // MARK: Expressions and statements

  /// The taint of a term's value; runs its effects on the state.
  @discardableResult
  mutating func evaluate(_ term: Int) -> TaintSet {
    if depth >= Self.maximumDepth { budget.exhaust() }
    guard budget.spend() else { return [] }
    depth += 1
    defer { depth -= 1 }
    if tree[term].kind == .other, atLabels != nil, tree.grammar.kindNames[Int(tree[term].symbol)] == "labeled_statement" {
      state = join([state, atLabels])
    }
    var taint = value(of: term)
    if let extra = propagated[Int32(term)] { taint.formUnion(extra) }
    taint.formUnion(sourceTaint(at: term, given: taint))
    if marks.isSanitized(term) { taint = [] }
    taintBySideEffect(term)
    if marks.isCleaned(term), let path = accessPath(term) { state?.assign([], to: path) }
    if !taint.isEmpty {
      report(taint, at: term)
      for target in marks.targets(from: term) { propagate(taint, to: Int(target)) }
    }
    if !pendingEffects.isEmpty, !tree.isExpression(term) || tree[term].kind == .call { applyEffects() }
    return taint
  }

  private func sourceTaint(at term: Int, given taint: TaintSet) -> TaintSet {
    var result: TaintSet = []
    for index in marks.sources(at: term) {
      let part = rule.sources[marks.sources[index].part]
      if part.onlyBySideEffect { continue }
      if let requires = part.requires, !requires.holds(for: Set(taint.map(\.label))) { continue }
      result.insert(Taint(origin: .source(index), label: part.label ?? TaintFormulas.defaultLabel))
    }
    return result
  }

  /// A variable that a source names is tainted from here on.
  private mutating func taintBySideEffect(_ term: Int) {
    guard marks.exactSources.contains(Int32(term)), let path = accessPath(term) else { return }
    for index in marks.sources(at: term) {
      let part = rule.sources[marks.sources[index].part]
      if part.bySideEffect {
        pendingEffects.append((path, Taint(origin: .source(index), label: part.label ?? TaintFormulas.defaultLabel)))
      }
    }
  }

  private mutating func applyEffects() {
    for effect in pendingEffects { state?.add([effect.taint], to: effect.path) }
    pendingEffects = []
  }

  private mutating func propagate(_ taint: TaintSet, to target: Int) {
    propagated[Int32(target), default: []].formUnion(taint)
    if let path = accessPath(target) { state?.add(Set(taint.map { $0.passing(target) }), to: path) }
  }

  private mutating func value(of term: Int) -> TaintSet {
    switch tree[term].kind {
    case .identifier, .member, .index: return place(term)
    case .number, .constant, .string, .regex, .modifier, .importing, .parameters: return []
    case .call: return call(term)
    case .new: return rule.assumesSafeFunctions ? visitAll(term, keeping: false) : visitAll(term, keeping: true)
    case .assign, .variable: return assign(term)
    case .augmentedAssign: return append(term)
    case .binary: return binary(term)
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
      state = nil
      return []
    case .jump:
      jump(term)
      return []
    case .if: return branch(term)
    case .loop: return loop(term)
    case .switching, .trying: return alternatives(term)
    case .block: return block(term)
    default:
      return visitAll(
        term,
        keeping: tree.isExpression(term) || tree[term].kind == .keywordArgument || tree[term].kind == .pair
          || tree[term].kind == .interpolation || tree[term].kind == .arguments || tree[term].kind == .expressionStatement
          || tree[term].kind == .switchCase)
    }
  }

  private mutating func visitAll(_ term: Int, keeping: Bool) -> TaintSet {
    var result: TaintSet = []
    var child = tree.firstChild(of: term)
    while child >= 0 {
      switch tree[child].role {
      case .type, .returnType, .typeParameters, .typeArguments, .heritage: break
      default: result.formUnion(evaluate(child))
      }
      child = tree.nextSibling(of: child)
    }
    return keeping ? result : []
  }

  /// The last expression of a block is its value (Rust).
  private mutating func block(_ term: Int) -> TaintSet {
    var last: TaintSet = []
    for child in tree.children(of: term) { last = evaluate(child) }
    return tree.grammar.table.language == .rust ? last : []
  }

  // MARK: Variables

  /// The path of a variable or field; nil for values that have no name.
  private func accessPath(_ term: Int) -> AccessPath? {
    switch tree[term].kind {
    case .identifier: return AccessPath(components: [tree[term].hash])
    case .member:
      let (object, name) = (tree.firstChild(of: term, as: .object), tree.firstChild(of: term, as: .name))
      guard object >= 0, name >= 0, var path = accessPath(object), path.components.count < 5 else { return nil }
      path.components.append(tree[name].hash)
      return path
    case .index:
      let (object, element) = (tree.firstChild(of: term, as: .object), tree.firstChild(of: term, as: .element))
      guard object >= 0, element >= 0, var path = accessPath(object), path.components.count < 5 else { return nil }
      guard tree[element].kind == .string || tree[element].kind == .number else { return nil }
      path.components.append(tree[element].hash)
      return path
    case .unary:
      let operand = tree.firstChild(of: term, as: .left)
      return operand >= 0 ? accessPath(operand) : nil
    case .expressionStatement, .cast:
      return tree.children(of: term).last.flatMap(accessPath)
    default: return nil
    }
  }

  private mutating func place(_ term: Int) -> TaintSet {
    var result: TaintSet = []
    let object = tree[term].kind == .identifier ? -1 : tree.firstChild(of: term, as: .object)
    if let path = accessPath(term) {
      let state = state
      if let state { result = tree[term].role == .argument ? state.taintWithFields(of: path) : state.taint(of: path) }
      // Parts are looked at for their own sources and effects; a field that was assigned hides its owner's taint.
      if object >= 0 {
        let owner = evaluate(object)
        if let ownerPath = accessPath(object), let state, state.taint(of: path) != state.taint(of: ownerPath) {
          result.formUnion(owner.filter { isFreshSource($0, at: object) })
        } else {
          result.formUnion(owner)
        }
      }
    } else if object >= 0 {
      result = evaluate(object)
    }
    if tree[term].kind == .index {
      for element in tree.children(of: term, as: .element) {
        let taint = evaluate(element)
        if !rule.assumesSafeIndexes { result.formUnion(taint) }
      }
    }
    return result
  }

  private func isFreshSource(_ taint: Taint, at term: Int) -> Bool {
    if case .source(let index) = taint.origin { return marks.sources(at: term).contains(index) }
    return false
  }

  private mutating func assign(_ term: Int) -> TaintSet {
    let (left, right) = (tree.firstChild(of: term, as: .left), tree.firstChild(of: term, as: .right))
    for annotation in tree.children(of: term, as: .annotation) { _ = evaluate(annotation) }
    let taint = right >= 0 ? evaluate(right) : []
    guard left >= 0 else { return taint }
    store(taint, in: left, isDeclaration: right < 0)
    return taint
  }

  private mutating func store(_ taint: TaintSet, in target: Int, isDeclaration: Bool) {
    let passed = Set(taint.map { $0.passing(target) })
    let own = sourceTaint(at: target, given: taint)
    if let path = accessPath(target) {
      if isDeclaration, taint.isEmpty, own.isEmpty { return }
      state?.assign(passed.union(own), to: path)
      if !passed.isEmpty { report(passed, at: target) }
    } else if tree[target].kind == .index || tree[target].kind == .member {
      let object = tree.firstChild(of: target, as: .object)
      if object >= 0, let path = accessPath(object), !taint.isEmpty { state?.add(passed, to: path) }
      for element in tree.children(of: target, as: .element) { _ = evaluate(element) }
      if object >= 0 { _ = evaluate(object) }
      if !passed.isEmpty { report(passed, at: target) }
    } else {
      // A pattern that takes a value apart.
      for name in names(in: target) {
        let tainted = passed.union(sourceTaint(at: name, given: taint))
        state?.assign(tainted, to: AccessPath(components: [tree[name].hash]))
      }
    }
  }

  private mutating func append(_ term: Int) -> TaintSet {
    let (left, right) = (tree.firstChild(of: term, as: .left), tree.firstChild(of: term, as: .right))
    var taint = right >= 0 ? evaluate(right) : []
    if left >= 0 {
      taint.formUnion(evaluate(left))
      store(taint, in: left, isDeclaration: false)
    }
    return taint
  }

  // MARK: Calls and operators

  private mutating func call(_ term: Int) -> TaintSet {
    let callee = tree.firstChild(of: term, as: .callee)
    let list = tree.firstChild(of: term, as: .arguments)
    var result: TaintSet = []
    if callee >= 0 {
      if tree[callee].kind == .identifier {
        result.formUnion(sourceTaint(at: callee, given: []))
      } else {
        result.formUnion(evaluate(callee))
      }
    }
    var arguments: [(term: Int, taint: TaintSet)] = []
    if list >= 0 {
      for argument in tree.children(of: list) { arguments.append((argument, evaluate(argument))) }
      if !marks.sources(at: list).isEmpty { result.formUnion(sourceTaint(at: list, given: [])) }
    }
    if !rule.assumesSafeFunctions { for argument in arguments { result.formUnion(argument.taint) } }
    if let function = functions.callee(of: term), let summary = summaries[function] {
      result.formUnion(apply(summary, function, arguments, at: term))
    }
    return rule.propagatesOnlyThroughAssignments ? result.filter { isFreshSource($0, at: term) } : result
  }

  /// What a call of a function of this file returns, and the sinks inside that its arguments reach.
  private mutating func apply(
    _ summary: FunctionSummary, _ function: Int, _ arguments: [(term: Int, taint: TaintSet)], at call: Int
  ) -> TaintSet {
    let parameters = functions.parameters(of: function)
    func argument(for parameter: Int) -> TaintSet {
      guard parameter < parameters.count else { return [] }
      let name = tree.firstChild(of: parameters[parameter], as: .name)
      for argument in arguments where tree[argument.term].kind == .keywordArgument {
        let key = tree.firstChild(of: argument.term, as: .name)
        if key >= 0, name >= 0, tree[key].hash == tree[name].hash { return argument.taint }
      }
      let positional = arguments.filter { tree[$0.term].kind != .keywordArgument }
      return parameter < positional.count ? positional[parameter].taint : []
    }
    var result: TaintSet = []
    for taint in summary.returned {
      switch taint.origin {
      case .source:
        var crossing = taint.passing(call)
        crossing.crossesFunctions = true
        result.insert(crossing)
      case .parameter(let index): result.formUnion(argument(for: index).map { $0.passing(call) })
      }
    }
    for (index, sinks) in summary.reached {
      for taint in argument(for: index) {
        for sink in sinks {
          var crossing = taint.passing(call)
          crossing.crossesFunctions = true
          crossing.steps += sink.steps
          record(crossing, all: argument(for: index), sink: sink.sink)
        }
      }
    }
    return result
  }

  private static let comparisons: Set<String> = [
    "==", "!=", "===", "!==", "<", ">", "<=", ">=", "<>", "in", "not in", "is", "is not",
  ]

  private mutating func binary(_ term: Int) -> TaintSet {
    let result = visitAll(term, keeping: true)
    let name = tree.text(of: term)
    if rule.assumesSafeComparisons, Self.comparisons.contains(name) { return [] }
    if rule.assumesSafeBooleans, ["&&", "||", "and", "or"].contains(name) || Self.comparisons.contains(name) { return [] }
    return result
  }

  private mutating func conditional(_ term: Int) -> TaintSet {
    let children = tree.children(of: term)
    let condition = tree.firstChild(of: term, as: .condition)
    var result: TaintSet = []
    for child in children {
      let taint = evaluate(child)
      // Python's grammar has no fields here: value, condition, alternative.
      let isCondition = condition >= 0 ? child == condition : children.count == 3 && child == children[1]
      if !isCondition { result.formUnion(taint) }
    }
    return result
  }

  // MARK: Control

  private mutating func branch(_ term: Int) -> TaintSet {
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

  private mutating func loop(_ term: Int) -> TaintSet {
    // The initialiser runs once, before the rest; the update runs after the body.
    for child in tree.children(of: term, as: .initializer) { evaluate(child) }
    let parts =
      tree.children(of: term).filter { ![.left, .name, .initializer, .update].contains(tree[$0].role) }
      + tree.children(of: term, as: .update)
    let before = state
    for _ in 0..<3 {
      let start = state
      bindLoopVariable(term)
      let left = collectingJumps { analysis in for child in parts { analysis.evaluate(child) } }
      state = join([start, state] + left)
      if state == start { break }
    }
    state = join([before, state])
    return []
  }

  /// `break` and `continue` lead to the end of the loop or `switch` around them, `goto` to a label further down.
  private mutating func jump(_ term: Int) {
    if tree.grammar.kindNames[Int(tree[term].symbol)] == "goto_statement" {
      atLabels = join([atLabels, state])
    } else if !jumps.isEmpty {
      jumps[jumps.count - 1].append(state)
    }
    state = nil
  }

  /// The states at the jumps that leave what `body` looks at.
  private mutating func collectingJumps(_ body: (inout TaintAnalysis) -> Void) -> [TaintState?] {
    jumps.append([])
    body(&self)
    return jumps.removeLast()
  }

  /// `for x in xs`: x is tainted as xs is.
  private mutating func bindLoopVariable(_ term: Int) {
    var target = tree.firstChild(of: term, as: .left)
    if target < 0 { target = tree.firstChild(of: term, as: .name) }
    var collection = tree.firstChild(of: term, as: .right)
    if collection < 0 { collection = tree.firstChild(of: term, as: .value) }
    if target < 0 || collection < 0 {
      // PHP: `foreach (xs as k => x)` has no fields.
      let children = tree.children(of: term).filter { tree[$0].role == .child }
      guard children.count == 2 else { return }
      (collection, target) = (children[0], children[1])
    }
    let taint = evaluate(collection)
    for name in names(in: target) {
      let passed = Set(taint.map { $0.passing(name) }).union(sourceTaint(at: name, given: taint))
      state?.assign(passed, to: AccessPath(components: [tree[name].hash]))
    }
  }

  /// `switch` and `try`: each part may or may not run.
  private mutating func alternatives(_ term: Int) -> TaintSet {
    if tree[term].kind == .trying { return parts(of: term) }
    var result: TaintSet = []
    let left = collectingJumps { analysis in result = analysis.parts(of: term) }
    state = join([state] + left)
    return result
  }

  private mutating func parts(of term: Int) -> TaintSet {
    var result: TaintSet = []
    let isTry = tree[term].kind == .trying
    var before = state
    var after: [TaintState?] = []
    for child in tree.children(of: term) {
      let isFinally = tree[child].role == .finalizer || tree.grammar.kindNames[Int(tree[child].symbol)].contains("finally")
      if isFinally {
        state = join(after + [before])
        evaluate(child)
        return result
      }
      if tree[child].kind == .switchCase || isTry {
        // An exception may come at any point of the body: handlers start from before or after it.
        state =
          isTry && !after.isEmpty ? join([before] + after) : tree[child].kind == .switchCase ? join([before, state]) : before
        result.formUnion(evaluate(child))
        after.append(state)
      } else {
        result.formUnion(evaluate(child))
        before = state
      }
    }
    state = isTry ? join(after) : join(after + [before])
    return tree.grammar.table.language == .rust ? result : []
  }

  private func join(_ states: [TaintState?]) -> TaintState? {
    var result: TaintState?
    for case let state? in states { result = result.map { $0.joined(with: state) } ?? state }
    return result
  }

  // MARK: Findings

  private mutating func report(_ taint: TaintSet, at term: Int) {
    for index in marks.sinks(at: term) {
      for one in taint.sorted(by: Self.precedes) { record(one, all: taint, sink: index) }
    }
  }

  /// A stable order, so that the trace that is shown does not depend on hashing.
  private static func precedes(_ left: Taint, _ right: Taint) -> Bool {
    func key(_ taint: Taint) -> Int {
      switch taint.origin {
      case .source(let index): index
      case .parameter(let index): 1_000_000 + index
      }
    }
    return key(left) < key(right)
  }

  private mutating func record(_ taint: Taint, all: TaintSet, sink index: Int) {
    let sink = marks.sinks[index]
    let labels = Set(all.map(\.label))
    let requirement = rule.sinks[sink.part].requires ?? .label(TaintFormulas.defaultLabel)
    switch taint.origin {
    case .parameter(let parameter):
      if !(reached[parameter] ?? []).contains(where: { $0.sink == index }) {
        reached[parameter, default: []].append(FunctionSummary.Reached(sink: index, steps: taint.steps))
      }
    case .source(let source):
      let origin = marks.sources[source].match
      if rule.unifiesMetavariables, !sink.match.agrees(with: origin) { return }
      guard requirement.holds(for: labels), reported.insert(index).inserted else { return }
      flows.append(
        TaintFlow(
          match: sink.match.merged(with: origin), source: origin.range, steps: taint.steps.map { tree.range(of: Int($0)) },
          crossesFunctions: taint.crossesFunctions))
    }
  }
}
