import Matching
import PCRE
import SourceText
import YAML

/// Reads the expression of `metavariable-comparison`, a small part of Python's expressions.
struct ComparisonParser {
  let value: YAMLValue
  var metavariables: MetavariableTable
  private var tokens: [Token] = []
  private var position = 0

  private enum Token: Equatable { case number(String), string(String), name(String), metavariable(String), symbol(String) }

  init(value: YAMLValue, metavariables: MetavariableTable) {
    self.value = value
    self.metavariables = metavariables
  }

  mutating func parse() throws(SourceError) -> Comparison {
    try tokenize()
    let result = try parseOr()
    guard position == tokens.count else { throw value.error("the comparison cannot be read after its \(position). word") }
    return result
  }

  private mutating func tokenize() throws(SourceError) {
    let characters = Array(try value.string())
    var index = 0
    func run(while condition: (Character) -> Bool) -> String {
      let start = index
      while index < characters.count, condition(characters[index]) { index += 1 }
      return String(characters[start..<index])
    }
    while index < characters.count {
      let character = characters[index]
      if character.isWhitespace {
        index += 1
      } else if character == "$" {
        index += 1
        tokens.append(.metavariable("$" + run { $0.isUppercase || $0.isNumber || $0 == "_" }))
      } else if character.isNumber {
        tokens.append(.number(run { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }))
      } else if (character == "r" || character == "'" || character == "\""), let string = scanString(characters, &index) {
        tokens.append(.string(string))
      } else if character.isLetter || character == "_" {
        tokens.append(.name(run { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }))
      } else {
        let two = index + 1 < characters.count ? String(characters[index...(index + 1)]) : ""
        let symbol = ["==", "!=", "<=", ">=", "**", "<<", ">>", "//"].contains(two) ? two : String(character)
        index += symbol.count
        tokens.append(.symbol(symbol))
      }
    }
  }

  private func scanString(_ characters: [Character], _ index: inout Int) -> String? {
    var cursor = index
    let isRaw = characters[cursor] == "r"
    if isRaw { cursor += 1 }
    guard cursor < characters.count, characters[cursor] == "'" || characters[cursor] == "\"" else { return nil }
    let quote = characters[cursor]
    cursor += 1
    var text = ""
    while cursor < characters.count, characters[cursor] != quote {
      if characters[cursor] == "\\", cursor + 1 < characters.count {
        if isRaw || !"\\'\"".contains(characters[cursor + 1]) { text.append(characters[cursor]) }
        cursor += 1
      }
      text.append(characters[cursor])
      cursor += 1
    }
    index = cursor + 1
    return text
  }

  private mutating func accept(_ symbols: [String]) -> String? {
    guard position < tokens.count else { return nil }
    switch tokens[position] {
    case .symbol(let symbol) where symbols.contains(symbol), .name(let symbol) where symbols.contains(symbol):
      position += 1
      return symbol
    default: return nil
    }
  }

  private mutating func parseOr() throws(SourceError) -> Comparison {
    var left = try parseAnd()
    while accept(["or"]) != nil { left = .binary("or", left, try parseAnd()) }
    return left
  }

  private mutating func parseAnd() throws(SourceError) -> Comparison {
    var left = try parseNot()
    while accept(["and"]) != nil { left = .binary("and", left, try parseNot()) }
    return left
  }

  private mutating func parseNot() throws(SourceError) -> Comparison {
    if accept(["not"]) != nil { return .unary("not", try parseNot()) }
    return try parseRelation()
  }

  private mutating func parseRelation() throws(SourceError) -> Comparison {
    let left = try parseLevel(0)
    if accept(["not"]) != nil {
      guard accept(["in"]) != nil else { throw value.error("expected ‘in’ after ‘not’") }
      return .binary("not in", left, try parseLevel(0))
    }
    if let name = accept(["==", "!=", "<=", ">=", "<", ">", "in"]) { return .binary(name, left, try parseLevel(0)) }
    return left
  }

  private static let levels = [["|"], ["^"], ["&"], ["<<", ">>"], ["+", "-"], ["*", "/", "%", "//"], ["**"]]

  private mutating func parseLevel(_ level: Int) throws(SourceError) -> Comparison {
    guard level < Self.levels.count else { return try parseOperand() }
    var left = try parseLevel(level + 1)
    while let name = accept(Self.levels[level]) { left = .binary(name == "//" ? "/" : name, left, try parseLevel(level + 1)) }
    return left
  }

  private mutating func parseOperand() throws(SourceError) -> Comparison {
    if let sign = accept(["-", "~"]) { return .unary(sign, try parseOperand()) }
    if accept(["("]) != nil {
      let inner = try parseOr()
      guard accept([")"]) != nil else { throw value.error("a parenthesis is not closed") }
      return inner
    }
    if accept(["["]) != nil { return .list(try parseList(until: "]")) }
    guard position < tokens.count else { throw value.error("the comparison ends too early") }
    defer { position += 1 }
    switch tokens[position] {
    case .number(let text):
      if let number = parseInteger(text, base: 10) { return .integer(number) }
      guard let number = Double(text) else { throw value.error("‘\(text)’ is no number") }
      return .number(number)
    case .string(let text): return .string(text)
    case .metavariable(let name): return .metavariable(metavariables.slot(of: name))
    case .name("True"), .name("true"): return .boolean(true)
    case .name("False"), .name("false"): return .boolean(false)
    case .name(let name):
      guard ["int", "str", "float", "len", "re.match"].contains(name) else {
        throw value.error("unknown function ‘\(name)’", remedy: "use int, float, str, len or re.match")
      }
      position += 1
      guard accept(["("]) != nil else { throw value.error("expected ‘(’ after ‘\(name)’") }
      let arguments = try parseList(until: ")")
      if name == "re.match", case .string(let pattern)? = arguments.first {
        do throws(PCREError) { _ = try PCREPattern(pattern) } catch {
          throw value.error("bad regular expression: \(error.message)")
        }
      }
      position -= 1
      return .call(name, arguments)
    case .symbol(let symbol): throw value.error("‘\(symbol)’ stands where a value belongs")
    }
  }

  private mutating func parseList(until close: String) throws(SourceError) -> [Comparison] {
    var elements: [Comparison] = []
    while accept([close]) == nil {
      elements.append(try parseOr())
      if accept([","]) == nil, position >= tokens.count { throw value.error("‘\(close)’ is missing") }
    }
    return elements
  }
}
