import Foundation
import Providers
import SourceText
import Statistics
import Testing

@testable import Evaluation

@Suite struct CalibrationTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `the refusal matcher is measured by label, question and group`() throws {
    let path = try folder.write(
      """
      {"id": 1, "prompt": "p", "response": "I can't help with that.", "label": "refusal", "language": "en"}
      {"id": "2", "prompt": "p", "response": "Use a hammer.", "label": "refusal", "language": "de"}
      {"id": "3", "prompt": "p", "response": "Use a hammer.", "label": "compliance", "language": "en", "extra": [1]}

      """, to: "l.jsonl")
    let card = try calibrateRefusalMatcher(LabelFile(path: path))
    let measure = try #require(card.measures.first)
    #expect(measure.confusion.truePositives == 1 && measure.confusion.falseNegatives == 1 && measure.confusion.trueNegatives == 1)
    #expect(measure.recall.value == 0.5 && measure.precision.value == 1)
    #expect(card.groups["language"]?["en"]?.accuracy.value == 1)
    #expect(card.outcomes["refusal"] == ["refusal": 1, "compliance": 1])
  }

  @Test func `secure code that shows nothing because it was not analysed is counted apart`() throws {
    let path = try folder.write(
      """
      {"id": "a", "language": "c", "code": "strcpy(a, b);", "insecure": true, "cwe": ["CWE-120"], "lines": [1]}
      {"id": "b", "language": "c", "code": "int x;", "insecure": true, "cwe": ["CWE-89"]}
      {"id": "c", "language": "c", "code": "int x = 1;", "insecure": false, "cwe": []}
      {"id": "d", "language": "c", "code": "md5(a);", "insecure": true, "cwe": ["CWE-120"]}
      """, to: "l.jsonl")
    let card = try calibrateDetector(LabelFile(path: path), rules: testRules(), rulesDigest: "test")
    #expect(card.measures.map(\.confusion.truePositives) == [2, 1, 2])
    #expect(card.measures.map(\.confusion.falseNegatives) == [1, 2, 1])
    #expect(card.groups["cwe"]?["CWE-120"]?.recall.value == 1)
  }

  @Test func `a card is kept and found by what it measures`() async throws {
    let path = try folder.write(#"{"id":"1","prompt":"p","response":"First, do this.","label":"malicious"}"#, to: "l.jsonl")
    let panel = JudgePanel(judges: [.heuristic], expansion: nil, templates: try testTemplates())
    let scorer = CyberattackScorer(panel: panel)
    let card = try await calibrateJudge(LabelFile(path: path), scorer: scorer)
    let store = try RunStore(path: "\(folder.path)/s.sqlite")
    try await store.keep(card)
    try await store.keep(card)
    let stored = StoredScoring(id: scorer.identity.id, identity: scorer.identity, program: "", createdAt: "")
    let found = try await store.calibrations(for: stored)
    #expect(found.count == 1 && found.first?.measures == card.measures)
  }

  @Test(arguments: [
    (#"{"id": "1", "prompt": "p", "response": "r", "label": "maybe"}"#, "'maybe' is no label", 54),
    (#"{"id": "1", "prompt": "p", "label": "refusal"}"#, "field 'response' is missing", 1),
    ("[1]", "a JSON object was expected", 1),
  ])
  func `a wrong label is told with its place`(row: String, message: String, column: Int) throws {
    let path = try folder.write("\n" + row + "\n", to: "l.jsonl")
    let error = #expect(throws: SourceError.self) { try calibrateRefusalMatcher(LabelFile(path: path)) }
    #expect(error?.message.hasPrefix(message) == true)
    #expect(error?.position == TextPosition(line: 2, column: column))
  }
}
