// Shapes of declarations and of statements that need more than their fields.

extension Lowering {
  /// `const a = 1, b = 2;`: one `variable` for each declarator, each with the modifiers and the type of all.
  mutating func lowerDeclaration(_ node: Int, as role: Role) {
    var shared: [Int] = []
    var declarators: [Int] = []
    func collect(_ parent: Int) {
      for child in tree.children(of: parent) {
        switch shape(of: child) {
        case .node(.variable): declarators.append(child)
        case .declaration: collect(child)
        case .dropped where kindName(child) != "implicit_type": continue
        default: shared.append(child)
        }
      }
    }
    collect(node)
    let table = tree.grammar.table
    let endsEarly =
      table.declarationEndsBeforeSemicolon
      || table.fieldEndsBeforeSemicolon
        && (role == .member || kindName(node) == "function_static_declaration"
          || kindName(node) == "const_declaration")
    let modifier = pendingModifier
    pendingModifier = nil
    for (position, declarator) in declarators.enumerated() {
      let isLast = position == declarators.count - 1
      let end = isLast && !endsEarly ? tree.nodes[node].end : tree.nodes[declarator].end
      // C#'s `var` does not count.
      let isImplicit = table.language == .csharp && shared.contains { kindName($0) == "implicit_type" }
      let constant = child(of: node, named: "const").flatMap { table.language == .php ? $0 : nil }
      let index = terms.count
      emit(
        .variable, as: role, for: node, start: isImplicit ? span(declarator).0 : constant.map { span($0).0 }, end: end
      ) { l in
        if let modifier { l.emit(.modifier, as: .modifier, for: modifier, text: l.span(modifier)) }
        for part in shared { l.lower(part, as: l.role(of: part) == .child ? .type : l.role(of: part)) }
        l.lowerDeclarator(declarator)
      }
      if let trimmed = trimmedEnds[end], terms[index].end == end { terms[index].end = trimmed }
    }
    if declarators.isEmpty {
      emit(.other, as: role, for: node) { l in for part in shared { l.lower(part, as: l.role(of: part)) } }
    }
  }

  /// Name and initialiser of one declarator.
  private mutating func lowerDeclarator(_ node: Int) {
    let children = parts(of: node)
    let name = child(of: node, as: .name) ?? children.first
    let type = child(of: node, as: .type)
    if let type { lower(type, as: .type) }
    if let name { lower(name, as: .left) }
    let value = child(of: node, as: .value) ?? children.last { $0 != name && $0 != type && hasEquals(before: $0, in: node) }
    if let value { lower(value, as: .right) }
  }

  private func hasEquals(before child: Int, in node: Int) -> Bool {
    tree.children(of: node).contains { kindName($0) == "=" && $0 < child } || kindName(child) == "equals_value_clause"
  }

  mutating func lowerParameters(_ node: Int, as role: Role) {
    guard case .parameters = shape(of: node) else {
      // A lambda's single parameter without parentheses.
      guard isNamed(node) else { return }
      emit(.parameters, as: role, for: node) { $0.lowerParameter(node) }
      return
    }
    emit(.parameters, as: role, for: node) { l in
      for child in l.parts(of: node) { l.lowerParameter(child) }
    }
  }

  private mutating func lowerParameter(_ node: Int) {
    switch shape(of: node) {
    case .node(.parameter), .cParameter: lower(node, as: .element)
    case .parameters: for child in parts(of: node) { lowerParameter(child) }
    case .assign:
      let children = parts(of: node)
      emit(.parameter, as: .element, for: node) { l in
        if let name = children.first { l.lower(name, as: .name) }
        if children.count > 1, let value = children.last { l.lower(value, as: .value) }
      }
    default: emit(.parameter, as: .element, for: node) { $0.lower(node, as: .name) }
    }
  }

  /// `if … elif … else …` with its clauses side by side becomes nested `if`s.
  mutating func lowerIfChain(_ node: Int, as role: Role) {
    let clauses = tree.children(of: node).filter { self.role(of: $0) == .alternative && isNamed($0) }
    lowerIf(node, clauses[...], as: role, end: tree.nodes[node].end)
  }

