import ArgumentParser
import Evaluation
import Foundation
import Generation

/// `cyberseceval dataset`: datasets on disk.
struct DatasetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dataset", abstract: "Import, check, audit, compare and export datasets.",
    subcommands: [
      DatasetImportCommand.self, DatasetValidateCommand.self, DatasetAuditCommand.self, DatasetStatsCommand.self,
      DatasetDiffCommand.self, DatasetExportCommand.self, DatasetTwinsCommand.self,
    ])
}

/// A dataset as the command line names it: a file, a benchmark's name or folder.
struct DatasetPlace {
  /// The file with the rows.
  var path: String
  /// The benchmark, if it is one's.
  var benchmark: Benchmark?

  /// Finds it; what is neither a file nor a benchmark is an `EvaluationError`.
  init(_ name: String, library: BenchmarkLibraryOption) throws {
    if FileManager.default.fileExists(atPath: name), !isDirectory(name) {
      path = name
    } else {
      let found =
        name.contains("/") && isDirectory(name) ? try Benchmark(directory: name) : try library.library().benchmark(named: name)
      path = found.dataset.path
      benchmark = found
    }
  }

  /// The rows, and notes about them on standard error.
  func load() throws -> [Sample] {
    let loaded = try LoadedDataset(path: path)
    for note in loaded.notes { printError("note: \(note)") }
    return loaded.samples
  }
}

/// `cyberseceval dataset import`: one of the original's files becomes a benchmark's folder.
struct DatasetImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Turn the original's autocomplete, instruct, MITRE or FRR file into a benchmark's folder.")

  @Argument(help: "The original's file.")
  var file: String

  @Option(help: "Folder to make; its last part is the benchmark's name.")
  var output: String

  @Flag(help: "Leave out rows in languages that are not known here, instead of stopping.")
  var skipUnknownLanguages = false

  @OptionGroup var library: BenchmarkLibraryOption

  func run() async throws {
    try await failing {
      let name = URL(fileURLWithPath: output).lastPathComponent
      if try holdsOriginalRequests(path: file) {
        let requests = try importOriginalRequests(path: file)
        let prompts =
          requests.scorer == .cyberattackHelpfulness
          ? try library.library().benchmark(named: "cyberattack-helpfulness").directory + "/prompts" : nil
        try requests.writeBenchmark(to: output, name: name, judgingPrompts: prompts)
        printOutput("\(requests.samples.count) requests written to \(output)")
        return
      }
      let dataset = try importOriginalDataset(path: file, skippingUnknownLanguages: skipUnknownLanguages)
      try dataset.writeBenchmark(to: output, name: name)
      for note in dataset.notes { printError("note: \(note)") }
      printOutput("\(dataset.samples.count) \(dataset.variant.rawValue) samples written to \(output)")
    }
  }
}
