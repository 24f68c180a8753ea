import Testing

@testable import Providers

@Suite struct CommandTests {
  /// A shell program that runs `answer` for each line with the request's number in `$id` and its text in `$line`.
  private func program(_ answer: String) -> [String] {
    ["sh", "-c", #"while IFS= read -r line; do id=${line#*\"id\":}; id=${id%%[,\}]*}; "# + answer + "; done"]
  }

  @Test func `a program's answer is a completion`() async throws {
    let model = try command(
      #"printf '{"id":%s,"completion":"hello","finish_reason":"length","usage":{"input":1,"output":2}}\n' "$id""#)
    let result = try await ask(model)
    #expect(result.text == "hello")
    #expect(result.finishReason == .length)
    #expect(result.usage == Usage(input: 1, output: 2))
  }

  @Test func `a program is told options, sample and attempt`() async throws {
    let line = #"*'"attempt":2'*'"messages":[{'*'"max_tokens":64'*'"sample_id":"s-1"'*) said=yes"#
    let model = try command(
      #"case "$line" in "# + line + #";; *) said=no;; esac; printf '{"id":%s,"completion":"%s"}\n' "$id" "$said""#)
    let result = try await model.complete(Prompt(user: "Hi", sampleID: "s-1", attempt: 2), allOptions)
    #expect(result.text == "yes")
  }

  @Test func `answers find their questions whatever the order`() async throws {
    // Each odd request waits for the next one, whose answer goes first.
    let model = try command(
      #"if [ -z "$held" ]; then held=$id; else for i in $id $held; do printf '{"id":%s,"completion":"%s"}\n' $i $i; done; held=; fi"#
    )
    let texts = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 1...40 { group.addTask { try await ask(model).text } }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(texts == Set((1...40).map(String.init)))
  }

  @Test func `a program's own errors retry as it says`() async throws {
    let again = try command(#"printf '{"id":%s,"error":{"message":"busy","retry":true}}\n' "$id""#)
    let never = try command(#"printf '{"id":%s,"error":{"message":"no such model"}}\n' "$id""#)
    #expect(await error(again)?.isRetryable == true)
    #expect(await error(never)?.isRetryable == false)
    #expect(await error(never)?.description.contains("no such model") == true)
  }

  @Test func `a program that ends, babbles or is silent is an error each time`() async throws {
    #expect(await error(try CommandModel(id: id, command: ["true"]))?.kind == "connection")
    #expect(await error(try CommandModel(id: id, command: ["/nonexistent/program"]))?.kind == "connection")
    #expect(await error(try command("echo Loading the model"))?.kind == "malformed-reply")
    #expect(await error(try command(#"printf '{"id":%s}\n' "$id""#))?.kind == "malformed-reply")
    let silent = try CommandModel(id: id, command: program(":"), requestTimeout: .milliseconds(200))
    #expect(await error(silent)?.kind == "timeout")
  }

  @Test func `a program that has ended is started again`() async throws {
    let model = try command(#"printf '{"id":%s,"completion":"once"}\n' "$id"; exit 0"#)
    #expect(try await ask(model).text == "once")
    let retrying = RetryingModel(model, time: VirtualTime().source)
    #expect(try await retrying.complete(Prompt(user: "Hi"), GenerationOptions()).text == "once")
  }

  private let id = ModelID(provider: "command", name: "test")

  private func command(_ answer: String) throws -> CommandModel {
    try CommandModel(id: id, command: program(answer))
  }

  private func ask(_ model: CommandModel) async throws -> Completion {
    try await model.complete(Prompt(user: "Hi"), GenerationOptions())
  }

  private func error(_ model: CommandModel, sourceLocation: SourceLocation = #_sourceLocation) async -> ModelError? {
    await #expect(throws: ModelError.self, sourceLocation: sourceLocation) { try await ask(model) }
  }
}