  private mutating func lowerIf(_ node: Int, _ clauses: ArraySlice<Int>, as role: Role, end: UInt32) {
    let index = terms.count
    defer { terms[index].end = trimmedEnds[end] ?? end }
    emit(.if, as: role, for: node, end: end) { l in
      if let condition = l.child(of: node, as: .condition) { l.lower(condition, as: .condition) }
      if let body = l.child(of: node, as: .consequence) ?? l.child(of: node, as: .body) { l.lowerBody(body, as: .consequence) }
      guard let clause = clauses.first else { return }
      if l.child(of: clause, as: .condition) != nil {
        l.emit(.block, as: .alternative, for: clause, end: end) {
          $0.lowerIf(clause, clauses.dropFirst(), as: .statement, end: end)
        }
      } else if let body = l.child(of: clause, as: .body) ?? l.parts(of: clause).first {
        l.lowerBody(body, as: .alternative)
      }
    }
  }

  mutating func lowerDecorated(_ node: Int, as role: Role) {
    guard let definition = child(of: node, named: "function_definition") ?? child(of: node, named: "class_definition") else {
      return
    }
    pendingAnnotations = tree.children(of: node).filter { kindName($0) == "decorator" }
    // Semgrep takes these two for keywords.
    let first = pendingAnnotations.first.flatMap { parts(of: $0).first }
    let isKeyword =
      first.map { ["staticmethod", "classmethod"].contains(String(decoding: text(of: $0), as: UTF8.self)) } ?? false
    pendingStart = isKeyword ? first.map { span($0).0 } : tree.nodes[node].start
    lower(definition, as: role)
    (pendingAnnotations, pendingStart) = ([], nil)
  }

  // MARK: C and C++

  /// What a declarator declares, read from the outside in.
  private struct Declarator {
    var name: Int?
    /// Pointer, reference and array declarators, outermost first.
    var wrappers: [Int] = []
    var parameters: Int?
    var value: Int?
  }

  private func declarator(_ node: Int) -> Declarator {
    var result = Declarator()
    var current = node
    while true {
      switch kindName(current) {
      case "init_declarator":
        result.value = child(of: current, as: .value)
        guard let inner = tree.children(of: current).first(where: isNamed) else { return result }
        current = inner
      case "pointer_declarator", "abstract_pointer_declarator", "reference_declarator", "abstract_reference_declarator",
        "array_declarator", "abstract_array_declarator", "function_declarator", "abstract_function_declarator",
        "parenthesized_declarator", "abstract_parenthesized_declarator", "attributed_declarator":
        let kind = kindName(current)
        if kind.hasSuffix("function_declarator") {
          if result.parameters == nil { result.parameters = child(of: current, as: .parameters) }
        } else if !kind.hasSuffix("parenthesized_declarator") && kind != "attributed_declarator" {
          result.wrappers.append(current)
        }
        let inner = tree.children(of: current).first { child in
          kindName(child).hasSuffix("declarator") || (isNamed(child) && isDeclaratorName(child))
        }
        guard let inner, !isSize(inner, of: current) else { return result }
        current = inner
      default:
        result.name = current
        return result
      }
    }
  }

  private func isDeclaratorName(_ node: Int) -> Bool {
    [
      "identifier", "field_identifier", "type_identifier", "qualified_identifier", "destructor_name", "operator_name",
      "template_function", "structured_binding_declarator", "primitive_type", "operator_cast",
    ].contains(kindName(node))
  }

  private func isSize(_ node: Int, of declarator: Int) -> Bool {
    tree.grammar.fieldNames[Int(tree.nodes[node].field)] == "size"
  }

  private func isDeclaratorField(_ node: Int) -> Bool {
    let field = tree.grammar.fieldNames[Int(tree.nodes[node].field)]
    return field == "declarator"
  }

  /// The declared type: the base type inside its pointers, references and arrays.
  private mutating func lowerCType(_ base: Int?, _ wrappers: ArraySlice<Int>) {
    guard let wrapper = wrappers.last else {
      if let base { lower(base, as: .type) }
      return
    }
    let node = base ?? wrapper
    // A pointer's type ends with the star.
    let star = kindName(wrapper) == "pointer_declarator" ? tree.children(of: wrapper).first : nil
    emit(.other, as: .type, for: wrapper, start: tree.nodes[node].start, end: max(span(node).1, star.map { span($0).1 } ?? 0)) {
      l in
      l.lowerCType(base, wrappers.dropLast())
      if let size = l.tree.children(of: wrapper).first(where: { l.isSize($0, of: wrapper) }) { l.lower(size, as: .value) }
    }
  }

