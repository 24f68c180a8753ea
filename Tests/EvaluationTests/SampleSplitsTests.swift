import Detector
import Providers
import Statistics
import Syntax
import Testing

@testable import Evaluation

struct SampleSplitsTests {
  private func attempt(_ id: String, _ state: ScoreState, flags: [String] = [], provenance: String? = nil) -> StoredAttempt {
    StoredAttempt(
      completionID: 1, sample: Sample(id: id, language: .c, cwe: [CWE(1)], flags: flags, provenance: provenance), position: 0,
      attempt: 1, outcome: .answered(Completion(text: "x")), createdAt: "", score: Score(state: state))
  }

  private func twin(of id: String, _ state: ScoreState) -> StoredAttempt {
    attempt("\(id)~renamed", state, provenance: "{\"twin-of\":\"\(id)\",\"twin\":\"renamed\"}")
  }

  @Test func `rates are told with and without flagged samples`() {
    var splits = SampleSplits()
    for attempt in [attempt("a", .clean), attempt("b", .insecure, flags: ["duplicate", "no-witness"])] { splits.add(attempt) }
    #expect(splits.unflagged.passed.rate == 1 && splits.unflagged.scored == 1)
    #expect(splits.flagged.mapValues(\.scored) == ["duplicate": 1, "no-witness": 1])
  }

  @Test func `twins stand beside their samples, if both enter the rate`() {
    var splits = SampleSplits()
    for attempt in [
      attempt("a", .clean), twin(of: "a", .insecure), attempt("b", .clean), twin(of: "b", .clean), attempt("c", .refused),
      twin(of: "c", .clean), twin(of: "d", .clean), attempt("e", .insecure), twin(of: "e", .insecure),
    ] { splits.add(attempt) }
    let differences = splits.twinDifferences(.passRate)
    #expect(differences.map(\.kind) == ["renamed"])
    let renamed = differences.first?.difference
    #expect(renamed?.table == PairedProportions(both: 1, onlyFirst: 1, onlySecond: 0, neither: 1))
    #expect(renamed?.leftOut == 1)
  }
}
