// Patterns over plain text (`languages: [generic]`), as Semgrep's spacegrep reads them: words and single characters, in order, white
// space aside. What a match begins in, by indentation, it does not leave.

/// A pattern of words, punctuation, metavariables and ellipses.
package struct TextPattern: Sendable {
  private let parts: [Part]
  private let options: TextOptions

  private enum Part: Sendable {
    case token([UInt8])
    /// One word.
    case metavariable(Int)
    /// Any tokens on the lines that `TextOptions.span` allows, bound to a slot unless it is -1.
    case ellipsis(Int)
  }

  /// Reads a pattern; any text is one.
  package init(_ text: String, options: TextOptions, metavariables: inout MetavariableTable) {
    let bytes = Array(text.utf8)
    var parts: [Part] = []
    var index = 0
    for token in TextTokens(bytes, options: TextOptions()).tokens where token.start >= index {
      let rest = bytes[token.start...]
      func name(after length: Int) -> [UInt8]? {
        let name = rest.dropFirst(length).prefix { isCapital($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") }
        guard let first = name.first, isCapital(first) || first == UInt8(ascii: "_") && name.count > 1 else { return nil }
        let next = rest.dropFirst(length + name.count).first
        return next.map(isWordByte) ?? false ? nil : Array(name)
      }
      if rest.starts(with: Array("$...".utf8)), let name = name(after: 4) {
        parts.append(.ellipsis(metavariables.slot(of: "$..." + String(decoding: name, as: UTF8.self))))
        index = token.start + 4 + name.count
      } else if rest.first == UInt8(ascii: "$"), let name = name(after: 1) {
        parts.append(.metavariable(metavariables.slot(of: "$" + String(decoding: name, as: UTF8.self))))
        index = token.start + 1 + name.count
      } else if rest.starts(with: Array("...".utf8)) {
        parts.append(.ellipsis(-1))
        index = token.start + 3
      } else {
        parts.append(.token(Array(bytes[token.start..<token.end])))
        index = token.end
      }
    }
    self.parts = parts
    self.options = options
  }
}

/// How text is cut and how far an ellipsis reaches, with Semgrep's names and defaults.
package struct TextOptions: Sendable {
  /// Lines that an ellipsis may go down (`generic_ellipsis_max_span`).
  package var span = 10
  /// Which comments are white space (`generic_comment_style`): `c`, `cpp` or `shell`; nil for none.
  package var comments: String?

  package init() {}
}

/// A text as words and single characters, each with its line and with where the block that it stands in ends.
struct TextTokens: Sendable {
  struct Token: Sendable {
    /// UTF-8 byte offsets.
    var start: Int
    var end: Int
    var line: Int
    /// Index after the last token of the block: the next line that is less indented.
    var blockEnd = 0
    /// Whether the block begins here.
    var startsBlock = false
  }

  private(set) var tokens: [Token] = []

  init(_ bytes: [UInt8], options: TextOptions) {
    var index = 0
    var line = 0
    var column = 0
    var isFirst = true
    // Indentations of the blocks that are open, each with the token that it begins with.
    var open: [(indent: Int, first: Int)] = []
    func close(to indent: Int, _ tokens: inout [Token]) {
      while let last = open.last, last.indent > indent {
        for position in last.first..<tokens.count where tokens[position].blockEnd == 0 {
          tokens[position].blockEnd = tokens.count
        }
        open.removeLast()
      }
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A {
        (line, column, isFirst) = (line + 1, 0, true)
        index += 1
      } else if byte <= 0x20 {
        column += byte == 0x09 ? 8 - column % 8 : 1
        index += 1
      } else if let end = commentEnd(bytes, index, options.comments) {
        line += bytes[index..<end].count { $0 == 0x0A }
        index = end
      } else {
        var end = index + 1
        if isWordByte(byte) {
          while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
        } else if byte >= 0x80 {
          while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        }
        var token = Token(start: index, end: end, line: line)
        if isFirst {
          close(to: column, &tokens)
          if open.last.map({ $0.indent < column }) ?? true {
            open.append((column, tokens.count))
            token.startsBlock = true
          }
          isFirst = false
        }
        tokens.append(token)
        column += end - index
        index = end
      }
    }
    close(to: -1, &tokens)
  }
}

extension TextPattern {
  /// All places where the pattern matches; of those that end together, the shortest, or, if the pattern ends with an ellipsis, the longest.
  func search(_ bytes: [UInt8], in range: Range<Int>, bindings: [Binding?], budget: StepBudget) -> [Match] {
    let text = TextTokens(bytes, options: options)
    var matcher = TextMatcher(
      parts: parts, tokens: text.tokens, bytes: bytes, span: options.span, bindings: bindings, budget: budget)
    var found: [Match] = []
    var byEnd: [UInt32: Int] = [:]
    for start in text.tokens.indices where range.contains(text.tokens[start].start) {
      if budget.isExhausted { break }
      guard let match = matcher.match(at: start, within: range.upperBound) else { continue }
      if let known = byEnd[match.end] {
        if !matcher.endsOpen { found[known] = match }
      } else {
        byEnd[match.end] = found.count
        found.append(match)
      }
    }
    return found
  }

  private struct TextMatcher {
    let parts: [Part]
    let tokens: [TextTokens.Token]
    let bytes: [UInt8]
    let span: Int
    var bindings: [Binding?]
    let budget: StepBudget

    var endsOpen: Bool { if case .ellipsis = parts.last { true } else { false } }

    mutating func match(at start: Int, within end: Int) -> Match? {
      if case .ellipsis = parts.first, !tokens[start].startsBlock { return nil }
      let saved = bindings
      defer { bindings = saved }
      guard let last = match(0, start, start), last > start, tokens[last - 1].end <= end else { return nil }
      return Match(start: UInt32(tokens[start].start), end: UInt32(tokens[last - 1].end), bindings: bindings, term: -1)
    }

    /// The index after the last token matched.
    private mutating func match(_ part: Int, _ token: Int, _ start: Int) -> Int? {
      guard part < parts.count else { return token }
      guard budget.spend() else { return nil }
      let limit = tokens[start].blockEnd
      switch parts[part] {
      case .token(let word):
        guard token < limit, bytes[tokens[token].start..<tokens[token].end].elementsEqual(word) else { return nil }
        return match(part + 1, token + 1, start)
      case .metavariable(let slot):
        guard token < limit, isWordByte(bytes[tokens[token].start]) else { return nil }
        return binding(slot, token, token + 1) { $0.match(part + 1, token + 1, start) }
      case .ellipsis(let slot):
        let line = token > start ? tokens[token - 1].line : tokens[start].line
        var reach = token
        while reach < limit, tokens[reach].line <= line + span { reach += 1 }
        // At the end of a pattern all that may be taken is.
        if part == parts.count - 1 { return binding(slot, token, reach) { _ in reach } }
        // The token after an ellipsis counts for its span too.
        for next in token..<reach {
          if let end = binding(slot, token, next, { $0.match(part + 1, next, start) }) { return end }
        }
        return nil
      }
    }

    private mutating func binding(_ slot: Int, _ from: Int, _ to: Int, _ then: (inout TextMatcher) -> Int?) -> Int? {
      guard slot >= 0 else { return then(&self) }
      let start = from < tokens.count ? tokens[from].start : bytes.count
      let end = to > from ? tokens[to - 1].end : start
      let binding = Binding(start: UInt32(start), end: UInt32(end), term: -1, hash: textHash(bytes[start..<end]))
      if let known = bindings[slot] { return known == binding ? then(&self) : nil }
      bindings[slot] = binding
      if let result = then(&self) { return result }
      bindings[slot] = nil
      return nil
    }
  }
}

private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

private func isWordByte(_ byte: UInt8) -> Bool {
  byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

/// Where a comment ends that begins at an index, in the style asked for; nil if none does.
private func commentEnd(_ bytes: [UInt8], _ index: Int, _ style: String?) -> Int? {
  guard let style else { return nil }
  let rest = bytes[index...]
  let endOfLine = rest.firstIndex(of: 0x0A) ?? bytes.count
  if style == "shell" { return rest.first == UInt8(ascii: "#") ? endOfLine : nil }
  if style == "cpp", rest.starts(with: Array("//".utf8)) { return endOfLine }
  guard rest.starts(with: Array("/*".utf8)) else { return nil }
  var end = index + 2
  while end + 1 < bytes.count, bytes[end] != UInt8(ascii: "*") || bytes[end + 1] != UInt8(ascii: "/") { end += 1 }
  return min(end + 2, bytes.count)
}
