// The names that code must have for a pattern to match.

import Syntax

extension Pattern {
  var requiredLiterals: [[[UInt8]]] {
    var clauses: [[[UInt8]]] = []
    func visit(_ node: Int) {
      let source = nodes[node]
      switch source.kind {
      case .term(.identifier):
        // Names of the language itself, and short ones, rule out little.
        if let text = source.text, text.count >= 2, !isInterchangeable(text), !clauses.contains([text]) { clauses.append([text]) }
      case .term(.modifier), .term(.string), .typed: return
      case .deep(let inner), .chain(let inner): visit(inner)
      default: break
      }
      for group in source.groups { for child in group.nodes { visit(child) } }
    }
    switch root {
    case .expression(let node), .term(let node): visit(node)
    case .statements(let list): list.forEach(visit)
    }
    return clauses
  }

  /// Whether code may write another word for a name: PHP's `exit` and `die`.
  private func isInterchangeable(_ text: [UInt8]) -> Bool {
    language == .php && ["exit", "die"].contains(String(decoding: text, as: UTF8.self))
  }
}
