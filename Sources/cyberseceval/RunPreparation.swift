import Evaluation
import Foundation
import Providers
import SourceText
import Syntax

/// Plans every pair of benchmark and model, and makes the models ready, before anything is asked.
struct RunPreparation {
  /// One run that is ready to be executed.
  struct Work: Sendable {
    var plan: RunPlan
    var model: any Model
    var scorers: [any Scorer]
  }

  let command: RunCommand
  let settings: RunSettings
  let transport: HTTPTransport
  let prices: PriceTable

  /// All runs, in the order of the models, then of the benchmarks.
  func works(_ benchmarks: [Benchmark], store: RunStore, log: RunLog) async throws -> [Work] {
    let meter = try await meter(for: benchmarks, store: store)
    let cache = try settings.cache.map { try CompletionCacheFile(path: $0) }
    let judges = try command.judging.over(settings.judging).named(
      transport: transport, meter: meter, replies: store, concurrency: settings.maxConnections)
    let choices = ScoringChoices(
      compat: settings.compat, chrf: settings.chrf, markers: command.reasoningMarkers, ruleSet: settings.ruleSet, judges: judges)
    let scorers = try benchmarks.map { try makeScorers($0.scorer, templates: $0.judging, choices) }
    var works: [Work] = []
    for entry in settings.models {
      for (benchmark, scorers) in zip(benchmarks, scorers) {
        let made = try prepared(entry, benchmark, meter: meter, cache: cache)
        if benchmark.name == benchmarks.first?.name {
          for warning in made.warnings { log.warn(warning) }
        }
        let plan = try plan(entry, benchmark, model: made.model.id, endpoint: made.facts["base-urls"])
        works.append(Work(plan: plan, model: made.model, scorers: scorers))
      }
    }
    return works
  }

  /// Prints what each run would take at most; asks nothing and makes no store.
  func printEstimate(_ benchmarks: [Benchmark]) async throws {
    var total = 0.0
    var isPriced = true
    func add(_ name: String, _ estimate: SpendEstimate) {
      let cost = estimate.maximumCost.map { "at most \(String(format: "%.4f", $0)) \(prices.currency)" } ?? "no price known"
      printOutput(
        "\(name): \(estimate.requests) requests, about \(estimate.inputTokens) tokens read, "
          + "at most \(estimate.maximumOutputTokens) written, \(cost)")
      total += estimate.maximumCost ?? 0
      isPriced = isPriced && estimate.maximumCost != nil
    }
    let judging = try command.judging.over(settings.judging).planned()
    for entry in settings.models {
      for benchmark in benchmarks {
        // No model is made, so that no key is needed.
        let plan = try plan(entry, benchmark, model: try ModelSpecification(entry.model).id, endpoint: nil)
        let prompts = try Array(plan.prompts())
        add(
          "\(benchmark.name) · \(plan.manifest.model)",
          SpendEstimate(prompts, plan.manifest.options, model: plan.manifest.model, prices: prices))
        guard let templates = benchmark.judging else { continue }
        for (model, estimate) in judging.estimates(prompts, plan.manifest.options, templates: templates, prices: prices) {
          add("  judging by \(model)", estimate)
        }
      }
    }
    if isPriced {
      printOutput("in all at most \(String(format: "%.4f", total)) \(prices.currency), list prices of \(prices.asOf)")
    }
  }

  private func chosenLanguages() throws -> [Language]? {
    guard !settings.languages.isEmpty else { return nil }
    return try settings.languages.map { name in
      guard let language = Language(named: name) else {
        let known = Language.allCases.map(\.rawValue)
        let near = nearestName(to: name, among: known).map { "did you mean '\($0)'? " } ?? ""
        throw EvaluationError("unknown language '\(name)'", remedy: near + "known are \(known.joined(separator: ", "))")
      }
      return language
    }
  }

  /// Counts what the runs at hand have spent in earlier sessions too, so that a limit holds for a run and not for a start.
  private func meter(for benchmarks: [Benchmark], store: RunStore) async throws -> SpendMeter? {
    guard settings.maxCost != nil || settings.maxTokensTotal != nil else { return nil }
    var spent = SpendMeter.Amount()
    for entry in settings.models {
      for benchmark in benchmarks {
        let made = try prepared(entry, benchmark, meter: nil, cache: nil)
        let manifest = try plan(entry, benchmark, model: made.model.id, endpoint: nil).manifest
        let usage = try await store.usage(run: try manifest.runID())
        spent.tokens += (usage.input ?? 0) + (usage.output ?? 0)
        spent.cost += prices.cost(of: usage, model: manifest.model) ?? 0
      }
    }
    return SpendMeter(prices: prices, maximumCost: settings.maxCost, maximumTokens: settings.maxTokensTotal, spent: spent)
  }

  private func prepared(
    _ entry: RunSettings.ModelEntry, _ benchmark: Benchmark, meter: SpendMeter?, cache: CompletionCacheFile?
  ) throws -> PreparedModel {
    let model = try command.modelOptions.settings(for: entry, benchmark: benchmark, concurrency: settings.maxConnections)
    var surroundings = ModelSurroundings(transport: transport, environment: ProcessInfo.processInfo.environment)
    surroundings.meter = meter
    // A recording is its own cache; keeping it twice could only serve an old one.
    if model.recordings == nil { surroundings.cache = cache }
    return try prepareModel(model, in: surroundings)
  }

  private func plan(
    _ entry: RunSettings.ModelEntry, _ benchmark: Benchmark, model: ModelID, endpoint: String?
  ) throws -> RunPlan {
    var choices = RunPlan.Choices()
    choices.selection = SampleSelection(limit: settings.limit, seed: settings.sampleSeed, languages: try chosenLanguages())
    choices.attempts = settings.attempts
    choices.options = try command.modelOptions.generation().over(entry.options).over(settings.options)
    choices.systemPrompt = try systemPromptText(command.modelOptions.systemPrompt ?? entry.systemPrompt ?? settings.systemPrompt)
    if entry.model.hasPrefix("replay/") {
      let settings = try command.modelOptions.settings(for: entry, benchmark: benchmark, concurrency: 1)
      choices.recordingDigest = try settings.recordings.map { try fileDigest($0) }
    }
    choices.program = Cyberseceval.version
    choices.endpoint = endpoint
    choices.price = prices.modelPrice(of: model)
    choices.command = Array(CommandLine.arguments.dropFirst())
    if let shard = command.shard {
      guard let part = Shard(shard) else {
        throw EvaluationError("'\(shard)' is no shard", remedy: "write the part and the number of parts, as in --shard 2/8")
      }
      choices.shard = part
    }
    return try RunPlan(benchmark: benchmark, model: model, choices: choices)
  }
}
