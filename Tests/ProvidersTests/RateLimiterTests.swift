import Synchronization
import Testing

@testable import Providers

@Suite struct RateLimiterTests {
  @Test func `requests start no faster than allowed`() async throws {
    let time = VirtualTime()
    let limiter = RateLimiter(TrafficLimits(concurrency: 4, requestsPerMinute: 60), time: time.source)
    for _ in 1...66 { await limiter.release(try await limiter.acquire(tokens: 1), usage: nil, error: nil) }
    // Six go at once, the other sixty at one a second.
    #expect(time.now >= .seconds(59) && time.now < .seconds(62))
  }

  @Test func `tokens count as reported and not as estimated`() async throws {
    let time = VirtualTime()
    let limiter = RateLimiter(TrafficLimits(concurrency: 1, tokensPerMinute: 6000), time: time.source)
    let first = try await limiter.acquire(tokens: 5000)
    await limiter.release(first, usage: Usage(input: 400, output: 100), error: nil)
    _ = try await limiter.acquire(tokens: 1)
    #expect(time.now == .zero)
  }

  @Test func `a request larger than the bucket still starts, and the next pays for it`() async throws {
    let time = VirtualTime()
    let limiter = RateLimiter(TrafficLimits(concurrency: 1, tokensPerMinute: 600), time: time.source)
    let first = try await limiter.acquire(tokens: 660)
    await limiter.release(first, usage: nil, error: nil)
    #expect(time.now == .zero)
    _ = try await limiter.acquire(tokens: 1)
    #expect(time.now > .seconds(59) && time.now < .seconds(62))
  }

  @Test func `a 429 halves the width once for a wave and successes widen it again`() async throws {
    let time = VirtualTime()
    let limiter = RateLimiter(TrafficLimits(concurrency: 16), time: time.source)
    var wave: [RateLimiter.Permit] = []
    for _ in 1...16 { wave.append(try await limiter.acquire(tokens: 1)) }
    time.advance(.seconds(1))
    for permit in wave { await limiter.release(permit, usage: nil, error: .rateLimited(retryAfter: nil, "x")) }
    #expect(await limiter.width == 8)
    time.advance(.seconds(1))
    let next = try await limiter.acquire(tokens: 1)
    await limiter.release(next, usage: nil, error: .server(status: 503, retryAfter: nil, "x"))
    #expect(await limiter.width == 4)
    for _ in 1...200 { await limiter.release(try await limiter.acquire(tokens: 1), usage: nil, error: nil) }
    #expect(await limiter.width == 16)
  }

  @Test func `a pause that the service asks for holds everyone`() async throws {
    let time = VirtualTime()
    let limiter = RateLimiter(TrafficLimits(concurrency: 2), time: time.source)
    let permit = try await limiter.acquire(tokens: 1)
    await limiter.release(permit, usage: nil, error: .rateLimited(retryAfter: .seconds(30), "x"))
    _ = try await limiter.acquire(tokens: 1)
    #expect(time.now == .seconds(30))
  }

  @Test func `no more than the width are under way`() async throws {
    let counts = Mutex((now: 0, most: 0))
    let scripted = ScriptedModel { _, _, _ throws(ModelError) in
      counts.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      for _ in 1...5 { await Task.yield() }
      counts.withLock { $0.now -= 1 }
      return Completion(text: "a")
    }
    let limiter = RateLimiter(TrafficLimits(concurrency: 3), time: VirtualTime().source)
    let model = RateLimitedModel(scripted, limiter: limiter)
    await withThrowingTaskGroup { group in
      for _ in 1...100 { group.addTask { _ = try await model.complete(Prompt(user: "Hi"), GenerationOptions()) } }
    }
    #expect(scripted.prompts.count == 100)
    #expect(counts.withLock { $0.most } <= 3)
  }

  @Test func `who is cancelled while waiting leaves the line`() async throws {
    let limiter = RateLimiter(TrafficLimits(concurrency: 1), time: VirtualTime().source)
    let permit = try await limiter.acquire(tokens: 1)
    let task = Task { try await limiter.acquire(tokens: 1) }
    await Task.yield()
    task.cancel()
    await #expect(throws: ModelError.cancelled) { try await task.value }
    await limiter.release(permit, usage: nil, error: nil)
    _ = try await limiter.acquire(tokens: 1)
  }
}
