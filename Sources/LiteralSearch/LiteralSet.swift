import Glibc
import Synchronization

/// Literals that are searched together in the bytes; threads may share it.
///
/// The first texts are searched for one literal after the other. When some have come, Vectorscan compiles the literals for a search in
/// one pass, whose cost hardly depends on their number: compiling takes longer than searching a few small files. Case-insensitive
/// literals fold ASCII letters only. A literal of no bytes occurs everywhere.
package final class LiteralSet: Sendable {
  /// Number of literals.
  package let count: Int

  private let emptyLiterals: [Int]
  private let entries: [LiteralDatabase.Entry]
  /// Vectorscan takes a leading zero byte for an empty text, so these are always searched one by one.
  private let zeroLed: [LiteralDatabase.Entry]
  private let database = AtomicLazyReference<LiteralDatabase>()
  private let isRefused = Atomic(false)
  private let searched = Atomic(0)

  /// Bytes to search one by one: about as long as compiling takes.
  private static let bytesBeforeCompiling = 100_000

  /// Takes the literals; `caseInsensitive` has one entry for each of them.
  package init(_ literals: [[UInt8]], caseInsensitive: [Bool]) {
    precondition(literals.count == caseInsensitive.count, "each literal says whether case matters")
    count = literals.count
    emptyLiterals = literals.indices.filter { literals[$0].isEmpty }
    let all = literals.indices.filter { !literals[$0].isEmpty }.map {
      LiteralDatabase.Entry(
        index: $0, bytes: caseInsensitive[$0] ? literals[$0].map(foldedCase) : literals[$0],
        isCaseInsensitive: caseInsensitive[$0])
    }
    zeroLed = all.filter { $0.bytes[0] == 0 }
    entries = all.filter { $0.bytes[0] != 0 }
  }

  /// Takes literals for which case matters.
  package convenience init(_ literals: [[UInt8]]) {
    self.init(literals, caseInsensitive: literals.map { _ in false })
  }

  /// Compiles the literals at once. Throws when Vectorscan refuses one: then they are searched one by one.
  package func compile() throws(LiteralSetError) {
    guard database.load() == nil, !entries.isEmpty else { return }
    do {
      _ = database.storeIfNil(try LiteralDatabase(entries))
    } catch {
      isRefused.store(true, ordering: .relaxed)
      throw error
    }
  }

  /// Which literals occur in `bytes`. O(bytes) once the literals are compiled.
  package func matches(in bytes: [UInt8]) -> LiteralHits {
    var hits = LiteralHits(count: count)
    for index in emptyLiterals { hits.insert(index) }
    let before = searched.add(bytes.count, ordering: .relaxed).oldValue
    if before + bytes.count > Self.bytesBeforeCompiling, !isRefused.load(ordering: .relaxed) {
      try? compile()  // Refused literals are searched one by one, which finds the same.
    }
    if let database = database.load() {
      database.search(bytes, &hits)
      searchOneByOne(zeroLed, in: bytes, &hits)
    } else {
      searchOneByOne(entries, in: bytes, &hits)
      searchOneByOne(zeroLed, in: bytes, &hits)
    }
    return hits
  }
}

private func searchOneByOne(_ entries: [LiteralDatabase.Entry], in bytes: [UInt8], _ hits: inout LiteralHits) {
  if entries.isEmpty { return }
  let folded = bytes.map(foldedCase)
  for entry in entries {
    if occurs(entry.bytes, in: entry.isCaseInsensitive ? folded : bytes) { hits.insert(entry.index) }
  }
}

/// An ASCII letter in lower case; any other byte as it is.
package func foldedCase(_ byte: UInt8) -> UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte }

/// Whether bytes occur in others.
package func occurs(_ literal: [UInt8], in bytes: [UInt8]) -> Bool {
  guard literal.count <= bytes.count else { return false }
  // SAFETY: `start` stays at or before the last place where the literal fits, so neither function reads past the end.
  return unsafe bytes.withUnsafeBytes { buffer in
    var start = 0
    let last = bytes.count - literal.count
    while start <= last, let base = buffer.baseAddress,
      let found = unsafe memchr(base + start, Int32(literal[0]), last - start + 1)
    {
      if unsafe memcmp(found, literal, literal.count) == 0 { return true }
      unsafe start = UnsafeRawPointer(found) - base + 1
    }
    return false
  }
}
