import TestSupport
import Testing

@testable import Providers

private let good = #"{"choices":[{"message":{"content":"done"},"finish_reason":"stop"}]}"#

@Suite struct HTTP2Tests {
  @Test func `a server that offers HTTP/2 is asked everything over one connection`() async throws {
    let certificate = try TestCertificate()
    try await FaultServer.with([.reply(200, good)], certificate: certificate) { server, url in
      try await HTTPTransport.with(environment: ["SSL_CERT_FILE": certificate.path]) { transport in
        let model = try model("openai-compatible/m", over: transport, baseURL: url)
        // The first tells that the server speaks it; the others then share its connection.
        #expect(try await model.complete(Prompt(user: "0"), GenerationOptions()).text == "done")
        try await withThrowingTaskGroup(of: String.self) { group in
          for number in 1...50 {
            group.addTask { try await model.complete(Prompt(user: "\(number)"), GenerationOptions()).text }
          }
          for try await text in group { #expect(text == "done") }
        }
      }
      #expect(server.requests.count == 51)
      #expect(server.requests.allSatisfy { $0.majorVersion == 2 })
      #expect(server.connections == 1)
    }
  }

  @Test func `a certificate that nobody vouches for is a connection error`() async throws {
    try await FaultServer.with([.reply(200, good)], certificate: try TestCertificate()) { server, url in
      try await HTTPTransport.with { transport in
        let model = try model("openai-compatible/m", over: transport, baseURL: url)
        let error = await #expect(throws: ModelError.self) {
          try await model.complete(Prompt(user: "Hi"), GenerationOptions())
        }
        #expect(error?.kind == "connection")
      }
      #expect(server.requests.isEmpty)
    }
  }

  @Test func `a file of authorities that cannot be read is told before anything is asked`() async {
    let error = await #expect(throws: ModelError.self) {
      try await HTTPTransport.with(environment: ["SSL_CERT_FILE": "/nonexistent.pem"]) { _ in }
    }
    #expect(error?.kind == "configuration")
    #expect(error?.description.contains("/nonexistent.pem") == true)
  }
}
