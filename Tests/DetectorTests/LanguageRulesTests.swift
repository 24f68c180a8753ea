import Detector
import SourceText
import Syntax
import Testing

/// Rules are read one by one, and only those that a text may match are compiled.
@Suite struct LanguageRulesTests {
  private func findings(_ yaml: String, _ language: Language, _ code: String) throws -> [String] {
    let rules = RuleSet(try decodeRules(SourceFile(path: "r.yaml", text: "rules:\n" + yaml)))
    return scan(SourceFile(path: "code", text: code), language: language, with: rules).findings.map(\.ruleID.rawValue)
  }

  private func rule(_ language: String, _ body: String) -> String {
    "- {id: r, languages: [\(language)], severity: INFO, message: m, \(body)}\n"
  }

  /// Each rule must find its code: a literal that the code can do without would hide it.
  @Test(arguments: [
    ("python", "pattern: 'subprocess.run(...)'", "from subprocess import run as r\nr(x)\n"),
    ("python", "pattern: 'f(\"abcdef\")'", "f('abc' + 'def')\n"),
    ("java", "pattern: 'String $X = foo();'", "class A { void m() { String x = foo(); } }"),
    ("javascript", "pattern: '(...) => $A'", "const f = function (a) { return a; };"),
    ("python", "pattern-regex: '(?i)SECRET_key'", "secret_KEY = 1\n"),
    ("python", "pattern-regex: 'a(?x: b c )d'", "abcd = 1\n"),
    ("python", "pattern-regex: 'api(?i)TOKEN'", "apitoken = 1\n"),
    ("python", "pattern-regex: 'alpha|beta'", "beta = 1\n"),
    ("c", "pattern: 'while (1) { ... }'", "int f() { while (1) { g(); } }"),
    ("python", "pattern-regex: '[]abcd]=1'", "d=1\n"),
    ("python", "pattern-regex: '[[:alpha:]_foo]+=1'", "x=1\n"),
    ("python", "pattern-regex: '\\x61bcd'", "abcd = 1\n"),
    ("python", "pattern-regex: '([xy])\\g1abc'", "xxabc = 1\n"),
    ("python", "pattern-regex: '\\pLxyz'", "axyz = 1\n"),
    ("python", "pattern: \"f($X)  # not eval(...)\"", "f(1)\n"),
    ("javascript", "pattern: 'f($X) // not exec(...)'", "f(1);\n"),
    ("c", "pattern: '/* not strcpy(a) */ f($X);'", "int m() { f(1); }"),
  ])
  func `ruling out loses nothing`(language: String, body: String, code: String) throws {
    let known = try #require(Language(named: language))
    #expect(try findings(rule(language, body), known, code) == ["r"])
  }

  @Test func `a rule with a mistake is told in every scan and keeps no other from finding`() throws {
    let yaml =
      "rules:\n" + rule("python", "pattern: 'f('").replacing("id: r", with: "id: broken") + rule("python", "pattern: 'g(...)'")
    let rules = RuleSet(try decodeRules(SourceFile(path: "r.yaml", text: yaml)))
    let result = scan(SourceFile(path: "code", text: "g(1)\n"), language: .python, with: rules)
    #expect(result.findings.map(\.ruleID.rawValue) == ["r"])
    #expect(!result.isComplete)
    #expect(result.problems.map(\.kind) == [.ruleError])
  }

  @Test func `a mistake in one entry of a file leaves the others, other languages are counted apart`() throws {
    let text =
      "rules:\n" + rule("python", "patern: x") + rule("python", "pattern: 'g(...)'").replacing("id: r", with: "id: good")
      + rule("go", "pattern: 'g(...)'").replacing("id: r", with: "id: other")
    let folder = try TemporaryFolder(["rules.yaml": text])
    let loaded = loadRules([folder.path + "/rules.yaml"])
    #expect(loaded.rules.map(\.id.rawValue) == ["good"])
    #expect(loaded.foreign.map(\.rawValue) == ["other"])
    #expect(loaded.errors.count == 1)
    #expect(loaded.errors.first?.position?.line == 2)
  }

  @Test func `built-in rules are all readable, in all languages`() throws {
    let rules = RuleSet.builtIn(.all)
    try rules.check()
    #expect(rules.count == rules.rules.count)
    let first = try #require(rules.rules.first)
    #expect(rules.rule(first.id)?.id == first.id)
  }
}
