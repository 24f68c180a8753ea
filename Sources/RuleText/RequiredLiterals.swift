// What a text must contain for a rule to match. The prefilter looks for all literals of all rules in one pass and leaves out rules whose
// requirement does not hold. Literals are read off the patterns' texts, so that no rule is compiled just to learn that it cannot match.
//
// A literal that code could do without is a finding lost in silence. So only names count that code cannot leave out or spell
// otherwise: those of calls, of what is assigned, of members and of constants. Strings do not count (constants may be joined from parts),
// nor do types (they may be inferred).

package import Languages
import YAML

extension RuleSource {
  /// What a text must contain. Without a language, patterns are words of any text.
  package func requiredLiterals(for language: Language?) -> TextRequirement {
    let requirement: TextRequirement =
      switch self {
      case .search(let formula): formula.requiredLiterals(for: language)
      case .taint(let taint):
        // A flow needs a source and a sink.
        .all(
          of: [taint.sources, taint.sinks].map { parts in .any(of: parts.map { $0.formula.requiredLiterals(for: language) }) })
      }
    return spelled(requirement, language)
  }
}

/// Names of PHP are one in upper and lower case.
private func spelled(_ requirement: TextRequirement, _ language: Language?) -> TextRequirement {
  language == .php ? requirement.ignoringCase : requirement
}

extension FormulaSource {
  func requiredLiterals(for language: Language?) -> TextRequirement {
    switch self {
    case .pattern(let value):
      .all(
        of: language.map { names(inPattern: text(value), $0).map { .literal(RequiredLiteral(bytes: $0, isWord: true)) } } ?? [])
    case .regex(let value): literalsRequired(byRegex: text(value))
    case .not: .nothing
    case .inside(let inner): inner.requiredLiterals(for: language)
    case .any(let choices): .any(of: choices.map { $0.requiredLiterals(for: language) })
    case .all(let conjunction):
      .all(of: conjunction.formulas.map { $0.requiredLiterals(for: language) } + [literalsOfConditions(language)])
    }
  }

  /// What the conditions of a conjunction need of the text.
  package func literalsOfConditions(_ language: Language?) -> TextRequirement {
    guard case .all(let conjunction) = self else { return .nothing }
    return spelled(.all(of: conjunction.conditions.map { requiredLiterals(of: $0, language) }), language)
  }

  /// What a condition needs of the text: a metavariable stands for a part of it, but for one in quotes, whose text may be joined from
  /// parts, and for code that is read as another language.
  private func requiredLiterals(of condition: ConditionSource, _ language: Language?) -> TextRequirement {
    switch condition {
    case .regex(let metavariable, let regex, usesConstants: false):
      if standsInQuotes(text(metavariable)) { return .nothing }
      let literals = literalsRequired(byRegex: text(regex), startsAtEdge: true)
      return isBoundByRegex(text(metavariable)) ? literals.withoutWords : literals
    case .formula(let metavariable, let inner, language: nil):
      return standsInQuotes(text(metavariable)) || inner.hasConditions ? .nothing : inner.requiredLiterals(for: language)
    default: return .nothing
    }
  }

  /// Whether there are conditions: on metavariables that may have been bound elsewhere.
  private var hasConditions: Bool {
    switch self {
    case .pattern, .regex: false
    case .not(let inner), .inside(let inner): inner.hasConditions
    case .any(let choices): choices.contains(where: \.hasConditions)
    case .all(let conjunction): !conjunction.conditions.isEmpty || conjunction.formulas.contains(where: \.hasConditions)
    }
  }

  /// Whether a metavariable stands behind a quote somewhere in the formula's patterns.
  private func standsInQuotes(_ metavariable: String) -> Bool {
    switch self {
    case .pattern(let value): isQuoted(metavariable, in: text(value))
    case .regex, .not: false
    case .inside(let inner): inner.standsInQuotes(metavariable)
    case .any(let choices): choices.contains { $0.standsInQuotes(metavariable) }
    case .all(let conjunction): conjunction.formulas.contains { $0.standsInQuotes(metavariable) }
    }
  }
}

