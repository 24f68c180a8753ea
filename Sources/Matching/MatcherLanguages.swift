// Where one language's patterns are looser or stricter than those of the others, as Semgrep reads them.

import Syntax

extension Matcher {
  /// The last metavariable of a Java import stands for one name or several: `java.util.$X` for `java.util.stream.Stream`.
  func matchImportPrefix(_ node: Int, _ term: Int, _ then: () -> Void) {
    guard tree[term].parent >= 0, tree[Int(tree[term].parent)].kind == .importing,
      let object = pattern.nodes[node].child(.object),
      let name = pattern.nodes[node].child(.name), case .metavariable(let slot) = pattern.nodes[name].kind
    else { return }
    var outer = tree.firstChild(of: term, as: .object)
    while outer >= 0, tree[outer].kind == .member {
      outer = tree.firstChild(of: outer, as: .object)
      match(object, outer) { self.bind(slot, to: tree.firstChild(of: term, as: .name), then) }
    }
  }

  /// `a->b` is `(*a).b` in C.
  func matchDereference(_ node: Int, _ term: Int, _ then: () -> Void) {
    guard let object = pattern.nodes[node].child(.object), let name = pattern.nodes[node].child(.name),
      case .term(.unary) = pattern.nodes[object].kind, pattern.nodes[object].text == [UInt8(ascii: "*")],
      let pointer = pattern.nodes[object].groups.first?.nodes.first, tree.hasText(term, Array("->".utf8))
    else { return }
    let (structure, field) = (tree.firstChild(of: term, as: .object), tree.firstChild(of: term, as: .name))
    if structure >= 0, field >= 0 { match(pointer, structure) { self.match(name, field, then) } }
  }

  /// `a += b` is `a = a + b` in JavaScript; what stands for the whole of the right side binds the whole.
  func matchAugmented(_ node: Int, _ kind: TermKind, _ term: Int, _ then: () -> Void) {
    let source = pattern.nodes[node]
    guard let left = source.child(.left),
      let right = source.child(.right)
    else { return }
    let (target, value) = (tree.firstChild(of: term, as: .left), tree.firstChild(of: term, as: .right))
    guard target >= 0, value >= 0 else { return }
    if kind == .binary {
      guard let text = source.text, tree.hasText(term, text + [UInt8(ascii: "=")]) else { return }
      match(left, target) { self.match(right, value, then) }
    } else if case .term(.assign) = pattern.nodes[right].kind {
      return
    } else {
      match(left, target) { self.match(right, term, then) }
    }
  }

  /// Declarations of JavaScript that a pattern of the same kind leaves alone: fields, loop variables, names taken out of an object,
  /// and plain functions where a generator is asked for.
  func mayDeclare(_ node: Int, _ kind: TermKind, _ term: Int) -> Bool {
    switch kind {
    case .variable:
      let left = tree.firstChild(of: term, as: .left)
      if tree[term].role == .member { return false }
      // `var`, which stands for all ways to declare, is no modifier of the pattern.
      if !pattern.nodes[node].groups.contains(where: { $0.role == .modifier }) { return true }
      if left >= 0, tree[left].kind != .identifier,
        let name = pattern.nodes[node].child(.left),
        case .metavariable = pattern.nodes[name].kind
      {
        return false
      }
      return true
    case .function:
      return tree.grammar.kindName(pattern.nodes[node].symbol) != "generator_function_declaration"
        || pattern.nodes[node].symbol == tree[term].symbol
    default: return true
    }
  }

  /// A method without a body has `{ ... }` too, a constructor in C++ any return type.
  func mayBeMissing(_ group: PatternNode.Group, _ term: Int) -> Bool {
    if group.role == .arguments, tree[term].kind == .annotation, language == .csharp {
      return pattern.nodes[group.nodes[0]].groups.allSatisfy { $0.nodes.allSatisfy(isEllipsis) }
    }
    // `new T { ... }` may have no braces in C#.
    if tree[term].kind == .new, language == .csharp, group.role == .initializer {
      return pattern.nodes[group.nodes[0]].groups.allSatisfy { $0.nodes.allSatisfy(isEllipsis) }
    }
    // `struct S;` in Rust.
    if tree[term].kind == .class, language == .rust, group.role == .body {
      return pattern.nodes[group.nodes[0]].groups.allSatisfy { $0.nodes.allSatisfy(isEllipsis) }
    }
    // `a ?: b` in PHP.
    if tree[term].kind == .conditional, language == .php, group.role == .body { return true }
    guard tree[term].kind == .function else { return false }
    if group.role == .type || group.role == .returnType, language == .cpp,
      case .metavariable = pattern.nodes[group.nodes[0]].kind
    {
      return true
    }
    return isAnyBody(group.nodes[0]) && !isInInterface(term)
  }

  /// In Java, what an interface only declares is no method with a body for Semgrep; an abstract method of a class is.
  private func isInInterface(_ term: Int) -> Bool {
    guard language == .java, tree[term].parent >= 0, tree[Int(tree[term].parent)].parent >= 0 else { return false }
    return tree.grammar.kindName(tree[Int(tree[Int(tree[term].parent)].parent)].symbol) == "interface_declaration"
  }

