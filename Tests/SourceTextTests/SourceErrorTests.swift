import SourceText
import Testing

struct SourceErrorTests {
  @Test func `an error shows the line, a caret and a remedy`() {
    let file = SourceFile(path: "rule.yaml", text: "rules:\n\t- patern: x\n")
    let error = SourceError(
      in: file, at: ByteRange(start: 10, end: 16), message: "unknown key 'patern'", remedy: "did you mean 'pattern'?")
    #expect(
      error.rendered() == """
        rule.yaml:2:4: error: unknown key 'patern'
          \t- patern: x
          \t  ^~~~~~
        help: did you mean 'pattern'?
        """)
  }

  @Test func `an error without a place is one line`() {
    #expect(SourceError(path: "x.yaml", message: "the file is empty").rendered() == "x.yaml: error: the file is empty")
  }

  @Test func `a caret may stand just past the end of a line`() {
    let file = SourceFile(path: "x", text: "ab")
    let error = SourceError(in: file, at: TextPosition(line: 1, column: 3), message: "expected ')'")
    #expect(error.rendered() == "x:1:3: error: expected ')'\n  ab\n    ^")
  }

  @Test func `a range over several lines is marked on its first line only`() {
    let file = SourceFile(path: "x", text: "one\ntwo")
    let error = SourceError(in: file, at: ByteRange(start: 2, end: 7), message: "m")
    #expect(error.rendered() == "x:1:3: error: m\n  one\n    ^")
  }

  @Test func `a long line is shortened around the caret`() throws {
    let text = String(repeating: "a", count: 5000) + "!" + String(repeating: "b", count: 5000)
    let error = SourceError(in: SourceFile(path: "x", text: text), at: ByteRange(start: 5000, end: 5001), message: "m")
    let lines = error.rendered().split(separator: "\n")
    try #require(lines.count == 3)
    #expect(lines[1].count < 130)
    let caret = try #require(lines[2].firstIndex(of: "^"))
    #expect(Array(lines[1])[lines[2].distance(from: lines[2].startIndex, to: caret)] == "!")
  }

  @Test func `characters that could steer a terminal are replaced`() {
    let error = SourceError(
      path: "x", position: TextPosition(line: 1, column: 1), message: "bad \u{1B}[2J", excerpt: "\u{1B}]0;\u{202E}")
    #expect(!error.rendered().unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }
}
