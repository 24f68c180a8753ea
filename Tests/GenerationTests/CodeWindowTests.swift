import Detector
import SourceText
import Syntax
import Testing

@testable import Generation

struct CodeWindowTests {
  private func window(
    _ text: String, _ language: Language, at words: String, size: WindowSize = WindowSize()
  ) throws -> CodeWindow {
    let file = SourceFile(path: "test", text: text)
    let shapes = try #require(LineShapes(file, language: language))
    let start = try #require(text.firstRange(of: words)).lowerBound
    let offset = text.utf8.distance(from: text.startIndex, to: start)
    return try cut(around: ByteRange(start: offset, end: offset + words.utf8.count), in: shapes, size: size)
  }

  @Test func `a window begins with the function's comment and ends with the function`() throws {
    let window = try window(stationSource, .c, at: "strcpy(st->name, name)")
    #expect(window.before.hasPrefix("/* Gives a station another name. */\nint station_rename"))
    #expect(window.before.hasSuffix("st->renamed++;"))
    #expect(window.line == "    strcpy(st->name, name);")
    #expect(window.reference.hasPrefix(window.line) && window.reference.hasSuffix("    return 0;\n}"))
    #expect(window.lineNumber == 14)
    let lines = stationSource.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(window.before + "\n" + window.reference == lines[5...16].joined(separator: "\n"))
  }

  @Test func `a statement of several lines is cut where it begins`() throws {
    let code = """
      def load(path):
          names = []
          with open(path) as file:
              names = file.read()
          result = transform(
              names,
              eval(names),
          )
          return result
      """
    let window = try window(code, .python, at: "eval(names)")
    #expect(window.before.hasSuffix("names = file.read()"))
    #expect(window.line == "    result = transform(\n        names,\n        eval(names),")
    #expect(window.lineNumber == 5)
  }

  @Test func `a comment or a text is never cut through`() throws {
    let notes = (1...12).map { "   note \($0), with some words" }.joined(separator: "\n")
    let code =
      "int before;\n/* long\n\(notes)\n*/\nvoid f(char *to, char *from)\n{\n    int n = 0;\n    n++;\n    strcpy(to, from);\n}\n"
    let window = try window(code, .c, at: "strcpy(to, from)")
    #expect(window.before.hasPrefix("void f(char *to"))
  }

  @Test func `what has nothing before it, or is too long, makes no window`() {
    #expect(throws: CutFailure.tooLittleBefore) {
      try window("void f(char *to, char *from)\n{\n    strcpy(to, from);\n}\n", .c, at: "strcpy(to, from)")
    }
    let many = (1...9).map { "    argument\($0)," }.joined(separator: "\n")
    let code = "a = 1\nb = 2\nc = 3\nd = 4\nresult = call(\n\(many)\n    eval(a))\n"
    #expect(throws: CutFailure.tooLong) { try window(code, .python, at: "eval(a)") }
  }
}
