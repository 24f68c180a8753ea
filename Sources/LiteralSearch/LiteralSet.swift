/// Literals that are searched together in one pass over the bytes; threads may share it.
///
/// The cost of a search hardly depends on the number of literals. Case-insensitive literals fold ASCII letters only. A literal of no
/// bytes occurs everywhere.
package struct LiteralSet: Sendable {
  /// Number of literals.
  package let count: Int

  private let emptyLiterals: [Int]
  /// Vectorscan takes a leading zero byte for an empty text, so these are searched one by one.
  private let zeroLed: [LiteralDatabase.Entry]
  private let database: LiteralDatabase?

  /// Compiles the literals; `caseInsensitive` has one entry for each of them. Throws when Vectorscan refuses one.
  package init(_ literals: [[UInt8]], caseInsensitive: [Bool]) throws(LiteralSetError) {
    precondition(literals.count == caseInsensitive.count, "each literal says whether case matters")
    count = literals.count
    emptyLiterals = literals.indices.filter { literals[$0].isEmpty }
    let all = literals.indices.filter { !literals[$0].isEmpty }.map {
      LiteralDatabase.Entry(index: $0, bytes: literals[$0], isCaseInsensitive: caseInsensitive[$0])
    }
    zeroLed = all.filter { $0.bytes[0] == 0 }
    let entries = all.filter { $0.bytes[0] != 0 }
    database = entries.isEmpty ? nil : try LiteralDatabase(entries)
  }

  /// Compiles literals for which case matters.
  package init(_ literals: [[UInt8]]) throws(LiteralSetError) {
    try self.init(literals, caseInsensitive: literals.map { _ in false })
  }

  /// Which literals occur in `bytes`. O(bytes).
  package func matches(in bytes: [UInt8]) -> LiteralHits {
    var hits = LiteralHits(count: count)
    for index in emptyLiterals { hits.insert(index) }
    for entry in zeroLed where occurs(entry, in: bytes) { hits.insert(entry.index) }
    database?.search(bytes, &hits)
    return hits
  }
}

/// Whether the entry occurs, by comparing it at each offset.
private func occurs(_ entry: LiteralDatabase.Entry, in bytes: [UInt8]) -> Bool {
  func folded(_ byte: UInt8) -> UInt8 {
    entry.isCaseInsensitive && (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
  guard bytes.count >= entry.bytes.count else { return false }
  return (0...(bytes.count - entry.bytes.count)).contains { start in
    entry.bytes.indices.allSatisfy { folded(bytes[start + $0]) == folded(entry.bytes[$0]) }
  }
}
