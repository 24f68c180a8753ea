import Detector
import SourceText
import Syntax
import Testing

struct ExplanationTests {
  private func explained(_ formula: String, _ code: String) throws -> String {
    let text = "rules:\n  - {id: r, languages: [python], severity: LOW, message: m, \(formula)}\n"
    let rules = try decodeRules(SourceFile(path: "r.yaml", text: text))
    return explain(rules[0], SourceFile(path: "a.py", text: code), language: .python)
  }

  @Test func `each part tells what it matched and what dropped the rest`() throws {
    let text = try explained(
      "patterns: [{pattern: f($X)}, {pattern-not: f(1)}, {pattern-inside: 'if c: ...'}, {metavariable-regex: {metavariable: $X, regex: a}}]",
      "f(1)\nif c:\n  f(1)\n  f(a)\n  f(b)\n")
    #expect(text.contains("pattern ‘f($X)’ (line 2): 4 matches"))
    #expect(text.contains("dropped 1:1 ‘f(1)’  $X = ‘1’: nothing agrees with it in inside pattern ‘if c: ...’ (line 2)"))
    #expect(text.contains("dropped 3:3 ‘f(1)’  $X = ‘1’: excluded by not pattern ‘f(1)’ (line 2)"))
    #expect(text.contains("dropped 5:3 ‘f(b)’  $X = ‘b’: refused by metavariable-regex on $X ‘a’ (line 2)"))
    #expect(text.hasSuffix("1 findings:\n  4:3 ‘f(a)’\n"))
  }

  @Test func `what keeps a rule from running is told`() throws {
    #expect(try explained("pattern: dangerous($X)", "f(1)\n").contains("lacks words that a match needs: ‘dangerous’"))
    #expect(try explained("pattern: f($X), paths: {exclude: ['*.py']}", "f(1)\n").contains("‘paths’ leave this file out"))
    #expect(try explained("pattern: f($X)", "f(1)\n$$$ (\n").contains("not read as Python: 2:1"))
  }

  @Test func `the parts of a taint rule are told apart`() throws {
    let text = try explained(
      "mode: taint, pattern-sources: [{pattern: get()}], pattern-sinks: [{pattern: run(...)}], pattern-sanitizers: [{pattern: clean(...)}]",
      "run(get())\nrun(clean(get()))\n")
    #expect(text.contains("source: pattern ‘get()’ (line 2): 2 matches"))
    #expect(text.contains("sanitizer: pattern ‘clean(...)’ (line 2): 1 matches"))
    #expect(text.hasSuffix("1 findings:\n  1:1 ‘run(get())’\n"))
  }
}
