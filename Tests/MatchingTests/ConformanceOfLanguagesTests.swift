import Syntax
import Testing

/// Where a language's own constructs begin and end for Semgrep, and what it takes for what; each was found by running both
/// programs over real code.
@Suite struct ConformanceOfLanguagesTests {
  // MARK: Values that are returned without a word

  @Test func `what a function of Rust evaluates last is returned`() throws {
    try check(.rust, "return $X;", "fn a() -> i32 { «f(1)» }")
    try check(.rust, "return $X;", "fn a() { b(); ««f(1)»;» }")
    try check(.rust, "return $X;", "fn a() -> i32 { if c { «f(1)» } else { return_one(); «g(2)» } }")
    try check(.rust, "return $X;", "fn a() -> i32 { match x { A => «f(1)», B => { «g(2)» } } }")
    try check(.rust, "return $X;", "fn a() { let g = |x| { «f(1)» }; for y in z { h(y); } }")
  }

  @Test func `what a function expression of JavaScript evaluates last is returned`() throws {
    try check(.javascript, "return $X", "a = function () { b(); ««f(1)»;» };")
    try check(.javascript, "return $X", "a = { m: function () { ««f(1)»;» } };")
    try check(.javascript, "return $X", "function a() { f(1); } b = () => { f(2); }; c = function () { d = e; };")
  }

  @Test func `a return without a value is a pattern of its own`() throws {
    try check(.c, "return;", "void f() { if (a) «return;» g(); }")
    try check(.javascript, "return", "function f() { if (a) «return;» g(); }")
    try check(.python, "return", "def f():\n    «return»\n")
    try check(.php, "return;", "<?php if ($a) «return»;")
    try check(.java, "return;", "class A { void m() { if (a) «return»; } }")
    try check(.rust, "return;", "fn f() { if a { «return»; } }")
  }

  @Test func `a choice in a lambda of Python is not returned`() throws {
    try check(.python, "return $X", "a = lambda x: «f(x)»\nb = lambda x: f(x) if x else 1\n")
  }

  // MARK: Python

  @Test func `several targets are a tuple`() throws {
    try check(.python, "$A, $B = $C", "«a = b = 0»\n«c, d = 1, 2»\ne = 3\n")
    try check(.python, "self.$X = $Y", "self.a = self.b = 0\n«self.c = 1»\n")
  }

  @Test func `several subscripts are a tuple, and a pair is one`() throws {
    try check(.python, "$X[$Y]", "«a[b, c]»\nd: «List[int]» = e[1:2]\n")
    try check(.python, "($A, $B)", "{«'a': 1»}\nfor k, v in f(): pass\n")
    try check(.python, "[...]", "a = «[b for b in c]»\n")
  }

  @Test func `a block ends with its last statement, a raised error without its cause`() throws {
    try check(.python, "if $X: ...", "def f():\n    «if a:\n        return b»  # why\n    # more\n")
    try check(.python, "if $X: ...", "«if a:\n    raise E(1)» from e\n")
  }

  @Test func `each name of an import from a module is matched by itself, relative ones too`() throws {
    try check(.python, "from $M import a", "«from m import a, b»\n«from . import a»\nfrom n import b\n")
    try check(.python, "from __future__ import $X", "«from __future__ import division»\n")
    try check(.python, "$X.$M(...)", "from .m import a\n«a(1)»\nb(2)\n")
  }

  @Test func `of a and b and c, only the whole is an operation`() throws {
    try check(.python, "$A and $B and $C", "x = «a and b and c»\n")
    try check(.python, "$A and $B", "x = «a and b»\n")
  }

  // MARK: Rust

  @Test func `a list of names is a use for each`() throws {
    try check(.rust, "use $X;", "««use a::{b», c as d»};")
    try check(.rust, "use a::b::$X;", "«use a::{b::{C»}, x::Y};\npub «use a::b::D»;")
    try check(.rust, "a::b::f(...)", "use a::b::{f, g as h}; fn m() { «f(1)»; h(2); }")
  }

