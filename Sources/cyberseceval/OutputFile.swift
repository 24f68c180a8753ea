import Evaluation
import Foundation

/// A file that appears whole or not at all: written beside its place, then moved there. "-" is standard output.
final class OutputFile: Sendable {
  private let path: String
  private let temporary: String
  private let handle: FileHandle

  /// Begins the file; a place that cannot be written is an `EvaluationError`.
  init(path: String) throws {
    self.path = path
    if path == "-" {
      temporary = ""
      handle = FileHandle.standardOutput
      return
    }
    temporary = "\(path).part-\(ProcessInfo.processInfo.processIdentifier)"
    guard !isDirectory(path), FileManager.default.createFile(atPath: temporary, contents: nil),
      let handle = FileHandle(forWritingAtPath: temporary)
    else {
      throw EvaluationError("'\(path)' cannot be written", remedy: "check that its directory exists and that you may write there")
    }
    self.handle = handle
  }

  /// Adds text.
  func write(_ text: String) throws {
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      throw EvaluationError("'\(path)' cannot be written: \(error.localizedDescription)", remedy: "check the free space")
    }
  }

  /// Puts the file in its place.
  func finish() throws {
    guard path != "-" else { return }
    try handle.close()
    let target = URL(fileURLWithPath: path)
    let source = URL(fileURLWithPath: temporary)
    if FileManager.default.fileExists(atPath: path) {
      _ = try FileManager.default.replaceItemAt(target, withItemAt: source)
    } else {
      try FileManager.default.moveItem(at: source, to: target)
    }
  }
}
