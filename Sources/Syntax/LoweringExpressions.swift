// Shapes of expressions.

extension Lowering {
  mutating func lowerCall(_ node: Int, as role: Role, end: UInt32? = nil) {
    let children = parts(of: node)
    guard let callee = child(of: node, as: .callee) ?? children.first else { return }
    emit(.call, as: role, for: node, end: end) { l in
      l.lower(callee, as: .callee)
      // Rust writes type arguments into the callee.
      if l.kindName(callee) == "generic_function", let types = l.child(of: callee, as: .typeArguments) {
        l.lower(types, as: .typeArguments)
      }
      for child in children where child != callee {
        switch l.role(of: child) {
        case .arguments: l.lowerArguments(child)
        case .typeArguments: l.lower(child, as: .typeArguments)
        default: l.lower(child, as: .arguments)
        }
      }
    }
  }

  /// The argument list; a call's one argument without parentheses of its own gets a list around it.
  mutating func lowerArguments(_ node: Int) {
    if case .node(.arguments) = shape(of: node) {
      lower(node, as: .arguments)
    } else {
      emit(.arguments, as: .arguments, for: node) { $0.lower(node, as: .argument) }
    }
  }

  mutating func lowerMethodCall(_ node: Int, as role: Role) {
    guard let name = child(of: node, as: .name) else { return lowerCall(node, as: role) }
    let object = child(of: node, as: .object)
    emit(.call, as: role, for: node) { l in
      if let object {
        l.emit(
          .member, as: .callee, for: node, start: l.tree.nodes[object].start, end: l.tree.nodes[name].end,
          text: l.memberOperator(node)
        ) { l in
          l.lower(object, as: .object)
          l.lower(name, as: .name)
        }
      } else {
        l.lower(name, as: .callee)
      }
      for child in l.parts(of: node) where child != name && child != object {
        if l.role(of: child) == .arguments { l.lowerArguments(child) } else { l.lower(child, as: .typeArguments) }
      }
    }
  }

  /// The text of a member access: `.`, `->` or `::`; optional chaining counts as `.`.
  private func memberOperator(_ node: Int) -> (UInt32, UInt32)? {
    guard let token = operatorToken(of: node) else { return nil }
    let (start, end) = span(token)
    // `?.` and `?->` differ from `.` and `->` only in what they do with null.
    return tree.bytes[Int(start)] == UInt8(ascii: "?") ? (start + 1, end) : (start, end)
  }

  mutating func lowerNew(_ node: Int, as role: Role) {
    let children = parts(of: node)
    let index = terms.count
    emit(.new, as: role, for: node) { l in
      var hasArguments = false
      for child in children {
        if case .node(.arguments) = l.shape(of: child) {
          hasArguments = true
          l.lower(child, as: .arguments)
        } else if l.kindName(child) == "new_declarator" {
          // C++: the sizes of an array.
          hasArguments = true
          let bracket = l.tree.children(of: child).first.map { (l.span($0).0, l.span($0).0 + 1) }
          l.emit(.arguments, as: .arguments, for: child, text: bracket) { l in
            for size in l.parts(of: child) { l.lower(size, as: .argument) }
          }
        } else if l.isClassBody(child) {
          l.lower(child, as: .body)
        } else if l.role(of: child) == .callee || l.role(of: child) == .type || child == children.first {
          l.lower(child, as: .name)
        } else {
          l.lower(child, as: l.role(of: child))
        }
      }
      if !hasArguments { l.emit(.arguments, as: .arguments, for: node, start: l.tree.nodes[node].end) }
    }
    // PHP's closing parenthesis does not count, as Semgrep sees it.
    if tree.grammar.language == .php, let end = lastArgumentEnd(children) {
      terms[index].end = trimmedEnds[end] ?? end
      trimmedEnds[tree.nodes[node].end] = terms[index].end
    }
  }

  private func lastArgumentEnd(_ children: [Int]) -> UInt32? {
    guard let last = children.last, case .node(.arguments) = shape(of: last) else { return nil }
    return (parts(of: last).last ?? children.first).map { span($0).1 }
  }

  private func isClassBody(_ node: Int) -> Bool {
    if case .classBody = shape(of: node) { return true }
    return false
  }

