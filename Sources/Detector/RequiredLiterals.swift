// What a text must contain for a rule to match: a conjunction of clauses, each a choice of literals. The prefilter looks
// for all literals of all rules in one pass and leaves out rules with a clause that has no hit. Literals are read off the
// patterns' texts, so that no rule is compiled just to learn that it cannot match.
//
// A clause that code could do without is a finding lost in silence. So only names count that code cannot leave out or spell
// otherwise: those of calls and, where types do not come first, of members. Strings do not count (constants may be joined from parts), nor do
// types (they may be inferred).

import Syntax
import YAML

extension Rule {
  /// Clauses of which each must have a literal in the text; empty if nothing is known.
  func requiredLiterals(for language: Language?) -> [[[UInt8]]] {
    switch source {
    case .search(let formula): formula.requiredLiterals(for: language)
    case .taint(let taint):
      // A flow needs a source and a sink.
      [taint.sources, taint.sinks].compactMap { parts in anyOf(parts.map { $0.formula.requiredLiterals(for: language) }) }
    }
  }
}

extension FormulaSource {
  func requiredLiterals(for language: Language?) -> [[[UInt8]]] {
    switch self {
    case .pattern(let value): language.map { names(inPattern: text(value), $0).map { [$0] } } ?? []
    case .regex(let value): literalRuns(inRegex: Array(text(value).utf8)).map { [$0] }
    case .not: []
    case .inside(let inner): inner.requiredLiterals(for: language)
    case .any(let choices): anyOf(choices.map { $0.requiredLiterals(for: language) }).map { [$0] } ?? []
    case .all(let conjunction): conjunction.formulas.flatMap { $0.requiredLiterals(for: language) }
    }
  }

  private func text(_ value: YAMLValue) -> String {
    if case .scalar(let text, _) = value.kind { return text }
    return ""
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

/// Words before a parenthesis that are no names, or that code may spell in another way.
private let wordsBeforeParentheses: Set<String> = [
  "and", "array", "as", "assert", "async", "await", "case", "catch", "checked", "class", "decltype", "default", "def", "defined",
  "del",
  "delete", "die", "do", "echo", "elif", "else", "elseif", "empty", "enum", "except", "exit", "fixed", "fn", "for", "foreach",
  "from", "func",
  "function", "if", "import", "in", "include", "include_once", "instanceof", "int", "is", "isset", "lambda", "let", "list",
  "lock", "match",
  "nameof", "new", "not", "operator", "or", "print", "raise", "require_once", "return", "sizeof", "static", "struct", "super",
  "switch",
  "synchronized", "this", "throw", "try", "typeof", "unset", "using", "var", "void", "when", "while", "with", "yield",
]

/// Names that all code has which a pattern matches.
private func names(inPattern text: String, _ language: Language) -> [[UInt8]] {
  // Strings in which quotes or backslashes are plain characters: what is code and what is text is not known.
  if text.contains("\"\"\"") || text.contains("\'\'\'") || language == .csharp && text.contains("@\"") { return [] }
  let bytes = Array(text.utf8)
  let hasTypesLast = [.python, .javascript, .typescript, .php].contains(language)
  var names: [[UInt8]] = []
  var index = 0
  func isNamePart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
      || byte >= 0x80
  }
  while index < bytes.count {
    let byte = bytes[index]
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "'") && language != .rust {
      index += 1
      while index < bytes.count, bytes[index] != byte { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
      // A quote without its partner: what is code and what is text is not known.
      if index >= bytes.count { return [] }
      index += 1
      continue
    }
    if let end = endOfComment(in: bytes, from: index, language) {
      index = end
      continue
    }
    guard isNamePart(byte) else {
      index += 1
      continue
    }
    let start = index
    while index < bytes.count, isNamePart(bytes[index]) { index += 1 }
    let before = start > 0 ? bytes[start - 1] : 0
    if before == UInt8(ascii: "$") || (0x30...0x39).contains(byte) || index - start < 3 { continue }
    let next = bytes[index...].first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "!") }
    let isCalled = next == UInt8(ascii: "(")
    let isMember =
      hasTypesLast && (before == UInt8(ascii: ".") || before == UInt8(ascii: ">")) && start > 1
      && bytes[start - 2] != UInt8(ascii: ".")
    let name = Array(bytes[start..<index])
    if isCalled || isMember, !wordsBeforeParentheses.contains(String(decoding: name, as: UTF8.self)), !names.contains(name) {
      names.append(name)
    }
  }
  return names
}

/// Where a comment ends that begins at an index; nil if none does. Code need not have a pattern's comments.
private func endOfComment(in bytes: [UInt8], from start: Int, _ language: Language) -> Int? {
  let next = start + 1 < bytes.count ? bytes[start + 1] : 0
  let toEndOfLine =
    switch bytes[start] {
    case UInt8(ascii: "#"): language == .python || language == .php && next != UInt8(ascii: "[")
    case UInt8(ascii: "/"): language != .python && next == UInt8(ascii: "/")
    default: false
    }
  if toEndOfLine { return bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count }
  guard language != .python, bytes[start] == UInt8(ascii: "/"), next == UInt8(ascii: "*") else { return nil }
  var index = start + 2
  while index + 1 < bytes.count, bytes[index] != UInt8(ascii: "*") || bytes[index + 1] != UInt8(ascii: "/") { index += 1 }
  return min(index + 2, bytes.count)
}

/// Runs of plain characters that every match of a regular expression contains; none where the expression offers choices.
func literalRuns(inRegex bytes: [UInt8]) -> [[UInt8]] {
  // A choice, or a group that may say how to read what follows (`(?i)`, `(?x)`): nothing is known.
  let text = String(decoding: bytes, as: UTF8.self)
  if text.contains("|") || text.contains("(?") || text.contains("(*") || text.contains("\\Q") { return [] }
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
      // What follows may belong to the escape (`\x41`, `\pL`, `\k<name>`, `\10`), unless it is known to be one character long.
      if index < bytes.count, isPlain(bytes[index]), !oneCharacterEscapes.contains(bytes[index]) { return runs }
    case UInt8(ascii: "("):
      close()
      depth += 1
    case UInt8(ascii: ")"):
      close()
      depth -= 1
    case UInt8(ascii: "["):
      close()
      guard let end = endOfClass(in: bytes, from: index) else { return runs }
      index = end
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

/// Letters that are a whole escape by themselves after a backslash.
private let oneCharacterEscapes = Set("dDwWsSbBAzZGhHvVRnrtfeaK".utf8)

/// Where a character class ends that begins at an index; nil if that takes more than looking for a bracket (`[]a]`, `[[:alpha:]]`).
private func endOfClass(in bytes: [UInt8], from start: Int) -> Int? {
  var index = start + 1
  if index < bytes.count, bytes[index] == UInt8(ascii: "^") { index += 1 }
  if index < bytes.count, bytes[index] == UInt8(ascii: "]") { return nil }
  while index < bytes.count, bytes[index] != UInt8(ascii: "]") {
    if bytes[index] == UInt8(ascii: "[") { return nil }
    index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
  }
  return index < bytes.count ? index : nil
}
