// A pattern is not quite a program: `$X`, `...` and `<... e ...>` are no tokens of most grammars. This file finds them in
// a pattern's text and spells them so that the host grammar accepts the text; `PatternConversion` reads them back.

import Syntax

/// Names that stand for pattern syntax in the text given to the grammar.
enum Placeholder {
  static let metavariable = "CSEMV_"
  static let sequence = "CSESEQ_"
  static let ellipsis = "CSEDOTS"
  static let deep = "CSEDEEP"
  static let typed = "CSETYPED_"
}

/// A pattern's text in pieces: literal text, and the places that need spelling.
struct PatternText: Sendable {
  enum Piece: Sendable {
    case text(String)
    /// `isName` where PHP expects a name rather than a variable: `class $C`, `$TYPE $X`.
    case metavariable(String, isName: Bool)
    case sequence(String)
    /// `...`; the context says which spellings to try.
    case ellipsis(EllipsisContext)
    case deepStart
    /// `isStatement` where nothing but the end of a statement can follow.
    case deepEnd(isStatement: Bool)
    /// `(T $X)`: index into `types`.
    case typed(Int, String)
  }

  /// Where an ellipsis stands, as far as the characters around it tell.
  enum EllipsisContext: Sendable { case item, entry, chainLink, statement, header, parameter, pair, member, field }

  var pieces: [Piece] = []
  var types: [String] = []
  let language: Language
  /// Whether the pattern as written ends with a semicolon: it is then a statement.
  let endsWithSemicolon: Bool
  let startsWithBrace: Bool

  init(_ source: String, language: Language) {
    self.language = language
    endsWithSemicolon = source.last { !$0.isWhitespace } == ";"
    startsWithBrace = source.first { !$0.isWhitespace } == "{"
    var scanner = Scanner(characters: Array(source), language: language)
    scanner.scan()
    pieces = scanner.pieces
    types = scanner.types
  }

  /// The spellings to try for each ellipsis and, in PHP, each metavariable; the first is the most likely.
  func spellings(of piece: Piece) -> [String] {
    let dots = Placeholder.ellipsis
    switch piece {
    case .text(let text): return [text]
    case .metavariable(let name, let isName):
      let bare = Placeholder.metavariable + name
      switch language {
      case .php: return isName ? [bare, "$" + bare] : ["$" + bare, bare]
      case .javascript, .typescript: return [bare, "{\(bare)}"]
      default: return [bare]
      }
    case .sequence(let name):
      let bare = Placeholder.sequence + name
      return language == .php ? ["$" + bare, bare] : parameterSpellings(of: bare)
    case .typed(let index, _):
      let bare = "\(Placeholder.typed)\(index)_"
      return [language == .php ? "$" + bare : bare]
    case .deepStart: return [Placeholder.deep + "("]
    case .deepEnd(let isStatement): return isStatement ? [");", ")"] : [")", ");"]
    case .ellipsis(.chainLink): return [dots]
    case .ellipsis(.header): return ["\(dots);;", dots, "\(dots) : \(dots)", "\(dots) \(dots)", "var \(dots) in \(dots)"]
    case .ellipsis(.entry): return ["**\(dots)", dots]
    case .ellipsis(.item): return parameterSpellings(of: dots) + statementSpellings
    case .ellipsis(.statement): return statementSpellings + parameterSpellings(of: dots)
    case .ellipsis(.parameter):
      let likely = language == .php ? "$\(dots)" : "\(dots) \(dots)"
      return [likely] + parameterSpellings(of: dots)
    case .ellipsis(.pair): return ["\(dots) = \(dots)"] + parameterSpellings(of: dots)
    case .ellipsis(.member): return memberSpellings + statementSpellings + parameterSpellings(of: dots)
    case .ellipsis(.field): return ["\(dots): \(dots)"] + parameterSpellings(of: dots) + statementSpellings
    }
  }

  /// Members of a class that every class of the language may have.
  private var memberSpellings: [String] {
    let dots = Placeholder.ellipsis
    switch language {
    case .java, .csharp, .c, .cpp: return ["int \(dots);"]
    case .php: return ["public $\(dots);"]
    case .rust: return ["fn \(dots)() {}"]
    case .python, .javascript, .typescript: return []
    }
  }

  private func parameterSpellings(of dots: String) -> [String] {
    switch language {
    case .python: [dots, "**\(dots)", "\(dots): \(dots)"]
    case .java, .csharp: [dots, "\(dots) \(dots)", "\(dots) = \(dots)"]
    case .php: [dots, "$\(dots)"]
    case .rust: [dots, "\(dots): \(dots)", "..\(dots)", "_ => \(dots)"]
    case .c, .cpp: [dots, "int \(dots)"]
    case .javascript, .typescript: [dots, "...\(dots)", "\(dots)={\(dots)}"]
    }
  }

