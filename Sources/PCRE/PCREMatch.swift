/// Where a pattern matched and what its groups captured, as half-open byte offsets in the subject.
package struct PCREMatch: Sendable, Hashable {
  /// Range of each group, 0 being the whole match; nil for a group that took no part.
  package var groups: [Range<Int>?]
  /// The whole match; also `groups[0]`.
  package var range: Range<Int>
}

/// What one search found. A search that was given up is not one that found nothing.
package enum PCREResult: Sendable, Hashable {
  /// The leftmost match.
  case match(PCREMatch)
  /// The pattern matches nowhere.
  case noMatch
  /// The search was given up when it reached its limits; whether there is a match is unknown.
  case limitExceeded

  /// The match, if there is one; check for `.limitExceeded` where a missing match matters.
  package var match: PCREMatch? {
    if case .match(let match) = self { match } else { nil }
  }
}

/// How a search for all matches ended.
package enum PCRECompletion: Sendable, Hashable {
  /// Every match was reported.
  case complete
  /// The caller wanted no more.
  case stopped
  /// The search was given up when it reached its limits; there may be more matches.
  case limitExceeded
}
