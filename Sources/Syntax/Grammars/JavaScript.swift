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
        "as_expression": .node(.cast), "satisfies_expression": .node(.cast), "type_assertion": .node(.cast),
        "non_null_expression": .spliced, "nested_type_identifier": .member, "nested_identifier": .member,
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
      "shorthand_property_identifier": .leaf(.identifier),
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
      "object": .node(.dictionary), "object_pattern": .node(.dictionary), "pair": .node(.pair), "pair_pattern": .node(.pair),
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
      "import_statement": .node(.importing), "export_statement": .spliced,
    ], uniquingKeysWith: { $1 })
}

extension Lowering {
  /// A field of a class: a variable whose name and value stand directly in the node.
  mutating func lowerField(_ node: Int, as role: Role) {
    let name = child(of: node, as: .name)
    let value = child(of: node, as: .value)
    emit(.variable, as: role, for: node) { l in
      for child in l.tree.children(of: node) {
        if child == name {
          l.lower(child, as: .left)
        } else if child == value {
          l.lower(child, as: .right)
        } else {
          l.lower(child, as: l.role(of: child))
        }
      }
    }
  }
}
