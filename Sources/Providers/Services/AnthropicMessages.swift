/// Anthropic's messages API.
///
/// Reference: https://platform.claude.com/docs/en/api/messages and “Handling stop reasons” beside it.
struct AnthropicMessages: Dialect {
  var quirks = Quirks()

  /// The API asks for a limit; this one stands in where the caller sets none.
  static let defaultMaxTokens = 4096

  func request(_ call: Call) throws(ModelError) -> APIRequest {
    let (options, unsent) = trimmed(call)
    var body: JSONValue = [
      "model": .string(call.model),
      "max_tokens": .int(options.maxTokens ?? Self.defaultMaxTokens),
      "messages": .array(
        call.prompt.conversation.map { ["role": .string($0.role.rawValue), "content": .string($0.text)] }),
    ]
    body["system"] = call.prompt.systemText.map(JSONValue.string)
    body["temperature"] = options.temperature.map(JSONValue.double)
    body["top_p"] = options.topP.map(JSONValue.double)
    if !options.stop.isEmpty { body["stop_sequences"] = .array(options.stop.map(JSONValue.string)) }
    var output: [String: JSONValue] = [:]
    if let schema = options.responseSchema { output["format"] = ["type": "json_schema", "schema": schema.schema] }
    switch options.reasoningEffort {
    case .none?: body["thinking"] = ["type": "disabled"]
    case .minimal?: output["effort"] = "low"
    case let effort?: output["effort"] = .string(effort.rawValue)
    case nil: break
    }
    if !output.isEmpty { body["output_config"] = .object(output) }
    let path = call.baseURL.hasSuffix("/v1") ? "/messages" : "/v1/messages"
    var headers = [(name: "anthropic-version", value: "2023-06-01")]
    if let key = call.key { headers.append(("x-api-key", key.reveal())) }
    return APIRequest(
      url: call.baseURL + path, headers: headers, body: try encodedJSON(body), unsentOptions: unsent)
  }

  /// A family that takes temperature or top-p but not both keeps the one that was set.
  private func trimmed(_ call: Call) -> (sent: GenerationOptions, unsent: [String]) {
    var (options, unsent) = quirks.trimmed(call.options, model: call.model)
    if unsent.contains("top-p"), !unsent.contains("temperature"), options.temperature == nil {
      options.topP = call.options.topP
      unsent.removeAll { $0 == "top-p" }
    }
    return (options, unsent)
  }

  func completion(from reply: APIReply, key: APIKey?) throws(ModelError) -> Completion {
    let body = try decodedReply(Reply.self, reply)
    let finish = finishReason(body.stopReason)
    let thoughts = body.content.filter { $0.type == "thinking" }.compactMap(\.thinking)
    let input = [body.usage?.input, body.usage?.cacheRead, body.usage?.cacheWritten].compactMap(\.self)
    return Completion(
      text: body.content.filter { $0.type == "text" }.compactMap(\.text).joined(), finishReason: finish,
      usage: Usage(input: input.isEmpty ? nil : input.reduce(0, +), output: body.usage?.output),
      refusalSignal: finish == .refusal
        ? printable(body.stopDetails?.explanation ?? body.stopDetails?.category ?? "refusal", limit: 400) : nil,
      modelReported: body.model, rawReasoning: thoughts.isEmpty ? nil : thoughts.joined(separator: "\n"))
  }

  private func finishReason(_ word: String?) -> FinishReason {
    switch word {
    case "end_turn", "stop_sequence", nil: .stop
    case "max_tokens", "model_context_window_exceeded": .length
    case "refusal": .refusal
    case let word?: .other(word)
    }
  }
}

extension AnthropicMessages {
  /// The parts of a reply that are read; all else may be anything.
  private struct Reply: Decodable {
    struct Block: Decodable {
      var type: String
      var text: String?
      var thinking: String?
    }

    struct Usage: Decodable {
      var input: Int?
      var output: Int?
      var cacheRead: Int?
      var cacheWritten: Int?

      enum CodingKeys: String, CodingKey {
        case input = "input_tokens"
        case output = "output_tokens"
        case cacheRead = "cache_read_input_tokens"
        case cacheWritten = "cache_creation_input_tokens"
      }
    }

    struct Details: Decodable {
      var category: String?
      var explanation: String?
    }

    var content: [Block]
    var model: String?
    var stopReason: String?
    var stopDetails: Details?
    var usage: Usage?

    enum CodingKeys: String, CodingKey {
      case content, model, usage
      case stopReason = "stop_reason"
      case stopDetails = "stop_details"
    }
  }
}
