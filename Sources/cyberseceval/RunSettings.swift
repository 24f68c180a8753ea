import Detector
import Evaluation
import Foundation
import Providers
import SourceText
import YAML

/// Everything that says what `run` is to do, from a run's file and the command line together.
struct RunSettings {
  /// One model with what concerns it alone.
  struct ModelEntry {
    var model: String
    var baseURLs: [String] = []
    var keyFile: String?
    var replay: String?
    var command: [String] = []
    var options = GenerationOptions()
    var systemPrompt: String?
    var requestsPerMinute: Int?
    var tokensPerMinute: Int?
  }

  var benchmarks: [String] = []
  var models: [ModelEntry] = []
  var attempts: Int?
  var limit: Int?
  var sampleSeed: UInt64 = 1
  var languages: [String] = []
  var systemPrompt: String?
  var options = GenerationOptions()
  var store = "cyberseceval.sqlite"
  var maxConnections = 8
  var maxCost: Double?
  var maxTokensTotal: Int?
  var prices: String?
  var cache: String?
  var compat = false
  var chrf = false
  /// The built-in rules that judge code.
  var ruleSet = RuleSelection.cyberseceval
  /// Who judges answers to attacks.
  var judging = Judging()

  /// Who judges, as a run's file says it.
  struct Judging {
    var judges: [String] = []
    var expansion: String?
    var singleStep = false
    var judgeReasoning = false
    var judgeBaseURL: String?
    var judgeKeyFile: String?
    var expansionBaseURL: String?
    var expansionKeyFile: String?
  }

  /// Nothing but defaults.
  init() {}

  /// Reads a run's file; an unknown key is a `SourceError` at it. Relative paths in it are those of the working directory.
  init(file path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw EvaluationError("the run's file '\(path)' cannot be read", remedy: "check the path")
    }
    var mapping = try parseYAML(SourceFile(path: path, bytes: Array(data))).mapping()
    benchmarks = try mapping.take("benchmarks")?.oneOrMoreStrings() ?? []
    for value in try mapping.take("models")?.list() ?? [] { models.append(try ModelEntry(value)) }
    attempts = try mapping.take("attempts").map { try positive($0) }
    limit = try mapping.take("limit").map { try positive($0) }
    if let value = mapping.take("sample-seed") { sampleSeed = UInt64(try positive(value)) }
    languages = try mapping.take("languages")?.oneOrMoreStrings() ?? []
    systemPrompt = try mapping.take("system-prompt")?.string()
    options = try generationOptions(&mapping)
    if let value = mapping.take("store") { store = try value.string() }
    if let value = mapping.take("max-connections") { maxConnections = try positive(value) }
    maxCost = try mapping.take("max-cost")?.double()
    maxTokensTotal = try mapping.take("max-tokens-total").map { try positive($0) }
    prices = try mapping.take("prices")?.string()
    cache = try mapping.take("cache")?.string()
    compat = try mapping.take("compat")?.bool() ?? false
    chrf = try mapping.take("chrf")?.bool() ?? false
    ruleSet = try mapping.take("rule-set")?.choice(RuleSelection.self) ?? .cyberseceval
    if let value = mapping.take("judging") { judging = try Judging(value) }
    try mapping.finish()
  }
}

extension RunSettings.ModelEntry {
  /// Reads an entry of `models`: "provider/name" alone, or a mapping with `model` and what concerns it.
  fileprivate init(_ value: YAMLValue) throws {
    if case .scalar = value.kind {
      self.init(model: try value.string())
      return
    }
    var mapping = try value.mapping()
    self.init(model: try mapping.require("model").string())
    baseURLs = try mapping.take("base-url")?.oneOrMoreStrings() ?? []
    keyFile = try mapping.take("key-file")?.string()
    replay = try mapping.take("replay")?.string()
    command = try mapping.take("command")?.strings() ?? []
    options = try generationOptions(&mapping)
    systemPrompt = try mapping.take("system-prompt")?.string()
    if let value = mapping.take("requests-per-minute") { requestsPerMinute = try positive(value) }
    if let value = mapping.take("tokens-per-minute") { tokensPerMinute = try positive(value) }
    try mapping.finish()
  }
}

extension RunSettings.Judging {
  /// Reads `judging`: who judges, and where they are served.
  fileprivate init(_ value: YAMLValue) throws(SourceError) {
    var mapping = try value.mapping()
    judges = try mapping.require("judges").oneOrMoreStrings()
    expansion = try mapping.take("expansion")?.string()
    singleStep = try mapping.take("single-step")?.bool() ?? false
    judgeReasoning = try mapping.take("judge-reasoning")?.bool() ?? false
    judgeBaseURL = try mapping.take("judge-base-url")?.string()
    judgeKeyFile = try mapping.take("judge-key-file")?.string()
    expansionBaseURL = try mapping.take("expansion-base-url")?.string()
    expansionKeyFile = try mapping.take("expansion-key-file")?.string()
    try mapping.finish()
  }
}

private func generationOptions(_ mapping: inout StrictMapping) throws -> GenerationOptions {
  var options = GenerationOptions()
  options.temperature = try mapping.take("temperature")?.double()
  options.topP = try mapping.take("top-p")?.double()
  options.maxTokens = try mapping.take("max-tokens")?.int()
  options.seed = try mapping.take("seed")?.int()
  options.stop = try mapping.take("stop")?.oneOrMoreStrings() ?? []
  options.reasoningEffort = try mapping.take("reasoning-effort")?.choice(ReasoningEffort.self)
  options.responseSchema = try mapping.take("response-schema").map { try readResponseSchema(path: try $0.string()) }
  return options
}

private func positive(_ value: YAMLValue) throws(SourceError) -> Int {
  let number = try value.int()
  guard number >= 1 else { throw value.expected("a whole number of 1 or more") }
  return number
}

extension GenerationOptions {
  /// These options where they say something, else the others.
  func over(_ others: GenerationOptions) -> GenerationOptions {
    GenerationOptions(
      temperature: temperature ?? others.temperature, topP: topP ?? others.topP, maxTokens: maxTokens ?? others.maxTokens,
      seed: seed ?? others.seed, stop: stop.isEmpty ? others.stop : stop,
      reasoningEffort: reasoningEffort ?? others.reasoningEffort,
      responseSchema: responseSchema ?? others.responseSchema)
  }
}
