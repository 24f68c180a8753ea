import ArgumentParser
import Evaluation
import Foundation
import Statistics

/// `cyberseceval runs splits`: rates with and without flagged samples, and samples beside their twins.
struct RunsSplitsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "splits", abstract: "Show a run's pass rates with and without flagged samples, and samples beside their twins.",
    discussion: """
      Flags come from 'dataset audit', twins from 'dataset twins'. Twins are compared with their samples attempt by attempt: the \
      difference is the twins' pass rate less the samples', with a 95 % interval and the exact test of McNemar.
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
      let splits = try await runStore.splits(of: found, scoring: scoring)
      printOutput(line("all samples", overall))
      if !splits.flagged.isEmpty {
        printOutput(line("without a flag", splits.unflagged))
        for (flag, tally) in splits.flagged.sorted(by: { $0.key < $1.key }) { printOutput(line("flag \(flag)", tally)) }
      }
      for (kind, pairs) in splits.twinPairs().sorted(by: { $0.key < $1.key }) { printOutput(line("twins \(kind)", pairs)) }
    }
  }

  private func line(_ title: String, _ tally: Tally) -> String {
    column(title) + "pass rate \(percent(tally.passed.rate)) \(interval(tally.passed.wilsonInterval()))"
      + ", \(tally.scored) scored, \(tally.unscored) unscored, \(tally.failed) failed"
  }

  private func line(_ title: String, _ pairs: PairedProportions) -> String {
    let first = Proportion(successes: pairs.both + pairs.onlyFirst, trials: pairs.count).rate
    let second = Proportion(successes: pairs.both + pairs.onlySecond, trials: pairs.count).rate
    return column(title) + "\(percent(first)) became \(percent(second)), difference \(percent(pairs.difference)) "
      + "\(interval(pairs.differenceInterval())), \(pairs.count) pairs, p = \(String(format: "%.3f", pairs.exactMcNemarP))"
  }

  private func column(_ title: String) -> String { title.padding(toLength: 28, withPad: " ", startingAt: 0) }

  private func percent(_ rate: Double?) -> String { rate.map { String(format: "%.1f %%", $0 * 100) } ?? "–" }

  private func interval(_ interval: Interval?) -> String {
    interval.map { String(format: "[%.1f, %.1f]", $0.lower * 100, $0.upper * 100) } ?? ""
  }
}
