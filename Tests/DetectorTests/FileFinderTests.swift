import Detector
import Foundation
import Syntax
import Testing

struct FileFinderTests {
  /// Paths found in a folder with these files, relative to it.
  private func found(_ files: [String: String], language: Language? = nil) throws -> [String] {
    let folder = try TemporaryFolder(files)
    return findFiles([folder.path], language: language).files.map { String($0.path.dropFirst(folder.path.count + 1)) }
  }

  /// One ignore file and one path; whether the path is left out.
  @Test(arguments: [
    ("*.py", "a.py", true), ("*.py", "x/y/a.py", true), ("/*.py", "x/a.py", false), ("/*.py", "a.py", true),
    ("x/a.py", "x/a.py", true),
    ("x/a.py", "y/x/a.py", false), ("**/x/a.py", "y/x/a.py", true), ("x/**", "x/y/a.py", true), ("x/**/a.py", "x/a.py", true),
    ("x/**/a.py", "x/y/z/a.py", true), ("x/", "x/a.py", true), ("x/", "y/x/a.py", true), ("a.py/", "a.py", false),
    ("# a.py", "a.py", false),
    ("\\#a.py", "#a.py", true), ("a?.py", "ab.py", true), ("a?.py", "a.py", false), ("[a-c].py", "b.py", true),
    ("[!a-c].py", "b.py", false),
    ("[^a].py", "b.py", true), ("a*c*.py", "abcbd.py", true), ("*", "a.py", true), ("*\n!a.py", "a.py", false),
    ("x\n!x/a.py", "x/a.py", true),
    ("x/*\n!x/a.py", "x/a.py", false), ("a.py   ", "a.py", true), ("a.py\r", "a.py", true), ("", "a.py", false),
    ("!", "a.py", false),
    ("a\\*.py", "ab.py", false), ("**/*.py", "a.py", true), ("foo**bar.py", "fooxbar.py", true), ("[a.py", "[a.py", true),
  ])
  func `gitignore lines are understood`(ignore: String, path: String, isLeftOut: Bool) throws {
    #expect(try found([".gitignore": ignore, path: ""]).contains(path) == !isLeftOut)
  }

  @Test func `a deeper ignore file overrules the one above`() throws {
    let files = [".gitignore": "*.py", "x/.gitignore": "!keep.py", "x/keep.py": "", "x/drop.py": "", "keep.py": ""]
    #expect(try found(files) == ["x/keep.py"])
  }

  @Test func `ignore files above the folder count, up to the top of the repository`() throws {
    let folder = try TemporaryFolder([
      ".git/HEAD": "", ".gitignore": "/src/made/\n*.min.js", "src/made/a.py": "", "src/b.py": "", "src/c.min.js": "",
    ])
    let found = findFiles([folder.path + "/src"])
    #expect(found.files.map(\.path) == [folder.path + "/src/b.py"])
    #expect(found.skipped.map(\.reason) == [.gitignore, .gitignore])
  }

  @Test func `our own ignore file is told apart`() throws {
    let folder = try TemporaryFolder([".cybersecevalignore": "vendor/", "vendor/a.py": "", "a.py": ""])
    let found = findFiles([folder.path])
    #expect(found.files.count == 1)
    #expect(found.skipped.first { $0.path.hasSuffix("vendor") }?.reason == .ownIgnore)
  }

  @Test func `files are sorted, each once, and git's own are left out`() throws {
    let folder = try TemporaryFolder(["b.py": "", "a/z.c": "", "a/b.rs": "", ".git/hook.py": "", "notes.txt": ""])
    let found = findFiles([folder.path, folder.path + "/b.py", folder.path])
    #expect(found.files.map { $0.path.dropFirst(folder.path.count) } == ["/a/b.rs", "/a/z.c", "/b.py"])
    #expect(found.files.last?.isExplicit == true)
    #expect(Set(found.skipped.map(\.reason)) == [.versionControl, .unknownLanguage])
  }

  @Test func `links are not followed, so that a loop ends`() throws {
    let folder = try TemporaryFolder(["x/a.py": ""])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/x/loop", withDestinationPath: folder.path)
    let found = findFiles([folder.path])
    #expect(found.files.count == 1)
    #expect(found.skipped.map(\.reason) == [.symbolicLink])
    #expect(findFiles([folder.path + "/x/loop"]).files.count == 1)
  }

  @Test func `a path that leads nowhere is a problem`() {
    let found = findFiles(["/no/such/place"])
    #expect(found.problems.map(\.kind) == [.unreadable])
    #expect(found.problems.first?.location?.path == "/no/such/place")
  }

  @Test func `the user's language holds for all files`() throws {
    #expect(try found(["a.txt": "", "b.weird": ""], language: .php) == ["a.txt", "b.weird"])
  }

  @Test func `binary and large files and files of unknown language are skipped, unless named`() throws {
    let folder = try TemporaryFolder([
      "large.py": String(repeating: "x = 1\n", count: 100), "script": "#!/usr/bin/env python3\n", "README": "words",
    ])
    try folder.write("binary.py", Data([0x61, 0x00, 0x62]))
    var limits = ScanLimits.standard
    limits.fileSize = 100
    func outcome(_ name: String, isExplicit: Bool = false) -> String {
      let path = folder.path + "/" + name
      switch readSource(FoundFile(path: path, language: Language(path: path), isExplicit: isExplicit), limits: limits) {
      case .source(_, let language): return language.rawValue
      case .skipped(let reason): return reason.rawValue
      case .problem(let problem): return problem.kind.rawValue
      }
    }
    #expect(outcome("large.py") == "too_big")
    #expect(outcome("large.py", isExplicit: true) == "too-large")
    #expect(outcome("script") == "python")
    #expect(outcome("README") == "wrong_language")
    #expect(outcome("README", isExplicit: true) == "unreadable")
    #expect(outcome("binary.py") == "binary")
    #expect(outcome("binary.py", isExplicit: true) == "python")
    #expect(outcome("gone.py") == "unreadable")
  }
}
