/// OpenAI's chat completions API, which most other services and local servers speak too.
///
/// Reference: https://platform.openai.com/docs/api-reference/chat.
struct ChatCompletions: Dialect {
  var quirks = Quirks()

  func request(_ call: Call) throws(ModelError) -> APIRequest {
    let (options, unsent) = quirks.trimmed(call.options, model: call.model)
    var body: JSONValue = [
      "model": .string(call.model),
      "messages": .array(
        call.prompt.messages.map { ["role": .string($0.role.rawValue), "content": .string($0.text)] }),
    ]
    body["temperature"] = options.temperature.map(JSONValue.double)
    body["top_p"] = options.topP.map(JSONValue.double)
    body[quirks.maxTokensField] = options.maxTokens.map(JSONValue.int)
    body[quirks.seedField] = options.seed.map(JSONValue.int)
    if !options.stop.isEmpty { body["stop"] = .array(options.stop.map(JSONValue.string)) }
    var left = unsent
    addReasoning(options, to: &body, unsent: &left)
    addSchema(options, to: &body, unsent: &left)
    return APIRequest(
      url: call.baseURL + "/chat/completions", headers: quirks.requestHeaders(key: call.key),
      body: try encodedJSON(body), unsentOptions: left)
  }

  func completion(from reply: APIReply, key: APIKey?) throws(ModelError) -> Completion {
    let body = try decodedReply(Reply.self, reply)
    if let error = body.error { return try completion(error: error, key: key) }
    guard let choice = body.choices?.first else { throw .malformedReply("the field choices is missing or empty") }
    let message = choice.message
    let refusal = message.refusal.flatMap { $0.isEmpty ? nil : $0 }
    var finish = FinishReason(rawValue: choice.finishReason ?? "stop")
    if finish == .stop, refusal != nil { finish = .refusal }
    return Completion(
      text: message.content?.text ?? "", finishReason: finish,
      usage: Usage(input: body.usage?.promptTokens, output: body.usage?.completionTokens),
      refusalSignal: refusal ?? (finish == .contentFilter ? "content_filter" : nil), modelReported: body.model,
      rawReasoning: message.reasoningContent ?? message.reasoning)
  }

  /// Routers answer 200 and put the upstream's error, with its status as the code, into the body.
  private func completion(error: JSONValue, key: APIKey?) throws(ModelError) -> Completion {
    let fault = ServiceFault(json: ["error": error], key: key)
    if fault.isPolicyBlock { return Completion(blockedBy: fault) }
    throw fault.error(status: fault.code.flatMap { Int($0) } ?? 500, retryAfter: nil)
  }

  private func addReasoning(_ options: GenerationOptions, to body: inout JSONValue, unsent: inout [String]) {
    guard let effort = options.reasoningEffort else { return }
    switch quirks.reasoningForm {
    case .field: body["reasoning_effort"] = .string(effort.rawValue)
    case .object: body["reasoning"] = ["effort": .string(effort.rawValue)]
    case .none: unsent.append("reasoning-effort")
    }
  }

  private func addSchema(_ options: GenerationOptions, to body: inout JSONValue, unsent: inout [String]) {
    guard let schema = options.responseSchema else { return }
    switch quirks.schemaForm {
    case .schema:
      body["response_format"] = [
        "type": "json_schema",
        "json_schema": ["name": .string(schema.name), "schema": schema.schema, "strict": true],
      ]
    case .object: body["response_format"] = ["type": "json_object"]
    case .none: unsent.append("response-schema")
    }
  }
}

extension Quirks {
  /// The key's header and the service's own.
  func requestHeaders(key: APIKey?) -> [(name: String, value: String)] {
    var result = headers.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    guard let key else { return result }
    switch keyHeader {
    case .bearer: result.append(("Authorization", "Bearer \(key.reveal())"))
    case .apiKey: result.append(("api-key", key.reveal()))
    }
    return result
  }
}

extension ChatCompletions {
  /// The parts of a reply that are read; all else may be anything.
  private struct Reply: Decodable {
    struct Choice: Decodable {
      var message: Message
      var finishReason: String?

      enum CodingKeys: String, CodingKey {
        case message
        case finishReason = "finish_reason"
      }
    }

    struct Message: Decodable {
      var content: Content?
      var refusal: String?
      var reasoningContent: String?
      var reasoning: String?

      enum CodingKeys: String, CodingKey {
        case content, refusal, reasoning
        case reasoningContent = "reasoning_content"
      }
    }

    struct Usage: Decodable {
      var promptTokens: Int?
      var completionTokens: Int?

      enum CodingKeys: String, CodingKey {
        case promptTokens = "prompt_tokens"
        case completionTokens = "completion_tokens"
      }
    }

    var choices: [Choice]?
    var usage: Usage?
    var model: String?
    var error: JSONValue?
  }

  /// A text, or a list of parts of which the text ones count.
  private struct Content: Decodable {
    private struct Part: Decodable {
      var type: String?
      var text: String?
    }

    var text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      // Failing only means that it is the other of the two forms.
      if let text = try? container.decode(String.self) {
        self.text = text
      } else {
        text = try container.decode([Part].self).filter { $0.type == nil || $0.type == "text" }
          .compactMap(\.text).joined()
      }
    }
  }
}