extension FormulaSource {
  /// Whether a metavariable stands for what a group of a regular expression has matched, which need not be whole words.
  private func isBoundByRegex(_ metavariable: String) -> Bool {
    switch self {
    case .pattern, .not: false
    case .regex(let value):
      metavariable.dropFirst().allSatisfy(\.isNumber)
        || contains("<\(metavariable.dropFirst())>", in: Array(text(value).utf8))
    case .inside(let inner): inner.isBoundByRegex(metavariable)
    case .any(let choices): choices.contains { $0.isBoundByRegex(metavariable) }
    case .all(let conjunction): conjunction.formulas.contains { $0.isBoundByRegex(metavariable) }
    }
  }
}

private func text(_ value: YAMLValue) -> String {
  if case .scalar(let text, _) = value.kind { return text }
  return ""
}

/// Whether any quote stands before a metavariable in a pattern: then it may be in a string.
private func isQuoted(_ metavariable: String, in pattern: String) -> Bool {
  guard
    let quote = pattern.utf8.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "`") })
  else { return false }
  return contains(metavariable, in: Array(pattern.utf8[quote...]))
}

/// Words that are no names, or that code may spell in another way.
private let wordsOfLanguages: Set<String> = [
  "and", "array", "as", "assert", "async", "await", "case", "catch", "checked", "class", "decltype", "default", "def", "defined",
  "del", "delete", "die", "do", "echo", "elif", "else", "elseif", "empty", "enum", "except", "exit", "false", "False", "FALSE",
  "fixed",
  "fn", "for", "foreach", "from", "func", "function", "if", "import", "in", "include", "include_once", "instanceof", "int", "is",
  "isset",
  "lambda", "let", "list", "lock", "match", "nameof", "new", "None", "not", "null", "NULL", "nullptr", "operator", "or", "parent",
  "print",
  "private", "protected", "public", "raise", "require_once", "return", "self", "sizeof", "static", "struct", "super", "switch",
  "synchronized", "this", "throw", "true", "True", "TRUE", "try", "typeof", "undefined", "unset", "using", "var", "void", "when",
  "while",
  "with", "yield",
]

/// Names that all code has which a pattern matches.
package func names(inPattern text: String, _ language: Language) -> [[UInt8]] {
  // Strings in which quotes or backslashes are plain characters: what is code and what is text is not known.
  let bytes = Array(text.utf8)
  if contains("\"\"\"", in: bytes) || contains("'''", in: bytes) || language == .csharp && contains("@\"", in: bytes) {
    return []
  }
  let hasTypesLast = [.python, .javascript, .typescript, .php].contains(language)
  // Types may be inferred, and the paths to them imported.
  let mayBeType =
    bytes.contains(UInt8(ascii: "<")) || ["import", "using", "package"].contains { bytes.starts(with: Array($0.utf8)) }
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
    let name = Array(bytes[start..<index])
    let isCalledOrAssigned = next == UInt8(ascii: "(") || next == UInt8(ascii: "=")
    let isKey = next == UInt8(ascii: ":") && !bytes[index...].starts(with: "::".utf8)
    let isMember =
      (before == UInt8(ascii: ".") || before == UInt8(ascii: ">")) && start > 1 && bytes[start - 2] != UInt8(ascii: ".")
      && (hasTypesLast || !mayBeType && next.map(endsMember) ?? true && !bytes[index...].starts(with: "[]".utf8))
    let isConstant = name.count > 4 && name.allSatisfy { !(0x61...0x7a).contains($0) && $0 < 0x80 }
    // `(T::U $X)` is no declaration: what $X is may be inferred.
    let isQualified =
      before == UInt8(ascii: ":") && start > 1 && bytes[start - 2] == UInt8(ascii: ":")
      && (next != UInt8(ascii: "$") || bytes[index...].first { ";=,)".utf8.contains($0) } != UInt8(ascii: ")"))
    guard isCalledOrAssigned || isKey || isMember || isQualified || isConstant, !names.contains(name) else { continue }
    if !wordsOfLanguages.contains(String(decoding: name, as: UTF8.self)) { names.append(name) }
  }
  return names
}

/// Whether a byte may follow a member that is no part of a type's name.
private func endsMember(_ byte: UInt8) -> Bool { "=;),+-*/%&|?:[".utf8.contains(byte) }

private func contains(_ word: String, in bytes: [UInt8]) -> Bool {
  let word = Array(word.utf8)
  return bytes.indices.contains { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
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