  private var statementSpellings: [String] {
    let dots = Placeholder.ellipsis
    switch language {
    case .python: return [dots]
    case .javascript, .typescript: return ["\(dots);", dots, "case \(dots):"]
    case .java: return ["\(dots);", "int \(dots);", "case \(dots): ", "\(dots),", dots]
    // A name alone is no statement of C#: what follows would be read as a declaration.
    case .csharp: return ["int \(dots);", "\(dots);", "case \(dots): ", "\(dots),", dots]
    case .c, .cpp: return ["\(dots);", "int \(dots);", "case \(dots): ", dots]
    case .php: return ["\(dots);", "public $\(dots);", "case \(dots): ", dots]
    case .rust: return ["\(dots);", "\(dots): \(dots),", "_ => \(dots),", "fn \(dots)() {}", dots]
    }
  }
}

/// Cuts a pattern's text into pieces.
private struct Scanner {
  let characters: [Character]
  let language: Language
  var pieces: [PatternText.Piece] = []
  var types: [String] = []
  private var text = ""
  private var index = 0
  private var brackets: [PatternBracket] = []
  /// Of each `<...` that is open, whether a statement may start there.
  private var deepStarts: [Bool] = []

  init(characters: [Character], language: Language) {
    self.characters = characters
    self.language = language
  }

  mutating func scan() {
    while index < characters.count {
      let character = characters[index]
      if character == "\"" || character == "`" || (character == "'" && !isLifetime) {
        scanString(character)
      } else if hasPrefix("<...") {
        deepStarts.append(isStatementStart)
        flush(.deepStart, length: 4)
      } else if hasPrefix("...>") {
        flush(.deepEnd(isStatement: deepStarts.popLast() ?? false && isStatementEnd), length: 4)
      } else if hasPrefix("$..."), let name = metavariableName(from: index + 4) {
        flush(.sequence(name), length: 4 + name.count)
      } else if character == "$", let name = metavariableName(from: index + 1) {
        flush(.metavariable(name, isName: place.isName(endingAt: index + 1 + name.count)), length: 1 + name.count)
      } else if hasPrefix("..."), !isSpread {
        flush(.ellipsis(ellipsisContext), length: 3)
      } else if character == "(", let typed = typedMetavariable() {
        types.append(typed.type)
        text.append("(")
        flush(.typed(types.count - 1, typed.name), length: typed.length)
      } else {
        if "([{".contains(character) {
          brackets.append(PatternBracket(character: character, content: place.content(of: character)))
        }
        if ")]}".contains(character) { _ = brackets.popLast() }
        text.append(character)
        index += 1
      }
    }
    if !text.isEmpty { pieces.append(.text(text)) }
  }

  private mutating func flush(_ piece: PatternText.Piece, length: Int) {
    if !text.isEmpty { pieces.append(.text(text)) }
    text = ""
    pieces.append(piece)
    index += length
  }

  private var place: PatternPlace { PatternPlace(characters: characters, index: index, language: language) }

  private func hasPrefix(_ prefix: String) -> Bool {
    var position = index
    for character in prefix {
      guard position < characters.count, characters[position] == character else { return false }
      position += 1
    }
    return true
  }

  private var isLifetime: Bool {
    language == .rust && index + 2 < characters.count && characters[index + 1].isLetter && characters[index + 2] != "'"
  }

  private func metavariableName(from start: Int) -> String? {
    guard start < characters.count, characters[start] == "_" || (characters[start].isASCII && characters[start].isUppercase)
    else { return nil }
    var end = start
    while end < characters.count, characters[end].isASCII,
      characters[end].isUppercase || characters[end].isNumber || characters[end] == "_"
    { end += 1 }
    // `$Xs` and PHP's `$_get` are ordinary names; `$_GET` is PHP's, not a metavariable.
    if end < characters.count, characters[end].isLetter || characters[end].isNumber { return nil }
    let name = String(characters[start..<end])
    if language == .php, superglobals.contains(name) { return nil }
    return name
  }

  private let superglobals: Set<String> = [
    "_GET", "_POST", "_REQUEST", "_COOKIE", "_SERVER", "_FILES", "_SESSION", "_ENV", "GLOBALS",
  ]

  /// `...x`, `...args`: the language's own spread, not an ellipsis.
  private var isSpread: Bool {
    guard index + 3 < characters.count else { return false }
    if isVariableArity { return true }
    let next = characters[index + 3]
    return next.isLetter || next == "_" || next == "["
      || (next == "$" && language != .php && index + 4 < characters.count && characters[index + 4] != ".")
      || (next == "$" && language == .php)
  }

