import ArgumentParser
import Evaluation
import Foundation
import Statistics

/// `cyberseceval runs splits`: rates with and without flagged samples, and samples beside their twins.
struct RunsSplitsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "splits", abstract: "Show a run's rates with and without flagged samples, and samples beside their twins.",
    discussion: """
      Flags come from 'dataset audit', twins from 'dataset twins'. Twins are compared with their samples as two runs are: the \
      difference is the twins' rate less the samples', with a 95 % interval and a p-value. The report shows the same.
      """)

  @Argument(help: "First digits of the run.")
  var run: String

  @Option(help: "File that holds the runs.")
  var store = "cyberseceval.sqlite"

  func run() async throws {
    try await failing {
      let runStore = try RunStore(reading: store)
      let found = try await runStore.run(startingWith: run)
      let scoring = try await runStore.scoring(of: found, compatible: false)?.id
      let overall = try await runStore.summary(of: found, scoring: scoring).overall
      let measure = Measure.measures(of: found.details.scorer)[0]
      let splits = try await runStore.splits(of: found, scoring: scoring)
      printOutput(line("all samples", overall, measure))
      if !splits.flagged.isEmpty {
        printOutput(line("without a flag", splits.unflagged, measure))
        for (flag, tally) in splits.flagged.sorted(by: { $0.key < $1.key }) { printOutput(line("flag \(flag)", tally, measure)) }
      }
      for (kind, difference) in splits.twinDifferences(measure) { printOutput(line("twins \(kind)", difference)) }
    }
  }

  private func line(_ title: String, _ tally: Tally, _ measure: Measure) -> String {
    let rate = tally.proportion(measure)
    return column(title) + "\(measure.title) \(percent(rate.rate)) \(interval(rate.wilsonInterval()))"
      + ", \(tally.scored) scored, \(tally.unscored) unscored, \(tally.failed) failed"
  }

  private func line(_ title: String, _ pair: PairedDifference) -> String {
    column(title) + "\(percent(pair.first)) became \(percent(pair.second)), difference \(percent(pair.value)) "
      + "\(interval(pair.interval)), \(pair.samples) pairs, p = \(String(format: "%.3f", pair.p))"
  }

  private func column(_ title: String) -> String { title.padding(toLength: 28, withPad: " ", startingAt: 0) }

  private func percent(_ rate: Double?) -> String { rate.map { String(format: "%.1f %%", $0 * 100) } ?? "–" }

  private func interval(_ interval: Interval?) -> String {
    interval.map { String(format: "[%.1f, %.1f]", $0.lower * 100, $0.upper * 100) } ?? ""
  }
}
