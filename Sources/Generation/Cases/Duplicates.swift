// Tells whether a test is one that was there before: byte by byte, but for white space and comments, or nearly.
//
// Near means that the sets of runs of four tokens overlap by three quarters or more (Jaccard index). Pairs to compare are found
// by MinHash with banding (A. Broder, "On the resemblance and containment of documents", 1997, doi:10.1109/SEQUEN.1997.666900;
// J. Leskovec, A. Rajaraman, J. Ullman, "Mining of Massive Datasets", chapter 3): 8 bands of 4 rows find a pair of that
// overlap with probability 0.95, and one of overlap 0.9 with 0.9995.

import Evaluation
import Syntax

/// Remembers the tests seen so far; the first of equal ones wins.
struct DuplicateFilter {
  /// How a test is one that was there before.
  enum Kind { case exact, normalised, near }

  /// The smallest overlap of two tests that are near duplicates.
  private static let nearOverlap = 0.75

  private var texts: [String: String] = [:]
  private var normalised: [UInt64: String] = [:]
  private var shingles: [(id: String, hashes: Set<UInt64>)] = []
  private var bands: [UInt64: [Int]] = [:]

  /// Says whether the text is known, by which id; else remembers it under `id`.
  ///
  /// - Parameter isCode: false for a task in words, which has no comments.
  mutating func check(_ text: String, language: Language?, isCode: Bool = true, id: String) -> (kind: Kind, of: String)? {
    let label = language?.rawValue ?? ""
    let exact = "\(label) \(text)"
    if let known = texts[exact] { return (.exact, known) }
    let tokens = if isCode, let language { codeTokens(text, language: language) } else { plainTokens(text) }
    let key = stableHash(tokens.joined(separator: "\u{1}"), seed: stableHash(label))
    if let known = normalised[key] { return (.normalised, known) }
    let hashes = shingleHashes(tokens, seed: stableHash(label))
    let keys = bandKeys(hashes)
    for candidate in Set(keys.flatMap { bands[$0] ?? [] }).sorted() where overlap(hashes, shingles[candidate].hashes) {
      return (.near, shingles[candidate].id)
    }
    texts[exact] = id
    normalised[key] = id
    shingles.append((id, hashes))
    for key in keys { bands[key, default: []].append(shingles.count - 1) }
    return nil
  }

  private func overlap(_ left: Set<UInt64>, _ right: Set<UInt64>) -> Bool {
    let common = left.count < right.count ? left.count { right.contains($0) } : right.count { left.contains($0) }
    let all = left.count + right.count - common
    return all > 0 && Double(common) / Double(all) >= Self.nearOverlap
  }

  private func shingleHashes(_ tokens: [String], seed: UInt64) -> Set<UInt64> {
    let hashes = tokens.map { stableHash($0, seed: seed) }
    guard hashes.count >= 4 else { return Set(hashes) }
    return Set(
      (0...hashes.count - 4).map { start in
        hashes[start..<start + 4].reduce(0x9e37_79b9_7f4a_7c15) { mixed($0 ^ $1) }
      })
  }

  private func bandKeys(_ hashes: Set<UInt64>) -> [UInt64] {
    guard !hashes.isEmpty else { return [] }
    let signature = (0..<32).map { row in
      let seed = mixed(UInt64(row) &* 0x9e37_79b9_7f4a_7c15 &+ 1)
      return hashes.reduce(UInt64.max) { min($0, mixed($1 ^ seed)) }
    }
    return (0..<8).map { band in
      signature[band * 4..<band * 4 + 4].reduce(mixed(UInt64(band) &+ 0x51ed_270b)) { mixed($0 ^ $1) }
    }
  }
}

/// The finaliser of SplitMix64: every bit of the result depends on every bit of the argument.
private func mixed(_ value: UInt64) -> UInt64 {
  var value = value
  value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
  value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
  return value ^ (value >> 31)
}
