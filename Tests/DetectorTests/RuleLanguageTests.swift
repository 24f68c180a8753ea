import Detector
import SourceText
import Syntax
import Testing

/// One search rule around the lines of its formula.
private func rule(_ formula: String, options: String = "", languages: String = "python") -> String {
  """
  rules:
    - id: r
      languages: [\(languages)]
      severity: HIGH
      message: m
      options: {\(options)}
      \(formula)
  """
}

struct RuleLanguageTests {
  @Test func `an excluded expression takes away what it covers and what it lies in, but nothing that it only touches`() throws {
    func excluding(_ expression: String) -> String {
      rule("patterns: [{pattern: foo(...)}, {pattern-not-regex: '\(expression)'}]")
    }
    try check(rule: excluding("bar"), .python, "y = foo(bar)\nx = «foo(1)»\n")
    try check(rule: excluding(#"y = foo\(bar\)"#), .python, "y = foo(bar)\nx = «foo(1)»\n")
    try check(rule: excluding("x = fo"), .python, "y = «foo(bar)»\nx = «foo(1)»\n")
  }

  @Test func `a comparison reads numbers in a base, and without quotes if told so`() throws {
    func comparing(_ more: String) -> String {
      rule("patterns: [{pattern: h($X)}, {metavariable-comparison: {metavariable: $X, comparison: $X > 100\(more)}}]")
    }
    try check(rule: comparing(""), .python, "«h(200)»\nh(70)\nh('200')\n")
    try check(rule: comparing(", base: 16"), .python, "«h(200)»\n«h(70)»\n")
    try check(rule: comparing(", strip: true"), .python, "«h('200')»\nh('20')\n")
  }

  @Test func `metavariable-regex sees constants only if told so`() throws {
    func matching(_ more: String) -> String {
      rule("patterns: [{pattern: c($X)}, {metavariable-regex: {metavariable: $X, regex: ^secret$\(more)}}]")
    }
    try check(rule: matching(", constant-propagation: true"), .python, "s = 'secret'\n«c(s)»\n«c('secret')»\n")
    try check(rule: matching(""), .python, "s = 'secret'\nc(s)\nc('secret')\n«c(secret)»\n")
  }

  @Test func `constant propagation can be turned off`() throws {
    let code = "s = 'a'\nc(s)\n«c('b')»\n"
    try check(rule: rule("pattern: c('...')", options: "constant_propagation: false"), .python, code)
  }

  @Test func `symbolic propagation sees what a name was assigned`() throws {
    let code = "k = conn()\nq = k.cursor()\n«q.run(1)»\nif u:\n    k = other()\nk.cursor().run(2)\n"
    try check(rule: rule("pattern: conn().cursor().run(...)", options: "symbolic_propagation: true"), .python, code)
    try check(rule: rule("pattern: conn().cursor().run(...)"), .python, "k = conn()\nk.cursor().run(2)\n")
  }

  @Test func `a rule for JavaScript holds in TypeScript`() throws {
    try check(rule: rule("pattern: eval($X)", languages: "js"), .typescript, "const a: string = «eval(b)»;")
  }

  @Test func `a rule for many languages is read for ours`() throws {
    try check(rule: rule("pattern: eval($X)", languages: "go, ruby, python"), .python, "«eval(b)»\n")
  }

  @Test func `what cannot be done is refused where it stands`() throws {
    let refused = [
      ("mode: join\n    join: {}", "mode"), ("pattern: f(\n    typo: 1", "typo"),
    ]
    for (formula, word) in refused {
      #expect { try decodeRules(SourceFile(path: "rule.yaml", text: rule(formula))) } throws: { error in
        guard let error = error as? SourceError else { return false }
        return error.position != nil && error.rendered().contains(word)
      }
    }
  }

  @Test func `generic patterns are words in any text`() throws {
    func check(_ pattern: String, _ marked: String, options: String = "") throws {
      let body = "pattern: \(pattern)"
      try DetectorTests.check(rule: rule(body, options: options, languages: "generic"), .python, marked)
    }
    try check("foo($X, $Y)", "«foo(a,\n    b)»\nfoo(1)\n")
    try check("server { ... }", "«server {\n  a\n  }»\n}\n")
    try check("a ... c", "«a b c» d\n\na\n")
    try check("a ... c", "a\nc\n«a c»\n", options: "generic_ellipsis_max_span: 0")
    try check("'$X = $X'", "«x = x»\ny = z\n")
    try check("one ... two", "  one\ntwo\n")
    try check("a b", "«a # note\nb»\n", options: "generic_comment_style: shell")
  }

  @Test func `a name may be asked where it comes from`() throws {
    let body = "patterns: [{pattern: $M.f()}, {metavariable-name: {metavariable: $M, module: m}}]"
    try check(rule: rule(body), .python, "import m\nimport n\n«m.f()»\nn.f()\n")
  }

  @Test func `options say how loosely code is compared`() throws {
    try check(rule: rule("pattern: f(a && $X)", languages: "js"), .javascript, "«f(a && b)»; f(b && a);")
    try check(
      rule: rule("pattern: f(a && $X)", options: "commutative_boolop: true", languages: "js"), .javascript,
      "«f(a && b)»; «f(b && a)»;")
    try check(rule: rule("pattern: $X == 1", options: "symmetric_eq: true"), .python, "«a == 1»\n«1 == a»\n1 != a\n")
    try check(rule: rule("pattern: $X != 1", options: "commutative_compop: true"), .python, "«a != 1»\n«1 != a»\n")
    try check(
      rule: rule("pattern: $X = f()", options: "vardef_assign: false", languages: "js"), .javascript, "const a = f(); «b = f()»;")
    try check(rule: rule("pattern: f(a && $X)", options: "ac_matching: false", languages: "js"), .javascript, "f(a && b && c);")
  }

  @Test func `an option that would change nothing is refused`() throws {
    for option in [
      "attr_expr: false", "generic_engine: aliengrep", "generic_braces: [['<', '>']]", "generic_comment_style: lisp",
    ] {
      #expect(throws: SourceError.self) {
        try decodeRules(SourceFile(path: "rule.yaml", text: rule("pattern: f()", options: option)))
      }
    }
  }

  @Test func `all mistakes are found at once`() throws {
    let folder = try TemporaryFolder([
      "a.yaml": rule("pattern-either: [{pattern: 'f(('}, {pattern-regex: 'a('}, {pattern: g()}]"),
      "b.yaml": """
      rules:
        - {id: one, languages: [pythn], message: m, severity: LOW, pattern: x}
        - {id: two, languages: [python], message: m, severity: LOW, patern: x}
        - {id: three, languages: [go], message: m, severity: LOW, pattern: x}
      """,
    ])
    let loaded = loadRules([folder.path])
    #expect(loaded.errors.map(\.position?.line) == [2, 3])
    #expect(loaded.foreign.map(\.rawValue) == ["three"])
    #expect(loaded.rules.flatMap(compileErrors).count == 2)
  }

  @Test func `a limit that is crossed is told by its name`() throws {
    let rules = RuleSet(
      try decodeRules(
        SourceFile(path: "rule.yaml", text: rule("pattern-either: [{pattern: '\"=~/^(a+)+$/\"'}, {pattern: f($X)}]"))))
    let bytes = Array(("x = '" + String(repeating: "a", count: 4_000) + "!'\n").utf8)
    let result = scan(SourceFile(path: "a.py", bytes: bytes), language: .python, with: rules)
    #expect(result.problems.map(\.kind) == [.limit])
    #expect(result.problems.first?.message.contains("regular expression") == true)
  }
}
