import ArgumentParser
import Evaluation
import Foundation
import Providers
import Reporting

/// `cyberseceval report`: turns stored runs into one file for people or programs.
struct ReportCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, md, json, csv, junit
  }

  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a report of stored runs: one self-contained HTML page, Markdown, JSON, CSV or JUnit.",
    discussion: """
      A run is named by the first digits of its id, or as FILE#DIGITS for one in another store; FILE alone names all runs of a store. \
      Without names, all runs of --store are reported. Runs of one benchmark are compared with each other.
      """)

  @Argument(help: "Runs to report; otherwise all of the store.")
  var runs: [RunReference] = []

  @Option(help: "File that holds the runs.")
  var store = "cyberseceval.sqlite"

  @Option(help: "File to write; '-' for standard output.")
  var output: String

  @Option(help: "html, md, json, csv or junit; otherwise told by the file's extension.")
  var format: Format?

  @Option(help: "The most completions to show for each run in HTML; otherwise all.")
  var maxCompletions: Int?

  @Option(help: "Price table to use instead of the built-in one.")
  var prices: String?

  @Flag(help: "Add the statistics as the original computes them.")
  var compat = false

  func validate() throws {
    if let maxCompletions, maxCompletions < 0 { throw ValidationError("--max-completions must be 0 or more.") }
  }

  func run() async throws {
    try await failing {
      var chosen: [(store: RunStore, run: StoredRun)] = []
      if runs.isEmpty {
        let runStore = try RunStore(reading: store)
        chosen = try await chosenRuns([], in: runStore).map { (runStore, $0) }
      }
      for reference in runs { chosen += try await reference.resolved(in: store) }
      let table = try prices.map { path throws(ModelError) in try PriceTable.read(path: path) } ?? .builtIn
      var report = try await Report(chosen, withCompatibility: compat, prices: table, program: Cyberseceval.version)
      report.command = Array(CommandLine.arguments.dropFirst())
      let made = report
      try await Output.with(path: output) { sink in
        switch chosenFormat {
        case .html: try await writeHTMLReport(made, completionLimit: maxCompletions) { try sink.write($0) }
        case .md: try sink.write(try markdownReport(made))
        case .json: try sink.write(try jsonReport(made))
        case .csv: try sink.write(csvReport(made))
        case .junit: try await writeJUnitReport(made) { try sink.write($0) }
        }
      }
      if output != "-" { printError("report written to \(output)") }
    }
  }

  private var chosenFormat: Format {
    if let format { return format }
    switch URL(fileURLWithPath: output).pathExtension.lowercased() {
    case "md", "markdown": return .md
    case "json": return .json
    case "csv": return .csv
    case "xml": return .junit
    default: return .html
    }
  }
}
