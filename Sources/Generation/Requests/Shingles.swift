/// The set of word triples of a text, for telling how alike two texts are.
///
/// Words are runs of a–z and 0–9 after lower-casing. Similarity is the Jaccard index of two sets: A. Z. Broder, "On the
/// resemblance and containment of documents", Proc. Compression and Complexity of Sequences (1997), doi:10.1109/SEQUEN.1997.666900.
package struct Shingles: Sendable, Hashable {
  /// The triples, words joined by spaces.
  package let triples: Set<String>

  /// The triples of a text; none for a text of fewer than three words.
  package init(_ text: String) {
    let words = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    triples =
      words.count < 3 ? [] : Set((0...words.count - 3).map { words[$0..<$0 + 3].joined(separator: " ") })
  }

  /// 0 for nothing in common, 1 for the same set.
  package func similarity(to other: Shingles) -> Double {
    let shared = triples.intersection(other.triples).count
    let all = triples.count + other.triples.count - shared
    return all == 0 ? 0 : Double(shared) / Double(all)
  }
}

/// Finds the text that is most like a new one, looking only at those that share a triple.
struct SimilarityIndex: Sendable {
  private var texts: [Shingles] = []
  private var places: [String: [Int]] = [:]

  mutating func insert(_ text: Shingles) {
    for triple in text.triples { places[triple, default: []].append(texts.count) }
    texts.append(text)
  }

  /// The highest similarity of a text to those inserted.
  func highest(_ text: Shingles) -> Double {
    let near = Set(text.triples.flatMap { places[$0] ?? [] })
    return near.map { texts[$0].similarity(to: text) }.max() ?? 0
  }
}
