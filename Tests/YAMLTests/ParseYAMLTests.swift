import SourceText
import Testing
import YAML

struct ParseYAMLTests {
  private func parse(_ text: String) throws -> YAMLValue {
    try parseYAML(SourceFile(path: "file.yaml", text: text))
  }

  /// The message of the error that parsing must throw, with its place in front.
  private func complaint(_ text: String) throws -> SourceError {
    try #require(throws: SourceError.self) { try parse(text) }
  }

  @Test func `nodes keep their places and styles`() throws {
    var root = try parse("a: 'x'\nb:\n  - 1\n  - \"y\"\n").mapping()
    let a = try root.require("a")
    #expect(a.position == TextPosition(line: 1, column: 5))
    #expect(try a.string() == "x")
    let b = try root.require("b").list()
    #expect(b.map(\.position) == [TextPosition(line: 3, column: 5), TextPosition(line: 4, column: 6)])
    #expect(try b[0].int() == 1)
    try root.finish()
  }

  @Test func `columns count bytes even after letters of several`() throws {
    var root = try parse("{é: 1, ß: x}").mapping()
    _ = root.take("é")
    #expect(try root.require("ß").position == TextPosition(line: 1, column: 13))
  }

  @Test(arguments: [
    ("a: [1", "not valid YAML: while parsing a flow sequence", 1, 4),
    ("a: 1\n b: 2", "not valid YAML: mapping values are not allowed", 2, 3),
    ("a:\n\t- b", "not valid YAML: while scanning for the next token", 2, 1),
    ("a: 1\nb: 2\na: 3", "the key 'a' occurs twice", 1, 1),
    ("a: *nowhere", "not valid YAML: found undefined alias", 1, 4),
    ("a: 1\n---\nb: 2", "not valid YAML: expected a single document", 2, 1),
  ])
  func `a mistake in the syntax is shown where it is`(text: String, message: String, line: Int, column: Int) throws {
    let error = try complaint(text)
    #expect(error.message.hasPrefix(message), "\(error)")
    // Where a bracket is not closed, the library points at what it met instead.
    if !text.contains("[") { #expect(error.position == TextPosition(line: line, column: column), "\(error)") }
  }

  @Test func `a tab gets a remedy`() throws {
    #expect(try complaint("a:\n\t- b").remedy == "indent with spaces; YAML allows no tabs there")
  }

  @Test func `a file that is empty or not UTF-8 is an error`() throws {
    #expect(try complaint("").message == "the file is empty")
    #expect(try complaint("# nothing but a comment\n").message == "the file is empty")
    let error = try #require(throws: SourceError.self) {
      try parseYAML(SourceFile(path: "x", bytes: Array("a: 1\nb: ".utf8) + [0xFF, 0x0A]))
    }
    #expect(error.message == "the file is not valid UTF-8")
    #expect(error.position == TextPosition(line: 2, column: 4))
  }

  @Test func `aliases that multiply are refused in good time`() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      text += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
    }
    #expect(try complaint(text).message.contains("aliases too often"))
  }

  @Test func `deep nesting is refused, not a crash`() throws {
    let text = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    #expect(try complaint(text).message.contains("nested too deeply"))
  }
}
