// What stands between the parentheses of a macro is a list of tokens to the grammar. Most arguments are expressions of the
// plainest kind (`a.b`, `f(&x)`, `T::new(1)[0]`), which are read here; the others stay lists of tokens.

extension Lowering {
  /// `name!(…)` is a call of `name!` whose arguments are the top-level groups between commas.
  mutating func lowerMacro(_ node: Int, as role: Role) {
    let children = parts(of: node)
    guard let name = children.first, let arguments = children.last, name != arguments else { return }
    emit(.call, as: role, for: node) { l in
      l.emit(.member, as: .callee, for: name, text: l.macroBang(node)) { l in
        l.lower(name, as: .name)
      }
      l.emit(.arguments, as: .arguments, for: arguments) { $0.lowerMacroArguments(arguments) }
    }
  }

  private func macroBang(_ node: Int) -> (UInt32, UInt32)? {
    tree.children(of: node).first { kindName($0) == "!" }.map(span)
  }

  mutating func lowerMacroArguments(_ node: Int) {
    var group: [Int] = []
    for child in tree.children(of: node).dropFirst().dropLast() {
      if kindName(child) == "," {
        lowerTokens(group)
        group = []
      } else {
        group.append(child)
      }
    }
    lowerTokens(group)
  }

  /// One argument of a macro: an expression if the tokens make a plain one, else a list of tokens.
  private mutating func lowerTokens(_ tokens: [Int]) {
    guard let first = tokens.first, let last = tokens.last else { return }
    if tokens.count == 1, isNamed(first) { return lower(first, as: .argument) }
    var rest = tokens[...]
    if let expression = plainExpression(&rest), rest.isEmpty { return lower(expression, as: .argument) }
    emit(.other, as: .argument, for: first, start: tree.nodes[first].start, end: tree.nodes[last].end) { l in
      for token in tokens {
        if l.isNamed(token) { l.lower(token, as: .child) } else { l.emit(.other, as: .child, for: token, text: l.span(token)) }
      }
    }
  }

  mutating func lowerTokenTree(_ node: Int, as role: Role) {
    emit(.arguments, as: role, for: node) { $0.lowerMacroArguments(node) }
  }

  /// An expression read from tokens; the numbers are nodes of the tree.
  private indirect enum MacroExpression {
    case name(Int)
    case member(MacroExpression, access: Int, name: Int)
    case call(MacroExpression, arguments: Int)
    case element(MacroExpression, index: Int)
    case unary(Int, MacroExpression)
  }

  /// Takes as many tokens as make one expression; nil if they begin none.
  private func plainExpression(_ tokens: inout ArraySlice<Int>) -> MacroExpression? {
    guard let first = tokens.popFirst() else { return nil }
    if ["&", "*", "!", "-"].contains(kindName(first)) { return plainExpression(&tokens).map { .unary(first, $0) } }
    guard case .leaf(let kind) = shape(of: first), kind != .modifier else { return nil }
    var expression = MacroExpression.name(first)
    while let next = tokens.first {
      switch kindName(next) {
      case ".", "::":
        guard let name = tokens.dropFirst().first, case .leaf = shape(of: name) else { return expression }
        expression = .member(expression, access: next, name: name)
        tokens = tokens.dropFirst(2)
      case "token_tree":
        let bracket = tree.bytes[Int(span(next).0)]
        guard bracket != UInt8(ascii: "{") else { return expression }
        expression = bracket == UInt8(ascii: "(") ? .call(expression, arguments: next) : .element(expression, index: next)
        tokens = tokens.dropFirst()
      default: return expression
      }
    }
    return expression
  }

  private func start(of expression: MacroExpression) -> UInt32 {
    switch expression {
    case .name(let node), .unary(let node, _): span(node).0
    case .member(let inner, _, _), .call(let inner, _), .element(let inner, _): start(of: inner)
    }
  }

  private mutating func lower(_ expression: MacroExpression, as role: Role) {
    let start = start(of: expression)
    switch expression {
    case .name(let node): lower(node, as: role)
    case .member(let object, let access, let name):
      emit(.member, as: role, for: name, start: start, end: span(name).1, text: span(access)) { l in
        l.lower(object, as: .object)
        l.lower(name, as: .name)
      }
    case .call(let callee, let arguments):
      emit(.call, as: role, for: arguments, start: start, end: span(arguments).1) { l in
        l.lower(callee, as: .callee)
        l.emit(.arguments, as: .arguments, for: arguments) { $0.lowerMacroArguments(arguments) }
      }
    case .element(let object, let index):
      emit(.index, as: role, for: index, start: start, end: span(index).1) { l in
        l.lower(object, as: .object)
        for child in l.parts(of: index) { l.lower(child, as: .element) }
      }
    case .unary(let sign, let operand):
      let index = terms.count
      emit(.unary, as: role, for: sign, text: span(sign)) { $0.lower(operand, as: .left) }
      terms[index].end = terms[index + 1].end
    }
  }
}
