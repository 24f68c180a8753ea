import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Keeps a second process from executing the same run in the same store, where both would ask and pay.
///
/// The system's lock on a file beside the store: it ends with the process that holds it, however that ends. The file is
/// removed when the lock is given back; one that a killed process left behind holds nothing.
final class RunLock {
  private let path: String
  private let handle: FileHandle

  /// Takes the lock; throws an `EvaluationError` that names the process that has it.
  init(run: RunID, store: String) throws {
    path = "\(URL(fileURLWithPath: store).resolvingSymlinksInPath().path)-\(run).lock"
    while true {
      let handle = try Self.opened(path)
      guard flock(handle.fileDescriptor, LOCK_EX | LOCK_NB) == 0 else {
        let holder = Self.text(at: path).map { " (\($0.prefix { $0 != "," }))" } ?? ""
        throw EvaluationError(
          "another process\(holder) is executing run \(run) in '\(store)'",
          remedy: "wait for it or end it; shards of a run that go on side by side need a store each, see 'runs merge'")
      }
      let mark = "process \(ProcessInfo.processInfo.processIdentifier), \(UUID())"
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: Data(mark.utf8))
      // Whoever gave the lock back has removed the file, perhaps after we opened it: then the lock is on nothing.
      if Self.text(at: path) == mark {
        self.handle = handle
        return
      }
      try handle.close()
    }
  }

  deinit {
    // A file that stays behind is taken over by the next process.
    try? FileManager.default.removeItem(atPath: path)
    try? handle.close()  // It holds nothing that could be lost.
  }

  private static func opened(_ path: String) throws -> FileHandle {
    for _ in 1...100 {
      // Fails where the file is there already, which is as good.
      try? Data().write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
      // Nothing to open: its last holder removed it in between, or it cannot be written at all.
      guard let handle = FileHandle(forUpdatingAtPath: path) else { continue }
      // A program that we start must not hold the lock on.
      _ = fcntl(handle.fileDescriptor, F_SETFD, FD_CLOEXEC)
      return handle
    }
    throw EvaluationError("'\(path)' cannot be written", remedy: "check the rights of the store's directory (ls -ld)")
  }

  private static func text(at path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }
}
