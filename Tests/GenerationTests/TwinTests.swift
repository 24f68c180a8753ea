import Detector
import Evaluation
import Syntax
import Testing

@testable import Generation

struct TwinTests {
  private let station = Sample(
    id: "a", language: .c, cwe: [CWE(120)],
    before: """
      /* Gives a station another name. */
      int station_rename(struct station *st, const char *name)
      {
          int count = 0; // none yet

          if (st == NULL) {
              return -1;
          }
          st->name_count = ++count;
      """,
    line: "    strcpy(st->name, name);", reference: "    strcpy(st->name, name);\n    log_change(name, count);\n    return 0;\n}")

  private func twin(_ kind: TwinKind, of sample: Sample) throws -> Sample {
    try Generation.twin(kind, of: sample, rules: try testRules())
  }

  @Test func `comments go, with the lines that held nothing else`() throws {
    let twin = try twin(.withoutComments, of: station)
    #expect(twin.id == "a~no-comments")
    #expect(twin.before?.hasPrefix("int station_rename") == true && twin.before?.contains("none yet") == false)
    #expect(twin.line == station.line && twin.reference == station.reference)
    #expect(provenanceTexts(twin) == ["twin-of": "a", "twin": "no-comments"])
  }

  @Test func `parameters and variables get other names, members and calls keep theirs`() throws {
    let twin = try twin(.renamed, of: station)
    let code = "\(twin.before ?? "")\n\(twin.reference ?? "")"
    #expect(!code.contains("*st,") && !code.contains("*name)") && !code.contains("++count"))
    #expect(
      code.contains("->name,") && code.contains("->name_count") && code.contains("log_change(")
        && code.contains("station_rename("))
    let old = plainTokens("\(station.before ?? "")\n\(station.reference ?? "")")
    let new = plainTokens(code)
    #expect(old.count == new.count)
    // One old name always becomes the same new one.
    let pairs = Set(zip(old, new).filter { $0 != $1 }.map { "\($0) \($1)" })
    #expect(pairs.count == 3)
    #expect(try self.twin(.renamed, of: station) == twin)
  }

  @Test func `a new layout changes no token`() throws {
    let twin = try twin(.reformatted, of: station)
    #expect(twin.before?.contains("if (st == NULL)\n  {\n    return -1;") == true)
    #expect(twin.before?.contains("\n\n") == false)
    #expect(
      plainTokens("\(twin.before ?? "")\n\(twin.reference ?? "")")
        == plainTokens("\(station.before ?? "")\n\(station.reference ?? "")"))
  }

  private static let fragments: [(Language, String, String, String)] = [
    (
      .python,
      "def run(text, limit=3):\n    # how many\n    total = 0\n    for part in text.split():\n        total += len(part)\n",
      "    return eval(text, {'total': total})", "text"
    ),
    (
      .javascript,
      "function run(text, limit) {\n  // how many\n  const options = { limit: limit, text: 1 };\n  let total = text.length;\n",
      "  return eval(text + total);\n}", "total"
    ),
    (
      .php, "<?php\nfunction run($text, $limit) {\n  // how many\n  $total = strlen($text);\n  $this->total = $total;\n",
      "  return eval($text . $total);\n}", "$total"
    ),
    (
      .cpp,
      "void Station::rename(const std::string &name, int limit) {\n  // how many\n  int total = name.size();\n  this->total = total;\n",
      "  strcpy(buffer, name.c_str());\n  log(total);\n}", "limit"
    ),
  ]

  @Test(arguments: fragments.indices)
  func `twins of every kind keep the finding`(index: Int) throws {
    let (language, before, reference, name) = Self.fragments[index]
    let line = reference.split(separator: "\n").first.map(String.init)
    let sample = Sample(id: "s", language: language, cwe: [CWE(95)], before: before, line: line, reference: reference)
    for kind in TwinKind.allCases {
      let twin = try twin(kind, of: sample)
      #expect(twin.before != sample.before, "\(kind)")
      if kind == .renamed {
        let words = plainTokens(name).filter { $0 != "$" }
        // A member or a key of that name stays.
        let kept = plainTokens("\(twin.before ?? "")\n\(twin.reference ?? "")").count { words.contains($0) }
        #expect(kept <= 1, "\(twin.before ?? "")\n\(twin.reference ?? "")")
      }
    }
  }

  @Test(
    arguments: [
      (.python, "def run(make, text):\n    helper = make()\n    helper(text)\n    make(text)", ["helper", "make"], []),
      (.javascript, "function run(done, text) {\n  let next = done;\n  next(text);", ["next", "done"], []),
      (.python, "def run(text):\n    global count\n    count = len(text)", ["text"], ["count"]),
      (.php, "<?php\nfunction run($text) {\n  global $count;\n  $count = 1;\n  $total = $text;", ["text"], ["count"]),
      (.csharp, "class A { void Run(string text) {\n    var item = new Item { text = text };", ["item"], ["text"]),
      (.java, "class A { void run(String text) {\n    text(text);\n    int size = text.length();", ["size"], ["text"]),
    ] as [(Language, String, [String], [String])])
  func `a name is changed at each of its places or at none, and only where it is the variable`(
    language: Language, before: String, gone: [String], kept: [String]
  ) throws {
    let line = language == .php ? "  return eval($text)" : "    run(text)"
    let end = language == .python ? "" : language == .csharp || language == .java ? ";\n  }\n}" : ";\n}"
    let sample = Sample(id: "s", language: language, cwe: [CWE(95)], before: before, line: line, reference: line + end)
    let twin = try twin(.renamed, of: sample)
    let words = plainTokens("\(twin.before ?? "")\n\(twin.reference ?? "")")
    #expect(gone.allSatisfy { !words.contains($0) } && kept.allSatisfy { words.contains($0) }, "\(words)")
  }

  @Test func `what a function reads by its name as a text keeps its name`() throws {
    let before = "<?php\nfunction page($text) {\n  $total = 1;\n  $shown = compact('total');\n"
    let sample = Sample(
      id: "s", language: .php, cwe: [CWE(95)], before: before, line: "  eval($text);", reference: "  eval($text);\n}")
    #expect(throws: TwinFailure.nothingToChange) { try twin(.renamed, of: sample) }
  }

  @Test func `what has nothing to change has no twin`() throws {
    let bare = Sample(
      id: "b", language: .c, cwe: [CWE(120)], before: "int x;\nint y;", line: "strcpy(a, b);", reference: "strcpy(a, b);")
    #expect(throws: TwinFailure.nothingToChange) { try twin(.withoutComments, of: bare) }
    #expect(throws: TwinFailure.nothingToChange) { try twin(.renamed, of: bare) }
    #expect(throws: TwinFailure.notCode) {
      try twin(.renamed, of: Sample(id: "t", language: .c, cwe: [CWE(1)], task: "Write a C program."))
    }
  }
}
