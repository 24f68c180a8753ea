import Foundation
import Logging
import Synchronization
import Testing

@testable import Providers

@Suite struct SecretTests {
  @Test func `a key prints as stars however it is printed`() {
    let key = APIKey(testKey)
    var dumped = ""
    dump(["key": key], to: &dumped)
    for text in ["\(key)", String(reflecting: key), String(describing: [key]), dumped, "\(Optional(key) as Any)"] {
      #expect(!text.contains(testKey))
    }
    #expect("\(key)" == "***")
  }

  @Test(arguments: [400, 401, 403, 404, 429, 500, 200])
  func `a key that a server sends back is in no error`(_ status: Int) async {
    let reply = #"{"error":{"message":"Incorrect API key provided: \#(testKey).","code":"bad \#(testKey)"}}"#
    let error = await failure("together/m", status: status, reply: reply)
    #expect(error.map { !"\($0) \(String(reflecting: $0))".contains(testKey) } == true)
  }

  @Test func `no key reaches the log of retries`() async throws {
    let lines = Mutex<[String]>([])
    var logger = Logger(label: "test") { _ in CapturingHandler { line in lines.withLock { $0.append(line) } } }
    logger.logLevel = .trace
    let echo = #"{"error":{"message":"key \#(testKey) met an error"}}"#
    var settings = ModelSettings(model: "OPENAI::m::\(testKey)")
    settings.retry.maximumTries = 3
    let surroundings = ModelSurroundings(
      transport: StubTransport(status: 500, body: echo), environment: [:], time: VirtualTime().source, logger: logger)
    let prepared = try prepareModel(settings, in: surroundings)
    await #expect(throws: ModelError.self) {
      try await prepared.model.complete(Prompt(user: "Hi"), GenerationOptions())
    }
    #expect(lines.withLock { $0.count } == 2)
    #expect(!lines.withLock { $0.joined() }.contains(testKey))
    #expect(!"\(prepared)".contains(testKey))
    #expect(!prepared.warnings.joined().contains(testKey))
  }

  @Test func `a key comes from its variable, or from the file that is named`() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("key-\(UUID().uuidString)").path
    try Data("file-key-1\n".utf8).write(to: URL(fileURLWithPath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }  // Only tidies up.
    let environment = ["K": "variable-key"]
    #expect(try loadKey(variable: "K", file: nil, environment: environment, required: true)?.reveal() == "variable-key")
    #expect(try loadKey(variable: "K", file: file, environment: environment, required: true)?.reveal() == "file-key-1")
    #expect(try loadKey(variable: "L", file: nil, environment: environment, required: false) == nil)
  }

  @Test(arguments: ["", " \n", "two words", "line\nbreak", "naïve"])
  func `what is no key is refused with the place it came from and not with its text`(_ text: String) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("key-\(UUID().uuidString)").path
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }  // Only tidies up.
    let error = #expect(throws: ModelError.self) {
      try loadKey(variable: nil, file: file, environment: [:], required: true)
    }
    #expect(error?.description.contains(file) == true)
    #expect(text.count < 3 || error?.description.contains(text) == false)
  }

  @Test func `a missing key or file says what to do`() {
    let none = #expect(throws: ModelError.self) {
      try loadKey(variable: "OPENAI_API_KEY", file: nil, environment: [:], required: true)
    }
    #expect(none?.description.contains("OPENAI_API_KEY") == true)
    #expect(none?.description.contains("--key-file") == true)
    let file = #expect(throws: ModelError.self) {
      try loadKey(variable: nil, file: "/nonexistent/key", environment: [:], required: true)
    }
    #expect(file?.description.contains("/nonexistent/key") == true)
  }
}

private struct CapturingHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .trace
  let write: @Sendable (String) -> Void

  init(_ write: @escaping @Sendable (String) -> Void) {
    self.write = write
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    write("\(event.level) \(event.message) \(event.metadata ?? [:])")
  }
}
