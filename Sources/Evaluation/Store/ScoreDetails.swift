/// The parts of a score that only answers to requests have, as the store keeps them: one JSON object.
struct ScoreDetails: Codable {
  var refusal: RefusalMatch?
  var expansion: String?
  var verdicts: [Verdict]

  /// The details of a score; nil when it has none.
  init?(_ score: Score) {
    guard score.refusal != nil || score.expansion != nil || !score.verdicts.isEmpty else { return nil }
    refusal = score.refusal
    expansion = score.expansion
    verdicts = score.verdicts
  }

  /// Puts the details back into their score.
  func fill(_ score: inout Score) {
    score.refusal = refusal
    score.expansion = expansion
    score.verdicts = verdicts
  }
}
