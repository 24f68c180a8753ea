extension LanguageTable {
  static let rust = LanguageTable(
    language: .rust,
    shapes: comments.merging(
      [
        "shebang": .dropped,
        "source_file": .block, "block": .block, "declaration_list": .classBody, "field_declaration_list": .classBody,
        "ordered_field_declaration_list": .classBody,
        "identifier": .leaf(.identifier), "type_identifier": .leaf(.identifier), "field_identifier": .leaf(.identifier),
        "shorthand_field_identifier": .leaf(.identifier), "primitive_type": .leaf(.identifier), "self": .leaf(.identifier),
        "super": .leaf(.identifier), "crate": .leaf(.identifier), "metavariable": .leaf(.identifier),
        "integer_literal": .leaf(.number), "float_literal": .leaf(.number), "boolean_literal": .leaf(.constant),
        "char_literal": .leaf(.constant),
        "string_literal": .string, "raw_string_literal": .string,
        "call_expression": .call, "arguments": .node(.arguments),
        "generic_function": .custom { $0.lowerGenericFunction($1, as: $2) },
        "macro_invocation": .custom { $0.lowerMacro($1, as: $2) }, "token_tree": .custom { $0.lowerTokenTree($1, as: $2) },
        "field_expression": .member, "scoped_identifier": .member, "scoped_type_identifier": .member,
        "index_expression": .index, "parenthesized_expression": .parenthesized,
        "binary_expression": .binary, "unary_expression": .unary, "reference_expression": .unary,
        "mutable_specifier": .leaf(.modifier), "lifetime": .dropped,
        "assignment_expression": .assign(.assign), "compound_assignment_expr": .assign(.augmentedAssign),
        "type_cast_expression": .node(.cast), "closure_expression": .node(.lambda), "closure_parameters": .parameters,
        "array_expression": .node(.collection), "tuple_expression": .node(.collection), "await_expression": .node(.other),
        "try_expression": .node(.other), "struct_expression": .custom { $0.lowerStructExpression($1, as: $2) },
        "field_initializer_list": .node(.dictionary),
        "field_initializer": .custom { l, node, role in
          let children = l.parts(of: node)
          l.emit(.pair, as: role, for: node) { l in
            if let key = children.first { l.lower(key, as: .key) }
            if children.count > 1, let value = children.last { l.lower(value, as: .value) }
          }
        },
        "let_declaration": .custom { $0.lowerLet($1, as: $2) }, "static_item": .custom { $0.lowerLet($1, as: $2) },
        "const_item": .custom { $0.lowerLet($1, as: $2) },
        "function_item": .node(.function), "function_signature_item": .node(.function), "parameters": .parameters,
        "parameter": .node(.parameter),
        "self_parameter": .custom { l, node, role in
          // `&self` and `self` differ.
          l.emit(.parameter, as: role, for: node, text: l.child(of: node, named: "&").map(l.span)) { l in
            for child in l.parts(of: node) { l.lower(child, as: l.kindName(child) == "self" ? .name : l.role(of: child)) }
          }
        },
        "extern_modifier": .leaf(.modifier), "visibility_modifier": .leaf(.modifier),
        "function_modifiers": .spliced, "attribute_item": .custom { $0.lowerAttribute($1, as: $2) },
        "inner_attribute_item": .dropped,
        "struct_item": .node(.class), "enum_item": .node(.class), "trait_item": .node(.class), "impl_item": .node(.class),
        "expression_statement": .expressionStatement, "return_expression": .node(.returning), "if_expression": .node(.if),
        "else_clause": .spliced, "for_expression": .node(.loop), "while_expression": .node(.loop),
        "loop_expression": .node(.loop),
        "match_expression": .node(.switching), "match_block": .spliced,
        "match_arm": .custom { l, node, role in
          l.emit(.switchCase, as: role, for: node) { l in
            for child in l.tree.children(of: node) {
              let isAssignment = ["assignment_expression", "compound_assignment_expr"].contains(l.kindName(child))
              if isAssignment { l.lowerStatement(child, as: .statement) } else { l.lower(child, as: l.role(of: child)) }
            }
          }
        },
        "break_expression": .node(.jump), "continue_expression": .node(.jump),
        "use_declaration": .custom { l, node, role in
          if let tree = l.parts(of: node).last { l.lowerUse(node, tree, as: role) }
        },
        "range_expression": .custom { l, node, role in
          // `0..n` and `0..=n` differ.
          l.emit(.other, as: role, for: node, text: l.tree.children(of: node).first { !l.isNamed($0) }.map(l.span)) { l in
            for child in l.parts(of: node) { l.lower(child, as: .child) }
          }
        },
        "empty_statement": .dropped,
      ], uniquingKeysWith: { $1 }),
    keywords: ["async", "unsafe", "const", "extern"], fieldRoles: ["trait": .heritage],
    hasBareExpressionStatements: true, parenthesesDoNotCount: true, returnEndsWithValue: true)
}

