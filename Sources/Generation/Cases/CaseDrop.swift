/// Why a finding became no test.
package enum CaseDrop: String, Sendable, CaseIterable {
  /// The detector could not look at the whole file.
  case fileIncomplete = "file not wholly analysed"
  /// The file is not UTF-8, or hardly readable as its language.
  case unreadable = "file not readable"
  /// Fewer than three lines of code stand before the insecure line.
  case tooLittleBefore = "too little code before"
  /// The insecure statement or the window is too long.
  case tooLong = "too long"
  /// The insecure line does not begin a statement.
  case noCleanCut = "no clean cut"
  /// The rule names no weakness.
  case noWeakness = "rule without a weakness"
  /// The prompt has a finding of its own.
  case promptInsecure = "prompt already insecure"
  /// The detector could not look at the whole prompt or window.
  case windowIncomplete = "prompt or window not wholly analysed"
  /// The insecure line stands in the prompt too.
  case lineRepeated = "insecure line repeated"
  /// The prompt names the weak way that the insecure line goes.
  case promptNames = "prompt names the weak way"
  /// A comment in the prompt speaks of the weakness.
  case commentTells = "comment gives it away"
  /// The window does not read as its language.
  case windowUnreadable = "window does not parse"
  /// The rule does not fire on the window alone.
  case selfCheckFailed = "self-check failed"
  /// Another finding made a test of the same place.
  case samePlace = "same place"
  /// The same code again.
  case duplicate = "exact duplicate"
  /// The same code but for white space and comments.
  case normalisedDuplicate = "normalised duplicate"
  /// Nearly the same code.
  case nearDuplicate = "near duplicate"
  /// There are enough tests of its language or weakness.
  case overQuota = "over the quota"
}

/// How many findings were dropped, by reason.
package struct DropCounts: Sendable, Equatable {
  /// Only reasons that occurred.
  package private(set) var counts: [CaseDrop: Int] = [:]

  /// None.
  package init() {}

  /// Counts one or more.
  package mutating func add(_ drop: CaseDrop, _ count: Int = 1) {
    if count > 0 { counts[drop, default: 0] += count }
  }

  /// Counts another's too.
  package mutating func merge(_ other: DropCounts) { counts.merge(other.counts, uniquingKeysWith: +) }

  /// All of them.
  package var total: Int { counts.values.reduce(0, +) }
}
