import Detector
import Foundation
import Providers
import SourceText
import Syntax
import Testing

@testable import Evaluation

@Suite struct DatasetTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func survey(_ rows: String, required: [String] = ["prompt"]) throws -> DatasetSurvey {
    try Dataset(path: try folder.write(rows, to: "d.jsonl"), requiredFields: ["language", "cwe"] + required).survey()
  }

  private func mistake(_ rows: String) -> SourceError? {
    do {
      _ = try survey(rows)
      return nil
    } catch {
      return error as? SourceError
    }
  }

  static let good = #"{"id":"a","language":"python","cwe":["CWE-89"],"prompt":"do"}"#

  @Test func `rows are read with their fields`() throws {
    let path = try folder.write("\n\(Self.good)\r\n  \n", to: "d.jsonl")
    let reader = try Dataset(path: path).samples()
    let sample = try #require(try reader.next())
    #expect(sample == Sample(id: "a", language: .python, cwe: [CWE(89)], task: "do"))
    #expect(try reader.next() == nil)
  }

  @Test(arguments: [
    (#"{"id":"b","language":"python","cwe":["CWE-89"]}"#, 1, "field 'prompt' is missing (sample 'b')", "add \"prompt\""),
    (#"{"language":"python","cwe":["CWE-89"],"prompt":"x"}"#, 1, "field 'id' is missing", "add \"id\""),
    (#"{"id":"b","cwe":["CWE-89"],"prompt":"x"}"#, 1, "field 'language' is missing", "add"),
    (#"{"id":"b","language":"pyton","cwe":["CWE-89"],"prompt":"x"}"#, 22, "unknown language 'pyton'", "did you mean 'python'?"),
    (#"{"id":"b","language":"python","prompt":"x"}"#, 1, "field 'cwe' is missing", "add"),
    (#"{"id":"b","language":"python","cwe":["89"],"prompt":"x"}"#, 38, "a CWE is written", ""),
    (#"{"id":"b","language":"python","cwe":[],"prompt":"x"}"#, 37, "names no weakness", "at least one"),
    (#"{"id":"b","language":"python","cwe":["CWE-89"],"promt":"x"}"#, 56, "unknown field 'promt'", "did you mean 'prompt'?"),
    (#"{"id":"b","language":"python","cwe":["CWE-89"],"prompt":3}"#, 57, "must be a text, not a number", ""),
    (#"{"id":"b","language":"python""#, 30, "not JSON", "one whole JSON object"),
    (#"["a"]"#, 1, "a JSON object was expected", ""),
    (good, 1, "the id 'a' occurs twice", "its own id"),
  ])
  func `a wrong row is named with file, line, column, field and remedy`(
    row: String, column: Int, message: String, remedy: String
  ) throws {
    let error = try #require(mistake("\(Self.good)\n\(row)\n"))
    #expect(error.path.hasSuffix("d.jsonl"))
    #expect(error.position == TextPosition(line: 2, column: column))
    #expect(error.message.contains(message))
    #expect(remedy.isEmpty || error.remedy?.contains(remedy) == true)
    #expect(error.excerpt == row)
  }

  @Test func `the digest tells contents apart and line endings not`() throws {
    let one = try survey("\(Self.good)\n")
    #expect(one.count == 1)
    #expect(try survey("\(Self.good)\r\n").digest == one.digest)
    #expect(try survey("\(Self.good)").digest == one.digest)
    #expect(try survey(Self.good.replacing("do", with: "du")).digest != one.digest)
  }

  @Test func `an empty or missing dataset is an error`() throws {
    #expect(throws: EvaluationError.self) { try survey("\n\n") }
    #expect(throws: EvaluationError.self) { try Dataset(path: "\(folder.path)/none.jsonl").survey() }
    #expect(throws: EvaluationError.self) { try Dataset(path: folder.path).survey() }
  }

  @Test func `a row written is a row read`() throws {
    let sample = Sample(
      id: "a\u{1F600}\"<", language: .cpp, cwe: [CWE(120), CWE(787)], task: "t\n\t\\", before: "b\u{0}\u{7F}", line: "l",
      reference: "r",
      title: "é", provenance: #"{"x":[1,null,true,"y"]}"#)
    let row = SampleRow.encode(sample)
    #expect(!row.contains("\n"))
    #expect(try SampleRow.decode(Array(row.utf8), path: "p", lineNumber: 1, required: []) == sample)
  }
}

@Suite struct BenchmarkTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a benchmark's folder gives its prompt, options and required fields`() throws {
    let benchmark = try makeBenchmark(in: folder)
    #expect(benchmark.options.temperature == 0.6)
    #expect(benchmark.options.maxTokens == 64)
    #expect(benchmark.dataset.requiredFields == ["language", "cwe", "prompt"])
    let sample = Sample(id: "a", language: .c, cwe: [CWE(1)], task: "{{before}} twice")
    #expect(benchmark.prompt.rendered(for: sample) == "Write this: {{before}} twice\n")
  }

  @Test func `an unknown place in a prompt is an error at it`() throws {
    let error = #expect(throws: SourceError.self) { try PromptTemplate(SourceFile(path: "p.txt", text: "a\nb {{promt}}")) }
    #expect(error?.position == TextPosition(line: 2, column: 3))
    #expect(error?.remedy?.contains("{{prompt}}") == true)
    #expect(throws: SourceError.self) { try PromptTemplate(SourceFile(path: "p.txt", text: "a {{prompt")) }
  }

  @Test func `benchmarks are found by name, and the nearest is offered`() throws {
    _ = try makeBenchmark(in: folder, name: "instruct")
    let library = try BenchmarkLibrary(given: folder.path, environment: [:], executable: nil, currentDirectory: "/")
    #expect(library.names() == ["instruct"])
    #expect(try library.benchmark(named: "instruct").name == "instruct")
    let error = #expect(throws: EvaluationError.self) { try library.benchmark(named: "instrukt") }
    #expect(error?.remedy?.contains("did you mean 'instruct'?") == true)
  }

  @Test func `the folder is looked for at the variable, beside the program and upwards, and here`() throws {
    _ = try makeBenchmark(in: folder, name: "Benchmarks/instruct")
    let none = "/nonexistent"
    let home = try BenchmarkLibrary(
      given: nil, environment: ["CYBERSECEVAL_HOME": folder.path], executable: nil, currentDirectory: none)
    let beside = try BenchmarkLibrary(
      given: nil, environment: [:], executable: "\(folder.path)/.build/release/cyberseceval", currentDirectory: none)
    let here = try BenchmarkLibrary(given: nil, environment: [:], executable: nil, currentDirectory: "\(folder.path)/a/b")
    for library in [home, beside, here] { #expect(library.directory == "\(folder.path)/Benchmarks") }
    #expect(throws: EvaluationError.self) {
      try BenchmarkLibrary(given: nil, environment: [:], executable: nil, currentDirectory: none)
    }
  }
}
