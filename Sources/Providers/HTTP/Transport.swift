/// One POST of JSON, ready to send; never logged, for its headers hold the key.
package struct APIRequest: Sendable {
  /// Absolute URL.
  package var url: String
  /// Names and values; `Content-Type` is added by the transport.
  package var headers: [(name: String, value: String)]
  /// UTF-8 JSON.
  package var body: [UInt8]
  /// Options that were asked for and that this API or model does not take.
  package var unsentOptions: [String] = []
}

/// A whole reply of any status.
package struct APIReply: Sendable {
  /// HTTP status code.
  package var status: Int
  /// By lower-case name; the first value of repeated ones.
  package var headers: [String: String]
  /// What came, as it came.
  package var body: [UInt8]

  /// Makes a reply.
  package init(status: Int, headers: [String: String] = [:], body: [UInt8]) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}

/// Carries requests to services: HTTP in earnest, anything else in tests.
package protocol Transport: Sendable {
  /// Sends one request and waits for the whole reply, at most `timeout`.
  func post(_ request: APIRequest, timeout: Duration) async throws(ModelError) -> APIReply
}
