import ArgumentParser
import Detector
import Evaluation
import Foundation
import Providers
import SourceText

/// Which models are asked, where and how.
struct ModelOptions: ParsableArguments {
  @Option(name: .customLong("model"), help: "Model as PROVIDER/NAME; may be given several times.")
  var models: [String] = []

  @Option(help: "Recording to replay instead of asking: a JSON Lines file, or the name of one in the benchmark's golden folder.")
  var replay: String?

  @Option(help: "Program that the provider 'command' asks, and its arguments, separated by spaces.")
  var command: String?

  @Option(name: .customLong("base-url"), help: "Address of the model's server; several take turns.")
  var baseURLs: [String] = []

  @Option(help: "File that holds the key and nothing else. Otherwise the provider's environment variable.")
  var keyFile: String?

  @Option(help: "System prompt sent before each prompt; @FILE reads it from a file.")
  var systemPrompt: String?

  @Option(help: "Sampling temperature.")
  var temperature: Double?

  @Option(help: "Nucleus sampling mass, 0 to 1.")
  var topP: Double?

  @Option(help: "The most tokens a completion may have.")
  var maxTokens: Int?

  @Option(help: "Sampling seed, for providers that take one.")
  var seed: Int?

  @Option(name: .customLong("stop"), help: "Text at which the model stops; may be given several times.")
  var stops: [String] = []

  @Option(help: "How hard a reasoning model thinks: none, minimal, low, medium or high.")
  var reasoningEffort: String?

  @Option(help: "JSON Schema file that completions must follow, for providers that take one.")
  var responseSchema: String?

  @Option(help: "Requests a minute, at most.")
  var requestsPerMinute: Int?

  @Option(help: "Tokens a minute, at most.")
  var tokensPerMinute: Int?

  @Option(help: "Seconds for one try.")
  var requestTimeout: Int?

  @Option(help: "Seconds for one completion with all its retries.")
  var totalTimeout: Int?

  func validate() throws {
    if let temperature, !(temperature >= 0 && temperature.isFinite) { throw ValidationError("--temperature must be 0 or more.") }
    if let topP, !(topP > 0 && topP <= 1) { throw ValidationError("--top-p must lie above 0 and at most at 1.") }
    if let reasoningEffort, ReasoningEffort(rawValue: reasoningEffort) == nil {
      throw ValidationError("--reasoning-effort is one of \(ReasoningEffort.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    for (name, value) in [
      ("max-tokens", maxTokens), ("requests-per-minute", requestsPerMinute), ("tokens-per-minute", tokensPerMinute),
      ("request-timeout", requestTimeout), ("total-timeout", totalTimeout),
    ] {
      if let value, value < 1 { throw ValidationError("--\(name) must be 1 or more.") }
    }
  }

  /// The models of the command line; a recording alone names itself. Empty when the run's file is to say it.
  var entries: [RunSettings.ModelEntry] {
    var names = models
    if names.isEmpty, let replay { names = ["replay/\(URL(fileURLWithPath: replay).deletingPathExtension().lastPathComponent)"] }
    return names.map {
      RunSettings.ModelEntry(
        model: $0, baseURLs: baseURLs, keyFile: keyFile, replay: replay,
        command: command?.split(separator: " ").map(String.init) ?? [])
    }
  }

  /// Options that replace those of the benchmark and of the run's file.
  func generation() throws -> GenerationOptions {
    GenerationOptions(
      temperature: temperature, topP: topP, maxTokens: maxTokens, seed: seed, stop: stops,
      reasoningEffort: reasoningEffort.flatMap(ReasoningEffort.init(rawValue:)),
      responseSchema: try responseSchema.map { try readResponseSchema(path: $0) })
  }

  /// What `Providers` needs to make one of the models for one benchmark.
  func settings(for entry: RunSettings.ModelEntry, benchmark: Benchmark, concurrency: Int) throws -> ModelSettings {
    var settings = ModelSettings(model: entry.model)
    settings.baseURLs = entry.baseURLs
    settings.keyFile = entry.keyFile
    settings.command = entry.command
    settings.limits = TrafficLimits(
      concurrency: concurrency, requestsPerMinute: requestsPerMinute ?? entry.requestsPerMinute,
      tokensPerMinute: tokensPerMinute ?? entry.tokensPerMinute)
    if let requestTimeout { settings.requestTimeout = .seconds(requestTimeout) }
    if let totalTimeout { settings.retry.totalTimeout = .seconds(totalTimeout) }
    if entry.model.hasPrefix("replay/") {
      settings.recordings = try recording(entry.replay ?? String(entry.model.dropFirst("replay/".count)), benchmark: benchmark)
    }
    return settings
  }

  private func recording(_ name: String, benchmark: Benchmark) throws -> String {
    let golden = "\(benchmark.directory)/golden/\(name).jsonl"
    for path in [name, golden] where FileManager.default.fileExists(atPath: path) && !isDirectory(path) { return path }
    throw EvaluationError(
      "there is no recording '\(name)', neither as a file nor as '\(golden)'",
      remedy: "give --replay a JSON Lines file of recorded completions")
  }
}

/// A system prompt as it was given: the text itself, or "@FILE" for a file's.
func systemPromptText(_ text: String?) throws -> String? {
  guard let text, text.hasPrefix("@") else { return text }
  let path = String(text.dropFirst())
  guard let data = FileManager.default.contents(atPath: path) else {
    throw EvaluationError("the system prompt's file '\(path)' cannot be read", remedy: "check the path behind the @")
  }
  return String(decoding: data, as: UTF8.self)
}

/// SHA-256 of a file, hexadecimal.
func fileDigest(_ path: String) throws -> String {
  let lines = try LineReader(path: path)
  var digest = SHA256()
  while let line = try lines.next() {
    digest.update(line)
    digest.update(CollectionOfOne(0x0A))
  }
  return digest.hexDigest()
}
