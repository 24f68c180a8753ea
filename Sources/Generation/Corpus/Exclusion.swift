import Foundation

/// Why a file of a package is no material for tests.
package enum Exclusion: String, Sendable, CaseIterable {
  /// Code that checks other code.
  case testCode = "test code"
  /// Code of others that the package carries along.
  case vendored = "vendored code"
  /// Code that a program wrote.
  case generated = "generated code"
  /// Code with its white space taken out.
  case minified = "minified code"

  /// Judges by the path inside the package.
  package init?(path: String) {
    let parts = path.lowercased().split(separator: "/").map(String.init)
    guard let name = parts.last else { return nil }
    let folders = Set(parts.dropLast())
    // The first folder may be the package's own, as in `requests-2.31.0/`.
    let inner = parts.dropLast().dropFirst()
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    let isInTestFolder = folders.contains { folder in
      testFolders.contains(folder) || testFolderEndings.contains(where: folder.hasSuffix)
    }
    if isInTestFolder || isTestName(name, stem: stem, original: path) {
      self = .testCode
    } else if !folders.isDisjoint(with: vendorFolders) || inner.contains(where: isVersioned) || isLibrary(name, stem: stem) {
      self = .vendored
    } else if !folders.isDisjoint(with: generatedFolders) || generatedEndings.contains(where: name.hasSuffix) {
      self = .generated
    } else if name.contains(".min.") || name.contains("-min.") || name.contains(".bundle.") {
      self = .minified
    } else {
      return nil
    }
  }

  /// Judges by content: a generator's note in the first lines, or lines that nobody writes by hand.
  package init?(content bytes: [UInt8]) {
    let head = String(decoding: bytes.prefix(3_000), as: UTF8.self).lowercased()
    if generatedNotes.contains(where: head.contains) {
      self = .generated
      return
    }
    var (longest, current, lines) = (0, 0, 1)
    for byte in bytes {
      if byte == 0x0A {
        longest = max(longest, current)
        current = 0
        lines += 1
      } else {
        current += 1
      }
    }
    longest = max(longest, current)
    guard longest > 5_000 || (bytes.count > 1_000 && bytes.count / lines > 160) else { return nil }
    self = .minified
  }
}

/// Whether a folder is named like a release of something: `unwinding-0.2.10`.
private func isVersioned(_ folder: String) -> Bool {
  guard let dash = folder.lastIndex(of: "-"), dash > folder.startIndex else { return false }
  let parts = folder[folder.index(after: dash)...].split(separator: ".", omittingEmptySubsequences: false)
  return parts.count >= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
}

/// Whether a script is one of the libraries that pages carry along.
private func isLibrary(_ name: String, stem: String) -> Bool {
  name.hasSuffix(".js") && (libraryNames.contains(stem) || stem.hasPrefix("jquery") || isVersioned(String(name.dropLast(3))))
}

private func isTestName(_ name: String, stem: String, original: String) -> Bool {
  if stem.hasPrefix("test_") || stem.hasPrefix("test-") || stem.hasPrefix("fuzz_") || stem == "conftest" || stem == "test"
    || stem == "tests"
  {
    return true
  }
  if stem.hasSuffix("_test") || stem.hasSuffix("_tests") || stem.hasSuffix("-test") || stem.hasSuffix("_unittest") { return true }
  if name.contains(".test.") || name.contains(".spec.") { return true }
  // Java, C# and PHP write the word in capitals: `ParserTest.java`, and `Latest.java` is none.
  let last = original.split(separator: "/").last ?? ""
  let written = last.split(separator: ".").first ?? ""
  return ["Test", "Tests", "TestCase", "Spec"].contains { written.hasSuffix($0) } || written.hasPrefix("Test")
}

private let testFolders: Set<String> = [
  "test", "tests", "testenv", "testing", "testsuite", "testsuites", "testcases", "testcase", "unittest", "unittests",
  "unit-tests",
  "unit_tests",
  "spec", "specs", "__tests__", "t", "regress", "fixtures", "testdata", "test-data", "test_data", "mocks", "__mocks__", "fuzz",
  "fuzzing",
  "bench", "benches", "benchmark", "benchmarks", "selftest", "selftests", "integration-tests", "functional-tests", "autotest",
]

/// A project of C# has its tests in a folder like `Newtonsoft.Json.Tests`.
private let testFolderEndings = [".tests", ".test", "-test-support"]

private let vendorFolders: Set<String> = [
  "vendor", "vendored", "_vendor", "third_party", "thirdparty", "third-party", "3rdparty", "3rd-party", "external", "externals",
  "extern",
  "deps", "node_modules", "bower_components", "jspm_packages", "bundled", "contrib", "debian", ".pc", "gnulib", "submodules",
  "packages.config", "_static",
]

private let libraryNames: Set<String> = [
  "angular", "backbone", "bootstrap", "codemirror", "d3", "dojo", "ember", "highlight", "knockout", "lodash", "materialize",
  "moment",
  "mootools", "mustache", "prettify", "prototype", "raphael", "react", "require", "scriptaculous", "tinymce", "underscore", "vue",
  "yui",
]

private let generatedFolders: Set<String> = [
  "generated", "gen", "autogen", "dist", "build", "_build", "out", "obj", "bin", "target",
]

private let generatedEndings = [
  "_pb2.py", ".pb.cc", ".pb.h", ".pb.go", ".designer.cs", ".g.cs", ".generated.cs", ".tab.c", ".tab.h", ".yy.c", ".lex.c",
  "_wrap.c",
  "_wrap.cxx", "_wrap.cpp", ".generated.h", ".d.ts",
]

private let generatedNotes = [
  "do not edit", "do not modify", "automatically generated", "auto-generated", "autogenerated", "@generated", "generated by",
  "generated from",
  "this file is generated", "this file was generated", "machine generated", "a lexical scanner generated", "a bison parser",
  "autogen",
]
