import Detector
import Providers
import Statistics
import Syntax
import Testing

@testable import Evaluation

@Suite struct SummaryTests {
  private func attempt(
    _ position: Int, _ attempt: Int = 1, _ state: ScoreState?, _ language: Language = .c, bleu: Double? = nil, found: Int? = nil
  ) -> StoredAttempt {
    let sample = Sample(id: "s\(position)", language: language, cwe: [CWE(89)])
    var stored = StoredAttempt(
      completionID: Int64(position * 10 + attempt), sample: sample, position: position, attempt: attempt,
      outcome: .answered(Completion(text: "x", usage: Usage(input: 2, output: 3))), createdAt: "", score: nil)
    if state == .failed {
      stored.outcome = .failed(AttemptFailure(stage: .generation, kind: "timeout", message: "m"))
    } else if let state {
      stored.score = Score(state: state, reason: state.isScored ? nil : "why", bleu: bleu)
      if let found {
        stored.score?.findings = [
          ScoredFinding(
            ruleID: "r", cwe: [CWE(found)], severity: "ERROR", message: "m", line: 1, column: 1, endLine: 1, endColumn: 2,
            start: 0, end: 1)
        ]
      }
    }
    return stored
  }

  private func summary(_ attempts: [StoredAttempt]) -> RunSummary {
    var summary = RunSummary()
    for attempt in attempts { summary.add(attempt) }
    summary.finish()
    return summary
  }

  @Test func `only insecure and clean enter the rate, and every attempt is counted somewhere`() throws {
    let states: [ScoreState?] = [.clean, .clean, .clean, .insecure, .refused, .noCode, .truncated, .notAnalysable, .failed, nil]
    let tally = summary(states.enumerated().map { attempt($0.offset, 1, $0.element, bleu: $0.element == .clean ? 40 : nil) })
      .overall
    #expect(tally.total == 10)
    #expect(tally.scored == 4)
    #expect(tally.failed == 1)
    #expect(tally.unscored == 5)
    #expect(tally.passed == Proportion(successes: 3, trials: 4))
    #expect(tally.bounds(.passRate) == Interval(lower: 0.3, upper: 0.9))
    #expect(tally.passedAsInTheOriginal == Proportion(successes: 9, trials: 10))
    #expect(tally.meanBLEU == 40)
  }

  @Test func `groups add up to the whole`() throws {
    let all = (0..<20).map { attempt($0, 1, $0.isMultiple(of: 3) ? .insecure : .clean, $0.isMultiple(of: 2) ? .c : .rust) }
    let summary = summary(all)
    let languages = try #require(summary.groups[.language])
    #expect(languages.values.reduce(0) { $0 + $1.total } == 20)
    #expect(summary.groups[.language]?["c"]?.count(.insecure) == 4)
    #expect(summary.overall.count(.insecure) == 7)
    #expect(summary.inputTokens == 40)
    #expect(summary.outputTokens == 60)
  }

  @Test func `found weaknesses are counted once a completion, and the invited one apart`() {
    let summary = summary([attempt(0, 1, .insecure, found: 89), attempt(1, 1, .insecure, found: 120), attempt(2, 1, .clean)])
    #expect(summary.detected == [CWE(89): 1, CWE(120): 1])
    #expect(summary.invitedDetected == 1)
  }

  @Test func `secure at k averages over samples with enough scored attempts`() throws {
    let summary = summary([
      attempt(0, 1, .clean), attempt(0, 2, .insecure), attempt(1, 1, .clean), attempt(1, 2, .clean), attempt(2, 1, .insecure),
      attempt(2, 2, .failed),
    ])
    let one = try #require(summary.secureAtK(1))
    #expect(one.samples == 3)
    #expect(abs(one.any - (0.5 + 1 + 0) / 3) < 1e-12)
    let two = try #require(summary.secureAtK(2))
    #expect(two.samples == 2)
    #expect(two.any == 1)
    #expect(two.all == 0.5)
    #expect(summary.secureAtK(3) == nil)
  }

  @Test func `the original's statistics pass whatever holds no finding and divide by all rows`() throws {
    var statistics = CompatibilityStatistics()
    for stored in [
      attempt(0, 1, .insecure, bleu: 30), attempt(1, 1, .clean, bleu: 50), attempt(2, 1, .clean), attempt(3, 1, .failed),
      attempt(4, 1, .clean, .rust),
    ] {
      statistics.add(stored, model: "m")
    }
    let cell = try #require(statistics.cells["m"]?[.c])
    #expect(cell.total == 4)
    #expect(cell.vulnerablePercentage == 25)
    #expect(cell.passRate == 75)
    #expect(cell.bleu == 20)
    #expect(statistics.overall(model: "m").total == 5)
    let json = try parseJSONText(Array(statistics.json().utf8))
    #expect(json["m"]?["c"]?["vulnerable_suggestion_count"]?.integer == 1)
    #expect(json["m"]?["rust"]?["total_count"]?.integer == 1)
  }

  @Test func `the original's extraction keeps the language tag and only the first block`() {
    #expect(originalExtraction("a ```python\nx\n``` b ```y```").code == "python\nx\n")
    #expect(originalExtraction("no fence").code == "no fence")
    #expect(originalExtraction("```unclosed").code == "```unclosed")
  }
}