  /// A pattern's word for a class stands for itself; but in C#, `class` for a `struct` too, and in C and JavaScript all for each other.
  func isSameKindOfClass(_ symbol: UInt16, _ other: UInt16) -> Bool {
    if symbol == other || tree.grammar.isC || tree.grammar.isECMAScript { return true }
    return language == .csharp && tree.grammar.kindName(symbol) == "class_declaration"
      && tree.grammar.kindName(other) == "struct_declaration"
  }

  /// Whether what is called is a name or path of Rust: with type arguments, such a call is another than without.
  func isPath(_ callee: Int) -> Bool {
    guard language == .rust, callee >= 0 else { return false }
    return tree[callee].kind == .identifier || tree[callee].kind == .member && tree.hasText(callee, Array("::".utf8))
  }

  /// `NULL` and C++'s `nullptr` are one.
  func isNull(_ text: [UInt8], _ term: Int) -> Bool {
    guard language == .cpp else { return false }
    let names = ["NULL", "nullptr"].map { Array($0.utf8) }
    return names.contains(text) && names.contains { tree.hasText(term, $0) }
  }

  /// Whether code may write another word for a name.
  func isSameWord(_ text: [UInt8], _ term: Int) -> Bool {
    guard language == .php, let words = interchangeableWords.first(where: { $0.contains(text) }) else { return false }
    return words.contains { tree.hasText(term, $0) }
  }

  /// `@$X` is a name, not a call.
  func mayAnnotate(_ node: Int, _ term: Int) -> Bool {
    if language == .csharp { return true }
    guard let only = pattern.nodes[node].groups.first?.nodes.first, case .metavariable = pattern.nodes[only].kind else {
      return true
    }
    let child = tree.firstChild(of: term)
    return child < 0 || tree[child].kind != .call
  }

  /// Whether a node is what the pattern as a whole looks for.
  func isRoot(_ node: Int) -> Bool {
    switch pattern.root {
    case .term(let root), .expression(let root): node == root
    case .statements(let roots): roots.contains(node)
    }
  }

  /// `.`, `::` and `->` are one, but for C's `->`, which stands for itself alone.
  func isSameAccess(_ text: [UInt8], _ term: Int) -> Bool {
    switch language {
    case .c, .cpp: text.first != UInt8(ascii: "-")
    // `a?.b` is not `a.b`, but both can be called.
    case .csharp: tree[term].role == .callee
    // A path is no access to a field, but both can be called.
    case .rust: tree[term].role == .callee
    default: true
    }
  }

  /// `{ ... }`, which a method without a body has too.
  func isAnyBody(_ node: Int) -> Bool {
    guard [.java, .php].contains(language), case .term(.block) = pattern.nodes[node].kind else { return false }
    return pattern.nodes[node].groups.allSatisfy { $0.nodes.allSatisfy(isEllipsis) }
  }

  /// In Java, C# and PHP, the value of a lambda is not returned by a statement, and the other way round.
  func mayReturn(_ node: Int, _ term: Int) -> Bool {
    let symbol = pattern.nodes[node].symbol
    let isImplicit = tree.grammar.kindName(tree[term].symbol) != "return_statement"
    let value = tree.firstChild(of: term)
    if isImplicit, language == .python, value >= 0, tree[value].kind == .conditional { return false }
    if !pattern.options.valuesAreReturned, symbol != tree[term].symbol { return false }
    switch language {
    case .java: return symbol == tree[term].symbol || tree.grammar.kindName(symbol) != "return_statement"
    case .csharp, .php:
      return (tree.grammar.kindName(symbol) == "return_statement")
        == (tree.grammar.kindName(tree[term].symbol) == "return_statement")
    default: return true
    }
  }

  /// Whether a dotted pattern begins with a name.
  func isConcrete(_ node: Int) -> Bool {
    switch pattern.nodes[node].kind {
    case .term(.identifier): return true
    case .term(.member): return pattern.nodes[node].child(.object).map(isConcrete) ?? false
    default: return false
    }
  }
}

extension TermTree {
  /// Whether a string literal begins in a way; Semgrep takes what stands in the braces of `f"{a}"` for such a string too.
  func hasLiteralForm(_ form: UInt8, _ term: Int) -> Bool {
    switch self[term].kind {
    case .string: literalForm(of: term) == form
    case .template: literalForm(of: term) == form && grammar.kindName(self[term].symbol) != "concatenated_string"
    case .interpolation: grammar.language == .python && form == UInt8(ascii: "f")
    default: false
    }
  }

  /// What a string literal that is not a plain one begins with: Python's `f` and `b`, JavaScript's back quote, C#'s `$`.
  func literalForm(of term: Int) -> UInt8? {
    let first = bytes[Int(self[term].start)] | 0x20
    switch grammar.language {
    case .python: return first == UInt8(ascii: "f") || first == UInt8(ascii: "b") ? first : nil
    case .javascript, .typescript: return first == UInt8(ascii: "`") | 0x20 ? first : nil
    case .csharp: return first == UInt8(ascii: "$") ? first : nil
    default: return nil
    }
  }
}
