import Detector
import SourceText
import Testing

struct SuppressionTests {
  /// Whether a finding of `rule-a` on the line that holds `bad()` is silenced.
  private func isSilenced(_ text: String) throws -> Bool {
    let file = SourceFile(path: "a.py", text: text)
    let offset = try #require(Array(text.utf8).firstRange(of: Array("bad()".utf8))?.lowerBound)
    let place = SourceLocation(ByteRange(start: offset, end: offset + 5), in: file)
    let finding = Finding(ruleID: RuleID("rule-a"), cwe: [], severity: .error, message: "", location: place)
    let (kept, suppressed) = suppress([finding], in: file)
    #expect(kept.count + suppressed.count == 1)
    return kept.isEmpty
  }

  @Test(arguments: [
    "bad()  # nosemgrep", "bad()  # nosem", "bad()  # NOSEMGREP", "bad() // nosemgrep: rule-a", "bad()  # nosemgrep:rule-a",
    "bad() # nosemgrep: x, rule-a",
    "bad()  # nosemgrep: pack.rule-a", "# nosemgrep\nbad()", "  // nosemgrep: rule-a\n  bad()", "bad() /* nosemgrep */",
    "bad()  # nocyberseceval",
    "bad()  # nocyberseceval: rule-a", "bad()  # false alarm, nosemgrep", "/* nosemgrep */\r\nbad()", "# ä nosemgrep\nbad()",
  ])
  func `a comment silences the line`(text: String) throws {
    #expect(try isSilenced(text))
  }

  @Test(arguments: [
    "bad()", "bad()  # nosemgrep: rule-b", "bad()  # nosemgrep: rule-ab", "x()  # nosemgrep\nbad()", "# nosemgrep\n\nbad()",
    "bad()\n# nosemgrep",
    "bad()  # nosemgrepping", "bad(); nosemgrep()", "bad()  # xnosemgrep", "# nosemgrep: rule-b\nbad()",
  ])
  func `other comments do not`(text: String) throws {
    #expect(try isSilenced(text) == false)
  }
}
