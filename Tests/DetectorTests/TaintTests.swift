import Detector
import SourceText
import Syntax
import Testing

/// Checks that a taint rule reports what stands between « and ». `parts` is the rule from `pattern-sources` on, or nothing for
/// a plain rule: `source()` to `sink(...)`, unless `sanitize(...)`.
private func check(
  _ language: Language, _ marked: String, parts: String = "", options: String = "",
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let plain = """
        pattern-sources: [{pattern: source()}]
        pattern-sinks: [{pattern: sink(...)}]
        pattern-sanitizers: [{pattern: sanitize(...)}]
    """
  let rule = """
    rules:
      - id: flow
        languages: [\(language.rawValue)]
        severity: ERROR
        message: data of $K
        mode: taint
        options: {\(options)}
    \(parts.isEmpty ? plain : parts)
    """
  try check(rule: rule, language, marked, sourceLocation: sourceLocation)
}

struct TaintTests {
  @Test func `data follows assignments, and a safe value ends it`() throws {
    try check(.python, "x = source()\ny = x\n«sink(y)»\nx = 'safe'\nsink(x)\n")
    try check(.java, "class A { void m() { String x = source(); x = sanitize(x); sink(x); } }")
    try check(.c, "void f(int c) { int x = source(); if (c) x = 1; else x = 2; sink(x); }")
  }

  @Test func `an assignment hands on the parts of a value`() throws {
    try check(.python, "o.f = source()\np = o\n«sink(p)»\n«sink(p.f)»\nsink(p.g)\np = 1\nsink(p.f)\n")
    try check(.javascript, "let d = {a: source(), b: 2}; «sink(d)»; «sink(d.a)»; sink(d.b);")
    try check(.c, "void f() { struct S s = { .a = source(), .b = 1 }; «sink(s)»; sink(s.b); p->f = source(); «sink(*p)»; }")
  }

  @Test(.timeLimit(.minutes(1))) func `values that point at each other end, and what they hold stays known`() throws {
    let links = ["next", "previous", "parent", "child"]
    let moves = links.map { "t->\($0) = c; c = t; c->\($0)->\($0) = n; n = c->\($0); t = n;" }.joined(separator: " ")
    let body = (0..<4).reduce(moves) { code, _ in
      "while (more()) { switch (kind()) { case 1: \(code) break; default: continue; } }"
    }
    try check(.c, "void f() { t->value = source(); \(body) «sink(c)»; }")
  }

  @Test func `what is put in at one place may be found at another`() throws {
    try check(.python, "d['a'] = source()\n«sink(d['b'])»\n«sink(d)»\n")
    try check(.python, "d['a'] = source()\nd['a'] = 'safe'\nsink(d['a'])\nsink(d)\n")
    try check(.php, "<?php $l[] = source(); «sink($l)»; «sink($l[0])»;")
    try check(.rust, "fn f() { l[0] = source(); «sink(l[1])»; }")
  }

  @Test func `names that a loop, a test or a pattern binds`() throws {
    try check(.cpp, "void f() { for (auto& x : source()) { «sink(x)»; } }")
    try check(.csharp, "class A { void M() { if (source() is string q) { «sink(q)»; } } }")
    try check(.python, "with open(source()) as f, g() as h:\n    «sink(f)»\n    sink(h)\n")
    try check(.python, "[«sink(y)» for y in source()]\nz = [1 for y in source()]\nsink(z)\n")
    try check(.javascript, "let {a, b: c} = source(); «sink(a)»; «sink(c)»; sink(b);")
    try check(.rust, "fn f() { if let Some(x) = source() { «sink(x)»; } let S { a, f: g } = source(); «sink(g)»; sink(f); }")
    try check(.typescript, "function f(x: string = source()) { «sink(x)»; }")
  }

  @Test func `handlers start from any point of the body`() throws {
    try check(.python, "try:\n    y = source()\n    y = 2\nexcept E:\n    «sink(y)»\n«sink(y)»\n")
    try check(.python, "w = source()\ntry:\n    w = 1\nfinally:\n    sink(w)\nsink(w)\n")
    try check(.java, "class A { void m() { try (Reader r = source()) { «sink(r)»; } catch (E e) { sink(e); } } }")
  }

  @Test func `a loop that tests last runs once`() throws {
    try check(.java, "class A { void m() { String x = source(); do { x = a; } while (c); sink(x); } }")
    try check(.java, "class A { void m() { String x = source(); while (c) { x = a; } «sink(x)»; } }")
  }

  @Test func `functions inside see what is around them, but in Rust`() throws {
    try check(.javascript, "function f() { let x = source(); function g() { «sink(x)»; } }")
    try check(.rust, "fn f() { let x = source(); fn g() { sink(x); } let h = || «sink(x)»; }")
    try check(.csharp, "class A { void M() { var x = source(); Action d = delegate { «sink(x)»; }; } }")
  }

