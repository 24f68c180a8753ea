/// Text that makes a part of a program look like a whole one, so that the grammar can read it.
package struct Wrapper: Sendable {
  package let prefix: String
  package let suffix: String

  package init(_ prefix: String, _ suffix: String) {
    self.prefix = prefix
    self.suffix = suffix
  }

  /// Whether it ends the statement for a pattern that does not.
  package var isForExpressions: Bool { suffix.hasPrefix(";") }

  /// What to put around a rule's pattern, in the order of trying.
  package static func forPatterns(of language: Language) -> [Wrapper] {
    switch language {
    case .python: [Wrapper("", "\n"), Wrapper("", "\n    pass\n"), Wrapper("try:\n    pass\n", "\n"), Wrapper("x = ", "\n")]
    case .javascript, .typescript:
      [
        Wrapper("", ""), Wrapper("", ";"), Wrapper("x = ", ";"), Wrapper("class C { ", " }"), Wrapper("try {} ", ""),
        Wrapper("", " {}"),
      ]
    case .java:
      [
        Wrapper("class C { void m() { ", " } }"), Wrapper("class C { void m() { ", "; } }"),
        Wrapper("class C { void m() { x = ", "; } }"),
        Wrapper("", ""), Wrapper("class C { ", " }"), Wrapper("class C { ", " void m() {} }"),
        Wrapper("class C { ", " class D {} }"),
        Wrapper("class C { void m() { try {} ", " } }"), Wrapper("class C { ", "; }"), Wrapper("class C { ", " {} }"),
        Wrapper("class C { C() { ", "; } }"),
      ]
    case .c, .cpp:
      [
        Wrapper("void f() { ", " }"), Wrapper("void f() { ", "; }"), Wrapper("void f() { x = ", "; }"), Wrapper("", ""),
        Wrapper("", ";"), Wrapper("class C { ", " };"), Wrapper("void f() { try {} ", " }"), Wrapper("", " {}"),
      ]
    case .csharp:
      [
        Wrapper("class C { void M() { ", " } }"), Wrapper("class C { void M() { ", "; } }"),
        Wrapper("class C { void M() { x = ", "; } }"),
        Wrapper("", ""), Wrapper("class C { ", " }"), Wrapper("class C { ", " void M() {} }"),
        Wrapper("class C { void M() { try {} ", " } }"),
        Wrapper("class C { ", " {} }"), Wrapper("class C { ", "; }"),
      ]
    case .php:
      [
        Wrapper("<?php ", ""), Wrapper("<?php ", ";"), Wrapper("<?php $x = ", ";"), Wrapper("<?php class C { ", " }"),
        Wrapper("<?php try {} ", ""), Wrapper("<?php ", " {}"), Wrapper("<?php class C { ", " {} }"),
      ]
    case .rust:
      [
        Wrapper("fn f() { ", "; }"), Wrapper("", ""), Wrapper("fn f() { ", " }"), Wrapper("fn f() { x = ", "; }"),
        Wrapper("", " {}"), Wrapper("impl X { ", " }"), Wrapper("", " fn f() {}"), Wrapper("fn f() { let x: ", "; }"),
      ]
    }
  }

  /// What to put around a fragment of code that does not parse as a file; all keep line numbers.
  package static func forFragments(of language: Language) -> [Wrapper] {
    switch language {
    case .python: []
    case .javascript, .typescript: [Wrapper("class C { ", "\n}"), Wrapper("async function f() { ", "\n}")]
    case .java: [Wrapper("class C { ", "\n}"), Wrapper("class C { void m() { ", "\n} }")]
    case .csharp: [Wrapper("class C { ", "\n}"), Wrapper("class C { async Task M() { ", "\n} }")]
    case .c: [Wrapper("void f() { ", "\n}")]
    case .cpp: [Wrapper("void f() { ", "\n}"), Wrapper("class C { ", "\n};")]
    case .php: [Wrapper("<?php ", ""), Wrapper("<?php class C { ", "\n}"), Wrapper("<?php function f() { ", "\n}")]
    case .rust: [Wrapper("fn f() { ", "\n}"), Wrapper("impl X { ", "\n}")]
    }
  }
}
