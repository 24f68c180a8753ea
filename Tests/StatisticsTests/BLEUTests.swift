import Testing

@testable import Statistics

/// Expected values were computed with sacreBLEU 2.5.1; `Scripts/check-bleu` compares thousands of pairs.
@Suite struct BLEUTests {
  @Test(arguments: [
    ("", "", []), ("a.b", "", ["a", ".", "b"]), ("3.14, 2,000.", "", ["3.14", ",", "2,000", "."]),
    ("x = f(a-1);", "", ["x", "=", "f", "(", "a-1", ")", ";"]), ("2-3", "", ["2", "-", "3"]),
    ("a<skipped>b &amp;lt; c", "", ["ab", "<", "c"]), ("end-\nline", "", ["endline"]),
  ])
  func `the 13a tokeniser splits as mteval does`(text: String, _: String, expected: [String]) {
    #expect(tokenize13a(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) } == expected)
  }

  @Test func `identical text of four tokens or more scores one hundred`() {
    #expect(abs(bleuScore(hypothesis: "int x = 1 ;", reference: "int x = 1 ;") - 100) < 1e-9)
  }

  @Test func `fewer than four tokens score zero without effective order`() {
    #expect(bleuScore(hypothesis: "a b c", reference: "a b c") == 0)
    #expect(bleuScore(hypothesis: "", reference: "a b c d") == 0)
    #expect(bleuScore(hypothesis: "a b c d", reference: "") == 0)
  }
}
