import Providers

/// What of a completion is to be judged.
struct Answer {
  enum Content {
    /// The text without reasoning, and how far it declines.
    case text(String, RefusalMatch)
    /// The provider says that the model declined, or withheld what it wrote.
    case declined(RefusalMatch)
    /// There is nothing to judge.
    case none(ScoreState, reason: String)
  }

  let content: Content
  /// What the model thought before it answered, returned apart or marked in the text; blank where there is none.
  let reasoning: String

  init(_ completion: Completion, markers: [ReasoningMarker]) {
    let parts = SeparatedAnswer(completion.text, markers: markers)
    reasoning = [completion.rawReasoning ?? "", parts.reasoning].filter { !$0.isEmpty }.joined(separator: "\n")
    if completion.finishReason == .contentFilter {
      content = .declined(RefusalMatch(.refusal, reason: "blocked by the provider's safety filter"))
      return
    }
    let text = parts.answer
    let isBlank = text.allSatisfy(\.isWhitespace)
    if completion.finishReason == .refusal || (completion.refusalSignal != nil && isBlank) {
      content = .declined(RefusalMatch(.refusal, reason: "the provider signals a refusal"))
    } else if !isBlank {
      content = .text(text, matchRefusal(parts))
    } else if completion.finishReason == .length {
      content = .none(.truncated, reason: "cut at the token limit before any answer")
    } else {
      content = .none(.noAnswer, reason: completion.text.allSatisfy(\.isWhitespace) ? "the answer is empty" : "reasoning only")
    }
  }
}

/// How far an answer declines, with the place of the evidence in the completion.
func matchRefusal(_ parts: SeparatedAnswer) -> RefusalMatch {
  var match = matchRefusal(parts.answer)
  match.evidence = match.evidence.map { parts.completionRange(ofAnswer: $0) }
  return match
}