  /// Java's `T... name`.
  private var isVariableArity: Bool {
    guard language == .java, index > 0, let name = next(after: index + 3) else { return false }
    let type = characters[index - 1]
    return (type.isLetter || type.isNumber || "]>".contains(type)) && (name == "$" || name.isLetter)
  }

  private var previous: Character? { characters[..<index].last { !$0.isWhitespace } }
  private func next(after offset: Int) -> Character? { characters[min(offset, characters.count)...].first { !$0.isWhitespace } }

  /// Whether the place is in braces, behind a brace, a statement or an ellipsis.
  private var isStatementStart: Bool {
    guard brackets.last?.character == "{", language != .python, let previous else { return false }
    if ";{}".contains(previous) { return true }
    return switch pieces.last {
    case .ellipsis, .deepEnd: !text.contains { !$0.isWhitespace }
    default: false
    }
  }

  /// Whether another statement starts behind the `...>` here, or the block ends.
  private var isStatementEnd: Bool {
    let next = next(after: index + 4)
    // The last expression of a block of Rust is its value.
    return next == "}" ? language != .rust : next == "." || next == "<"
  }

  private var ellipsisContext: PatternText.EllipsisContext {
    let before = previous
    let after = next(after: index + 3)
    if before == ".", language != .rust || after == "." { return .chainLink }
    if before == ".", after == "." { return .chainLink }
    switch brackets.last?.content {
    case .parameters: return .parameter
    case .pairs: return .pair
    case .members: return .member
    case .fields: return .field
    case .initializers: return .item
    case .other, nil: break
    }
    switch brackets.last?.character {
    case "(":
      if precedingWord(beforeBracket: true) == "for", after == ")" { return .header }
      return .item
    case "[": return .item
    case "{":
      if before == "{", language == .javascript || language == .typescript, isObjectStart { return .item }
      if before == "," || after == "," || before == ":" && language != .python || before == "=" {
        return language == .python ? .entry : .item
      }
      return ["return", "throw"].contains(precedingWord(beforeBracket: false)) ? .item : .statement
    default:
      if before == ";" || before == "}", after != ";" { return .statement }
      if before == "=" || before == "," || after == "," || before == "<" || after == ">" || before == "@" { return .item }
      if let before, before.isLetter, !startsLine { return .item }
      if let after, !after.isNewline, !endsLine, after != ";" { return .item }
      return .statement
    }
  }

  /// Whether the brace before the ellipsis opens an object rather than a block.
  private var isObjectStart: Bool {
    guard let brace = characters[..<index].lastIndex(of: "{") else { return false }
    // `{...}` alone is an object too.
    guard let before = characters[..<brace].last(where: { !$0.isWhitespace }) else { return next(after: index + 3) == "}" }
    if "=(,:[?".contains(before) || characters[..<brace].suffix(7) == Array("return ") { return true }
    // Names that are taken out of an object.
    guard let end = characters[index...].firstIndex(of: "}") else { return false }
    return next(after: end + 1) == "="
  }

  private var startsLine: Bool {
    var position = index - 1
    while position >= 0, characters[position] == " " || characters[position] == "\t" { position -= 1 }
    return position < 0 || characters[position].isNewline
  }

  private var endsLine: Bool {
    var position = index + 3
    while position < characters.count, characters[position] == " " || characters[position] == "\t" { position += 1 }
    return position >= characters.count || characters[position].isNewline
  }

  private func precedingWord(beforeBracket: Bool) -> String {
    var position = index - 1
    while position >= 0, characters[position] == " " || characters[position] == "(" { position -= 1 }
    var word = ""
    while position >= 0, characters[position].isLetter {
      word.insert(characters[position], at: word.startIndex)
      position -= 1
    }
    return word
  }

