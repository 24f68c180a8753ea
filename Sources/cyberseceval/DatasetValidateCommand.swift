import ArgumentParser
import Evaluation
import Generation
import SourceText
import Syntax

/// `cyberseceval dataset validate`: reads every row of datasets.
struct DatasetValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate", abstract: "Check every row of datasets.",
    discussion: "Exit status: 0 when every row is as it must be, 1 when not.", aliases: ["check"])

  @Argument(help: "Files, the original's .json files, names of benchmarks, or paths of their folders; otherwise all benchmarks.")
  var datasets: [String] = []

  @OptionGroup var library: BenchmarkLibraryOption

  func run() async throws {
    try await failing {
      var isValid = true
      for name in try datasets.isEmpty ? library.library().names() : datasets {
        if name.hasSuffix(".json") {
          // An original's file with wrong rows tells all of them in its error.
          let dataset = try importOriginalDataset(path: name)
          for note in dataset.notes { printError("note: \(name): \(note)") }
          printOutput("\(name): \(dataset.samples.count) \(dataset.variant.rawValue) samples")
          continue
        }
        let place = try DatasetPlace(name, library: library)
        let result = try Generation.validate(path: place.path, required: place.benchmark?.dataset.requiredFields ?? [])
        for error in result.errors { printError(error.rendered()) }
        guard result.errors.isEmpty else {
          printOutput("\(name): \(result.validCount) rows are well, \(result.errors.count) are not")
          isValid = false
          continue
        }
        let survey = try Dataset(path: place.path).survey()
        let groups = Dictionary(grouping: survey.strata, by: \.key.group).mapValues {
          $0.reduce(0) { $0 + $1.value }
        }
        let list = groups.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
        printOutput("\(name): \(survey.count) samples (\(list)), SHA-256 \(survey.digest)")
      }
      if !isValid { throw ExitCode(1) }
    }
  }
}
