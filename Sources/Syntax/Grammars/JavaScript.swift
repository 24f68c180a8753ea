extension LanguageTable {
  static let javascript = LanguageTable(
    language: .javascript, shapes: ecmaScriptShapes, keywords: ecmaScriptKeywords,
    interpolations: ["template_substitution"], templateEndsWithLastPart: true, declarationEndsBeforeSemicolon: true)

  static let typescript = LanguageTable(
    language: .typescript,
    shapes: ecmaScriptShapes.merging(
      [
        "type_annotation": .spliced, "predefined_type": .leaf(.identifier),
        "required_parameter": .node(.parameter), "optional_parameter": .node(.parameter),
        "accessibility_modifier": .leaf(.modifier), "override_modifier": .leaf(.modifier),
        "public_field_definition": .custom { $0.lowerField($1, as: $2) },
        "as_expression": .node(.cast), "satisfies_expression": .node(.cast),
        "type_assertion": .custom { $0.lowerTypeAssertion($1, as: $2) },
        "non_null_expression": .node(.other), "nested_type_identifier": .member, "nested_identifier": .member,
        "abstract_class_declaration": .node(.class), "extends_clause": .node(.other), "implements_clause": .node(.other),
        "function_signature": .node(.function), "method_signature": .node(.function),
        "abstract_method_signature": .node(.function), "interface_body": .classBody, "object_type": .classBody,
      ], uniquingKeysWith: { $1 }),
    keywords: ecmaScriptKeywords.union(["readonly", "abstract", "declare"]),
    interpolations: ["template_substitution"], templateEndsWithLastPart: true, declarationEndsBeforeSemicolon: true)

  private static let ecmaScriptKeywords: Set<String> = ["const", "let", "var", "async", "static", "get", "set"]

  private static let ecmaScriptShapes: [String: Shape] = comments.merging(
    [
      "hash_bang_line": .dropped, "html_comment": .dropped, "empty_statement": .dropped,
      "program": .block, "statement_block": .block,
      "identifier": .leaf(.identifier), "property_identifier": .leaf(.identifier),
      "shorthand_property_identifier": .custom { l, node, role in
        l.emit(.pair, as: role, for: node) { l in
          l.emit(.identifier, as: .key, for: node, text: l.span(node))
          l.emit(.identifier, as: .value, for: node, text: l.span(node))
        }
      },
      "shorthand_property_identifier_pattern": .leaf(.identifier), "private_property_identifier": .leaf(.identifier),
      "type_identifier": .leaf(.identifier), "statement_identifier": .leaf(.identifier),
      "this": .leaf(.identifier), "super": .leaf(.identifier), "undefined": .leaf(.constant), "import": .leaf(.identifier),
      "number": .leaf(.number), "true": .leaf(.constant), "false": .leaf(.constant), "null": .leaf(.constant),
      "string": .string, "template_string": .string, "regex": .leaf(.regex),
      "call_expression": .call, "arguments": .node(.arguments), "new_expression": .new,
      "member_expression": .member, "subscript_expression": .index,
      "parenthesized_expression": .parenthesized, "sequence_expression": .node(.other),
      "binary_expression": .binary, "unary_expression": .unary, "update_expression": .unary,
      "assignment_expression": .assign(.assign), "augmented_assignment_expression": .assign(.augmentedAssign),
      "assignment_pattern": .assign(.assign),
      "ternary_expression": .node(.conditional), "arrow_function": .node(.lambda), "function_expression": .node(.lambda),
      "generator_function": .node(.lambda), "formal_parameters": .parameters,
      "array": .node(.collection), "array_pattern": .node(.collection),
      "object": .node(.dictionary), "object_pattern": .node(.dictionary), "pair": .custom { $0.lowerPair($1, as: $2) },
      "pair_pattern": .custom { $0.lowerPair($1, as: $2) },
      "jsx_element": .custom { $0.lowerMarkup($1, as: $2) }, "jsx_self_closing_element": .custom { $0.lowerMarkup($1, as: $2) },
      "jsx_text": .custom { l, node, role in l.emit(.string, as: role, for: node, text: l.trimmedSpan(of: node)) },
      "computed_property_name": .spliced, "jsx_expression": .spliced,
      "function_declaration": .node(.function), "generator_function_declaration": .node(.function),
      "method_definition": .node(.function), "class_declaration": .node(.class), "class": .node(.class),
      "class_body": .classBody, "class_heritage": .node(.other), "field_definition": .custom { $0.lowerField($1, as: $2) },
      "decorator": .custom { l, node, _ in
        l.emit(.annotation, as: .annotation, for: node) { l in
          for child in l.tree.children(of: node) { l.lower(child, as: .child) }
        }
      },
      "lexical_declaration": .declaration, "variable_declaration": .declaration, "variable_declarator": .node(.variable),
      "expression_statement": .expressionStatement, "return_statement": .node(.returning), "if_statement": .node(.if),
      "else_clause": .spliced, "for_statement": .node(.loop), "for_in_statement": .node(.loop), "while_statement": .node(.loop),
      "do_statement": .node(.loop), "switch_statement": .node(.switching), "switch_body": .spliced,
      "switch_case": .node(.switchCase),
      "switch_default": .node(.switchCase), "try_statement": .node(.trying), "throw_statement": .node(.throwing),
      "break_statement": .node(.jump), "continue_statement": .node(.jump),
      "import_statement": .custom { $0.lowerModuleImport($1, as: $2) },
      "export_statement": .custom { $0.lowerExport($1, as: $2) },
    ], uniquingKeysWith: { $1 })
}

