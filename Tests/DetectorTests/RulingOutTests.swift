import Detector
import RuleText
import SourceText
import Syntax
import Testing

/// Ruling rules out by words must never lose a finding.
struct RulingOutTests {
  /// The literals of each part of a requirement.
  private func literals(_ regex: String) -> [[String]] { literalsRequired(byRegex: regex).parts.map(literals) }

  private func literals(_ requirement: TextRequirement) -> [String] {
    switch requirement {
    case .literal(let literal): [(literal.ignoresCase ? "(?i)" : "") + String(decoding: literal.bytes, as: UTF8.self)]
    case .all(let parts), .any(let parts): parts.flatMap(literals)
    }
  }

  @Test func `a regular expression needs its plain runs, and one of its choices`() {
    #expect(literals("^EVP_Verify$") == [["EVP_Verify"]])
    #expect(literals("^(strcpy|strcat)_s?$") == [["strcpy", "strcat"]])
    #expect(literals("(?i).*(password|token).*") == [["(?i)password", "(?i)token"]])
    #expect(literals(#"http://[^/]+\.example"#) == [["http://"], [".example"]])
    #expect(literals("(foo|bar)(?i:baz)qux") == [["foo", "bar"], ["(?i)baz"], ["qux"]])
    #expect(literals(#"(\w+)foo\1bar"#) == [["foo"], ["bar"]])
    #expect(literals(#"foo\x27\x62ar"#) == [["foo'bar"]])
    #expect(literals("(?is)foo.*bar") == [["(?i)foo"], ["(?i)bar"]])
    #expect(literals("(?i)foo(?-i:Bar)baz") == [["(?i)foo"], ["Bar"], ["(?i)baz"]])
    #expect(literals(#"(?<=foo)[\w[]+(?=[^{]*bar)"#) == [["foo"], ["bar"]])
  }

  @Test(arguments: [
    "abc|", "(abc)?", "(abc)*d", "ab", "[abc]{3}", "(?!abc)", "(?<!abc)x", "(?=abc)?x", "(?!x(?=abc))", "a.b.c", "abc{0,2}",
    #"\Qabc\E"#, "(?x)abc", "(?ix)abc", "(?-x)abc",
    "(*UTF)abc", "(abc",
    #"\x{61}\x{62}\x{63}"#, #"\x6\x1abc"#, #"\x+6abc"#, #"\141\142c"#, "(ab|cde)",
  ])
  func `nothing is claimed of what need not be there or cannot be read`(regex: String) {
    #expect(literals(regex).allSatisfy { !$0.contains("abc") && !$0.contains("cde") })
  }

  /// The literals that must be whole words.
  private func words(_ regex: String, startsAtEdge: Bool = false) -> [String] {
    func words(_ requirement: TextRequirement) -> [String] {
      switch requirement {
      case .literal(let literal): literal.isWord ? [String(decoding: literal.bytes, as: UTF8.self)] : []
      case .all(let parts), .any(let parts): parts.flatMap(words)
      }
    }
    return words(literalsRequired(byRegex: regex, startsAtEdge: startsAtEdge))
  }

  @Test func `what stands between edges is a whole word, however short`() {
    #expect(words(#"^(\w+\.)*(rm|unlink)$"#) == ["rm", "unlink"])
    #expect(words("(a|b)$", startsAtEdge: true) == ["a", "b"])
    #expect(words(#"\bexec\b\("#) == ["exec"])
    #expect(words(#"['"](GET|POST)['"]"#) == ["GET", "POST"])
    #expect(words("(?i)^(key|token)?$") == [])
    #expect(words(#"(^|\W)key(\s|$)"#) == ["key"])
  }

