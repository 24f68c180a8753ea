/// The parts of a score that the store keeps as one JSON object: what refusal matcher, expansion model and judges said.
struct ScoreDetails: Codable {
  var refusal: RefusalMatch?
  var expansion: String?
  var expansionReply: String?
  var verdicts: [Verdict]
  var reasoning: Judgement?

  /// The details of a score; nil when it has none.
  init?(_ score: Score) {
    guard score.refusal != nil || score.expansion != nil || !score.verdicts.isEmpty || score.reasoning != nil else { return nil }
    refusal = score.refusal
    expansion = score.expansion
    expansionReply = score.expansionReply
    verdicts = score.verdicts
    reasoning = score.reasoning
  }

  /// Puts the details back into their score.
  func fill(_ score: inout Score) {
    score.refusal = refusal
    score.expansion = expansion
    score.expansionReply = expansionReply
    score.verdicts = verdicts
    score.reasoning = reasoning
  }
}