extension Lowering {
  /// `key: value`; a key in quotes is the same key. A function without a name of its own is a method.
  mutating func lowerPair(_ node: Int, as role: Role) {
    if let value = child(of: node, as: .value), let key = child(of: node, as: .key), kindName(key) == "property_identifier",
      ["arrow_function", "function_expression"].contains(kindName(value)), child(of: value, as: .name) == nil
    {
      return emit(.function, as: role, for: node) { l in
        l.lower(key, as: .name)
        for child in l.tree.children(of: value) {
          switch l.role(of: child) {
          case .parameters: l.lowerParameters(child, as: .parameters)
          case .body where !l.isBlock(child): l.lowerImplicitReturn(child, in: value)
          default: l.lower(child, as: l.role(of: child))
          }
        }
      }
    }
    emit(.pair, as: role, for: node) { l in
      for child in l.tree.children(of: node) {
        if l.role(of: child) == .key, l.kindName(child) == "string", l.parts(of: child).count <= 1 {
          l.emit(.identifier, as: .key, for: child, text: l.stringContent(of: child))
        } else {
          l.lower(child, as: l.role(of: child))
        }
      }
    }
  }

  /// `<T>e` is `e as T`.
  mutating func lowerTypeAssertion(_ node: Int, as role: Role) {
    emit(.cast, as: role, for: node) { l in
      for child in l.parts(of: node).reversed() {
        if l.role(of: child) == .typeArguments || l.kindName(child) == "type_arguments" {
          for type in l.parts(of: child) { l.lower(type, as: .child) }
        } else {
          l.lower(child, as: .child)
        }
      }
    }
  }

  /// `<a b={c}>…</a>` and `<a b={c} />`: name, attributes in any order, and what is inside.
  mutating func lowerMarkup(_ node: Int, as role: Role) {
    let opening = child(of: node, named: "jsx_opening_element") ?? node
    // Semgrep counts up to the first letter of the closing tag's name.
    let closing = child(of: node, named: "jsx_closing_element").flatMap { parts(of: $0).first }
    emit(.markup, as: role, for: node, end: closing.map { span($0).0 + 1 }) { l in
      for (position, part) in l.parts(of: opening).enumerated() {
        if l.kindName(part) == "jsx_attribute" {
          l.emit(.pair, as: .annotation, for: part) { l in
            for (index, child) in l.parts(of: part).enumerated() { l.lower(child, as: index == 0 ? .key : .value) }
          }
        } else {
          l.lower(part, as: position == 0 ? .name : .annotation)
        }
      }
      guard opening != node else { return }
      for child in l.parts(of: node) where child != opening && l.kindName(child) != "jsx_closing_element" {
        if l.kindName(child) == "jsx_text", l.trimmedSpan(of: child) == nil { continue }
        l.lower(child, as: .element)
      }
    }
  }

