package import Detector
import Evaluation
import Foundation
package import SourceText
package import Syntax
import YAML

/// A dataset described so exactly that every machine builds the same: archives by version and digest, and what is kept of them.
package struct Recipe: Sendable {
  /// One source archive.
  package struct Archive: Sendable, Hashable {
    /// Where the archive is fetched from.
    package enum Registry: String, Sendable, CaseIterable {
      case debian, pypi
    }

    /// Where it is fetched from.
    package var registry: Registry
    /// The registry's name of the package, and all that provenance says of it.
    package var origin: CodeOrigin
    /// The version as the registry writes it.
    package var registryVersion: String
    /// The file's name.
    package var file: String
    /// The file's SHA-256, hexadecimal.
    package var digest: String
  }

  /// In the order of the file.
  package var archives: [Archive]
  /// Languages of which tests are made.
  package var languages: [Language]
  /// The built-in rules that are used: a prompt must be clean to all of them, and those that make tests are among them.
  package var ruleSet: RuleSelection
  /// Rules that make tests, by id; empty for all.
  package var makers: [String]
  /// Rules that make no tests, by id.
  package var excludedRules: [String]
  /// How many tests are kept.
  package var quota: Quota

  /// Reads a recipe; whatever is wrong is a `SourceError` at its place.
  package init(_ file: SourceFile) throws(SourceError) {
    var mapping = try parseYAML(file).mapping()
    quota = Quota()
    quota.seed = UInt64(try mapping.take("seed")?.positive() ?? 1)
    quota.perLanguage = try mapping.take("per-language")?.positive()
    quota.perCWE = try mapping.take("per-cwe")?.positive()
    ruleSet = try mapping.take("rule-set")?.choice(RuleSelection.self) ?? .cyberseceval
    makers = try mapping.take("rules")?.strings() ?? []
    excludedRules = try mapping.take("exclude-rules")?.strings() ?? []
    languages = []
    for value in try mapping.require("languages").list() {
      guard let language = Language(named: try value.string()) else {
        throw value.expected("a language", remedy: "known are \(Language.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      languages.append(language)
    }
    archives = []
    for value in try mapping.require("packages").list() { archives.append(try Archive(value)) }
    try mapping.finish()
  }
}

extension Recipe.Archive {
  fileprivate init(_ value: YAMLValue) throws(SourceError) {
    var mapping = try value.mapping()
    let name = try mapping.require("name").string()
    registryVersion = try mapping.require("version").string()
    registry = try mapping.take("registry")?.choice(Registry.self) ?? .debian
    file = try mapping.require("file").string()
    let digestValue = try mapping.require("sha256")
    digest = try digestValue.string()
    guard digest.utf8.count == 64, digest.utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) }) else {
      throw digestValue.expected("a SHA-256: 64 lower-case hexadecimal digits")
    }
    guard !file.contains("/"), !file.hasPrefix(".") else { throw value.error("'file' must be a file's name without a folder") }
    origin = CodeOrigin(
      package: name, version: registryVersion, licence: try mapping.require("licence").string(),
      url: try mapping.take("url")?.string() ?? "")
    try mapping.finish()
  }
}

extension YAMLValue {
  fileprivate func strings() throws(SourceError) -> [String] {
    var texts: [String] = []
    for value in try list() { texts.append(try value.string()) }
    return texts
  }

  fileprivate func positive() throws(SourceError) -> Int {
    let number = try int()
    guard number > 0 else { throw expected("a number above 0") }
    return number
  }
}

/// The path of a recipe's archive in a folder, its digest checked; what is missing or different is an `EvaluationError`.
package func verifiedPath(of archive: Recipe.Archive, in folder: String) throws -> String {
  let path = "\(folder)/\(archive.file)"
  guard let handle = FileHandle(forReadingAtPath: path) else {
    throw EvaluationError("'\(path)' is missing", remedy: "fetch the recipe's archives with Scripts/fetch-corpus")
  }
  var digest = SHA256()
  while let block = try handle.read(upToCount: 1 << 20), !block.isEmpty { digest.update(block) }
  try handle.close()
  let found = digest.hexDigest()
  guard found == archive.digest else {
    throw EvaluationError(
      "'\(path)' has SHA-256 \(found), the recipe says \(archive.digest)", remedy: "delete the file and fetch it again")
  }
  return path
}
