/// The SHA-256 digest of the bytes (FIPS 180-4) in 64 hexadecimal digits.
package func sha256(_ bytes: [UInt8]) -> String {
  var message = bytes
  message.append(0x80)
  while message.count % 64 != 56 { message.append(0) }
  for shift in stride(from: 56, through: 0, by: -8) { message.append(UInt8(truncatingIfNeeded: (bytes.count * 8) >> shift)) }

  var state = initialState
  var schedule = [UInt32](repeating: 0, count: 64)
  for block in stride(from: 0, to: message.count, by: 64) {
    for index in 0..<16 {
      schedule[index] = (0..<4).reduce(0) { $0 << 8 | UInt32(message[block + index * 4 + $1]) }
    }
    for index in 16..<64 {
      let (a, b) = (schedule[index - 15], schedule[index - 2])
      let low = rotated(a, 7) ^ rotated(a, 18) ^ (a >> 3)
      let high = rotated(b, 17) ^ rotated(b, 19) ^ (b >> 10)
      schedule[index] = schedule[index - 16] &+ low &+ schedule[index - 7] &+ high
    }
    compress(schedule, into: &state)
  }
  return state.map { word in
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }.joined()
}

private func compress(_ schedule: [UInt32], into state: inout [UInt32]) {
  var (a, b, c, d, e, f, g, h) = (state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7])
  for index in 0..<64 {
    let sumE = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let choice = (e & f) ^ (~e & g)
    let first = h &+ sumE &+ choice &+ roundConstants[index] &+ schedule[index]
    let sumA = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    let majority = (a & b) ^ (a & c) ^ (b & c)
    (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ sumA &+ majority)
  }
  for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
}

private func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

/// Fractional parts of the square roots of the first 8 primes.
private let initialState: [UInt32] = primes.prefix(8).map { fraction(of: $0, power: 2) }
/// Fractional parts of the cube roots of the first 64 primes.
private let roundConstants: [UInt32] = primes.map { fraction(of: $0, power: 3) }

private let primes: [Int] = {
  var found: [Int] = []
  var candidate = 2
  while found.count < 64 {
    if found.allSatisfy({ candidate % $0 != 0 }) { found.append(candidate) }
    candidate += 1
  }
  return found
}()

/// The first 32 bits after the point of a prime's root, found bit by bit in exact arithmetic.
private func fraction(of prime: Int, power: Int) -> UInt32 {
  // The largest x with x^power ≤ prime · 2^(32 · power); its low 32 bits are the fraction.
  var low: UInt64 = 0
  for bit in stride(from: 36, through: 0, by: -1) {
    let candidate = low | 1 << UInt64(bit)
    let square = UInt128(candidate) * UInt128(candidate)
    let isBelow = power == 2 ? square <= UInt128(prime) << 64 : square * UInt128(candidate) <= UInt128(prime) << 96
    if isBelow { low = candidate }
  }
  return UInt32(truncatingIfNeeded: low)
}
