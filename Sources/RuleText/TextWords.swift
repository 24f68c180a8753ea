// The words of a text: what most rules are ruled out by.

/// A set of hashes: a table with open addressing, at most half full.
package struct HashSet: Sendable {
  private var slots: [UInt64]
  private let mask: Int

  /// The set of some hashes.
  package init(_ hashes: [UInt64]) {
    var size = 64
    while size < hashes.count * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
    for hash in hashes { slots[slot(of: hash)] = hash }
  }

  /// Whether a hash is in the set.
  package func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] == hash }

  /// Where a hash is, or the free place where it belongs; 0 stands for a free place.
  private func slot(of hash: UInt64) -> Int {
    var index = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while slots[index] != 0, slots[index] != hash { index = (index + 1) & mask }
    return index
  }
}

/// A word to look for, as a hash.
package struct WordHash: Sendable, Hashable {
  fileprivate private(set) var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
  /// Whether upper and lower case of ASCII letters are one.
  package let ignoresCase: Bool

  /// The hash of a word; without regard to the case of ASCII letters, if that does not matter.
  package init(_ word: some Sequence<UInt8>, ignoresCase: Bool) {
    self.ignoresCase = ignoresCase
    for byte in word { add(ignoresCase ? lowerCase(byte) : byte) }
  }

  fileprivate mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
}

/// The words of a text: its runs of letters, digits, underscores and characters beyond ASCII, and what of these is ASCII.
package struct TextWords: Sendable {
  private let exact: HashSet
  private let folded: HashSet

  /// Reads the words off a text.
  package init(_ bytes: [UInt8]) {
    var exact: [UInt64] = []
    var folded: [UInt64] = []
    func add(_ range: Range<Int>) {
      if range.isEmpty { return }
      exact.append(WordHash(bytes[range], ignoresCase: false).hash)
      folded.append(WordHash(bytes[range], ignoresCase: true).hash)
    }
    /// The runs of ASCII letters alone, for those who do not take others for letters.
    func addPieces(_ range: Range<Int>) {
      for piece in bytes[range].split(whereSeparator: { $0 >= 0x80 }) { add(piece.startIndex..<piece.endIndex) }
    }
    var start = 0
    var isASCII = true
    for index in bytes.indices {
      if bytes[index] >= 0x80 {
        isASCII = false
      } else if !isWordPart(bytes[index]) {
        add(start..<index)
        if !isASCII { addPieces(start..<index) }
        (start, isASCII) = (index + 1, true)
      }
    }
    add(start..<bytes.count)
    if !isASCII { addPieces(start..<bytes.count) }
    self.exact = HashSet(exact)
    self.folded = HashSet(folded)
  }

  /// Whether a word occurs.
  package func contains(_ word: WordHash) -> Bool { (word.ignoresCase ? folded : exact).contains(word.hash) }
}

/// Whether a byte is a letter, a digit or an underscore of ASCII.
func isWordPart(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
}

/// An ASCII letter in lower case; any other byte as it is.
func lowerCase(_ byte: UInt8) -> UInt8 { (0x41...0x5a).contains(byte) ? byte | 0x20 : byte }
