import Detector
import SourceText
import Syntax
import Testing

struct ScanFilesTests {
  private let yaml = """
    rules:
      - {id: a, languages: [python], severity: ERROR, message: m, pattern: bad($X)}
      - {id: b, languages: [python], severity: INFO, message: m, pattern: meh($X)}
    """

  @Test(arguments: [1, 3])
  func `reports come in the order of the files`(jobs: Int) async throws {
    var files: [String: String] = [:]
    for number in 100..<150 {
      files["f\(number).py"] = String(repeating: "x = 1\n", count: number % 7 * 300) + "bad(\(number))\nmeh(1)\n"
    }
    let folder = try TemporaryFolder(files)
    var plan = ScanPlan(rules: RuleSet(try decodeRules(SourceFile(path: "r.yaml", text: yaml))))
    plan.jobs = jobs
    plan.minimumSeverity = .warning
    var paths: [String] = []
    try await scan(findFiles([folder.path]).files, plan) { report in
      paths.append(report.path)
      #expect(report.result.findings.map(\.ruleID.rawValue) == ["a"])
    }
    #expect(paths == files.keys.sorted().map { folder.path + "/" + $0 })
  }

  @Test func `bytes that are no text are scanned and told of`() throws {
    let plan = ScanPlan(rules: RuleSet(try decodeRules(SourceFile(path: "r.yaml", text: yaml))))
    let report = scanSource(
      SourceFile(path: "a.py", bytes: Array("# ".utf8) + [0xE9, 0x0A] + Array("bad(1)\n".utf8)), .python, plan)
    #expect(report.result.findings.count == 1)
    #expect(report.result.problems.first { $0.kind == .invalidUTF8 }?.location?.start == TextPosition(line: 1, column: 3))
  }

  @Test func `rule files are read as far as they can be`() throws {
    let folder = try TemporaryFolder([
      "a.yaml": yaml, "x/b.yml": yaml, "c.yaml": "rules:\n  - id: c\n    langages: [python]\n", "d.txt": "no",
    ])
    let loaded = loadRules([folder.path])
    #expect(loaded.fileCount == 3)
    #expect(loaded.rules.count == 2)
    #expect(loaded.errors.count == 3)
    #expect(loaded.errors.contains { $0.path.hasSuffix("c.yaml") && $0.position != nil })
  }

  @Test func `each mistake in a rule's patterns has its place`() throws {
    let rule = try decodeRules(
      SourceFile(
        path: "r.yaml",
        text: "rules:\n  - id: a\n    languages: [regex]\n    message: m\n    severity: ERROR\n    pattern-regex: '(a'\n"))
    #expect(rule.flatMap(compileErrors).map(\.position?.line) == [6])
  }

  @Test func `the built-in rules are there and can be told apart`() throws {
    let all = try BuiltInRules.rules(.all)
    #expect(all.count > 100)
    #expect(try BuiltInRules.rules(.codeshield).count < all.count)
    #expect(try BuiltInRules.rules(.codeshield).allSatisfy { $0.metadata.sets.contains("codeshield") })
    #expect(Set(all.map(\.id)).count == all.count)
  }
}
