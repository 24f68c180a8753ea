import SourceText
import Testing
import YAML

struct TextPlacesTests {
  /// Checks that the `!` of the text is found where the `!` of the file is; each input has exactly one.
  private func check(_ yaml: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let file = SourceFile(path: "file.yaml", text: yaml)
    var root = try parseYAML(file).mapping()
    let value = try root.require("key")
    let text = Array(try value.string().utf8)
    let inText = LineTable(text).position(at: try #require(text.firstIndex(of: UInt8(ascii: "!"))))
    let inFile = file.lines.position(at: try #require(file.bytes.firstIndex(of: UInt8(ascii: "!"))))
    #expect(value.position(inText: inText) == inFile, sourceLocation: sourceLocation)
  }

  @Test(arguments: [
    "key: foo(!)",
    "key: 'it''s foo(!)'",
    #"key: "a\n\"\x41\u00e9é foo(!)""#,
    "key: |\n  foo(\n    bar!)\n",
    "key: |\n\n\n  foo(!)\n",
    "key: |2-\n    foo(\n  bar!\n",
    "key: >-\n  foo(!)\n  more\n",
    "other: 1\nkey: |  # a comment\n        foo\n        !\n",
    "key: &anchor 'foo(!)'",
  ])
  func `a place in a text is mapped to the file`(yaml: String) throws {
    try check(yaml)
  }

  @Test func `a text that folding moved is shown at its start`() throws {
    var root = try parseYAML(SourceFile(path: "f", text: "key: one\n  two three\n")).mapping()
    let value = try root.require("key")
    #expect(try value.string() == "one two three")
    #expect(value.position(inText: TextPosition(line: 1, column: 9)) == TextPosition(line: 1, column: 6))
  }

  @Test func `an error inside a block shows the block's line`() throws {
    var root = try parseYAML(SourceFile(path: "f.yaml", text: "key: |\n  first\n  sec(ond\n")).mapping()
    let error = try root.require("key").error("expected ')'", at: TextPosition(line: 2, column: 4))
    #expect(error.rendered() == "f.yaml:3:6: error: expected ')'\n    sec(ond\n       ^")
  }
}
