import ArgumentParser
import Evaluation
import Generation

extension TwinKind: ExpressibleByArgument {}

/// `cyberseceval dataset twins`: changed versions of autocomplete samples, to tell memory from skill.
struct DatasetTwinsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "twins", abstract: "Write a dataset of samples and their twins: without comments, renamed, reformatted.",
    discussion: """
      A twin does what its sample does and looks different. A model that only remembers code does worse on twins; \
      'runs splits' shows by how much, pair by pair. Samples without a twin are left out.
      """)

  @Argument(help: "A dataset's file, or a benchmark's name or folder; its samples must have code to continue.")
  var dataset: String

  @Option(help: "no-comments, renamed or reformatted; may be repeated. Otherwise all.")
  var kind: [TwinKind] = []

  @Option(help: "Seed of the new names.")
  var seed: UInt64 = 1

  @Option(name: .shortAndLong, help: "File to write. Standard output without it.")
  var output: String?

  @OptionGroup var selection: RuleSelectionOptions
  @OptionGroup var library: BenchmarkLibraryOption

  func run() async throws {
    try await failing {
      let samples = try DatasetPlace(dataset, library: library).load()
      let loaded = selection.loadForScan()
      if let error = loaded.errors.first { throw error }
      var made: [TwinKind: Int] = [:]
      var failures: [TwinKind: [TwinFailure: Int]] = [:]
      try await Output.with(path: output) { file in
        for sample in samples {
          var twins: [Sample] = []
          for kind in kind.isEmpty ? TwinKind.allCases : kind {
            do throws(TwinFailure) {
              twins.append(try twin(kind, of: sample, rules: loaded.rules, seed: seed))
              made[kind, default: 0] += 1
            } catch { failures[kind, default: [:]][error, default: 0] += 1 }
          }
          guard !twins.isEmpty else { continue }
          for row in [sample] + twins { try file.write(SampleRow.encode(row) + "\n") }
        }
      }
      for kind in TwinKind.allCases where made[kind] != nil || failures[kind] != nil {
        let reasons = (failures[kind] ?? [:]).sorted { $0.key.rawValue < $1.key.rawValue }.map {
          "\($0.value) \($0.key.rawValue)"
        }
        printError(
          "\(kind.rawValue): \(made[kind] ?? 0) of \(samples.count) samples have a twin"
            + (reasons.isEmpty ? "" : "; \(reasons.joined(separator: ", "))"))
      }
    }
  }
}
