// Compares one pattern with one tree. Every way to match is found by backtracking: a continuation is called for each, and
// bindings made on the way are undone when it returns. The closures never escape, so none is allocated.

import Syntax

/// Matches one pattern against one file.
final class Matcher {
  let pattern: Pattern
  let tree: TermTree
  let language: Language
  let facts: FileFacts
  var bindings: [Binding?]
  let filters: [TextFilter]
  /// Comparisons left before the search is given up; shared by all patterns of a rule in a file.
  let budget: StepBudget

  init(pattern: Pattern, tree: TermTree, facts: FileFacts, bindings: [Binding?], filters: [TextFilter] = [], budget: StepBudget) {
    self.pattern = pattern
    self.tree = tree
    language = tree.grammar.language
    self.facts = facts
    self.bindings = bindings
    self.filters = filters
    self.budget = budget
  }

  // MARK: One node

  /// The recursive step, called through a variable: the optimiser would otherwise clone the functions of this class for
  /// each closure that they pass to each other, which takes minutes and helps nothing.
  private var step: (Matcher, Int, Int, () -> Void) -> Void = { matcher, node, term, then in matcher.compare(node, term, then) }

  func match(_ node: Int, _ term: Int, _ then: () -> Void) {
    guard budget.spend() else { return }
    step(self, node, term, then)
  }

  private func compare(_ node: Int, _ term: Int, _ then: () -> Void) {
    switch pattern.nodes[node].kind {
    case .metavariable(let slot): if canBind(term) { bind(slot, to: term, then) }
    case .typed(let slot, let type): if hasType(type, term) { bind(slot, to: term, then) }
    case .ellipsis: then()
    case .sequence(let slot): bind(slot, fromTerm: term, toTerm: term, then)
    case .deep(let inner):
      for candidate in term..<Int(tree[term].subtreeEnd) where tree.isExpression(candidate) { match(inner, candidate, then) }
    case .chain(let inner): matchChain(inner, term, then)
    case .regexMetavariable(let slot): if tree[term].kind == .regex { bind(slot, to: term, then) }
    case .anyLiteral(let form):
      if tree.hasLiteralForm(form, term) { then() }
    case .anyString, .stringMetavariable, .stringPattern: matchString(node, term, then)
    case .loopWithAnyHeader:
      if tree[term].kind == .loop, isLoop(tree[term].symbol, like: pattern.nodes[node].symbol) {
        matchGroups(node, 0, term, then)
      }
    case .term(let kind): matchTerm(node, kind, term, then)
    }
  }

