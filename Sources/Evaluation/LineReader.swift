import Foundation

/// Reads a file line by line in constant memory: the longest line plus one block.
package final class LineReader {
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  /// 1-based number of the line that `next()` gave last; 0 before the first.
  package private(set) var lineNumber = 0

  /// Opens a file; a missing or unreadable one is an `EvaluationError`.
  package init(path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw EvaluationError("'\(path)' does not exist", remedy: "check the path")
    }
    guard !isDirectory(path), let handle = FileHandle(forReadingAtPath: path) else {
      throw EvaluationError(
        "'\(path)' cannot be read", remedy: "check that it is a file and that you may read it (ls -l)")
    }
    self.handle = handle
  }

  deinit {
    try? handle.close()  // The file was only read; there is nothing to lose.
  }

  /// The next line without its terminator (`\n` or `\r\n`), or nil at the end of the file.
  package func next() throws -> [UInt8]? {
    var searchFrom = start
    while true {
      if let end = buffer[searchFrom...].firstIndex(of: 0x0A) {
        let line = trimmed(buffer[start..<end])
        start = end + 1
        lineNumber += 1
        return line
      }
      if isAtEnd { break }
      searchFrom = buffer.count - start
      buffer.removeFirst(start)
      start = 0
      if let block = try handle.read(upToCount: 1 << 18), !block.isEmpty {
        buffer.append(contentsOf: block)
      } else {
        isAtEnd = true
      }
    }
    guard start < buffer.count else { return nil }
    let line = trimmed(buffer[start...])
    start = buffer.count
    lineNumber += 1
    return line
  }

  private func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] {
    Array(line.last == 0x0D ? line.dropLast() : line)
  }
}
