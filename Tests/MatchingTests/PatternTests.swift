import Matching
import SourceText
import Syntax
import Testing

/// Code with the expected matches between « and », which may nest.
func check(
  _ language: Language, _ pattern: String, _ marked: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  var code: [UInt8] = []
  var expected: [ByteRange] = []
  var open: [Int] = []
  for character in marked {
    switch character {
    case "«": open.append(code.count)
    case "»": expected.append(ByteRange(start: open.removeLast(), end: code.count))
    default: code += Array(String(character).utf8)
    }
  }
  var table = MetavariableTable()
  let compiled = try LazyPattern(
    reading: pattern, reader: PatternReader(language: language), options: MatchingOptions(), metavariables: &table)
  let tree = try #require(SyntaxTree(parsing: code, with: Grammar.of(language)), sourceLocation: sourceLocation)
  let terms = TermTree(lowering: tree)
  let context = FormulaContext(
    tree: terms, facts: FileFacts(terms), bytes: code, slotCount: table.names.count, steps: 100_000)
  let found = Set(Formula.pattern(compiled).evaluate(context).map(\.range))
  let shown = found.sorted().map { String(decoding: code[$0.start..<$0.end], as: UTF8.self) }
  #expect(found == Set(expected), "found \(shown)", sourceLocation: sourceLocation)
}

@Suite struct PatternTests {
  @Test func `a metavariable binds any expression`() throws {
    try check(.python, "foo($X)", "«foo(1)»\nfoo(1, 2)\nbar(«foo(y.z)»)\n")
    try check(.java, "foo($X)", "class A { void m() { «foo(a + b)»; x.foo(1); } }")
    try check(.c, "foo($X)", "int f() { return «foo(*p)»; }")
    try check(.csharp, "foo($X)", "class A { void M() { var x = «foo(\"a\")»; } }")
    try check(.php, "foo($X)", "<?php $a = «foo($b)»;")
    try check(.rust, "foo($X)", "fn f() { let a = «foo(&b)»; }")
    try check(.typescript, "foo($X)", "const a: string = «foo(b as any)»;")
    try check(.cpp, "foo($X)", "auto a = «foo(std::move(b))»;")
    try check(.javascript, "foo($X)", "let a = await «foo(b)»;")
  }

  @Test func `the same metavariable binds the same code`() throws {
    try check(.javascript, "$X == $X", "«a.b == a.b»; a == b; «f(x) == f( x )»;")
    try check(.python, "$X == $X", "«a[0] == a[0]»\na[0] == a[1]\n")
  }

  @Test func `an ellipsis stands for any number of arguments`() throws {
    try check(.python, "f(..., 2, ...)", "«f(1, 2, 3)»\n«f(2)»\nf(1, 3)\n")
    try check(.java, "f($A, ...)", "class A { void m() { «f(1)»; «f(1, 2)»; f(); } }")
    try check(.python, "f($...ARGS, x)", "«f(1, x)»\n«f(x)»\nf(1)\n")
  }

  @Test func `keyword arguments match in any order`() throws {
    try check(.python, "run(..., shell=True, ...)", "«run(c, shell=True)»\n«run(shell=True, check=False)»\nrun(c, shell=False)\n")
    try check(.csharp, "F(..., b: true, ...)", "class A { void M() { «F(b: true, a: 1)»; F(a: 1); } }")
  }

  @Test func `strings match by content, whatever the quotes`() throws {
    try check(.python, "f(\"a\")", "«f('a')»\n«f(\"\"\"a\"\"\")»\nf('b')\n")
    try check(.javascript, "f('a')", "«f(\"a\")»; f('b');")
    try check(.python, "f(\"...\")", "«f('a')»\nf(x)\n")
    try check(.python, "f(\"=~/^a.c/\")", "«f('abcd')»\nf('xabc')\n")
    try check(.java, "f(\"...http...\")", "class A { void m() { «f(\"x http y\")»; f(\"ftp\"); } }")
  }

  @Test func `interpolated strings match by their parts`() throws {
    try check(.python, "f(f\"...{$X}...\")", "«f(f'a{b}c')»\nf('abc')\n")
    try check(.javascript, "f(`...${$X}...`)", "«f(`a${b}c`)»; f(`abc`);")
  }

