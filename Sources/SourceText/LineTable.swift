/// Where each line of a text starts and ends, to turn byte offsets into lines and columns and back.
///
/// A line ends at `\n` or `\r\n`; a lone `\r` ends nothing. The text after the last terminator is a line too, even when empty, so
/// every text has at least one line and the offset at the end of a text always has a position.
public struct LineTable: Sendable {
  /// Offset of each line's first byte; ascending, and the first is 0.
  private let starts: [Int]
  /// Offset just past each line's last byte, before its terminator.
  private let ends: [Int]
  private let byteCount: Int

  /// Reads the lines of `bytes` in one pass.
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    var ends: [Int] = []
    let span = bytes.span
    for offset in span.indices where span[offset] == UInt8(ascii: "\n") {
      let hasReturn = offset > starts[starts.count - 1] && span[offset - 1] == UInt8(ascii: "\r")
      ends.append(hasReturn ? offset - 1 : offset)
      starts.append(offset + 1)
    }
    ends.append(bytes.count)
    self.starts = starts
    self.ends = ends
    self.byteCount = bytes.count
  }

  /// Number of lines, at least 1; the empty line after a final newline is counted.
  public var lineCount: Int { starts.count }

  /// The place of a byte offset; an offset outside of the text is taken as its nearer end. O(log lines).
  public func position(at offset: Int) -> TextPosition {
    let offset = min(max(offset, 0), byteCount)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return TextPosition(line: low + 1, column: offset - starts[low] + 1)
  }

  /// The bytes of a 1-based line without its terminator; empty at the text's nearer end for a line that does not exist.
  public func range(ofLine line: Int) -> ByteRange {
    if line < 1 { return ByteRange(start: 0, end: 0) }
    if line > starts.count { return ByteRange(start: byteCount, end: byteCount) }
    return ByteRange(start: starts[line - 1], end: ends[line - 1])
  }

  /// The byte offset of a place; a column outside of its line is taken as the line's nearer end.
  public func offset(of position: TextPosition) -> Int {
    let line = range(ofLine: position.line)
    return min(max(line.start + position.column - 1, line.start), line.end)
  }
}
