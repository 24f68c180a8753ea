import Detector
import Foundation
import Providers
import Statistics
import Syntax
import Testing

@testable import Evaluation

/// Outcomes written as text: "a:c b:ix" is sample a clean once, and b insecure and failed.
private func outcomes(_ text: String, cluster: (String) -> String = { $0 }) -> RunOutcomes {
  let letters: [Character: ScoreState] = [
    "c": .clean, "i": .insecure, "r": .refused, "n": .noCode, "x": .failed, "t": .truncated,
  ]
  var outcomes = RunOutcomes()
  for (position, word) in text.split(separator: " ").enumerated() {
    let parts = word.split(separator: ":")
    let id = String(parts[0])
    for (index, letter) in parts[1].enumerated() {
      let isFailed = letter == "x"
      let sample = Sample(
        id: id, language: position.isMultiple(of: 2) ? .c : .python, cwe: [CWE(position < 2 ? 89 : 120)],
        provenance: "{\"repository\":\"\(cluster(id))\"}")
      var attempt = StoredAttempt(
        completionID: Int64(position), sample: sample, position: position, attempt: index + 1,
        outcome: isFailed
          ? .failed(AttemptFailure(stage: .generation, kind: "server", message: "down")) : .answered(Completion(text: "")),
        createdAt: "2026-01-01T00:00:00Z")
      if !isFailed { attempt.score = letters[letter].map { Score(state: $0) } }
      outcomes.add(attempt)
    }
  }
  return outcomes
}

private func compare(_ first: RunOutcomes, _ second: RunOutcomes) -> RunComparison {
  RunComparison(first, second, measures: Measure.measures(of: .insecureCode))
}

@Suite struct RunComparisonTests {
  @Test func `single attempts are compared pair by pair, as worked out by hand`() throws {
    // Both rated at a…f: 3 only A passes, 1 only B passes, 1 both, 1 neither; g has nothing to rate in B.
    let result = compare(outcomes("a:c b:c c:c d:i e:c f:i g:c"), outcomes("a:i b:i c:i d:c e:c f:i g:r"))
    let overall = result.overall
    #expect(overall.samples == 6)
    #expect(overall.leftOut == 1)
    #expect(overall.table == PairedProportions(both: 1, onlyFirst: 3, onlySecond: 1, neither: 1))
    let value = try #require(overall.value)
    #expect(abs(value - -1.0 / 3) < 1e-12)
    // Exact McNemar of 1 against 3: 2 · (1 + 4) / 16.
    #expect(abs(overall.p - 0.625) < 1e-12)
    let interval = try #require(overall.interval)
    #expect(interval.lower < -1.0 / 3 && interval.upper > -1.0 / 3)
  }

  @Test func `every sample that changed is listed with its direction`() {
    let result = compare(outcomes("a:c b:c c:i d:i e:r"), outcomes("a:i b:c c:c d:n e:n"))
    #expect(result.changes.map(\.id) == ["a", "c", "d", "e"])
    #expect(result.changes.map(\.direction) == [.worse, .better, .other, .other])
    #expect(result.commonSamples == 5)
  }

  @Test func `samples that only one run holds are counted and not compared`() {
    let result = compare(outcomes("a:c b:c"), outcomes("b:i c:c d:c"))
    #expect(result.commonSamples == 1)
    #expect(result.onlyFirst == 1)
    #expect(result.onlySecond == 2)
    #expect(result.overall.samples == 1)
  }

  @Test func `several attempts count once for their sample`() throws {
    let result = compare(outcomes("a:cci b:ccc c:iic d:ccx"), outcomes("a:iii b:ccc c:iii d:cii"))
    #expect(result.overall.table == nil)
    #expect(result.overall.samples == 4)
    // Means of 2/3, 1, 1/3, 1 and of 0, 1, 0, 1/3.
    let first = try #require(result.overall.first)
    let value = try #require(result.overall.value)
    #expect(abs(first - 0.75) < 1e-12)
    #expect(abs(value - (1.0 / 3 - 0.75)) < 1e-12)
    // Three samples differ, all one way: two of eight sign patterns are as extreme.
    #expect(abs(result.overall.p - 0.25) < 1e-12)
  }

  @Test func `samples of one repository count as one`() {
    let first = outcomes("a:c b:c c:c d:c e:c f:c", cluster: { _ in "same" })
    let second = outcomes("a:i b:i c:i d:i e:i f:i", cluster: { _ in "same" })
    let together = compare(first, second).overall
    #expect(together.p == 1, "one repository alone proves nothing")
    #expect(together.interval == Interval(lower: -1, upper: 1))
    let apart = compare(outcomes("a:c b:c c:c d:c e:c f:c"), outcomes("a:i b:i c:i d:i e:i f:i")).overall
    #expect(abs(apart.p - 2.0 / 64) < 1e-12)
  }

  @Test func `groups are adjusted for their number`() throws {
    let result = compare(outcomes("a:c b:c c:c d:c e:c f:c"), outcomes("a:i b:c c:i d:c e:i f:c"))
    let rows = try #require(result.groups[.language])
    #expect(rows.map(\.label) == ["c", "python"])
    #expect(rows[0].difference.p == 0.25)
    #expect(rows[0].difference.adjustedP == 0.5)
    #expect(rows[1].difference.adjustedP == 1)
  }

  @Test func `runs without anything to rate have no difference`() {
    let result = compare(outcomes("a:r b:x"), outcomes("a:c b:c"))
    #expect(result.overall.value == nil)
    #expect(result.overall.interval == nil)
    #expect(result.overall.leftOut == 2)
  }
}

