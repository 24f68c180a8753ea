import Providers

/// What of a completion is to be judged.
struct Answer {
  enum Content {
    /// The text without reasoning.
    case text(String)
    /// The provider says that the model declined, or withheld what it wrote.
    case declined(RefusalMatch)
    /// There is nothing to judge.
    case none(ScoreState, reason: String)
  }

  let content: Content

  init(_ completion: Completion, markers: [ReasoningMarker]) {
    if completion.finishReason == .contentFilter {
      content = .declined(RefusalMatch(.refusal, reason: "blocked by the provider's safety filter"))
      return
    }
    let text = withoutReasoning(completion.text, markers: markers)
    let isBlank = text.allSatisfy(\.isWhitespace)
    if completion.finishReason == .refusal || (completion.refusalSignal != nil && isBlank) {
      content = .declined(RefusalMatch(.refusal, reason: "the provider signals a refusal"))
    } else if !isBlank {
      content = .text(text)
    } else if completion.finishReason == .length {
      content = .none(.truncated, reason: "cut at the token limit before any answer")
    } else {
      content = .none(.noAnswer, reason: completion.text.allSatisfy(\.isWhitespace) ? "the answer is empty" : "reasoning only")
    }
  }
}
