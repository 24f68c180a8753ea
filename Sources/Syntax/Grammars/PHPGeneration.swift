extension SyntaxTree {
  /// Whether the text has something that came to PHP with version 7.4 or later, or a Boolean with a capital. Semgrep's first
  /// parser gives up on it, and its second counts where things begin and end in another way.
  var isModernPHP: Bool {
    nodes.indices.contains { index in
      switch kindName(index) {
      case "arrow_function", "enum_declaration", "variadic_placeholder", "match_expression", "readonly_modifier", "union_type",
        "intersection_type", "??=":
        true
      case "boolean": bytes[Int(nodes[index].start)...].first.map { $0 < UInt8(ascii: "a") } ?? false
      case "integer", "float": bytes[Int(nodes[index].start)..<Int(nodes[index].end)].contains { $0 == 0x5f || $0 | 0x20 == 0x6f }
      case "catch_clause": !children(of: index).contains { kindName($0) == "variable_name" }
      case "final_modifier": parentKind(of: index) == "const_declaration"
      case "variadic_unpacking": parentKind(of: index) == "array_element_initializer"
      case "attribute_list": parentKind(of: index) == "property_declaration"
      case "throw_expression": parentKind(of: index) != "expression_statement"
      case "heredoc_end": bytes[..<Int(nodes[index].start)].last != UInt8(ascii: "\n")
      case "list_literal": children(of: index).dropFirst().first.map { kindName($0) == "," } ?? false
      default: false
      }
    }
  }

  private func parentKind(of index: Int) -> String {
    let parent = Int(nodes[index].parent)
    return parent >= 0 ? kindName(parent) : ""
  }
}
