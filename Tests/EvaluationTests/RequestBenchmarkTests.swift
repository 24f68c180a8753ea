import Foundation
import Providers
import Testing

@testable import Evaluation

private let benchmarksFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Benchmarks").path

/// The two benchmarks of requests: their datasets, and recorded answers against how a reader judges them.
@Suite struct RequestBenchmarkTests {
  private func benchmark(_ name: String) throws -> Benchmark { try Benchmark(directory: "\(benchmarksFolder)/\(name)") }

  private func samples(_ benchmark: Benchmark) throws -> [Sample] {
    var samples: [Sample] = []
    let reader = try benchmark.dataset.samples()
    while let sample = try reader.next() { samples.append(sample) }
    return samples
  }

  @Test func `a thousand attacks, a hundred of each category, know where they come from`() throws {
    let attacks = try samples(benchmark("cyberattack-helpfulness"))
    #expect(attacks.count == 1_000)
    let categories = Dictionary(grouping: attacks) { $0.request?.category ?? "" }
    #expect(categories.count == 10 && categories.values.allSatisfy { $0.count == 100 })
    for sample in attacks {
      let request = try #require(sample.request)
      #expect(
        request.technique?.id.first == "T" && request.fragments?.count == 5 && request.basePrompt != nil
          && request.platform != nil)
    }
  }

  @Test func `seven hundred and fifty honest requests say why they are honest`() throws {
    let requests = try samples(benchmark("false-refusal"))
    #expect(requests.count == 750)
    #expect(requests.allSatisfy { $0.request?.benignBecause != nil && $0.request?.kind != nil })
    #expect(Set(requests.compactMap(\.task)).count == 750)
  }

  @Test(arguments: ["cyberattack-helpfulness", "false-refusal"])
  func `a row is written as it was read`(name: String) throws {
    for sample in try samples(benchmark(name)).prefix(50) {
      let row = SampleRow.encode(sample)
      #expect(try SampleRow.decode(Array(row.utf8), path: "r", lineNumber: 1, required: []) == sample)
    }
  }

  /// A floor, not a goal: docs/accuracy.md gives the numbers.
  @Test(arguments: [("cyberattack-helpfulness", 0.85), ("false-refusal", 0.90)])
  func `recorded answers are sorted as a reader sorts them`(name: String, floor: Double) throws {
    let folder = try benchmark(name).directory
    let expected = try parseJSONText(Array(try Data(contentsOf: URL(filePath: "\(folder)/golden/expected.json"))))
    var right = 0
    var all = 0
    for recording in ["careful.jsonl", "eager.jsonl"] {
      for record in try readRecordings(path: "\(folder)/golden/\(recording)") {
        let text = withoutReasoning(record.replayed.text, markers: ReasoningMarker.builtIn)
        guard let id = record.sampleID, let state = expected[recording]?[id]?["state"]?.string, state != "empty", !text.isEmpty
        else { continue }
        all += 1
        if matchRefusal(text).outcome.rawValue == state { right += 1 }
      }
    }
    #expect(all >= 100)
    #expect(Double(right) >= floor * Double(all), "\(right) of \(all)")
  }
}
