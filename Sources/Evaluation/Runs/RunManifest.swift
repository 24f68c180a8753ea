import Foundation
package import Providers
import SourceText

/// Everything that can change what a model answers in a run; its hash is the run's identity.
///
/// Two runs with one manifest are one run: starting it again resumes it, and shards of it can be merged. What changes only
/// the judgement (rules, scorer) is a `ScoringIdentity`: new rules re-score a run and never ask a model again. The program's
/// version and the address of the server are recorded with the run but are no part of the hash: neither may orphan what
/// was paid for.
package struct RunManifest: Sendable, Hashable, Codable {
  /// Name of the benchmark.
  package var benchmark: String
  /// Version of the benchmark.
  package var benchmarkVersion: String
  /// SHA-256 of the dataset.
  package var datasetDigest: String
  /// SHA-256 of the prompt template.
  package var promptDigest: String
  /// System prompt sent before each prompt, nil for none.
  package var systemPrompt: String?
  /// The model asked.
  package var model: ModelID
  /// SHA-256 of the recording, for a model that replays one.
  package var recordingDigest: String?
  /// Options sent with each prompt.
  package var options: GenerationOptions
  /// Which samples are asked.
  package var selection: SampleSelection
  /// Completions per sample, at least 1.
  package var attempts: Int
  /// How prompts are built; changes when the same template would give another text.
  package var format = 1

  /// A manifest of its parts.
  package init(
    benchmark: Benchmark, datasetDigest: String, model: ModelID, options: GenerationOptions, selection: SampleSelection,
    attempts: Int, systemPrompt: String? = nil, recordingDigest: String? = nil
  ) {
    self.benchmark = benchmark.name
    benchmarkVersion = benchmark.version
    self.datasetDigest = datasetDigest
    promptDigest = SHA256.hexDigest(of: benchmark.prompt.text)
    self.systemPrompt = systemPrompt
    self.model = model
    self.recordingDigest = recordingDigest
    self.options = options
    self.selection = selection
    self.attempts = attempts
  }

  /// A manifest of answers that were had elsewhere.
  package init(
    benchmark: String, benchmarkVersion: String, datasetDigest: String, promptTemplate: String, model: ModelID,
    options: GenerationOptions, attempts: Int
  ) {
    self.benchmark = benchmark
    self.benchmarkVersion = benchmarkVersion
    self.datasetDigest = datasetDigest
    promptDigest = SHA256.hexDigest(of: promptTemplate)
    self.model = model
    self.options = options
    selection = SampleSelection()
    self.attempts = attempts
  }

  /// The manifest as JSON with sorted keys: equal manifests give equal texts.
  package func canonicalJSON() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// SHA-256 of `canonicalJSON()`, hexadecimal.
  package func digest() throws -> String {
    SHA256.hexDigest(of: try canonicalJSON())
  }

  /// The run's name in its store: the first 12 digits of the digest.
  package func runID() throws -> RunID {
    RunID(rawValue: String(try digest().prefix(12)))
  }
}

/// Names a run in its store: 12 hexadecimal digits of its manifest's digest.
package struct RunID: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The digits.
  package var rawValue: String

  /// Names a run.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// The digits.
  package var description: String { rawValue }
}

/// What is known about a run beside its manifest; changes no number.
package struct RunDetails: Sendable, Hashable, Codable {
  /// Version of the program that began the run.
  package var program: String
  /// Address of the model's server without user and password, nil where there is none.
  package var endpoint: String?
  /// Title of the benchmark, for people.
  package var benchmarkTitle: String
  /// The prompt template, so that a store can show what was asked without the benchmark's folder.
  package var promptTemplate: String
  /// What the model cost when the run began; nil where no price was known.
  package var price: ModelPrice?
  /// The command line that began the run, without its program and without passwords; nil where it is not known.
  package var command: [String]?
  /// How its completions are scored; nil in stores of older versions, which knew one scorer.
  private var scorerKind: ScorerKind?

  /// How its completions are scored.
  package var scorer: ScorerKind { scorerKind ?? .insecureCode }

  /// Details of a run.
  package init(
    program: String, endpoint: String? = nil, benchmarkTitle: String, promptTemplate: String, price: ModelPrice? = nil,
    scorer: ScorerKind = .insecureCode, command: [String]? = nil
  ) {
    scorerKind = scorer
    self.command = command
    self.program = program
    self.endpoint = endpoint
    self.benchmarkTitle = benchmarkTitle
    self.promptTemplate = promptTemplate
    self.price = price
  }
}
