import Testing

@testable import Providers

@Suite struct ChatCompletionsTests {
  @Test func `every option has its field`() async throws {
    try await checkRequest(
      "openai-compatible/m", baseURL: "http://h/v1/", allRoles, allOptions, url: "http://h/v1/chat/completions",
      body: """
        {"model":"m","messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"One?"},
        {"role":"assistant","content":"1"},{"role":"user","content":"Two?"}],"temperature":0.5,"top_p":0.25,
        "max_tokens":64,"seed":7,"stop":["END"],"reasoning_effort":"low","response_format":{"type":"json_schema",
        "json_schema":{"name":"verdict","strict":true,"schema":{"type":"object"}}}}
        """)
  }

  @Test func `options that are not set are not sent`() async throws {
    try await checkRequest(
      "together/m", Prompt(user: "Hi"), GenerationOptions(), url: "https://api.together.xyz/v1/chat/completions",
      body: #"{"model":"m","messages":[{"role":"user","content":"Hi"}]}"#)
  }

  @Test func `a reasoning model is spared what it rejects, and that is recorded`() async throws {
    try await checkRequest(
      "openai/o3-mini", Prompt(user: "Hi"), GenerationOptions(temperature: 0.6, topP: 0.9, maxTokens: 10),
      url: "https://api.openai.com/v1/chat/completions",
      body: #"{"model":"o3-mini","messages":[{"role":"user","content":"Hi"}],"max_completion_tokens":10}"#,
      unsent: ["temperature", "top-p"])
  }

  @Test func `services differ as their presets say`() async throws {
    let options = GenerationOptions(seed: 1, reasoningEffort: .high)
    let messages = #""messages":[{"role":"user","content":"Hi"}]"#
    try await checkRequest(
      "mistral/m", Prompt(user: "Hi"), options, url: "https://api.mistral.ai/v1/chat/completions",
      body: #"{"model":"m","random_seed":1,\#(messages)}"#, unsent: ["reasoning-effort"])
    try await checkRequest(
      "openrouter/a/m", Prompt(user: "Hi"), options, url: "https://openrouter.ai/api/v1/chat/completions",
      body: #"{"model":"a/m","seed":1,"reasoning":{"effort":"high"},\#(messages)}"#)
  }

  @Test func `Azure takes the key in a header of its own`() async throws {
    let transport = StubTransport(body: "{}")
    // Only the request counts.
    _ = try? await model("azure/d", over: transport, baseURL: "https://r.openai.azure.com/openai/v1")
      .complete(Prompt(user: "Hi"), GenerationOptions())
    let headers = try #require(transport.requests.first?.headers)
    #expect(headers.map(\.name) == ["api-key"])
    #expect(headers.map(\.value) == [testKey])
  }

  @Test func `text, usage, model and reasoning are read`() async throws {
    let result = try await completion(
      "together/m",
      reply: """
        {"id":"x","object":"chat.completion","created":1,"model":"m-1","choices":[{"index":0,"logprobs":null,
        "message":{"role":"assistant","content":"Text","reasoning_content":"Thought"},"finish_reason":"stop"}],
        "usage":{"prompt_tokens":5,"completion_tokens":7,"total_tokens":12}}
        """)
    #expect(
      result
        == Completion(
          text: "Text", usage: Usage(input: 5, output: 7), modelReported: "m-1", rawReasoning: "Thought"))
  }

  @Test(arguments: [
    (#"{"content":null,"refusal":"I cannot."}"#, "stop", "", FinishReason.refusal, "I cannot." as String?),
    (#"{"content":"Well","refusal":null}"#, "stop", "Well", .stop, nil),
    (#"{"content":null}"#, "length", "", .length, nil),
    (#"{"content":"int a"}"#, "length", "int a", .length, nil),
    (#"{"content":null}"#, "content_filter", "", .contentFilter, "content_filter"),
    (#"{}"#, "stop", "", .stop, nil),
    (#"{"content":"","refusal":""}"#, "stop", "", .stop, nil),
    (#"{"content":[{"type":"text","text":"a"},{"type":"image"},{"type":"text","text":"b"}]}"#, "stop", "ab", .stop, nil),
    (#"{"content":"x"}"#, "tool_calls", "x", .other("tool_calls"), nil),
  ])
  func `message and finish reason become one completion`(
    _ message: String, _ finish: String, _ text: String, _ reason: FinishReason, _ signal: String?
  ) async throws {
    let result = try await completion(
      "together/m", reply: #"{"choices":[{"message":\#(message),"finish_reason":"\#(finish)"}]}"#)
    #expect(result.text == text)
    #expect(result.finishReason == reason)
    #expect(result.refusalSignal == signal)
  }

  @Test(arguments: [
    #"{"error":{"message":"filtered","code":"content_filter","innererror":{"code":"ResponsibleAIPolicyViolation"}}}"#,
    #"{"error":{"message":"filtered","code":"content_policy_violation"}}"#,
    #"{"error":{"message":"filtered","type":"invalid_request_error","code":"invalid_prompt"}}"#,
    #"{"error":{"message":"flagged","code":403,"metadata":{"reasons":["violence"],"flagged_input":"x"}}}"#,
  ])
  func `a prompt that the filter stops is a blocked completion, not a failure`(_ reply: String) async throws {
    let result = try await completion("together/m", status: 400, reply: reply)
    #expect(result.text.isEmpty)
    #expect(result.finishReason == .contentFilter)
    #expect(result.refusalSignal != nil)
  }

  @Test(arguments: [
    (400, #"{"error":{"message":"too long","code":"context_length_exceeded"}}"#, "bad-request", false),
    (402, #"{"error":{"message":"pay"}}"#, "quota-exhausted", false),
    (403, #"{"error":{"message":"no"}}"#, "bad-request", false),
    (408, "", "server", true),
    (422, #"{"detail":[{"msg":"x"}]}"#, "bad-request", false),
    (429, #"{"error":{"message":"pay","code":"insufficient_quota"}}"#, "quota-exhausted", false),
    (429, #"{"error":{"message":"slow","code":"rate_limit_exceeded"}}"#, "rate-limited", true),
    (529, #"{"type":"error","error":{"type":"overloaded_error","message":"busy"}}"#, "server", true),
    (200, #"{"error":{"message":"upstream","code":502}}"#, "server", true),
    (200, #"{"error":{"message":"upstream","code":429}}"#, "rate-limited", true),
    (200, #"{"error":{"message":"upstream","code":401}}"#, "authentication", false),
  ])
  func `statuses become errors that retry or do not`(
    _ status: Int, _ reply: String, _ kind: String, _ retryable: Bool
  ) async {
    let error = await failure("together/m", status: status, reply: reply)
    #expect(error?.kind == kind)
    #expect(error?.isRetryable == retryable)
  }

  @Test func `a malformed reply names the field`() async {
    let error = await failure("together/m", reply: #"{"choices":[{"message":{"content":5}}]}"#)
    #expect(error?.description.contains("choices.[0].message.content") == true)
  }
}
