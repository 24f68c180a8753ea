import Foundation

/// A local program that is asked over its standard input and answers on its standard output, one JSON object a line.
///
/// A request is `{"id", "model", "messages": [{"role", "content"}], "options", "sample_id", "attempt"}`; the answer
/// is `{"id", "completion", "finish_reason"?, "refusal"?, "reasoning"?, "model"?, "usage"?: {"input", "output"}}` or
/// `{"id", "error": {"message", "retry"?: true}}`, in any order. The program is started at the first request, again if
/// it ends, and is asked several things at once; it should end when its input does. Standard error is passed through.
package final class CommandModel: Model {
  /// What the model is called.
  package let id: ModelID
  private let runner: CommandRunner
  private let requestTimeout: Duration
  private let time: TimeSource

  /// Starts nothing yet; `command` is the program, looked up in PATH, and its arguments.
  package init(
    id: ModelID, command: [String], requestTimeout: Duration = .seconds(300), time: TimeSource = .system
  ) throws(ModelError) {
    guard let program = command.first, !program.isEmpty, !program.contains("="), !program.hasPrefix("-") else {
      throw .configuration("the provider command needs a program: --command 'PROGRAM ARGUMENT…'")
    }
    self.id = id
    self.requestTimeout = requestTimeout
    self.time = time
    runner = CommandRunner(command: command)
  }

  /// Takes the command from the settings, or the model's name as the program.
  convenience init(id: ModelID, settings: ModelSettings) throws(ModelError) {
    try self.init(
      id: id, command: settings.command.isEmpty ? [id.name] : settings.command,
      requestTimeout: settings.requestTimeout)
  }

  deinit { runner.stop() }

  /// Asks the program once.
  package func complete(_ prompt: Prompt, _ options: GenerationOptions) async throws(ModelError) -> Completion {
    let start = time.now()
    let request = CommandRequest(model: id.name, prompt: prompt, options: options)
    let reply: CommandReply
    do {
      reply = try await withTimeout(RequestBudget.limit(requestTimeout)) { [runner] in try await runner.ask(request) }
    } catch let error as ModelError {
      throw error
    } catch {
      throw .connection(printable("\(error)", limit: 200))
    }
    if let error = reply.error {
      let message = printable(error.message, limit: 400)
      throw error.retry == true
        ? .server(status: 500, retryAfter: nil, message) : .badRequest(status: 400, message)
    }
    guard let text = reply.completion else { throw .malformedReply("the field completion is missing") }
    return Completion(
      text: text, finishReason: FinishReason(rawValue: reply.finishReason ?? "stop"), usage: reply.usage ?? Usage(),
      refusalSignal: reply.refusal, modelReported: reply.model, latency: time.now() - start,
      rawReasoning: reply.reasoning)
  }
}

/// One line to the program.
struct CommandRequest: Encodable, Sendable {
  struct Turn: Encodable, Sendable {
    var role: Role
    var content: String
  }

  var id = 0
  var model: String
  var messages: [Turn]
  var options: JSONValue
  var sampleID: String?
  var attempt: Int

  enum CodingKeys: String, CodingKey {
    case id, model, messages, options, attempt
    case sampleID = "sample_id"
  }

  init(model: String, prompt: Prompt, options: GenerationOptions) {
    self.model = model
    messages = prompt.messages.map { Turn(role: $0.role, content: $0.text) }
    self.options = options.snakeCased
    sampleID = prompt.sampleID
    attempt = prompt.attempt
  }
}

extension GenerationOptions {
  /// The options that are set, by the names that most programs for models know them by.
  fileprivate var snakeCased: JSONValue {
    var result: JSONValue = [:]
    result["temperature"] = temperature.map(JSONValue.double)
    result["top_p"] = topP.map(JSONValue.double)
    result["max_tokens"] = maxTokens.map(JSONValue.int)
    result["seed"] = seed.map(JSONValue.int)
    if !stop.isEmpty { result["stop"] = .array(stop.map(JSONValue.string)) }
    result["reasoning_effort"] = reasoningEffort.map { .string($0.rawValue) }
    result["response_schema"] = responseSchema?.schema
    return result
  }
}

/// One line from the program.
struct CommandReply: Decodable, Sendable {
  struct Failure: Decodable, Sendable {
    var message: String
    var retry: Bool?
  }

  var id: Int
  var completion: String?
  var finishReason: String?
  var refusal: String?
  var reasoning: String?
  var model: String?
  var usage: Usage?
  var error: Failure?

  enum CodingKeys: String, CodingKey {
    case id, completion, refusal, reasoning, model, usage, error
    case finishReason = "finish_reason"
  }
}
