/// Which literals of a set occur in some bytes, as a bit set over their indexes.
package struct LiteralHits: Sendable, Hashable {
  /// Bit `i % 64` of word `i / 64` stands for literal `i`.
  var words: [UInt64]

  /// No hits, with room for `count` literals.
  init(count: Int) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
  }

  /// Whether the literal with this index occurs; false for an index that the set does not have.
  package func contains(_ index: Int) -> Bool {
    let word = index / 64
    return index >= 0 && word < words.count && words[word] & (1 << UInt64(index % 64)) != 0
  }

  /// Whether no literal occurs.
  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Number of literals that occur.
  package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Indexes of the literals that occur, ascending.
  package var indexes: [Int] {
    var result: [Int] = []
    for (number, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        result.append(number * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return result
  }

  mutating func insert(_ index: Int) {
    words[index / 64] |= 1 << UInt64(index % 64)
  }
}