  @Test func `constants stand for their literals`() throws {
    try check(.python, "f(\"a\")", "def g():\n    x = 'a'\n    «f(x)»\n    x = 'b'\n    f(x)\n")
    try check(.python, "f(\"ab\")", "x = 'a' + 'b'\n«f(x)»\n")
    try check(.java, "f(\"a\")", "class A { static final String K = \"a\"; void m() { «f(K)»; } }")
    try check(.python, "f(\"a\")", "def g(c):\n    x = 'a'\n    if c:\n        x = 'b'\n    f(x)\n")
  }

  @Test func `an assignment pattern matches declarations`() throws {
    try check(.javascript, "$X = foo()", "const «a = foo()»; let «b = foo()»; «c = foo()»; const d = bar();")
    try check(.java, "$X = foo()", "class A { int «f = foo()»; void m() { int «a = foo()»; «a = foo()»; } }")
    try check(.python, "$X = foo()", "«a = foo()»\n«b: int = foo()»\na += foo()\n")
  }

  @Test func `statements match in order, through nested blocks if need be`() throws {
    try check(.python, "a()\n...\nb()", "«a()\nx()\nb()»\n")
    try check(.python, "a()\n...\nb()", "def f():\n    «a()\n    if c:\n        b()»\n")
    try check(.java, "a();\n...\nb();", "class A { void m() { «a(); x(); b();» } }")
  }

  @Test func `imports give names their full path`() throws {
    try check(
      .python, "subprocess.run(...)", "import subprocess as sp\nfrom subprocess import run as r\n«sp.run(x)»\n«r(x)»\nrun(x)\n")
    try check(.javascript, "child_process.exec(...)", "const { exec: e } = require('child_process');\n«e(x)»; exec(x);")
    try check(
      .java, "java.util.Random.of(...)", "import java.util.Random;\nclass A { void m() { «Random.of(1)»; Other.of(1); } }")
  }

  @Test func `typed metavariables need the declared type`() throws {
    try check(
      .java, "(Statement $S).execute($Q)",
      "class A { void m(Statement s, Other o) { «s.execute(q)»; o.execute(q); } }")
    try check(.csharp, "(Random $R).Next()", "class A { void M(Random r) { «r.Next()»; x.Next(); } }")
    try check(.typescript, "($X: Foo).run()", "function f(a: Foo, b: Bar) { «a.run()»; b.run(); }")
  }

  @Test func `deep expressions and method chains`() throws {
    try check(.python, "print(<... secret ...>)", "«print(f(1, [secret]))»\nprint(x)\n")
    try check(.java, "$A.start(). ... .end()", "class A { void m() { «b.start().x(1).y().end()»; b.end(); } }")
    try check(.rust, "$C.arg(\"-c\"). ... .arg($X)", "fn f() { «Command::new(\"sh\").arg(\"-c\").arg(x)»; c.arg(x); }")
  }

  @Test func `definitions match with modifiers, decorators and types that the pattern leaves out`() throws {
    try check(.python, "def $F(...):\n    ...", "«@route('/')\nasync def f(a, b=1) -> int:\n    return 1»\n")
    try check(.java, "$T $F(...) { ... }", "class A { «@Get public static int f(final int a) throws E { return 1; }» }")
    try check(.csharp, "class $C { ... }", "«public sealed class A : B { int x; }»")
    try check(.cpp, "delete $P;", "void f() { «delete p;» delete[] q; }")
  }

  @Test func `parentheses do not keep code from matching`() throws {
    try check(.python, "foo($X)", "a = «(foo(1))»\n")
    try check(.c, "$A + 1", "int x = f(«a + 1»);")
  }

  @Test func `a pattern that is no code is an error`() {
    #expect(throws: PatternError.self) {
      var table = MetavariableTable()
      _ = try parsePattern("foo((", language: .python, metavariables: &table)
    }
    #expect(throws: PatternError.self) {
      var table = MetavariableTable()
      _ = try parsePattern("   ", language: .java, metavariables: &table)
    }
  }

  @Test func `a text full of errors is given up soon`() {
    let part = #"- $P.command("...", "..", ".."# + String(repeating: "[", count: 50) + #" new X[] {"...", "..."};"# + "\n"
    let time = ContinuousClock().measure {
      #expect(throws: PatternError.self) {
        var table = MetavariableTable()
        let text = "({..., K: \"p " + String(repeating: part, count: 40)
        _ = try parsePattern(text, language: .javascript, metavariables: &table)
      }
    }
    #expect(time < .seconds(20), "minutes, if all spellings of the ellipses were tried")
  }
}
