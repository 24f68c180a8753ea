import ArgumentParser
import Evaluation
import Providers
import Reporting

/// `cyberseceval runs`: what a store holds.
struct RunsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs", abstract: "List, show, export, import, merge and delete the runs of a store.",
    subcommands: [
      RunsListCommand.self, RunsShowCommand.self, RunsExportCommand.self, RunsImportCommand.self, RunsMergeCommand.self,
      RunsDeleteCommand.self, RunsSplitsCommand.self,
    ], defaultSubcommand: RunsListCommand.self)
}

/// `cyberseceval runs list`.
struct RunsListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the runs of a store.")

  @Option(help: "File that holds the runs.")
  var store = "cyberseceval.sqlite"

  func run() async throws {
    try await failing {
      let runStore = try RunStore(reading: store)
      for run in try await chosenRuns([], in: runStore) {
        let counts = try await runStore.counts(run: run.id)
        let failures = counts.failed > 0 ? ", \(counts.failed) failed" : ""
        printOutput(
          "\(run.id)  \(run.createdAt)  \(visibleText(run.manifest.benchmark))  \(visibleText(run.manifest.model.description))  "
            + "\(counts.answered) of \(run.planned) answered\(failures)")
      }
    }
  }
}

/// `cyberseceval runs show`.
struct RunsShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one run: manifest, states and pass rates.")

  @Argument(help: "First digits of the run.")
  var run: String

  @Option(help: "File that holds the runs.")
  var store = "cyberseceval.sqlite"

  func run() async throws {
    try await failing {
      let runStore = try RunStore(reading: store)
      let report = try await Report([(runStore, try await runStore.run(startingWith: run))], program: Cyberseceval.version)
      printOutput(try markdownReport(report))
    }
  }
}

/// `cyberseceval runs delete`.
struct RunsDeleteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete", abstract: "Delete one run with all its completions and scores.")

  @Argument(help: "First digits of the run.")
  var run: String

  @Option(help: "File that holds the runs.")
  var store = "cyberseceval.sqlite"

  @Flag(help: "Really delete it. What was paid for is gone then.")
  var yes = false

  func run() async throws {
    try await failing {
      _ = try RunStore(reading: store)
      let runStore = try RunStore(path: store)
      let found = try await runStore.run(startingWith: run)
      let count = try await runStore.counts(run: found.id).answered
      guard yes else {
        throw EvaluationError("run \(found.id) holds \(count) completions, which would be gone", remedy: "add --yes to delete it")
      }
      try await runStore.delete(found)
      printOutput("run \(found.id) with \(count) completions deleted")
    }
  }
}

/// `cyberseceval runs merge`.
struct RunsMergeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Add the runs of other stores to one; shards of one run become one run.")

  @Argument(help: "Stores to take from; they are not changed.")
  var sources: [String]

  @Option(help: "Store to add to; made if it is not there.")
  var store = "cyberseceval.sqlite"

  func run() async throws {
    try await failing {
      let runStore = try RunStore(path: store)
      for source in sources {
        let result = try await runStore.merge(source)
        printOutput(
          "\(source): \(result.runs) new runs, \(result.answers) new answers, \(result.failures) new failures, \(result.scores) new scores"
        )
      }
    }
  }
}