  @Test func `visibility and traits are not compared`() throws {
    try check(.rust, "pub struct $S { ... }", "pub «struct A { a: i32 }» «struct B { b: i32 }»")
    try check(.rust, "impl Drop for $T { ... }", "«impl A { fn f() {}» } «impl Clone for B» {}")
  }

  @Test func `a closure's body is compared with a body`() throws {
    try check(.rust, "|$X| { ... }", "fn m() { let a = «|x| { f(x) }»; let b = |x| f(x); }")
  }

  // MARK: C#

  @Test func `an enumeration begins with its modifiers and ends with its last member`() throws {
    try check(.csharp, "enum $E { ... }", "«public enum A { B = 1, C» } enum «D { E» }")
  }

  @Test func `how an argument is passed is not compared`() throws {
    try check(.csharp, "$A.$B * $Z", "class A { void M() { x = «a.b * c»; } }")
    try check(.csharp, "Json(new {...})", "class A { void M() { «Json(new { a = 1, b })»; «Json(new { })»; Json(b); } }")
    try check(
      .csharp, "new T { ..., P = $X, ... }",
      "class A { void M() { F(«new T { A = 1, P = 2 }»); x = «new T { P = 3 }»; new T { }; } }")
    try check(.csharp, "$F(ref $X)", "class A { void M() { «f(x)»; «f(ref x)»; «g(out y)»; } }")
  }

  @Test func `operators are methods, accessors without code do not count`() throws {
    try check(
      .csharp, "public static $T $M(...) { ... }",
      "class A { «public static bool operator ==(A a, A b) => true;» int B { get; } }")
    try check(.csharp, "int $X;", "class A { «int B» { get; set; } «int C;» }")
  }

  // MARK: Java, PHP, C++

  @Test func `a product or a conjunction declares nothing`() throws {
    try check(.cpp, "$A && $B", "void f(T &&p) { if («a && b») g(); x = «c && d.e»; T &&r = h(); }")
    try check(.cpp, "$A & $B", "void f(T &p) { x = «a & b»; T &r = c; }")
    try check(.c, "$A * f($B)", "void g() { x = «a * f(b)»; T *f(c); }")
    try check(.c, "$T *$X;", "void g() { «int *a;» x = b * c; }")
  }

  @Test func `a parameter that takes any number of values is one in a pattern too`() throws {
    try check(.java, "$R $M(..., Object... $A) { ... }", "class A { «void m(String f, Object... a) { }» void k(Object b) { } }")
  }

  @Test func `what an interface declares has no body`() throws {
    try check(.java, "$T $M(...) { ... }", "interface A { void a(); «default void b() { }» } class B { «abstract void c();» }")
    try check(.java, "$T $M(...);", "interface A { «void a»(); }")
  }

  @Test func `an anonymous class has a body`() throws {
    try check(.java, "new $T(...) { ... }", "class A { void m() { f(«new R(1) { void run() {} }», new S(2)); } }")
  }

  @Test func `a statement in PHP ends before its semicolon, for what surrounds it too`() throws {
    try check(.php, "if ($X) { ... }", "<?php «if ($a) return 1»; «if ($b) { f(); }»")
    try check(.php, "self::$M(...)", "<?php class A { function f() { «parent::g()»; B::g(); } }")
  }

  @Test func `a pattern of a template matches templates alone`() throws {
    try check(
      .cpp, "template <typename $T> $R $F(...) { ... }", "template «<typename T> T a(T b) { return b; }» int c() { return 1; }")
    try check(.cpp, "$R c(...) { ... }", "template <typename T> T a(T b) { return b; } «int c() { return 1; }»")
  }

  @Test func `an arrow is a dereference`() throws {
    try check(.cpp, "(*$X).$Y", "void f() { g(«a->b», c.d); }")
    try check(.c, "(*$X).$Y", "void f() { g(«a->b», c.d); }")
  }
}
