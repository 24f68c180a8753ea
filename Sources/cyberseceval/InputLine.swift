import Detector
import Foundation

/// A line of standard input, or why there is none.
enum InputLine: Sendable {
  case bytes([UInt8])
  /// Longer than this many bytes.
  case tooLong(Int)
  case failure(String)

  /// Hands each line that is not blank to `body`, as soon as it is there.
  static func forEach(longestLine: Int, _ body: (InputLine) -> Void) {
    let reader = LineReader(longestLine: longestLine, readBlock: readBlock)
    while true {
      do {
        guard let line = try reader.next() else { return }
        if !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { body(.bytes(line)) }
      } catch let error as LineReader.LineTooLong {
        body(.tooLong(error.limit))
      } catch {
        return body(.failure(reason(error)))
      }
    }
  }

  /// From a pipe what is there; from a file the next piece, since all of it is there.
  private static func readBlock() throws -> [UInt8] {
    if isFile { return Array(try FileHandle.standardInput.read(upToCount: 1 << 16) ?? Data()) }
    return Array(FileHandle.standardInput.availableData)
  }

  private static let isFile: Bool = {
    // Without /proc it is taken for a pipe.
    guard let target = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/0") else { return false }
    return target.hasPrefix("/") && !target.hasPrefix("/dev/")
  }()
}
