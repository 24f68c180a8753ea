// The names that code must have for a pattern to match: what rules most patterns out without a comparison.

import Syntax

/// Names that must stand somewhere in the code.
func requiredNames(of nodes: [PatternNode], _ root: PatternRoot, _ language: Language) -> [[UInt8]] {
  var names: [[UInt8]] = []
  func visit(_ node: Int) {
    let source = nodes[node]
    switch source.kind {
    case .term(.identifier):
      // Names of the language itself, and short ones, rule out little.
      if let text = source.text, text.count >= 2, !isInterchangeable(text, language), !names.contains(text) { names.append(text) }
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
  return names
}

/// The last name of what a pattern calls, creates or accesses as a whole.
func rootName(of nodes: [PatternNode], _ root: PatternRoot, _ language: Language) -> [UInt8]? {
  guard case .expression(let node) = root else { return nil }
  func lastName(_ node: Int) -> [UInt8]? {
    switch nodes[node].kind {
    case .term(.identifier): nodes[node].text.flatMap { isInterchangeable($0, language) ? nil : $0 }
    case .term(.member): nodes[node].child(.name).flatMap(lastName)
    case .term(.call): nodes[node].child(.callee).flatMap(lastName)
    default: nil
    }
  }
  switch nodes[node].kind {
  case .term(.call), .term(.member): return lastName(node)
  default: return nil
  }
}

/// Whether code may write another word for a name: PHP's `exit` and `die`.
private func isInterchangeable(_ text: [UInt8], _ language: Language) -> Bool {
  language == .php && ["exit", "die"].contains(String(decoding: text, as: UTF8.self))
}
