import Syntax
import Testing

/// Ways in which Semgrep reads patterns that its documentation does not tell; each was found by running both programs.
@Suite struct ConformanceTests {
  @Test func `a statement without its semicolon is still that statement`() throws {
    try check(.javascript, "return $X", "function f() { a(1); «return b;» }")
    try check(.javascript, "throw new Error(...)", "function f() { new Error(1); «throw new Error(2);» }")
    try check(.javascript, "export default $X", "const a = 1; «export default a»;")
  }

  @Test func `functions of JavaScript match however they are written`() throws {
    try check(.javascript, "($X) => { ... }", "a(«x => x * x»); b(«function (y) { return y; }»); c(«(z) => { d(); }»);")
    try check(.javascript, "function* $F(...) { ... }", "«function* g() { yield 1; }» function f() {}")
    try check(.javascript, "export function $F(...) { ... }", "«export function a() {}» function b() {}")
  }

  @Test func `an object pattern names some of the keys`() throws {
    try check(.javascript, "f({key: $V})", "«f({ key: 1, other: 2 })»; «f({ \"key\": 3 })»; f({ other: 4 });")
    try check(.javascript, "$X = {...}", "«a = { b: 1 }»; c = 2;")
  }

  @Test func `var stands for every declaration, a name for no pattern`() throws {
    try check(.javascript, "var $X = $Y", "«var a = 1»; «let b = 2»; «const c = 3»;")
    try check(.javascript, "const $X = f()", "«const a = f()»; const { b } = f();")
    try check(.javascript, "$X = f()", "«const { b } = f()»;")
  }

  @Test func `optional chaining is a member access, and asked for where the pattern has it`() throws {
    try check(.javascript, "$X.foo", "«a.foo»; «b?.foo»;")
    try check(.javascript, "$X?.foo", "a.foo; «b?.foo»;")
    try check(.csharp, "$X.Foo", "class A { void M() { var y = «a.Foo»; var z = b?.Foo; } }")
  }

  @Test func `each name of an import is matched by itself`() throws {
    try check(.javascript, "import { $X } from 'fs'", "«import { a, b as c } from 'fs'»; import d from 'fs';")
    try check(.python, "import $X", "«import a»\n«import b»\nx = 1\n")
    try check(.java, "import java.util.*;", "«import java.util.*»;\nclass A {}")
  }

  @Test func `elements match with any attributes and children`() throws {
    try check(.javascript, "<$T dangerous={$X} />", "const a = «<p dangerous={v} id=\"x\" />»; const b = <p id=\"x\" />;")
  }

  @Test func `patterns of literals keep to their form`() throws {
    try check(.python, "b\"...\"", "a = «b\"x\"»\nc = \"y\"\n")
    try check(.python, "f\"...\"", "a = «f\"x«{y}»\"»\nc = \"y\"\n")
    try check(.javascript, "/$R/", "a = «/b+/g»; c = \"d\";")
  }

  @Test func `clauses of try may be left out, finally may not`() throws {
    try check(.python, "try:\n  ...\nexcept $E:\n  ...", "«try:\n  a()\nexcept B:\n  c()\nexcept D:\n  e()»\n")
    try check(
      .javascript, "try { ... } catch ($E) { ... }", "«try { a(); } catch (e) { }» try { b(); } catch (e) { } finally { c(); }")
  }

  @Test func `a loop's variable is declared by the loop alone`() throws {
    try check(.java, "int $I = $X;", "class A { void m() { «int a = 1;» for (int i = 0; i < 2; i++) { } } }")
    try check(.c, "for (int $I = 0; $C; $I++) { ... }", "int f() { «for (int i = 0; i < 2; i++) { g(i); }» }")
  }

  @Test func `pointers are told apart in typed metavariables`() throws {
    try check(.c, "f((char *$X))", "int m(char *s, char c) { «f(s)»; f(c); }")
  }

  @Test func `a cast on the right of an assignment is looked through in C`() throws {
    try check(.c, "$X = malloc(...)", "int f() { «p = (char *)malloc(1)»; «q = malloc(2)»; }")
  }

  @Test func `arrays and objects are created apart, unless the type is left open`() throws {
    try check(.java, "new byte[$N]", "class A { void m() { f(«new byte[4»]); g(new byte[] {1}); } }")
    try check(.java, "new byte[] {...}", "class A { void m() { f(new byte[4]); g(«new byte[] {1}»); } }")
  }

  @Test func `attributes belong to the function that follows`() throws {
    try check(.rust, "#[test]\nfn $F() { ... }", "«#[test]\nfn a() { }»\nfn b() { }")
    try check(.rust, "unsafe fn $F() { ... }", "«unsafe fn a() { }»\nfn b() { }")
    try check(.rust, "for $I in 0..=$N { ... }", "fn f() { «for i in 0..=n { g(i); }» for j in 0..n { } }")
  }

