import HTTPTypes
import HummingbirdCore
import HummingbirdHTTP2
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import Synchronization

/// An HTTP server on the loopback that misbehaves as told: the n-th request meets the n-th fault, later ones the last.
package final class FaultServer: Sendable {
  package enum Fault: Sendable {
    /// A whole reply.
    case reply(Int, String, headers: [String: String] = [:])
    /// A reply that closes the connection before its declared length is reached.
    case truncated(String)
    /// A chunked reply that closes the connection before its end.
    case brokenChunks(String)
    /// The connection is closed without a byte.
    case hangUp
    /// No byte, ever.
    case silence
    /// A head, one byte of the body, and then nothing.
    case stall
  }

  package struct Request: Sendable {
    package var uri: String
    /// 1 or 2.
    package var majorVersion: Int
    package var headers: [String: String]
    package var body: String
  }

  /// Says what the request with a number, counted from 1, meets.
  package typealias Plan = @Sendable (_ number: Int, _ request: Request) -> Fault

  private struct State {
    var requests: [Request] = []
    /// Those that have asked something.
    var connections: [ObjectIdentifier: any Channel] = [:]
  }

  private let plan: Plan
  private let state = Mutex(State())

  private init(_ plan: @escaping Plan) {
    self.plan = plan
  }

  package var requests: [Request] { state.withLock { $0.requests } }
  /// How many connections have been used so far.
  package var connections: Int { state.withLock { $0.connections.count } }

  /// Runs `body` with the base URL of a server that has its faults in a list.
  package static func with<Value: Sendable>(
    _ faults: [Fault], certificate: TestCertificate? = nil, _ body: (FaultServer, String) async throws -> Value
  ) async throws -> Value {
    try await with({ number, _ in faults[min(number, faults.count) - 1] }, certificate: certificate, body)
  }

  /// Runs `body` with the server's base URL; with a certificate it speaks TLS, and HTTP/2 to whoever can.
  package static func with<Value: Sendable>(
    _ plan: @escaping Plan, certificate: TestCertificate? = nil, _ body: (FaultServer, String) async throws -> Value
  ) async throws -> Value {
    let server = FaultServer(plan)
    let (ports, port) = AsyncStream<Int>.makeStream()
    let builder =
      try certificate.map { try HTTPServerBuilder.http2Upgrade(tlsConfiguration: $0.serverConfiguration()) } ?? .http1()
    let service = try builder.buildServer(
      configuration: ServerConfiguration(address: .hostname("127.0.0.1", port: 0)),
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
      logger: Logger(label: "fault-server") { _ in SwiftLogNoOpLogHandler() },
      responder: { request, writer, channel in try await server.respond(to: request, writer, channel) },
      onServerRunning: { channel in port.yield(channel.localAddress?.port ?? 0) })
    // Tests block the threads that tasks share while they wait for a program that asks this server; it answers on NIO's.
    let running = Task(executorPreference: LoopExecutor()) { try await service.run() }
    defer { running.cancel() }
    for await port in ports {
      return try await body(server, certificate == nil ? "http://127.0.0.1:\(port)/v1" : "https://localhost:\(port)/v1")
    }
    preconditionFailure("a server says when it runs")
  }

  // Concurrent as the writer's own functions are, so that it need not be sent.
  @concurrent private func respond(
    to request: HummingbirdCore.Request, _ writer: consuming ResponseWriter, _ channel: any Channel
  ) async throws {
    switch take(try await read(request, channel), on: channel) {
    case .reply(let status, let text, let headers):
      var body = try await writer.writeHead(head(status, headers, length: text.utf8.count))
      try await body.write(ByteBuffer(string: text))
      try await body.finish(nil)
    case .truncated(let text):
      var body = try await writer.writeHead(head(200, [:], length: text.utf8.count + 100))
      try await body.write(ByteBuffer(string: text))
      throw Broken()
    case .brokenChunks(let text):
      var body = try await writer.writeHead(head(200, [:], length: nil))
      try await body.write(ByteBuffer(string: text))
      throw Broken()
    case .hangUp: throw Broken()
    case .silence: try await channel.closeFuture.get()
    case .stall:
      var body = try await writer.writeHead(head(200, [:], length: 1000))
      try await body.write(ByteBuffer(string: "{"))
      try await channel.closeFuture.get()
    }
  }

  /// Thrown, it makes the server close the connection as it is.
  private struct Broken: Error {}

  private func read(_ request: HummingbirdCore.Request, _ channel: any Channel) async throws -> Request {
    var headers: [String: String] = [:]
    for field in request.headers where headers[field.name.canonicalName] == nil {
      headers[field.name.canonicalName] = field.value
    }
    let body = try await request.body.collect(upTo: 50_000_000)
    // The streams of HTTP/2 are channels within the connection's, which is one within the server's.
    let version = channel.parent?.parent == nil ? 1 : 2
    // Where a tunnel is to lead, "host:port", is taken apart at its colon.
    let tunnel = request.head.authority.map { "\($0):\(request.uri.string)" }
    return Request(
      uri: request.method == .connect ? tunnel ?? "" : request.uri.string, majorVersion: version, headers: headers,
      body: String(buffer: body))
  }

  private func take(_ request: Request, on channel: any Channel) -> Fault {
    let connection = request.majorVersion == 2 ? channel.parent ?? channel : channel
    let number = state.withLock { state in
      state.requests.append(request)
      state.connections[ObjectIdentifier(connection)] = connection
      return state.requests.count
    }
    return plan(number, request)
  }

  private func head(_ status: Int, _ headers: [String: String], length: Int?) -> HTTPResponse {
    var fields = HTTPFields()
    fields[.contentType] = "application/json"
    if let length { fields[.contentLength] = "\(length)" }
    for (name, value) in headers { HTTPField.Name(name).map { fields[$0] = value } }
    return HTTPResponse(status: .init(code: status), headerFields: fields)
  }
}

/// Runs tasks on a thread of NIO.
private final class LoopExecutor: TaskExecutor {
  private let loop: any EventLoop = MultiThreadedEventLoopGroup.singleton.any()

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    loop.execute { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}
