public import ArgumentParser
public import Detector
import Evaluation
import Foundation
import SourceText

extension RuleSelection: ExpressibleByArgument {}

extension Confidence: ExpressibleByArgument {
  /// Reads "medium" and "MEDIUM" alike.
  public init?(argument: String) { self.init(rawValue: argument.uppercased()) }

  /// As they are shown in help.
  public static var allValueStrings: [String] { allCases.map { $0.rawValue.lowercased() } }
  /// As it is shown in help.
  public var defaultValueDescription: String { rawValue.lowercased() }
}

/// Which rules a command uses.
struct RuleSelectionOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp("A rule file, or a folder of them, in place of the built-in rules; may be repeated.", valueName: "path"))
  var rulePaths: [String] = []

  @Option(help: "The built-in rules to use: cyberseceval, codeshield (fast, few false alarms), practice or all.")
  var ruleSet: RuleSelection = .cyberseceval

  /// The rules to scan with, and what is wrong with those of the user's that are left out; tells how many are for other languages.
  func loadForScan() -> (rules: RuleSet, errors: [SourceError]) {
    if rulePaths.isEmpty { return (.builtIn(ruleSet), []) }
    let loaded = loadCheckedRules(rulePaths)
    if !loaded.foreign.isEmpty { complain("left out: \(counted(loaded.foreign.count, "rule")) for other languages") }
    return (RuleSet(checked: loaded.rules), loaded.errors)
  }

  /// The rules to measure, and the digest that names them; a rule with a mistake is an error.
  func loadForCalibration() throws -> (rules: RuleSet, digest: String) {
    let (rules, errors) = loadForScan()
    if let first = errors.first { throw first }
    guard !rulePaths.isEmpty else { return (rules, builtInRulesDigest(ruleSet)) }
    let texts = try rulePaths.flatMap { try ruleFiles(in: $0) }.map { try Data(contentsOf: URL(filePath: $0)) }
    return (rules, SHA256.hexDigest(of: texts.map { String(decoding: $0, as: UTF8.self) }.joined()))
  }

  /// The rule files of a path: itself, or those within it, sorted.
  private func ruleFiles(in path: String) throws -> [String] {
    guard isDirectory(path) else { return [path] }
    return try FileManager.default.subpathsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map { "\(path)/\($0)" }
  }

  /// All of the rules as written, and what is wrong with the user's.
  func load() throws -> LoadedRules {
    guard rulePaths.isEmpty else { return loadRules(rulePaths) }
    var loaded = LoadedRules()
    loaded.rules = try BuiltInRules.rules(ruleSet)
    return loaded
  }
}
