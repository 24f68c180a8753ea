import ArgumentParser
import Detector
import SourceText
import Syntax

struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List rules with their language, severity and weaknesses.")

  @OptionGroup var selection: RuleSelectionOptions

  @Option(help: "Only rules for this language.")
  var language: String?

  @Option(help: "text or json.")
  var format: RulesFormat = .text

  func run() throws {
    let output = try Output(path: nil)
    let loaded = try selection.load()
    var rules = loaded.rules
    if let language {
      guard let known = Language(named: language) else { throw ValidationError("unknown language ‘\(language)’") }
      rules.removeAll { !$0.languages.contains(known) }
    }
    rules.sort { $0.id < $1.id }
    switch format {
    case .json: try output.write(JSONValue.array(rules.map(ruleSummary)).encoded(indented: true) + "\n")
    case .text:
      let width = rules.map(\.id.rawValue.count).max() ?? 0
      for rule in rules {
        let name = rule.id.rawValue + String(repeating: " ", count: width - rule.id.rawValue.count)
        let cwe = rule.metadata.cwe.map(\.description).joined(separator: " ")
        try output.write("\(name)  \(languageNames(rule))  \(rule.severity.rawValue.lowercased())  \(cwe)\n")
      }
      try output.write("\(counted(rules.count, "rule"))\n")
    }
    try output.finish()
    for error in loaded.errors { complain(error.rendered()) }
    if !loaded.errors.isEmpty { throw ExitCode(2) }
  }
}

struct RulesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a rule: what it is about, and its YAML.")

  @Argument(help: "The rule's id.")
  var id: String

  @OptionGroup var selection: RuleSelectionOptions

  @Option(help: "text or json.")
  var format: RulesFormat = .text

  func run() throws {
    let output = try Output(path: nil)
    var rules = try selection.load().rules
    if selection.rulePaths.isEmpty { rules = try BuiltInRules.rules(.all) }
    guard let rule = rules.first(where: { $0.id.rawValue == id }) else {
      let nearest =
        nearestName(to: id, among: rules.map(\.id.rawValue)).map { "; did you mean ‘\($0)’?" }
        ?? "; see ‘cyberseceval rules list’"
      throw ValidationError("there is no rule ‘\(id)’\(nearest)")
    }
    switch format {
    case .json: try output.write(ruleSummary(rule).encoded(indented: true) + "\n")
    case .text:
      let cwe = rule.metadata.cwe.map { "\($0) https://cwe.mitre.org/data/definitions/\($0.number).html" }
      let lines =
        [
          "\(rule.id)  (\(rule.path):\(rule.line))", "languages: \(languageNames(rule))", "severity: \(rule.severity.rawValue)",
          "confidence: \(rule.metadata.confidence.rawValue)", "weakness: \(cwe.joined(separator: ", "))", "", rule.message, "",
        ] + rule.metadata.references
      try output.write(lines.joined(separator: "\n") + "\n")
      if let source = EmbeddedRules.source(ofFile: rule.path), selection.rulePaths.isEmpty { try output.write("\n" + source) }
    }
    try output.finish()
  }
}

func languageNames(_ rule: Rule) -> String {
  (rule.languages.map(\.rawValue) + (rule.isTextual ? ["regex"] : [])).joined(separator: ",")
}

func ruleSummary(_ rule: Rule) -> JSONValue {
  .object([
    "id": .string(rule.id.rawValue),
    "languages": .array(rule.languages.map { .string($0.rawValue) } + (rule.isTextual ? [.string("regex")] : [])),
    "severity": .string(rule.severity.rawValue), "cwe": .array(rule.metadata.cwe.map { .string($0.description) }),
    "message": .string(rule.message), "path": .string(rule.path), "line": .int(rule.line), "metadata": rule.metadata.all,
  ])
}
