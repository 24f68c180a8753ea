import Foundation

/// Google's Gemini API, `generateContent`.
///
/// Reference: https://ai.google.dev/api/generate-content.
struct Gemini: Dialect {
  var quirks = Quirks()

  func request(_ call: Call) throws(ModelError) -> APIRequest {
    var (options, unsent) = quirks.trimmed(call.options, model: call.model)
    var body: JSONValue = ["contents": .array(call.prompt.conversation.map(content))]
    if let system = call.prompt.systemText { body["systemInstruction"] = ["parts": [["text": .string(system)]]] }
    var generation: JSONValue = [:]
    generation["temperature"] = options.temperature.map(JSONValue.double)
    generation["topP"] = options.topP.map(JSONValue.double)
    generation["maxOutputTokens"] = options.maxTokens.map(JSONValue.int)
    generation["seed"] = options.seed.map(JSONValue.int)
    if !options.stop.isEmpty { generation["stopSequences"] = .array(options.stop.map(JSONValue.string)) }
    if let schema = options.responseSchema {
      generation["responseMimeType"] = "application/json"
      generation["responseJsonSchema"] = schema.schema
    }
    if let effort = options.reasoningEffort {
      generation["thinkingConfig"] = thinking(effort, model: call.model)
      if generation["thinkingConfig"] == nil { unsent.append("reasoning-effort") }
    }
    if generation != [:] { body["generationConfig"] = generation }
    return APIRequest(
      url: call.baseURL + "/" + path(call.model) + ":generateContent",
      headers: call.key.map { [("x-goog-api-key", $0.reveal())] } ?? [], body: try encodedJSON(body),
      unsentOptions: unsent)
  }

  func completion(from reply: APIReply, key: APIKey?) throws(ModelError) -> Completion {
    let body = try decodedReply(Reply.self, reply)
    let usage = Usage(
      input: body.usage?.prompt,
      output: body.usage.flatMap { $0.candidates == nil && $0.thoughts == nil ? nil : $0.written })
    guard let candidate = body.candidates?.first else {
      guard let reason = body.promptFeedback?.blockReason else {
        throw .malformedReply("there are neither candidates nor a blockReason")
      }
      return Completion(
        text: "", finishReason: .contentFilter, usage: usage, refusalSignal: reason, modelReported: body.model)
    }
    let parts = candidate.content?.parts ?? []
    let thoughts = parts.filter { $0.thought == true }.compactMap(\.text)
    let finish = finishReason(candidate.finishReason)
    return Completion(
      text: parts.filter { $0.thought != true }.compactMap(\.text).joined(), finishReason: finish, usage: usage,
      refusalSignal: finish == .contentFilter ? candidate.finishReason : nil, modelReported: body.model,
      rawReasoning: thoughts.isEmpty ? nil : thoughts.joined(separator: "\n"))
  }

  private func content(_ message: Message) -> JSONValue {
    ["role": message.role == .assistant ? "model" : "user", "parts": [["text": .string(message.text)]]]
  }

  private func path(_ model: String) -> String {
    let name = model.contains("/") ? model : "models/" + model
    return name.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? name
  }

  /// Gemini 2.5 takes a number of tokens, later models a level; nil for what a model cannot do.
  private func thinking(_ effort: ReasoningEffort, model: String) -> JSONValue? {
    guard model.contains("gemini-2") else {
      return effort == .none ? nil : ["thinkingLevel": .string(effort.rawValue)]
    }
    let budget =
      switch effort {
      case .none: 0
      case .minimal: 512
      case .low: 1024
      case .medium: 8192
      case .high: 24_576
      }
    return ["thinkingBudget": .int(budget)]
  }

  private func finishReason(_ word: String?) -> FinishReason {
    switch word {
    case "STOP", nil: .stop
    case "MAX_TOKENS": .length
    case "SAFETY", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "RECITATION", "IMAGE_SAFETY": .contentFilter
    case let word?: .other(word.lowercased())
    }
  }
}

extension Gemini {
  /// The parts of a reply that are read; all else may be anything.
  private struct Reply: Decodable {
    struct Candidate: Decodable {
      var content: Content?
      var finishReason: String?
    }

    struct Content: Decodable {
      var parts: [Part]?
    }

    struct Part: Decodable {
      var text: String?
      var thought: Bool?
    }

    struct Feedback: Decodable {
      var blockReason: String?
    }

    struct Usage: Decodable {
      var prompt: Int?
      var candidates: Int?
      var thoughts: Int?
      var written: Int { (candidates ?? 0) + (thoughts ?? 0) }

      enum CodingKeys: String, CodingKey {
        case prompt = "promptTokenCount"
        case candidates = "candidatesTokenCount"
        case thoughts = "thoughtsTokenCount"
      }
    }

    var candidates: [Candidate]?
    var promptFeedback: Feedback?
    var usage: Usage?
    var model: String?

    enum CodingKeys: String, CodingKey {
      case candidates, promptFeedback
      case usage = "usageMetadata"
      case model = "modelVersion"
    }
  }
}
