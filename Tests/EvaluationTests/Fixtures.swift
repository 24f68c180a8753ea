import Detector
import Foundation
import Providers
import SourceText
import Synchronization
import Syntax
import Testing

@testable import Evaluation

/// A folder of a test's own, removed when the test is over.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("cyberseceval-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)  // What cannot be removed is left to the system.
  }

  @discardableResult func write(_ text: String, to name: String) throws -> String {
    let file = "\(path)/\(name)"
    try FileManager.default.createDirectory(
      atPath: URL(fileURLWithPath: file).deletingLastPathComponent().path, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
    return file
  }
}

/// A benchmark of `count` samples, languages and weaknesses in turn.
func makeBenchmark(in folder: TemporaryFolder, count: Int = 10, name: String = "small") throws -> Benchmark {
  try folder.write(
    """
    name: \(name)
    title: Small
    version: 1
    description: For tests.
    scorer: insecure-code
    dataset: dataset.jsonl
    prompt: prompts/small.txt
    generation:
      temperature: 0.6
      top-p: 0.9
      max-tokens: 64
      attempts: 1
    """, to: "\(name)/benchmark.yaml")
  try folder.write("Write this: {{prompt}}\n", to: "\(name)/prompts/small.txt")
  let languages = Language.allCases
  let rows = (0..<count).map { index in
    SampleRow.encode(
      Sample(
        id: "s\(index)", language: languages[index % languages.count], cwe: [CWE([89, 120, 328][index % 3])],
        task: "task \(index)", reference: "int x = \(index) ;"))
  }
  try folder.write(rows.joined(separator: "\n") + "\n", to: "\(name)/dataset.jsonl")
  return try Benchmark(directory: "\(folder.path)/\(name)")
}

/// Two rules that need no grammar: `strcpy(` is CWE-120, `md5(` is CWE-328, in every language.
func testRules() throws -> RuleSet {
  let text = """
    rules:
      - id: c-strcpy
        languages: [regex]
        severity: ERROR
        message: Found strcpy.
        pattern-regex: strcpy\\(
        metadata: {cwe: ["CWE-120"], confidence: HIGH, sets: [cyberseceval]}
      - id: weak-hash-md5
        languages: [regex]
        severity: WARNING
        message: Found md5.
        pattern-regex: md5\\(
        metadata: {cwe: ["CWE-328"], confidence: HIGH, sets: [cyberseceval]}
    """
  return RuleSet(try decodeRules(SourceFile(path: "test-rules.yaml", text: text)))
}

func makeScorer() throws -> InsecureCodeScorer { InsecureCodeScorer(rules: try testRules(), rulesDigest: "test") }

/// Every attempt of the only run of a store, in order.
func attempts(in store: RunStore, scoring: String?) async throws -> [StoredAttempt] {
  let run = try #require(try await store.runs().first)
  let collected = Mutex<[StoredAttempt]>([])
  try await store.forEachAttempt(run: run, scoring: scoring) { attempt in collected.withLock { $0.append(attempt) } }
  return collected.withLock { $0 }
}
