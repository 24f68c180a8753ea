import ArgumentParser
import Detector
import Evaluation
import Foundation
import Providers
import Reporting

/// `cyberseceval run`: asks models what a benchmark's samples ask, stores and scores what they answer.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Ask models the samples of benchmarks, store every completion, score it.",
    discussion: """
      The run can be stopped (Ctrl-C) or killed at any point: the same command resumes it, asks nothing twice that was stored, \
      and asks again what failed. Exit status: 0 when every attempt is answered, 2 when not, or for wrong use.
      """)

  @Argument(help: "Names of benchmarks, or paths of their folders.")
  var benchmarks: [String] = []

  @Option(help: "YAML file that describes the run; the command line goes before it.")
  var file: String?

  @OptionGroup var library: BenchmarkLibraryOption
  @OptionGroup var modelOptions: ModelOptions
  @OptionGroup var judging: JudgeOptions

  @Option(help: "Completions per sample. Otherwise what the benchmark says.")
  var attempts: Int?

  @Option(help: "Ask at most this many samples, every language and weakness represented.")
  var limit: Int?

  @Option(name: .customLong("language"), help: "Ask only samples in this language; may be given several times.")
  var languages: [String] = []

  @Option(help: "Seed that decides which samples a limited run asks.")
  var sampleSeed: UInt64?

  @Option(help: "Dataset of the benchmark's folder to ask instead of its usual one.")
  var dataset: String?

  @Option(help: "Ask one of n equal parts, as in 2/8; merge the stores with 'runs merge'.")
  var shard: String?

  @Option(help: "File that holds runs and completions; made if it is not there (default: cyberseceval.sqlite).")
  var store: String?

  @Option(name: [.customLong("max-connections"), .customLong("concurrency")], help: "Attempts under way at once (default: 8).")
  var maxConnections: Int?

  @Flag(help: "Say what the run would take in tokens and money, and ask nothing.")
  var estimate = false

  @Option(help: "Stop before the run costs more than this, in the price table's currency.")
  var maxCost: Double?

  @Option(help: "Stop before the run takes more tokens than this, read and written.")
  var maxTokensTotal: Int?

  @Option(help: "Price table to use instead of the built-in one.")
  var prices: String?

  @Option(help: "File that keeps answers for other runs; made if it is not there.")
  var cache: String?

  @Flag(help: "Also score as the original benchmark does.")
  var compat = false

  @Flag(help: "Also compute chrF, which takes longer than all other scoring.")
  var chrf = false

  @Option(help: "The built-in rules that judge code: cyberseceval (default), codeshield, practice or all.")
  var ruleSet: RuleSelection?

  @Option(name: .customLong("reasoning-marker"), help: "One more pair of reasoning markers to cut, as in '<scratch>…</scratch>'.")
  var reasoningMarkers: [String] = []

  @Flag(help: "Tell nothing but warnings and errors.")
  var quiet = false

  @Option(help: "How to tell the progress on standard error: text, or json for one event a line.")
  var logFormat = RunLog.Format.text

  func validate() throws {
    let counts = [
      ("max-connections", maxConnections), ("attempts", attempts), ("limit", limit), ("max-tokens-total", maxTokensTotal),
    ]
    for (name, value) in counts {
      if let value, value < 1 { throw ValidationError("--\(name) must be 1 or more.") }
    }
    if let maxCost, !(maxCost > 0 && maxCost.isFinite) { throw ValidationError("--max-cost must be more than 0.") }
  }

  func run() async throws {
    try await failing {
      let settings = try merged()
      let loaded = try library.benchmarks(named: settings.benchmarks, dataset: dataset)
      let table = try settings.prices.map { path throws(ModelError) in try PriceTable.read(path: path) } ?? .builtIn
      let environment = ProcessInfo.processInfo.environment
      try await HTTPTransport.with(connections: settings.maxConnections, environment: environment) { transport in
        let preparation = RunPreparation(command: self, settings: settings, transport: transport, prices: table)
        // Everything that can be wrong is found before the first question is paid for.
        if estimate {
          try await preparation.printEstimate(loaded)
          return
        }
        let log = RunLog(format: logFormat, isQuiet: quiet, prices: table)
        let runStore = try RunStore(path: settings.store)
        try await execute(
          try await preparation.works(loaded, store: runStore, log: log), settings: settings, store: runStore, log: log)
      }
    }
  }

  /// The run's file with the command line over it.
  private func merged() throws -> RunSettings {
    var settings = try file.map { try RunSettings(file: $0) } ?? RunSettings()
    if !benchmarks.isEmpty { settings.benchmarks = benchmarks }
    if !modelOptions.entries.isEmpty { settings.models = modelOptions.entries }
    guard !settings.benchmarks.isEmpty else {
      throw EvaluationError("no benchmark is named", remedy: "name one, as in 'cyberseceval run instruct --model PROVIDER/NAME'")
    }
    guard !settings.models.isEmpty else {
      throw EvaluationError(
        "no model is named", remedy: "say whom to ask with --model PROVIDER/NAME, or replay with --replay FILE")
    }
    settings.attempts = attempts ?? settings.attempts
    settings.limit = limit ?? settings.limit
    if !languages.isEmpty { settings.languages = languages }
    settings.sampleSeed = sampleSeed ?? settings.sampleSeed
    settings.systemPrompt = modelOptions.systemPrompt ?? settings.systemPrompt
    settings.store = store ?? settings.store
    settings.maxConnections = maxConnections ?? settings.maxConnections
    settings.maxCost = maxCost ?? settings.maxCost
    settings.maxTokensTotal = maxTokensTotal ?? settings.maxTokensTotal
    settings.prices = prices ?? settings.prices
    settings.cache = cache ?? settings.cache
    settings.compat = compat || settings.compat
    settings.chrf = chrf || settings.chrf
    settings.ruleSet = ruleSet ?? settings.ruleSet
    return settings
  }

  private func execute(_ works: [RunPreparation.Work], settings: RunSettings, store: RunStore, log: RunLog) async throws {
    let stop = StopSignal()
    let current = Task {
      var isComplete = true
      for work in works where !stop.isRequested {
        try log.begin(work.plan)
        let options = ExecutionOptions(
          maxConnections: settings.maxConnections, stop: stop, onProgress: { log.show($0, work.plan) })
        let ending = try await Evaluation.execute(
          work.plan, model: work.model, scorers: work.scorers, store: store, options: options)
        log.end(ending, work.plan)
        isComplete = isComplete && ending.isComplete
      }
      return isComplete && !stop.isRequested
    }
    let interrupt = InterruptHandler { count in
      if count == 1 {
        stop.request()
        log.say("Stopping: answers under way are still stored. Press Ctrl-C again to drop them.")
      } else {
        current.cancel()
      }
    }
    defer { interrupt.end() }
    let isComplete = try await current.value
    if !quiet, logFormat == .text { try await printTable(works, store: store) }
    if !isComplete {
      log.say("The run is not complete. Everything answered is in '\(store.path)': the same command resumes it.")
      throw ExitCode(2)
    }
  }

  /// Prints the runs that this command was about, as far as they have begun.
  private func printTable(_ works: [RunPreparation.Work], store: RunStore) async throws {
    let ids = try works.map { try $0.plan.manifest.runID() }
    let begun = try await store.runs().filter { ids.contains($0.id) }
    let report = try await Report(begun.map { (store, $0) }, program: Cyberseceval.version)
    printOutput(terminalTable(report))
  }
}
