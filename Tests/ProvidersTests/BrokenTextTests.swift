import Foundation
import Testing

@testable import Providers

/// Stands for a reply of any bytes.
private struct BytesTransport: Transport {
  let body: [UInt8]

  func post(_ request: APIRequest, timeout: Duration) async throws(ModelError) -> APIReply {
    APIReply(status: 200, headers: [:], body: body)
  }
}

@Suite struct BrokenTextTests {
  /// What is between two texts of a reply, as bytes.
  private func completion(_ middle: [UInt8]) async throws -> String {
    let before = #"{"model":"m","choices":[{"message":{"role":"assistant","content":"a "#
    let after = #" z"},"finish_reason":"stop"}]}"#
    let transport = BytesTransport(body: Array(before.utf8) + middle + Array(after.utf8))
    return try await model("openai/m", over: transport).complete(Prompt(user: "x"), GenerationOptions()).text
  }

  @Test(
    arguments: [
      ([0xFF], "\u{FFFD}"), ([0xC3], "\u{FFFD}"), ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      (Array(#"\ud83d"#.utf8), "\u{FFFD}"), (Array(#"\ude00\ud83d"#.utf8), "\u{FFFD}\u{FFFD}"),
      (Array(#"\ud83d\ude00"#.utf8), "😀"),
      (Array(#"\\ud83d \u00e4"#.utf8), #"\ud83d ä"#), (Array(#"\u0000"#.utf8), "\u{0}"),
      ([0xFF] + Array(#"\ud83d\ude00\n"#.utf8), "\u{FFFD}😀\n"),
    ] as [([UInt8], String)])
  func `an answer with bytes that are no text is kept, the bytes marked`(middle: [UInt8], expected: String) async throws {
    #expect(try await completion(middle) == "a \(expected) z")
  }

  @Test func `recordings with such bytes are read, and what is no JSON is still an error`() throws {
    let line = Array(#"{"sample_id":"s","completion":"a "#.utf8) + [0xFE] + Array(#"\udc00"}"#.utf8)
    #expect(try recordings(in: Data(line), path: "r").first?.completion == "a \u{FFFD}\u{FFFD}")
    #expect(throws: ModelError.self) { try recordings(in: Data([0xFF] + Array("{".utf8)), path: "r") }
  }
}
