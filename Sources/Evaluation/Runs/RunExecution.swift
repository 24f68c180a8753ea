// Asking what is missing, storing each answer at once, and judging it.
//
// One loop pulls samples from the dataset and keeps a stated number of attempts under way in a task group; each child asks,
// stores, judges and stores the judgement. The store decides what is missing, so a fresh run, a resumed one and a retry of
// what failed are the same code. Nothing grows with the number of samples.

package import Providers

/// How a run is executed; nothing in here changes a number.
package struct ExecutionOptions: Sendable {
  /// Attempts under way at once, at least 1.
  package var maxConnections: Int
  /// Asks the run to stop.
  package var stop: StopSignal
  /// Decides after each answer whether a limit on cost or tokens is reached, and says which.
  package var budget: @Sendable (RunProgress) -> String?
  /// Told of each step; called from one task at a time.
  package var onProgress: @Sendable (RunProgress) -> Void

  /// Options of an execution.
  package init(
    maxConnections: Int = 8, stop: StopSignal = StopSignal(), budget: @escaping @Sendable (RunProgress) -> String? = { _ in nil },
    onProgress: @escaping @Sendable (RunProgress) -> Void = { _ in }
  ) {
    self.maxConnections = max(1, maxConnections)
    self.stop = stop
    self.budget = budget
    self.onProgress = onProgress
  }
}

/// Executes a planned run until every attempt is answered, a limit is reached, or it is asked to stop.
///
/// Starting it again resumes: answered attempts are never asked again, failed ones are. A cancelled task stores nothing for what
/// was under way. Throws when the store or the dataset fails, or when another process executes the run; what was stored stays.
package func execute(
  _ plan: RunPlan, model: any Model, scorers: [any Scorer], store: RunStore, options: ExecutionOptions = ExecutionOptions()
) async throws -> RunEnding {
  let lock = try RunLock(run: try plan.manifest.runID(), store: store.path)
  defer { withExtendedLifetime(lock) {} }
  let run = try await store.begin(plan.manifest, details: plan.details, planned: plan.plannedInAll)
  var execution = Execution(plan: plan, run: run, model: model, scorers: scorers, store: store, options: options)
  for scorer in scorers {
    try await store.begin(scorer.identity, program: plan.details.program)
    // A process killed between an answer and its score left an answer without one.
    let scoring = try await scoreMissing(run: run, template: plan.benchmark.prompt, scorer: scorer, store: store)
    execution.progress.notJudged += scoring.notJudged
    execution.progress.lastFailure = scoring.lastFailure ?? execution.progress.lastFailure
    if scoring.isFatal, let failure = scoring.lastFailure { return try await execution.ended(by: failure) }
  }
  return try await execution.run()
}

/// What became of one attempt in this execution.
private enum AttemptEnd: Sendable {
  case answered(ScoreState, Usage)
  /// Answered and stored, but a judge that was to be asked gave no answer: the score is made up for when the run is started again.
  case answeredUnjudged(Usage, message: String, isFatal: Bool)
  case failed(message: String, isFatal: Bool)
  /// The next request might exceed what the run may cost: it was not sent.
  case budgetSpent(String)
  /// Another process answered meanwhile, and its answer stands.
  case answeredElsewhere
  case cancelled
}

private struct Execution {
  let plan: RunPlan
  let run: RunID
  let model: any Model
  let scorers: [any Scorer]
  let store: RunStore
  let options: ExecutionOptions
  var progress = RunProgress(planned: 0)
  var interruption: RunEnding.Interruption?

  init(plan: RunPlan, run: RunID, model: any Model, scorers: [any Scorer], store: RunStore, options: ExecutionOptions) {
    self.plan = plan
    self.run = run
    self.model = model
    self.scorers = scorers
    self.store = store
    self.options = options
    progress.planned = plan.planned
  }