  private func matchTerm(_ node: Int, _ kind: TermKind, _ term: Int, _ then: () -> Void) {
    let target = tree[term]
    switch kind {
    case .string: return matchString(node, term, then)
    case .identifier:
      guard let text = pattern.nodes[node].text else { return }
      // `Task` stands for `Task<T>` in C#.
      if target.kind == .other, target.role == .type || target.role == .returnType, language == .csharp,
        tree.grammar.kindName(target.symbol) == "generic_name", let name = tree.children(of: term).first
      {
        return match(node, name, then)
      }
      if target.kind == .identifier {
        if tree.hasText(term, text) || isSameWord(text, term) { return then() }
        if let path = facts.importedPath(of: term), path.count == 1, path[0] == text { then() }
      }
      return
    case .number, .constant:
      guard let text = pattern.nodes[node].text else { return }
      if target.kind == kind { return tree.hasText(term, text) || isNull(text, term) ? then() : () }
      if pattern.options.seesConstants, target.kind == .identifier, let literal = facts.literal(of: term),
        tree[literal].kind == kind,
        tree.hasText(literal, text)
      {
        then()
      }
      return
    case .member:
      if target.kind == .identifier || target.kind == .member {
        if let path = facts.importedPath(of: term), path.count > 1 { matchPath(node, path[...], term, then) }
        if language == .java, target.kind == .member { matchImportPrefix(node, term, then) }
        if tree.grammar.isC, target.kind == .member { matchDereference(node, term, then) }
        if isConcrete(node) { for path in facts.pathsThroughNamespaces(of: term) { matchPath(node, path[...], term, then) } }
      }
    case .assign:
      if target.kind == .variable, tree.grammar.assignmentMatchesDeclaration, pattern.options.declarationsAssign {
        return tree.grammar.isECMAScript && target.role == .initializer && isRoot(node)
          ? () : matchVariable(node, term, then)
      }
      if matchChainedAssignment(node, term, then) { return }
    case .block:
      // A loop's body in braces is not a single statement; that of an `if` may be.
      let isBody = target.role == .body && target.parent >= 0 && tree[Int(target.parent)].kind == .loop
      let isRustLambda =
        target.role == .body && language == .rust && target.parent >= 0
        && tree[Int(target.parent)].kind == .lambda
      // The second of `with a, b:` is no statement in a block.
      let isWith =
        target.role == .body && language == .python && target.parent >= 0
        && tree[Int(target.parent)].kind == .other
      // In C, a statement without braces is not a block of several.
      if tree.grammar.isC, !tree.grammar.isBlock(target.symbol),
        pattern.nodes[node].groups.contains(where: { $0.nodes.count > 1 })
      {
        return
      }
      if isBody || isRustLambda || isWith, tree.grammar.isBlock(target.symbol) != tree.grammar.isBlock(pattern.nodes[node].symbol)
      {
        return
      }
    case .binary:
      if target.kind == .binary, isInnerOperand(node, term) { return }
      if target.kind == .binary, isAssociative(pattern.nodes[node].operation), matchAssociative(node, term, then) { return }
      if target.kind == .binary, commutes(pattern.nodes[node].operation) { matchSwapped(node, term, then) }
    case .collection:
      if matchPythonCollection(node, term, then) { return }
      // `T x{e}` and `T x(e)` in C++.
      if target.kind == .arguments, target.role == .right, language == .cpp {
        return matchList(pattern.nodes[node].groups.first?.nodes[...] ?? [], tree.children(of: term)[...], then)
      }
    case .returning where target.kind != .returning: return matchReturnedValue(node, term, then)
    default: break
    }
    if target.kind == .augmentedAssign, kind == .assign || kind == .binary, tree.grammar.isECMAScript {
      return matchAugmented(node, kind, term, then)
    }
    // A value in C is the same value under a cast.
    if target.kind == .cast, kind != .cast, target.role == .right, tree.grammar.isC,
      let value = tree.children(of: term).last
    {
      return match(node, value, then)
    }
    if pattern.options.seesThroughNames, target.kind == .identifier, let expression = facts.expression(of: term) {
      return match(node, expression, then)
    }
    guard target.kind == kind else { return }
    if kind == .returning, !mayReturn(node, term) { return }
    if tree.grammar.isECMAScript, !mayDeclare(node, kind, term) { return }
    if kind == .variable, target.role == .initializer, isRoot(node) { return }
    if kind == .class, !isSameKindOfClass(pattern.nodes[node].symbol, target.symbol) { return }
    if kind == .variable, language == .rust, target.symbol != pattern.nodes[node].symbol { return }
    if kind == .unary, (target.textStart > target.start) != pattern.nodes[node].isPostfix { return }
    if kind == .annotation, !mayAnnotate(node, term) { return }
    if kind.isToldApartBySymbol, target.symbol != pattern.nodes[node].symbol { return }
    if let text = pattern.nodes[node].text {
      guard tree.hasText(term, text) || kind == .member && isSameAccess(text, term) else { return }
    } else if target.textEnd > target.textStart,
      kind == .unary || kind == .binary || kind == .other || kind == .importing
        || kind == .parameter
    {
      return
    }
    guard hasOnlyKnownParts(node, term) else { return }
    matchGroups(node, 0, term, then)
  }

  /// `for (...)` stands for every loop that begins so, other loops only for their own kind.
  private func isLoop(_ symbol: UInt16, like other: UInt16) -> Bool {
    let names = tree.grammar.kindNames
    return symbol == other || names[Int(symbol)].contains("for") && names[Int(other)].contains("for")
  }