  mutating func lowerMember(_ node: Int, as role: Role) {
    let children = parts(of: node).filter { kindName($0) != "optional_chain" }
    let chain = child(of: node, named: "optional_chain") ?? child(of: node, named: "?")
    guard children.count >= 2, let object = children.first, let name = children.last else {
      for child in children { lower(child, as: role) }
      return
    }
    // A pattern with `?.` wants it in the code, one with `.` takes both.
    let text = chain.map { (span($0).1 - 1, span($0).1) } ?? memberOperator(node)
    emit(.member, as: role, for: node, text: text) { l in
      if let chain { l.emit(.modifier, as: .modifier, for: chain, text: l.span(chain)) }
      l.lower(object, as: .object)
      l.lower(name, as: .name)
    }
  }

  mutating func lowerIndex(_ node: Int, as role: Role) {
    let children = parts(of: node).filter { kindName($0) != "optional_chain" }
    if let object = children.first { lowerIndex(node, of: object, children.dropFirst(), as: role) }
  }

  mutating func lowerIndex(_ node: Int, of object: Int, _ elements: ArraySlice<Int>, as role: Role) {
    // `a[b, c]` is `a[(b, c)]` in Python.
    let isTuple = tree.grammar.language == .python && elements.count > 1
    // A slice is no element.
    let kind: TermKind = elements.contains { kindName($0) == "slice" } && !isTuple ? .other : .index
    emit(kind, as: role, for: node) { l in
      l.lower(object, as: .object)
      guard isTuple, let first = elements.first, let last = elements.last else {
        for child in elements { l.lower(child, as: .element) }
        return
      }
      l.emit(.collection, as: .element, for: first, named: "tuple", start: l.span(first).0, end: l.span(last).1) { l in
        for child in elements { l.lower(child, as: .element) }
      }
    }
  }

  mutating func lowerBinary(_ node: Int, as role: Role) {
    let children = parts(of: node).filter { self.role(of: $0) != .operator }
    guard children.count == 2 else { return lowerChain(node, children, as: role) }
    emit(.binary, as: role, for: node, text: operatorToken(of: node).map(span)) { l in
      l.lower(children[0], as: .left)
      l.lower(children[1], as: .right)
    }
  }

  /// `a < b < c`: a node of its own with all operands.
  private mutating func lowerChain(_ node: Int, _ children: [Int], as role: Role) {
    emit(.other, as: role, for: node) { l in
      for child in children { l.lower(child, as: .child) }
    }
  }

  mutating func lowerUnary(_ node: Int, as role: Role) {
    let children = parts(of: node).filter { self.role(of: $0) != .operator }
    emit(.unary, as: role, for: node, text: unaryOperator(of: node).map(span)) { l in
      for child in children { l.lower(child, as: .left) }
    }
  }

  private func unaryOperator(of node: Int) -> Int? {
    operatorToken(of: node) ?? tree.children(of: node).first { !isNamed($0) }
  }

  mutating func lowerAssign(_ node: Int, _ kind: TermKind, as role: Role) {
    let children = parts(of: node).filter { self.role(of: $0) != .operator }
    let token = operatorToken(of: node)
    let isPlain = token.map { tree.nodes[$0].end - tree.nodes[$0].start == 1 || kindName($0) == ":=" } ?? true
    // `x: int` declares without assigning.
    let typed = children.first { self.role(of: $0) == .type }
    let left = children.first { self.role(of: $0) == .left } ?? children.first
    let right = children.last { $0 != left && $0 != typed }
    emit(kind == .assign && !isPlain ? .augmentedAssign : kind, as: role, for: node, text: isPlain ? nil : token.map(span)) { l in
      if let typed { l.lower(typed, as: .type) }
      if let left { l.lower(left, as: .left) }
      if let right { l.lower(right, as: .right) }
    }
  }

  /// A positional argument stands for itself; `name: value` becomes a keyword argument.
  mutating func lowerArgument(_ node: Int, as role: Role) {
    let children = parts(of: node)
    if let name = child(of: node, as: .name), children.count > 1, let value = children.last, value != name {
      emit(.keywordArgument, as: role, for: node) { l in
        l.lower(name, as: .name)
        l.lower(value, as: .value)
      }
    } else {
      for child in tree.children(of: node) { lower(child, as: role) }
    }
  }

