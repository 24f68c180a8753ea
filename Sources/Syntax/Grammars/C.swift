extension LanguageTable {
  static let c = LanguageTable(language: .c, shapes: cShapes, keywords: cKeywords, parenthesesDoNotCount: true)

  static let cpp = LanguageTable(
    language: .cpp,
    shapes: cShapes.merging(
      [
        "namespace_identifier": .leaf(.identifier), "this": .leaf(.identifier), "auto": .leaf(.identifier),
        "placeholder_type_specifier": .spliced, "nullptr": .leaf(.constant), "null": .leaf(.constant),
        "qualified_identifier": .custom { l, node, role in l.lowerPath(l.qualifiedNames(node)[...], separatorOf: node, as: role)
        },
        "new_expression": .new, "delete_expression": .custom { $0.lowerDelete($1, as: $2) },
        "lambda_expression": .custom { $0.lowerCppLambda($1, as: $2) },
        "lambda_capture_specifier": .dropped,
        "template_declaration": .custom { $0.lowerTemplate($1, as: $2) }, "template_parameter_list": .dropped,
        "class_specifier": .node(.class),
        "base_class_clause": .custom { l, node, _ in
          l.emit(.other, as: .heritage, for: node) { l in for child in l.tree.children(of: node) { l.lower(child, as: .child) } }
        },
        "access_specifier": .dropped, "try_statement": .node(.trying), "throw_statement": .node(.throwing),
        "for_range_loop": .node(.loop), "raw_string_literal": .string, "condition_clause": .spliced,
        "optional_parameter_declaration": .cParameter, "variadic_parameter_declaration": .cParameter,
        "namespace_definition": .node(.other), "declaration_list": .block,
        "field_initializer_list": .node(.other),
        "using_declaration": .custom { l, node, role in
          l.emit(.importing, as: role, for: node, end: l.parts(of: node).last.map { l.span($0).1 }) { l in
            for child in l.tree.children(of: node) { l.lower(child, as: l.role(of: child)) }
          }
        }, "virtual_specifier": .leaf(.modifier),
        "noexcept": .dropped, "virtual": .leaf(.modifier),
      ], uniquingKeysWith: { $1 }),
    keywords: cKeywords.union(["virtual", "explicit", "constexpr", "friend"]), parenthesesDoNotCount: true)

  private static let cKeywords: Set<String> = ["static", "extern", "inline", "const", "volatile", "register", "restrict"]

  private static let cShapes: [String: Shape] = comments.merging(
    [
      "translation_unit": .block, "compound_statement": .block, "else_clause": .spliced,
      "preproc_if": .spliced, "preproc_ifdef": .spliced, "preproc_else": .spliced, "preproc_elif": .spliced,
      "preproc_elifdef": .spliced,
      "preproc_directive": .dropped, "preproc_call": .node(.other), "linkage_specification": .spliced,
      "identifier": .leaf(.identifier), "field_identifier": .leaf(.identifier), "type_identifier": .leaf(.identifier),
      "statement_identifier": .leaf(.identifier), "primitive_type": .leaf(.identifier),
      "sized_type_specifier": .custom { l, node, role in
        l.emit(.identifier, as: role, for: node, text: l.span(node))
      },
      "number_literal": .leaf(.number), "true": .leaf(.constant), "false": .leaf(.constant), "null": .leaf(.constant),
      "char_literal": .leaf(.constant), "string_literal": .string,
      "concatenated_string": .custom { $0.lowerConcatenatedString($1, as: $2) },
      "system_lib_string": .string,
      "call_expression": .call, "argument_list": .node(.arguments), "field_expression": .member, "subscript_expression": .index,
      "parenthesized_expression": .parenthesized, "binary_expression": .binary, "unary_expression": .unary,
      "pointer_expression": .unary,
      "update_expression": .unary, "sizeof_expression": .node(.other), "assignment_expression": .assign(.assign),
      "conditional_expression": .node(.conditional), "cast_expression": .node(.cast),
      "type_descriptor": .custom { l, node, role in
        l.lowerTypeDescriptor(node, as: role)
      },
      "initializer_list": .node(.collection),
      "declaration": .cDeclaration, "field_declaration": .cDeclaration, "function_definition": .cFunction,
      "parameter_list": .parameters, "parameter_declaration": .cParameter,
      "storage_class_specifier": .leaf(.modifier), "type_qualifier": .leaf(.modifier),
      "struct_specifier": .node(.class), "union_specifier": .node(.class), "enum_specifier": .node(.other),
      "field_declaration_list": .classBody,
      "expression_statement": .expressionStatement, "return_statement": .node(.returning), "if_statement": .node(.if),
      "for_statement": .node(.loop), "while_statement": .node(.loop), "do_statement": .node(.loop),
      "switch_statement": .node(.switching), "case_statement": .node(.switchCase),
      "break_statement": .node(.jump), "continue_statement": .node(.jump), "goto_statement": .node(.jump),
      "preproc_include": .custom { l, node, role in
        let path = l.parts(of: node).first
        l.emit(.importing, as: role, for: node, end: path.map { l.span($0).1 }) { l in
          if let path { l.lower(path, as: .value) }
        }
      }, "attribute_specifier": .dropped, "attribute_declaration": .dropped,
      "ms_call_modifier": .dropped,
    ], uniquingKeysWith: { $1 })
}

extension Lowering {
  /// The names of `a::b::c`, whose parts nest to the right in the grammar.
  func qualifiedNames(_ node: Int) -> [Int] {
    guard kindName(node) == "qualified_identifier" else { return [node] }
    return parts(of: node).flatMap(qualifiedNames)
  }

  /// What a template declares begins with its parameters.
  mutating func lowerTemplate(_ node: Int, as role: Role) {
    let parameters = child(of: node, named: "template_parameter_list")
    for child in tree.children(of: node) {
      let index = terms.count
      pendingModifier = kindName(child) == "function_definition" ? self.child(of: node, named: "template") : nil
      lower(child, as: role)
      if index < terms.count, terms[index].kind == .function, let parameters { terms[index].start = span(parameters).0 }
    }
  }

  /// `delete` and `delete[]` differ.
  mutating func lowerDelete(_ node: Int, as role: Role) {
    let bracket = tree.children(of: node).first { kindName($0) == "[" }
    emit(.unary, as: role, for: node, text: bracket.map(span) ?? tree.children(of: node).first.map(span)) { l in
      for child in l.parts(of: node) { l.lower(child, as: .left) }
    }
  }

  mutating func lowerTypeDescriptor(_ node: Int, as role: Role) {
    let children = parts(of: node)
    if children.count == 1 { return lower(children[0], as: role) }
    emit(.other, as: role, for: node) { l in
      for child in children { l.lower(child, as: l.role(of: child)) }
    }
  }

  mutating func lowerCppLambda(_ node: Int, as role: Role) {
    emit(.lambda, as: role, for: node) { l in
      let declarator = l.tree.children(of: node).first { l.kindName($0).hasSuffix("declarator") }
      if let declarator, let parameters = l.child(of: declarator, as: .parameters) {
        l.lowerParameters(parameters, as: .parameters)
      }
      if let body = l.child(of: node, as: .body) { l.lower(body, as: .body) }
    }
  }
}
