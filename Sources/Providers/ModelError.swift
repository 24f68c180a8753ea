/// Every way in which asking a model can fail; none of them carries a key.
package enum ModelError: Error, Sendable, Hashable {
  /// The service rejects the key, or there is none (HTTP 401).
  case authentication(String)
  /// The service understood the request and will not serve it, ever (HTTP 400, 403, 404, 413, 422 …).
  case badRequest(status: Int, String)
  /// Too many requests or tokens for now (HTTP 429); `retryAfter` is what the service asked for.
  case rateLimited(retryAfter: Duration?, String)
  /// The account has no money or quota left (HTTP 402, or 429 that says so): no retry mends it.
  case quotaExhausted(String)
  /// The service failed (HTTP 5xx, 408, 409); `retryAfter` is what it asked for.
  case server(status: Int, retryAfter: Duration?, String)
  /// No complete answer within the time allowed.
  case timeout(after: Duration)
  /// No connection, or it broke before the answer began.
  case connection(String)
  /// An answer came that is not what the API promises.
  case malformedReply(String)
  /// The answer broke off before its end.
  case truncatedReply(String)
  /// A recording has no answer for this prompt.
  case notRecorded(String)
  /// The model was set up wrongly: the text says what is missing and how to mend it.
  case configuration(String)
  /// The run may not cost more: nothing was asked.
  case budgetSpent(String)
  /// The caller's task was cancelled; nothing is known about the answer, and nothing may be stored as failed.
  case cancelled
}

extension ModelError {
  /// Whether the same request may succeed later.
  package var isRetryable: Bool {
    switch self {
    case .rateLimited, .server, .timeout, .connection, .malformedReply, .truncatedReply: true
    case .authentication, .badRequest, .quotaExhausted, .notRecorded, .configuration, .budgetSpent, .cancelled:
      false
    }
  }

  /// Whether every further request to the same model would fail alike, so that a run should stop and not go on failing.
  ///
  /// A run that stops so may resume: the sample at hand was not asked in vain and need not be stored as failed.
  package var endsRun: Bool {
    switch self {
    case .authentication, .quotaExhausted, .configuration, .budgetSpent, .cancelled: true
    case .badRequest, .rateLimited, .server, .timeout, .connection, .malformedReply, .truncatedReply, .notRecorded:
      false
    }
  }

  /// How long the service asked to be left alone.
  package var retryAfter: Duration? {
    switch self {
    case .rateLimited(let delay, _), .server(_, let delay, _): delay
    default: nil
    }
  }

  /// One kebab-case word for stores and counts; never changes between versions.
  package var kind: String {
    switch self {
    case .authentication: "authentication"
    case .badRequest: "bad-request"
    case .rateLimited: "rate-limited"
    case .quotaExhausted: "quota-exhausted"
    case .server: "server"
    case .timeout: "timeout"
    case .connection: "connection"
    case .malformedReply: "malformed-reply"
    case .truncatedReply: "truncated-reply"
    case .notRecorded: "not-recorded"
    case .configuration: "configuration"
    case .budgetSpent: "budget-spent"
    case .cancelled: "cancelled"
    }
  }
}

extension ModelError: CustomStringConvertible {
  /// What happened, and what to do about it.
  package var description: String {
    switch self {
    case .authentication(let detail):
      "the service rejects the key: \(detail). Check the key variable or the file given with --key-file"
    case .badRequest(let status, let detail):
      "the service will not serve this request (HTTP \(status)): \(detail). Check the model's name and the options"
    case .rateLimited(_, let detail):
      "too many requests (HTTP 429): \(detail). Lower --concurrency or set --requests-per-minute"
    case .quotaExhausted(let detail):
      "the account has no quota left: \(detail). Add credit, then start the run again: it resumes"
    case .server(let status, _, let detail):
      "the service failed (HTTP \(status)): \(detail). Start the run again later: it resumes"
    case .timeout(let limit):
      "no complete answer within \(limit). Raise --request-timeout or --total-timeout, or ask for fewer tokens"
    case .connection(let detail):
      "no connection: \(detail). Check that the server runs and that --base-url is right"
    case .malformedReply(let detail):
      "the reply is not what the API promises: \(detail). Check that --base-url points at the right kind of API"
    case .truncatedReply(let detail):
      "the reply broke off: \(detail). Start the run again: it resumes"
    case .notRecorded(let detail):
      "no recorded completion: \(detail). Record it, or leave the sample out"
    case .configuration(let detail): detail
    case .budgetSpent(let detail):
      "the run stops at its limit: \(detail). Raise --max-cost or --max-tokens-total and start it again: it resumes"
    case .cancelled: "cancelled"
    }
  }
}
