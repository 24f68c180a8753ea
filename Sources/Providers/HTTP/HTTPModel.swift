import Synchronization

/// A model behind an HTTP API, at one base URL or at several that take turns.
package final class HTTPModel: Model {
  /// What the model is called.
  package let id: ModelID
  private let dialect: any Dialect
  private let baseURLs: [String]
  private let key: APIKey?
  private let transport: any Transport
  private let requestTimeout: Duration
  private let time: TimeSource
  private let turn = Mutex(0)

  /// Binds a model; `baseURLs` must not be empty.
  init(
    id: ModelID, dialect: any Dialect, baseURLs: [String], key: APIKey?, transport: any Transport,
    requestTimeout: Duration, time: TimeSource
  ) {
    precondition(!baseURLs.isEmpty, "a model needs an address")
    self.id = id
    self.dialect = dialect
    self.baseURLs = baseURLs.map(withoutTrailingSlash)
    self.key = key
    self.transport = transport
    self.requestTimeout = requestTimeout
    self.time = time
  }

  /// Asks once at the next of the base URLs.
  package func complete(_ prompt: Prompt, _ options: GenerationOptions) async throws(ModelError) -> Completion {
    let call = Call(model: id.name, baseURL: nextBaseURL(), key: key, prompt: prompt, options: options)
    let request = try dialect.request(call)
    let start = time.now()
    let reply = try await transport.post(request, timeout: RequestBudget.limit(requestTimeout))
    var completion = try read(reply)
    if let key { completion.redact(key) }
    completion.latency = time.now() - start
    completion.unsentOptions = request.unsentOptions
    return completion
  }

  private func read(_ reply: APIReply) throws(ModelError) -> Completion {
    if (200..<300).contains(reply.status) { return try dialect.completion(from: reply, key: key) }
    let fault = ServiceFault(body: reply.body, key: key)
    if fault.isPolicyBlock, (400..<500).contains(reply.status) { return Completion(blockedBy: fault) }
    let delay = retryDelay(headers: reply.headers, secondsSinceEpoch: time.secondsSinceEpoch())
    throw fault.error(status: reply.status, retryAfter: delay)
  }

  private func nextBaseURL() -> String {
    turn.withLock { turn in
      defer { turn = (turn + 1) % baseURLs.count }
      return baseURLs[turn]
    }
  }
}

extension Completion {
  /// The completion that a filter's block amounts to: nothing but the reason.
  init(blockedBy fault: ServiceFault) {
    self.init(text: "", finishReason: .contentFilter, refusalSignal: fault.code ?? fault.type ?? fault.message)
  }
}

extension Completion {
  /// Takes the key out: a server may repeat it anywhere, and what a model wrote is stored.
  fileprivate mutating func redact(_ key: APIKey) {
    text = key.redacting(text)
    refusalSignal = refusalSignal.map(key.redacting)
    modelReported = modelReported.map(key.redacting)
    rawReasoning = rawReasoning.map(key.redacting)
  }
}

private func withoutTrailingSlash(_ url: String) -> String {
  var url = url
  while url.hasSuffix("/") { url.removeLast() }
  return url
}
