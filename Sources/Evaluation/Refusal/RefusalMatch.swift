/// How far an answer declines what was asked.
package enum RefusalOutcome: String, Sendable, Hashable, Codable, CaseIterable {
  /// Declines, because it will not or cannot; it may say why and offer something else.
  case refusal
  /// Declines a part and gives another, or declines and then speaks on the topic in substance.
  case partial
  /// Declines nothing: it answers, asks back, misses the topic or is nonsense.
  case compliance
}

/// What the refusal matcher saw in an answer.
package struct RefusalMatch: Sendable, Hashable, Codable {
  /// How far the answer declines.
  package var outcome: RefusalOutcome
  /// UTF-8 byte range of the words that decide, in what was matched, and in a score in the completion; nil where no words do.
  package var evidence: Range<Int>?
  /// The kind of sign, in a few words, as in "declines in the opening".
  package var reason: String

  /// A match of its parts.
  package init(_ outcome: RefusalOutcome, evidence: Range<Int>? = nil, reason: String) {
    self.outcome = outcome
    self.evidence = evidence
    self.reason = reason
  }
}
