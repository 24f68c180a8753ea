import Testing

@testable import Providers

@Suite struct ResponsesTests {
  @Test func `every option has its field`() async throws {
    try await checkRequest(
      "openai-responses/gpt-4o", allRoles, allOptions, url: "https://api.openai.com/v1/responses",
      body: """
        {"model":"gpt-4o","instructions":"Be brief.","input":[{"role":"user","content":"One?"},
        {"role":"assistant","content":"1"},{"role":"user","content":"Two?"}],"temperature":0.5,"top_p":0.25,
        "max_output_tokens":64,"store":false,"reasoning":{"effort":"low"},"text":{"format":{"type":"json_schema",
        "name":"verdict","strict":true,"schema":{"type":"object"}}}}
        """, unsent: ["seed", "stop"])
  }

  @Test func `text, reasoning and usage are read`() async throws {
    let result = try await completion(
      "openai-responses/m",
      reply: """
        {"id":"resp_1","object":"response","status":"completed","error":null,"incomplete_details":null,"model":"m-1",
        "output":[{"type":"reasoning","id":"rs_1","summary":[{"type":"summary_text","text":"Thought"}]},
        {"type":"message","role":"assistant","content":[{"type":"output_text","text":"Text","annotations":[]}]}],
        "usage":{"input_tokens":5,"output_tokens":7,"output_tokens_details":{"reasoning_tokens":3}}}
        """)
    #expect(
      result
        == Completion(
          text: "Text", usage: Usage(input: 5, output: 7), modelReported: "m-1", rawReasoning: "Thought"))
  }

  @Test(arguments: [
    (
      #""status":"completed","output":[{"type":"message","content":[{"type":"refusal","refusal":"I cannot."}]}]"#,
      FinishReason.refusal, "I cannot." as String?
    ),
    (#""status":"incomplete","incomplete_details":{"reason":"max_output_tokens"},"output":[]"#, .length, nil),
    (
      #""status":"incomplete","incomplete_details":{"reason":"content_filter"},"output":[]"#, .contentFilter,
      "content_filter"
    ),
    (#""status":"failed","error":{"code":"invalid_prompt","message":"x"},"output":[]"#, .contentFilter, "invalid_prompt"),
  ])
  func `states become one completion`(_ members: String, _ reason: FinishReason, _ signal: String?) async throws {
    let result = try await completion("openai-responses/m", reply: "{\(members)}")
    #expect(result.finishReason == reason)
    #expect(result.refusalSignal == signal)
  }

  @Test(arguments: [
    (#"{"status":"failed","error":{"code":"server_error","message":"x"}}"#, "server"),
    (#"{"status":"failed","error":{"code":"rate_limit_exceeded","message":"x"}}"#, "rate-limited"),
    (#"{"status":"completed"}"#, "malformed-reply"),
  ])
  func `failed states are errors`(_ reply: String, _ kind: String) async {
    #expect(await failure("openai-responses/m", reply: reply)?.kind == kind)
  }
}

@Suite struct AnthropicMessagesTests {
  @Test func `every option has its field`() async throws {
    try await checkRequest(
      "anthropic/claude-3-7-sonnet", allRoles, allOptions, url: "https://api.anthropic.com/v1/messages",
      body: """
        {"model":"claude-3-7-sonnet","system":"Be brief.","max_tokens":64,"messages":[{"role":"user","content":"One?"},
        {"role":"assistant","content":"1"},{"role":"user","content":"Two?"}],"temperature":0.5,"top_p":0.25,
        "stop_sequences":["END"],"output_config":{"effort":"low","format":{"type":"json_schema",
        "schema":{"type":"object"}}}}
        """, unsent: ["seed"])
  }

  @Test func `a family that takes one of temperature and top-p gets the one that is set`() async throws {
    let start = #"{"model":"claude-opus-4-5","max_tokens":4096,"messages":[{"role":"user","content":"Hi"}]"#
    let url = "https://gateway/v1/messages"
    try await checkRequest(
      "anthropic/claude-opus-4-5", baseURL: "https://gateway/v1", Prompt(user: "Hi"),
      GenerationOptions(temperature: 0.5, topP: 0.5), url: url, body: start + #","temperature":0.5}"#, unsent: ["top-p"])
    try await checkRequest(
      "anthropic/claude-opus-4-5", baseURL: "https://gateway/v1", Prompt(user: "Hi"), GenerationOptions(topP: 0.5),
      url: url, body: start + #","top_p":0.5}"#)
  }

  @Test func `the key and the version travel in headers`() async throws {
    let transport = StubTransport(body: "{}")
    // Only the request counts.
    _ = try? await model("anthropic/m", over: transport).complete(Prompt(user: "Hi"), GenerationOptions())
    let headers = try #require(transport.requests.first?.headers)
    #expect(headers.map(\.name) == ["anthropic-version", "x-api-key"])
    #expect(headers.last?.value == testKey)
  }

  @Test func `text, thinking and usage are read`() async throws {
    let result = try await completion(
      "anthropic/m",
      reply: """
        {"id":"msg_1","type":"message","role":"assistant","model":"m-1","content":[{"type":"thinking",
        "thinking":"Thought","signature":"s"},{"type":"text","text":"Te"},{"type":"text","text":"xt"}],
        "stop_reason":"end_turn","stop_sequence":null,"usage":{"input_tokens":5,"cache_read_input_tokens":2,
        "cache_creation_input_tokens":null,"output_tokens":7}}
        """)
    #expect(
      result
        == Completion(
          text: "Text", usage: Usage(input: 7, output: 7), modelReported: "m-1", rawReasoning: "Thought"))
  }

  @Test(arguments: [
    (
      #""stop_reason":"refusal","stop_details":{"type":"refusal","category":"cyber","explanation":null}"#,
      FinishReason.refusal, "cyber" as String?
    ),
    (#""stop_reason":"refusal""#, .refusal, "refusal"),
    (#""stop_reason":"max_tokens""#, .length, nil),
    (#""stop_reason":"model_context_window_exceeded""#, .length, nil),
    (#""stop_reason":"stop_sequence""#, .stop, nil),
    (#""stop_reason":"pause_turn""#, .other("pause_turn"), nil),
  ])
  func `stop reasons become one completion`(_ members: String, _ reason: FinishReason, _ signal: String?) async throws {
    let result = try await completion("anthropic/m", reply: #"{"content":[],\#(members)}"#)
    #expect(result.text.isEmpty)
    #expect(result.finishReason == reason)
    #expect(result.refusalSignal == signal)
  }

  @Test(arguments: [
    (401, "authentication_error", "authentication"), (400, "invalid_request_error", "bad-request"),
    (429, "rate_limit_error", "rate-limited"), (529, "overloaded_error", "server"), (500, "api_error", "server"),
  ])
  func `errors are errors, not texts`(_ status: Int, _ type: String, _ kind: String) async {
    let reply = #"{"type":"error","error":{"type":"\#(type)","message":"x"},"request_id":"r"}"#
    #expect(await failure("anthropic/m", status: status, reply: reply)?.kind == kind)
  }
}

@Suite struct GeminiTests {
  @Test func `every option has its field`() async throws {
    try await checkRequest(
      "google/gemini-2.5-pro", allRoles, allOptions,
      url: "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-pro:generateContent",
      body: """
        {"systemInstruction":{"parts":[{"text":"Be brief."}]},"contents":[{"role":"user","parts":[{"text":"One?"}]},
        {"role":"model","parts":[{"text":"1"}]},{"role":"user","parts":[{"text":"Two?"}]}],"generationConfig":{
        "temperature":0.5,"topP":0.25,"maxOutputTokens":64,"seed":7,"stopSequences":["END"],
        "responseMimeType":"application/json","responseJsonSchema":{"type":"object"},
        "thinkingConfig":{"thinkingBudget":1024}}}
        """)
  }

  @Test func `text, thoughts and usage are read`() async throws {
    let result = try await completion(
      "google/m",
      reply: """
        {"candidates":[{"content":{"role":"model","parts":[{"text":"Thought","thought":true},{"text":"Text"}]},
        "finishReason":"STOP","index":0}],"usageMetadata":{"promptTokenCount":5,"candidatesTokenCount":4,
        "thoughtsTokenCount":3,"totalTokenCount":12},"modelVersion":"m-1"}
        """)
    #expect(
      result
        == Completion(
          text: "Text", usage: Usage(input: 5, output: 7), modelReported: "m-1", rawReasoning: "Thought"))
  }

  @Test(arguments: [
    (#"{"promptFeedback":{"blockReason":"PROHIBITED_CONTENT"}}"#, FinishReason.contentFilter, "PROHIBITED_CONTENT" as String?),
    (#"{"candidates":[{"finishReason":"SAFETY"}]}"#, .contentFilter, "SAFETY"),
    (#"{"candidates":[{"content":{"role":"model"},"finishReason":"MAX_TOKENS"}]}"#, .length, nil),
    (#"{"candidates":[{"content":{"parts":[]},"finishReason":"LANGUAGE"}]}"#, .other("language"), nil),
  ])
  func `blocks and ends become one completion`(_ reply: String, _ reason: FinishReason, _ signal: String?) async throws {
    let result = try await completion("google/m", reply: reply)
    #expect(result.text.isEmpty)
    #expect(result.finishReason == reason)
    #expect(result.refusalSignal == signal)
  }

  @Test func `a wrong key is told from a wrong request`() async {
    let reply = """
      {"error":{"code":400,"message":"API key not valid","status":"INVALID_ARGUMENT",
      "details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}]}}
      """
    #expect(await failure("google/m", status: 400, reply: reply)?.kind == "authentication")
    #expect(await failure("google/m", status: 400, reply: #"{"error":{"code":400,"message":"x"}}"#)?.kind == "bad-request")
  }

  @Test func `the wait is read from the body`() async {
    let reply = """
      {"error":{"code":429,"message":"x","status":"RESOURCE_EXHAUSTED",
      "details":[{"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"34.5s"}]}}
      """
    #expect(await failure("google/m", status: 429, reply: reply)?.retryAfter == .milliseconds(34_500))
  }

  @Test func `an empty reply is malformed and not empty`() async {
    #expect(await failure("google/m", reply: "{}")?.kind == "malformed-reply")
  }
}
