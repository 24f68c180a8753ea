import Foundation
import Synchronization
import Testing

@testable import Providers

/// A clock that only sleeping moves, and that remembers every sleep.
final class VirtualTime: Sendable {
  private let state = Mutex((now: Duration.zero, sleeps: [Duration]()))
  private let epoch: Int

  init(secondsSinceEpoch: Int = 784_111_777) {
    epoch = secondsSinceEpoch
  }

  var sleeps: [Duration] { state.withLock { $0.sleeps } }
  var now: Duration { state.withLock { $0.now } }

  func advance(_ duration: Duration) {
    state.withLock { $0.now += duration }
  }

  var source: TimeSource {
    TimeSource(
      now: { self.now },
      secondsSinceEpoch: { self.epoch + Int(self.now.components.seconds) },
      sleep: { duration in
        try Task.checkCancellation()
        self.state.withLock {
          $0.now += duration
          $0.sleeps.append(duration)
        }
        await Task.yield()
      })
  }
}

/// Answers in memory and remembers what was sent.
final class StubTransport: Transport {
  private let reply: APIReply
  private let sent = Mutex<[APIRequest]>([])

  init(status: Int = 200, headers: [String: String] = [:], body: String) {
    reply = APIReply(status: status, headers: headers, body: Array(body.utf8))
  }

  var requests: [APIRequest] { sent.withLock { $0 } }

  func post(_ request: APIRequest, timeout: Duration) async throws(ModelError) -> APIReply {
    sent.withLock { $0.append(request) }
    return reply
  }
}

let testKey = "sk-test-0123456789abcdef"

/// A bare model of a preset, without retry or limits, at an address or over a transport of the test's own.
func model(
  _ specification: String, over transport: any Transport, baseURL: String? = nil, key: APIKey? = APIKey(testKey),
  timeout: Duration = .seconds(30)
) throws -> HTTPModel {
  let id = try #require(ModelID(specification))
  let preset = try #require(Preset.all[id.provider])
  let makeDialect = try #require(Catalog.dialects[preset.dialect])
  let url = try #require(baseURL ?? preset.baseURL)
  return HTTPModel(
    id: id, dialect: makeDialect(preset.quirks), baseURLs: [url], key: key, transport: transport,
    requestTimeout: timeout, time: VirtualTime().source)
}

/// The completion that a service's reply amounts to.
func completion(
  _ specification: String, status: Int = 200, headers: [String: String] = [:], reply: String
) async throws -> Completion {
  let transport = StubTransport(status: status, headers: headers, body: reply)
  return try await model(specification, over: transport).complete(Prompt(user: "Hi"), GenerationOptions())
}

/// The error that a service's reply amounts to.
func failure(
  _ specification: String, status: Int = 200, headers: [String: String] = [:], reply: String,
  sourceLocation: SourceLocation = #_sourceLocation
) async -> ModelError? {
  await #expect(throws: ModelError.self, sourceLocation: sourceLocation) {
    try await completion(specification, status: status, headers: headers, reply: reply)
  }
}

/// Checks URL, headers beside the key's, and body of the request for a prompt; JSON is compared as values.
func checkRequest(
  _ specification: String, baseURL: String? = nil, _ prompt: Prompt, _ options: GenerationOptions, url: String,
  body: String, unsent: [String] = [], sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  let transport = StubTransport(body: "{}")
  // The stub's answer is no completion of any API; only what was sent counts here.
  _ = try? await model(specification, over: transport, baseURL: baseURL).complete(prompt, options)
  let request = try #require(transport.requests.first, sourceLocation: sourceLocation)
  #expect(request.url == url, sourceLocation: sourceLocation)
  #expect(request.unsentOptions == unsent, sourceLocation: sourceLocation)
  let sent = try JSONDecoder().decode(JSONValue.self, from: Data(request.body))
  let expected = try JSONDecoder().decode(JSONValue.self, from: Data(body.utf8))
  #expect(sent == expected, sourceLocation: sourceLocation)
}

/// Every option set, for tests of requests.
let allOptions = GenerationOptions(
  temperature: 0.5, topP: 0.25, maxTokens: 64, seed: 7, stop: ["END"], reasoningEffort: .low,
  responseSchema: ResponseSchema(name: "verdict", schema: ["type": "object"]))

/// A conversation with every role.
let allRoles = Prompt(messages: [
  Message(role: .system, text: "Be brief."), Message(role: .user, text: "One?"),
  Message(role: .assistant, text: "1"), Message(role: .user, text: "Two?"),
])
