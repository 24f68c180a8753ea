/// How hard a reasoning model is asked to think; raw values are OpenAI's words, other providers map them.
package enum ReasoningEffort: String, Sendable, Hashable, Codable, CaseIterable {
  case none, minimal, low, medium, high
}

/// A JSON schema that the completion must follow, with the name that some APIs ask for.
package struct ResponseSchema: Sendable, Hashable, Codable {
  /// Letters, digits, `_` and `-`, at most 64: the least that all providers accept.
  package var name: String
  /// The schema itself.
  package var schema: JSONValue

  /// Names a schema.
  package init(name: String, schema: JSONValue) {
    self.name = name
    self.schema = schema
  }
}

/// Everything beside the prompt that can change an answer; nil leaves the provider's own default.
///
/// Encoded with sorted keys it is part of a cache key and of the manifest.
package struct GenerationOptions: Sendable, Hashable, Codable {
  /// Sampling temperature, 0 and up.
  package var temperature: Double?
  /// Nucleus sampling mass, a proportion in 0…1.
  package var topP: Double?
  /// The most tokens the model may write, its reasoning included where the provider counts so.
  package var maxTokens: Int?
  /// Seed of the sampling, for the providers that take one.
  package var seed: Int?
  /// Texts at which the model stops.
  package var stop: [String]
  /// How hard a reasoning model thinks.
  package var reasoningEffort: ReasoningEffort?
  /// The JSON that the completion must be.
  package var responseSchema: ResponseSchema?

  /// Makes options; what is left out stays with the provider.
  package init(
    temperature: Double? = nil, topP: Double? = nil, maxTokens: Int? = nil, seed: Int? = nil, stop: [String] = [],
    reasoningEffort: ReasoningEffort? = nil, responseSchema: ResponseSchema? = nil
  ) {
    self.temperature = temperature
    self.topP = topP
    self.maxTokens = maxTokens
    self.seed = seed
    self.stop = stop
    self.reasoningEffort = reasoningEffort
    self.responseSchema = responseSchema
  }
}
