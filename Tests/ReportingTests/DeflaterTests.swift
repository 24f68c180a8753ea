import Foundation
import Testing

@testable import Reporting

/// Unpacks raw deflate of one block with the fixed codes, as RFC 1951 says; what it cannot read ends it.
func inflated(_ packed: [UInt8]) -> [UInt8] {
  var place = 0
  func bit() -> Int {
    defer { place += 1 }
    return place / 8 < packed.count ? Int(packed[place / 8]) >> (place % 8) & 1 : 0
  }
  func number(_ count: Int) -> Int { (0..<count).reduce(0) { $0 | bit() << $1 } }
  func code(_ count: Int, after prefix: Int = 0) -> Int { (0..<count).reduce(prefix) { sum, _ in sum << 1 | bit() } }
  func symbol() -> Int {
    let seven = code(7)
    if seven < 24 { return 256 + seven }
    let eight = code(1, after: seven)
    if (0x30...0xBF).contains(eight) { return eight - 0x30 }
    if (0xC0...0xC7).contains(eight) { return 280 + eight - 0xC0 }
    return 144 + code(1, after: eight) - 0x190
  }
  var result: [UInt8] = []
  guard number(1) == 1, number(2) == 1 else { return [] }
  while place / 8 < packed.count {
    let found = symbol()
    if found < 256 {
      result.append(UInt8(found))
      continue
    }
    if found == 256 { break }
    let row = lengthTable[found - 257]
    let length = row.base + number(row.bits)
    let back = distanceTable[code(5)]
    let distance = back.base + number(back.bits)
    guard distance <= result.count else { return [] }
    for _ in 0..<length { result.append(result[result.count - distance]) }
  }
  return result
}

// The tables of RFC 1951, section 3.2.5, written out.
private let lengthTable: [(base: Int, bits: Int)] = zip(
  [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258],
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
).map { ($0, $1) }
private let distanceTable: [(base: Int, bits: Int)] = zip(
  [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193,
    12289,
    16385, 24577,
  ],
  [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]
).map { ($0, $1) }

@Suite struct DeflaterTests {
  private func packed(_ pieces: [String]) throws -> [UInt8] {
    var deflater = Deflater()
    var text = ""
    for piece in pieces { text += deflater.add(piece) }
    text += deflater.finish()
    return Array(try #require(Data(base64Encoded: text)))
  }

  @Test(arguments: [
    "", "a", "abcabcabcabcabcabc", String(repeating: "x", count: 1000), "é😀\u{0}\u{7F}\u{FF}ÿ",
  ])
  func `what is packed comes out again`(text: String) throws {
    #expect(inflated(try packed([text])) == Array(text.utf8))
  }

  @Test func `pieces make no difference, and repetition packs well`() throws {
    let lines = (0..<4000).map { "{\"id\":\"sample-\($0)\",\"state\":\"clean\",\"text\":\"return query(\($0 % 7));\"}\n" }
    let whole = lines.joined()
    let bytes = try packed(lines)
    #expect(inflated(bytes) == Array(whole.utf8))
    #expect(bytes.count * 5 < whole.utf8.count)
  }

  @Test func `an empty stream is the one that the standard gives`() throws {
    // Final block, fixed codes, end: the bytes that zlib writes too.
    #expect(try packed([]) == [0x03, 0x00])
  }
}
