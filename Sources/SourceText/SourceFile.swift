/// A file as its bytes, which need not be valid UTF-8, with its lines.
public struct SourceFile: Sendable {
  /// How the file is named in what we report; nothing is read from there.
  public let path: String
  /// The file's whole content.
  public let bytes: [UInt8]
  /// Where its lines start and end.
  public let lines: LineTable

  /// A file of these bytes; finds the lines in one pass.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    self.lines = LineTable(bytes)
  }

  /// A file of this text in UTF-8.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The text of a range cut to the file, with U+FFFD for what is not UTF-8.
  public func text(_ range: ByteRange) -> String {
    let range = range.clamped(to: ByteRange(start: 0, end: bytes.count))
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// The text of a 1-based line without its terminator.
  public func text(ofLine line: Int) -> String {
    text(lines.range(ofLine: line))
  }
}
