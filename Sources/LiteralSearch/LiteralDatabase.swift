internal import CVectorscan
import Synchronization

/// Owns a compiled Vectorscan database and the scratch memory of searches with it.
final class LiteralDatabase: Sendable {
  /// A literal of at least one byte and the index by which its hits are reported.
  struct Entry {
    var index: Int
    var bytes: [UInt8]
    var isCaseInsensitive: Bool
  }

  /// Vectorscan takes 32-bit lengths; longer subjects are searched in pieces that overlap by a literal.
  private static let longestPiece = 1 << 30
  /// Scratch beyond this many is freed when given back.
  private static let poolCapacity = 16

  private let handle: DatabaseHandle
  private let overlap: Int
  private let pool = Mutex<[Scratch]>([])

  /// Compiles the entries, of which there must be at least one.
  init(_ entries: [Entry]) throws(LiteralSetError) {
    handle = try DatabaseHandle(entries)
    overlap = (entries.map(\.bytes.count).max() ?? 1) - 1
  }

  /// Adds to `hits` the index of every entry that occurs in `bytes`.
  func search(_ bytes: [UInt8], _ hits: inout LiteralHits) {
    let scratch = pool.withLock { $0.popLast() } ?? handle.makeScratch()
    var start = 0
    while start < bytes.count {
      let end = min(start + Self.longestPiece, bytes.count)
      handle.search(bytes, start..<end, scratch, &hits)
      start = end == bytes.count ? end : end - overlap
    }
    pool.withLock { pool in
      if pool.count < Self.poolCapacity { pool.append(scratch) }
    }
  }
}

/// The C database; freed in `deinit`.
// SAFETY: a compiled database is immutable and Vectorscan documents that threads may share it.
@safe private struct DatabaseHandle: ~Copyable, @unchecked Sendable {
  private let database: OpaquePointer

  init(_ entries: [LiteralDatabase.Entry]) throws(LiteralSetError) {
    guard hs_valid_platform() == HS_SUCCESS else {
      throw LiteralSetError(message: "this processor lacks the vector instructions that Vectorscan needs (SSE 4.2)", literal: nil)
    }
    let text = entries.flatMap { $0.bytes.map(CChar.init(bitPattern:)) }
    let lengths = entries.map(\.bytes.count)
    let flags = entries.map { UInt32(HS_FLAG_SINGLEMATCH) | ($0.isCaseInsensitive ? UInt32(HS_FLAG_CASELESS) : 0) }
    let identifiers = entries.map { UInt32($0.index) }

    var database: OpaquePointer?
    var failure: UnsafeMutablePointer<hs_compile_error_t>?
    // SAFETY: each expression points at its own bytes of `text`, which outlives the call; Vectorscan copies what it keeps.
    let status = unsafe text.withUnsafeBufferPointer { buffer in
      var offset = 0
      let expressions = unsafe lengths.map { length -> UnsafePointer<CChar>? in
        defer { offset += length }
        return unsafe buffer.baseAddress.map { unsafe $0 + offset }
      }
      return unsafe hs_compile_lit_multi(
        expressions, flags, identifiers, lengths, UInt32(entries.count), UInt32(HS_MODE_BLOCK), nil, &database, &failure)
    }
    if let failure = unsafe failure {
      defer { unsafe hs_free_compile_error(failure) }
      let message = unsafe String(cString: failure.pointee.message)
      let position = unsafe Int(failure.pointee.expression)
      throw LiteralSetError(message: message, literal: entries.indices.contains(position) ? entries[position].index : nil)
    }
    guard status == HS_SUCCESS, let database = unsafe database else {
      throw LiteralSetError(message: "Vectorscan error \(status)", literal: nil)
    }
    unsafe self.database = database
  }

  deinit {
    let status = unsafe hs_free_database(database)
    precondition(status == HS_SUCCESS, "a database must be freed once")
  }

  func makeScratch() -> Scratch {
    unsafe Scratch(for: database)
  }

  /// Searches a non-empty piece of at most 2³² − 1 bytes.
  func search(_ bytes: [UInt8], _ piece: Range<Int>, _ scratch: Scratch, _ hits: inout LiteralHits) {
    // SAFETY: both pointers live for the call only; `piece` is within the array; the callback writes a bit that `hits` has room for,
    // since each identifier is the index of a literal.
    let status = unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress.map { unsafe ($0 + piece.lowerBound).assumingMemoryBound(to: CChar.self) }
      return unsafe hits.words.withUnsafeMutableBufferPointer { words in
        unsafe hs_scan(database, start, UInt32(piece.count), 0, scratch.pointer, recordHit, words.baseAddress)
      }
    }
    precondition(status == HS_SUCCESS, "a search with its own scratch must succeed")
  }
}

/// Scratch memory of one search at a time; freed in `deinit`.
// SAFETY: the pool hands each scratch to one search at a time.
@safe private final class Scratch: @unchecked Sendable {
  let pointer: OpaquePointer

  init(for database: OpaquePointer) {
    var pointer: OpaquePointer?
    let status = unsafe hs_alloc_scratch(database, &pointer)
    guard status == HS_SUCCESS, let pointer = unsafe pointer else { fatalError("out of memory") }
    unsafe self.pointer = pointer
  }

  deinit {
    let status = unsafe hs_free_scratch(pointer)
    precondition(status == HS_SUCCESS, "scratch must be freed once, when no search uses it")
  }
}

/// Vectorscan's callback: sets the literal's bit in the words at `context` and goes on.
private let recordHit: @convention(c) (UInt32, UInt64, UInt64, UInt32, UnsafeMutableRawPointer?) -> Int32 = {
  identifier, _, _, _, context in
  // SAFETY: `search` passes the words of a `LiteralHits` with a bit for each identifier.
  let words = unsafe context?.assumingMemoryBound(to: UInt64.self)
  unsafe words?[Int(identifier / 64)] |= 1 << UInt64(identifier % 64)
  return 0
}
