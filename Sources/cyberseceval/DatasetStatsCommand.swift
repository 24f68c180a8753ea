import ArgumentParser
import Evaluation
import Generation

/// `cyberseceval dataset stats`: numbers about a dataset.
struct DatasetStatsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count a dataset's rows by language, weakness, flag, rule, package and licence.")

  @Argument(help: "A dataset's file (JSON Lines, or the original's JSON), or a benchmark's name or folder.")
  var dataset: String

  @OptionGroup var library: BenchmarkLibraryOption

  func run() async throws {
    try await failing {
      let samples = try DatasetPlace(dataset, library: library).load()
      let statistics = DatasetStatistics(samples)
      printOutput("\(samples.count) samples")
      for line in strataText(samples.map { Stratum($0) }) { printOutput(line) }
      for (title, spread) in [("lines", statistics.promptLines), ("bytes", statistics.promptBytes)] {
        guard let spread else { continue }
        printOutput("\(title) of what a model sees: \(spread.least) to \(spread.largest), median \(spread.median)")
      }
      if !statistics.flags.isEmpty { printOutput("without a flag: \(statistics.unflaggedCount)") }
      for (title, counts) in [
        ("flag", statistics.flags), ("licence", statistics.licences), ("package", statistics.packages),
        ("rule", statistics.rules),
      ] {
        for (name, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
          printOutput("\(title)\t\(name)\t\(count)")
        }
      }
    }
  }
}
