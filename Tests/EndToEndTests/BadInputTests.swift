import Foundation
import Testing

/// Whatever is wrong: status 2, and a text that says where and what to do.
struct BadInputTests {
  private func check(
    _ arguments: [String], files: [String: String] = [:], says texts: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = try TemporaryFolder(files)
    let outcome = try withExtendedLifetime(folder) { try Program.run(arguments, in: folder.path) }
    #expect(outcome.status == 2, sourceLocation: sourceLocation)
    for text in texts { #expect(outcome.errors.contains(text), sourceLocation: sourceLocation) }
  }

  @Test func `a path that leads nowhere`() throws {
    try check(["scan", "gone.py"], says: ["gone.py: error: there is no such file or folder"])
  }

  @Test func `a file that may not be read`() throws {
    let folder = try TemporaryFolder(["a.py": "x = 1\n"])
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder.path + "/a.py")
    // The superuser may read it all the same.
    if FileManager.default.isReadableFile(atPath: folder.path + "/a.py") { return }
    let outcome = try Program.run(["scan", "a.py"], in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("permission denied"))
  }

  @Test func `a file of 200 MB`() throws {
    let folder = try TemporaryFolder(["big.py": ""])
    let handle = try FileHandle(forWritingTo: URL(filePath: folder.path + "/big.py"))
    try handle.truncate(atOffset: 200_000_000)
    try handle.close()
    let outcome = try Program.run(["scan", "big.py"], in: folder.path)
    #expect(outcome.status == 2)
    #expect(
      outcome.errors.contains("big.py: error: the file is larger than 5000000 bytes and was not scanned; raise --max-file-size"))
  }

  @Test func `a bad rule among good ones is told, and the good ones find`() throws {
    let rules = """
      rules:
        - {id: bad, languages: [python], severity: INFO, message: m, pattern: 'f('}
        - {id: good, languages: [python], severity: INFO, message: found it, pattern: g(...)}
        - {id: other, languages: [go], severity: INFO, message: m, pattern: g(...)}
      """
    let folder = try TemporaryFolder(["rules.yaml": rules, "a.py": "g(1)\n"])
    let outcome = try Program.run(["scan", "--rules", "rules.yaml", "a.py"], in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("found it"))
    #expect(outcome.errors.contains("rules.yaml:2:"))
    #expect(outcome.errors.contains("left out: 1 rule for other languages"))
  }

  @Test func `a rule file with a typo`() throws {
    let rule = "rules:\n  - id: a\n    langages: [python]\n    message: m\n    severity: ERROR\n    pattern: f()\n"
    try check(
      ["scan", "--rules", "r.yaml", "a.py"], files: ["r.yaml": rule, "a.py": ""],
      says: ["r.yaml:3:5: error: ", "^~~~", "languages"])
    try check(["rules", "list", "--rules", "r.yaml"], files: ["r.yaml": rule], says: ["r.yaml:3:5: error: "])
  }

  @Test func `a rule that cannot be read is counted by rules test too`() throws {
    let rule = "rules:\n  - id: a\n    languages: [python]\n    message: m\n    severity: ERROR\n    pattern-either: []\n"
    let folder = try TemporaryFolder(["r.yaml": rule, "r.py": "# ruleid: a\nf()\n"])
    let outcome = try Program.run(["rules", "test", "r.yaml"], in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("1 mistake in rules that were not tested"))
  }

  @Test func `a rule file with a bad pattern`() throws {
    let rule = "rules:\n  - id: a\n    languages: [python]\n    message: m\n    severity: ERROR\n    pattern-regex: 'a('\n"
    try check(["scan", "--rules", "r.yaml", "a.py"], files: ["r.yaml": rule, "a.py": ""], says: ["r.yaml:6:"])
  }

  @Test func `a rule file that is not UTF-8`() throws {
    let folder = try TemporaryFolder(["a.py": ""])
    try Data([0x72, 0x75, 0xFF, 0x0A]).write(to: URL(filePath: folder.path + "/r.yaml"))
    let outcome = try Program.run(["scan", "--rules", "r.yaml", "a.py"], in: folder.path)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("r.yaml:1:3: error: the file is not valid UTF-8"))
  }

  @Test func `a source that is not UTF-8 is scanned and told of`() throws {
    let folder = try TemporaryFolder()
    try Data([0x23, 0xFF, 0x0A]).write(to: URL(filePath: folder.path + "/a.py"))
    let outcome = try Program.run(["scan", "-v", "a.py"], in: folder.path)
    #expect(outcome.output.contains("a.py:1:2: note: the file is not valid UTF-8"))
    #expect(outcome.status == 0)
  }

  @Test func `an unknown language`() throws {
    try check(["scan", "--language", "pythn", "a.py"], says: ["unknown language ‘pythn’; did you mean ‘python’?", "typescript"])
  }

  @Test(arguments: [
    ["scan"], ["scan", "--stdin"], ["scan", "--jsonl", "a.py"], ["scan", "--jobs", "0", "a.py"],
    ["scan", "--min-severity", "awful", "a.py"],
    ["scan", "--format", "xml", "a.py"], ["scna"], ["scan", "--no-such-option", "a.py"], ["rules", "show", "no-such-rule"],
  ])
  func `wrong use`(arguments: [String]) throws {
    try check(arguments, says: ["rror"])
  }

  @Test func `an output that cannot be written`() throws {
    try check(
      ["scan", "a.py", "--output", "no/such/folder/out.json"], files: ["a.py": ""],
      says: ["no/such/folder/out.json: cannot be written: ", "--output"])
    try check(["scan", "a.py", "--output", "."], files: ["a.py": ""], says: ["is a folder"])
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk`() throws {
    try check(
      ["scan", "a.py", "--output", "/dev/full"], files: ["a.py": ""],
      says: ["/dev/full: cannot be written: no space is left on the device"])
    let outcome = try Program.run(["rules", "list"], output: "/dev/full")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("standard output: cannot be written: no space is left"))
  }
}