  @Test(arguments: [
    "rm", "^rm", "rm$", #"\w*rm$"#, #"^rm\w*"#, "^x?rm$", "^(a?rm)$", "^rm+$", #"^rm\B"#, "^[a-z]rm$", "^.rm$", "^(?=rm)x$",
  ])
  func `what may be a part of a word is none`(regex: String) { #expect(!words(regex).contains("rm")) }

  @Test func `what a group has matched need not be a whole word`() throws {
    let rule = """
      rules:
        - {id: r, languages: [python], severity: ERROR, message: m, patterns: [{pattern-regex: 'get(?P<X>\\w+)Key'},
           {metavariable-regex: {metavariable: $X, regex: '^Api$'}}]}
      """
    try check(rule: rule, .python, "«getApiKey»()\ngetOtherKey()\n")
  }

  @Test func `strings and operators of patterns are there in other spellings`() throws {
    func rule(_ language: String, _ pattern: String) -> String {
      "rules: [{id: r, languages: [\(language)], severity: ERROR, message: m, pattern: '\(pattern)'}]"
    }
    try check(rule: rule("python", #"f("secret")"#), .python, "«f(\"sec\" + \"ret\")»\nx = \"secret\"\n«f(x)»\nf(\"none\")\n")
    try check(rule: rule("python", #"f("=~/secret/")"#), .python, "«f(\"my-sec\" + \"ret\")»\nf(\"none\")\n")
    try check(rule: rule("c", "(*$P).x"), .c, "int f(struct s *p) { return «p->x»; }\n")
  }

  @Test func `of each choice all parts count`() {
    let requirement = literalsRequired(byRegex: "(foo.*bar|baz)qux")
    func holds(_ present: String...) -> Bool { requirement.holds { present.contains(String(decoding: $0.bytes, as: UTF8.self)) } }
    #expect(holds("foo", "bar", "qux") && holds("baz", "qux"))
    #expect(!holds("foo", "qux") && !holds("foo", "bar"))
  }

  @Test(arguments: [
    (Language.csharp, "$X.Mode = CipherMode.ECB", ["Mode", "ECB"]), (.csharp, "A.B $X = new C();", []),
    (.csharp, "new List<A.B>()", []),
    (.java, "(java.util.Random $R).nextInt()", ["nextInt"]), (.java, "f(A.MAX, (T) $X)", ["MAX"]),
    (.cpp, "std::auto_ptr<$T> $X;", ["auto_ptr"]),
    (.cpp, "(std::mutex $M).lock()", []), (.c, "setopt($C, OPT_VERIFY, NULL)", ["setopt", "OPT_VERIFY"]),
    (.javascript, "({..., secure: false, ...})", ["secure"]), (.python, "f(shell=True)", ["shell"]),
  ])
  func `a pattern needs the names that code cannot leave out`(language: Language, pattern: String, expected: [String]) {
    #expect(names(inPattern: pattern, language).map { String(decoding: $0, as: UTF8.self) } == expected)
  }

  @Test func `a quantifier belongs to the last character alone`() {
    #expect(literals("abcd?efg") == [["abc"], ["efg"]])
    #expect(literals("abc+def") == [["abc"], ["def"]])
    #expect(literals("abcd*") == [["abc"]])
  }

  @Test func `what a metavariable must be is held against the text, but not where it may be joined from parts`() throws {
    func rule(_ pattern: String) -> String {
      """
      rules:
        - {id: r, languages: [python], severity: ERROR, message: m, patterns: [{pattern: '\(pattern)'},
           {metavariable-regex: {metavariable: $X, regex: .*secret}}]}
      """
    }
    #expect(try decodeRules(SourceFile(path: "r.yaml", text: rule("$X(...)")))[0].requiredLiterals(for: .python) != .nothing)
    #expect(
      try decodeRules(SourceFile(path: "r.yaml", text: rule(#"f("$X")"#)))[0].requiredLiterals(for: .python) == .nothing)
    try check(rule: rule("$X(...)"), .python, "«my_secret(1)»\nother(2)\n")
    try check(rule: rule(#"f("$X")"#), .python, "«f(\"sec\" + \"ret\")»\nf(\"none\")\n")
  }

  @Test func `a letter beyond ASCII that stands for one of ASCII is found without regard to case`() throws {
    let rule = """
      rules:
        - {id: r, languages: [python], severity: ERROR, message: m, patterns: [{pattern: $X(...)},
           {metavariable-regex: {metavariable: $X, regex: '(?i)token'}}]}
      """
    try check(rule: rule, .python, "«TO\u{212A}EN()»\n")
  }

  @Test func `patterns that are read when needed find what patterns that were read at once find`() throws {
    let yaml = """
      rules:
        - id: r
          languages: [php]
          severity: ERROR
          message: m
          pattern-either:
            - pattern: md5($X, ...)
            - pattern: $O->query("..." . $X)
            - pattern: eval($...ARGS)
      """
    let rules = try decodeRules(SourceFile(path: "r.yaml", text: yaml))
    let code = SourceFile(path: "a.php", text: "<?php MD5($a); $db->query(\"a\" . $b); eval($c, $d); md5($e);\n")
    let whole = RuleSet(rules)
    let lazy = RuleSet(checked: rules)
    let expected = scan(code, language: .php, with: whole)
    // The first scans read patterns one by one, later ones have the rule as a whole.
    for _ in 0..<12 { #expect(scan(code, language: .php, with: lazy) == expected) }
    #expect(expected.findings.count >= 3)
  }

  @Test func `a metavariable with a letter beyond ASCII is read like any other`() throws {
    let yaml = "rules: [{id: r, languages: [python], severity: ERROR, message: m, pattern: 'f($XÉ)'}]"
    let rules = try decodeRules(SourceFile(path: "r.yaml", text: yaml))
    for rule in rules { _ = compileErrors(in: rule) }
    let result = scan(SourceFile(path: "a.py", text: "f(1)\n"), language: .python, with: RuleSet(checked: rules))
    // In a checked rule nobody meets it; should that be wrong, it is a problem of the result, not the end of the program.
    #expect(result.findings.count + result.problems.count > 0)
  }
}
