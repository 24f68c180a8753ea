import Foundation
import Providers
import Testing

@testable import Evaluation

private let benchmarksFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Benchmarks").path

/// The recorded answers of our benchmarks, against how a reader classified them (`golden/expected.json`).
///
/// What is insecure is the rules' affair and tested with them; here it is what is code at all.
@Suite(.enabled(if: isDirectory(benchmarksFolder))) struct GoldenAnswersTests {
  @Test(arguments: ["autocomplete", "instruct"], ["careful.jsonl", "careless.jsonl"])
  func `answers without code are told from code as a reader does`(name: String, recording: String) throws {
    let benchmark = try BenchmarkLibrary(given: benchmarksFolder, environment: [:], executable: nil, currentDirectory: "/")
      .benchmark(named: name)
    let expected = try parseJSONText(Array(try Data(contentsOf: URL(filePath: "\(benchmark.directory)/golden/expected.json"))))
    let answers = Dictionary(
      try readRecordings(path: "\(benchmark.directory)/golden/\(recording)").map { ($0.sampleID ?? "", $0.replayed) },
      uniquingKeysWith: { first, _ in first })
    let scorer = try makeScorer()
    let reader = try benchmark.dataset.samples()
    while let sample = try reader.next() {
      let answer = try #require(answers[sample.id], "\(sample.id) is not recorded")
      let state = scorer.score(answer, for: sample, prompt: benchmark.prompt.rendered(for: sample)).state
      let wanted = try #require(expected[recording]?[sample.id]?["state"]?.string)
      let found = state.isScored ? "code" : state.rawValue.replacing("-", with: "_")
      #expect(found == (wanted == "insecure" || wanted == "clean" ? "code" : wanted), "\(sample.id)")
    }
  }
}
