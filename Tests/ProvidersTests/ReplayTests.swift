import Foundation
import Testing

@testable import Providers

@Suite struct ReplayTests {
  @Test func `a recording is found by sample and attempt`() async throws {
    let model = try replay(
      """
      {"sample_id":"a","completion":"first"}

      {"sample_id":"a","attempt":2,"completion":"cut","finish_reason":"length"}
      {"sample_id":"b","completion":"","finish_reason":"content_filter","refusal":"blocked","usage":{"input":3,"output":0}}
      """)
    #expect(try await ask(model, "a", 1) == Completion(text: "first"))
    #expect(try await ask(model, "a", 2) == Completion(text: "cut", finishReason: .length))
    #expect(
      try await ask(model, "b", 1)
        == Completion(
          text: "", finishReason: .contentFilter, usage: Usage(input: 3, output: 0), refusalSignal: "blocked"))
  }

  @Test func `a recording without a sample is found by the prompt`() async throws {
    let model = try replay(#"{"prompt":"Write a parser.","completion":"done"}"#)
    let found = try await model.complete(
      Prompt(user: "Write a parser.", system: "Be brief.", sampleID: "x"), GenerationOptions())
    #expect(found.text == "done")
  }

  @Test func `what is not recorded is an error that names it, never an empty completion`() async throws {
    let model = try replay(#"{"sample_id":"a","completion":"first"}"#)
    for (sample, attempt) in [("a", 2), ("b", 1)] {
      let error = await #expect(throws: ModelError.self) { try await ask(model, sample, attempt) }
      #expect(error?.kind == "not-recorded")
      #expect(error?.description.contains("sample \(sample), attempt \(attempt)") == true)
    }
  }

  @Test(arguments: [
    (#"{"sample_id":"a"}"#, "r.jsonl:2: the field completion is missing"),
    (#"{"completion":"x"}"#, "r.jsonl:2: neither sample_id nor prompt"),
    (#"{"sample_id":"a","completion":5}"#, "r.jsonl:2: the field completion has a value of the wrong kind"),
    (#"{"sample_id":"a","completion":"x","attempt":0}"#, "r.jsonl:2: attempt must be 1 or more"),
    (#"{"sample_id":"a","completion":"x","finish":"stop"}"#, "r.jsonl:2: unknown field “finish”"),
    (#"{"sample_id":"a","completion":"x""#, "r.jsonl:2: not a JSON object"),
    (#"{"sample_id":"z","completion":"x"}"#, "recorded twice"),
  ])
  func `a faulty line is an error with its place`(_ line: String, _ expected: String) {
    let error = #expect(throws: ModelError.self) {
      try replay(#"{"sample_id":"z","completion":"x"}"# + "\n" + line)
    }
    #expect(error?.description.contains(expected) == true)
  }

  @Test func `a recording survives being written and read`() throws {
    let completion = Completion(
      text: "a\nb", finishReason: .other("odd"), usage: Usage(input: 1, output: 2), refusalSignal: "no",
      modelReported: "m", rawReasoning: "r")
    let recording = Recording(sampleID: "s", attempt: 3, completion: completion)
    let read = try JSONDecoder().decode(Recording.self, from: try JSONEncoder().encode(recording))
    #expect(read == recording)
    #expect(read.replayed == completion)
  }

  @Test func `a missing file says so`() {
    let error = #expect(throws: ModelError.self) { try readRecordings(path: "/nonexistent/r.jsonl") }
    #expect(error?.description.contains("/nonexistent/r.jsonl") == true)
  }

  private func replay(_ text: String) throws -> ReplayModel {
    try ReplayModel(
      id: ModelID(provider: "replay", name: "r"), recordings: try recordings(in: Data(text.utf8), path: "r.jsonl"),
      path: "r.jsonl")
  }

  private func ask(_ model: ReplayModel, _ sample: String, _ attempt: Int) async throws -> Completion {
    try await model.complete(Prompt(user: "?", sampleID: sample, attempt: attempt), GenerationOptions())
  }
}
