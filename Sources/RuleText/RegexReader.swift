// Reading regular expressions: PCRE's syntax as far as it is plain.

/// A regular expression, as far as it says what a text must contain.
indirect enum RegexNode: Sendable {
  /// A character that must be there.
  case character(UInt8, ignoresCase: Bool)
  /// An end of a word, of a line or of the text.
  case edge
  /// A character that is no part of a word.
  case separator
  /// Any other character, or none.
  case something
  case sequence([RegexNode])
  case choice([RegexNode])
  /// Perhaps not there.
  case optional(RegexNode)
  /// There once or more often.
  case repeated(RegexNode)
  /// Looked at before what follows, or after what precedes.
  case lookaround(RegexNode)

  static let nothing = RegexNode.sequence([])
}

/// Reads a regular expression; nil for what is not plain.
func readRegex(_ text: String) -> RegexNode? {
  var reader = RegexReader(bytes: Array(text.utf8))
  guard let node = reader.readChoices(), reader.isAtEnd else { return nil }
  return node
}

/// Reads an expression once, from left to right.
private struct RegexReader {
  let bytes: [UInt8]
  private var index = 0
  private var ignoresCase = false
  private var depth = 0

  private static let deepest = 100

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  private func peek(_ offset: Int = 0) -> UInt8? { index + offset < bytes.count ? bytes[index + offset] : nil }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[index...].starts(with: text.utf8) else { return false }
    index += text.utf8.count
    return true
  }

  /// `a|b|c`, up to the end or a closing parenthesis; nil for what cannot be read.
  mutating func readChoices() -> RegexNode? {
    var choices: [RegexNode] = []
    repeat {
      guard let choice = readSequence() else { return nil }
      choices.append(choice)
    } while take("|")
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  /// Parts one after the other, up to a bar, a closing parenthesis or the end.
  private mutating func readSequence() -> RegexNode? {
    var parts: [RegexNode] = []
    while let byte = peek(), byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      guard let part = readPart(byte), let quantified = readQuantifier(of: part) else { return nil }
      parts.append(quantified)
    }
    return .sequence(parts)
  }

  private mutating func readPart(_ byte: UInt8) -> RegexNode? {
    switch byte {
    case UInt8(ascii: "("): return readGroup()
    case UInt8(ascii: "["): return readClass()
    case UInt8(ascii: "\\"): return readEscape()
    case UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "+"): return nil
    default: break
    }
    index += 1
    switch byte {
    case UInt8(ascii: "."): return .something
    case UInt8(ascii: "^"), UInt8(ascii: "$"): return .edge
    // Letters beyond ASCII have cases of their own.
    case UInt8(ascii: "{"), UInt8(ascii: "}"), 0x80...: return .something
    default: return .character(byte, ignoresCase: ignoresCase)
    }
  }

  private mutating func readEscape() -> RegexNode? {
    guard let escaped = peek(1) else { return nil }
    index += 2
    if !isWordPart(escaped) { return escaped < 0x80 ? .character(escaped, ignoresCase: ignoresCase) : .something }
    switch escaped {
    case UInt8(ascii: "x"):
      guard let code = readHexadecimal(), code < 0x80 else { return nil }
      return .character(code, ignoresCase: ignoresCase)
    case UInt8(ascii: "1")...UInt8(ascii: "9"):
      // What a group has matched; two digits may be a character's number.
      if let next = peek(), isDigit(next) { return nil }
      return .something
    default:
      if edges.contains(escaped) { return .edge }
      if separators.contains(escaped) { return .separator }
      return otherEscapes.contains(escaped) ? .something : nil
    }
  }

  /// The two digits of `\x27`; nil for other ways to write a character's number.
  private mutating func readHexadecimal() -> UInt8? {
    guard index + 2 <= bytes.count, bytes[index] != UInt8(ascii: "+"),
      let code = UInt8(String(decoding: bytes[index..<index + 2], as: UTF8.self), radix: 16)
    else {
      return nil
    }
    index += 2
    return code
  }

  /// Nil for braces that are read in one way or another.
  private mutating func readQuantifier(of part: RegexNode) -> RegexNode? {
    let result: RegexNode
    switch peek() {
    case UInt8(ascii: "?"), UInt8(ascii: "*"):
      index += 1
      result = .optional(part)
    case UInt8(ascii: "+"):
      index += 1
      result = .repeated(part)
    case UInt8(ascii: "{"):
      guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")), end > index + 1,
        bytes[(index + 1)..<end].allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ",") }), isDigit(bytes[index + 1])
      else { return nil }
      result = bytes[index + 1] == UInt8(ascii: "0") ? .optional(part) : .repeated(part)
      index = end + 1
    default: return part
    }
    if peek() == UInt8(ascii: "?") || peek() == UInt8(ascii: "+") { index += 1 }
    return result
  }

  /// A group of any kind, from its opening parenthesis on.
  private mutating func readGroup() -> RegexNode? {
    guard depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    let outer = ignoresCase
    index += 1
    if take("*") { return nil }
    var (counts, isLookedAt) = (true, false)
    if take("?") {
      if take("!") || take("<!") {
        // What must not be there.
        counts = false
      } else if take("=") || take("<=") {
        isLookedAt = true
      } else if take(":") || take(">") {
        // Nothing but a group.
      } else if take("P<") || take("<") {
        guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
        index = end + 1
      } else {
        guard let end = readFlags() else { return nil }
        // From here to the end of the group around it, which gives the case back.
        if end == UInt8(ascii: ")") { return .nothing }
      }
    }
    guard let inner = readChoices(), take(")") else { return nil }
    ignoresCase = outer
    return !counts ? .nothing : isLookedAt ? .lookaround(inner) : inner
  }

  /// Reads flags that are switched on, or off behind a `-`, up to the `)` or `:` behind them, which it returns; nil for those that change how
  /// an expression is read.
  private mutating func readFlags() -> UInt8? {
    var isOn = true
    while let byte = peek() {
      index += 1
      switch byte {
      case UInt8(ascii: "-"): isOn = false
      case UInt8(ascii: "i"): ignoresCase = isOn
      case UInt8(ascii: "s"), UInt8(ascii: "m"), UInt8(ascii: "u"): break
      case UInt8(ascii: ")"), UInt8(ascii: ":"): return byte
      default: return nil
      }
    }
    return nil
  }

  /// A character class; nil if its end takes more than looking for a bracket (`[]a]`, `[[:alpha:]]`).
  private mutating func readClass() -> RegexNode? {
    index += 1
    let isNegative = take("^")
    if peek() == UInt8(ascii: "]") { return nil }
    var hasOnlySeparators = !isNegative
    while let byte = peek(), byte != UInt8(ascii: "]") {
      if byte == UInt8(ascii: "["), let next = peek(1), ":.=".utf8.contains(next) { return nil }
      let isEscape = byte == UInt8(ascii: "\\")
      let isPlain =
        isEscape ? peek(1).map { !isWordPart($0) && $0 < 0x80 || separators.contains($0) } ?? false : !isWordPart(byte)
      // A range may hold letters.
      if !isPlain || byte >= 0x80 || byte == UInt8(ascii: "-") { hasOnlySeparators = false }
      index += isEscape ? 2 : 1
    }
    guard take("]") else { return nil }
    return hasOnlySeparators ? .separator : .something
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

// Letters that are a whole escape by themselves after a backslash: they stand for one character, or for none.
private let edges = Set("bAzZ".utf8)
private let separators = Set("Wshnrtfea".utf8)
private let otherEscapes = Set("dDwSBGHvVRK".utf8)
