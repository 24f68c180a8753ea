/// A language model bound to a provider; wrappers add retry, rate limits and cache around another model.
package protocol Model: Sendable {
  /// What the model is called in stores, manifests and reports, as in "openai/gpt-4o-2024-08-06".
  var id: ModelID { get }

  /// Asks once and returns what came back; a refusal or a safety block is a `Completion`, never an error.
  ///
  /// Every way of not getting an answer is thrown, so that no failure can be mistaken for an empty completion.
  func complete(_ prompt: Prompt, _ options: GenerationOptions) async throws(ModelError) -> Completion
}
