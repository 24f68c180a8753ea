import ArgumentParser
import Evaluation
import Foundation
import Reporting

/// `cyberseceval report`: turns a store into one file for people or programs.
struct ReportCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case html, md, json
  }

  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a report of stored runs: one self-contained HTML page, Markdown or JSON.")

  @Option(help: "File that holds the runs.")
  var store = "cyberseceval.sqlite"

  @Option(help: "File to write; '-' for standard output.")
  var output: String

  @Option(help: "html, md or json; otherwise told by the file's extension.")
  var format: Format?

  @Option(name: .customLong("run"), help: "Run to report, by its first digits; otherwise all.")
  var runs: [String] = []

  @Option(help: "The most completions to show for each run; otherwise all.")
  var maxCompletions: Int?

  @Flag(help: "Add the statistics as the original computes them.")
  var compat = false

  func run() async throws {
    try await failing {
      let runStore = try RunStore(reading: store)
      let report = try await Report(store: runStore, runs: runs, withCompatibility: compat, program: Cyberseceval.version)
      try await Output.with(path: output) { sink in
        switch chosenFormat {
        case .html: try await writeHTMLReport(report, store: runStore, completionLimit: maxCompletions) { try sink.write($0) }
        case .md: try sink.write(try markdownReport(report))
        case .json: try sink.write(try jsonReport(report))
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
    default: return .html
    }
  }
}
