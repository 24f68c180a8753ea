import ArgumentParser
import Evaluation
import Foundation
import Syntax

/// `cyberseceval dataset`: datasets on disk.
struct DatasetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dataset", abstract: "Import and check datasets.",
    subcommands: [DatasetImportCommand.self, DatasetCheckCommand.self])
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

/// `cyberseceval dataset check`: reads every row of benchmarks, or of the original's files.
struct DatasetCheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check every row of benchmarks, or of the original's autocomplete.json and instruct.json.")

  @Argument(help: "Names of benchmarks, paths of their folders, or the original's .json files; otherwise all benchmarks.")
  var benchmarks: [String] = []

  @OptionGroup var library: BenchmarkLibraryOption

  func run() async throws {
    try await failing {
      for file in benchmarks where file.hasSuffix(".json") {
        let dataset = try importOriginalDataset(path: file)
        for note in dataset.notes { printError("note: \(file): \(note)") }
        printOutput("\(file): \(dataset.samples.count) \(dataset.variant.rawValue) samples")
      }
      let names = benchmarks.filter { !$0.hasSuffix(".json") }
      if names.isEmpty, !benchmarks.isEmpty { return }
      let folder = try library.library()
      for name in names.isEmpty ? folder.names() : names {
        let benchmark = try folder.benchmark(named: name)
        let survey = try benchmark.dataset.survey()
        let groups = Dictionary(grouping: survey.strata, by: \.key.group).mapValues {
          $0.reduce(0) { $0 + $1.value }
        }
        let list = groups.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        printOutput("\(benchmark.name): \(survey.count) samples (\(list)), SHA-256 \(survey.digest)")
      }
    }
  }
}
