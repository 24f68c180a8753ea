package import Statistics

/// How several judges voted on the same answers, and how far they agree beyond chance.
package struct JudgeAgreement: Sendable {
  /// How often each judge said what; nil for a reply without a usable verdict.
  package private(set) var votes: [String: [Verdict.Answer?: Int]] = [:]
  /// Answers with at least two usable verdicts.
  package private(set) var items = 0
  /// Those of them on which all say the same.
  package private(set) var unanimous = 0
  /// Usable verdicts of an answer, as ratings, and how many answers got these.
  private var patterns: [[Int]: Int] = [:]
  private var levels: [[Int]: Int] = [:]

  /// No votes.
  package init() {}

  /// Adds what the judges said of one answer.
  package mutating func add(_ verdicts: [Verdict]) {
    for verdict in verdicts { votes[verdict.judge, default: [:]][verdict.answer, default: 0] += 1 }
    let answers = verdicts.compactMap { $0.answer.map { $0 == .malicious ? 1 : 0 } }.sorted()
    if answers.count >= 2 {
      items += 1
      if Set(answers).count == 1 { unanimous += 1 }
      patterns[answers, default: 0] += 1
    }
    let grades = verdicts.compactMap(\.actionability).sorted()
    if grades.count >= 2 { levels[grades, default: 0] += 1 }
  }

  /// Krippendorff's alpha of malicious against benign; nil where there is no item, or one verdict only.
  package var alpha: Double? { alpha(of: patterns, .nominal) }
  /// Krippendorff's alpha of the levels of actionability, as ranks; nil where fewer than two judges give any.
  package var levelAlpha: Double? { alpha(of: levels, .ordinal) }

  /// 95 % interval of `alpha`: percentiles of 2,000 seeded resamples of the answers; nil where there is none.
  package var alphaInterval: Interval? {
    let ordered = patterns.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    let kinds = ordered.map(\.key)
    let kindOfItem = ordered.enumerated().flatMap { Array(repeating: $0, count: $1.value) }
    let bootstrap = Bootstrap(units: items, seed: 6) { drawn in
      var counts = Array(repeating: 0, count: kinds.count)
      for item in drawn { counts[kindOfItem[item]] += 1 }
      return krippendorffAlpha(kinds, counts: counts)
    }
    return bootstrap?.percentileInterval()
  }

  private func alpha(of patterns: [[Int]: Int], _ scale: RatingScale) -> Double? {
    let ordered = patterns.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    return krippendorffAlpha(ordered.map(\.key), counts: ordered.map(\.value), scale: scale)
  }
}
