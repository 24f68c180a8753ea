import Foundation
import GRDB

/// Checks and opens a store's file, and turns SQLite's errors into ones with a remedy.
enum StoreFile {
  enum Access {
    case readWrite
    case readOnly
  }

  /// What the file holds; each kind has its own mark, so that one is never taken for the other.
  enum Kind {
    case store
    case cache

    var applicationID: UInt32 { self == .store ? StoreSchema.applicationID : StoreSchema.cacheApplicationID }
    var sql: String { self == .store ? StoreSchema.sql : StoreSchema.cacheSQL }
  }

  static func open(_ path: String, access: Access, kind: Kind = .store) throws -> DatabaseQueue {
    let state = try checkHeader(path, kind)
    if access == .readOnly {
      try requirePresence(state, path)
      // Reading needs today's tables: an older store is brought up to date first.
      if kind == .store, try isOutdated(path) { _ = try open(path, access: .readWrite) }
    }
    var configuration = Configuration()
    configuration.readonly = access == .readOnly
    configuration.busyMode = .timeout(20)
    if access == .readWrite { configuration.journalMode = .wal }
    configuration.prepareDatabase { database in
      // With WAL, NORMAL survives a killed process without losing a transaction and needs no disk flush per completion.
      try database.execute(sql: "PRAGMA synchronous = NORMAL")
    }
    return try translatingErrors(path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      if access == .readWrite {
        if state == .present { try upgrade(kind, in: queue) } else { try create(kind, in: queue) }
      }
      if state == .undecided, try queue.read({ try UInt32.fetchOne($0, sql: "PRAGMA application_id") }) != kind.applicationID {
        throw notOurs(path)
      }
      return queue
    }
  }

  /// Runs database work; SQLite's errors become `EvaluationError`s that name the store and say what helps.
  static func translatingErrors<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as DatabaseError {
      throw translated(error, path: path)
    }
  }

  /// Throws for a store that is not there at all.
  static func requirePresence(_ state: State, _ path: String) throws {
    guard state == .absent else { return }
    throw EvaluationError("the store '\(path)' does not exist", remedy: "make one with 'cyberseceval run … --store \(path)'")
  }

  private static func create(_ kind: Kind, in queue: DatabaseQueue) throws {
    try queue.write { database in
      // Two processes may start at once: whoever comes second finds the tables made.
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      guard version == 0 else { return }
      try database.execute(sql: kind.sql)
      try database.execute(sql: "PRAGMA application_id = \(kind.applicationID)")
      try database.execute(sql: "PRAGMA user_version = \(StoreSchema.version)")
    }
  }

  private static func isOutdated(_ path: String) throws -> Bool {
    var configuration = Configuration()
    configuration.readonly = true
    let version = try translatingErrors(path) {
      try DatabaseQueue(path: path, configuration: configuration).read { try UInt32.fetchOne($0, sql: "PRAGMA user_version") }
    }
    return (version ?? 0) < StoreSchema.version
  }

  /// Brings the tables of an older version up to date; nothing in them is lost.
  private static func upgrade(_ kind: Kind, in queue: DatabaseQueue) throws {
    guard kind == .store else { return }
    try queue.write { database in
      guard try UInt32.fetchOne(database, sql: "PRAGMA user_version") == 1 else { return }
      try database.execute(sql: StoreSchema.upgradeTo2)
      try database.execute(sql: "PRAGMA user_version = \(StoreSchema.version)")
    }
  }

  /// What is known of a file from its first bytes.
  enum State {
    case absent, present
    /// The first bytes are blank, but SQLite's log beside the file may hold a store.
    case undecided
  }

  /// Whether a store is there; throws for a file that is something else or newer than this program.
  static func checkHeader(_ path: String, _ kind: Kind) throws -> State {
    if isDirectory(path) {
      throw EvaluationError("'\(path)' is a directory, not a store", remedy: "give --store a file name")
    }
    guard FileManager.default.fileExists(atPath: path) else {
      let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
      guard isDirectory(directory) else {
        throw EvaluationError(
          "the directory '\(directory)' for the store does not exist", remedy: "make it: mkdir -p '\(directory)'")
      }
      return .absent
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw EvaluationError("the store '\(path)' cannot be read", remedy: "check that you may read it (ls -l)")
    }
    let header = Array(try handle.read(upToCount: 100) ?? Data())
    try handle.close()
    if header.isEmpty { return .absent }
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw notOurs(path)
    }
    let version = bigEndian(header[60..<64])
    if version == 0, bigEndian(header[68..<72]) == 0, bigEndian(header[28..<32]) <= 1 {
      // A process killed in its first instant leaves an empty database; one killed later leaves everything in the log.
      let log = try? FileManager.default.attributesOfItem(atPath: path + "-wal")  // No log has no attributes.
      return (log?[.size] as? Int ?? 0) > 0 ? .undecided : .absent
    }
    guard bigEndian(header[68..<72]) == kind.applicationID else { throw notOurs(path) }
    guard version <= StoreSchema.version else {
      throw EvaluationError("the store '\(path)' was made by a newer version of this program", remedy: "update cyberseceval")
    }
    return .present
  }

  private static func notOurs(_ path: String) -> EvaluationError {
    EvaluationError("'\(path)' is not a store of cyberseceval", remedy: "give --store another file; this one is left as it is")
  }

  private static func bigEndian(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func translated(_ error: DatabaseError, path: String) -> EvaluationError {
    let detail = error.message ?? "error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_FULL:
      return EvaluationError(
        "the disk of the store '\(path)' is full", remedy: "free some space and start the same command again: it resumes")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
      return EvaluationError(
        "the store '\(path)' cannot be written (\(detail))",
        remedy: "check the rights of the file and of its directory (ls -ld), or give --store another file")
    case .SQLITE_IOERR:
      return EvaluationError(
        "the store '\(path)' could not be read or written (\(detail))",
        remedy: "check the disk and its free space, then start the same command again: it resumes")
    case .SQLITE_NOTADB, .SQLITE_CORRUPT:
      return EvaluationError(
        "'\(path)' is damaged or not a store (\(detail))", remedy: "restore it from a copy, or give --store another file")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return EvaluationError("the store '\(path)' is in use by another program", remedy: "wait until it has finished, or end it")
    default:
      return EvaluationError("the store '\(path)': \(detail)", remedy: "please report this")
    }
  }
}
