// Where one language's patterns are looser or stricter than those of the others, as Semgrep reads them.

import Syntax

extension Matcher {
  /// `a += b` is `a = a + b` in JavaScript; what stands for the whole of the right side binds the whole.
  func matchAugmented(_ node: Int, _ kind: TermKind, _ term: Int, _ then: () -> Void) {
    let source = pattern.nodes[node]
    guard let left = source.groups.first(where: { $0.role == .left })?.nodes.first,
      let right = source.groups.first(where: { $0.role == .right })?.nodes.first
    else { return }
    let (target, value) = (tree.firstChild(of: term, as: .left), tree.firstChild(of: term, as: .right))
    guard target >= 0, value >= 0 else { return }
    if kind == .binary {
      guard let text = source.text, tree.hasText(term, text + [UInt8(ascii: "=")]) else { return }
      match(left, target) { self.match(right, value, then) }
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
      if left >= 0, tree[left].kind != .identifier,
        let name = pattern.nodes[node].groups.first(where: { $0.role == .left })?.nodes.first,
        case .metavariable = pattern.nodes[name].kind
      {
        return false
      }
      return true
    case .function:
      return tree.grammar.kindNames[Int(pattern.nodes[node].symbol)] != "generator_function_declaration"
        || pattern.nodes[node].symbol == tree[term].symbol
    default: return true
    }
  }

  /// A method without a body has `{ ... }` too, a constructor in C++ any return type.
  func mayBeMissing(_ group: PatternNode.Group, _ term: Int) -> Bool {
    if group.role == .arguments, tree[term].kind == .annotation, tree.grammar.table.language == .csharp {
      return pattern.nodes[group.nodes[0]].groups.allSatisfy { $0.nodes.allSatisfy(isEllipsis) }
    }
    guard tree[term].kind == .function else { return false }
    if group.role == .type || group.role == .returnType, tree.grammar.table.language == .cpp,
      case .metavariable = pattern.nodes[group.nodes[0]].kind
    {
      return true
    }
    return isAnyBody(group.nodes[0])
  }

  /// `@$X` is a name, not a call.
  func mayAnnotate(_ node: Int, _ term: Int) -> Bool {
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
    switch tree.grammar.table.language {
    case .c, .cpp: text.first != UInt8(ascii: "-")
    // `a?.b` is not `a.b`.
    case .csharp: false
    default: true
    }
  }

  /// `{ ... }`, which a method without a body has too.
  func isAnyBody(_ node: Int) -> Bool {
    guard tree.grammar.table.language == .java, case .term(.block) = pattern.nodes[node].kind else { return false }
    return pattern.nodes[node].groups.allSatisfy { $0.nodes.allSatisfy(isEllipsis) }
  }

  /// In Java and C#, the value of a lambda is not returned by a statement, and the other way round.
  func mayReturn(_ node: Int, _ term: Int) -> Bool {
    let symbol = pattern.nodes[node].symbol
    switch tree.grammar.table.language {
    case .java: return symbol == tree[term].symbol || tree.grammar.kindNames[Int(symbol)] != "return_statement"
    case .csharp:
      return (tree.grammar.kindNames[Int(symbol)] == "return_statement")
        == (tree.grammar.kindNames[Int(tree[term].symbol)] == "return_statement")
    default: return true
    }
  }

  /// Whether a dotted pattern begins with a name.
  func isConcrete(_ node: Int) -> Bool {
    switch pattern.nodes[node].kind {
    case .term(.identifier): return true
    case .term(.member): return pattern.nodes[node].groups.first { $0.role == .object }?.nodes.first.map(isConcrete) ?? false
    default: return false
    }
  }
}

extension TermTree {
  /// What a string literal that is not a plain one begins with: Python's `f` and `b`, JavaScript's back quote.
  func literalForm(of term: Int) -> UInt8? {
    let first = bytes[Int(self[term].start)] | 0x20
    switch grammar.table.language {
    case .python: return first == UInt8(ascii: "f") || first == UInt8(ascii: "b") ? first : nil
    case .javascript, .typescript: return first == UInt8(ascii: "`") | 0x20 ? first : nil
    default: return nil
    }
  }
}
