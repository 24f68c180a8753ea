/// When to try again, how long to wait in between, and when to give up.
package struct RetryPolicy: Sendable, Hashable {
  /// Tries in all, the first included; 1 and up.
  package var maximumTries = 6
  /// Tries in all after replies that make no sense: most come from a wrong address, which waiting does not mend.
  package var maximumMalformedTries = 3
  /// The longest first wait; each wait after it may be twice as long.
  package var initialDelay: Duration = .seconds(1)
  /// The longest wait of our own choosing.
  package var delayCeiling: Duration = .seconds(60)
  /// The longest wait that a service may ask for; beyond it the error is reported instead.
  package var retryAfterCeiling: Duration = .seconds(600)
  /// The time for all tries and waits of one completion together.
  package var totalTimeout: Duration = .seconds(1800)

  /// The policy that suits paid services.
  package init() {}

  /// The wait before try number `next` (2 and up), half fixed and half random, and no shorter than the service asks.
  ///
  /// `random` is in 0..<1. Jitter keeps clients that failed together from coming back together; half of the wait is
  /// fixed so that none comes back at once. Source: "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
  func delay(beforeTry next: Int, retryAfter: Duration?, random: Double) -> Duration {
    var longest = initialDelay
    for _ in 2..<max(next, 2) where longest < delayCeiling { longest = longest * 2 }
    longest = min(longest, delayCeiling)
    let jittered = longest * (0.5 + random / 2)
    guard let retryAfter else { return jittered }
    return max(jittered, retryAfter + initialDelay * (random / 2))
  }
}
