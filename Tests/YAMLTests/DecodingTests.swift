import SourceText
import Testing
import YAML

struct DecodingTests {
  private enum Severity: String, CaseIterable {
    case info = "INFO"
    case warning = "WARNING"
  }

  private func value(_ text: String) throws -> YAMLValue {
    var root = try parseYAML(SourceFile(path: "f", text: "v: \(text)\n")).mapping()
    return try root.require("v")
  }

  /// The first line of the error's text without its place, and its remedy.
  private func complaint<T>(_ text: String, _ decode: (YAMLValue) throws(SourceError) -> T) throws -> [String?] {
    let value = try value(text)
    let error = try #require(throws: SourceError.self) { _ = try decode(value) }
    return [error.message, error.remedy]
  }

  @Test func `values are decoded to what they are`() throws {
    #expect(try value("12").int() == 12)
    #expect(try value("-0.5").double() == -0.5)
    #expect(try value("true").bool())
    #expect(try value("12").string() == "12")
    #expect(try value("'null'").string() == "null")
    #expect(try value("[a, b]").strings() == ["a", "b"])
    #expect(try value("a").oneOrMoreStrings() == ["a"])
    #expect(try value("WARNING").choice(Severity.self) == .warning)
    #expect(try value("~").isNull)
  }

  @Test func `a value of another kind is an error that names both`() throws {
    #expect(try complaint("x") { v throws(SourceError) in try v.int() } == ["expected a whole number, found 'x'", nil])
    #expect(try complaint("'1'") { v throws(SourceError) in try v.int() } == ["expected a whole number, found a text", nil])
    #expect(try complaint("yes") { v throws(SourceError) in try v.bool() } == ["expected true or false, found 'yes'", nil])
    #expect(try complaint("") { v throws(SourceError) in try v.string() } == ["expected a text, found nothing", nil])
    #expect(try complaint("{a: 1}") { v throws(SourceError) in try v.list() }.first == "expected a list, found a mapping")
    #expect(try complaint(".inf") { v throws(SourceError) in try v.double() }.first == "expected a number, found '.inf'")
    #expect(
      try complaint("WARNNG") { v throws(SourceError) in try v.choice(Severity.self) }
        == ["expected one of INFO, WARNING, found 'WARNNG'", "did you mean 'WARNING'?"])
  }

  @Test func `an unknown key is an error with the nearest known name`() throws {
    var mapping = try value("{id: a, patern: x}").mapping()
    _ = try mapping.require("id")
    _ = mapping.take("pattern")
    _ = mapping.take("patterns")
    let error = try #require(throws: SourceError.self) { try mapping.finish() }
    #expect(
      error.rendered() == """
        f:1:12: error: unknown key 'patern'; did you mean 'pattern'?
          v: {id: a, patern: x}
                     ^~~~~~
        """)
  }

  @Test func `an unknown key that is near to none gets the list`() throws {
    var mapping = try value("{zzz: 1}").mapping()
    _ = mapping.take("pattern")
    let error = try #require(throws: SourceError.self) { try mapping.finish() }
    #expect(error.remedy == "known here: pattern")
  }

  @Test func `a missing key is an error that names a mistyped one`() throws {
    var mapping = try value("{mesage: x}").mapping()
    let error = try #require(throws: SourceError.self) { try mapping.require("message") }
    #expect(error.message == "the key 'message' is missing")
    #expect(error.remedy == "did you mean 'message' by 'mesage'?")
  }

  @Test func `keys that differ in quotes only are the same key`() throws {
    let error = try #require(throws: SourceError.self) { try value("{a: 1, 'a': 2}") }
    #expect(error.message == "the key 'a' occurs twice")
  }

  @Test func `the rest of a mapping can be taken as it is`() throws {
    var mapping = try value("{a: 1, b: 2, c: 3}").mapping()
    _ = mapping.take("b")
    #expect(mapping.remainingKeys == ["a", "c"])
    #expect(mapping.takeRemaining().map(\.key) == ["a", "c"])
    try mapping.finish()
  }
}
