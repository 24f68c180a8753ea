import Testing

/// Which module may import which; arrows only point down.
// Coupling: the table in ARCHITECTURE.md and the dependencies in Package.swift.
private let allowedImports: [String: Set<String>] = [
  "SourceText": [],
  "YAML": ["SourceText", "Yams"],
  "PCRE": ["CPCRE2"],
  "LiteralSearch": ["CVectorscan"],
  "Statistics": ["RealModule"],
  "Languages": [],
  "Syntax": ["SourceText", "Languages", "CTreeSitter"],
  "Matching": ["SourceText", "Syntax", "PCRE", "LiteralSearch", "RuleText"],
  "RuleText": ["Languages", "YAML", "SourceText"],
  "Detector": ["Matching", "RuleText", "Syntax", "YAML", "SourceText", "PCRE", "LiteralSearch"],
  "Providers": ["AsyncHTTPClient"],
  "Evaluation": ["Detector", "Syntax", "Providers", "Statistics", "YAML", "SourceText", "PCRE", "GRDB"],
  "Generation": ["Detector", "Syntax", "Providers", "Evaluation", "Statistics", "YAML", "SourceText"],
  "Reporting": ["Evaluation", "Providers", "Detector", "Syntax", "Statistics", "SourceText"],
  "embed-rules": ["SourceText", "RuleText"], "check-statistics": ["Statistics"],
  "Guardrail": ["Detector", "SourceText", "Hummingbird"],
  "cyberseceval": [
    "SourceText", "YAML", "PCRE", "LiteralSearch", "Statistics", "Syntax", "Matching", "RuleText", "Detector", "Providers",
    "Evaluation", "Generation", "Reporting", "Guardrail", "ArgumentParser",
  ],
]

/// Modules that do no I/O, read no clock and use no unseeded randomness, and so need nothing of the system.
private let pureModules = ["SourceText", "Languages", "Statistics", "Syntax", "Matching"]
private let systemModules: Set<String> = [
  "Foundation", "FoundationEssentials", "FoundationNetworking", "Glibc", "Musl", "Dispatch", "NIOCore", "NIOPosix",
]

/// The module that a line imports; nil when it imports none.
private func importedModule(_ line: String) -> String? {
  guard line.contains("import ") else { return nil }
  let kinds = #/(?:struct|class|enum|protocol|func|let|var|typealias)\s+/#
  let words = code(of: line).replacing(#/@\w+(\(\w+\))?\s+/#, with: "").drop { $0 == " " }
  let keyword = words.prefixMatch(of: #/(?:(?:package|public|internal|private|fileprivate)\s+)?import\s+/#)
  guard let keyword else { return nil }
  return words[keyword.range.upperBound...].replacing(kinds, with: "").prefixMatch(of: #/\w+/#).map { String($0.0) }
}

struct ImportTests {
  /// Modules that a Swift file imports.
  private func imports(_ path: String) throws -> [String] {
    try Repository.lines(path).compactMap(importedModule)
  }

  @Test func `every module of ours is in the table`() {
    let modules = Repository.folders(in: "Sources").filter { Repository.exists("Sources/\($0)/module.modulemap") == false }
    #expect(Set(modules).subtracting(allowedImports.keys) == [], "add these to the table here and in ARCHITECTURE.md")
  }

  @Test(arguments: allowedImports.keys.sorted())
  func `a module imports only what the table allows`(module: String) throws {
    let governed = allowedImports.values.reduce(Set(allowedImports.keys)) { $0.union($1) }
    let allowed = try #require(allowedImports[module]).union([module])
    for path in Repository.files(in: "Sources/\(module)", withExtension: "swift") {
      for name in try imports(path) where governed.contains(name) && !allowed.contains(name) {
        complain(path, 1, "this module may not import \(name)")
      }
    }
  }

  @Test(arguments: pureModules)
  func `a pure module imports nothing of the system`(module: String) throws {
    for path in Repository.files(in: "Sources/\(module)", withExtension: "swift") {
      for name in try imports(path) where systemModules.contains(name) {
        complain(path, 1, "this module may not import \(name)")
      }
    }
  }

  @Test(arguments: [
    ("import A", "A"), ("package import A", "A"), ("@preconcurrency import A", "A"), ("internal import struct A.B", "A"),
    ("  public import A // why", "A"), ("// import A", nil), ("let important = 1", nil),
  ])
  func `import lines are understood`(line: String, expected: String?) {
    #expect(importedModule(line) == expected)
  }
}