  mutating func lowerCDeclaration(_ node: Int, as role: Role) {
    let children = tree.children(of: node)
    let declarators = children.filter { isNamed($0) && isDeclaratorField($0) }
    let base = child(of: node, as: .type)
    let defaults = children.filter { isNamed($0) && self.role(of: $0) == .value }
    guard !declarators.isEmpty else {
      // `struct S { … };` alone, or a using-like declaration.
      for child in children where child != base {
        if case .leaf(.modifier) = shape(of: child) { continue } else { lower(child, as: role) }
      }
      if let base { lower(base, as: role) }
      return
    }
    for declaratorNode in declarators {
      let parts = declarator(declaratorNode)
      let arguments = constructorArguments(parts, as: role)
      let isPrototype = parts.parameters != nil && parts.value == nil && arguments == nil
      let isLast = declaratorNode == declarators.last
      let end = isLast ? tree.nodes[node].end : tree.nodes[declaratorNode].end
      emit(isPrototype ? .function : .variable, as: role, for: node, end: end) { l in
        for child in children where child != base && !declarators.contains(child) && l.role(of: child) != .value {
          l.lower(child, as: .modifier)
        }
        l.lowerCType(base, parts.wrappers[...])
        if let name = parts.name { l.lower(name, as: isPrototype ? .name : .left) }
        if isPrototype, let parameters = parts.parameters { l.lowerParameters(parameters, as: .parameters) }
        if let arguments, let list = parts.parameters {
          l.emit(.arguments, as: .right, for: list) { l in for argument in arguments { l.lower(argument, as: .argument) } }
        }
        if let value = parts.value ?? defaults.first { l.lower(value, as: isPrototype ? .child : .right) }
      }
    }
  }

  /// The arguments of `T x(a, b);` in a C++ function, which the grammar takes for the types of a prototype.
  private func constructorArguments(_ declarator: Declarator, as role: Role) -> [Int]? {
    guard tree.grammar.language == .cpp, role == .statement, parent >= 0, let list = declarator.parameters,
      declarator.value == nil, tree.grammar.kindName(terms[Int(parent)].symbol) == "compound_statement"
    else { return nil }
    let names = parts(of: list).map { parameter -> Int? in
      let children = tree.children(of: parameter)
      guard children.count == 1, ["type_identifier", "qualified_identifier"].contains(kindName(children[0])) else { return nil }
      return children[0]
    }
    return names.isEmpty || names.contains(nil) ? nil : names.compactMap { $0 }
  }

  mutating func lowerCParameter(_ node: Int, as role: Role) {
    let base = child(of: node, as: .type)
    let declaratorNode = tree.children(of: node).first { isNamed($0) && isDeclaratorField($0) }
    let parts = declaratorNode.map(declarator) ?? Declarator()
    let value = child(of: node, as: .value)
    emit(.parameter, as: role, for: node) { l in
      for child in l.tree.children(of: node) where child != base && child != declaratorNode && child != value {
        l.lower(child, as: .modifier)
      }
      if let name = parts.name {
        l.lowerCType(base, parts.wrappers[...])
        l.lower(name, as: .name)
      } else if parts.wrappers.isEmpty, let base {
        // `f(x)` in a pattern or a K&R list: what looks like a type alone may be a name.
        l.lower(base, as: .name)
      } else {
        l.lowerCType(base, parts.wrappers[...])
      }
      if let value { l.lower(value, as: .value) }
    }
  }

  mutating func lowerCFunction(_ node: Int, as role: Role) {
    let base = child(of: node, as: .type)
    let declaratorNode = tree.children(of: node).first { isNamed($0) && isDeclaratorField($0) }
    let parts = declaratorNode.map(declarator) ?? Declarator()
    let template = pendingModifier
    pendingModifier = nil
    emit(.function, as: role, for: node) { l in
      if let template { l.emit(.modifier, as: .modifier, for: template, text: l.span(template)) }
      for child in l.tree.children(of: node) where child != base && child != declaratorNode {
        if l.role(of: child) == .body { continue }
        l.lower(child, as: .modifier)
      }
      l.lowerCType(base, parts.wrappers[...])
      if let name = parts.name { l.lower(name, as: .name) }
      if let parameters = parts.parameters { l.lowerParameters(parameters, as: .parameters) }
      if let body = l.child(of: node, as: .body) ?? l.child(of: node, named: "try_statement") { l.lower(body, as: .body) }
    }
  }
}
