/// How much one model may be asked at a time; nil means no limit.
package struct TrafficLimits: Sendable, Hashable {
  /// Requests under way at once, at most; the limiter goes below it while the service answers 429.
  package var concurrency: Int
  /// Requests a minute.
  package var requestsPerMinute: Int?
  /// Tokens a minute, read and written together.
  package var tokensPerMinute: Int?

  /// Makes limits; `concurrency` is 1 and up.
  package init(concurrency: Int = 16, requestsPerMinute: Int? = nil, tokensPerMinute: Int? = nil) {
    self.concurrency = concurrency
    self.requestsPerMinute = requestsPerMinute
    self.tokensPerMinute = tokensPerMinute
  }
}

/// A store that refills steadily and may be overdrawn by one request, so that none is too large ever to start.
struct TokenBucket: Sendable {
  private let perSecond: Double
  private let capacity: Double
  private var level: Double
  private var lastRefill: Duration

  /// Holds a tenth of a minute's amount: a burst stays small beside what a service counts in a minute.
  init(perMinute: Int, now: Duration) {
    perSecond = Double(max(perMinute, 1)) / 60
    capacity = max(1, Double(perMinute) / 10)
    level = capacity
    lastRefill = now
  }

  /// The wait until something may start; nil if now.
  mutating func wait(now: Duration) -> Duration? {
    level = min(capacity, level + (now - lastRefill).seconds * perSecond)
    lastRefill = now
    guard level < min(1, capacity) - 1e-9 else { return nil }
    return .milliseconds(Int(((1 - level) / perSecond * 1000).rounded(.up)) + 1)
  }

  /// Takes `amount` out, or puts it back if negative.
  mutating func take(_ amount: Double) {
    level = min(capacity, level - amount)
  }
}

extension Duration {
  /// As a number of seconds.
  var seconds: Double {
    let (whole, attoseconds) = components
    return Double(whole) + Double(attoseconds) * 1e-18
  }
}
