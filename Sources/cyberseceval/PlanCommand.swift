import ArgumentParser
import Evaluation
import Foundation
import Providers
import Reporting
import Statistics

/// `cyberseceval plan`: how much must be asked to see a difference, and what that costs.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Say how many samples and attempts show a difference of so many points, and what they cost.",
    discussion: """
      Two models are asked the same samples and compared in pairs, as 'compare' does. Numbers are expectations under the assumptions that are \
      printed with them: the rate of the model to compare with, how alike two models do at one sample (--correlation), and how alike the \
      attempts at one sample are (--likeness). Run 'compare' on an earlier pair of runs to know better.
      """)

  @Argument(help: "Names of benchmarks, or paths of their folders; without any, samples only.")
  var benchmarks: [String] = []

  @OptionGroup var library: BenchmarkLibraryOption

  @Option(help: "Difference to see, in percentage points; may be given several times (default: 2, 5, 10 and 20).")
  var difference: [Double] = []

  @Option(help: "Rate that is expected of the model to compare with, in percent.")
  var baseline = 70.0

  @Option(help: "Chance of seeing the difference if it is there, in percent.")
  var power = 80.0

  @Option(help: "Chance of calling equal models different, in percent.")
  var significance = 5.0

  @Option(help: "Correlation of two models at one sample, -1 to 1; 0 is the cautious guess.")
  var correlation = 0.0

  @Option(help: "Likeness of attempts at one sample, 0 to 1: 1 if they always agree.")
  var likeness = 0.5

  @Option(name: .customLong("model"), help: "Model to price, as PROVIDER/NAME; may be given several times.")
  var models: [String] = []

  @Option(help: "The most tokens a completion may have. Otherwise what the benchmark says.")
  var maxTokens: Int?

  @Option(help: "Price table to use instead of the built-in one.")
  var prices: String?

  func validate() throws {
    for (name, value) in [("baseline", baseline), ("power", power), ("significance", significance)]
    where !(value > 0 && value < 100) {
      throw ValidationError("--\(name) must lie between 0 and 100.")
    }
    if let wrong = difference.first(where: { !($0 != 0 && abs($0) < 100) }) {
      throw ValidationError("--difference must lie between -100 and 100 and not be 0; \(wrong) does not.")
    }
    guard (-1...1).contains(correlation) else { throw ValidationError("--correlation must lie between -1 and 1.") }
    guard (0...1).contains(likeness) else { throw ValidationError("--likeness must lie between 0 and 1.") }
    if let maxTokens, maxTokens < 1 { throw ValidationError("--max-tokens must be 1 or more.") }
  }

  func run() async throws {
    try await failing {
      printOutput(assumptions)
      printOutput(sampleTable)
      guard !benchmarks.isEmpty else { return }
      let table = try prices.map { path throws(ModelError) in try PriceTable.read(path: path) } ?? .builtIn
      for benchmark in try library.benchmarks(named: benchmarks) { try describe(benchmark, prices: table) }
    }
  }

  private var assumptions: String {
    "Assumed: baseline \(baseline) %, power \(power) %, significance \(significance) % (two-sided), correlation of models \(correlation), "
      + "likeness of attempts \(likeness).\n"
  }

  /// Samples to ask, by difference and attempts.
  private var sampleTable: String {
    let wanted = difference.isEmpty ? [2, 5, 10, 20] : difference
    var rows = [["difference"] + Self.attempts.map { "\($0) attempt\($0 == 1 ? "" : "s")" }]
    for points in wanted {
      rows.append(
        ["\(points) points"]
          + Self.attempts.map { attempts in
            // A difference that leads out of 0…100 % upwards may still be possible downwards.
            let needed = plan(attempts).samples(toSee: points / 100) ?? plan(attempts).samples(toSee: -points / 100)
            return needed.map { "\($0) samples" } ?? "not possible"
          })
    }
    return "Samples that both models must be asked:\n" + aligned(rows)
  }

  /// What a benchmark shows with all its samples, and what that costs.
  private func describe(_ benchmark: Benchmark, prices table: PriceTable) throws {
    let survey = try benchmark.dataset.survey()
    var rows = [["", "smallest difference seen"] + models.map { "\($0), per run" }]
    for attempts in Self.attempts {
      let plan = plan(attempts)
      let seen = [
        plan.detectableDifference(samples: survey.count, gain: false),
        plan.detectableDifference(samples: survey.count, gain: true),
      ]
      let words = seen.compactMap { $0 }.map { points($0) }.joined(separator: " or ")
      let costs = try models.map { try cost(of: benchmark, attempts: attempts, model: $0, prices: table) }
      rows.append(["\(attempts) attempt\(attempts == 1 ? "" : "s")", words.isEmpty ? "none" : "\(words) points"] + costs)
    }
    printOutput("\n\(visibleText(benchmark.title)), all \(survey.count) samples:\n" + aligned(rows))
    if !models.isEmpty { printOutput("Costs are the most that they can be, at list prices of \(table.asOf).") }
  }

  private func cost(of benchmark: Benchmark, attempts: Int, model: String, prices table: PriceTable) throws -> String {
    var choices = RunPlan.Choices()
    choices.attempts = attempts
    choices.options.maxTokens = maxTokens
    let plan = try RunPlan(benchmark: benchmark, model: try ModelSpecification(model).id, choices: choices)
    let estimate = SpendEstimate(try plan.prompts(), plan.manifest.options, model: plan.manifest.model, prices: table)
    return estimate.maximumCost.map { "\(String(format: "%.2f", $0)) \(table.currency)" } ?? "no price known"
  }

  private func plan(_ attempts: Int) -> ComparisonPlan {
    ComparisonPlan(
      baseline: baseline / 100, significance: significance / 100, power: power / 100, correlation: correlation,
      attempts: attempts,
      intraclassCorrelation: likeness)
  }

  private static let attempts = [1, 3, 5]

  private func aligned(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      "  " + row.enumerated().map { $1 + String(repeating: " ", count: widths[$0] - $1.count) }.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
