import Detector
import Foundation
import Synchronization

/// Why output could not be written, and what to do.
struct OutputError: Error, CustomStringConvertible {
  let description: String
}

/// Where a command writes: standard output, or a file that appears whole or not at all.
///
/// A file is written beside its place and moved there by `finish`; devices and pipes are written directly.
final class Output: Sendable {
  private let path: String?
  private let temporary: String?
  private let handle: FileHandle
  private let buffer = Mutex<[UInt8]>([])

  /// Hands an output to `body` and finishes it; after an error nothing is left of the file.
  static func with<Value>(path: String?, _ body: (Output) async throws -> Value) async throws -> Value {
    let output = try Output(path: path)
    do {
      let value = try await body(output)
      try output.finish()
      return value
    } catch {
      output.discard()
      throw error
    }
  }

  /// Opens the file now, so that a place that cannot be written is told before the work. Nil and "-" are standard output.
  init(path: String?) throws {
    self.path = path == "-" ? nil : path
    guard let path = self.path else {
      temporary = nil
      handle = .standardOutput
      return
    }
    do {
      // Usually there is no such file yet.
      let type = try? FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
      if type == .typeDirectory { throw OutputError(description: "\(path): is a folder; name a file") }
      if type == nil || type == .typeRegular {
        let beside = path + ".\(ProcessInfo.processInfo.processIdentifier).partial"
        try Data().write(to: URL(filePath: beside))
        temporary = beside
        handle = try FileHandle(forWritingTo: URL(filePath: beside))
      } else {
        temporary = nil
        handle = try FileHandle(forWritingTo: URL(filePath: path))
      }
    } catch let error as OutputError { throw error } catch {
      throw OutputError(description: "\(path): cannot be written: \(reason(error)); name another place with --output")
    }
  }

  /// Adds text; it reaches the file in larger pieces.
  func write(_ text: String) throws {
    let full: [UInt8]? = buffer.withLock { buffer in
      buffer += Array(text.utf8)
      guard buffer.count >= 1 << 16 else { return nil }
      defer { buffer = [] }
      return buffer
    }
    if let full { try send(full) }
  }

  /// Writes what is held back.
  func flush() throws {
    let rest = buffer.withLock { buffer in
      defer { buffer = [] }
      return buffer
    }
    try send(rest)
  }

  /// Writes the rest and puts the file in its place.
  func finish() throws {
    try flush()
    guard let path, let temporary else { return }
    do {
      try handle.synchronize()
      try handle.close()
      // Foundation's own replacement loses the old file on Linux when it fails; this one renames. Mapped, the content needs no memory.
      try Data(contentsOf: URL(filePath: temporary), options: .alwaysMapped)
        .write(to: URL(filePath: path).resolvingSymlinksInPath(), options: .atomic)
      try FileManager.default.removeItem(atPath: temporary)
    } catch { throw failure(error) }
  }

  /// Removes what was begun; after an error.
  func discard() {
    // What cannot be removed is named by the error that led here.
    if let temporary { try? FileManager.default.removeItem(atPath: temporary) }
  }

  private func send(_ bytes: [UInt8]) throws {
    if bytes.isEmpty { return }
    do { try handle.write(contentsOf: Data(bytes)) } catch { throw failure(error) }
  }

  private func failure(_ error: any Error) -> OutputError {
    discard()
    return OutputError(
      description:
        "\(path ?? "standard output"): cannot be written: \(reason(error)); make room or name another place with --output")
  }
}
