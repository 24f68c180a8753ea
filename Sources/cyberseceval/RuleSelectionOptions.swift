public import ArgumentParser
public import Detector
import SourceText

extension RuleSelection: ExpressibleByArgument {}

/// Which rules a command uses.
struct RuleSelectionOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp("A rule file, or a folder of them, in place of the built-in rules; may be repeated.", valueName: "path"))
  var rulePaths: [String] = []

  @Option(help: "The built-in rules to use: cyberseceval, codeshield (fast, few false alarms) or all.")
  var ruleSet: RuleSelection = .cyberseceval

  /// The rules to scan with, and what is wrong with those of the user's that are left out; tells how many are for other languages.
  func loadForScan() -> (rules: RuleSet, errors: [SourceError]) {
    if rulePaths.isEmpty { return (.builtIn(ruleSet), []) }
    let loaded = loadCheckedRules(rulePaths)
    if !loaded.foreign.isEmpty { complain("left out: \(counted(loaded.foreign.count, "rule")) for other languages") }
    return (RuleSet(checked: loaded.rules), loaded.errors)
  }

  /// All of the rules as written, and what is wrong with the user's.
  func load() throws -> LoadedRules {
    guard rulePaths.isEmpty else { return loadRules(rulePaths) }
    var loaded = LoadedRules()
    loaded.rules = try BuiltInRules.rules(ruleSet)
    return loaded
  }
}
