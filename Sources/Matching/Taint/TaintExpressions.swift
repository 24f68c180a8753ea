// What expressions pass on of the taint of their parts.

import Syntax

extension TaintAnalysis {
  /// Binary expressions, calls and the like; statements and parts of them that need no more than a visit.
  mutating func other(_ term: Int) -> TaintSet {
    switch tree.grammar.kindName(tree[term].symbol) {
    case "list_comprehension", "set_comprehension", "dictionary_comprehension", "generator_expression":
      return comprehension(term)
    case "as_pattern", "is_pattern_expression", "let_condition", "instanceof_expression": return test(term)
    case "yield", "yield_expression":
      // What comes back is what the caller sends, not what was yielded.
      returned.formUnion(visitAll(term, keeping: true))
      return []
    case "comma_expression":
      var last: TaintSet = []
      for child in tree.children(of: term) { last = evaluate(child) }
      return last
    default: break
    }
    switch tree[term].kind {
    case .keywordArgument, .pair, .interpolation, .arguments, .expressionStatement, .switchCase:
      return visitAll(term, keeping: true)
    default: return visitAll(term, keeping: tree.isExpression(term))
    }
  }

  // MARK: Variables

  /// The path of a variable or of a part of one; nil for values that have no name.
  func accessPath(_ term: Int) -> AccessPath? {
    switch tree[term].kind {
    case .identifier: return variablePath(term)
    case .member:
      let (object, name) = (tree.firstChild(of: term, as: .object), tree.firstChild(of: term, as: .name))
      guard object >= 0, name >= 0, let path = accessPath(object), path.parts.count < 5 else { return nil }
      return path.appending(.name(nameHash(name)))
    case .index:
      let (object, element) = (tree.firstChild(of: term, as: .object), tree.firstChild(of: term, as: .element))
      guard object >= 0, let path = accessPath(object), path.parts.count < 5 else { return nil }
      return path.appending(element >= 0 ? .element(nameHash(element)) : .anyElement)
    case .unary:
      let operand = tree.firstChild(of: term, as: .left)
      return operand >= 0 ? accessPath(operand) : nil
    case .expressionStatement, .cast:
      return tree.children(of: term).last.flatMap(accessPath)
    default: return nil
    }
  }

  func variablePath(_ term: Int) -> AccessPath { AccessPath(parts: [.name(nameHash(term))]) }

  /// Equal for a name and a string with that text; for anything else as for equal code.
  private func nameHash(_ term: Int) -> UInt64 {
    switch tree[term].kind {
    case .identifier, .string: textHash(tree.bytes[Int(tree[term].textStart)..<Int(tree[term].textEnd)])
    default: tree[term].hash
    }
  }

  mutating func place(_ term: Int) -> TaintSet {
    var result: TaintSet = []
    let object = tree[term].kind == .identifier ? -1 : tree.firstChild(of: term, as: .object)
    if let path = accessPath(term) {
      result = taint(of: path, withParts: countsWithParts(term))
      // Parts are looked at for their own sources and effects; a field that was assigned hides its owner's taint.
      if object >= 0 {
        let owner = evaluate(object)
        if let ownerPath = accessPath(object), taint(of: path, withParts: false) != taint(of: ownerPath, withParts: false) {
          result.formUnion(owner.filter { isFreshSource($0, at: object) })
        } else {
          result.formUnion(owner)
        }
      }
    } else if object >= 0 {
      result = evaluate(object)
    }
    let name = tree[term].kind == .member ? tree.firstChild(of: term, as: .name) : -1
    if name >= 0, tree.grammar.language == .php, tree.text(of: name).hasPrefix("$") {
      // `$object->$name`: a variable says which.
      result.formUnion(evaluate(name))
    }
    if tree[term].kind == .index {
      for element in tree.children(of: term, as: .element) {
        let taint = evaluate(element)
        if !rule.assumesSafeIndexes { result.formUnion(taint) }
      }
    }
    return result
  }

  /// Whether a value is used as a whole. An owner of which a part is taken is not, nor is the object that a method runs on
  /// its own behalf; an assignment hands on the parts as parts.
  private func countsWithParts(_ term: Int) -> Bool {
    let parent = Int(tree[term].parent)
    switch tree[term].role {
    case .right: return parent < 0 || tree[parent].kind != .assign && tree[parent].kind != .variable
    case .object:
      return parent >= 0 && tree[parent].role == .callee
    default: return !["this", "self", "$this"].contains(tree.text(of: term))
    }
  }

  func taint(of path: AccessPath, withParts: Bool) -> TaintSet {
    guard let state else { return [] }
    let path = state.isKnown(path) ? path : fieldPath(path, state)
    return withParts ? state.taintWithParts(of: path) : state.taint(of: path)
  }

