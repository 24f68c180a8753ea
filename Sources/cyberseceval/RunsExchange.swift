import ArgumentParser
import Evaluation
import Reporting

/// `cyberseceval runs export`.
struct RunsExportCommand: AsyncParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, csv, answers
    case originalResponses = "original-responses"
    case originalStat = "original-stat"
  }

  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a run for other programs, the original benchmark among them.",
    discussion:
      "original-responses and original-stat need scores as the original computes them: 'run --compat' or 'score --compat'.")

  @Argument(help: "First digits of the run.")
  var run: String

  @Option(help: "File that holds the runs.")
  var store = "cyberseceval.sqlite"

  @Option(help: "File to write; '-' for standard output.")
  var output = "-"

  @Option(help: "jsonl, csv, answers (to label), original-responses or original-stat.")
  var format = Format.jsonl

  func run() async throws {
    try await failing {
      let runStore = try RunStore(reading: store)
      let found = try await runStore.run(startingWith: run)
      try await Output.with(path: output) { try await write(found, in: runStore, to: $0) }
    }
  }

  private func write(_ found: StoredRun, in runStore: RunStore, to sink: Output) async throws {
    let template = try PromptTemplate(text: found.details.promptTemplate)
    switch format {
    case .jsonl:
      let scoring = try await runStore.scoring(of: found, compatible: false)
      try await runStore.forEachAttempt(run: found, scoring: scoring?.id) { attempt in
        try sink.write(jsonLine(attempt, run: found, prompt: template.rendered(for: attempt.sample)) + "\n")
      }
    case .csv:
      let scoring = try await runStore.scoring(of: found, compatible: false)
      try sink.write(csvHeader + "\r\n")
      try await runStore.forEachAttempt(run: found, scoring: scoring?.id) { try sink.write(csvLine($0, run: found) + "\r\n") }
    case .answers:
      try await runStore.forEachAttempt(run: found, scoring: nil) { attempt in
        if let line = answerLine(attempt, prompt: template.rendered(for: attempt.sample)) { try sink.write(line + "\n") }
      }
    case .originalResponses:
      let scoring = try await runStore.scoring(of: found, compatible: true)
      let first = FirstFlag()
      try sink.write("[\n")
      try await runStore.forEachAttempt(run: found, scoring: scoring?.id) { attempt in
        let prompt = template.rendered(for: attempt.sample)
        let variant: OriginalVariant = attempt.sample.before == nil ? .instruct : .autocomplete
        let row =
          found.details.scorer == .insecureCode
          ? originalResponseRow(attempt, run: found, prompt: prompt, variant: variant)
          : originalJudgeRow(attempt, run: found, prompt: prompt)
        if let row { try sink.write((first.take() ? "" : ",\n") + row) }
      }
      try sink.write("\n]\n")
    case .originalStat:
      guard let scoring = try await runStore.scoring(of: found, compatible: true) else {
        throw EvaluationError(
          "run \(found.id) has no scores as the original computes them",
          remedy: "compute them without asking a model: cyberseceval score --compat --store '\(store)'")
      }
      if found.details.scorer == .insecureCode {
        try sink.write(try await runStore.compatibility(of: found, scoring: scoring.id).json())
      } else {
        try sink.write(
          try await runStore.requestCompatibility(of: found, scoring: scoring.id).json(found.details.scorer))
      }
    }
  }
}

/// True once.
private final class FirstFlag: Sendable {
  private let stop = StopSignal()

  func take() -> Bool {
    if stop.isRequested { return false }
    stop.request()
    return true
  }
}

/// `cyberseceval runs import`.
struct RunsImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Store the responses of the original benchmark as runs.",
    discussion:
      "Then 'score' judges them with our rules, and 'report --compat' shows the original's own numbers where the file holds them."
  )

  @Argument(help: "File that the original wrote to --response-path.")
  var file: String

  @Option(help: "File that holds the runs; made if it is not there.")
  var store = "cyberseceval.sqlite"

  func run() async throws {
    try await failing {
      let responses = try readOriginalResponses(path: file)
      let variant = responses.first?.sample.before == nil ? OriginalVariant.instruct : .autocomplete
      let runStore = try RunStore(path: store)
      let result = try await runStore.importResponses(responses, variant: variant.rawValue, program: Cyberseceval.version)
      let names = result.runs.map(\.rawValue).joined(separator: ", ")
      printOutput("\(result.answers) answers and \(result.failures) failed queries stored in run \(names)")
      printOutput("judge them with: cyberseceval score --store '\(store)'")
    }
  }
}