  mutating func run() async throws -> RunEnding {
    let isFresh = try await store.counts(run: run).answered == 0
    options.onProgress(progress)
    try await withThrowingTaskGroup(of: AttemptEnd.self) { group in
      var underWay = 0
      var position = -1
      let reader = try plan.benchmark.dataset.samples()
      producing: while let sample = try reader.next() {
        position += 1
        guard plan.takes(sample) else { continue }
        let answered = isFresh ? [] : try await store.answeredAttempts(run: run, sample: sample.id)
        for attempt in 1...plan.manifest.attempts {
          if answered.contains(attempt) {
            progress.alreadyAnswered += 1
            continue
          }
          if underWay >= options.maxConnections, let end = try await group.next() {
            underWay -= 1
            note(end)
          }
          if options.stop.isRequested { interruption = interruption ?? .requested }
          if Task.isCancelled { interruption = interruption ?? .requested }
          if interruption != nil { break producing }
          let key = AttemptKey(run: run, dataset: plan.manifest.datasetDigest, sample: sample.id, attempt: attempt)
          let work = AttemptWork(key: key, sample: sample, position: position, execution: self)
          group.addTask { try await work.perform() }
          underWay += 1
        }
      }
      while let end = try await group.next() { note(end) }
    }
    if interruption != nil { try await recount() }
    return RunEnding(progress: progress, interruption: interruption)
  }

  private mutating func note(_ end: AttemptEnd) {
    switch end {
    case .answered(let state, let usage):
      progress.answered += 1
      progress.states[state, default: 0] += 1
      progress.inputTokens += usage.input ?? 0
      progress.outputTokens += usage.output ?? 0
      if interruption == nil, let reason = options.budget(progress) { interruption = .budget(reason) }
    case .answeredUnjudged(let usage, let message, let isFatal):
      progress.answered += 1
      progress.notJudged += 1
      progress.inputTokens += usage.input ?? 0
      progress.outputTokens += usage.output ?? 0
      progress.lastFailure = message
      if isFatal { interruption = interruption ?? .fatal(message) }
    case .failed(let message, let isFatal):
      progress.failed += 1
      progress.lastFailure = message
      if isFatal { interruption = interruption ?? .fatal(message) }
    case .budgetSpent(let reason):
      interruption = interruption ?? .budget(reason)
    case .answeredElsewhere:
      progress.alreadyAnswered += 1
    case .cancelled:
      interruption = interruption ?? .requested
    }
    options.onProgress(progress)
  }

  /// Ends before anything is asked, because judging what is there failed in a way that every further answer would meet.
  mutating func ended(by failure: String) async throws -> RunEnding {
    try await recount()
    return RunEnding(progress: progress, interruption: .fatal(failure))
  }

  /// After an early end the samples behind it were not looked at: ask the store what is answered. Only sure without shards.
  private mutating func recount() async throws {
    guard plan.shard == nil else { return }
    progress.alreadyAnswered = max(0, try await store.counts(run: run).answered - progress.answered)
  }
}

private struct AttemptWork: Sendable {
  let key: AttemptKey
  let sample: Sample
  let position: Int
  let plan: RunPlan
  let model: any Model
  let scorers: [any Scorer]
  let store: RunStore

  init(key: AttemptKey, sample: Sample, position: Int, execution: Execution) {
    self.key = key
    self.sample = sample
    self.position = position
    plan = execution.plan
    model = execution.model
    scorers = execution.scorers
    store = execution.store
  }

  @concurrent func perform() async throws -> AttemptEnd {
    let prompt = plan.benchmark.prompt(for: sample, attempt: key.attempt, system: plan.manifest.systemPrompt)
    let completion: Completion
    do throws(ModelError) {
      completion = try await model.complete(prompt, plan.manifest.options)
    } catch {
      return try await failed(error)
    }
    guard let number = try await store.record(completion, for: key, sample: sample, position: position) else {
      return .answeredElsewhere
    }
    let question = plan.benchmark.prompt.rendered(for: sample)
    var state: ScoreState?
    for scorer in scorers {
      let score: Score
      do throws(ModelError) {
        score = try await scorer.score(completion, for: sample, prompt: question)
      } catch {
        return .answeredUnjudged(completion.usage, message: error.description, isFatal: error.endsRun)
      }
      try await store.record(score, completion: number, scoring: scorer.identity.id)
      state = state ?? score.state
    }
    return .answered(state ?? .notAnalysable, completion.usage)
  }

  private func failed(_ error: ModelError) async throws -> AttemptEnd {
    if case .cancelled = error { return .cancelled }
    if case .budgetSpent(let reason) = error { return .budgetSpent(reason) }
    let failure = AttemptFailure(stage: .generation, kind: error.kind, message: error.description)
    try await store.recordFailure(failure, for: key, sample: sample, position: position)
    return .failed(message: error.description, isFatal: error.endsRun)
  }
}
