// Constant propagation: which names and expressions stand for one literal. Within a function the order of statements
// counts, and paths that meet keep only what they agree on; outside, a name counts if it is assigned once in the file.

import Syntax

/// What is known of a value.
enum ConstantValue: Equatable {
  case string([UInt8])
  /// A string literal, but not which.
  case someString
  /// A number, Boolean or null literal, by its term.
  case literal(Int)
  /// Any other expression, by its term; only where expressions are asked for.
  case expression(Int)
  case unknown
}

/// The values of names and of string expressions, by term.
func propagateConstants(_ tree: TermTree, tracksExpressions: Bool = false) -> [Int32: ConstantValue] {
  var propagation = ConstantPropagation(tree: tree, tracksExpressions: tracksExpressions)
  propagation.run()
  return propagation.values
}

private struct ConstantPropagation {
  typealias Environment = [UInt64: ConstantValue]

  let tree: TermTree
  var values: [Int32: ConstantValue] = [:]
  private var globals: Environment = [:]
  private var environment: Environment = [:]

  private let tracksExpressions: Bool

  init(tree: TermTree, tracksExpressions: Bool) {
    self.tree = tree
    self.tracksExpressions = tracksExpressions
  }

  mutating func run() {
    guard !tree.terms.isEmpty else { return }
    collectGlobals()
    environment = globals
    visit(0)
  }

  /// Names outside functions that the file assigns once, to a literal.
  private mutating func collectGlobals() {
    var counts: [UInt64: Int] = [:]
    var candidates: [(name: UInt64, value: Int)] = []
    let isPython = tree.grammar.language == .python
    for index in tree.terms.indices {
      let kind = tree[index].kind
      guard kind == .variable || kind == .assign || kind == .augmentedAssign || kind == .unary && isIncrement(index) else {
        continue
      }
      let left = tree.firstChild(of: index, as: .left)
      guard left >= 0 else { continue }
      let name = tree[left].kind == .member ? tree.firstChild(of: left, as: .name) : left
      guard name >= 0 else { continue }
      let isLocal = tree.ancestor(of: index) { $0.kind == .function || $0.kind == .lambda } >= 0
      if isLocal, kind == .variable || isPython && kind == .assign { continue }
      counts[tree[name].hash, default: 0] += 1
      let right = tree.firstChild(of: index, as: .right)
      if !isLocal, kind != .augmentedAssign, right >= 0, tree[left].kind == .identifier {
        candidates.append((tree[name].hash, right))
      }
    }
    for (name, value) in candidates where counts[name] == 1 {
      let known = evaluate(value)
      if case .expression = known { continue }
      if known != .unknown { globals[name] = known }
    }
  }

  private func isIncrement(_ term: Int) -> Bool {
    let text = tree.text(of: term)
    return text == "++" || text == "--"
  }

  // MARK: Expressions

  /// The value of an expression in the present environment; records it for the parts that patterns look at.
  private mutating func evaluate(_ term: Int) -> ConstantValue {
    let source = tree[term]
    switch source.kind {
    case .string:
      return .string(Array(tree.bytes[Int(source.textStart)..<Int(source.textEnd)]))
    case .number, .constant: return .literal(term)
    case .identifier:
      let value = environment[source.hash] ?? .unknown
      if value != .unknown { values[Int32(term)] = value }
      return value
    case .member:
      visitChildren(term)
      let (object, name) = (tree.firstChild(of: term, as: .object), tree.firstChild(of: term, as: .name))
      guard object >= 0, name >= 0, ["this", "self"].contains(tree.text(of: object)) || isTypeName(object) else {
        return tracksExpressions ? .expression(term) : .unknown
      }
      let value = globals[tree[name].hash] ?? .unknown
      if value != .unknown { values[Int32(term)] = value }
      return value
    case .binary:
      let (left, right) = (tree.firstChild(of: term, as: .left), tree.firstChild(of: term, as: .right))
      guard left >= 0, right >= 0 else { return .unknown }
      let (first, second) = (evaluate(left), evaluate(right))
      let concatenates = tree.hasText(term, [UInt8(ascii: "+")]) || tree.hasText(term, [UInt8(ascii: ".")])
      guard concatenates else { return .unknown }
      let value = concatenate(first, second)
      if value != .unknown { values[Int32(term)] = value }
      return value
    case .conditional:
      // One of two literals: some literal.
      let children = tree.children(of: term).map { ($0, evaluate($0)) }
      let condition = tree.firstChild(of: term, as: .condition)
      let choices = children.filter { $0.0 != condition }.suffix(2).map(\.1)
      let areStrings = choices.count == 2 && choices.allSatisfy { if case .string = $0 { true } else { $0 == .someString } }
      guard condition >= 0, areStrings else { return .unknown }
      values[Int32(term)] = .someString
      return .someString
    case .template:
      var value = ConstantValue.string([])
      for part in tree.children(of: term) {
        let inner = tree[part].kind == .interpolation ? tree.firstChild(of: part) : part
        value = concatenate(value, inner >= 0 ? evaluate(inner) : .unknown)
      }
      if value != .unknown { values[Int32(term)] = value }
      return value
    case .call, .new, .index, .cast, .collection, .dictionary:
      visit(term)
      return tracksExpressions ? .expression(term) : .unknown
    default:
      visit(term)
      return .unknown
    }
  }

  private func isTypeName(_ term: Int) -> Bool {
    tree[term].kind == .identifier && (tree.text(of: term).first?.isUppercase ?? false)
  }

