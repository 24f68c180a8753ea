/// Asks another model only when a rate limiter, which several models may share, says so.
package struct RateLimitedModel: Model {
  private let model: any Model
  private let limiter: RateLimiter

  /// Wraps `model`; put this inside `RetryingModel`, so that a wait between tries holds no place.
  package init(_ model: any Model, limiter: RateLimiter) {
    self.model = model
    self.limiter = limiter
  }

  /// The wrapped model's.
  package var id: ModelID { model.id }

  /// Waits for its turn, then asks; every outcome is reported to the limiter.
  package func complete(_ prompt: Prompt, _ options: GenerationOptions) async throws(ModelError) -> Completion {
    let permit = try await limiter.acquire(tokens: estimatedTokens(prompt, options))
    do {
      let completion = try await model.complete(prompt, options)
      await limiter.release(permit, usage: completion.usage, error: nil)
      return completion
    } catch {
      await limiter.release(permit, usage: nil, error: error)
      throw error
    }
  }
}

/// A rough count of the tokens that a request will take: a quarter of the prompt's bytes and all that may be written.
///
/// Four bytes a token is OpenAI's own rule of thumb for English; the limiter corrects it by the usage reported.
package func estimatedTokens(_ prompt: Prompt, _ options: GenerationOptions) -> Int {
  prompt.messages.reduce(0) { $0 + $1.text.utf8.count } / 4 + (options.maxTokens ?? 1024)
}
