package import SourceText

// A parsed document as text, so that a program can carry rules without parsing YAML each time it starts. Reading one back is some
// fifty times faster than parsing.
//
// Each node is a letter and then numbers, each closed by a space: the line and the column for all, and the bytes of the text (which
// follows) or the number of children (which follow). Of a mapping, the children are key, value, key, value.

/// The document as text that `unarchive` reads back, places included.
package func archive(_ value: YAMLValue) -> String {
  var output = ""
  write(value, to: &output)
  return output
}

/// Reads what `archive` wrote; `file` is what errors about the values refer to. Nil if the text is no archive.
package func unarchive(_ bytes: ArraySlice<UInt8>, in file: SourceFile) -> YAMLValue? {
  var reader = ArchiveReader(rest: bytes, document: YAMLDocument(file))
  guard let value = reader.value(), reader.rest.isEmpty else { return nil }
  return value
}

private let styles: [(letter: Character, style: YAMLValue.ScalarStyle)] = [
  ("p", .plain), ("s", .singleQuoted), ("d", .doubleQuoted), ("l", .literal), ("f", .folded),
]

private func write(_ value: YAMLValue, to output: inout String) {
  let place = "\(value.position.line) \(value.position.column) "
  switch value.kind {
  case .scalar(let text, let style):
    let letter = styles.first { $0.style == style }?.letter ?? "p"
    output += "\(letter)\(place)\(text.utf8.count) \(text)"
  case .sequence(let elements):
    output += "[\(place)\(elements.count) "
    for element in elements { write(element, to: &output) }
  case .mapping(let pairs):
    output += "{\(place)\(pairs.count) "
    for pair in pairs {
      write(pair.key, to: &output)
      write(pair.value, to: &output)
    }
  }
}

private struct ArchiveReader {
  var rest: ArraySlice<UInt8>
  let document: YAMLDocument

  mutating func value() -> YAMLValue? {
    guard let letter = rest.popFirst(), let line = number(), let column = number(), let count = number() else { return nil }
    let place = TextPosition(line: line, column: column)
    switch letter {
    case UInt8(ascii: "["):
      var elements: [YAMLValue] = []
      elements.reserveCapacity(min(count, rest.count))
      for _ in 0..<count {
        guard let element = value() else { return nil }
        elements.append(element)
      }
      return YAMLValue(.sequence(elements), at: place, in: document)
    case UInt8(ascii: "{"):
      var pairs: [(key: YAMLValue, value: YAMLValue)] = []
      pairs.reserveCapacity(min(count, rest.count))
      for _ in 0..<count {
        guard let key = value(), let value = value() else { return nil }
        pairs.append((key, value))
      }
      return YAMLValue(.mapping(pairs), at: place, in: document)
    default:
      guard let style = styles.first(where: { $0.letter.asciiValue == letter })?.style, rest.count >= count else { return nil }
      let text = String(decoding: rest.prefix(count), as: UTF8.self)
      rest = rest.dropFirst(count)
      return YAMLValue(.scalar(text, style), at: place, in: document)
    }
  }

  private mutating func number() -> Int? {
    var result = 0
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: " ") { return result }
      guard byte >= 0x30, byte <= 0x39, result < 1 << 40 else { return nil }
      result = result * 10 + Int(byte - 0x30)
    }
    return nil
  }
}