  /// Where `this` may be left out, a name and the field of that name are one, unless the code tells them apart.
  private func fieldPath(_ path: AccessPath, _ state: TaintState) -> AccessPath {
    switch tree.grammar.language {
    case .java, .csharp, .cpp:
      let this = AccessPath.Part.name(textHash(Array("this".utf8)[...]))
      if path.parts.first == this, path.parts.count > 1 {
        let bare = AccessPath(parts: Array(path.parts.dropFirst()))
        return state.isKnown(bare) ? bare : path
      }
      let field = AccessPath(parts: [this] + path.parts)
      return state.isKnown(field) ? field : path
    default: return path
    }
  }

  // MARK: Calls

  mutating func call(_ term: Int) -> TaintSet {
    let callee = tree.firstChild(of: term, as: .callee)
    let list = tree.firstChild(of: term, as: .arguments)
    var result: TaintSet = []
    if callee >= 0 {
      let own = evaluate(callee)
      let isMethod = rule.assumesSafeFunctions && tree[callee].kind == .member
      result.formUnion(isMethod ? own.filter { isFreshSource($0, at: callee) } : own)
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
    if rule.propagatesOnlyThroughAssignments { result = result.filter { isFreshSource($0, at: term) } }
    // A propagator may lead from an argument to the function.
    if callee >= 0, let arrived = propagated[Int32(callee)] { result.formUnion(arrived) }
    return result
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

  // MARK: Operators

  private static let comparisons: Set<String> = [
    "==", "!=", "===", "!==", "<", ">", "<=", ">=", "<>", "in", "not in", "is", "is not",
  ]

  mutating func binary(_ term: Int) -> TaintSet {
    let result = visitAll(term, keeping: !rule.propagatesOnlyThroughAssignments)
    return rule.assumesSafeComparisons && Self.comparisons.contains(tree.text(of: term)) ? [] : result
  }

  /// The condition decides what is run, and runs first.
  mutating func conditional(_ term: Int) -> TaintSet {
    let children = tree.children(of: term)
    // Python's grammar has no fields here: value, condition, alternative.
    let field = tree.firstChild(of: term, as: .condition)
    let condition = field >= 0 ? field : children.count == 3 ? children[1] : -1
    let decided = condition >= 0 ? evaluate(condition) : []
    let choices = children.filter { $0 != condition }
    var result: TaintSet = choices.count == 1 ? decided : []
    for choice in choices { result.formUnion(evaluate(choice)) }
    return result
  }

  /// Whether the rule holds the type of a value for harmless: a number or a Boolean, as declarations and operators say.
  func isSafelyTyped(_ term: Int) -> Bool {
    guard rule.assumesSafeNumbers || rule.assumesSafeBooleans, tree.isExpression(term) else { return false }
    switch scalarType(of: term) {
    case .number?: return rule.assumesSafeNumbers
    case .boolean?: return rule.assumesSafeBooleans
    case nil: return false
    }
  }

  private enum Scalar { case number, boolean }

  private func scalarType(of term: Int) -> Scalar? {
    switch tree[term].kind {
    case .number: return .number
    case .constant: return ["true", "false", "True", "False"].contains(tree.text(of: term)) ? .boolean : nil
    case .identifier, .member, .cast:
      guard tree.grammar.language != .python, let type = facts.typeTerm(of: term) else { return nil }
      return Self.scalarTypes[tree.text(of: type)]
    case .unary: return ["!", "not"].contains(tree.text(of: term)) ? .boolean : nil
    case .binary: return scalarType(ofBinary: term)
    case .call: return scalarType(ofCall: term)
    default: return nil
    }
  }

  private func scalarType(ofBinary term: Int) -> Scalar? {
    let name = tree.text(of: term)
    if Self.comparisons.contains(name) { return .boolean }
    guard ["+", "-", "*"].contains(name) else { return nil }
    let operands = tree.children(of: term).filter { tree.isExpression($0) }.map { scalarType(of: $0) }
    // In Java `+` may join texts: then both sides must be numbers.
    let isNumber = tree.grammar.language == .python ? operands.contains(.number) : operands.allSatisfy { $0 == .number }
    return isNumber ? .number : nil
  }

  private func scalarType(ofCall term: Int) -> Scalar? {
    guard tree.grammar.language == .java else { return nil }
    let callee = tree.firstChild(of: term, as: .callee)
    guard callee >= 0, tree[callee].kind == .member else { return nil }
    return Self.javaMethods[tree.text(of: tree.firstChild(of: callee, as: .name))]
  }

  private static let scalarTypes: [String: Scalar] = [
    "int": .number, "long": .number, "short": .number, "float": .number, "double": .number, "Integer": .number, "Long": .number,
    "Short": .number, "Float": .number, "Double": .number, "number": .number, "boolean": .boolean, "bool": .boolean,
    "Boolean": .boolean,
  ]
  private static let javaMethods: [String: Scalar] = [
    "parseInt": .number, "parseLong": .number, "parseDouble": .number, "parseFloat": .number, "length": .number, "size": .number,
    "indexOf": .number, "isEmpty": .boolean, "equals": .boolean, "equalsIgnoreCase": .boolean, "contains": .boolean,
    "matches": .boolean, "startsWith": .boolean, "endsWith": .boolean, "parseBoolean": .boolean,
  ]
}
