import ArgumentParser
import Generation

/// `cyberseceval dataset diff`: how two datasets differ.
struct DatasetDiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Say how two datasets differ, row by row.",
    discussion: "Exit status: 0 when they are the same, 1 when not, 2 for wrong use.")

  @Argument(help: "The older dataset: a file, or a benchmark's name or folder.")
  var old: String

  @Argument(help: "The newer dataset.")
  var new: String

  @OptionGroup var library: BenchmarkLibraryOption

  func run() async throws {
    try await failing {
      let difference = DatasetDifference(
        from: try DatasetPlace(old, library: library).load(), to: try DatasetPlace(new, library: library).load())
      for id in difference.removed { printOutput("- \(id)") }
      for id in difference.added { printOutput("+ \(id)") }
      for (old, new) in difference.renamed { printOutput("= \(old) is now \(new)") }
      for (id, fields) in difference.changed { printOutput("~ \(id): \(fields.joined(separator: ", "))") }
      printOutput(
        "\(difference.sameCount) the same, \(difference.added.count) added, \(difference.removed.count) removed, "
          + "\(difference.changed.count) changed, \(difference.renamed.count) renamed")
      if !difference.isEmpty { throw ExitCode(1) }
    }
  }
}