  @Test func `a field has one taint with and without this`() throws {
    try check(.cpp, "class A { void m() { f = source(); «sink(this->f)»; this->g = source(); «sink(g)»; } };")
  }

  @Test func `nested matches of a sink are one finding`() throws {
    try check(.python, "«sink(sink(source()))»\n")
  }

  @Test func `labels come with sources and propagators and are asked for by sinks`() throws {
    let parts = """
          pattern-sources:
            - {label: A, pattern: a()}
            - {label: C, requires: A, pattern: conv(...)}
          pattern-propagators:
            - {pattern: $TO.put($FROM), from: $FROM, to: $TO, label: B, requires: A}
          pattern-sinks:
            - {requires: A and not B, pattern: anb(...)}
            - {requires: B, pattern: b(...)}
            - {requires: C, pattern: c(...)}
      """
    try check(.python, "x = a()\n«anb(x)»\nq.put(x)\n«b(q)»\nanb(q)\nb(x)\n«c(conv(x))»\nc(conv(1))\n", parts: parts)
  }

  @Test func `a sink may ask labels of each metavariable`() throws {
    let parts = """
          pattern-sources: [{label: A, pattern: a()}, {label: B, pattern: b()}]
          pattern-sinks:
            - pattern: two($X, $Y)
              requires: [{$X: A}, {$Y: B}]
      """
    try check(.python, "x = a()\ny = b()\n«two(x, y)»\ntwo(y, x)\ntwo(x, 1)\n«two(x + y, x + y)»\n", parts: parts)
  }

  @Test func `control carries taint to all that follows`() throws {
    let parts = """
          pattern-sources: [{control: true, pattern: start()}]
          pattern-sinks: [{pattern: danger()}]
      """
    try check(.python, "danger()\nif c:\n    start()\n    «danger()»\n«danger()»\ndef f():\n    danger()\n", parts: parts)
  }

  @Test func `a sink at the exit counts where a function ends`() throws {
    let parts = """
          pattern-sources: [{control: true, pattern: start()}]
          pattern-sinks: [{at-exit: true, pattern: danger()}]
      """
    try check(
      .python, "def f():\n    start()\n    danger()\n    «danger()»\ndef g():\n    start()\n    return «danger()»\n", parts: parts
    )
  }

  @Test func `a propagator without side effect taints the use, not the variable`() throws {
    let parts = """
          pattern-sources: [{pattern: source()}]
          pattern-sinks: [{pattern: sink(...)}]
          pattern-propagators: [{by-side-effect: BY, pattern: $TO.add($FROM), from: $FROM, to: $TO}]
      """
    try check(.python, "s.add(source())\n«sink(s)»\n", parts: parts.replacing("BY", with: "true"))
    try check(.python, "s.add(source())\nsink(s)\n", parts: parts.replacing("BY", with: "false"))
  }

  @Test func `a propagator may lead into a lambda`() throws {
    let parts = """
          pattern-sources: [{pattern: source()}]
          pattern-sinks: [{pattern: sink(...)}]
          pattern-propagators: [{pattern: '$X.each(lambda $Y: ...)', from: $X, to: $Y}]
      """
    try check(.python, "source().each(lambda k: «sink(k)»)\nclean.each(lambda k: sink(k))\n", parts: parts)
  }

  @Test func `options say what is safe`() throws {
    let code = "x = source()\nsink(f(x))\nsink(x.strip())\n«sink(x + 'a')»\n"
    try check(.python, code, options: "taint_assume_safe_functions: true")
    try check(.python, "x = source()\nsink(not x)\n«sink(x and y)»\nsink(x == 1)\n", options: "taint_assume_safe_booleans: true")
    try check(
      .java, "class A { void m() { int x = source(); sink(x); String s = source(); «sink(s)»; sink(s.length()); } }",
      options: "taint_assume_safe_numbers: true")
    try check(
      .python, "x = source()\ny = x\n«sink(y)»\nsink(x + 'a')\nsink(f(x))\nsink(x.f)\n",
      options: "taint_only_propagate_through_assignments: true")
  }

  @Test func `a variable that is called is data too`() throws {
    let parts = """
          pattern-sources: [{pattern: source()}]
          pattern-sinks:
            - patterns: [{pattern: $O->$F(2)}, {focus-metavariable: $F}]
            - patterns: [{pattern: $G(1)}, {focus-metavariable: $G}]
      """
    try check(.php, "<?php $f = source(); $o->«$f»(2); «$f»(1);", parts: parts)
  }
}
