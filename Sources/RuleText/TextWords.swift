// The words of a text: what most rules are ruled out by.

/// A set of hashes that are not 0: a table with open addressing, at most half full.
package struct HashSet: Sendable {
  private var slots: [UInt64]
  private let mask: Int

  /// The set of some hashes.
  package init(_ hashes: some Collection<UInt64>) {
    var size = 64
    while size < hashes.count * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
    for hash in hashes { slots[slot(of: hash)] = hash }
  }

  fileprivate var capacity: Int { slots.count }

  /// Whether a hash is in the set.
  package func contains(_ hash: UInt64) -> Bool { slots[slot(of: hash)] == hash }

  /// Where a hash is, or the free place where it belongs; 0 stands for a free place.
  fileprivate func slot(of hash: UInt64) -> Int {
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
    for byte in word { hash = (hash ^ UInt64(ignoresCase ? lowerCase(byte) : byte)) &* 0x0000_0100_0000_01b3 }
  }
}

/// Calls `body` with each word of a text, with and without regard to case: its runs of letters, digits, underscores and characters beyond
/// ASCII, and what of these is ASCII, for those who do not take others for letters.
private func forEachWord(in bytes: [UInt8], _ body: (WordHash, WordHash) -> Void) {
  func add(_ word: ArraySlice<UInt8>) {
    if !word.isEmpty { body(WordHash(word, ignoresCase: false), WordHash(word, ignoresCase: true)) }
  }
  func addRun(_ run: ArraySlice<UInt8>, isASCII: Bool) {
    add(run)
    if !isASCII { for piece in run.split(whereSeparator: { $0 >= 0x80 }) { add(piece) } }
  }
  var (start, isASCII) = (0, true)
  for index in bytes.indices {
    if bytes[index] >= 0x80 {
      isASCII = false
    } else if !isWordPart(bytes[index]) {
      addRun(bytes[start..<index], isASCII: isASCII)
      (start, isASCII) = (index + 1, true)
    }
  }
  addRun(bytes[start...], isASCII: isASCII)
}

/// The words of a text.
package struct TextWords: Sendable {
  private let exact: HashSet
  private let folded: HashSet

  /// Reads the words off a text.
  package init(_ bytes: [UInt8]) {
    var (exact, folded): ([UInt64], [UInt64]) = ([], [])
    forEachWord(in: bytes) {
      exact.append($0.hash)
      folded.append($1.hash)
    }
    (self.exact, self.folded) = (HashSet(exact), HashSet(folded))
  }

  /// Whether a word occurs.
  package func contains(_ word: WordHash) -> Bool { (word.ignoresCase ? folded : exact).contains(word.hash) }
}

/// Words to look for in many texts, each with a number.
package struct NumberedWords: Sendable {
  private let exact: HashSet
  private let folded: HashSet
  /// By place in those sets.
  private var exactNumbers: [Int]
  private var foldedNumbers: [Int]

  /// Different words with their numbers.
  package init(_ words: [(word: WordHash, number: Int)]) {
    exact = HashSet(words.lazy.filter { !$0.word.ignoresCase }.map(\.word.hash))
    folded = HashSet(words.lazy.filter { $0.word.ignoresCase }.map(\.word.hash))
    exactNumbers = [Int](repeating: 0, count: exact.capacity)
    foldedNumbers = [Int](repeating: 0, count: folded.capacity)
    for (word, number) in words {
      if word.ignoresCase {
        foldedNumbers[folded.slot(of: word.hash)] = number
      } else {
        exactNumbers[exact.slot(of: word.hash)] = number
      }
    }
  }

  /// Marks the numbers of the words that occur in a text.
  package func mark(in bytes: [UInt8], _ isThere: inout [Bool]) {
    forEachWord(in: bytes) { word, foldedWord in
      if exact.contains(word.hash) { isThere[exactNumbers[exact.slot(of: word.hash)]] = true }
      if folded.contains(foldedWord.hash) { isThere[foldedNumbers[folded.slot(of: foldedWord.hash)]] = true }
    }
  }
}

/// Whether a byte is a letter, a digit or an underscore of ASCII.
func isWordPart(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
}

/// An ASCII letter in lower case; any other byte as it is.
func lowerCase(_ byte: UInt8) -> UInt8 { (0x41...0x5a).contains(byte) ? byte | 0x20 : byte }
