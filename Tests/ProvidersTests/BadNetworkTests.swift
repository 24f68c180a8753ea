import Foundation
import TestSupport
import Testing

@testable import Providers

@Suite struct BadNetworkTests {
  /// Five of a hundred requests meet a 429, three a 5xx, one each nonsense, a cut and a
  /// closed connection, and one of three hundred silence.
  @Test func `a thousand samples on a bad network end in one answer each, their own`() async throws {
    try await FaultServer.with(plan) { server, url in
      let samples = 1000
      var settings = ModelSettings(model: "openai-compatible/m")
      settings.baseURLs = [url]
      settings.requestTimeout = .seconds(4)
      settings.limits.concurrency = 32
      settings.retry.maximumTries = 20
      settings.retry.maximumMalformedTries = 20
      let meter = SpendMeter()
      let outcomes = try await HTTPTransport.with { [settings] transport in
        var surroundings = ModelSurroundings(transport: transport, environment: [:], time: VirtualTime().source)
        surroundings.meter = meter
        let model = try prepareModel(settings, in: surroundings).model
        return await withTaskGroup(of: (Int, Result<Completion, ModelError>).self) { group in
          for sample in 1...samples {
            group.addTask {
              do throws(ModelError) {
                return (sample, .success(try await model.complete(Prompt(user: "sample \(sample)."), GenerationOptions())))
              } catch {
                return (sample, .failure(error))
              }
            }
          }
          return await group.reduce(into: [Int: Result<Completion, ModelError>]()) { $0[$1.0] = $1.1 }
        }
      }
      #expect(outcomes.count == samples)
      for (sample, outcome) in outcomes {
        #expect((try? outcome.get())?.text == "answer \(sample)", "\(outcome)")
      }
      // Every request more than samples followed upon a fault: nothing that had been answered was asked again.
      let faults = (1...server.requests.count).filter { isFault($0) }.count
      #expect(server.requests.count == samples + faults)
      #expect(faults > samples / 20)
    }
  }

  @Test func `requests go through the proxy of the environment, this machine's do not`() async throws {
    let good = #"{"choices":[{"message":{"content":"done"},"finish_reason":"stop"}]}"#
    // As a proxy the server declines to open a tunnel, which is enough to see what it was asked for.
    let plan: FaultServer.Plan = { number, _ in number == 1 ? .reply(502, "no tunnel") : .reply(200, good) }
    try await FaultServer.with(plan) { server, url in
      try await HTTPTransport.with(environment: ["http_proxy": String(url.dropLast(3))]) { transport in
        let prompt = Prompt(user: "Hi")
        let far = try model("openai-compatible/m", over: transport, baseURL: "http://model.test/v1")
        let error = await #expect(throws: ModelError.self) { try await far.complete(prompt, GenerationOptions()) }
        #expect(error?.kind == "connection")
        let near = try model("openai-compatible/m", over: transport, baseURL: url)
        #expect(try await near.complete(prompt, GenerationOptions()).text == "done")
      }
      #expect(server.requests.map(\.uri) == ["model.test:80", "/v1/chat/completions"])
    }
  }

  @Test(arguments: [
    ("https://api.test/v1", "secure"), ("http://api.test/v1", "plain"), ("https://a.inside.test/v1", nil),
    ("https://inside.test:8443/v1", nil), ("https://notinside.test/v1", "secure"), ("http://127.0.0.1:1/v1", nil),
    ("http://[::1]:1/v1", nil), ("http://localhost/v1", nil), ("http://127.evil.test/v1", "plain"),
  ])
  func `the variables decide as usual`(_ url: String, _ host: String?) throws {
    let rules = try ProxyRules(
      environment: ["HTTPS_PROXY": "http://secure:3128", "http_proxy": "plain", "no_proxy": "x, .inside.test"])
    #expect(rules.server(for: url)?.host == host)
  }

  @Test(arguments: ["socks5://h:1", "http://u:secret@h:1", "http://h:99999", "http://h:x", "http://"])
  func `a proxy that cannot be used is an error without its value`(_ value: String) {
    let error = #expect(throws: ModelError.self) { try ProxyRules(environment: ["https_proxy": value]) }
    #expect(error?.description.contains("https_proxy") == true)
    #expect(error?.description.contains("secret") == false)
  }

  private let plan: FaultServer.Plan = { number, request in
    if number.isMultiple(of: 300) { return .silence }
    switch mixed(number) {
    case ..<5: return .reply(429, "slow down", headers: ["Retry-After": "1"])
    case 5..<8: return .reply(number.isMultiple(of: 2) ? 500 : 503, "oops")
    case 8: return .reply(200, "<html>")
    case 9: return .truncated(#"{"choices":"#)
    case 10: return .hangUp
    default:
      let sample = request.body.split(separator: "sample ").last?.prefix { $0.isNumber } ?? ""
      return .reply(200, #"{"choices":[{"message":{"content":"answer \#(sample)"},"finish_reason":"stop"}]}"#)
    }
  }

  private func isFault(_ number: Int) -> Bool { number.isMultiple(of: 300) || mixed(number) < 11 }
}

/// A number in 0..<100 that looks random and is the same each time (SplitMix64).
private func mixed(_ number: Int) -> Int {
  var x = UInt64(number) &* 0x9E37_79B9_7F4A_7C15
  x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
  x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
  return Int((x ^ (x >> 31)) % 100)
}