  /// Whether each part of the code that the pattern leaves out may be left out.
  private func hasOnlyKnownParts(_ node: Int, _ term: Int) -> Bool {
    let (kind, roles) = (tree[term].kind, pattern.nodes[node].roles)
    var child = tree.firstChild(of: term)
    while child >= 0 {
      let role = tree[child].role
      if !roles.contains(role), !mayLeaveOut(role, of: term, kind) { return false }
      child = tree.nextSibling(of: child)
    }
    return true
  }

  private func mayLeaveOut(_ role: Role, of term: Int, _ kind: TermKind) -> Bool {
    switch (kind, role) {
    case (.new, .initializer): language != .csharp
    case (.call, .typeArguments): !isPath(tree.firstChild(of: term, as: .callee))
    case (.function, .body): language != .java && !tree.grammar.isC
    case (.annotation, _): language != .java && language != .csharp
    default: role.isOptional || kind.mayOmit(role)
    }
  }

  func matchGroups(_ node: Int, _ group: Int, _ term: Int, _ then: () -> Void) {
    guard group < pattern.nodes[node].groups.count else { return then() }
    matchGroup(pattern.nodes[node].groups[group], term) { self.matchGroups(node, group + 1, term, then) }
  }

  private func matchGroup(_ group: PatternNode.Group, _ term: Int, _ then: () -> Void) {
    if group.role.isSet { return matchSet(group.nodes[...], tree.children(of: term, as: group.role), isWhole: false, then) }
    if group.nodes.count == 1, !group.hasEllipsis, group.role != .statement, tree[term].kind != .dictionary {
      let child = tree.firstChild(of: term, as: group.role)
      guard child >= 0 else { return mayBeMissing(group, term) ? then() : () }
      if group.role == .argument || tree.nextSibling(sameRoleAs: child) < 0 {
        if group.role == .argument { return matchArguments(group.nodes[...], tree.children(of: term, as: group.role), then) }
        return match(group.nodes[0], child, then)
      }
      return
    }
    let children = tree.children(of: term, as: group.role)
    switch group.role {
    case .right where children.isEmpty: return
    case .argument: matchArguments(group.nodes[...], children, then)
    case .statement: matchBlock(group.nodes, children, then)
    default:
      if tree[term].kind == .dictionary {
        // An object in JavaScript may have more keys than the pattern names.
        matchSet(group.nodes[...], children, isWhole: !group.hasEllipsis && !tree.grammar.isECMAScript, then)
      } else {
        matchList(group.nodes[...], children[...], then)
      }
    }
  }

  // MARK: Lists

  /// Elements in order; an ellipsis stands for any number of them.
  func matchList(_ nodes: ArraySlice<Int>, _ terms: ArraySlice<Int>, _ then: () -> Void) {
    guard let node = nodes.first else { return terms.isEmpty ? then() : () }
    switch pattern.nodes[node].kind {
    case .ellipsis:
      if nodes.count == 1 { return then() }
      for skipped in 0...terms.count { matchList(nodes.dropFirst(), terms.dropFirst(skipped), then) }
    case .sequence(let slot):
      for length in 0...terms.count {
        bind(slot, sequence: terms.prefix(length), then: { self.matchList(nodes.dropFirst(), terms.dropFirst(length), then) })
      }
    default:
      guard let term = terms.first else { return }
      match(node, term) { self.matchList(nodes.dropFirst(), terms.dropFirst(), then) }
    }
  }

  /// Arguments: positional ones in order, keyword arguments wherever they stand.
  private func matchArguments(_ nodes: ArraySlice<Int>, _ terms: [Int], _ then: () -> Void) {
    guard let node = nodes.first else { return terms.isEmpty ? then() : () }
    switch pattern.nodes[node].kind {
    case .ellipsis:
      if nodes.count == 1 { return then() }
      for skipped in 0...terms.count { matchArguments(nodes.dropFirst(), Array(terms.dropFirst(skipped)), then) }
    case .sequence(let slot):
      for length in 0...terms.count {
        bind(
          slot, sequence: terms.prefix(length),
          then: { self.matchArguments(nodes.dropFirst(), Array(terms.dropFirst(length)), then) })
      }
    case .term(.keywordArgument):
      for position in terms.indices where tree[terms[position]].kind == .keywordArgument {
        var rest = terms
        let term = rest.remove(at: position)
        match(node, term) { self.matchArguments(nodes.dropFirst(), rest, then) }
      }
    default:
      guard let term = terms.first else { return }
      match(node, term) { self.matchArguments(nodes.dropFirst(), Array(terms.dropFirst()), then) }
    }
  }

