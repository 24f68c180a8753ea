import SourceText
import Syntax
import Testing

@Suite struct FlatteningTests {
  static let samples: [(Language, String)] = [
    (.python, "def f(a, *b):\n    return a + f'{b}'\n"), (.javascript, "const f = (a) => a?.b(`x${c}`);\n"),
    (.java, "class A { int f(int a) { return (a + 1); } }\n"), (.csharp, "class A { string F() => $\"x{y}\"; }\n"),
    (.c, "int *f(int a) { return &a; }\n"), (.cpp, "int n::f() { delete[] x; }\n"), (.php, "<?php echo \"a{$b}\";\n"),
    (.rust, "fn f() -> u8 { let x = g!(1, 2); x }\n"), (.typescript, "class A { constructor(private x: string) {} }\n"),
    (.python, "\u{0}((((\"unclosed"), (.javascript, "\u{feff}}}}{{{"), (.c, ""),
  ]

  @Test(arguments: samples) func `ranges nest and children follow their parent`(_ language: Language, _ code: String) throws {
    let tree = try #require(SyntaxTree(parsing: Array(code.utf8), with: Grammar.of(language)))
    for (index, node) in tree.nodes.enumerated() where node.parent >= 0 {
      let parent = tree.nodes[Int(node.parent)]
      #expect(Int(node.parent) < index && node.subtreeEnd <= parent.subtreeEnd)
      #expect(node.start >= parent.start && node.end <= parent.end && node.start <= node.end)
    }
  }

  @Test(arguments: samples) func `lowered terms form one tree over the bytes`(_ language: Language, _ code: String) throws {
    let tree = try #require(SyntaxTree(parsing: Array(code.utf8), with: Grammar.of(language)))
    let terms = TermTree(lowering: tree)
    for (index, term) in terms.terms.enumerated() {
      #expect(term.start <= term.end && Int(term.end) <= code.utf8.count && term.textEnd >= term.textStart)
      #expect(Int(term.subtreeEnd) > index)
      if term.parent >= 0 { #expect(term.subtreeEnd <= terms[Int(term.parent)].subtreeEnd) }
    }
  }

  @Test func `equal code has equal hashes whatever its white space`() throws {
    func hash(_ code: String) throws -> UInt64 {
      let tree = try #require(SyntaxTree(parsing: Array(code.utf8), with: Grammar.of(.javascript)))
      return TermTree(lowering: tree)[0].hash
    }
    #expect(try hash("f(a, 1);") == hash("f( a,\n /* c */ 1 );"))
    #expect(try hash("f(a, 1);") != hash("f(a, 2);"))
  }

  @Test func `nesting beyond the limit is cut and does not crash`() throws {
    let code = String(repeating: "(", count: 50_000) + "1" + String(repeating: ")", count: 50_000)
    let tree = try #require(SyntaxTree(parsing: Array(code.utf8), with: Grammar.of(.python)))
    #expect(!TermTree(lowering: tree).terms.isEmpty)
  }
}

struct BrokenPHPTests {
  @Test(arguments: [
    "<?php try { f(); } catch (@@ ) {}", "<?php try {} catch", "<?php $a = [..., <<<", "<?php list(", "<?php catch (\u{0}) TRUE",
  ])
  func `what cannot be read as PHP is lowered all the same`(text: String) throws {
    let tree = try #require(SyntaxTree(parsing: Array(text.utf8), with: Grammar.of(.php)))
    #expect(TermTree(lowering: tree).terms.allSatisfy { $0.start <= $0.end && Int($0.end) <= text.utf8.count })
  }
}
