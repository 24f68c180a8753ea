import SourceText
import Testing

struct LineTableTests {
  /// Every line of the text, as the table sees it.
  private func lines(_ text: String) -> [String] {
    let file = SourceFile(path: "text", text: text)
    return (1...file.lines.lineCount).map { file.text(ofLine: $0) }
  }

  @Test(arguments: [
    ("", [""]),
    ("\n", ["", ""]),
    ("one", ["one"]),
    ("one\ntwo", ["one", "two"]),
    ("one\ntwo\n", ["one", "two", ""]),
    ("one\r\ntwo\r\n", ["one", "two", ""]),
    ("one\rstill one\ntwo", ["one\rstill one", "two"]),
    ("\r\n\r\n", ["", "", ""]),
    ("\n\r\n\r", ["", "", "\r"]),
  ])
  func `lines end at newlines, with or without a carriage return`(text: String, expected: [String]) {
    #expect(lines(text) == expected)
  }

  @Test func `each offset has one position and each position leads back`() {
    let text = "ab\r\nåß\n\nlast"
    let table = LineTable(Array(text.utf8))
    var previous = TextPosition(line: 0, column: 0)
    for offset in 0...text.utf8.count {
      let position = table.position(at: offset)
      #expect(position > previous)
      previous = position
      let isInsideTerminator = offset == 3
      if !isInsideTerminator { #expect(table.offset(of: position) == offset) }
    }
    #expect(previous == TextPosition(line: 4, column: 5))
  }

  @Test func `columns count bytes, not characters`() {
    let table = LineTable(Array("å = ß".utf8))
    #expect(table.position(at: 5) == TextPosition(line: 1, column: 6))
  }

  @Test func `places outside of the text are taken as its nearer end`() {
    let table = LineTable(Array("ab\ncd".utf8))
    #expect(table.position(at: -5) == TextPosition(line: 1, column: 1))
    #expect(table.position(at: 99) == TextPosition(line: 2, column: 3))
    #expect(table.range(ofLine: 0) == ByteRange(start: 0, end: 0))
    #expect(table.range(ofLine: 3) == ByteRange(start: 5, end: 5))
    #expect(table.offset(of: TextPosition(line: 1, column: 99)) == 2)
    #expect(table.offset(of: TextPosition(line: 2, column: -1)) == 3)
  }

  @Test func `bytes that are not UTF-8 do no harm`() {
    let file = SourceFile(path: "binary", bytes: [0xFF, 0x0A, 0x00, 0xC3])
    #expect(file.lines.lineCount == 2)
    #expect(file.text(ofLine: 1) == "\u{FFFD}")
    #expect(file.text(ByteRange(start: 2, end: 400)) == "\u{0}\u{FFFD}")
  }
}