  // MARK: Strings

  mutating func lowerString(_ node: Int, as role: Role) {
    let content = stringContent(of: node)
    let interpolated = tree.children(of: node).filter { tree.grammar.table.interpolations.contains(kindName($0)) }
    guard !interpolated.isEmpty else {
      let isTemplate = tree.grammar.table.templateEndsWithLastPart && tree.bytes[Int(span(node).0)] == UInt8(ascii: "`")
      var end = isTemplate ? content.1 : nil
      if isModernPHP, kindName(node) == "encapsed_string", content.1 > content.0 {
        // Semgrep counts the quote and one character.
        end = content.0 + 1
        trimmedEnds[tree.nodes[node].end] = content.0 + 1
      }
      emit(.string, as: role, for: node, end: end, text: content)
      return
    }
    let index = terms.count
    emit(.template, as: role, for: node) { l in
      var position = content.0
      for hole in interpolated {
        let (start, end) = l.spanWithBraces(hole)
        if start > position { l.emit(.string, as: .part, for: node, start: position, end: start, text: (position, start)) }
        l.emit(.interpolation, as: .part, for: hole) { l in
          if case .node(.other) = l.shape(of: hole) {
            for child in l.tree.children(of: hole) { l.lower(child, as: .child) }
          } else {
            l.lower(hole, as: .child)
          }
        }
        position = end
      }
      if content.1 > position {
        l.emit(.string, as: .part, for: node, start: position, end: content.1, text: (position, content.1))
      }
    }
    if tree.grammar.table.templateEndsWithLastPart { trim(index, node) }
  }

  /// A place for code in a string, with the braces that PHP may write around it.
  private func spanWithBraces(_ hole: Int) -> (UInt32, UInt32) {
    let (start, end) = span(hole)
    let hasBraces =
      tree.grammar.language == .php && start > 0 && Int(end) < tree.bytes.count
      && tree.bytes[Int(start) - 1] == UInt8(ascii: "{") && tree.bytes[Int(end)] == UInt8(ascii: "}")
    return hasBraces ? (start - 1, end + 1) : (start, end)
  }

  /// The closing delimiters of an interpolated string do not count.
  private mutating func trim(_ index: Int, _ node: Int) {
    guard let last = terms.indices.last(where: { $0 > index && terms[$0].parent == Int32(index) }) else { return }
    var end = terms[last].end
    if terms[last].kind == .interpolation, let inner = terms.indices.last(where: { terms[$0].parent == Int32(last) }) {
      end = terms[inner].end
    }
    trimmedEnds[terms[index].end] = end
    terms[index].end = end
  }

  /// The byte range between a string's delimiters, for `'…'`, `"""…"""`, `r#"…"#`, `@"…"` and their like.
  func stringContent(of node: Int) -> (UInt32, UInt32) {
    let (start, end) = (Int(tree.nodes[node].start), Int(tree.nodes[node].end))
    let bytes = tree.bytes
    func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x60 }
    guard let open = (start..<end).first(where: { isQuote(bytes[$0]) }) else { return (UInt32(start), UInt32(end)) }
    let quote = bytes[open]
    var close = end
    while close > open + 1, bytes[close - 1] != quote { close -= 1 }
    guard close > open + 1 else { return (UInt32(open + 1), UInt32(end)) }
    var width = 1
    if close - open >= 6, bytes[open + 1] == quote, bytes[open + 2] == quote, bytes[close - 2] == quote, bytes[close - 3] == quote
    {
      width = 3
    }
    // C++'s R"tag(…)tag": the tag and the parentheses belong to the delimiters.
    if open > start, bytes[open - 1] == UInt8(ascii: "R"), width == 1 {
      if let paren = (open..<close).first(where: { bytes[$0] == UInt8(ascii: "(") }) {
        let tag = paren - open
        if close - tag - 1 >= paren + 1 { return (UInt32(paren + 1), UInt32(close - tag - 1)) }
      }
    }
    return (UInt32(open + width), UInt32(close - width))
  }
}
