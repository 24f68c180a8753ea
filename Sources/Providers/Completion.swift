/// Why the model stopped writing.
package enum FinishReason: Sendable, Hashable {
  /// It was done, or met a stop text.
  case stop
  /// It reached the token limit: the text is a fragment.
  case length
  /// The provider's safety filter cut or withheld the answer, or blocked the prompt.
  case contentFilter
  /// The model declined, and the provider says so.
  case refusal
  /// The provider's own word for anything else.
  case other(String)
}

extension FinishReason: RawRepresentable, Codable {
  /// Reads the word of a record: `stop`, `length`, `content_filter`, `refusal`, or any other.
  package init(rawValue: String) {
    switch rawValue {
    case "stop": self = .stop
    case "length": self = .length
    case "content_filter": self = .contentFilter
    case "refusal": self = .refusal
    default: self = .other(rawValue)
    }
  }

  /// The word that stands in stores and recordings.
  package var rawValue: String {
    switch self {
    case .stop: "stop"
    case .length: "length"
    case .contentFilter: "content_filter"
    case .refusal: "refusal"
    case .other(let word): word
    }
  }
}

/// Tokens that the provider counted for one completion; nil where it says nothing.
package struct Usage: Sendable, Hashable, Codable {
  /// Tokens read, those from the provider's cache included.
  package var input: Int?
  /// Tokens written, reasoning included.
  package var output: Int?

  /// Takes the provider's counts.
  package init(input: Int? = nil, output: Int? = nil) {
    self.input = input
    self.output = output
  }
}

/// What came back for one prompt; untrusted text, to be escaped wherever it is shown.
package struct Completion: Sendable, Hashable {
  /// The answer without separate reasoning; empty where the provider withheld it.
  package var text: String
  /// Why the model stopped.
  package var finishReason: FinishReason
  /// What it cost in tokens.
  package var usage: Usage
  /// The provider's own words that this is a refusal or a safety block, as in a `refusal` field; nil if it gave none.
  package var refusalSignal: String?
  /// The exact model that the provider says has answered.
  package var modelReported: String?
  /// From the first byte sent to the last byte received, of the try that succeeded.
  package var latency: Duration
  /// Reasoning that the provider returned apart from the answer.
  package var rawReasoning: String?
  /// Options that were asked for and not sent, because this model or API does not take them; kebab-case names.
  package var unsentOptions: [String]
  /// The name under which a cache keeps it; nil where none does, or the cache has no names.
  package var keptAs: String?

  /// Makes a completion.
  package init(
    text: String, finishReason: FinishReason = .stop, usage: Usage = Usage(), refusalSignal: String? = nil,
    modelReported: String? = nil, latency: Duration = .zero, rawReasoning: String? = nil,
    unsentOptions: [String] = []
  ) {
    self.text = text
    self.finishReason = finishReason
    self.usage = usage
    self.refusalSignal = refusalSignal
    self.modelReported = modelReported
    self.latency = latency
    self.rawReasoning = rawReasoning
    self.unsentOptions = unsentOptions
  }
}
