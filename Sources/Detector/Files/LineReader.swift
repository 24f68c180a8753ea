/// Cuts a stream of bytes into lines in bounded memory: the longest line allowed and one block.
package final class LineReader {
  /// A line had more bytes than allowed; it was passed over, and reading goes on behind it.
  package struct LineTooLong: Error {
    /// The most bytes that a line may have.
    package let limit: Int
  }

  private let longestLine: Int
  private let readBlock: () throws -> [UInt8]
  private var buffer: [UInt8] = []
  /// Where in the buffer the next line starts.
  private var start = 0
  /// Where to go on looking for its end.
  private var searched = 0
  private var isAtEnd = false
  /// 1-based number of the line that `next()` gave last; 0 before the first.
  package private(set) var lineNumber = 0

  /// Reads what `readBlock` gives, until that is empty.
  package init(longestLine: Int = .max, readBlock: @escaping () throws -> [UInt8]) {
    self.longestLine = longestLine
    self.readBlock = readBlock
  }

  /// The next line without its end (`\n` or `\r\n`), nil behind the last; throws `LineTooLong`, or what reading throws.
  package func next() throws -> [UInt8]? {
    var isDropping = false
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { (start, searched) = (end + 1, end + 1) }
        return try finished(buffer[start..<end], isDropping)
      }
      if isAtEnd {
        guard start < buffer.count || isDropping else { return nil }
        defer { (buffer, start, searched) = ([], 0, 0) }
        return try finished(buffer[start...], isDropping)
      }
      buffer.removeSubrange(..<start)
      start = 0
      if buffer.count > longestLine {
        isDropping = true
        buffer = []
      }
      searched = buffer.count
      let block = try readBlock()
      if block.isEmpty { isAtEnd = true } else { buffer += block }
    }
  }

  private func finished(_ line: ArraySlice<UInt8>, _ isDropping: Bool) throws -> [UInt8] {
    lineNumber += 1
    guard !isDropping, line.count <= longestLine else { throw LineTooLong(limit: longestLine) }
    return Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
  }
}
