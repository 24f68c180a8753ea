import Foundation

/// The clocks that retry and rate limits read, so that tests can turn them by hand.
package struct TimeSource: Sendable {
  /// Time since some fixed moment; never goes back.
  package var now: @Sendable () -> Duration
  /// Seconds since 1970-01-01 UTC, for dates that servers send.
  package var secondsSinceEpoch: @Sendable () -> Int
  /// Returns after the time given, or throws when the task is cancelled.
  package var sleep: @Sendable (Duration) async throws -> Void

  /// Takes the three clocks.
  package init(
    now: @escaping @Sendable () -> Duration, secondsSinceEpoch: @escaping @Sendable () -> Int,
    sleep: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.now = now
    self.secondsSinceEpoch = secondsSinceEpoch
    self.sleep = sleep
  }

  /// The machine's own clocks.
  package static let system: TimeSource = {
    let origin = ContinuousClock.now
    return TimeSource(
      now: { ContinuousClock.now - origin },
      secondsSinceEpoch: { Int(Date().timeIntervalSince1970) },
      sleep: { try await Task.sleep(for: $0) })
  }()
}
