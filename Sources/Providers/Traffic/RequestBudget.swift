/// The time left for the completion that is being made, set by `RetryingModel` around each try.
///
/// A task-local value: it must reach the model through any number of wrappers, and changes no answer, so it has no
/// place in `GenerationOptions`.
enum RequestBudget {
  /// Nil outside `RetryingModel`.
  @TaskLocal static var remaining: Duration?

  /// The shorter of `limit` and what is left.
  static func limit(_ limit: Duration) -> Duration {
    guard let remaining else { return limit }
    return min(limit, max(remaining, .milliseconds(1)))
  }
}
