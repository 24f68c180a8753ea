package import Logging

/// Asks another model again after errors that may pass, with growing, jittered waits.
package struct RetryingModel: Model {
  private let model: any Model
  private let policy: RetryPolicy
  private let time: TimeSource
  private let random: @Sendable () -> Double
  private let logger: Logger?

  /// Wraps `model`; `random` gives numbers in 0..<1.
  package init(
    _ model: any Model, policy: RetryPolicy = RetryPolicy(), time: TimeSource = .system,
    random: @escaping @Sendable () -> Double = { Double.random(in: 0..<1) }, logger: Logger? = nil
  ) {
    self.model = model
    self.policy = policy
    self.time = time
    self.random = random
    self.logger = logger
  }

  /// The wrapped model's.
  package var id: ModelID { model.id }

  /// Asks until there is a completion, an error that no retry mends, or no try or time left; throws the last error.
  package func complete(_ prompt: Prompt, _ options: GenerationOptions) async throws(ModelError) -> Completion {
    let start = time.now()
    var malformed = 0
    for attempt in 1... {
      let error: ModelError
      do {
        return try await ask(prompt, options, remaining: policy.totalTimeout - (time.now() - start))
      } catch let caught {
        error = caught
      }
      guard error.isRetryable, attempt < policy.maximumTries else { throw error }
      if case .malformedReply = error {
        malformed += 1
        guard malformed < policy.maximumMalformedTries else { throw error }
      }
      if let asked = error.retryAfter, asked > policy.retryAfterCeiling { throw error }
      let delay = policy.delay(beforeTry: attempt + 1, retryAfter: error.retryAfter, random: random())
      guard time.now() - start + delay < policy.totalTimeout else { throw error }
      logger?.info(
        "retrying",
        metadata: [
          "model": "\(model.id)", "try": "\(attempt + 1)", "after": "\(delay)", "error": "\(error.kind)",
        ])
      do {
        try await time.sleep(delay)
      } catch {  // A sleep throws for one reason only.
        throw .cancelled
      }
    }
    preconditionFailure("the loop has no end of its own")
  }

  private func ask(
    _ prompt: Prompt, _ options: GenerationOptions, remaining: Duration
  ) async throws(ModelError) -> Completion {
    // `withValue` rethrows untyped, so the outcome is carried out of it as a value.
    try await RequestBudget.$remaining.withValue(remaining) { () async -> Result<Completion, ModelError> in
      do throws(ModelError) {
        return .success(try await model.complete(prompt, options))
      } catch {
        return .failure(error)
      }
    }.get()
  }
}
