import Detector
import Foundation

/// Reads standard input line by line, each as soon as it is there, in bounded memory.
struct LineReader {
  /// A line without its end, or why there is none.
  enum Line: Sendable {
    case bytes([UInt8])
    /// Longer than this many bytes; it was dropped.
    case tooLong(Int)
    case failure(String)
  }

  private let longestLine: Int
  private var buffer: [UInt8] = []
  /// Where in the buffer the next line starts.
  private var start = 0
  /// Where to go on looking for its end.
  private var searched = 0
  private var isAtEnd = false
  private var isDropping = false

  init(longestLine: Int) { self.longestLine = longestLine }

  /// The next line that is not blank; nil at the end.
  mutating func next() -> Line? {
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(buffer[start..<end])
        (start, searched) = (end + 1, end + 1)
        if let line = finished(line) { return line }
        continue
      }
      buffer.removeSubrange(..<start)
      start = 0
      if buffer.count > longestLine {
        isDropping = true
        buffer = []
      }
      searched = buffer.count
      if isAtEnd {
        defer { (buffer, searched) = ([], 0) }
        return finished(buffer)
      }
      do {
        let data = try read()
        if data.isEmpty { isAtEnd = true } else { buffer += data }
      } catch {
        (isAtEnd, buffer, searched) = (true, [], 0)
        return .failure(reason(error))
      }
    }
  }

  private mutating func finished(_ line: [UInt8]) -> Line? {
    if isDropping || line.count > longestLine {
      isDropping = false
      return .tooLong(longestLine)
    }
    return line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } ? nil : .bytes(line)
  }

  /// From a pipe what is there; from a file the next piece, since all of it is there.
  private func read() throws -> Data {
    if LineReader.isFile { return try FileHandle.standardInput.read(upToCount: 1 << 16) ?? Data() }
    return FileHandle.standardInput.availableData
  }

  private static let isFile: Bool = {
    // Without /proc it is taken for a pipe.
    guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/0") else { return false }
    return target.hasPrefix("/") && !target.hasPrefix("/dev/")
  }()
}
