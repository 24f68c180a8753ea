package import SourceText
internal import Yams

/// Reads the one document of a YAML file; throws at the place of the first mistake in its syntax.
package func parseYAML(_ file: SourceFile) throws(SourceError) -> YAMLValue {
  guard let text = String(validating: file.bytes, as: UTF8.self) else {
    let offset = firstInvalidOffset(in: file.bytes)
    throw SourceError(in: file, at: ByteRange(start: offset, end: offset), message: "the file is not valid UTF-8")
  }
  let root: Node?
  do {
    root = try Parser(yaml: text).singleRoot()
  } catch let error as YamlError {
    throw sourceError(error, in: file)
  } catch {
    throw SourceError(path: file.path, message: "\(error)")
  }
  guard let root else { throw SourceError(path: file.path, message: "the file is empty") }
  var conversion = Conversion(file: file)
  return try conversion.value(root)
}

/// Length of the longest prefix that is valid UTF-8.
private func firstInvalidOffset(in bytes: [UInt8]) -> Int {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var offset = 0
  while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
  return offset
}

/// The library's error as one of ours.
private func sourceError(_ error: YamlError, in file: SourceFile) -> SourceError {
  switch error {
  case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
    .composer(let context, let problem, let mark, _):
    let place = position(of: mark, in: file)
    let offset = file.lines.offset(of: place)
    let isTab = offset < file.bytes.count && file.bytes[offset] == UInt8(ascii: "\t")
    let message = [context?.text, problem].compactMap { $0 }.joined(separator: ", ")
    return SourceError(
      in: file, at: place, message: "not valid YAML: \(message)",
      remedy: isTab ? "indent with spaces; YAML allows no tabs there" : nil)
  case .duplicatedKeysInMapping(let keys, let context):
    let key = keys.first ?? ""
    return SourceError(
      in: file, at: position(of: context.mark, in: file), length: key.utf8.count, message: "the key '\(key)' occurs twice",
      remedy: "remove or merge one of the two")
  case .reader(let problem, let offset, _, _):
    let offset = offset ?? 0
    return SourceError(in: file, at: ByteRange(start: offset, end: offset), message: "not valid YAML: \(problem)")
  default:
    return SourceError(path: file.path, message: "not valid YAML: \(error)")
  }
}

/// Our position for the library's mark, whose column counts code points.
private func position(of mark: Mark, in file: SourceFile) -> TextPosition {
  let line = file.lines.range(ofLine: mark.line)
  var column = 1
  var remaining = mark.column - 1
  for byte in file.bytes[line.start..<line.end] {
    let isContinuation = byte & 0b1100_0000 == 0b1000_0000
    if !isContinuation {
      if remaining == 0 { break }
      remaining -= 1
    }
    column += 1
  }
  return TextPosition(line: mark.line, column: column)
}

/// Turns the library's nodes into ours, within bounds that no honest file meets.
private struct Conversion {
  /// Aliases can make a small file stand for a tree of any size.
  private static let mostNodes = 200_000
  private static let deepestNesting = 200

  let file: SourceFile
  private let document: YAMLDocument
  private var nodeCount = 0
  private var depth = 0

  init(file: SourceFile) {
    self.file = file
    document = YAMLDocument(file)
  }

  mutating func value(_ node: Node) throws(SourceError) -> YAMLValue {
    let mark = node.mark.map { position(of: $0, in: file) } ?? TextPosition(line: 1, column: 1)
    nodeCount += 1
    depth += 1
    defer { depth -= 1 }
    guard nodeCount <= Self.mostNodes, depth <= Self.deepestNesting else {
      throw SourceError(in: file, at: mark, message: "the file is nested too deeply or repeats itself through aliases too often")
    }
    switch node {
    case .scalar(let scalar):
      let style = YAMLValue.ScalarStyle(scalar.style)
      return YAMLValue(.scalar(scalar.string, style), at: textStart(scalar.string, style, mark), in: document)
    case .sequence(let nodes):
      var values: [YAMLValue] = []
      for node in nodes { values.append(try value(node)) }
      return YAMLValue(.sequence(values), at: mark, in: document)
    case .mapping(let nodes):
      var pairs: [(key: YAMLValue, value: YAMLValue)] = []
      for (key, node) in nodes { pairs.append((try value(key), try value(node))) }
      return YAMLValue(.mapping(pairs), at: mark, in: document)
    case .alias:
      throw SourceError(in: file, at: mark, message: "this alias has no anchor")
    }
  }

  /// Where a scalar's text starts, given where the scalar itself does.
  private func textStart(_ text: String, _ style: YAMLValue.ScalarStyle, _ mark: TextPosition) -> TextPosition {
    switch style {
    case .plain: return mark
    case .singleQuoted, .doubleQuoted:
      // A tag or an anchor may stand before the quote.
      let quote = style == .singleQuoted ? UInt8(ascii: "'") : UInt8(ascii: "\"")
      let start = file.lines.offset(of: mark)
      let end = file.lines.range(ofLine: mark.line).end
      let skipped = file.bytes[start..<end].firstIndex(of: quote).map { $0 - start + 1 } ?? 0
      return TextPosition(line: mark.line, column: mark.column + skipped)
    case .literal, .folded:
      let indent = blockIndent(text, after: mark.line)
      return TextPosition(line: mark.line + 1, column: indent + 1)
    }
  }

  /// Spaces before each line of a block scalar: those of its first line with text, less those that belong to the text.
  private func blockIndent(_ text: String, after header: Int) -> Int {
    let line = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).first { !$0.allSatisfy(isSpace) }
    guard let line else { return 0 }
    var number = header + 1
    while number <= file.lines.lineCount {
      let range = file.lines.range(ofLine: number)
      let source = file.bytes[range.start..<range.end]
      if !source.allSatisfy(isSpace) { return max(source.prefix(while: isSpace).count - line.prefix(while: isSpace).count, 0) }
      number += 1
    }
    return 0
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") }

extension YAMLValue.ScalarStyle {
  fileprivate init(_ style: Node.Scalar.Style) {
    switch style {
    case .any, .plain: self = .plain
    case .singleQuoted: self = .singleQuoted
    case .doubleQuoted: self = .doubleQuoted
    case .literal: self = .literal
    case .folded: self = .folded
    }
  }
}
