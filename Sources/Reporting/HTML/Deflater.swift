// Samples are packed in the page: thousands of answers then fit into a file that can be mailed. Browsers unpack this format themselves.

import Foundation

/// Packs a stream of text as raw deflate, in one block with the fixed codes; memory does not grow with the stream.
///
/// Source: RFC 1951, doi:10.17487/RFC1951; repeated strings are found by chains of equal hashes of three bytes.
struct Deflater {
  private static let window = 1 << 15
  /// Beginnings tried for each string: more pack little better and take longer.
  private static let tries = 24
  private static let longest = 258

  /// What is not written yet, behind a window of what is.
  private var data: [UInt8] = []
  /// Position in the stream of the first byte of `data`.
  private var base = 0
  /// Position in the stream of the first byte that is not written.
  private var next = 0
  private var heads = [Int](repeating: -1, count: 1 << 15)
  private var previous = [Int](repeating: -1, count: Self.window)
  private var bits: UInt64 = 0
  private var bitCount = 0
  private var packed: [UInt8] = []

  init() {
    put(1, 1)
    put(1, 2)
  }

  /// Adds text and gives what is ready, in base 64.
  mutating func add(_ text: String) -> String {
    data += text.utf8
    // The last bytes wait: a string may go on with the next text.
    pack(upTo: base + data.count - Self.longest)
    forget()
    return taken(packed.count / 3 * 3)
  }

  /// Ends the stream and gives the rest, in base 64.
  mutating func finish() -> String {
    pack(upTo: base + data.count)
    putSymbol(256)
    while bitCount > 0 {
      packed.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      bitCount -= 8
    }
    return taken(packed.count)
  }

  private mutating func taken(_ count: Int) -> String {
    let text = Data(packed.prefix(count)).base64EncodedString()
    packed.removeFirst(count)
    return text
  }

  /// Drops what no string can point back to any more.
  private mutating func forget() {
    let old = next - Self.window - base
    guard old > 1 << 18 else { return }
    data.removeFirst(old)
    base += old
  }

  private mutating func pack(upTo limit: Int) {
    while next < limit {
      let (length, distance) = repetition()
      if length >= 4 {
        putRepetition(length, distance)
        for _ in 0..<length { advance() }
      } else {
        putSymbol(Int(data[next - base]))
        advance()
      }
    }
  }

  /// Remembers the string at `next` and goes on.
  private mutating func advance() {
    if let hash = hash(at: next) {
      previous[next & (Self.window - 1)] = heads[hash]
      heads[hash] = next
    }
    next += 1
  }

  private func hash(at position: Int) -> Int? {
    let index = position - base
    guard index + 2 < data.count else { return nil }
    let word = Int(data[index]) << 16 | Int(data[index + 1]) << 8 | Int(data[index + 2])
    return ((word &* 2_654_435_761) >> 7) & (heads.count - 1)
  }

  /// The longest string before `next` that stands there again, and how far back it is.
  private func repetition() -> (length: Int, distance: Int) {
    guard let hash = hash(at: next) else { return (0, 0) }
    let most = min(Self.longest, base + data.count - next)
    var best = (length: 0, distance: 0)
    var candidate = heads[hash]
    var left = Self.tries
    while candidate >= base, next - candidate < Self.window, left > 0 {
      var length = 0
      while length < most, data[candidate - base + length] == data[next - base + length] { length += 1 }
      if length > best.length { best = (length, next - candidate) }
      if length == most { break }
      let older = previous[candidate & (Self.window - 1)]
      guard older < candidate else { break }
      candidate = older
      left -= 1
    }
    return best
  }

  private mutating func putRepetition(_ length: Int, _ distance: Int) {
    let lengthCode = Self.lengths.lastIndex { $0.base <= length } ?? 0
    putSymbol(257 + lengthCode)
    put(length - Self.lengths[lengthCode].base, Self.lengths[lengthCode].bits)
    let distanceCode = Self.distances.lastIndex { $0.base <= distance } ?? 0
    putReversed(distanceCode, 5)
    put(distance - Self.distances[distanceCode].base, Self.distances[distanceCode].bits)
  }

  /// A literal, the end (256) or a length, in the fixed code of section 3.2.6.
  private mutating func putSymbol(_ symbol: Int) {
    switch symbol {
    case 0...143: putReversed(0x30 + symbol, 8)
    case 144...255: putReversed(0x190 + symbol - 144, 9)
    case 256...279: putReversed(symbol - 256, 7)
    default: putReversed(0xC0 + symbol - 280, 8)
    }
  }

  private mutating func putReversed(_ code: Int, _ count: Int) {
    var reversed = 0
    for bit in 0..<count where code >> bit & 1 == 1 { reversed |= 1 << (count - 1 - bit) }
    put(reversed, count)
  }

  private mutating func put(_ value: Int, _ count: Int) {
    bits |= UInt64(value) << UInt64(bitCount)
    bitCount += count
    while bitCount >= 8 {
      packed.append(UInt8(truncatingIfNeeded: bits))
      bits >>= 8
      bitCount -= 8
    }
  }

  /// Smallest value and extra bits of each code for lengths, and for distances: the tables of section 3.2.5.
  static let lengths: [(base: Int, bits: Int)] = {
    var rows = (0..<8).map { (base: 3 + $0, bits: 0) }
    var base = 11
    for bits in 1...5 {
      for _ in 0..<4 {
        rows.append((base, bits))
        base += 1 << bits
      }
    }
    rows.append((258, 0))
    return rows
  }()

  static let distances: [(base: Int, bits: Int)] = {
    var rows = (0..<4).map { (base: 1 + $0, bits: 0) }
    var base = 5
    for bits in 1...13 {
      for _ in 0..<2 {
        rows.append((base, bits))
        base += 1 << bits
      }
    }
    return rows
  }()
}
