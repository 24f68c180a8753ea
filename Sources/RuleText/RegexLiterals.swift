// What a text must contain for a regular expression to match, read off the expression: PCRE's syntax as far as it is plain, and
// nothing where it is not.

/// What a text must contain for a regular expression to match.
package func literalsRequired(byRegex text: String) -> TextRequirement {
  var reader = RegexReader(bytes: Array(text.utf8))
  guard let requirement = reader.readChoices(), reader.isAtEnd else { return .nothing }
  return requirement
}

/// Reads an expression once, from left to right.
private struct RegexReader {
  let bytes: [UInt8]
  private var index = 0
  private var ignoresCase = false
  private var depth = 0

  /// Shorter runs are in most texts.
  private static let shortest = 3
  private static let deepest = 100

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  private func peek(_ offset: Int = 0) -> UInt8? { index + offset < bytes.count ? bytes[index + offset] : nil }

  private mutating func take(_ text: StaticString) -> Bool {
    let wanted = Array("\(text)".utf8)
    guard bytes[index...].starts(with: wanted) else { return false }
    index += wanted.count
    return true
  }

  /// `a|b|c`, up to the end or a closing parenthesis; nil for what cannot be read.
  mutating func readChoices() -> TextRequirement? {
    var choices: [TextRequirement] = []
    repeat {
      guard let choice = readSequence() else { return nil }
      choices.append(choice)
    } while take("|")
    return .any(of: choices)
  }

  /// Parts one after the other, up to a bar, a closing parenthesis or the end.
  private mutating func readSequence() -> TextRequirement? {
    var parts: [TextRequirement] = []
    var run: [UInt8] = []
    func isWorthIt(_ run: [UInt8]) -> Bool { run.count >= Self.shortest }
    func close(_ reader: RegexReader) {
      if isWorthIt(run) { parts.append(.literal(RequiredLiteral(bytes: run, ignoresCase: reader.ignoresCase))) }
      run = []
    }
    while let byte = peek(), byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      var part = TextRequirement.nothing
      var character: UInt8?
      switch byte {
      case UInt8(ascii: "("):
        close(self)
        guard let inner = readGroup() else { return nil }
        part = inner
      case UInt8(ascii: "["):
        close(self)
        guard let end = endOfClass() else { return nil }
        index = end + 1
      case UInt8(ascii: "\\"):
        guard let escaped = peek(1) else { return nil }
        index += 2
        if !isWordPart(escaped), escaped < 0x80 {
          character = escaped
        } else if escaped == UInt8(ascii: "x") {
          guard let code = readHexadecimal(), code < 0x80 else { return nil }
          character = code
        } else if isDigit(escaped), escaped != UInt8(ascii: "0") {
          // What a group has matched; two digits may be a character's number.
          if let next = peek(), isDigit(next) { return nil }
        } else if !oneCharacterEscapes.contains(escaped) {
          return nil
        }
      case UInt8(ascii: "."), UInt8(ascii: "^"), UInt8(ascii: "$"): index += 1
      case UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "+"): return nil
      default:
        index += 1
        // Letters beyond ASCII have cases of their own.
        if byte < 0x80, byte != UInt8(ascii: "{"), byte != UInt8(ascii: "}") { character = byte }
      }
      guard let quantifier = readQuantifier() else { return nil }
      switch (character, quantifier) {
      case (let character?, .once): run.append(character)
      case (let character?, .oftener):
        run.append(character)
        close(self)
      case (_, .optional): close(self)
      case (nil, _):
        close(self)
        parts.append(part)
      }
    }
    close(self)
    return .all(of: parts)
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

  private enum Quantifier { case once, oftener, optional }

  /// Nil for braces that are read in one way or another.
  private mutating func readQuantifier() -> Quantifier? {
    let quantifier: Quantifier
    switch peek() {
    case UInt8(ascii: "?"), UInt8(ascii: "*"):
      index += 1
      quantifier = .optional
    case UInt8(ascii: "+"):
      index += 1
      quantifier = .oftener
    case UInt8(ascii: "{"):
      guard let end = bytes[index...].firstIndex(of: UInt8(ascii: "}")), end > index + 1,
        bytes[(index + 1)..<end].allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ",") }), isDigit(bytes[index + 1])
      else { return nil }
      quantifier = bytes[index + 1] == UInt8(ascii: "0") ? .optional : .oftener
      index = end + 1
    default: return .once
    }
    if peek() == UInt8(ascii: "?") || peek() == UInt8(ascii: "+") { index += 1 }
    return quantifier
  }

  /// A group of any kind, from its opening parenthesis on.
  private mutating func readGroup() -> TextRequirement? {
    guard depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    let outer = ignoresCase
    index += 1
    if take("*") { return nil }
    var counts = true
    if take("?") {
      if take("!") || take("<!") {
        // What must not be there.
        counts = false
      } else if take("=") || take("<=") || take(":") || take(">") {
        // What is only looked at must be there too.
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
    return counts ? inner : .nothing
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

  /// Where a character class ends that begins here; nil if that takes more than looking for a bracket (`[]a]`, `[[:alpha:]]`).
  private func endOfClass() -> Int? {
    var index = index + 1
    if index < bytes.count, bytes[index] == UInt8(ascii: "^") { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "]") { return nil }
    while index < bytes.count, bytes[index] != UInt8(ascii: "]") {
      if bytes[index] == UInt8(ascii: "["), index + 1 < bytes.count, ":.=".utf8.contains(bytes[index + 1]) { return nil }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return index < bytes.count ? index : nil
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func isWordPart(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "_") || isDigit(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
}

/// Letters that are a whole escape by themselves after a backslash and stand for one character or none.
private let oneCharacterEscapes = Set("dDwWsSbBAzZGhHvVRnrtfeaK".utf8)
