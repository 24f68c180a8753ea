import Foundation
import Testing

/// A rule of our own, so that these tests do not depend on the built-in ones.
private let rule = """
  rules:
    - id: bad-call
      languages: [python]
      severity: ERROR
      message: Do not call bad.
      metadata: {cwe: ["CWE-78"]}
      fix: good($X)
      pattern: bad($X)

  """

struct ScanTests {
  private func scan(
    _ arguments: [String], files: [String: String] = [:], input: String = ""
  ) throws -> (outcome: Program.Outcome, folder: TemporaryFolder) {
    let folder = try TemporaryFolder(files.merging(["rule.yaml": rule]) { mine, _ in mine })
    return (try Program.run(["scan", "--rules", "rule.yaml"] + arguments, input: input, in: folder.path), folder)
  }

  @Test func `exit status 0 is clean and 1 is findings`() throws {
    let clean = try scan(["a.py"], files: ["a.py": "good(1)\n"]).outcome
    #expect(clean.status == 0)
    #expect(clean.output.hasPrefix("no findings in 1 file;"))
    let dirty = try scan(["."], files: ["a.py": "bad(1)\n", "b.py": "bad(2)  # nosemgrep\n"]).outcome
    #expect(dirty.status == 1)
    #expect(dirty.output.hasPrefix("a.py:1:1: error: bad-call [CWE-78]\n"))
    #expect(!dirty.output.contains("b.py:"))
  }

  @Test(arguments: ["json", "sarif", "jsonl"])
  func `each format is JSON`(format: String) throws {
    let output = try scan(["a.py", "--format", format], files: ["a.py": "bad(1)\nbad(2)\n"]).outcome.output
    for text in format == "jsonl" ? output.split(separator: "\n").map(String.init) : [output] {
      #expect(try JSONSerialization.jsonObject(with: Data(text.utf8)) is [String: Any])
    }
  }

  @Test func `standard input is a source`() throws {
    let outcome = try scan(["--stdin", "--language", "py"], input: "x = 1\nbad(x)\n").outcome
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix("stdin:2:1: "))
  }

  @Test func `output to a file appears whole and replaces what was there`() throws {
    let (outcome, folder) = try scan(
      ["a.py", "--format", "json", "--output", "out.json"], files: ["a.py": "bad(1)\n", "out.json": "old"])
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    let data = try Data(contentsOf: URL(filePath: folder.path + "/out.json"))
    #expect(try JSONSerialization.jsonObject(with: data) is [String: Any])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.py", "out.json", "rule.yaml"])
  }

  @Test func `autofix changes the file and keeps its permissions`() throws {
    let folder = try TemporaryFolder(["rule.yaml": rule, "a.py": "x = bad(1) + bad(2)\n"])
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/a.py")
    _ = try Program.run(["scan", "--rules", "rule.yaml", "--autofix", "a.py"], in: folder.path)
    #expect(try String(contentsOfFile: folder.path + "/a.py", encoding: .utf8) == "x = good(1) + good(2)\n")
    #expect(try FileManager.default.attributesOfItem(atPath: folder.path + "/a.py")[.posixPermissions] as? Int == 0o755)
  }

  @Test func `a stream answers line by line, whatever the lines hold`() throws {
    let input = """
      {"id":"a","language":"python","code":"x = 1\\nbad(x)\\n"}
      {"id":"b","language":"python","code":"good(1)"}

      {"id":3,"language":"python","before":"bad(0)\\n","code":"bad(1)","after":"bad(2)"}
      {"id":"d","language":"cobol","code":""}
      {"id":"e","language":"python"}
      not JSON
      {"id":"g","language":"python","code":7}
      {"id":"h","language":"python","code":"bad(1)"}
      """
    let outcome = try scan(["--jsonl", "--jobs", "3"], input: input).outcome
    #expect(outcome.status == 2)
    let answers = try outcome.output.split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(
      answers.map { "\($0["id"] ?? "")" }.map { $0 == "<null>" ? "null" : $0 } == ["a", "b", "3", "d", "e", "null", "g", "h"])
    #expect(answers.map { $0["complete"] as? Bool } == [true, true, true, false, false, false, false, true])
    let findings = answers.map { ($0["findings"] as? [[String: Any]] ?? []).map { "\($0["line"] ?? ""):\($0["column"] ?? "")" } }
    #expect(findings == [["2:1"], [], ["1:1"], [], [], [], [], ["1:1"]])
    let problems = answers.map { (($0["problems"] as? [[String: Any]])?.first?["message"] as? String) ?? "" }
    #expect(problems[3].contains("line 4 of the input: unknown language ‘cobol’"))
    #expect(problems[4].contains("the field ‘code’ is missing"))
    #expect(problems[5].contains("not valid JSON"))
    #expect(problems[6].contains("the field ‘code’ must be a text"))
  }
}
