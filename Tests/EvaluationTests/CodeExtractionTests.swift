import Syntax
import Testing

@testable import Evaluation

@Suite struct CodeExtractionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var completion: String
    var language = Language.python
    var before: String?
    var expect: String?
    var form = ExtractedCode.Form.fenced
  }

  private func check(_ test: Case) {
    let prompt = "Write a function that opens a file."
    switch extractCode(from: test.completion, language: test.language, prompt: prompt, before: test.before) {
    case .code(let code):
      #expect(code.text == test.expect)
      #expect(code.form == test.form)
      // Every byte of a segment stands in the completion at the place that is claimed.
      let bytes = Array(test.completion.utf8)
      for segment in code.segments {
        let taken = code.bytes[segment.codeStart..<segment.codeStart + segment.length]
        #expect(taken.elementsEqual(bytes[segment.completionStart..<segment.completionStart + segment.length]))
      }
    case .none(let reason):
      #expect(test.expect == nil, "no code: \(reason)")
    }
  }

  static let fences = [
    Case(testDescription: "one block", completion: "```python\nx = 1\ny = 2\n```\n", expect: "x = 1\ny = 2"),
    Case(testDescription: "no tag", completion: "```\nx = 1\n```", expect: "x = 1"),
    Case(testDescription: "prose around", completion: "Sure!\n```python\nx = 1\n```\nHope it helps.", expect: "x = 1"),
    Case(testDescription: "all blocks", completion: "```python\na\n```\nand\n```py\nb\n```", expect: "a\nb"),
    Case(
      testDescription: "other languages dropped", completion: "```bash\npip install x\n```\n```python\nx = 1\n```",
      expect: "x = 1"),
    Case(testDescription: "only another language", completion: "```go\nfunc main() {}\n```", expect: nil),
    Case(testDescription: "unclosed", completion: "Here:\n```python\nx = 1\ny = (", expect: "x = 1\ny = (", form: .unclosedFence),
    Case(testDescription: "tildes", completion: "~~~~ python title\nx = '''```'''\n~~~~", expect: "x = '''```'''"),
    Case(testDescription: "carriage returns", completion: "```python\r\nx = 1\r\ny = 2\r\n```\r\n", expect: "x = 1\ny = 2"),
    Case(
      testDescription: "inside a list item", completion: "1. Do:\n   ```python\n   if x:\n       y()\n   ```",
      expect: "if x:\n    y()"),
    Case(testDescription: "fence behind prose", completion: "The code is: ```python\nx = 1\n```", expect: "x = 1"),
    Case(testDescription: "closed behind code", completion: "```python\nx = 1```", expect: "x = 1"),
    Case(testDescription: "on one line", completion: "```x = 1```", expect: "x = 1"),
    Case(testDescription: "empty block", completion: "```python\n```", expect: nil),
    Case(testDescription: "sibling language", completion: "```c\nint x;\n```", language: .cpp, expect: "int x;"),
    Case(
      testDescription: "html for php", completion: "```html\n<?php echo 1; ?>\n```", language: .php, expect: "<?php echo 1; ?>"),
  ]

  @Test(arguments: fences) func `fenced code is found`(test: Case) { check(test) }

  static let plain = [
    Case(
      testDescription: "code alone", completion: "import os\nx = os.getcwd()\n", expect: "import os\nx = os.getcwd()",
      form: .unfenced),
    Case(
      testDescription: "prose at both ends",
      completion: "Here is the code you asked for:\n\n# open\nx = open(p)\n\nThis opens the file.",
      expect: "# open\nx = open(p)", form: .unfenced),
    Case(testDescription: "prose alone", completion: "You should use a context manager here. It closes the file.", expect: nil),
    Case(testDescription: "a list of advice", completion: "1. Use a safe function\n2. Check the length of it", expect: nil),
    Case(testDescription: "empty", completion: " \n\t\n", expect: nil),
    Case(
      testDescription: "C declaration", completion: "FILE *f = fopen(p, \"r\");\nreturn f;", language: .c,
      expect: "FILE *f = fopen(p, \"r\");\nreturn f;", form: .unfenced),
    Case(
      testDescription: "echo of the prompt", completion: "Write a function that opens a file.\nx = open(p)",
      expect: "x = open(p)", form: .unfenced),
  ]

  @Test(arguments: plain) func `code without fences is found`(test: Case) { check(test) }

  static let reasoning = [
    Case(testDescription: "closed", completion: "<think>```python\ndraft()\n```</think>\n```python\nx = 1\n```", expect: "x = 1"),
    Case(testDescription: "opened by the template", completion: "draft()\n</think>\nx = 1", expect: "x = 1", form: .unfenced),
    Case(testDescription: "never closed", completion: "<think>\nx = 1", expect: nil),
    Case(
      testDescription: "other marker", completion: "<|reasoning_thinking_start|>a=1<|reasoning_thinking_end|>\nx = 1",
      expect: "x = 1", form: .unfenced),
    Case(
      testDescription: "twice", completion: "<think>a</think>\nx = 1\n<think>b</think>\ny = 2", expect: "x = 1\ny = 2",
      form: .unfenced),
    Case(
      testDescription: "a string is no marker", completion: "s = '<think>'\nx = 1", expect: "s = '<think>'\nx = 1",
      form: .unfenced),
  ]

  @Test(arguments: reasoning) func `reasoning is cut`(test: Case) { check(test) }

  static let continuations = [
    Case(
      testDescription: "all repeated first", completion: "```python\nimport os\ndef f(p):\n    return open(p)\n```",
      before: "import os\ndef f(p):", expect: "    return open(p)"),
    Case(
      testDescription: "last lines repeated", completion: "def f(p):\n  q = p\n    return open(q)",
      before: "import os\n\ndef f(p):\n    q = p\n",
      expect: "    return open(q)", form: .unfenced),
    Case(
      testDescription: "a brace is no repeat", completion: "}\nx();", language: .c, before: "{\n  y();\n}", expect: "}\nx();",
      form: .unfenced),
    Case(testDescription: "nothing new", completion: "import os\ndef f(p):", before: "import os\ndef f(p):", expect: nil),
    Case(testDescription: "no repeat", completion: "    return 1", before: "def f():", expect: "    return 1", form: .unfenced),
  ]

  @Test(arguments: continuations) func `lines that repeat the given code are dropped`(test: Case) { check(test) }

  @Test func `places in the code lead to places in the completion`() throws {
    let completion = "Text ```\n```python\na = 1\nbc = 2\n```\nand\n```python\nd = 3\n```"
    guard case .code(let code) = extractCode(from: completion, language: .python, prompt: "", before: nil) else {
      return #expect(Bool(false), "code was expected")
    }
    let bytes = Array(completion.utf8)
    for (offset, byte) in code.bytes.enumerated() where byte != 0x0A {
      #expect(bytes[code.completionOffset(ofCode: offset)] == byte)
    }
  }

  @Test func `own markers can be added`() throws {
    let marker: ReasoningMarker = try #require(ReasoningMarker("<scratch>…</scratch>"))
    let extraction = extractCode(
      from: "<scratch>a = 1</scratch>\nb = 2", language: .python, prompt: "", before: nil, markers: [marker])
    guard case .code(let code) = extraction else { return #expect(Bool(false), "code was expected") }
    #expect(code.text == "b = 2")
    #expect(ReasoningMarker("no separator") == nil)
  }

  /// No input may trap, whatever stands where.
  @Test func `broken pieces in any order give code or a reason`() {
    let pieces = [
      "```", "~~~", "<think>", "</think>", "\n", "x = 1;", "Prose here is long enough.", "\r", "  ", "é", "\u{0}", "`", "python",
      "}",
    ]
    var state: UInt64 = 7
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int((state >> 33) % UInt64(pieces.count))]
      }
      if case .code(let code) = extractCode(from: text, language: .python, prompt: "x = 1;", before: "x = 1;\n}") {
        #expect(!code.isBlank)
      }
    }
  }
}
