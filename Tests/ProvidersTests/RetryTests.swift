import Testing

@testable import Providers

@Suite struct RetryTests {
  @Test func `waits double up to the ceiling and the last error is thrown`() async {
    let time = VirtualTime()
    var policy = RetryPolicy()
    policy.maximumTries = 6
    policy.delayCeiling = .seconds(5)
    let (error, calls) = await run(steps(10, .server(status: 500, retryAfter: nil, "x")), policy, time, random: 1)
    #expect(error == .server(status: 500, retryAfter: nil, "x"))
    #expect(calls == 6)
    #expect(time.sleeps == [.seconds(1), .seconds(2), .seconds(4), .seconds(5), .seconds(5)])
  }

  @Test func `half of each wait is random`() async {
    for (random, expected) in [(0.0, Duration.milliseconds(500)), (0.5, .milliseconds(750))] {
      let time = VirtualTime()
      _ = await run(
        [.failure(.timeout(after: .seconds(1))), .success(Completion(text: "a"))], RetryPolicy(), time, random: random)
      #expect(time.sleeps == [expected])
    }
  }

  @Test(arguments: [
    ModelError.authentication("x"), .badRequest(status: 400, "x"), .quotaExhausted("x"), .notRecorded("x"),
    .configuration("x"), .cancelled,
  ])
  func `errors that no retry mends are thrown at once`(_ error: ModelError) async {
    let time = VirtualTime()
    let (thrown, calls) = await run(steps(3, error), RetryPolicy(), time)
    #expect(thrown == error)
    #expect(calls == 1)
    #expect(time.sleeps.isEmpty)
  }

  @Test func `the service's wait is kept, and no shorter one taken`() async {
    let time = VirtualTime()
    let limited = ModelError.rateLimited(retryAfter: .seconds(30), "x")
    let (error, calls) = await run([.failure(limited), .success(Completion(text: "a"))], RetryPolicy(), time)
    #expect(error == nil)
    #expect(calls == 2)
    #expect(time.sleeps == [.seconds(30)])
  }

  @Test func `a wait that is too long to ask for ends the tries`() async {
    let time = VirtualTime()
    let limited = ModelError.rateLimited(retryAfter: .seconds(3600), "x")
    let (error, calls) = await run(steps(2, limited), RetryPolicy(), time)
    #expect(error == limited)
    #expect(calls == 1)
  }

  @Test func `replies that make no sense are tried less often`() async {
    let (_, calls) = await run(steps(9, .malformedReply("x")), RetryPolicy(), VirtualTime())
    #expect(calls == 3)
  }

  @Test func `the total timeout bounds all tries and the time of each`() async {
    let time = VirtualTime()
    var policy = RetryPolicy()
    policy.maximumTries = 100
    policy.totalTimeout = .seconds(10)
    let scripted = ScriptedModel { _, _, _ throws(ModelError) in
      #expect(RequestBudget.limit(.seconds(60)) == .seconds(10) - time.now)
      time.advance(.seconds(3))
      throw .timeout(after: .seconds(3))
    }
    let model = RetryingModel(scripted, policy: policy, time: time.source, random: { 0 })
    await #expect(throws: ModelError.timeout(after: .seconds(3))) {
      try await model.complete(Prompt(user: "Hi"), GenerationOptions())
    }
    #expect(scripted.prompts.count == 3)
    #expect(time.now < .seconds(11))
  }

  @Test func `cancelling ends the wait`() async {
    let time = VirtualTime()
    let scripted = ScriptedModel(steps: steps(9, .connection("x")))
    let model = RetryingModel(scripted, time: time.source)
    let task = Task { try await model.complete(Prompt(user: "Hi"), GenerationOptions()) }
    task.cancel()
    await #expect(throws: ModelError.cancelled) { try await task.value }
  }

  private func steps(_ count: Int, _ error: ModelError) -> [Result<Completion, ModelError>] {
    Array(repeating: .failure(error), count: count)
  }

  private func run(
    _ steps: [Result<Completion, ModelError>], _ policy: RetryPolicy, _ time: VirtualTime, random: Double = 0
  ) async -> (error: ModelError?, calls: Int) {
    let scripted = ScriptedModel(steps: steps)
    do {
      _ = try await RetryingModel(scripted, policy: policy, time: time.source, random: { random })
        .complete(Prompt(user: "Hi"), GenerationOptions())
      return (nil, scripted.prompts.count)
    } catch {
      return (error, scripted.prompts.count)
    }
  }
}
