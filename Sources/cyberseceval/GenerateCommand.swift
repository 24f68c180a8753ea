import ArgumentParser

/// `cyberseceval generate`: makes test cases.
struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Make test cases from real code.",
    subcommands: [
      GenerateAutocompleteCommand.self, GenerateInstructCommand.self, GenerateRecipeCommand.self, GenerateCyberattackCommand.self,
    ])
}
