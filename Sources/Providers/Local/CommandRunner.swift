import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// Keeps one program running and matches its answers to the questions by their `id`.
///
/// The pipes are read and written by NIO and not by `FileHandle`: a write to a program that has ended is then an error
/// and not a signal that ends us too, and nothing blocks a thread.
final class CommandRunner: Sendable {
  private struct State {
    var start: Task<any Channel, any Error>?
    var channel: (any Channel)?
    var pending: [Int: CheckedContinuation<Result<CommandReply, ModelError>, Never>] = [:]
    var lastID = 0
  }

  private let command: [String]
  private let state = Mutex(State())

  init(command: [String]) {
    self.command = command
  }

  /// Sends one request and waits for the answer with its number.
  func ask(_ request: CommandRequest) async throws(ModelError) -> CommandReply {
    let channel = try await runningChannel()
    var request = request
    request.id = state.withLock { state in
      state.lastID += 1
      return state.lastID
    }
    let id = request.id
    var line: [UInt8]
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      line = Array(try encoder.encode(request))
    } catch {
      throw .configuration("an option is not a number that JSON can hold: \(printable("\(error)", limit: 200))")
    }
    line.append(UInt8(ascii: "\n"))
    let buffer = ByteBuffer(bytes: line)
    return try await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        state.withLock { $0.pending[id] = continuation }
        if Task.isCancelled { finish(id, .failure(.cancelled)) }
        channel.writeAndFlush(buffer).whenFailure { error in
          self.finish(id, .failure(.connection("the program does not read: \(error)")))
        }
      }
    } onCancel: {
      finish(id, .failure(.cancelled))
    }.get()
  }

  /// Closes the program's input, which tells it to end.
  func stop() {
    let channel = state.withLock { state in
      defer { (state.channel, state.start) = (nil, nil) }
      return state.channel
    }
    channel?.close(promise: nil)
    failAll(.connection("the program \(command[0]) was stopped"))
  }

  /// Takes one line of output.
  fileprivate func receive(_ line: [UInt8]) {
    guard line.contains(where: { $0 > 0x20 }) else { return }
    do {
      let reply = try decodedModelText(CommandReply.self, from: line)
      finish(reply.id, .success(reply))
    } catch {
      // Whose answer it was cannot be known, so all that wait are told; they may be asked again.
      let text = printable(String(decoding: line.prefix(200), as: UTF8.self), limit: 120)
      failAll(.malformedReply("a line of the program is no answer: \(text)"))
    }
  }

  /// Takes the end of the output.
  fileprivate func ended(_ channel: any Channel) {
    let isCurrent = state.withLock { state in
      guard state.channel === channel else { return false }
      (state.channel, state.start) = (nil, nil)
      return true
    }
    guard isCurrent else { return }
    failAll(.connection("the program \(command[0]) has ended"))
  }

  private func finish(_ id: Int, _ result: Result<CommandReply, ModelError>) {
    state.withLock { $0.pending.removeValue(forKey: id) }?.resume(returning: result)
  }

  private func failAll(_ error: ModelError) {
    let pending = state.withLock { state in
      defer { state.pending = [:] }
      return state.pending
    }
    for continuation in pending.values { continuation.resume(returning: .failure(error)) }
  }

  /// The one program; requests that come while it starts wait for the same start.
  private func runningChannel() async throws(ModelError) -> any Channel {
    // A task of its own, for the start must not end with the request that happened to come first.
    let start = state.withLock { state in
      if let start = state.start { return start }
      let start = Task { try await launch() }
      state.start = start
      return start
    }
    do {
      return try await start.value
    } catch {
      state.withLock { if $0.start == start { $0.start = nil } }
      throw .configuration("cannot start \(command[0]): \(printable("\(error)", limit: 200))")
    }
  }

  private func launch() async throws -> any Channel {
    let process = Process()
    // `env` looks the program up in PATH.
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // NIO owns copies; close-on-exec, lest another program that we start keep the pipe open.
    let reading = fcntl(output.fileHandleForReading.fileDescriptor, F_DUPFD_CLOEXEC, 0)
    let writing = fcntl(input.fileHandleForWriting.fileDescriptor, F_DUPFD_CLOEXEC, 0)
    try input.fileHandleForWriting.close()
    try output.fileHandleForReading.close()
    return try await NIOPipeBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelInitializer { channel in
        // Before the first byte can be read, so that an early end is known to be this program's.
        self.state.withLock { $0.channel = channel }
        return channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(LineHandler(self))
        }
      }
      .takingOwnershipOfDescriptors(input: reading, output: writing).get()
  }
}

/// Cuts what the program writes into lines.
private final class LineHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private weak let runner: CommandRunner?
  private var line: [UInt8] = []

  init(_ runner: CommandRunner) {
    self.runner = runner
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    for piece in unwrapInboundIn(data).readableBytesView {
      if piece == UInt8(ascii: "\n") {
        runner?.receive(line)
        line.removeAll(keepingCapacity: true)
      } else {
        line.append(piece)
      }
    }
    if line.count > 32 << 20 { context.close(promise: nil) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    if !line.isEmpty { runner?.receive(line) }
    runner?.ended(context.channel)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    // Half closed: the program has closed its output and will never answer.
    if case .inputClosed? = event as? ChannelEvent { context.close(promise: nil) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
