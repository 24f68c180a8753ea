import ArgumentParser
import Evaluation
import Foundation
import Generation
import SourceText

extension DatasetExport: ExpressibleByArgument {}

/// `cyberseceval dataset export`: a dataset for other programs.
struct DatasetExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a dataset for Inspect, promptfoo or the original's program.")

  @Argument(help: "A dataset's file, or a benchmark's name or folder.")
  var dataset: String

  @Option(help: "inspect (JSON Lines), promptfoo (tests in YAML) or original (JSON).")
  var format: DatasetExport

  @Option(help: "File with the prompt's template. Otherwise the benchmark's; for a file alone, 'prompt' or 'before' as it is.")
  var prompt: String?

  @Option(name: .shortAndLong, help: "File to write. Standard output without it.")
  var output: String?

  @OptionGroup var library: BenchmarkLibraryOption

  func run() async throws {
    try await failing {
      let place = try DatasetPlace(dataset, library: library)
      let samples = try place.load()
      let template = try prompt.map { try readTemplate($0) } ?? place.benchmark?.prompt
      try await Output.with(path: output) { file in
        try file.write(format.text(samples) { template?.rendered(for: $0) ?? $0.task ?? $0.before ?? "" })
      }
    }
  }

  private func readTemplate(_ path: String) throws -> PromptTemplate {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw EvaluationError("the template '\(path)' cannot be read", remedy: "check the path")
    }
    return try PromptTemplate(SourceFile(path: path, bytes: Array(data)))
  }
}
