import Foundation
package import Providers

/// A decided run: what will be asked, of whom and how; made before anything is asked.
package struct RunPlan: Sendable {
  /// The benchmark.
  package let benchmark: Benchmark
  /// What could change the completions, hashed into the run's identity.
  package let manifest: RunManifest
  /// What else is stored with the run.
  package let details: RunDetails
  /// Which samples are asked.
  package let selection: SelectionPlan
  /// The part that this process asks, nil for all.
  package let shard: Shard?
  /// Attempts that this process is to answer.
  package let planned: Int

  /// What the caller chooses; nil and defaults leave it to the benchmark.
  package struct Choices: Sendable {
    /// Which samples are asked.
    package var selection = SampleSelection()
    /// Completions per sample.
    package var attempts: Int?
    /// Options that replace the benchmark's, field by field.
    package var options = GenerationOptions()
    /// System prompt, nil for none.
    package var systemPrompt: String?
    /// SHA-256 of the recording, for a model that replays one.
    package var recordingDigest: String?
    /// The part that this process asks.
    package var shard: Shard?
    /// Version of the program.
    package var program = "unknown"
    /// Address of the model's server; user and password are dropped.
    package var endpoint: String?
    /// What the model costs; nil where no price is known.
    package var price: ModelPrice?
    /// The command line without its program; keys and passwords in it are dropped.
    package var command: [String]?

    /// Choices that leave all to the benchmark.
    package init() {}
  }

  /// Plans a run of a benchmark with a model; reads the dataset once or twice and throws at its first mistake.
  package init(benchmark: Benchmark, model: ModelID, choices: Choices = Choices()) throws {
    let survey = try benchmark.dataset.survey()
    var options = benchmark.options
    if let value = choices.options.temperature { options.temperature = value }
    if let value = choices.options.topP { options.topP = value }
    if let value = choices.options.maxTokens { options.maxTokens = value }
    if let value = choices.options.seed { options.seed = value }
    if !choices.options.stop.isEmpty { options.stop = choices.options.stop }
    if let value = choices.options.reasoningEffort { options.reasoningEffort = value }
    if let value = choices.options.responseSchema { options.responseSchema = value }
    let attempts = choices.attempts ?? benchmark.attempts
    self.benchmark = benchmark
    selection = try choices.selection.plan(for: benchmark.dataset, survey: survey)
    shard = choices.shard
    manifest = RunManifest(
      benchmark: benchmark, datasetDigest: survey.digest, model: model, options: options, selection: choices.selection,
      attempts: attempts, systemPrompt: choices.systemPrompt, recordingDigest: choices.recordingDigest)
    details = RunDetails(
      program: choices.program, endpoint: choices.endpoint.map(withoutCredentials), benchmarkTitle: benchmark.title,
      promptTemplate: benchmark.prompt.text, price: choices.price, scorer: benchmark.scorer,
      command: choices.command?.map(withoutSecrets))
    var samples = selection.count
    if let shard {
      samples = 0
      let reader = try benchmark.dataset.samples()
      while let sample = try reader.next() {
        if selection.takes(sample), shard.holds(sample.id) { samples += 1 }
      }
    }
    planned = samples * attempts
  }

  /// Samples times attempts of the whole run, all shards together.
  package var plannedInAll: Int { selection.count * manifest.attempts }

  /// Everything that this process asks, in the dataset's order; reads the dataset once more.
  package func prompts() throws -> [Prompt] {
    var prompts: [Prompt] = []
    let reader = try benchmark.dataset.samples()
    while let sample = try reader.next() {
      guard takes(sample) else { continue }
      for attempt in 1...manifest.attempts {
        prompts.append(benchmark.prompt(for: sample, attempt: attempt, system: manifest.systemPrompt))
      }
    }
    return prompts
  }

  /// Whether this process asks about a sample.
  package func takes(_ sample: Sample) -> Bool {
    selection.takes(sample) && (shard?.holds(sample.id) ?? true)
  }
}

/// The address without "user:password@".
func withoutCredentials(_ address: String) -> String {
  guard let scheme = address.range(of: "://") else { return address }
  let rest = address[scheme.upperBound...]
  let host = rest.prefix { $0 != "/" }
  guard let at = host.lastIndex(of: "@") else { return address }
  return String(address[..<scheme.upperBound] + rest[rest.index(after: at)...])
}

/// An argument of the command line without what may be secret: passwords in addresses, and the key in the original program's way to name a
/// model, `PROVIDER::MODEL::KEY::ADDRESS`.
func withoutSecrets(_ argument: String) -> String {
  let parts = argument.split(separator: "::", omittingEmptySubsequences: false)
  return withoutCredentials(parts.count > 2 ? "\(parts[0])::\(parts[1])::…" : argument)
}
