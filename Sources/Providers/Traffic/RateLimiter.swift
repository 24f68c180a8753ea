/// Decides when requests to one service may start: width, requests and tokens per minute, and pauses it asks for.
///
/// The width follows the service: halved when it answers 429 or says that it is overloaded, and one wider again after
/// each full width of successes (additive increase, multiplicative decrease; Chiu and Jain 1989, DOI
/// 10.1016/0169-7552(89)90019-6).
package actor RateLimiter {
  private let limits: TrafficLimits
  private let time: TimeSource
  private var exactWidth: Double
  private var active = 0
  private var waiting: [(number: Int, continuation: CheckedContinuation<Bool, Never>)] = []
  private var lastNumber = 0
  private var requests: TokenBucket?
  private var tokens: TokenBucket?
  private var pausedUntil: Duration = .zero
  private var lastCut: Duration?

  /// Starts with the full width and full buckets.
  package init(_ limits: TrafficLimits, time: TimeSource = .system) {
    self.limits = limits
    self.time = time
    exactWidth = Double(max(1, limits.concurrency))
    requests = limits.requestsPerMinute.map { TokenBucket(perMinute: $0, now: time.now()) }
    tokens = limits.tokensPerMinute.map { TokenBucket(perMinute: $0, now: time.now()) }
  }

  /// How many requests may be under way at present; 1 and up.
  package var width: Int { max(1, Int(exactWidth)) }

  /// Waits for its turn; whoever gets a permit must hand it to `release` exactly once.
  func acquire(tokens estimate: Int) async throws(ModelError) -> Permit {
    if active < width, waiting.isEmpty {
      active += 1
    } else {
      guard await waitForTurn() else { throw .cancelled }
    }
    while let wait = nextWait() {
      do {
        try await time.sleep(wait)
      } catch {  // A sleep throws for one reason only.
        finish()
        throw .cancelled
      }
    }
    requests?.take(1)
    tokens?.take(Double(estimate))
    return Permit(start: time.now(), estimate: estimate)
  }

  /// Gives a permit back and learns from how the request went.
  func release(_ permit: Permit, usage: Usage?, error: ModelError?) {
    if let usage, let input = usage.input, let output = usage.output {
      tokens?.take(Double(input + output - permit.estimate))
    }
    switch error {
    case nil: exactWidth = min(Double(max(1, limits.concurrency)), exactWidth + 1 / exactWidth)
    case .rateLimited(let delay, _): cut(permit, pause: delay)
    case .server(status: 503, let delay, _), .server(status: 529, let delay, _): cut(permit, pause: delay)
    default: break
    }
    finish()
  }

  /// Narrows once for each wave of refusals: requests that were under way at the last cut say nothing new.
  private func cut(_ permit: Permit, pause: Duration?) {
    let now = time.now()
    if let pause { pausedUntil = max(pausedUntil, now + pause) }
    if let lastCut, permit.start <= lastCut { return }
    lastCut = now
    exactWidth = max(1, exactWidth / 2)
  }

  private func finish() {
    active -= 1
    while active < width, !waiting.isEmpty {
      active += 1
      waiting.removeFirst().continuation.resume(returning: true)
    }
  }

  private func nextWait() -> Duration? {
    let now = time.now()
    if now < pausedUntil { return pausedUntil - now }
    return requests?.wait(now: now) ?? tokens?.wait(now: now)
  }

  /// False if the task was cancelled before its turn came.
  private func waitForTurn() async -> Bool {
    lastNumber += 1
    let number = lastNumber
    return await withTaskCancellationHandler {
      guard !Task.isCancelled else { return false }
      return await withCheckedContinuation { waiting.append((number, $0)) }
    } onCancel: {
      Task { await self.cancelWaiting(number) }
    }
  }

  private func cancelWaiting(_ number: Int) {
    guard let index = waiting.firstIndex(where: { $0.number == number }) else { return }
    waiting.remove(at: index).continuation.resume(returning: false)
  }
}

extension RateLimiter {
  /// Leave to have one request under way.
  struct Permit: Sendable {
    /// When it was given.
    var start: Duration
    /// The tokens already taken from the minute's amount.
    var estimate: Int
  }
}