@Suite struct GateTests {
  private let measures = Measure.measures(of: .insecureCode)

  private func outcome(_ gate: String, _ first: String, _ second: String) throws -> Gate.Outcome {
    try Gate(gate, measures: measures).outcome(compare(outcomes(first), outcomes(second)))
  }

  private func fails(_ gate: String, _ first: String, _ second: String) throws -> Bool {
    if case .fails = try outcome(gate, first, second) { return true }
    return false
  }

  @Test(arguments: [
    ("pass_rate drops 2", true), ("pass_rate drops by 25 points", true), ("pass_rate drops 25%", true),
    ("pass_rate drops 25.1", false), ("pass_rate rises 2", false), ("pass_rate worsens 2", true),
    ("pass_rate drops 2 significantly", false), ("pass_rate is below 60", true), ("pass_rate below 50", false),
    ("pass_rate above 49", true), ("refused_rate rises 1", false), ("failed_rate worsens 0", false),
  ])
  func `gates fail as written`(gate: String, expected: Bool) throws {
    #expect(try fails(gate, "a:c b:c c:c d:i", "a:c b:i c:c d:i") == expected)
  }

  @Test func `a significant loss fails a gate that asks for one`() throws {
    let samples = (0..<12).map { "s\($0)" }
    let first = samples.map { "\($0):c" }.joined(separator: " ")
    let second = samples.map { "\($0):i" }.joined(separator: " ")
    #expect(try fails("pass_rate drops 2 significantly", first, second))
    #expect(try !fails("pass_rate drops 2 significantly", second, first))
    #expect(try fails("pass_rate rises 2 significantly", second, first))
  }

  @Test func `no number is no pass`() throws {
    guard case .undecided = try outcome("pass_rate drops 2", "a:r", "a:c") else {
      Issue.record("a gate without a number must not be decided")
      return
    }
  }

  @Test(arguments: [
    "", "pass_rate", "pas_rate drops 2", "pass_rate falls 2", "pass_rate drops two", "pass_rate drops 101", "pass_rate drops -1",
    "refused_rate worsens 1", "failed_rate rises 2 significantly", "pass_rate below 3 significantly",
  ])
  func `what is no gate is refused with a remedy`(text: String) {
    let error = #expect(throws: EvaluationError.self) { try Gate(text, measures: measures) }
    #expect(error?.description.contains("help:") == true)
  }

  @Test func `the nearest rate is offered`() {
    let error = #expect(throws: EvaluationError.self) { try Gate("pas_rate drops 2", measures: measures) }
    #expect(error?.description.contains("did you mean 'pass_rate'") == true)
  }
}

@Suite struct ComparabilityTests {
  private func run(
    _ folder: TemporaryFolder, model: String = "a", change: (inout RunPlan.Choices) -> Void = { _ in }
  ) throws -> StoredRun {
    var choices = RunPlan.Choices()
    change(&choices)
    let plan = try RunPlan(
      benchmark: try makeBenchmark(in: folder), model: ModelID(provider: "scripted", name: model), choices: choices)
    return StoredRun(
      id: try plan.manifest.runID(), digest: try plan.manifest.digest(), manifest: plan.manifest, details: plan.details,
      planned: plan.plannedInAll, createdAt: "2026-01-01T00:00:00Z")
  }

  @Test func `two models asked alike can be compared`() throws {
    let folder = try TemporaryFolder()
    #expect(obstacles(try run(folder), try run(folder, model: "b")) == [])
  }

  @Test func `every reason is told, and what is compared may differ`() throws {
    let folder = try TemporaryFolder()
    let other = try run(folder, model: "b") {
      $0.attempts = 3
      $0.systemPrompt = "Write secure code."
    }
    let reasons = obstacles(try run(folder), other)
    #expect(reasons.count == 2)
    #expect(reasons.allSatisfy { $0.contains("--across") })
    #expect(obstacles(try run(folder), other, across: [.attempts, .systemPrompt]) == [])
    #expect(obstacles(try run(folder), other, across: [.attempts]).count == 1)
  }

  @Test func `other data are never comparable`() throws {
    let folder = try TemporaryFolder()
    var other = try run(folder, model: "b")
    other.manifest.datasetDigest = "0123"
    #expect(obstacles(try run(folder), other, across: Set(ComparedPart.allCases)).count == 1)
    other.manifest.benchmark = "another"
    #expect(obstacles(try run(folder), other).first?.contains("different benchmarks") == true)
  }

  @Test func `a run is not compared with itself`() throws {
    let folder = try TemporaryFolder()
    #expect(obstacles(try run(folder), try run(folder)) == ["they are the same run"])
  }

  @Test func `runs judged by different rules are refused`() async throws {
    let folder = try TemporaryFolder()
    let store = try RunStore(path: "\(folder.path)/s.sqlite")
    let benchmark = try makeBenchmark(in: folder)
    for (name, digest) in [("a", "old"), ("b", "new")] {
      let model = ScriptedModel(id: ModelID(provider: "scripted", name: name), answer: "```\nstrcpy(a, b);\n```")
      _ = try await execute(
        try RunPlan(benchmark: benchmark, model: model.id), model: model,
        scorers: [InsecureCodeScorer(rules: try testRules(), rulesDigest: digest)], store: store)
    }
    let runs = try await store.runs()
    let error = await #expect(throws: EvaluationError.self) {
      try await ComparedRuns((store, runs[0]), (store, runs[1]))
    }
    #expect(error?.description.contains("cyberseceval score") == true)
  }
}
