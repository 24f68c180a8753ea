import ArgumentParser

struct RulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List, show, check and test rules.",
    subcommands: [
      RulesListCommand.self, RulesShowCommand.self, RulesCheckCommand.self, RulesTestCommand.self, RulesExplainCommand.self,
      RulesCoverageCommand.self,
    ])
}

/// How commands about rules answer.
enum RulesFormat: String, ExpressibleByArgument, CaseIterable { case text, json }
