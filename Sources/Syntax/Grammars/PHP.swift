extension LanguageTable {
  static let php = LanguageTable(
    language: .php,
    shapes: comments.merging(
      [
        "program": .block, "compound_statement": .block, "colon_block": .block, "php_tag": .dropped, "text": .dropped,
        "text_interpolation": .dropped, "php_end_tag": .dropped,
        "name": .leaf(.identifier), "variable_name": .leaf(.identifier), "primitive_type": .leaf(.identifier),
        "relative_scope": .leaf(.identifier), "cast_type": .leaf(.identifier), "named_type": .spliced, "optional_type": .spliced,
        "integer": .leaf(.number), "float": .leaf(.number), "boolean": .leaf(.constant), "null": .leaf(.constant),
        "string": .string, "encapsed_string": .string, "heredoc": .custom { $0.lowerHeredoc($1, as: $2) },
        "nowdoc": .custom { $0.lowerHeredoc($1, as: $2) },
        "shell_command_expression": .custom { $0.lowerShellCommand($1, as: $2) },
        "function_call_expression": .custom { l, node, role in
          guard let name = l.child(of: node, as: .callee), let list = l.child(of: node, as: .arguments) else {
            return l.lowerCall(node, as: role)
          }
          let index = l.terms.count
          // `die(e)` is `exit(e)`, which ends with the value.
          if l.text(of: name).elementsEqual("die".utf8) {
            l.lowerCall(node, as: role)
            l.terms[index].end = l.span(l.parts(of: list).last ?? name).1
            return
          }
          // `isset` is a word of the language, no function.
          guard l.text(of: name).elementsEqual("isset".utf8) else { return l.lowerCall(node, as: role) }
          l.emit(.other, as: role, for: node, text: l.span(name)) { l in
            for child in l.parts(of: list) { l.lower(child, as: .child) }
          }
        },
        "unset_statement": .custom { l, node, role in
          l.emit(.expressionStatement, as: role, for: node) { l in
            l.lowerKeywordCall(node, as: .child, end: l.child(of: node, named: ")").map { l.span($0).1 })
          }
        },
        "error_suppression_expression": .custom { $0.lowerKeywordCall($1, as: $2) },
        "global_declaration": .custom { l, node, role in
          for name in l.parts(of: node) {
            l.emit(.other, as: role, for: node, start: l.span(name).0, end: l.span(name).1) { $0.lower(name, as: .child) }
          }
        }, "arguments": .node(.arguments), "argument": .argument,
        "member_call_expression": .methodCall, "nullsafe_member_call_expression": .methodCall,
        "scoped_call_expression": .methodCall,
        "object_creation_expression": .new, "member_access_expression": .member, "nullsafe_member_access_expression": .member,
        "scoped_property_access_expression": .member, "class_constant_access_expression": .member,
        "qualified_name": .custom { $0.lowerQualifiedName($1, as: $2) },
        "namespace_name": .custom { $0.lowerDottedName($1, as: $2) },
        "subscript_expression": .index, "parenthesized_expression": .parenthesized,
        "binary_expression": .binary, "unary_op_expression": .unary, "update_expression": .unary,
        "assignment_expression": .assign(.assign), "augmented_assignment_expression": .assign(.augmentedAssign),
        "reference_assignment_expression": .assign(.assign),
        "conditional_expression": .node(.conditional), "cast_expression": .custom { $0.lowerCast($1, as: $2) },
        "anonymous_function": .node(.lambda), "anonymous_function_creation_expression": .node(.lambda),
        "arrow_function": .node(.lambda),
        "anonymous_function_use_clause": .dropped,
        "array_creation_expression": .custom { $0.lowerArray($1, .dictionary, as: $2) },
        "list_literal": .custom { $0.lowerArray($1, .collection, as: $2) },
        "array_element_initializer": .custom { $0.lowerArrayElement($1, as: $2) }, "pair": .node(.pair),
        "print_intrinsic": .custom { $0.lowerKeywordCall($1, as: $2) },
        "include_expression": .custom { $0.lowerKeywordCall($1, as: $2) },
        "include_once_expression": .custom { $0.lowerKeywordCall($1, as: $2) },
        "require_expression": .custom { $0.lowerKeywordCall($1, as: $2) },
        "require_once_expression": .custom { $0.lowerKeywordCall($1, as: $2) },
        "echo_statement": .custom { l, node, role in
          l.emit(.expressionStatement, as: role, for: node) { $0.lowerKeywordCall(node, as: .child) }
        },
        "exit_statement": .custom { l, node, role in
          l.emit(.expressionStatement, as: role, for: node) { $0.lowerKeywordCall(node, as: .child) }
        },
        "property_declaration": .declaration, "property_element": .node(.variable), "const_declaration": .declaration,
        "const_element": .node(.variable),
        "function_static_declaration": .declaration, "static_variable_declaration": .node(.variable),
        "function_definition": .node(.function), "method_declaration": .node(.function), "formal_parameters": .parameters,
        "simple_parameter": .node(.parameter), "property_promotion_parameter": .node(.parameter),
        "variadic_parameter": .node(.parameter),
        "class_declaration": .node(.class), "interface_declaration": .node(.class), "trait_declaration": .node(.class),
        "declaration_list": .classBody,
        "type_list": .custom { $0.lowerCaughtTypes($1, as: $2) },
        "base_clause": .custom { l, node, _ in
          for child in l.parts(of: node) { l.lower(child, as: .heritage) }
        },
        "class_interface_clause": .custom { l, node, _ in for child in l.parts(of: node) { l.lower(child, as: .heritage) } },
        "visibility_modifier": .leaf(.modifier), "static_modifier": .leaf(.modifier), "abstract_modifier": .leaf(.modifier),
        "final_modifier": .leaf(.modifier), "readonly_modifier": .leaf(.modifier), "reference_modifier": .leaf(.modifier),
        "attribute_list": .custom { l, node, _ in for child in l.parts(of: node) { l.lower(child, as: .annotation) } },
        "attribute_group": .spliced, "attribute": .node(.annotation),
        "expression_statement": .expressionStatement, "return_statement": .node(.returning), "if_statement": .ifChain,
        "for_statement": .node(.loop), "foreach_statement": .node(.loop), "while_statement": .node(.loop),
        "do_statement": .node(.loop),
        "switch_statement": .node(.switching), "switch_block": .spliced, "case_statement": .node(.switchCase),
        "default_statement": .node(.switchCase), "try_statement": .node(.trying), "throw_expression": .node(.throwing),
        "break_statement": .node(.jump), "continue_statement": .node(.jump),
        "namespace_use_declaration": .custom { l, node, role in
          l.emit(.importing, as: role, for: node, end: l.parts(of: node).last.map { l.span($0).1 }) { l in
            for child in l.tree.children(of: node) { l.lower(child, as: l.role(of: child)) }
          }
        }, "namespace_definition": .node(.other),
      ], uniquingKeysWith: { $1 }),
    keywords: ["const", "static"],
    fieldRoles: ["default_value": .value],
    interpolations: [
      "variable_name", "subscript_expression", "member_access_expression", "dynamic_variable_name", "member_call_expression",
      "nullsafe_member_access_expression", "function_call_expression", "scoped_call_expression",
      "scoped_property_access_expression",
    ],
    parenthesesDoNotCount: true, returnEndsWithValue: true, fieldEndsBeforeSemicolon: true)
}

