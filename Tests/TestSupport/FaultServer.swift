import NIOCore
import NIOHTTP1
import NIOHTTP2
import NIOPosix
import NIOSSL
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
    var connections = 0
  }

  private let plan: Plan
  private let state = Mutex(State())

  private init(_ plan: @escaping Plan) {
    self.plan = plan
  }

  package var requests: [Request] { state.withLock { $0.requests } }
  /// How many connections were opened so far.
  package var connections: Int { state.withLock { $0.connections } }

  /// Runs `body` with the base URL of a server that has its faults in a list.
  package static func with<Value>(
    _ faults: [Fault], certificate: TestCertificate? = nil, _ body: (FaultServer, String) async throws -> Value
  ) async throws -> Value {
    try await with({ number, _ in faults[min(number, faults.count) - 1] }, certificate: certificate, body)
  }

  /// Runs `body` with the server's base URL; with a certificate it speaks TLS, and HTTP/2 to whoever can.
  package static func with<Value>(
    _ plan: @escaping Plan, certificate: TestCertificate? = nil, _ body: (FaultServer, String) async throws -> Value
  ) async throws -> Value {
    let server = FaultServer(plan)
    let security = try certificate.map { try NIOSSLContext(configuration: $0.serverConfiguration()) }
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelOption(.backlog, value: 256)
      .childChannelInitializer { channel in
        server.state.withLock { $0.connections += 1 }
        guard let security else { return server.speakHTTP1(channel) }
        return channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: security))
        }.flatMap {
          channel.configureCommonHTTPServerPipeline { stream in
            stream.eventLoop.makeCompletedFuture { try stream.pipeline.syncOperations.addHandler(FaultHandler(server)) }
          }
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let port = channel.localAddress?.port ?? 0
    let url = security == nil ? "http://127.0.0.1:\(port)/v1" : "https://localhost:\(port)/v1"
    do {
      let value = try await body(server, url)
      try await channel.close()
      return value
    } catch {
      try await channel.close()
      throw error
    }
  }

  private func speakHTTP1(_ channel: any Channel) -> EventLoopFuture<Void> {
    channel.eventLoop.makeCompletedFuture {
      try channel.pipeline.syncOperations.configureHTTPServerPipeline()
      try channel.pipeline.syncOperations.addHandler(FaultHandler(self))
    }
  }

  fileprivate func take(_ request: Request) -> Fault {
    let number = state.withLock { state in
      state.requests.append(request)
      return state.requests.count
    }
    return plan(number, request)
  }
}

private final class FaultHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let server: FaultServer
  private var head: HTTPRequestHead?
  private var body = ""

  init(_ server: FaultServer) {
    self.server = server
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      body = ""
    case .body(let buffer): body += String(decoding: buffer.readableBytesView, as: UTF8.self)
    case .end: answer(context)
    }
  }

  private func answer(_ context: ChannelHandlerContext) {
    guard let head else { return }
    let headers = Dictionary(head.headers.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { first, _ in first })
    switch server.take(FaultServer.Request(uri: head.uri, majorVersion: head.version.major, headers: headers, body: body)) {
    case .reply(let status, let text, let headers):
      send(context, status: status, headers: headers, length: text.utf8.count, text: text)
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    case .truncated(let text):
      send(context, status: 200, headers: [:], length: text.utf8.count + 100, text: text)
      context.flush()
      context.close(promise: nil)
    case .brokenChunks(let text):
      send(context, status: 200, headers: ["Transfer-Encoding": "chunked"], length: nil, text: text)
      context.flush()
      context.close(promise: nil)
    case .hangUp: context.close(promise: nil)
    case .silence: break
    case .stall:
      send(context, status: 200, headers: [:], length: 1000, text: "{")
      context.flush()
    }
  }

  private func send(
    _ context: ChannelHandlerContext, status: Int, headers: [String: String], length: Int?, text: String
  ) {
    var all = HTTPHeaders(headers.map { ($0.key, $0.value) })
    all.add(name: "Content-Type", value: "application/json")
    if let length { all.add(name: "Content-Length", value: "\(length)") }
    let head = HTTPResponseHead(version: .http1_1, status: HTTPResponseStatus(statusCode: status), headers: all)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: text)))), promise: nil)
  }
}
