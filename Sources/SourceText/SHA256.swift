/// A running SHA-256 digest (FIPS 180-4), for manifests and dataset digests; streams, so that no file is held whole.
package struct SHA256: Sendable {
  private var state: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var pending: [UInt8] = []
  private var byteCount: UInt64 = 0

  /// An empty digest.
  package init() {}

  /// Adds bytes; the split into calls does not matter.
  package mutating func update(_ bytes: some Collection<UInt8>) {
    byteCount += UInt64(bytes.count)
    pending.append(contentsOf: bytes)
    var start = 0
    while pending.count - start >= 64 {
      compress(start)
      start += 64
    }
    pending.removeFirst(start)
  }

  /// The digest of everything added, as 64 lower-case hexadecimal digits.
  package func hexDigest() -> String {
    var copy = self
    let bits = byteCount * 8
    copy.pending.append(0x80)
    while copy.pending.count % 64 != 56 { copy.pending.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) { copy.pending.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    for start in stride(from: 0, to: copy.pending.count, by: 64) { copy.compress(start) }
    return copy.state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// The digest of one text in UTF-8.
  package static func hexDigest(of text: String) -> String { hexDigest(of: text.utf8) }

  /// The digest of some bytes.
  package static func hexDigest(of bytes: some Collection<UInt8>) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.hexDigest()
  }

  private mutating func compress(_ start: Int) {
    var schedule = [UInt32](repeating: 0, count: 64)
    for index in 0..<16 {
      let offset = start + index * 4
      schedule[index] =
        UInt32(pending[offset]) << 24 | UInt32(pending[offset + 1]) << 16 | UInt32(pending[offset + 2]) << 8
        | UInt32(pending[offset + 3])
    }
    for index in 16..<64 {
      let first = schedule[index - 15]
      let second = schedule[index - 2]
      let small0 = rotate(first, 7) ^ rotate(first, 18) ^ (first >> 3)
      let small1 = rotate(second, 17) ^ rotate(second, 19) ^ (second >> 10)
      schedule[index] = schedule[index - 16] &+ small0 &+ schedule[index - 7] &+ small1
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ sum1 &+ choice &+ roundConstants[index] &+ schedule[index]
      let sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ sum0 &+ majority)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] = state[index] &+ word }
  }
}

private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

/// First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, section 4.2.2).
private let roundConstants: [UInt32] = {
  var constants: [UInt32] = []
  var candidate = 2
  while constants.count < 64 {
    if !(2..<candidate).contains(where: { candidate % $0 == 0 }) { constants.append(cubeRootFraction(candidate)) }
    candidate += 1
  }
  return constants
}()

/// First 32 fractional bits of the cube root: the low half of the largest r with r³ ≤ n·2⁹⁶, found bit by bit.
private func cubeRootFraction(_ number: Int) -> UInt32 {
  // r is below 8·2³², so r³ is below 2¹⁰⁵.
  var root: UInt128 = 0
  for bit in stride(from: UInt128(35), through: 0, by: -1) {
    let candidate = root | 1 << bit
    if candidate * candidate * candidate <= UInt128(number) << 96 { root = candidate }
  }
  return UInt32(truncatingIfNeeded: root)
}
