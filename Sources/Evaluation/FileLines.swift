package import Detector
import Foundation

extension LineReader {
  /// Reads a file; a missing or unreadable one is an `EvaluationError`.
  package convenience init(path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw EvaluationError("'\(path)' does not exist", remedy: "check the path")
    }
    guard !isDirectory(path), let handle = FileHandle(forReadingAtPath: path) else {
      throw EvaluationError("'\(path)' cannot be read", remedy: "check that it is a file and that you may read it (ls -l)")
    }
    self.init { Array(try handle.read(upToCount: 1 << 18) ?? Data()) }
  }
}
