package import SourceText

extension YAMLValue {
  /// Where in the file a place of this scalar's text stands; `place` is 1-based, its column in UTF-8 bytes.
  ///
  /// Exact for `|` blocks, for texts on one line, and for quoted texts with escapes on one line. Where line folding moved the text it
  /// is the scalar's start.
  package func position(inText place: TextPosition) -> TextPosition {
    guard case .scalar(let text, let style) = kind else { return position }
    switch style {
    case .literal:
      return TextPosition(line: position.line + place.line - 1, column: position.column + place.column - 1)
    case .plain, .singleQuoted, .doubleQuoted:
      let bytes = Array(text.utf8)
      return position(ofByte: LineTable(bytes).offset(of: place), of: bytes, style)
    case .folded:
      let isFirstLine = place.line == 1 && stands(Array(text.utf8.prefix(max(place.column - 1, 0))))
      return isFirstLine ? TextPosition(line: position.line, column: position.column + place.column - 1) : position
    }
  }

  private func stands(_ text: [UInt8]) -> Bool {
    file.bytes[file.lines.offset(of: position)...].starts(with: text)
  }

  /// Steps through text and source side by side; an escape in the source is one scalar of the text.
  private func position(ofByte target: Int, of text: [UInt8], _ style: ScalarStyle) -> TextPosition {
    let target = min(target, text.count)
    let line = file.lines.range(ofLine: position.line)
    let start = file.lines.offset(of: position)
    var source = start
    var offset = 0
    while offset < target, source < line.end {
      switch (style, file.bytes[source]) {
      case (.doubleQuoted, UInt8(ascii: "\\")) where source + 1 < line.end:
        source += escapeLength(file.bytes[source + 1])
        offset += scalarLength(text, at: offset)
      case (.singleQuoted, UInt8(ascii: "'")):
        source += 2
        offset += 1
      case (_, text[offset]):
        source += 1
        offset += 1
      default: return position
      }
    }
    return offset < target ? position : TextPosition(line: position.line, column: source - line.start + 1)
  }
}

/// Bytes of a YAML 1.1 escape in a double-quoted text, by the byte after the backslash.
private func escapeLength(_ kind: UInt8) -> Int {
  switch kind {
  case UInt8(ascii: "x"): 4
  case UInt8(ascii: "u"): 6
  case UInt8(ascii: "U"): 10
  default: 2
  }
}

/// Bytes of the UTF-8 scalar that starts at `offset`.
private func scalarLength(_ text: [UInt8], at offset: Int) -> Int {
  1 + text[(offset + 1)...].prefix { $0 & 0b1100_0000 == 0b1000_0000 }.count
}
