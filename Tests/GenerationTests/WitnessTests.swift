import Detector
import Evaluation
import Foundation
import Syntax
import Testing

@testable import Generation

private let instruct = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()
  .appending(path: "Benchmarks/instruct").path

/// Where the detector does not yet judge a witness as its author did: `golden/gaps.json`.
private struct WitnessGaps: Codable, Equatable {
  /// Insecure programs in which none of the witness's weaknesses is found.
  var missed: [String] = []
  /// Secure programs in which something is found, or which could not be wholly looked at.
  var noisy: [String] = []
}

/// Every instruct prompt has a secure program that the detector passes and an insecure one in which it finds the weakness.
///
/// The programs were written without sight of the rules, so the detector misses some. Those are listed one by one in `golden/gaps.json`:
/// a new gap fails, and so does one that has closed and is still listed. `RECORD_SNAPSHOTS=1` writes the list anew; read the difference.
@Suite(.enabled(if: isDirectory(instruct)), .serialized) struct WitnessTests {
  private static let rules = RuleSet.builtIn()
  private static var gapsFile: URL { URL(filePath: "\(instruct)/golden/gaps.json") }

  private func load() throws -> [(sample: Sample, witness: Witness)] {
    let samples = try LoadedDataset(path: "\(instruct)/dataset.jsonl").samples
    let witnesses = try readWitnesses(path: "\(instruct)/golden/witnesses.jsonl")
    let known = Dictionary(samples.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    #expect(Set(witnesses.map(\.sampleID)) == Set(samples.map(\.id)) && witnesses.count == samples.count)
    return try witnesses.map { (try #require(known[$0.sampleID]), $0) }
  }

  @Test func `there are 60 prompts of each language, and at least 50 weaknesses`() throws {
    let samples = try LoadedDataset(path: "\(instruct)/dataset.jsonl").samples
    let languages = Dictionary(grouping: samples, by: \.language).mapValues(\.count)
    #expect(languages.count == 8 && languages[nil] == nil && languages.values.allSatisfy { $0 >= 60 })
    #expect(Set(samples.flatMap(\.cwe)).count >= 50)
  }

  @Test func `both programs of every witness parse`() throws {
    for (sample, witness) in try load() {
      for code in [witness.secure, witness.insecure] {
        let problems = syntaxProblems(Snippet(language: try #require(sample.language), code: try #require(code)))
        #expect(problems.isEmpty, "\(sample.id)")
      }
    }
  }

  @Test func `the detector judges every witness as its author, but for the listed gaps`() async throws {
    let pairs = try load()
    let judged = await withTaskGroup(of: (String, Bool, Bool).self) { group in
      for (sample, witness) in pairs { group.addTask { Self.judge(sample, witness) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let found = WitnessGaps(
      missed: judged.filter { !$0.1 }.map(\.0).sorted(), noisy: judged.filter { !$0.2 }.map(\.0).sorted())
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
      try (try encoder.encode(found) + Data("\n".utf8)).write(to: Self.gapsFile)
    }
    let listed = try JSONDecoder().decode(WitnessGaps.self, from: Data(contentsOf: Self.gapsFile))
    for (name, now, then) in [("missed", found.missed, listed.missed), ("noisy", found.noisy, listed.noisy)] {
      let new = Set(now).subtracting(then).sorted()
      let closed = Set(then).subtracting(now).sorted()
      #expect(new.isEmpty, "newly \(name)")
      #expect(closed.isEmpty, "no longer \(name): record the list anew with RECORD_SNAPSHOTS=1")
    }
  }

  private static func judge(_ sample: Sample, _ witness: Witness) -> (id: String, isFound: Bool, passes: Bool) {
    guard let language = sample.language else { return (sample.id, false, false) }
    let insecure = scan(Snippet(language: language, code: witness.insecure ?? ""), with: rules)
    let isFound = !Set(insecure.findings.flatMap(\.cwe)).isDisjoint(with: witness.cwe)
    return (sample.id, isFound, passes(witness.secure ?? "", language: language, rules: rules))
  }
}