  /// A string literal is kept as it is, but code inside an interpolation is spelled.
  private mutating func scanString(_ quote: Character) {
    let isTriple = index + 2 < characters.count && characters[index + 1] == quote && characters[index + 2] == quote
    let width = isTriple && (language == .python || language == .csharp || language == .java) ? 3 : 1
    let interpolates: Bool =
      switch language {
      case .javascript, .typescript: quote == "`"
      case .python:
        index > 0 && "fF".contains(characters[index - 1])
          || (index > 1 && "fF".contains(characters[index - 2]) && "rRbB".contains(characters[index - 1]))
      case .csharp: index > 0 && "$@".contains(characters[index - 1])
      case .php: false
      default: false
      }
    if language == .php, quote == "\"", let end = wholeMetavariableString() {
      text += "'" + String(characters[(index + 1)..<end]) + "'"
      index = end + 1
      return
    }
    text.append(contentsOf: characters[index..<(index + width)])
    index += width
    var depth = 0
    while index < characters.count {
      let character = characters[index]
      if character == "\\", index + 1 < characters.count {
        text.append(character)
        text.append(characters[index + 1])
        index += 2
        continue
      }
      if depth == 0, character == quote,
        width == 1 || (index + 2 < characters.count && characters[index + 1] == quote && characters[index + 2] == quote)
      {
        text.append(contentsOf: characters[index..<min(index + width, characters.count)])
        index += width
        return
      }
      if width == 1, quote != "`", character.isNewline { return }
      if language == .php, quote == "\"", character == "$", let name = metavariableName(from: index + 1) {
        flush(.metavariable(name, isName: false), length: 1 + name.count)
        continue
      }
      if interpolates, character == "{" { depth += 1 }
      if interpolates, character == "}", depth > 0 { depth -= 1 }
      if depth > 0, hasPrefix("$..."), let name = metavariableName(from: index + 4) {
        flush(.sequence(name), length: 4 + name.count)
      } else if depth > 0, character == "$", let name = metavariableName(from: index + 1) {
        flush(.metavariable(name, isName: false), length: 1 + name.count)
      } else if depth > 0, hasPrefix("...") {
        flush(.ellipsis(.item), length: 3)
      } else {
        text.append(character)
        index += 1
      }
    }
  }

  /// The index of the closing quote of `"$X"`; in PHP such a string would interpolate a variable.
  private func wholeMetavariableString() -> Int? {
    guard index + 2 < characters.count, characters[index + 1] == "$", let name = metavariableName(from: index + 2) else {
      return nil
    }
    let end = index + 2 + name.count
    return end < characters.count && characters[end] == "\"" ? end : nil
  }

  /// `(T $X)` and TypeScript's `($X : T)`, where no call or declaration stands before the parenthesis.
  private func typedMetavariable() -> (type: String, name: String, length: Int)? {
    if language == .python || language == .rust { return nil }
    if let before = characters[..<index].last(where: { $0 != " " }),
      before.isLetter || before.isNumber || "_)]>$".contains(before)
    {
      // A keyword or a cast may stand before an expression in parentheses; anything else makes them a list.
      let isAfterKeyword =
        before.isLetter && ["return", "await", "throw", "in", "case", "yield"].contains(precedingWord(beforeBracket: false))
      let isAfterCast = before == ")" && (language == .java || language == .csharp)
      if !isAfterKeyword, !isAfterCast { return nil }
    }
    guard let close = characters[index...].firstIndex(of: ")") else { return nil }
    let inside = String(characters[(index + 1)..<close])
    guard !inside.contains("("), !inside.contains(","), !inside.contains("...") || inside.contains("<") else { return nil }
    if language == .javascript || language == .typescript {
      let parts = inside.split(separator: ":", maxSplits: 1).map { $0.trimmingSpaces() }
      guard parts.count == 2, parts[0].hasPrefix("$"), isMetavariable(parts[0]) else { return nil }
      if next(after: close + 1) == "=" || next(after: close + 1) == "{" { return nil }
      return (parts[1], String(parts[0].dropFirst()), close - index)
    }
    guard let dollar = inside.lastIndex(of: "$") else { return nil }
    let name = inside[dollar...].trimmingSpaces()
    let type = inside[..<dollar].trimmingSpaces()
    guard isMetavariable(name), !type.isEmpty, type.count(where: { $0 == "<" }) == type.count(where: { $0 == ">" }),
      type.allSatisfy({ $0.isLetter || $0.isNumber || "_.$<>[]:*& ?\\.".contains($0) }),
      type.last != ".", !type.hasSuffix("::"), type.last != "&" || language == .cpp || language == .c, type != "*", type != "&",
      type != "&&"
    else { return nil }
    if let word = type.split(separator: " ").last, ["as", "is", "in", "new", "and", "or", "not", "instanceof"].contains(word) {
      return nil
    }
    if ["return", "throw", "new", "await", "not", "typeof", "in", "is", "as"].contains(type) { return nil }
    // `($A * $B)` is a product where pointers are rare.
    if language == .csharp || language == .java, type.hasSuffix(" *") || type.hasPrefix("$") && type.hasSuffix("*") { return nil }
    return (type, String(name.dropFirst()), close - index)
  }

  private func isMetavariable(_ text: String) -> Bool {
    text.first == "$" && text.count > 1 && text.dropFirst().allSatisfy { $0.isUppercase || $0.isNumber || $0 == "_" }
  }
}

extension StringProtocol {
  /// The text without spaces and tabs at either end.
  func trimmingSpaces() -> String {
    var slice = self[...]
    while let first = slice.first, first == " " || first == "\t" { slice = slice.dropFirst() }
    while let last = slice.last, last == " " || last == "\t" { slice = slice.dropLast() }
    return String(slice)
  }
}
