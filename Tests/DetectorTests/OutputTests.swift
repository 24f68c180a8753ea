import Detector
import Foundation
import SourceText
import Syntax
import Testing

struct OutputTests {
  private let rules: [Rule]
  private let report: FileReport
  private var summary = ScanSummary()

  init() throws {
    let yaml = """
      rules:
        - id: python-bad-call
          languages: [python]
          severity: ERROR
          message: The call of $F is bad. Use good().
          metadata:
            cwe: ["CWE-78: a title", "CWE-20"]
            owasp: ["A03:2021"]
            references: ["https://example.org/a"]
          fix: good($X)
          pattern: bad($X)
      """
    rules = try decodeRules(SourceFile(path: "rule.yaml", text: yaml))
    let file = SourceFile(path: "dir/ä b.py", text: "s = 'ä'; bad(s)\n")
    var report = FileReport(path: file.path)
    report.file = file
    let call = SourceLocation(ByteRange(start: 10, end: 16), in: file)
    let argument = SourceLocation(ByteRange(start: 14, end: 15), in: file)
    let trace = TaintTrace(source: SourceLocation(ByteRange(start: 4, end: 8), in: file), steps: [argument], sink: call)
    let finding = Finding(
      ruleID: RuleID("python-bad-call"), cwe: [CWE(78), CWE(20)], severity: .error,
      message: "The call of bad is bad. Use good().", location: call,
      bindings: [MetavariableBinding(name: "$X", text: "s", location: argument)], trace: trace, fix: "good(s)")
    report.result = ScanResult(
      findings: [finding], problems: [ScanProblem(kind: .limit, message: "too many steps", location: call)])
    self.report = report
    summary.add(report)
    summary.skipped = [SkippedPath(path: "x.bin", reason: .binary)]
    summary.ruleCount = 1
  }

  private func write(_ format: any ReportFormat) -> String {
    var format = format
    return format.begin() + format.add(report) + format.end(summary)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  /// The value at a path of keys and indexes.
  private func value(_ root: Any, _ path: String) -> String {
    var current: Any? = root
    for part in path.split(separator: "/") {
      if let index = Int(part), let array = current as? [Any] {
        current = array.indices.contains(index) ? array[index] : nil
      } else {
        current = (current as? [String: Any])?[String(part)]
      }
    }
    return current.map { "\($0)" } ?? "nil"
  }

  @Test func `json has the shape of semgrep's`() throws {
    let root = try object(write(JSONFormat(rules: RuleSet(rules), version: "1")))
    let expected = [
      "version": "1", "results/0/check_id": "python-bad-call", "results/0/path": "dir/ä b.py", "results/0/start/line": "1",
      "results/0/start/col": "11",
      "results/0/start/offset": "10", "results/0/end/col": "17", "results/0/extra/severity": "ERROR",
      "results/0/extra/fix": "good(s)",
      "results/0/extra/lines": "s = 'ä'; bad(s)", "results/0/extra/metavars/$X/abstract_content": "s",
      "results/0/extra/metavars/$X/start/col": "15",
      "results/0/extra/metadata/owasp/0": "A03:2021", "results/0/extra/dataflow_trace/taint_source/0": "CliLoc",
      "results/0/extra/dataflow_trace/taint_source/1/1": "'ä'", "results/0/extra/dataflow_trace/intermediate_vars/0/content": "s",
      "errors/0/type": "limit", "errors/0/level": "error", "paths/scanned/0": "dir/ä b.py", "paths/skipped/0/reason": "binary",
    ]
    for (path, text) in expected { #expect(value(root, path) == text, "\(path)") }
  }

  @Test func `sarif holds rules, weaknesses, flows, fixes and problems`() throws {
    let root = try object(write(SARIFFormat(rules: RuleSet(rules), version: "1")))
    let run = "runs/0"
    let expected = [
      "version": "2.1.0", "\(run)/columnKind": "unicodeCodePoints", "\(run)/results/0/ruleId": "python-bad-call",
      "\(run)/results/0/level": "error",
      "\(run)/results/0/locations/0/physicalLocation/artifactLocation/uri": "dir/%C3%A4%20b.py",
      "\(run)/results/0/locations/0/physicalLocation/region/startColumn": "10",
      "\(run)/results/0/codeFlows/0/threadFlows/0/locations/2/executionOrder": "3",
      "\(run)/results/0/fixes/0/artifactChanges/0/replacements/0/insertedContent/text": "good(s)",
      "\(run)/tool/driver/name": "cyberseceval", "\(run)/tool/driver/rules/0/id": "python-bad-call",
      "\(run)/tool/driver/rules/0/relationships/0/target/id": "CWE-78", "\(run)/taxonomies/0/taxa/1/id": "CWE-78",
      "\(run)/tool/driver/rules/0/shortDescription/text": "The call of $F is bad.",
      "\(run)/invocations/0/exitCode": "2", "\(run)/invocations/0/toolExecutionNotifications/0/message/text": "too many steps",
    ]
    for (path, text) in expected { #expect(value(root, path) == text, "\(path)") }
  }

  @Test func `jsonl is a finding to a line`() throws {
    let lines = write(JSONLinesFormat()).split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    let finding = try object(lines[0])
    #expect(value(finding, "path") == "dir/ä b.py")
    #expect(value(finding, "cwe/0") == "CWE-78")
    #expect(value(try object(lines[1]), "problem/kind") == "limit")
  }

  @Test func `text shows the line, a caret, the flow and the fix`() {
    let text = write(TextFormat(isColored: false))
    #expect(
      text == """
        dir/ä b.py:1:11: error: python-bad-call [CWE-78, CWE-20]
          The call of bad is bad. Use good().
          1 | s = 'ä'; bad(s)
            |          ^~~~~~
          flow:
            source 1:5: 'ä'
            through 1:15: s
            sink 1:11: bad(s)
          fix: good(s)

        1 finding (1 error) in 1 of 1 file; 1 rule, 0.00 MB in 0.00 s; 1 path skipped; incomplete

        """)
  }

  @Test func `only a coloured text holds escape codes, whatever the code holds`() {
    #expect(write(TextFormat(isColored: true)).contains("\u{1b}["))
    var evil = report
    evil.file = SourceFile(path: evil.path, text: "\u{1b}[31m\u{7}\u{202e}; bad(s)\n")
    var format = TextFormat(isColored: false)
    let text = format.add(evil)
    #expect(
      !text.unicodeScalars.contains {
        $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.generalCategory == .format)
      })
  }

  @Test func `exit status tells clean, findings and incomplete apart`() {
    var summary = ScanSummary()
    #expect(summary.exitStatus == 0)
    summary.findingCount = 1
    #expect(summary.exitStatus == 1)
    summary.problems = [ScanProblem(kind: .partialParse, message: "")]
    #expect(summary.exitStatus == 1)
    summary.problems = [ScanProblem(kind: .timeout, message: "")]
    #expect(summary.exitStatus == 2)
  }

  @Test func `fixes that overlap are put in one by one`() {
    let file = SourceFile(path: "a.py", text: "f(g(1)); h(2)")
    func finding(_ start: Int, _ end: Int, _ fix: String?) -> Finding {
      Finding(
        ruleID: RuleID("r"), cwe: [], severity: .error, message: "",
        location: SourceLocation(ByteRange(start: start, end: end), in: file), fix: fix)
    }
    let (bytes, count) = applyFixes(
      [finding(9, 13, "k()"), finding(2, 6, "x"), finding(0, 7, "F"), finding(0, 1, nil)], to: file)
    #expect(String(decoding: bytes, as: UTF8.self) == "F; k()")
    #expect(count == 2)
  }
}