  /// Elements in any order; those that the pattern does not name may be there too, unless `isWhole`.
  private func matchSet(_ nodes: ArraySlice<Int>, _ terms: [Int], isWhole: Bool, _ then: () -> Void) {
    guard let node = nodes.first else { return isWhole && !terms.isEmpty ? () : then() }
    switch pattern.nodes[node].kind {
    case .ellipsis, .sequence: return matchSet(nodes.dropFirst(), terms, isWhole: isWhole, then)
    default: break
    }
    for position in terms.indices {
      var rest = terms
      let term = rest.remove(at: position)
      matchStatement(node, term) { self.matchSet(nodes.dropFirst(), rest, isWhole: isWhole, then) }
    }
  }

  // MARK: Special comparisons

  /// `$X = e` against a declaration with an initialiser.
  private func matchVariable(_ node: Int, _ term: Int, _ then: () -> Void) {
    let (left, right) = (tree.firstChild(of: term, as: .left), tree.firstChild(of: term, as: .right))
    guard left >= 0, right >= 0 else { return }
    let source = pattern.nodes[node]
    guard let leftNode = source.child(.left), let rightNode = source.child(.right) else { return }
    if let type = source.child(.type) {
      let typeTerm = tree.firstChild(of: term, as: .type)
      guard typeTerm >= 0 else { return }
      match(type, typeTerm) { self.match(leftNode, left) { self.match(rightNode, right, then) } }
    } else {
      match(leftNode, left) { self.match(rightNode, right, then) }
    }
  }

  /// `P. ... .x`: the object of `.x` is P, or a chain of members, calls and subscripts that starts at P.
  private func matchChain(_ inner: Int, _ term: Int, _ then: () -> Void) {
    var current = term
    while current >= 0 {
      match(inner, current, then)
      switch tree[current].kind {
      case .call: current = tree.firstChild(of: current, as: .callee)
      case .member, .index: current = tree.firstChild(of: current, as: .object)
      default: return
      }
    }
  }

  /// A dotted pattern against the full name that an import gives to `term`.
  private func matchPath(_ node: Int, _ path: ArraySlice<[UInt8]>, _ term: Int, _ then: () -> Void) {
    let source = pattern.nodes[node]
    switch source.kind {
    case .term(.identifier): if path.count == 1, source.text == path.first { then() }
    case .metavariable(let slot): bind(slot, name: Array(path.joined(separator: ".".utf8)), term: term, then)
    case .term(.member):
      guard path.count > 1, let last = path.last, let nameNode = source.child(.name), let object = source.child(.object)
      else { return }
      switch pattern.nodes[nameNode].kind {
      case .term(.identifier):
        if pattern.nodes[nameNode].text == last { matchPath(object, path.dropLast(), term, then) }
      case .metavariable(let slot):
        bind(slot, name: last, term: term) { self.matchPath(object, path.dropLast(), term, then) }
      default: return
      }
    default: return
    }
  }
}

extension TermKind {
  /// Kinds under which grammars put things that only they can tell apart.
  var isToldApartBySymbol: Bool {
    switch self {
    case .other, .loop, .collection, .jump: true
    default: false
    }
  }

  /// Parts beside the optional roles that a pattern of this kind may leave out.
  func mayOmit(_ role: Role) -> Bool {
    switch (self, role) {
    case (.parameter, .value), (.annotation, _), (.class, .typeParameters), (.function, .body), (.function, .child),
      (.class, .child),
      (.call, .typeArguments), (.new, .initializer), (.importing, _), (.variable, .body), (.lambda, .name), (.throwing, .value),
      (.assign, .child),
      (.markup, .element), (.trying, .initializer):
      true
    default: false
    }
  }
}
