import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL

/// Sends requests with AsyncHTTPClient: connections are kept and shared, HTTP/2 is used where the server offers it.
package struct HTTPTransport: Transport {
  private let direct: HTTPClient
  private let proxied: [ProxyRules.Server: HTTPClient]
  private let rules: ProxyRules
  private let maximumReplyBytes: Int

  /// Runs `body` with a transport that allows `connections` to each host, and closes it afterwards in any case.
  ///
  /// More requests than connections wait for one within their own timeout, so give the sum of all models' concurrency.
  /// - Parameter environment: names proxies (see `ProxyRules`), and in `SSL_CERT_FILE` further authorities to trust.
  package static func with<Value: Sendable>(
    connections: Int = 64, environment: [String: String] = [:], maximumReplyBytes: Int = 32 << 20,
    _ body: (HTTPTransport) async throws -> Value
  ) async throws -> Value {
    let rules = try ProxyRules(environment: environment)
    let authorities = try certificates(environment["SSL_CERT_FILE"])
    var proxied: [ProxyRules.Server: HTTPClient] = [:]
    for server in rules.servers {
      proxied[server] = client(connections: connections, proxy: server, authorities: authorities)
    }
    let direct = client(connections: connections, proxy: nil, authorities: authorities)
    let transport = HTTPTransport(
      direct: direct, proxied: proxied, rules: rules, maximumReplyBytes: maximumReplyBytes)
    let outcome: Result<Value, any Error>
    do {
      outcome = .success(try await body(transport))
    } catch {
      outcome = .failure(error)
    }
    for client in [direct] + Array(proxied.values) { try await client.shutdown() }
    return try outcome.get()
  }

  private static func certificates(_ path: String?) throws(ModelError) -> [NIOSSLCertificate] {
    guard let path, !path.isEmpty else { return [] }
    do {
      return try NIOSSLCertificate.fromPEMFile(path)
    } catch {
      throw .configuration("SSL_CERT_FILE names \(path), which cannot be read as PEM: \(shortReason(error))")
    }
  }

  private static func client(
    connections: Int, proxy: ProxyRules.Server?, authorities: [NIOSSLCertificate]
  ) -> HTTPClient {
    var configuration = HTTPClient.Configuration()
    if !authorities.isEmpty {
      var security = TLSConfiguration.makeClientConfiguration()
      security.additionalTrustRoots = [.certificates(authorities)]
      configuration.tlsConfiguration = security
    }
    // A redirect would carry prompts, and keys in headers of their own, to a host that nobody named.
    configuration.redirectConfiguration = .disallow
    // No compression is asked for, so that no small reply can unpack into a huge one.
    configuration.decompression = .disabled
    configuration.timeout.connect = .seconds(15)
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = max(connections, 1)
    // `RetryingModel` decides about tries.
    configuration.connectionPool.retryConnectionEstablishment = false
    configuration.proxy = proxy.map { .server(host: $0.host, port: $0.port) }
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }

  /// Sends one request; the timeout covers everything from the connection to the last byte.
  package func post(_ request: APIRequest, timeout: Duration) async throws(ModelError) -> APIReply {
    do {
      return try await withTimeout(timeout) { try await exchange(request) }
    } catch let error as ModelError {
      throw error
    } catch {
      throw modelError(beforeReply: error, timeout: timeout)
    }
  }

  private func exchange(_ request: APIRequest) async throws -> APIReply {
    var message = HTTPClientRequest(url: request.url)
    message.method = .POST
    message.headers.add(name: "Content-Type", value: "application/json")
    message.headers.add(name: "Accept", value: "application/json")
    message.headers.add(name: "User-Agent", value: "cyberseceval")
    for header in request.headers { message.headers.add(name: header.name, value: header.value) }
    message.body = .bytes(request.body)
    let client = rules.server(for: request.url).flatMap { proxied[$0] } ?? direct
    let response = try await client.execute(message, deadline: .distantFuture)
    var headers: [String: String] = [:]
    for header in response.headers where headers[header.name.lowercased()] == nil {
      headers[header.name.lowercased()] = header.value
    }
    do {
      let buffer = try await response.body.collect(upTo: maximumReplyBytes)
      // A cancelled body ends early without an error; it must not pass for a whole one.
      try Task.checkCancellation()
      return APIReply(status: Int(response.status.code), headers: headers, body: Array(buffer.readableBytesView))
    } catch is NIOTooManyBytesError {
      throw ModelError.malformedReply("the reply is larger than \(maximumReplyBytes) bytes")
    } catch let error as CancellationError {
      throw error
    } catch {
      throw ModelError.truncatedReply(shortReason(error))
    }
  }
}

/// What a transport error means, when it came before the reply's head did.
private func modelError(beforeReply error: any Error, timeout: Duration) -> ModelError {
  guard let error = error as? HTTPClientError else { return .connection(shortReason(error)) }
  switch error {
  case .invalidURL, .emptyHost, .emptyScheme, .missingSocketPath:
    return .configuration("the base URL is not valid (\(error.shortDescription)): write it as http://HOST:PORT/v1")
  case .deadlineExceeded, .readTimeout: return .timeout(after: timeout)
  case .cancelled: return .cancelled
  default: return .connection(error.shortDescription)
  }
}

/// An error in a few words; the host and port it names are the user's own.
private func shortReason(_ error: any Error) -> String {
  printable(String(describing: error), limit: 300)
}
