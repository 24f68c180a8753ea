// Where a term begins and ends as Semgrep counts it, where that is not where its node does.

extension Lowering {
  /// Attributes count; without any, a function's visibility does not.
  func rustStart(of node: Int, _ kind: TermKind, _ annotations: [Int]) -> UInt32? {
    if let first = annotations.first { return span(first).0 }
    return kind == .function ? tree.children(of: node).first { kindName($0) != "visibility_modifier" }.map { span($0).0 } : nil
  }

  /// Where a statement ends whose last tokens do not count, as Semgrep sees it.
  func endInside(_ node: Int, _ kind: TermKind) -> UInt32? {
    let table = tree.grammar.table
    if kind == .returning, table.returnEndsWithValue { return parts(of: node).last.map { span($0).1 } }
    if kind == .class, kindName(node) == "impl_item", let body = child(of: node, as: .body), let last = parts(of: body).last {
      return span(last).1
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
