// Where a term begins and ends as Semgrep counts it, where that is not where its node does.

extension Lowering {
  /// Attributes count, but not those of functions inside other things; without any, visibility does not.
  func rustStart(of node: Int, _ kind: TermKind, _ annotations: [Int]) -> UInt32? {
    if let first = annotations.first, kind != .function || parent == 0 { return span(first).0 }
    return tree.children(of: node).first { kindName($0) != "visibility_modifier" }.map { span($0).0 }
  }

  /// Where a loop begins: its label does not count.
  func loopStart(of node: Int) -> UInt32? {
    guard child(of: node, named: "label") != nil else { return nil }
    return tree.children(of: node).first { kindName($0) != "label" && kindName($0) != ":" }.map { span($0).0 }
  }

  /// Where a statement ends whose last tokens do not count, as Semgrep sees it.
  func endInside(_ node: Int, _ kind: TermKind) -> UInt32? {
    let table = tree.grammar.table
    if kind == .returning, table.returnEndsWithValue, let value = parts(of: node).last { return span(value).1 }
    if kind == .jump || kind == .returning, table.returnEndsWithValue, table.language != .rust {
      return tree.children(of: node).last { kindName($0) != ";" }.map { span($0).1 }
    }
    if kind == .throwing, table.language == .python { return parts(of: node).first.map { span($0).1 } }
    if kind == .class, kindName(node) == "impl_item", let body = child(of: node, as: .body) {
      let type = parts(of: node).last { $0 != body && kindName($0) != "where_clause" }
      return (parts(of: body).last ?? type).map { span($0).1 }
    }
    if kind == .function, child(of: node, as: .body) == nil, isInJavaInterface(node) {
      return child(of: node, as: .name).map { span($0).1 }
    }
    if isModernPHP, kind == .function, child(of: node, as: .body) == nil {
      return parts(of: node).last.map { kindName($0) == "formal_parameters" ? (parts(of: $0).last ?? $0) : $0 }.map { span($0).1 }
    }
    if kindName(node) == "struct_item", let last = tree.children(of: node).last, kindName(last) == ";" {
      return parts(of: node).last.map { span($0).1 }
    }
    if kind == .loop, kindName(node) == "do_statement", table.parenthesesDoNotCount,
      let condition = child(of: node, as: .condition)
    {
      return span(parts(of: condition).last ?? condition).1
    }
    return nil
  }

  private func isInJavaInterface(_ node: Int) -> Bool {
    let outer = Int(tree.nodes[node].parent)
    return tree.grammar.language == .java && outer >= 0 && kindName(outer) == "interface_body"
  }

  /// Where a Java lambda begins: the parentheses around its parameters do not count.
  func lambdaStart(of node: Int) -> UInt32? {
    guard let list = child(of: node, as: .parameters), tree.bytes[Int(span(list).0)] == UInt8(ascii: "(") else { return nil }
    return (parts(of: list).first ?? child(of: node, named: "->")).map { span($0).0 }
  }

  /// Where the first attribute in C#'s brackets begins; Semgrep does not count the bracket.
  func attributeStart(of node: Int) -> UInt32? {
    guard tree.grammar.language == .csharp, let list = parts(of: node).first, kindName(list) == "attribute_list" else {
      return nil
    }
    return parts(of: list).first.map { span($0).0 }
  }
}
