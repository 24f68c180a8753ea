extension LanguageTable {
  static let csharp = LanguageTable(
    language: .csharp,
    shapes: comments.merging(
      [
        "compilation_unit": .block, "empty_statement": .dropped, "block": .block, "declaration_list": .classBody,
        "global_statement": .spliced,
        "namespace_declaration": .custom { $0.lowerFromName($1, as: $2) },
        "file_scoped_namespace_declaration": .custom { $0.lowerFromName($1, as: $2) },
        "operator_declaration": .custom { $0.lowerOperator($1, as: $2) },
        "conversion_operator_declaration": .custom { $0.lowerOperator($1, as: $2) },
        "enum_declaration": .custom { $0.lowerEnum($1, as: $2) }, "enum_member_declaration_list": .classBody,
        "enum_member_declaration": .custom { l, node, role in
          if let name = l.parts(of: node).first, l.parts(of: node).count == 1 { return l.lower(name, as: role) }
          l.emit(.other, as: role, for: node) { l in
            for child in l.parts(of: node) { l.lower(child, as: l.role(of: child)) }
          }
        },
        "identifier": .leaf(.identifier), "predefined_type": .leaf(.identifier), "implicit_type": .dropped,
        "this": .leaf(.identifier), "base": .leaf(.identifier), "this_expression": .leaf(.identifier),
        "base_expression": .leaf(.identifier),
        "integer_literal": .leaf(.number), "real_literal": .leaf(.number), "boolean_literal": .leaf(.constant),
        "null_literal": .leaf(.constant), "character_literal": .leaf(.constant),
        "string_literal": .string, "verbatim_string_literal": .string, "raw_string_literal": .string,
        "interpolated_string_expression": .string, "interpolation_brace": .dropped, "interpolation_format_clause": .dropped,
        "interpolation_alignment_clause": .dropped,
        "invocation_expression": .call, "argument_list": .node(.arguments), "bracketed_argument_list": .spliced,
        "argument": .argument,
        "object_creation_expression": .custom { l, node, role in
          let type = l.child(of: node, as: .type)
          // `new T[n]` where T is a name.
          if let type, l.kindName(type) == "array_type" { l.lowerNewArray(node, as: role) } else { l.lowerNew(node, as: role) }
        }, "implicit_object_creation_expression": .new,
        "member_access_expression": .member, "conditional_access_expression": .member, "member_binding_expression": .spliced,
        "qualified_name": .member, "element_access_expression": .index, "parenthesized_expression": .parenthesized,
        "binary_expression": .binary, "prefix_unary_expression": .unary, "postfix_unary_expression": .unary,
        "checked_expression": .unary,
        "assignment_expression": .assign(.assign), "conditional_expression": .node(.conditional),
        "cast_expression": .node(.cast),
        "as_expression": .custom { l, node, role in
          l.emit(.cast, as: role, for: node) { l in
            if let type = l.parts(of: node).last { l.lower(type, as: .type) }
            if let value = l.parts(of: node).first { l.lower(value, as: .value) }
          }
        },
        "array_creation_expression": .custom { $0.lowerNewArray($1, as: $2) }, "lambda_expression": .node(.lambda),
        "anonymous_method_expression": .node(.lambda), "implicit_parameter": .leaf(.identifier),
        "initializer_expression": .node(.collection), "equals_value_clause": .spliced,
        "local_declaration_statement": .declaration, "field_declaration": .declaration, "event_field_declaration": .declaration,
        "variable_declaration": .declaration, "variable_declarator": .node(.variable),
        "property_declaration": .custom { $0.lowerField($1, as: $2) },
        "method_declaration": .node(.function), "constructor_declaration": .node(.function),
        "local_function_statement": .node(.function),
        "parameter_list": .parameters, "parameter": .node(.parameter),
        "class_declaration": .node(.class), "struct_declaration": .node(.class), "interface_declaration": .node(.class),
        "record_declaration": .node(.class),
        "base_list": .custom { l, node, _ in
          for child in l.parts(of: node) { l.lower(child, as: .heritage) }
        },
        "modifier": .leaf(.modifier),
        "attribute_list": .custom { l, node, _ in
          for child in l.parts(of: node) { l.lower(child, as: .annotation) }
        },
        "attribute": .node(.annotation), "attribute_argument_list": .node(.arguments), "attribute_argument": .argument,
        "expression_statement": .expressionStatement, "return_statement": .node(.returning), "if_statement": .node(.if),
        "for_statement": .node(.loop), "foreach_statement": .node(.loop), "while_statement": .node(.loop),
        "do_statement": .node(.loop),
        "switch_statement": .node(.switching), "switch_body": .spliced, "switch_section": .node(.switchCase),
        "try_statement": .node(.trying), "throw_statement": .node(.throwing), "throw_expression": .node(.throwing),
        "break_statement": .node(.jump), "continue_statement": .node(.jump), "using_directive": .node(.importing),
        "preproc_if": .spliced, "preproc_else": .spliced, "preproc_elif": .spliced, "preproc_region": .dropped,
        "preproc_endregion": .dropped,
      ], uniquingKeysWith: { $1 }),
    keywords: ["out", "ref", "params"], nameTokens: ["this", "base"],
    fieldRoles: ["returns": .returnType, "qualifier": .object, "expression": .object],
    interpolations: ["interpolation"],
    parenthesesDoNotCount: true, assignmentMatchesDeclaration: false, templateEndsWithLastPart: true)
}

extension Lowering {
  /// Semgrep counts from the name on, and an enumeration ends with its last member.
  mutating func lowerFromName(_ node: Int, as role: Role) {
    emit(.other, as: role, for: node, start: child(of: node, as: .name).map { span($0).0 }) { l in
      for child in l.tree.children(of: node) { l.lower(child, as: l.role(of: child)) }
    }
  }

  /// An operator is a method whose name is the operator or, for a conversion, the word.
  mutating func lowerOperator(_ node: Int, as role: Role) {
    emit(.function, as: role, for: node) { l in
      let name = l.tree.children(of: node).first { l.role(of: $0) == .operator } ?? l.child(of: node, named: "operator")
      for child in l.tree.children(of: node) {
        if child == name { l.emit(.identifier, as: .name, for: child, text: l.span(child)); continue }
        if l.kindName(child) == "arrow_expression_clause" { l.lowerArrowBody(child); continue }
        l.lower(child, as: l.role(of: child) == .type ? .returnType : l.role(of: child))
      }
    }
  }

  /// The word, the brackets of attributes and the closing brace do not count.
  mutating func lowerEnum(_ node: Int, as role: Role) {
    let word = child(of: node, named: "enum")
    let first = tree.children(of: node).first { $0 != word && isNamed($0) }
    let start = attributeStart(of: node) ?? first.map { span($0).0 }
    let last = child(of: node, as: .body).flatMap { parts(of: $0).last } ?? child(of: node, as: .name)
    emit(.class, as: role, for: node, start: start, end: last.map { span($0).1 }) { l in
      for child in l.tree.children(of: node) { l.lower(child, as: l.role(of: child)) }
    }
  }
}
