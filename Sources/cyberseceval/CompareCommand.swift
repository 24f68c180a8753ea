import ArgumentParser
import Evaluation
import Foundation
import Reporting

/// `cyberseceval compare`: two runs of one benchmark, sample by sample, and gates for CI.
struct CompareCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, md, json, junit
  }

  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two runs of one benchmark: by how much they differ, how sure that is, what changed.",
    discussion: """
      A run is named by the first digits of its id, as FILE#DIGITS for one in another store, or by a store that holds a single run. \
      Runs that were not asked or judged in the same way are refused, with the reasons. A gate is RATE drops|rises|worsens|below|above POINTS, \
      as in --fail-if 'pass_rate drops 2'; add 'significantly' to ask for p < 0.05 too. Exit status: 0 when no gate fails, 1 when one does, \
      2 when the runs cannot be compared, a gate cannot be decided, or a run is not complete.
      """)

  @Argument(help: "The run to compare with.")
  var first: RunReference

  @Argument(help: "The run that may have changed.")
  var second: RunReference

  @Option(help: "File that holds the runs.")
  var store = "cyberseceval.sqlite"

  @Option(
    help:
      "What may differ because it is what you compare: options, system-prompt, prompt, attempts or selection; may be given several times."
  )
  var across: [ComparedPart] = []

  @Option(help: "A gate that fails the comparison; may be given several times.")
  var failIf: [String] = []

  @Flag(help: "Let gates decide although attempts are missing or have failed.")
  var allowIncomplete = false

  @Option(help: "text, md, json or junit; otherwise told by the output's extension.")
  var format: Format?

  @Option(help: "File to write; '-' for standard output.")
  var output = "-"

  @Option(help: "How many changed samples to list; 0 for all.")
  var changes = 20

  func run() async throws {
    try await failing {
      let compared = try await ComparedRuns(
        try await first.resolvedToOne(in: store), try await second.resolvedToOne(in: store), across: Set(across))
      let gates = try failIf.map { try Gate($0, measures: compared.measures) }
      let report = ComparisonReport(compared, gates: gates, program: Cyberseceval.version)
      let limit = changes == 0 ? nil : changes
      try await Output.with(path: output) { sink in
        switch chosenFormat {
        case .text: try sink.write(comparisonText(report, changeLimit: limit))
        case .md: try sink.write(comparisonMarkdown(report, changeLimit: limit))
        case .json: try sink.write(comparisonJSON(report))
        case .junit: try sink.write(comparisonJUnit(report))
        }
      }
      try end(report)
    }
  }

  /// The exit status that CI heeds; what is missing must not pass for what has not changed.
  private func end(_ report: ComparisonReport) throws {
    if report.hasFailed { throw ExitCode(1) }
    if report.hasUndecided { throw failed("error: a gate could not be decided, which is no pass") }
    if !gatesMayDecide(report) {
      throw failed("error: \(report.runs.warnings.joined(separator: "; "))\nhelp: complete the runs, or add --allow-incomplete")
    }
  }

  private func gatesMayDecide(_ report: ComparisonReport) -> Bool {
    report.gates.isEmpty || allowIncomplete || report.runs.warnings.isEmpty
  }

  private var chosenFormat: Format {
    if let format { return format }
    switch URL(fileURLWithPath: output).pathExtension.lowercased() {
    case "md", "markdown": return .md
    case "json": return .json
    case "xml": return .junit
    default: return .text
    }
  }
}

extension ComparedPart: ExpressibleByArgument {}
