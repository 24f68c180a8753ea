// Lowering turns a grammar's tree into terms: one shape for calls, members, assignments, declarations and strings in all
// languages, so that one matcher and one data-flow analysis serve them all. It drops punctuation and comments, and keeps
// positions as they are in the source. What a grammar's node becomes is said by the language's table; what each shape
// means is said here and in the extensions beside this file.

extension TermTree {
  /// The lowered form of a parsed text.
  package convenience init(lowering tree: SyntaxTree) {
    var lowering = Lowering(tree: tree)
    if !tree.nodes.isEmpty { lowering.lower(0, as: .child) }
    self.init(grammar: tree.grammar, bytes: tree.bytes, terms: lowering.terms, isCut: lowering.isCut)
  }
}

/// The state of one lowering.
package struct Lowering {
  package let tree: SyntaxTree
  package internal(set) var terms: [Term] = []
  private(set) var parent: Int32 = -1
  private var depth = 0
  private(set) var isCut = false
  /// Decorators that belong to the next definition, and where the first of them starts.
  var pendingAnnotations: [Int] = []
  var pendingStart: UInt32?
  /// A word before the next declaration that modifies it.
  var pendingModifier: Int?

  /// Where an interpolated string ends as Semgrep counts it, by where it ends in the text; what ends with it ends there too.
  var trimmedEnds: [UInt32: UInt32] = [:]
  /// The same for where a term starts: parentheses do not count in every language.
  var trimmedStarts: [UInt32: UInt32] = [:]

  /// Whether strings in double quotes end as they do in Semgrep's second parser for PHP.
  let isModernPHP: Bool

  /// Nesting beyond which a subtree is kept as one opaque leaf; deeper code is generated, and recursion must end somewhere.
  static let maximumDepth = 900

  init(tree: SyntaxTree) {
    self.tree = tree
    isModernPHP = tree.grammar.language == .php && tree.isModernPHP
    terms.reserveCapacity(tree.nodes.count)
  }

  // MARK: Reading the tree

  func shape(of node: Int) -> Shape {
    let syntax = tree.nodes[node]
    if syntax.flags.contains(.extra) && Int(syntax.kind) < tree.grammar.shapes.count,
      case .dropped = tree.grammar.shapes[Int(syntax.kind)]
    {
      return .dropped
    }
    guard Int(syntax.kind) < tree.grammar.shapes.count else { return .spliced }
    return tree.grammar.shapes[Int(syntax.kind)]
  }

  func isNamed(_ node: Int) -> Bool {
    let kind = Int(tree.nodes[node].kind)
    return kind >= tree.grammar.isNamed.count || tree.grammar.isNamed[kind]
  }

  func role(of node: Int) -> Role { tree.grammar.roles[Int(tree.nodes[node].field)] }

  func kindName(_ node: Int) -> String {
    let kind = Int(tree.nodes[node].kind)
    return kind < tree.grammar.kindNames.count ? tree.grammar.kindNames[kind] : "ERROR"
  }

  /// Named children that are not comments.
  func parts(of node: Int) -> [Int] {
    tree.children(of: node).filter { child in
      guard isNamed(child) else { return false }
      if case .dropped = shape(of: child) { return false }
      return true
    }
  }

  func child(of node: Int, as role: Role) -> Int? {
    tree.children(of: node).first { isNamed($0) && self.role(of: $0) == role }
  }

  func child(of node: Int, named name: String) -> Int? {
    tree.children(of: node).first { kindName($0) == name }
  }

  /// The first token that is not a word: the operator of an expression.
  func operatorToken(of node: Int) -> Int? {
    let children = tree.children(of: node)
    if let field = children.first(where: { role(of: $0) == .operator }) { return field }
    return children.first { !isNamed($0) && !"()[]{},;".utf8.contains(tree.bytes[Int(tree.nodes[$0].start)]) }
  }

  // MARK: Writing terms

  /// Appends a term whose children are written by `content`.
  mutating func emit(
    _ kind: TermKind, as role: Role, for node: Int, named name: String? = nil, start: UInt32? = nil, end: UInt32? = nil,
    text: (UInt32, UInt32)? = nil, content: (inout Lowering) -> Void = { _ in }
  ) {
    let syntax = tree.nodes[node]
    let own = Int(syntax.kind) < tree.grammar.canonical.count ? tree.grammar.canonical[Int(syntax.kind)] : syntax.kind
    let symbol = name.flatMap(tree.grammar.symbol(named:)) ?? own
    let index = terms.count
    var term = Term(
      kind: kind, role: role, symbol: symbol, start: start ?? syntax.start, end: end ?? syntax.end, parent: parent,
      subtreeEnd: 0)
    if let text { (term.textStart, term.textEnd) = text }
    terms.append(term)
    let outer = parent
    parent = Int32(index)
    content(&self)
    parent = outer
    terms[index].subtreeEnd = Int32(terms.count)
    if terms.count > index + 1 {
      if start == nil, let trimmed = trimmedStarts[terms[index].start] { terms[index].start = trimmed }
      if end == nil, let trimmed = trimmedEnds[terms[index].end] { terms[index].end = trimmed }
    }
    terms[index].hash = hash(of: index)
  }

  /// Widens the range of a term, for parentheses and decorators.
  mutating func widen(_ index: Int, toCover node: Int) {
    terms[index].start = min(terms[index].start, tree.nodes[node].start)
    terms[index].end = max(terms[index].end, tree.nodes[node].end)
  }

  func span(_ node: Int) -> (UInt32, UInt32) { (tree.nodes[node].start, tree.nodes[node].end) }

  func text(of node: Int) -> ArraySlice<UInt8> { tree.bytes[Int(tree.nodes[node].start)..<Int(tree.nodes[node].end)] }

  private func hash(of index: Int) -> UInt64 {
    let term = terms[index]
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ value: UInt64) { hash = (hash ^ value) &* 0x0000_0100_0000_01b3 }
    mix(UInt64(term.kind.rawValue))
    if term.kind == .other || term.kind == .loop { mix(UInt64(term.symbol)) }
    for offset in Int(term.textStart)..<Int(term.textEnd) { mix(UInt64(tree.bytes[offset])) }
    var child = index + 1
    while child < terms.count {
      mix(terms[child].hash ^ UInt64(terms[child].role.rawValue))
      hash ^= hash >> 29
      child = Int(terms[child].subtreeEnd)
    }
    return hash
  }

  // MARK: Lowering

  /// Lowers one node, as the child in `role` of the term that is being written.
  package mutating func lower(_ node: Int, as role: Role) {
    guard depth < Self.maximumDepth else {
      isCut = true
      emit(.other, as: role, for: node, text: span(node))
      return
    }
    depth += 1
    defer { depth -= 1 }
    let syntax = tree.nodes[node]
    if syntax.flags.contains(.missing) { return }
    switch shape(of: node) {
    case .dropped: break
    case .spliced: for child in tree.children(of: node) { lower(child, as: role) }
    case .parenthesized: lowerParenthesized(node, as: role)
    case .leaf(let kind): emit(kind, as: kind == .modifier ? .modifier : role, for: node, text: span(node))
    case .node(let kind): lowerNode(node, kind, as: role)
    case .expressionStatement: lowerExpressionStatement(node, as: role)
    case .block: lowerBlock(node, as: role)
    case .classBody:
      emit(.classBody, as: role, for: node) { l in
        for child in l.tree.children(of: node) where !l.holdsBack(child) { l.lower(child, as: .member) }
      }
    case .call: lowerCall(node, as: role)
    case .methodCall: lowerMethodCall(node, as: role)
    case .new: lowerNew(node, as: role)
    case .member: lowerMember(node, as: role)
    case .index: lowerIndex(node, as: role)
    case .binary: lowerBinary(node, as: role)
    case .unary: lowerUnary(node, as: role)
    case .assign(let kind): lowerAssign(node, kind, as: role)
    case .declaration: lowerDeclaration(node, as: role)
    case .parameters: lowerParameters(node, as: role)
    case .argument: lowerArgument(node, as: role)
    case .string: lowerString(node, as: role)
    case .ifChain: lowerIfChain(node, as: role)
    case .cDeclaration: lowerCDeclaration(node, as: role)
    case .cParameter: lowerCParameter(node, as: role)
    case .cFunction: lowerCFunction(node, as: role)
    case .decorated: lowerDecorated(node, as: role)
    case .custom(let body): body(&self, node, role)
    }
  }

  private mutating func lowerParenthesized(_ node: Int, as role: Role) {
    let first = terms.count
    for child in parts(of: node) { lower(child, as: role) }
    let isOfStatement = role == .condition && tree.grammar.language != .python && terms[Int(parent)].kind != .conditional
    guard terms.count > first, !isOfStatement else { return }
    // The parentheses of `if (…)` belong to the statement, those of an expression to the expression, in some languages.
    if tree.grammar.table.parenthesesDoNotCount {
      trimmedStarts[tree.nodes[node].start] = terms[first].start
      trimmedEnds[tree.nodes[node].end] = terms[first].end
    } else {
      widen(first, toCover: node)
    }
  }

  private func defaultRole(inside kind: TermKind) -> Role? {
    switch kind {
    case .arguments: .argument
    case .collection, .dictionary: .element
    case .template: .part
    default: nil
    }
  }

  private mutating func lowerNode(_ node: Int, _ kind: TermKind, as role: Role) {
    let isDefinition = kind == .function || kind == .class
    let innerStart =
      switch kind {
      case .lambda where tree.grammar.language == .java: lambdaStart(of: node)
      case .loop where tree.grammar.language == .rust: loopStart(of: node)
      default: nil as UInt32?
      }
    let annotations = isDefinition ? pendingAnnotations : []
    let start =
      isDefinition && tree.grammar.language == .rust
      ? rustStart(of: node, kind, annotations)
      : isDefinition ? pendingStart ?? annotations.first.map { span($0).0 } ?? attributeStart(of: node) : innerStart
    let modifier = isDefinition ? pendingModifier : nil
    if isDefinition { (pendingAnnotations, pendingStart, pendingModifier) = ([], nil, nil) }
    let fixedRole = defaultRole(inside: kind)
    let end = endInside(node, kind)
    let index = terms.count
    if let end, [.returning, .jump, .throwing].contains(kind), tree.grammar.language != .rust {
      trimmedEnds[tree.nodes[node].end] = end
    }
    defer {
      if let end, terms.count > index { terms[index].end = trimmedEnds[end] ?? end }
    }
    emit(kind, as: role, for: node, start: start, text: hasTextOfItsOwn(node, kind) ? span(node) : nil) { l in
      for annotation in annotations { l.lower(annotation, as: .annotation) }
      if let modifier { l.emit(.modifier, as: .modifier, for: modifier, text: l.span(modifier)) }
      for child in l.tree.children(of: node) {
        let childRole = fixedRole ?? l.role(of: child)
        switch (kind, childRole) {
        case (.class, .heritage) where l.tree.grammar.language == .python:
          for base in l.parts(of: child) { l.lower(base, as: .heritage) }
        case (.trying, _) where l.isNamed(child): l.lower(child, as: l.tryRole(of: child))
        case (.if, .consequence), (.if, .alternative), (.loop, .body): l.lowerBody(child, as: childRole)
        case (.if, .body): l.lowerBody(child, as: .consequence)
        case (.parameter, .child) where l.isNamed(child) && l.child(of: node, as: .name) == nil && l.isName(child):
          l.lower(child, as: .name)
        case (.annotation, .child) where l.kindName(child) == "attribute_argument_list": l.lower(child, as: .arguments)
        case (.function, .type): l.lower(child, as: .returnType)
        case (.function, .body) where l.kindName(child) == "arrow_expression_clause": l.lowerArrowBody(child)
        case (.lambda, .body) where l.isNamed(child) && !l.isBlock(child): l.lowerImplicitReturn(child, in: node)
        case (.lambda, .parameters), (.function, .parameters): l.lowerParameters(child, as: .parameters)
        case (.class, .body) where l.isBlock(child):
          l.emit(.classBody, as: .body, for: child) { l in
            for member in l.tree.children(of: child) { l.lowerStatement(member, as: .member) }
          }
        case (.switchCase, _) where l.isNamed(child) && l.isStatementNode(child): l.lower(child, as: .statement)
        default: l.lower(child, as: childRole)
        }
      }
    }
  }

  /// What a clause of `try` is; few grammars give their clauses fields.
  private func tryRole(of node: Int) -> Role {
    let name = kindName(node)
    if name.contains("catch") || name.contains("except") { return .handler }
    if name.contains("finally") { return .finalizer }
    if name.contains("resource") { return .initializer }
    return role(of: node)
  }

  private func isName(_ node: Int) -> Bool {
    switch shape(of: node) {
    case .leaf(let kind): kind == .identifier
    default: ["list_splat_pattern", "dictionary_splat_pattern"].contains(kindName(node))
    }
  }

  private func isStatementNode(_ node: Int) -> Bool {
    switch shape(of: node) {
    case .expressionStatement, .declaration, .cDeclaration, .ifChain: true
    case .block: tree.grammar.language != .rust
    case .node(let kind):
      switch kind {
      case .returning, .if, .loop, .switching, .trying, .throwing, .jump: tree.grammar.language != .rust
      default: false
      }
    case .custom: kindName(node).hasSuffix("_statement")
    default: false
    }
  }

  /// A node that the grammar gives no named children is told from others of its kind by its text.
  private func hasTextOfItsOwn(_ node: Int, _ kind: TermKind) -> Bool {
    kind == .other && Int(tree.nodes[node].subtreeEnd) == node + 1
  }
}
