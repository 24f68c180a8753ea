// Blocks, bodies and statements.

extension Lowering {
  /// `=> e` as the body of a method in C#.
  mutating func lowerArrowBody(_ clause: Int) {
    emit(.block, as: .body, for: clause) { l in
      l.emit(.returning, as: .statement, for: clause) { l in for part in l.parts(of: clause) { l.lower(part, as: .child) } }
    }
  }

  /// The body of a lambda that is an expression is returned.
  mutating func lowerImplicitReturn(_ body: Int, in node: Int) {
    let arrow = tree.children(of: node).first { kindName($0) == "=>" }
    let start = tree.grammar.isECMAScript ? arrow.map { span($0).0 } : nil
    // In C# a body in braces and an expression are two things.
    if tree.grammar.language == .csharp {
      return emit(.returning, as: .body, for: body) { $0.lower(body, as: .child) }
    }
    emit(.block, as: .body, for: body) { l in
      l.emit(.returning, as: .statement, for: body, start: start) { $0.lower(body, as: .child) }
    }
  }

  func isBlock(_ node: Int) -> Bool {
    if case .block = shape(of: node) { return true }
    return false
  }

  /// The body of a control statement: a block, even where the source has a single statement without braces.
  mutating func lowerBody(_ node: Int, as role: Role) {
    switch shape(of: node) {
    case .dropped: return
    case .block: lower(node, as: role)
    case .spliced:
      for child in tree.children(of: node) where isNamed(child) { lowerBody(child, as: role) }
    default:
      if !isNamed(node) { return }
      emit(.block, as: role, for: node) { $0.lowerStatement(node, as: .statement) }
    }
  }

  mutating func lowerBlock(_ node: Int, as role: Role) {
    let children = parts(of: node).filter { !isEmptyStatement($0) }
    let isRustBody =
      role == .body && tree.grammar.language == .rust && terms.indices.contains(Int(parent))
      && terms[Int(parent)].kind == .function
    let index = terms.count
    emit(.block, as: role, for: node) { l in
      for child in children where !l.holdsBack(child) {
        if isRustBody, child == children.last, l.isExpression(child) {
          l.emit(.returning, as: .statement, for: child) { $0.lower(child, as: .child) }
        } else {
          l.lowerStatement(child, as: .statement)
        }
      }
    }
    // What follows the last statement of a block in Python is a comment.
    if tree.grammar.language == .python, let last = children.last {
      terms[index].end = trimmedEnds[span(last).1] ?? span(last).1
      trimmedEnds[span(node).1] = terms[index].end
    }
  }

  /// Keeps an attribute of Rust or a decorator of TypeScript for what follows it.
  mutating func holdsBack(_ node: Int) -> Bool {
    let language = tree.grammar.language
    guard language == .rust || language == .typescript else { return false }
    if kindName(node) == "attribute_item" || kindName(node) == "decorator" {
      pendingAnnotations.append(node)
      return true
    }
    switch shape(of: node) {
    case .node(.function), .node(.class): break
    case .custom where kindName(node) == "static_item" || kindName(node) == "const_item": break
    default: pendingAnnotations = []
    }
    return false
  }

  /// A semicolon alone.
  private func isEmptyStatement(_ node: Int) -> Bool {
    if case .expressionStatement = shape(of: node) { return parts(of: node).isEmpty }
    return kindName(node) == "empty_statement"
  }

  /// A statement; in grammars that have no node for it, a bare expression is given its wrapper.
  mutating func lowerStatement(_ node: Int, as role: Role) {
    guard tree.grammar.table.hasBareExpressionStatements, isNamed(node), isExpression(node) else {
      lower(node, as: role)
      return
    }
    emit(.expressionStatement, as: role, for: node) { $0.lower(node, as: .child) }
  }

  func isExpression(_ node: Int) -> Bool {
    switch shape(of: node) {
    case .leaf(let kind): kind != .modifier
    case .parenthesized, .call, .methodCall, .new, .member, .index, .binary, .unary, .assign, .string: true
    case .node(let kind):
      switch kind {
      case .collection, .dictionary, .conditional, .lambda, .cast, .call, .member, .template: true
      case .other: !tree.grammar.table.isStatement(kindName(node))
      default: false
      }
    case .custom: !tree.grammar.table.isStatement(kindName(node)) && kindName(node) != "attribute_item"
    default: false
    }
  }

  mutating func lowerExpressionStatement(_ node: Int, as role: Role) {
    let children = parts(of: node)
    if children.count == 1, !isExpression(children[0]), tree.grammar.table.hasBareExpressionStatements {
      // Rust's `if … {}` stands in an expression statement; it is the statement.
      lower(children[0], as: role)
      return
    }
    emit(.expressionStatement, as: role, for: node) { l in
      for child in children { l.lower(child, as: .child) }
    }
  }
}

extension LanguageTable {
  func isStatement(_ kindName: String) -> Bool {
    for suffix in ["_statement", "_definition", "_declaration", "_item", "_clause", "block"] where kindName.hasSuffix(suffix) {
      return true
    }
    return ["if_expression", "while_expression", "for_expression", "loop_expression", "match_expression", "unsafe_block"]
      .contains(kindName)
  }
}
