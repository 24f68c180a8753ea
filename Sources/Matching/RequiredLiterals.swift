// What a text must contain for a rule to match: a conjunction of clauses, each a choice of literals. The prefilter looks
// for all literals of all rules in one pass and leaves out rules with a clause that has no hit.

import PCRE
import Syntax

extension Formula {
  /// Clauses of which each must have a literal in the text; empty if nothing is known.
  package var requiredLiterals: [[[UInt8]]] {
    switch self {
    case .pattern(let pattern): return pattern.requiredLiterals
    case .regex(let regex, _):
      return literalRuns(inRegex: Array(regex.pattern.utf8), isCaseless: regex.options.contains(.caseless)).map { [$0] }
    case .not: return []
    case .inside(let inner): return inner.requiredLiterals
    case .any(let choices): return anyOf(choices.map(\.requiredLiterals)).map { [$0] } ?? []
    case .all(let conjunction): return conjunction.formulas.flatMap(\.requiredLiterals)
    }
  }
}

extension TaintFormulas {
  /// A flow needs a source and a sink.
  package var requiredLiterals: [[[UInt8]]] {
    [sources, sinks].compactMap { parts in anyOf(parts.map(\.formula.requiredLiterals)) }
  }
}

/// One clause that holds if any of several conjunctions does: the most telling clause of each, united.
private func anyOf(_ choices: [[[[UInt8]]]]) -> [[UInt8]]? {
  var clause: [[UInt8]] = []
  for choice in choices {
    guard let best = choice.max(by: { strength($0) < strength($1) }) else { return nil }
    for literal in best where !clause.contains(literal) { clause.append(literal) }
  }
  return clause.isEmpty ? nil : clause
}

/// Long literals and few choices rule out most.
private func strength(_ clause: [[UInt8]]) -> Int { (clause.map(\.count).min() ?? 0) * 16 - clause.count }

extension Pattern {
  var requiredLiterals: [[[UInt8]]] {
    var clauses: [[[UInt8]]] = []
    func visit(_ node: Int) {
      let source = nodes[node]
      switch source.kind {
      case .term(.identifier):
        // Names of the language itself, and short ones, rule out little.
        if let text = source.text, text.count >= 2, !clauses.contains([text]) { clauses.append([text]) }
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
}

/// Runs of plain characters that every match of a regular expression contains; none where the expression offers choices.
func literalRuns(inRegex bytes: [UInt8], isCaseless: Bool) -> [[UInt8]] {
  if isCaseless || bytes.contains(UInt8(ascii: "|")) || bytes.starts(with: Array("(?i".utf8))
    || bytes.starts(with: Array("(?s".utf8))
  {
    return []
  }
  var runs: [[UInt8]] = []
  var run: [UInt8] = []
  var depth = 0
  var index = 0
  func isPlain(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a)
      || (byte >= 0x61 && byte <= 0x7a)
  }
  func close() {
    if run.count >= 3 { runs.append(run) }
    run = []
  }
  while index < bytes.count {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\\"):
      close()
      index += 1
    case UInt8(ascii: "("):
      close()
      depth += 1
    case UInt8(ascii: ")"):
      close()
      depth -= 1
    case UInt8(ascii: "["):
      close()
      while index < bytes.count, bytes[index] != UInt8(ascii: "]") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
    case UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "{"):
      if !run.isEmpty { run.removeLast() }
      close()
      if byte == UInt8(ascii: "{") { while index < bytes.count, bytes[index] != UInt8(ascii: "}") { index += 1 } }
    default:
      if depth == 0, isPlain(byte) { run.append(byte) } else { close() }
    }
    index += 1
  }
  close()
  return runs
}
