extension LanguageTable {
  static let java = LanguageTable(
    language: .java,
    shapes: comments.merging(
      [
        "program": .block, "block": .block, "constructor_body": .block, "switch_block": .spliced,
        "identifier": .leaf(.identifier), "type_identifier": .leaf(.identifier), "this": .leaf(.identifier),
        "super": .leaf(.identifier),
        "integral_type": .leaf(.identifier), "floating_point_type": .leaf(.identifier), "boolean_type": .leaf(.identifier),
        "void_type": .leaf(.identifier),
        "decimal_integer_literal": .leaf(.number), "hex_integer_literal": .leaf(.number), "octal_integer_literal": .leaf(.number),
        "binary_integer_literal": .leaf(.number), "decimal_floating_point_literal": .leaf(.number),
        "true": .leaf(.constant), "false": .leaf(.constant), "null_literal": .leaf(.constant),
        "character_literal": .leaf(.constant), "string_literal": .string,
        "method_invocation": .methodCall, "argument_list": .node(.arguments), "object_creation_expression": .new,
        "explicit_constructor_invocation": .custom { l, node, role in
          let end = l.child(of: node, as: .arguments).map { l.span($0).1 }
          l.emit(.expressionStatement, as: role, for: node, end: end) { $0.lowerCall(node, as: .child, end: end) }
        },
        "field_access": .member, "scoped_identifier": .member, "scoped_type_identifier": .member,
        "method_reference": .node(.other),
        "array_access": .index, "parenthesized_expression": .parenthesized,
        "binary_expression": .binary, "instanceof_expression": .node(.other), "unary_expression": .unary,
        "update_expression": .unary,
        "assignment_expression": .assign(.assign), "ternary_expression": .node(.conditional), "cast_expression": .node(.cast),
        "lambda_expression": .node(.lambda), "inferred_parameters": .parameters, "array_initializer": .node(.collection),
        "element_value_array_initializer": .node(.collection),
        "local_variable_declaration": .declaration, "field_declaration": .declaration, "constant_declaration": .declaration,
        "variable_declarator": .node(.variable),
        "resource": .custom { $0.lowerField($1, as: $2) },
        "method_declaration": .node(.function), "constructor_declaration": .node(.function), "formal_parameters": .parameters,
        "formal_parameter": .node(.parameter), "spread_parameter": .node(.parameter), "catch_formal_parameter": .node(.parameter),
        "class_declaration": .node(.class), "interface_declaration": .node(.class), "enum_declaration": .node(.class),
        "record_declaration": .node(.class), "class_body": .classBody, "interface_body": .classBody, "enum_body": .classBody,
        "modifiers": .custom { l, node, _ in for child in l.tree.children(of: node) { l.lower(child, as: .annotation) } },
        "annotation": .node(.annotation), "marker_annotation": .node(.annotation), "annotation_argument_list": .node(.arguments),
        "element_value_pair": .custom { l, node, role in
          l.emit(.keywordArgument, as: role, for: node) { l in
            for child in l.parts(of: node) { l.lower(child, as: l.role(of: child) == .key ? .name : .value) }
          }
        },
        "expression_statement": .expressionStatement, "return_statement": .node(.returning), "if_statement": .node(.if),
        "for_statement": .node(.loop), "enhanced_for_statement": .node(.loop), "while_statement": .node(.loop),
        "do_statement": .node(.loop), "switch_expression": .node(.switching), "switch_block_statement_group": .node(.switchCase),
        "switch_rule": .node(.switchCase), "try_statement": .node(.trying), "try_with_resources_statement": .node(.trying),
        "throw_statement": .custom { l, node, role in
          let end = l.parts(of: node).last.map { l.span($0).1 }
          if let end { l.trimmedEnds[l.span(node).1] = end }
          l.emit(.throwing, as: role, for: node, end: end) { l in for child in l.parts(of: node) { l.lower(child, as: .child) } }
        },
        "assert_statement": .custom { $0.lowerAssert($1, as: $2) },
        "break_statement": .node(.jump), "continue_statement": .node(.jump),
        "import_declaration": .custom { l, node, role in
          l.emit(.importing, as: role, for: node, end: l.parts(of: node).last.map { l.span($0).1 }) { l in
            for child in l.tree.children(of: node) { l.lower(child, as: l.kindName(child) == "asterisk" ? .modifier : .child) }
          }
        },
        "throws": .custom { l, node, _ in
          for type in l.parts(of: node) { l.emit(.other, as: .heritage, for: node) { $0.lower(type, as: .child) } }
        },
        "package_declaration": .node(.other), "resource_specification": .spliced,
        "super_interfaces": .custom { l, node, role in
          for type in l.parts(of: node).flatMap({ l.kindName($0) == "type_list" ? l.parts(of: $0) : [$0] }) {
            l.emit(.other, as: .heritage, for: node) { $0.lower(type, as: .child) }
          }
        },
        "array_creation_expression": .custom { $0.lowerNewArray($1, as: $2) },
      ], uniquingKeysWith: { $1 }),
    keywords: [
      "public", "private", "protected", "static", "final", "abstract", "synchronized", "native", "transient", "volatile",
      "default",
    ],
    fieldRoles: ["field": .name],
    parenthesesDoNotCount: true, returnEndsWithValue: true, fieldEndsBeforeSemicolon: true)
}

extension Lowering {
  /// `new T[n]` and `new T[] {…}`: a creation whose name is the array's type and whose arguments are sizes or elements.
  mutating func lowerNewArray(_ node: Int, as role: Role) {
    let children = parts(of: node)
    guard let type = child(of: node, as: .type) else { return }
    let isJava = tree.grammar.language == .java
    // C# writes sizes into the type.
    let ranks =
      isJava
      ? children.filter { kindName($0) == "dimensions_expr" } : parts(of: type).filter { kindName($0) == "array_rank_specifier" }
    let sizes = ranks.flatMap { parts(of: $0) }
    let initializer = children.first { kindName($0) == "array_initializer" || kindName($0) == "initializer_expression" }
    let element = isJava ? type : parts(of: type).first ?? type
    // The bracket or brace tells sizes from elements; `new $T(...)` takes both.
    let mark = initializer ?? ranks.first
    emit(
      .new, as: role, for: node, end: isJava && initializer == nil ? sizes.last.map { span($0).1 } : nil,
      text: mark.map { (span($0).0, span($0).0 + 1) }
    ) { l in
      l.emit(.other, as: .name, for: isJava ? node : type, start: l.span(element).0, end: l.span(element).1) {
        $0.lower(element, as: .child)
      }
      l.emit(.arguments, as: .arguments, for: node) { l in
        for argument in isJava && initializer != nil ? l.parts(of: initializer ?? node) : sizes {
          l.lower(argument, as: .argument)
        }
      }
      if !isJava, let initializer { l.lower(initializer, as: .initializer) }
    }
  }

  /// An assertion's range leaves out its semicolon, like a return's.
  mutating func lowerAssert(_ node: Int, as role: Role) {
    let children = parts(of: node)
    emit(.other, as: role, for: node, end: children.last.map { span($0).1 }) { l in
      for child in children { l.lower(child, as: .child) }
    }
  }
}
