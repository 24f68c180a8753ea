import ArgumentParser
import Detector
import SourceText
import Syntax

struct RulesCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage", abstract: "Tell how many rules there are for each weakness and language.")

  @OptionGroup var selection: RuleSelectionOptions

  @Option(help: "text (a Markdown table) or json.")
  var format: RulesFormat = .text

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  func run() throws {
    let output = try Output(path: output)
    do {
      let loaded = try selection.load()
      if let error = loaded.errors.first { throw error }
      let coverage = RuleCoverage(loaded.rules)
      try output.write(format == .json ? coverage.json.encoded(indented: true) + "\n" : coverage.markdown)
      try output.finish()
    } catch {
      output.discard()
      throw error
    }
  }
}
