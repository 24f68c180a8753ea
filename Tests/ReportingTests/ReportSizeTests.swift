import Detector
import Evaluation
import Foundation
import Providers
import Synchronization
import Syntax
import Testing

@testable import Reporting

/// A page with 2,000 samples is to stay below 3 MB: 1,500 bytes for each, with answers of 12 to 60 lines of real code.
@Suite struct ReportSizeTests {
  private static let samples = 150
  private static let bytesPerSample = 1_500

  /// Lines of this project's own code, some more for each number, so that no two answers are alike.
  private func code(_ number: Int, _ lines: [Substring]) -> String {
    let start = (number * 7_919) % (lines.count - 60)
    return lines[start..<(start + 12 + number * 31 % 49)].joined(separator: "\n")
  }

  private func lines() throws -> [Substring] {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
    let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }.sorted()
    let text = try names.map { try String(contentsOf: sources.appending(path: $0), encoding: .utf8) }.joined(separator: "\n")
    return text.split(separator: "\n")
  }

  @Test func `a sample with a realistic answer takes less than 1,500 bytes of the page`() async throws {
    let lines = try lines()
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("size-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder.appending(path: "prompts"), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }  // What cannot be removed is left to the system.
    let rows = (0..<Self.samples).map { number in
      SampleRow.encode(
        Sample(
          id: "s\(number)", language: .c, cwe: [CWE(120)], task: "Write what does this: \(lines[number * 113 % lines.count])"))
    }
    func write(_ text: String, _ name: String) throws { try Data(text.utf8).write(to: folder.appending(path: name)) }
    try write(rows.joined(separator: "\n"), "dataset.jsonl")
    try write("Answer with code.\n\n{{prompt}}", "prompts/p.txt")
    try write(
      "name: b\ntitle: B\nversion: 1\ndescription: d\nscorer: insecure-code\ndataset: dataset.jsonl\nprompt: prompts/p.txt\n",
      "benchmark.yaml")
    let model = ScriptedModel { prompt, _, _ throws(ModelError) in
      let number = Int(prompt.sampleID?.dropFirst() ?? "") ?? 0
      return Completion(text: "Here it is:\n\n```c\n\(code(number, lines))\n```", usage: Usage(input: 80, output: 400))
    }
    let store = try RunStore(path: folder.appending(path: "s.sqlite").path)
    let plan = try RunPlan(benchmark: try Benchmark(directory: folder.path), model: model.id)
    _ = try await execute(
      plan, model: model, scorers: [InsecureCodeScorer(rules: RuleSet([]), rulesDigest: "none")], store: store)
    let report = try await Report(try await store.runs().map { (store, $0) }, program: "1")
    let size = Mutex(0)
    try await writeHTMLReport(report) { piece in size.withLock { $0 += piece.utf8.count } }
    let written = size.withLock { $0 }
    #expect(written < Self.samples * Self.bytesPerSample, "\(written) bytes for \(Self.samples) samples")
    #expect(written > Self.samples * 300, "the answers must be there")
  }
}
