import ArgumentParser
import Evaluation

/// `cyberseceval score`: judges stored completions again, with the rules of today, without asking a model.
struct ScoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Score stored completions with the current rules; asks no model.",
    discussion: "Old scores stay in the store; a report shows the newest.")

  @Option(help: "File that holds the runs.")
  var store = "cyberseceval.sqlite"

  @Option(name: .customLong("run"), help: "Run to score, by its first digits; otherwise all.")
  var runs: [String] = []

  @Flag(help: "Also score as the original benchmark does.")
  var compat = false

  @Flag(help: "Also compute chrF.")
  var chrf = false

  @Option(name: .customLong("reasoning-marker"), help: "One more pair of reasoning markers to cut, as in '<scratch>…</scratch>'.")
  var reasoningMarkers: [String] = []

  func run() async throws {
    try await failing {
      let scorers = try makeScorers(compat: compat, chrf: chrf, markers: reasoningMarkers)
      _ = try RunStore(reading: store)  // A store that is not there must not be made by scoring it.
      let runStore = try RunStore(path: store)
      for run in try await chosenRuns(runs, in: runStore) {
        for scorer in scorers {
          try await runStore.begin(scorer.identity, program: Cyberseceval.version)
          let template = try PromptTemplate(text: run.details.promptTemplate)
          var count = 0
          try await scoreMissing(run: run.id, template: template, scorer: scorer, store: runStore) { count = $0 }
          printOutput("run \(run.id): \(count) completions scored with \(scorer.identity.scorer), scoring \(scorer.identity.id)")
        }
      }
    }
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
