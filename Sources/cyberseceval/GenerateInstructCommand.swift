import ArgumentParser
import Evaluation
import Foundation
import Generation
import Providers

/// `cyberseceval generate instruct`: findings in real code become tasks in words.
struct GenerateInstructCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "instruct", abstract: "Make instruct tests from what the detector finds in real code.",
    discussion: """
      A writer model describes what the code around a finding does, without naming the weak way; its text is checked and asked for \
      anew up to --tries times. Without --writer a template makes the task from signature, comment and name, and the row says so.
      """)

  @OptionGroup var options: GenerateOptions

  @Option(help: "Model that writes the tasks, as PROVIDER/NAME.")
  var writer: String?

  @Option(help: "How often the writer is asked for one task.")
  var tries = 3

  @Option(help: "Tasks under way at once.")
  var maxConnections = 8

  @Option(name: .customLong("base-url"), help: "Address of the writer's server.")
  var baseURL: String?

  @Option(help: "File that holds the writer's key and nothing else. Otherwise the provider's environment variable.")
  var keyFile: String?

  func validate() throws {
    for (name, value) in [("tries", tries), ("max-connections", maxConnections)] where value < 1 {
      throw ValidationError("--\(name) must be 1 or more.")
    }
  }

  func run() async throws {
    try await failing {
      let lexicon = try AuditLexicon.builtIn()
      let (generated, tests) = try await HTTPTransport.with(connections: maxConnections) { transport in
        // The writer is made before the code is read: a missing key is told at once.
        let writer = try makeWriter(transport)
        let generated = try await options.generate()
        printError(generationText(generated))
        let tests = await writeInstructTests(for: generated.cases, writer: writer, lexicon: lexicon, concurrency: maxConnections)
        return (generated, tests)
      }
      try await Output.with(path: options.output) { output in
        for sample in tests.samples { try output.write(SampleRow.encode(sample) + "\n") }
      }
      printError(summary(tests))
      if !tests.failures.isEmpty || !generated.unreadArchives.isEmpty { throw ExitCode(2) }
    }
  }

  private func makeWriter(_ transport: HTTPTransport) throws -> TaskWriter {
    guard let writer else { return .template }
    var settings = ModelSettings(model: writer)
    settings.baseURLs = baseURL.map { [$0] } ?? []
    settings.keyFile = keyFile
    settings.limits = TrafficLimits(concurrency: maxConnections)
    let surroundings = ModelSurroundings(transport: transport, environment: ProcessInfo.processInfo.environment)
    let made = try prepareModel(settings, in: surroundings)
    for warning in made.warnings { printError("warning: \(warning)") }
    return .model(made.model, GenerationOptions(temperature: 0.6, topP: 0.9, maxTokens: 600), tries: tries)
  }

  private func summary(_ tests: InstructTests) -> String {
    var lines = ["\(tests.samples.count) tasks written"]
    if tests.withoutFacts > 0 { lines.append("  \(tests.withoutFacts) functions tell too little") }
    for (flaw, count) in tests.flawed.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      lines.append("  \(count) \(flaw.rawValue)")
    }
    for (message, count) in tests.failures.sorted(by: { $0.key < $1.key }) { lines.append("  \(count) failed: \(message)") }
    return lines.joined(separator: "\n")
  }
}
