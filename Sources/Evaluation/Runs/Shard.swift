/// One of n equal parts of a run's samples, so that many machines can share one run; written "2/8", counted from 1.
package struct Shard: Sendable, Hashable, CustomStringConvertible {
  /// Which part, 1…count.
  package let index: Int
  /// How many parts, at least 1.
  package let count: Int

  /// Reads "i/n" with 1 ≤ i ≤ n; nil for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let index = Int(parts[0]), let count = Int(parts[1]), count >= 1, index >= 1, index <= count
    else { return nil }
    self.index = index
    self.count = count
  }

  /// Whether this part holds the sample; decided by the id alone, so that every machine decides alike.
  package func holds(_ sampleID: String) -> Bool {
    Int(stableHash(sampleID, seed: 0x5ead) % UInt64(count)) == index - 1
  }

  /// "i/n".
  package var description: String { "\(index)/\(count)" }
}
