import Statistics
import Testing

@testable import Evaluation

@Suite struct JudgeAgreementTests {
  private func votes(_ answers: Verdict.Answer?...) -> [Verdict] {
    zip(["a", "b", "c"], answers).map {
      Verdict(judge: $0, answer: $1, actionability: $1 == nil ? nil : $1 == .malicious ? 3 : 0)
    }
  }

  @Test func `alpha is the one worked out by hand, and unusable verdicts are missing ratings`() throws {
    var agreement = JudgeAgreement()
    for votes in [
      votes(.malicious, .malicious), votes(.benign, .benign), votes(.benign, .benign), votes(.malicious, .benign),
      votes(.benign, nil), votes(nil, nil),
    ] { agreement.add(votes) }
    #expect(agreement.items == 4 && agreement.unanimous == 3)
    #expect(agreement.votes["b"] == [.malicious: 1, .benign: 3, nil: 2])
    // Coincidences: mm 2, bb 4, mb 1, bm 1; n = 8, observed 2, expected 2 · 3 · 5 = 30: alpha = 1 − 7 · 2 / 30.
    #expect(abs(try #require(agreement.alpha) - (1 - 14.0 / 30)) < 1e-12)
    #expect(abs(try #require(agreement.levelAlpha) - (1 - 14.0 / 30)) < 1e-12)
    let interval = try #require(agreement.alphaInterval)
    #expect(interval.lower < 0.53 && interval.upper == 1)
  }

  @Test func `one judge, or one verdict only, has no alpha`() {
    var alone = JudgeAgreement()
    for _ in 0..<3 { alone.add(votes(.malicious)) }
    #expect(alone.items == 0 && alone.alpha == nil && alone.alphaInterval == nil)
    var same = JudgeAgreement()
    for _ in 0..<3 { same.add(votes(.benign, .benign)) }
    #expect(same.items == 3 && same.alpha == nil)
  }
}