  /// The range of a text without white space at its ends; nil if there is nothing else.
  func trimmedSpan(of node: Int) -> (UInt32, UInt32)? {
    var (start, end) = span(node)
    func isSpace(_ offset: UInt32) -> Bool { tree.bytes[Int(offset)] <= 0x20 }
    while start < end, isSpace(start) { start += 1 }
    while end > start, isSpace(end - 1) { end -= 1 }
    return start < end ? (start, end) : nil
  }

  /// `import a, { b as c } from "m"`: a statement for each name; its text tells a name in braces and `* as` from a default.
  mutating func lowerModuleImport(_ node: Int, as role: Role) {
    let source = child(of: node, named: "string")
    let end = source.map { span($0).1 }
    func single(_ l: inout Lowering, _ names: [Int], text: (UInt32, UInt32)?) {
      l.emit(.importing, as: role, for: node, end: end, text: text) { l in
        for (index, name) in names.enumerated() { l.lower(name, as: index == 0 ? .name : .value) }
        if let source { l.emit(.string, as: .modifier, for: source, text: l.stringContent(of: source)) }
      }
    }
    guard let clause = child(of: node, named: "import_clause") else {
      if parts(of: node) == [source].compactMap({ $0 }) {
        single(&self, [], text: nil)
      } else {
        // TypeScript's `import a = require("m")`.
        emit(.other, as: role, for: node) { l in for child in l.parts(of: node) { l.lower(child, as: .child) } }
      }
      return
    }
    for part in parts(of: clause) {
      switch kindName(part) {
      case "namespace_import": single(&self, parts(of: part), text: (span(part).0, span(part).0 + 1))
      case "named_imports":
        for name in parts(of: part) { single(&self, parts(of: name), text: (span(part).0, span(part).0 + 1)) }
      default: single(&self, [part], text: nil)
      }
    }
  }

  /// `export` in front of a declaration is a modifier of it; `export default e` and lists stand for themselves.
  mutating func lowerExport(_ node: Int, as role: Role) {
    let children = tree.children(of: node)
    guard let declaration = parts(of: node).first(where: { isDeclaration($0) }) else {
      emit(.other, as: role, for: node, end: parts(of: node).last.map { span($0).1 }) { l in
        for child in l.parts(of: node) { l.lower(child, as: l.role(of: child) == .value ? .value : .child) }
      }
      return
    }
    for child in children where kindName(child) == "decorator" { pendingAnnotations.append(child) }
    pendingModifier = children.first { kindName($0) == "export" }
    lower(declaration, as: role)
    pendingModifier = nil
  }

  private func isDeclaration(_ node: Int) -> Bool {
    switch shape(of: node) {
    case .declaration, .node(.function), .node(.class): true
    default: kindName(node).hasSuffix("_declaration")
    }
  }

  /// A field of a class: a variable whose name and value stand directly in the node.
  mutating func lowerField(_ node: Int, as role: Role) {
    let name = child(of: node, as: .name)
    let value = child(of: node, as: .value)
    // In C#, neither the semicolon after an initialiser counts nor accessors without code.
    let isArrow = value.map { kindName($0) == "arrow_expression_clause" } ?? false
    let accessors = child(of: node, named: "accessor_list").map { parts(of: $0) } ?? []
    let isAutomatic = !accessors.isEmpty && accessors.allSatisfy { child(of: $0, as: .body) == nil }
    let last = isAutomatic ? value ?? name : value
    let end = tree.grammar.language == .csharp && !isArrow ? last.map { span($0).1 } : nil
    emit(.variable, as: role, for: node, end: end) { l in
      for child in l.tree.children(of: node) {
        if child == name {
          l.lower(child, as: .left)
        } else if isArrow && child == value || l.kindName(child) == "accessor_list" {
          l.lower(child, as: .body)
        } else if child == value {
          l.lower(child, as: .right)
        } else {
          l.lower(child, as: l.role(of: child))
        }
      }
    }
  }
}
