// Where values go: variables, fields, elements, patterns that take a value apart, loop variables.

import Syntax

extension TaintAnalysis {
  mutating func assign(_ term: Int) -> TaintSet {
    let (left, right) = (tree.firstChild(of: term, as: .left), tree.firstChild(of: term, as: .right))
    for annotation in tree.children(of: term, as: .annotation) { evaluate(annotation) }
    let taint = right >= 0 ? evaluate(right) : []
    guard left >= 0 else { return taint }
    if right < 0 {
      declare(left)
    } else {
      store(taint, in: left, from: right)
      for target in tree.children(of: term, as: .child) { store(taint, in: target, from: right) }
    }
    return taint
  }

  mutating func append(_ term: Int) -> TaintSet {
    let (left, right) = (tree.firstChild(of: term, as: .left), tree.firstChild(of: term, as: .right))
    var taint = right >= 0 ? evaluate(right) : []
    if left >= 0 {
      taint.formUnion(evaluate(left))
      store(taint, in: left, from: -1)
    }
    return taint
  }

  /// A variable without a value is what a source or propagator makes of it.
  private mutating func declare(_ name: Int) {
    let taint = arriving(at: name, given: [])
    if !taint.isEmpty, let path = accessPath(name) { setTaint(taint, of: path) }
  }

  /// What a place has of its own: a source that names it, and what a propagator sends there.
  private func arriving(at target: Int, given taint: TaintSet) -> TaintSet {
    sourceTaint(at: target, given: taint).union(propagated[Int32(target)] ?? [])
  }

  /// Puts a value into a place; `value` is the term that it comes from, or -1.
  private mutating func store(_ taint: TaintSet, in target: Int, from value: Int) {
    let passed = Set(taint.map { $0.passing(target) })
    if let path = accessPath(target) {
      let parts = value < 0 ? nil : fields(of: value)
      let source = value < 0 ? nil : accessPath(value)
      let before = state
      setTaint((parts == nil ? passed : []).union(arriving(at: target, given: taint)), of: path)
      if let source, !marks.isSanitized(value), let before, source != path {
        state?.copyParts(of: source, in: before, to: path, at: target)
      }
      for part in parts ?? [] where !part.taint.isEmpty { setTaint(part.taint, of: path.appending(part.name)) }
      if tree[target].kind != .identifier { visitOwner(of: target) }
      report(passed, at: target)
    } else if tree[target].kind == .index || tree[target].kind == .member {
      visitOwner(of: target)
      report(passed, at: target)
    } else {
      for name in boundNames(in: target) { setTaint(passed.union(arriving(at: name, given: taint)), of: variablePath(name)) }
    }
  }

  private mutating func visitOwner(of target: Int) {
    for element in tree.children(of: target, as: .element) { evaluate(element) }
    let object = tree.firstChild(of: target, as: .object)
    if object >= 0 { evaluate(object) }
  }

  /// The fields of a record as written in the code, each with the taint of its value; nil for other values, and for records
  /// with parts that have no name of their own.
  private mutating func fields(of value: Int) -> [(name: AccessPath.Part, taint: TaintSet)]? {
    switch tree.grammar.language {
    case .javascript, .typescript, .c, .cpp: break
    default: return nil
    }
    guard tree[value].kind == .dictionary || tree[value].kind == .collection, !marks.isSanitized(value) else { return nil }
    var fields: [(AccessPath.Part, TaintSet)] = []
    for element in tree.children(of: value) {
      let content = tree.firstChild(of: element, as: .value)
      var name = tree.firstChild(of: element, as: .key)
      if name < 0, tree[element].kind == .other { name = tree.children(of: element).first.map { tree.firstChild(of: $0) } ?? -1 }
      guard content >= 0, name >= 0, tree[name].kind == .identifier else { return nil }
      fields.append((variablePath(name).parts[0], evaluate(content)))
    }
    return fields.isEmpty ? nil : fields
  }

  /// The variables that a target binds: all names in it but keys and types.
  func boundNames(in term: Int) -> [Int] {
    switch tree[term].kind {
    case .identifier: return [term]
    case .member, .index: return []
    default: break
    }
    let children = tree.children(of: term)
    let field =
      tree.grammar.kindName(tree[term].symbol) == "field_pattern" ? children.filter { tree[$0].role == .name } : []
    return children.flatMap { child -> [Int] in
      switch tree[child].role {
      case .key, .type, .typeArguments: []
      // A default value; and the field that Rust's `field: name` takes from.
      case .right where tree[term].kind == .other: []
      case .name where field.count == 2 && child == field[0]: []
      default: boundNames(in: child)
      }
    }
  }

  /// Binds each name of a pattern to a value's taint.
  mutating func bind(_ target: Int, to taint: TaintSet) {
    for name in boundNames(in: target) {
      setTaint(Set(taint.map { $0.passing(name) }).union(arriving(at: name, given: taint)), of: variablePath(name))
    }
  }

  /// `x is T y`, `with e as y`, `if let Some(y) = x`: the value is tested, and named if the test holds.
  mutating func test(_ term: Int) -> TaintSet {
    let children = tree.children(of: term).filter { tree[$0].role != .type }
    guard let target = children.last, children.count > 1 else { return visitAll(term, keeping: true) }
    // Rust writes the pattern first.
    let field = tree.firstChild(of: term, as: .value)
    let isFirst = field >= 0 && field == target
    let (value, name) = isFirst ? (target, children[0]) : (children[0], target)
    let taint = evaluate(value)
    if tree[name].role != .right { bind(name, to: taint) }
    return taint
  }

  /// The parts of a comprehension run in another order than written: what the variables stand for comes first.
  mutating func comprehension(_ term: Int) -> TaintSet {
    let body = tree.firstChild(of: term, as: .body)
    for child in tree.children(of: term) where child != body {
      if tree.firstChild(of: child, as: .left) >= 0 { bindLoopVariable(child) } else { evaluate(child) }
    }
    return body >= 0 ? evaluate(body) : []
  }

  /// `for x in xs`: x is tainted as xs is.
  mutating func bindLoopVariable(_ term: Int) {
    var target = tree.firstChild(of: term, as: .left)
    if target < 0 { target = tree.firstChild(of: term, as: .name) }
    var collection = tree.firstChild(of: term, as: .right)
    if collection < 0 { collection = tree.firstChild(of: term, as: .value) }
    let children = tree.children(of: term).filter { tree[$0].role == .child }
    if target < 0, collection >= 0 {
      // C++: `for (auto& x : xs)`.
      guard let only = children.first else { return }
      target = only
    } else if target < 0 || collection < 0 {
      // PHP: `foreach (xs as k => x)` has no fields.
      guard children.count == 2 else { return }
      (collection, target) = (children[0], children[1])
    }
    var taint = evaluate(collection)
    if let path = accessPath(collection) { taint.formUnion(self.taint(of: path, withParts: true)) }
    let names = tree[target].kind == .pair ? tree.children(of: target) : [target]
    for name in names { bind(name, to: taint) }
  }
}
