import RuleText
import SourceText
import Syntax
import Testing

/// The index of rule files that a program carries.
@Suite struct PackedRulesTests {
  private static let python = """
    rules:
      - id: a
        languages: [python, php]
        severity: INFO
        message: "é"
        metadata: {sets: [one, two]}
        patterns:
          - pattern: load($X)
          - pattern-regex: (?i)token
    """
  private static let text = """
    rules:
      - id: b
        languages: [regex]
        severity: INFO
        message: m
        metadata: {sets: [two]}
        pattern-regex: key\\.|lock
    """

  private func index() throws -> (packed: String, index: RuleIndex) {
    let files = try [("python/a.yaml", Self.python), ("text/b.yaml", Self.text)].map { path, text in
      try RuleFileToPack(path: path, file: SourceFile(path: path, text: text))
    }
    let text = packed(files)
    return (text, RuleIndex(text))
  }

  private func literal(_ text: String, ignoresCase: Bool = false, isWord: Bool = false) -> RequiredLiteral {
    RequiredLiteral(bytes: Array(text.utf8), ignoresCase: ignoresCase, isWord: isWord)
  }

  @Test func `a packed file comes back as it was`() throws {
    let (packed, index) = try index()
    #expect(index.entries.map(\.path) == ["python/a.yaml", "text/b.yaml"])
    #expect(index.entries.map { String(decoding: packed.bytes($0.source), as: UTF8.self) } == [Self.python, Self.text])
    #expect(index.entries.map { index.isIn($0, setNamed: "one") } == [true, false])
    #expect(index.entries.map { index.isIn($0, setNamed: "three") } == [false, false])
  }

  @Test func `each language knows its rules and what they need`() throws {
    let index = try index().index
    let (literals, python) = index.requirements(for: .python)
    #expect(python.map(\.entry) == [0])
    #expect(literals == [literal("load", isWord: true), literal("token", ignoresCase: true)])
    #expect([[true, true], [true, false], [false, true]].map { python[0].requirement.holds($0) } == [true, false, false])
    #expect(index.requirements(for: .php).literals[0] == literal("load", ignoresCase: true, isWord: true))
    #expect(index.requirements(for: .rust).rules.isEmpty)
    let text = index.requirements(for: nil)
    #expect(text.literals == [literal("key."), literal("lock")])
    #expect(
      [[true, false], [false, true], [false, false]].map { text.rules[0].requirement.holds($0) } == [true, true, false])
  }

  @Test func `the digest tells other rules`() throws {
    let other = try RuleFileToPack(path: "a.yaml", file: SourceFile(path: "a.yaml", text: Self.text))
    #expect(try index().index.digest != RuleIndex(packed([other])).digest)
  }
}
