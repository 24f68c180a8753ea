import TestSupport
import Testing

@testable import Providers

private let good = #"{"model":"m-1","choices":[{"message":{"content":"done"},"finish_reason":"stop"}]}"#

@Suite struct FaultTests {
  @Test func `a whole reply over the wire becomes a completion`() async throws {
    try await FaultServer.with([.reply(200, good)]) { server, url in
      let completion = try await ask(url)
      #expect(completion.text == "done")
      #expect(completion.modelReported == "m-1")
      let request = try #require(server.requests.first)
      #expect(request.uri == "/v1/chat/completions")
      #expect(request.headers["authorization"] == "Bearer \(testKey)")
      #expect(request.headers["content-type"] == "application/json")
    }
  }

  @Test(
    arguments: [
      (.truncated(#"{"choices":[{"mess"#), "truncated-reply"),
      (.brokenChunks(#"{"choices":[{"mess"#), "truncated-reply"),
      (.hangUp, "connection"),
      (.silence, "timeout"),
      (.stall, "timeout"),
      (.reply(200, "<html>Welcome</html>"), "malformed-reply"),
      (.reply(200, #"{"choices":[]}"#), "malformed-reply"),
      (.reply(200, #"{"choices":[{"finish_reason":"stop"}]}"#), "malformed-reply"),
      (.reply(200, ""), "malformed-reply"),
      (.reply(301, "", headers: ["Location": "http://127.0.0.1:1/"]), "bad-request"),
      (.reply(400, #"{"error":{"message":"bad temperature"}}"#), "bad-request"),
      (.reply(401, #"{"error":{"message":"wrong key"}}"#), "authentication"),
      (.reply(404, #"{"error":{"message":"no such model"}}"#), "bad-request"),
      (.reply(429, "slow down", headers: ["Retry-After": "7"]), "rate-limited"),
      (.reply(500, "oops"), "server"),
      (.reply(503, #"{"error":"loading"}"#), "server"),
    ] as [(FaultServer.Fault, String)])
  func `each fault becomes its error and never a completion`(_ fault: FaultServer.Fault, _ kind: String) async throws {
    try await FaultServer.with([fault]) { _, url in
      // Short only where it is waited for in full: a slow machine must not turn other faults into timeouts.
      let timeout = kind == "timeout" ? Duration.milliseconds(300) : .seconds(60)
      let error = await #expect(throws: ModelError.self) { try await ask(url, timeout: timeout) }
      #expect(error?.kind == kind)
    }
  }

  @Test func `a refused connection is a connection error`() async throws {
    // The server is gone again when its address is used.
    let url = try await FaultServer.with([.hangUp]) { _, url in url }
    let error = await #expect(throws: ModelError.self) { try await ask(url) }
    #expect(error?.kind == "connection")
    #expect(error?.isRetryable == true)
  }

  @Test func `a cancelled request ends as cancelled at once`() async throws {
    try await FaultServer.with([.silence]) { _, url in
      let task = Task { try await ask(url, timeout: .seconds(60)) }
      task.cancel()
      await #expect(throws: ModelError.cancelled) { try await task.value }
    }
  }

  @Test func `a failure that passes is tried again until the answer comes`() async throws {
    let faults: [FaultServer.Fault] = [
      .reply(500, "oops"), .reply(429, "slow down", headers: ["Retry-After": "20"]), .hangUp, .truncated("{"), .reply(200, good),
    ]
    try await FaultServer.with(faults) { server, url in
      let time = VirtualTime()
      let completion = try await HTTPTransport.with { transport in
        let bare = try model("openai-compatible/m", over: transport, baseURL: url)
        return try await RetryingModel(bare, time: time.source, random: { 0.5 })
          .complete(Prompt(user: "Hi"), GenerationOptions())
      }
      #expect(completion.text == "done")
      #expect(server.requests.count == 5)
      #expect(time.sleeps == [.milliseconds(750), .milliseconds(20_250), .seconds(3), .seconds(6)])
    }
  }

  @Test func `several addresses take turns`() async throws {
    try await FaultServer.with([.reply(200, good)]) { first, firstURL in
      try await FaultServer.with([.reply(200, good)]) { second, secondURL in
        var settings = ModelSettings(model: "openai-compatible/m")
        settings.baseURLs = [firstURL, secondURL + "/"]
        try await HTTPTransport.with { transport in
          let prepared = try prepareModel(settings, in: ModelSurroundings(transport: transport, environment: [:]))
          for _ in 1...4 { _ = try await prepared.model.complete(Prompt(user: "Hi"), GenerationOptions()) }
        }
        #expect(first.requests.count == 2)
        #expect(second.requests.map(\.uri) == ["/v1/chat/completions", "/v1/chat/completions"])
      }
    }
  }

  private func ask(_ url: String, timeout: Duration = .seconds(30)) async throws -> Completion {
    try await HTTPTransport.with { transport in
      try await model("openai-compatible/m", over: transport, baseURL: url, timeout: timeout)
        .complete(Prompt(user: "Hi"), GenerationOptions())
    }
  }
}