  @Test func `namespaces that a file uses lend their names`() throws {
    try check(
      .csharp, "System.Security.Cryptography.MD5.Create()",
      "using System.Security.Cryptography;\nclass A { void M() { var h = «MD5.Create()»; } }")
    try check(.csharp, "System.IO.File.Open(...)", "using System.Text;\nclass A { void M() { File.Open(p); } }")
  }

  @Test func `a chained assignment gives its value to the first name`() throws {
    try check(.python, "$X = foo(...)", "«a = b = foo(1)»\n")
  }

  @Test func `operands that stand together are one value`() throws {
    try check(.javascript, "f(a && $X)", "«f(a && b && c)»; f(b && a);")
    try check(.javascript, "f(b | $X)", "«f(a | b | c)»; f(a | c);")
    try check(.php, "f(\"...\" . $X)", "<?php «f('a' . $b . $c)»; f($b . 'a');")
    try check(.php, "f($X . \"...\")", "<?php «f($a . $b . 'c')»; f('a' . $b . $c);")
  }

  @Test func `a walrus stands for every assignment`() throws {
    try check(.python, "$X := $Y", "«a = 1»\nif «(b := f())»:\n  g(b)\n")
  }

  @Test func `strings in double quotes end early in modern PHP alone`() throws {
    try check(.php, "$X = \"...\"", "<?php «$a = \"text\"»;")
    try check(.php, "$X = \"...\"", "<?php «$a = \"t»ext\"; $f = fn($x) => $x;")
  }

  @Test func `exit and die are one in PHP`() throws {
    try check(.php, "die(...)", "<?php «exit(1»); «die('x'»);")
  }

  @Test func `what C++ reads as a prototype is a construction in a function`() throws {
    try check(.cpp, "Client $C($X);", "void f(X host) { «Client c(host);» Client d; }")
    try check(.cpp, "$T $X($A, $B);", "void f() { «Key key(name, 1);» Key other(name); }")
  }

  @Test func `type arguments of Rust are part of a path that is called`() throws {
    try check(.rust, "mem::transmute::<$A, $B>(...)", "fn f() { «mem::transmute::<u8, i8>(x)»; mem::transmute(x); }")
    try check(.rust, "mem::transmute(...)", "fn f() { mem::transmute::<u8, i8>(x); «mem::transmute(x)»; }")
    try check(.rust, "$X.collect()", "fn f() { «v.collect::<Vec<_>>()»; }")
  }

  @Test func `plain expressions are read in macros`() throws {
    try check(.rust, "escape($X)", "fn f() { format!(\"{}\", «escape(&q.name)»); }")
  }

  @Test func `a metavariable stands for whatever a loop does`() throws {
    try check(.c, "for (...; $I >= 0; --$I) $S;", "int f() { «for (i = n; i >= 0; --i) { g(i); h(); }» }")
    try check(
      .javascript, "for (let $I = 0; $I <= $A.length; $I++) $BODY", "«for (let i = 0; i <= a.length; i++) { b += a[i]; }»")
  }

  @Test func `arrays are created with a size in C#`() throws {
    try check(.csharp, "new $T[$N]", "class A { void M() { var a = «new byte[16]»; var b = «new Foo[n]»; var c = new Foo(1); } }")
  }

  @Test func `attributes with and without arguments`() throws {
    try check(.csharp, "[$A(...)]\n$R $M() { ... }", "class C { [«A] int F() { }» [«B(1)] int G() { }» int H() { } }")
    try check(.typescript, "@Get(...)\n$M(...) { ... }", "class C { «@Get('/x') get() { return 1; }» other() { } }")
    try check(.rust, "#[derive(...)]\nstruct $S { ... }", "«#[derive(Debug)]\nstruct A { x: i32 }»\n#[test]\nstruct B { }\n")
  }

  @Test func `an ellipsis among the statements of C# does not change what follows`() throws {
    try check(.csharp, "T $D = new X(...);\n...\n$D.Load(...);", "class C { void M() { «T d = new X(); a(); d.Load(s);» } }")
  }

  @Test func `a star between names is a product, and checked arithmetic is not unchecked`() throws {
    try check(.c, "$A * $B", "void f() { int a = «b * c»; T *p; g(«b * c»); }")
    try check(.cpp, "$A * $B;", "void f() { int a = b * c; «T *p;» }")
    try check(.csharp, "unchecked($X)", "class A { void M() { int a = checked(b + c); int d = «unchecked(b + c)»; } }")
  }
}
