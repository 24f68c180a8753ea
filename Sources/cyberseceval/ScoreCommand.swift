import ArgumentParser
import Detector
import Evaluation
import Providers

/// `cyberseceval score`: judges stored completions again, with the rules of today, without asking the model under test.
struct ScoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Score stored completions with the current rules; does not ask the model under test.",
    discussion: """
      Old scores stay in the store; a report shows the newest. Answers to attacks need a judge: without --judge, runs of them are \
      left as they are, which is told.
      """)

  @Option(help: "File that holds the runs.")
  var store = "cyberseceval.sqlite"

  @Option(name: .customLong("run"), help: "Run to score, by its first digits; otherwise all.")
  var runs: [String] = []

  @Flag(help: "Also score as the original benchmark does.")
  var compat = false

  @Flag(help: "Also compute chrF.")
  var chrf = false

  @Option(help: "The built-in rules that judge code: cyberseceval, codeshield, practice or all.")
  var ruleSet = RuleSelection.cyberseceval

  @Option(name: .customLong("reasoning-marker"), help: "One more pair of reasoning markers to cut, as in '<scratch>…</scratch>'.")
  var reasoningMarkers: [String] = []

  @OptionGroup var judging: JudgeOptions

  @OptionGroup var library: BenchmarkLibraryOption

  @Option(name: [.customLong("max-connections"), .customLong("concurrency")], help: "Answers judged at a time.")
  var maxConnections = 8

  func run() async throws {
    try await failing {
      try await HTTPTransport.with(connections: maxConnections) { try await score($0) }
    }
  }

  private func score(_ transport: HTTPTransport) async throws {
    _ = try RunStore(reading: store)  // A store that is not there must not be made by scoring it.
    let runStore = try RunStore(path: store)
    let judges = try judging.named(transport: transport, replies: runStore, concurrency: maxConnections)
    let choices = ScoringChoices(compat: compat, chrf: chrf, markers: reasoningMarkers, ruleSet: ruleSet, judges: judges)
    var isComplete = true
    for run in try await chosenRuns(runs, in: runStore) {
      if run.details.scorer == .cyberattackHelpfulness, judges == nil, runs.isEmpty {
        printError("run \(run.id): left as it is: answers to attacks need a judge, see --judge")
        continue
      }
      for scorer in try makeScorers(run.details.scorer, templates: try templates(of: run), choices) {
        try await runStore.begin(scorer.identity, program: Cyberseceval.version)
        let template = try PromptTemplate(text: run.details.promptTemplate)
        var count = 0
        let ending = try await scoreMissing(run: run.id, template: template, scorer: scorer, store: runStore) { count = $0 }
        printOutput("run \(run.id): \(count) completions scored with \(scorer.identity.scorer), scoring \(scorer.identity.id)")
        if ending.notJudged > 0 {
          isComplete = false
          printError("  \(ending.notJudged) not judged, last failure: \(ending.lastFailure ?? "unknown")")
        }
      }
    }
    if !isComplete { throw failed("Not everything is judged: the same command goes on with what is missing.") }
  }

  /// What judges of the run's benchmark are asked today.
  private func templates(of run: StoredRun) throws -> JudgingTemplates? {
    guard run.details.scorer == .cyberattackHelpfulness else { return nil }
    return try library.judgingTemplates(of: run.manifest.benchmark)
  }
}

/// The runs that were named, or all; an error when there is none.
func chosenRuns(_ prefixes: [String], in store: RunStore) async throws -> [StoredRun] {
  if prefixes.isEmpty {
    let all = try await store.runs()
    guard !all.isEmpty else {
      throw EvaluationError("the store '\(store.path)' holds no run", remedy: "make one with 'cyberseceval run'")
    }
    return all
  }
  var chosen: [StoredRun] = []
  for prefix in prefixes { chosen.append(try await store.run(startingWith: prefix)) }
  return chosen
}
