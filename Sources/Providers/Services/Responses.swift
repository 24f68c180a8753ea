/// OpenAI's responses API.
///
/// Reference: https://platform.openai.com/docs/api-reference/responses.
struct Responses: Dialect {
  var quirks = Quirks()

  func request(_ call: Call) throws(ModelError) -> APIRequest {
    let (options, unsent) = quirks.trimmed(call.options, model: call.model)
    var body: JSONValue = [
      "model": .string(call.model),
      "input": .array(
        call.prompt.conversation.map { ["role": .string($0.role.rawValue), "content": .string($0.text)] }),
      // Prompts of a measurement are nobody's conversation: the service need not keep them.
      "store": false,
    ]
    body["instructions"] = call.prompt.systemText.map(JSONValue.string)
    body["temperature"] = options.temperature.map(JSONValue.double)
    body["top_p"] = options.topP.map(JSONValue.double)
    body["max_output_tokens"] = options.maxTokens.map(JSONValue.int)
    if let effort = options.reasoningEffort { body["reasoning"] = ["effort": .string(effort.rawValue)] }
    if let schema = options.responseSchema {
      body["text"] = [
        "format": [
          "type": "json_schema", "name": .string(schema.name), "schema": schema.schema, "strict": true,
        ]
      ]
    }
    return APIRequest(
      url: call.baseURL + "/responses", headers: quirks.requestHeaders(key: call.key), body: try encodedJSON(body),
      unsentOptions: unsent)
  }

  func completion(from reply: APIReply, key: APIKey?) throws(ModelError) -> Completion {
    let body = try decodedReply(Reply.self, reply)
    if let error = body.error {
      let fault = ServiceFault(json: ["error": error], key: key)
      if fault.isPolicyBlock { return Completion(blockedBy: fault) }
      throw fault.error(status: fault.code == "rate_limit_exceeded" ? 429 : 500, retryAfter: nil)
    }
    guard let output = body.output else { throw .malformedReply("the field output is missing") }
    let parts = output.filter { $0.type == "message" }.flatMap { $0.content ?? [] }
    let refusals = parts.compactMap(\.refusal)
    let reasoning = output.filter { $0.type == "reasoning" }.flatMap { ($0.summary ?? []) + ($0.content ?? []) }
      .compactMap(\.text)
    let finish = finishReason(body, isRefusal: !refusals.isEmpty)
    return Completion(
      text: parts.filter { $0.type == "output_text" }.compactMap(\.text).joined(), finishReason: finish,
      usage: Usage(input: body.usage?.inputTokens, output: body.usage?.outputTokens),
      refusalSignal: refusals.isEmpty
        ? (finish == .contentFilter ? "content_filter" : nil) : refusals.joined(separator: "\n"),
      modelReported: body.model, rawReasoning: reasoning.isEmpty ? nil : reasoning.joined(separator: "\n"))
  }

  private func finishReason(_ body: Reply, isRefusal: Bool) -> FinishReason {
    switch (body.status, body.incompleteDetails?.reason) {
    case ("incomplete", "max_output_tokens"?): .length
    case ("incomplete", "content_filter"?): .contentFilter
    case ("completed", _), (nil, _): isRefusal ? .refusal : .stop
    case (let status?, let reason): .other(reason ?? status)
    }
  }
}

extension Responses {
  /// The parts of a reply that are read; all else may be anything.
  private struct Reply: Decodable {
    struct Item: Decodable {
      var type: String
      var content: [Part]?
      var summary: [Part]?
    }

    struct Part: Decodable {
      var type: String?
      var text: String?
      var refusal: String?
    }

    struct Details: Decodable {
      var reason: String?
    }

    struct Usage: Decodable {
      var inputTokens: Int?
      var outputTokens: Int?

      enum CodingKeys: String, CodingKey {
        case inputTokens = "input_tokens"
        case outputTokens = "output_tokens"
      }
    }

    var status: String?
    var model: String?
    var output: [Item]?
    var usage: Usage?
    var error: JSONValue?
    var incompleteDetails: Details?

    enum CodingKeys: String, CodingKey {
      case status, model, output, usage, error
      case incompleteDetails = "incomplete_details"
    }
  }
}