  private func concatenate(_ first: ConstantValue, _ second: ConstantValue) -> ConstantValue {
    switch (first, second) {
    case (.string(let left), .string(let right)): return left.count + right.count < 4096 ? .string(left + right) : .someString
    case (.someString, .string), (.string, .someString), (.someString, .someString): return .someString
    case (.string(let left), .literal(let right)):
      return .string(left + Array(tree.text(of: right).utf8))
    case (.literal(let left), .string(let right)):
      return .string(Array(tree.text(of: left).utf8) + right)
    default: return .unknown
    }
  }

  // MARK: Statements

  private mutating func visitChildren(_ term: Int) {
    var child = tree.firstChild(of: term)
    while child >= 0 {
      visit(child)
      child = tree.nextSibling(of: child)
    }
  }

  private mutating func visit(_ term: Int) {
    switch tree[term].kind {
    case .variable, .assign: assign(term)
    case .augmentedAssign:
      let (left, right) = (tree.firstChild(of: term, as: .left), tree.firstChild(of: term, as: .right))
      if right >= 0 {
        let added = evaluate(right)
        if left >= 0, tree[left].kind == .identifier {
          let appends = tree.hasText(term, Array("+=".utf8)) || tree.hasText(term, Array(".=".utf8))
          environment[tree[left].hash] = appends ? concatenate(environment[tree[left].hash] ?? .unknown, added) : .unknown
        }
      }
    case .unary where isIncrement(term): forgetAssigned(in: term)
    case .function, .lambda, .class: visitDefinition(term)
    case .if, .conditional, .switching, .trying: visitBranches(term)
    case .loop:
      forgetAssigned(in: term)
      let before = environment
      visitChildren(term)
      environment = join(before, environment)
    case .identifier, .binary, .template, .member: _ = evaluate(term)
    case .unary where tree.hasText(term, [UInt8(ascii: "&")]):
      // The callee may write through the pointer.
      forgetNames(in: term)
    default: visitChildren(term)
    }
  }

  private mutating func assign(_ term: Int) {
    let (left, right) = (tree.firstChild(of: term, as: .left), tree.firstChild(of: term, as: .right))
    let value = right >= 0 ? evaluate(right) : .unknown
    guard left >= 0 else { return }
    if tree[left].kind == .identifier {
      if right >= 0 || tree[term].kind == .variable { environment[tree[left].hash] = value }
    } else if tree[left].kind == .member || tree[left].kind == .index {
      visitChildren(left)
    } else {
      forgetNames(in: left)
    }
  }

  private mutating func visitDefinition(_ term: Int) {
    let outer = environment
    // A function may run at any time: of the outside it knows only what never changes.
    environment = tree[term].kind == .lambda ? join(globals, environment).merging(globals) { $1 } : globals
    let parameters = tree.firstChild(of: term, as: .parameters)
    if parameters >= 0 { forgetNames(in: parameters) }
    visitChildren(term)
    environment = outer
    if tree[term].kind == .lambda { forgetAssigned(in: term) }
  }

  private mutating func visitBranches(_ term: Int) {
    let kind = tree[term].kind
    var outcomes: [Environment] = []
    var child = tree.firstChild(of: term)
    var hasElse = false
    let isTry = kind == .trying
    let before = environment
    while child >= 0 {
      switch tree[child].role {
      case .condition:
        visit(child)
      case .consequence, .alternative:
        let start = environment
        if tree[child].role == .alternative { hasElse = true }
        visitOrEvaluate(child)
        if !leaves(child) { outcomes.append(environment) }
        environment = start
      default:
        if tree[child].kind == .switchCase || isTry {
          let start = environment
          visit(child)
          outcomes.append(environment)
          environment = isTry ? join(start, environment) : start
        } else {
          visit(child)
        }
      }
      child = tree.nextSibling(of: child)
    }
    if !hasElse || kind == .switching { outcomes.append(isTry ? environment : before.merging(environment) { $1 }) }
    guard var result = outcomes.first else { return }
    for outcome in outcomes.dropFirst() { result = join(result, outcome) }
    environment = result
  }

  private mutating func visitOrEvaluate(_ term: Int) { _ = evaluate(term) }

  /// Whether control does not go on after a branch.
  private func leaves(_ term: Int) -> Bool {
    guard tree[term].kind == .block, let last = tree.children(of: term).last else { return false }
    switch tree[last].kind {
    case .returning, .throwing, .jump: return true
    case .expressionStatement:
      let inner = tree.firstChild(of: last)
      return inner >= 0 && (tree[inner].kind == .returning || tree[inner].kind == .throwing)
    default: return false
    }
  }

  private func join(_ first: Environment, _ second: Environment) -> Environment {
    var result: Environment = [:]
    for (name, value) in first {
      guard let other = second[name] else { continue }
      if value == other {
        result[name] = value
      } else {
        switch (value, other) {
        case (.string, .string), (.someString, .string), (.string, .someString): result[name] = .someString
        default: break
        }
      }
    }
    return result
  }

  private mutating func forgetAssigned(in term: Int) {
    for index in term..<Int(tree[term].subtreeEnd) {
      switch tree[index].kind {
      case .assign, .augmentedAssign, .variable, .unary:
        let left = tree.firstChild(of: index, as: .left)
        if left >= 0, tree[index].kind != .unary || isIncrement(index) { forgetNames(in: left) }
      default: break
      }
    }
    if tree[term].kind == .loop {
      for role in [Role.left, .name] {
        let target = tree.firstChild(of: term, as: role)
        if target >= 0 { forgetNames(in: target) }
      }
    }
  }

  private mutating func forgetNames(in term: Int) {
    for index in term..<Int(tree[term].subtreeEnd) where tree[index].kind == .identifier {
      environment[tree[index].hash] = .unknown
    }
  }
}