extension Lowering {
  /// `A\B\c`: nested member accesses, as a dotted name elsewhere.
  mutating func lowerQualifiedName(_ node: Int, as role: Role) {
    var names: [Int] = []
    func collect(_ parent: Int) {
      for child in parts(of: parent) { kindName(child) == "namespace_name" ? collect(child) : names.append(child) }
    }
    collect(node)
    lowerPath(names[...], separatorOf: node, as: role)
  }

  /// `echo a, b;` and `include x;` are calls without parentheses.
  mutating func lowerKeywordCall(_ node: Int, as role: Role, end: UInt32? = nil) {
    guard let keyword = tree.children(of: node).first else { return }
    let operands = parts(of: node).flatMap(operands)
    let inner = operands.last.flatMap { kindName($0) == "parenthesized_expression" ? parts(of: $0).last : $0 }
    let last = end ?? span(inner ?? keyword).1
    let index = terms.count
    defer { terms[index].end = trimmedEnds[last] ?? last }
    emit(.call, as: role, for: node, end: last) { l in
      l.emit(.identifier, as: .callee, for: keyword, text: l.span(keyword))
      l.emit(.arguments, as: .arguments, for: node) { l in
        for operand in operands {
          if case .parenthesized = l.shape(of: operand) {
            for inner in l.parts(of: operand) { l.lower(inner, as: .argument) }
          } else {
            l.lower(operand, as: .argument)
          }
        }
      }
    }
  }

  /// The operands of `a, b, c`, which nests to the right in the grammar.
  private func operands(_ node: Int) -> [Int] {
    kindName(node) == "sequence_expression" ? parts(of: node).flatMap(operands) : [node]
  }

  /// A command in backticks: its parts, under a node that no string matches.
  mutating func lowerShellCommand(_ node: Int, as role: Role) {
    emit(.other, as: role, for: node) { $0.lowerString(node, as: .child) }
  }

  mutating func lowerCast(_ node: Int, as role: Role) {
    let (start, _) = span(node)
    if isModernPHP { trimmedStarts[start] = start + 1 }
    emit(.cast, as: role, for: node) { l in for child in l.parts(of: node) { l.lower(child, as: l.role(of: child)) } }
  }

  /// The words of `array(…)` and `list(…)` do not count.
  mutating func lowerArray(_ node: Int, _ kind: TermKind, as role: Role) {
    let (start, _) = span(node)
    let bracket = tree.children(of: node).first { ["(", "["].contains(kindName($0)) }.map { span($0).0 } ?? start
    if bracket > start { trimmedStarts[start] = bracket }
    emit(kind, as: role, for: node, start: bracket) { l in
      for child in l.tree.children(of: node) { l.lower(child, as: .element) }
    }
  }

  /// `A | B` in a `catch` is one type.
  mutating func lowerCaughtTypes(_ node: Int, as role: Role) {
    let types = parts(of: node)
    if types.count == 1 { return lower(types[0], as: role) }
    emit(.other, as: role, for: node) { l in for type in types { l.lower(type, as: .child) } }
  }

  mutating func lowerArrayElement(_ node: Int, as role: Role) {
    let children = parts(of: node)
    guard children.count == 2 else { return children.forEach { lower($0, as: role) } }
    emit(.pair, as: role, for: node) { l in
      l.lower(children[0], as: .key)
      l.lower(children[1], as: .value)
    }
  }

  mutating func lowerHeredoc(_ node: Int, as role: Role) {
    guard let body = child(of: node, as: .value) else { return emit(.string, as: role, for: node) }
    let holes = tree.children(of: body).filter { tree.grammar.table.interpolations.contains(kindName($0)) }
    guard !holes.isEmpty else { return emit(.string, as: role, for: node, text: span(body)) }
    emit(.template, as: role, for: node) { l in
      for child in l.parts(of: body) {
        if holes.contains(child) {
          l.emit(.interpolation, as: .part, for: child) { $0.lower(child, as: .child) }
        } else {
          l.emit(.string, as: .part, for: child, text: l.span(child))
        }
      }
    }
  }
}
