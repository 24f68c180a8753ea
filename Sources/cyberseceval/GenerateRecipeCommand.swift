import ArgumentParser
import Generation

/// `cyberseceval generate recipe`: what a recipe wants fetched, for `Scripts/fetch-corpus`.
struct GenerateRecipeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recipe", abstract: "List the archives of a recipe, one a line.",
    discussion: "Columns, separated by tabs: registry, package, version, SHA-256, file.")

  @Argument(help: "The recipe's file.")
  var file: String

  func run() async throws {
    try await failing {
      for archive in try readRecipe(file).archives {
        printOutput(
          [archive.registry.rawValue, archive.origin.package, archive.registryVersion, archive.digest, archive.file]
            .joined(separator: "\t"))
      }
    }
  }
}