extension Lowering {
  /// `use a::{b, c as d};`: a statement for each name, all from the same start; its visibility does not count. `prefix` has the
  /// names of the path so far, and `scope` is the node with the last `::`.
  mutating func lowerUse(_ node: Int, _ tree: Int, prefix: [Int] = [], scope: Int? = nil, as role: Role) {
    let children = parts(of: tree)
    switch kindName(tree) {
    case "use_list": for child in children { lowerUse(node, child, prefix: prefix, scope: scope, as: role) }
    case "scoped_use_list":
      guard let list = children.last else { return }
      lowerUse(node, list, prefix: prefix + children.dropLast().flatMap(segments), scope: tree, as: role)
    case let kind:
      let isPath = kind != "use_as_clause" && kind != "use_wildcard"
      let path = isPath ? tree : children.first
      let names = prefix + (path.map(segments) ?? [])
      let separator = [path, tree, scope].compactMap(\.self).first { child(of: $0, named: "::") != nil } ?? node
      emit(.importing, as: role, for: node, start: child(of: node, named: "use").map { span($0).0 }, end: span(tree).1) { l in
        if isPath { return l.lowerPath(names[...], separatorOf: separator, as: .child) }
        l.emit(.other, as: .child, for: tree) { l in
          l.lowerPath(names[...], separatorOf: separator, as: .child)
          for alias in children.dropFirst() { l.lower(alias, as: .child) }
        }
      }
    }
  }

  /// The names of a path.
  private func segments(of path: Int) -> [Int] {
    let children = parts(of: path)
    return children.isEmpty ? [path] : children.flatMap(segments)
  }

  mutating func lowerLet(_ node: Int, as role: Role) {
    let (name, type, value) = (child(of: node, as: .name), child(of: node, as: .type), child(of: node, as: .value))
    // `let` itself does not count, nor does visibility.
    let words = tree.children(of: node).filter { kindName($0) != "visibility_modifier" }
    let start = pendingAnnotations.first ?? words.dropFirst(kindName(node) == "let_declaration" ? 1 : 0).first
    pendingAnnotations = []
    emit(.variable, as: role, for: node, start: start.map { span($0).0 }) { l in
      for child in l.tree.children(of: node) where child != name && child != type && child != value {
        if l.kindName(child) == "const" { continue }
        l.lower(child, as: l.role(of: child))
      }
      if let type { l.lower(type, as: .type) }
      if let name { l.lower(name, as: .left) }
      if let value { l.lower(value, as: .right) }
    }
  }

  /// `f::<T>` stands for `f`: patterns seldom say type arguments.
  mutating func lowerGenericFunction(_ node: Int, as role: Role) {
    guard let function = parts(of: node).first else { return }
    let index = terms.count
    lower(function, as: role)
    if index < terms.count { widen(index, toCover: node) }
  }

  mutating func lowerStructExpression(_ node: Int, as role: Role) {
    emit(.new, as: role, for: node) { l in
      for child in l.parts(of: node) { l.lower(child, as: l.role(of: child)) }
    }
  }

  mutating func lowerAttribute(_ node: Int, as role: Role) {
    emit(.annotation, as: .annotation, for: node) { l in
      for child in l.parts(of: node) { for part in l.parts(of: child) { l.lower(part, as: l.role(of: part)) } }
    }
  }
}
