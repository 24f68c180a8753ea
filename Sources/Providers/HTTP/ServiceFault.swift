import Foundation

/// What a service says about its own failure, in the shapes that services use for it.
struct ServiceFault: Sendable, Hashable {
  /// The service's sentence, shortened, printable and without the key.
  var message: String
  /// The service's word or number for it, as in "insufficient_quota"; nil if it gives none.
  var code: String?
  /// The service's word for the kind, as in "overloaded_error"; nil if it gives none.
  var type: String?
  /// The wait that the body asks for, as Gemini's `RetryInfo` does.
  var retryAfter: Duration?

  /// Reads an error body; text that is not JSON becomes the message.
  init(body: [UInt8], key: APIKey?) {
    // Not JSON is a usual answer of proxies: the body itself is then the message.
    if let json = try? JSONDecoder().decode(JSONValue.self, from: Data(body)) {
      self.init(json: json, key: key)
    } else {
      let text = String(decoding: body.prefix(2000), as: UTF8.self)
      self.init(message: text.isEmpty ? "no explanation given" : text, code: nil, type: nil, key: key)
    }
  }

  /// Reads `{"error": {…}}`, `{"error": "…"}`, `{"message": "…"}` and `{"detail": …}`, or a list that holds one.
  init(json: JSONValue, key: APIKey?) {
    var outer = json
    if case .array(let items) = json, let first = items.first { outer = first }
    let inner = outer["error"] ?? outer
    let message = inner.string ?? inner["message"]?.string ?? inner["detail"]?.string ?? compactText(inner)
    // Azure and Gemini keep the telling word one level further down.
    let code = (inner["innererror"]?["code"] ?? inner["code"]).flatMap(scalarText)
    var type = (inner["type"] ?? inner["status"]).flatMap(scalarText)
    var delay: Duration?
    if case .array(let details) = inner["details"] {
      // Gemini answers 400 to a wrong key, and tells why only here.
      type = details.compactMap { $0["reason"]?.string }.first ?? type
      delay = details.compactMap { $0["retryDelay"]?.string }.first.flatMap(protobufDuration)
    }
    // OpenRouter answers 403 to a prompt that its moderation stops.
    if inner["metadata"]?["flagged_input"] != nil { type = "moderation_blocked" }
    self.init(message: message, code: code, type: type, key: key)
    retryAfter = delay
  }

  private init(message: String, code: String?, type: String?, key: APIKey?) {
    let clean = { (text: String) in printable(key?.redacting(text) ?? text, limit: 400) }
    self.message = clean(message)
    self.code = code.map(clean)
    self.type = type.map(clean)
  }
}

extension ServiceFault {
  /// Whether the service's filter, and not the request's form, is the reason: an answer of a kind, not a failure.
  var isPolicyBlock: Bool {
    [code, type].contains { $0.map(policyWords.contains) ?? false }
  }

  /// The error that this fault and an HTTP status amount to.
  ///
  /// 403 is no fault of the key alone: firewalls answer so to single prompts that look like attacks.
  func error(status: Int, retryAfter: Duration?) -> ModelError {
    let words = [code, type].compactMap { $0?.lowercased() }
    let detail = code.map { Int($0) == nil && !message.contains($0) ? "\(message) (\($0))" : message } ?? message
    let retryAfter = retryAfter ?? self.retryAfter
    switch status {
    case 400 where words.contains("api_key_invalid"): return .authentication(detail)
    case 401: return .authentication(detail)
    case 402: return .quotaExhausted(detail)
    case 429 where words.contains(where: quotaWords.contains): return .quotaExhausted(detail)
    case 429: return .rateLimited(retryAfter: retryAfter, detail)
    case 408, 409, 425, 500...599: return .server(status: status, retryAfter: retryAfter, detail)
    case 300...399:
      return .badRequest(status: status, "the service redirects elsewhere; give its real address with --base-url")
    default: return .badRequest(status: status, detail)
    }
  }
}

/// Codes with which OpenAI, Azure and services like them say that a filter has stopped the prompt or the answer.
private let policyWords: Set<String> = [
  "content_filter", "content_policy_violation", "ResponsibleAIPolicyViolation", "invalid_prompt", "cyber_policy_violation",
  "moderation_blocked",
]

/// Codes with which a 429 means the account and not the moment.
private let quotaWords: Set<String> = ["insufficient_quota", "billing_hard_limit_reached", "credit_balance_too_low"]

/// Reads "34s" and "1.5s", as protocol buffers write a duration in JSON.
private func protobufDuration(_ text: String) -> Duration? {
  guard text.hasSuffix("s"), let seconds = Double(text.dropLast()), seconds >= 0, seconds < 1e7 else { return nil }
  return .milliseconds(Int((seconds * 1000).rounded(.up)))
}

private func scalarText(_ value: JSONValue) -> String? {
  switch value {
  case .string(let text): text
  case .int(let number): String(number)
  default: nil
  }
}

private func compactText(_ value: JSONValue) -> String {
  // What has just been decoded can be encoded; an empty text then only loses an explanation.
  (try? encodedJSON(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
}
