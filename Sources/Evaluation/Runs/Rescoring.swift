import Providers

/// What became of scoring the answers that had no score.
package struct ScoringEnding: Sendable, Hashable {
  /// Answers that have a score now.
  package var scored = 0
  /// Answers that still have none, because a judge gave no answer.
  package var notJudged = 0
  /// What the last judge that gave no answer failed with.
  package var lastFailure: String?
  /// Whether that failure would meet every other answer too, so that the rest was not tried.
  package var isFatal = false
}

/// Scores every answered attempt of a run that has no score under the scorer's identity; does not ask the model under test.
///
/// - Parameter onProgress: told how many have been scored.
/// Works in batches of 256, spread over the processor's cores; memory does not grow with the run.
@discardableResult
package func scoreMissing(
  run: RunID, template: PromptTemplate, scorer: any Scorer, store: RunStore, onProgress: (Int) -> Void = { _ in }
) async throws -> ScoringEnding {
  var ending = ScoringEnding()
  var last: Int64 = 0
  while !ending.isFatal {
    try Task.checkCancellation()
    let batch = try await store.unscored(run: run, scoring: scorer.identity.id, after: last, limit: 256)
    guard let end = batch.last else { break }
    last = end.completionID
    var scores: [(completion: Int64, score: Score)] = []
    for outcome in await outcomes(of: batch, template: template, scorer: scorer) {
      switch outcome {
      case .scored(let completion, let score): scores.append((completion, score))
      case .failed(let error):
        ending.notJudged += 1
        ending.lastFailure = error.description
        if error.endsRun { ending.isFatal = true }
      }
    }
    try await store.record(scores, scoring: scorer.identity.id)
    ending.scored += scores.count
    onProgress(ending.scored)
  }
  return ending
}

private enum ScoringOutcome: Sendable {
  case scored(completion: Int64, Score)
  case failed(ModelError)
}

/// Scores of one batch, computed in parallel; one by one where models are asked, because these are waited for.
private func outcomes(of batch: [StoredAttempt], template: PromptTemplate, scorer: any Scorer) async -> [ScoringOutcome] {
  let size = scorer.asksModels ? 1 : 32
  return await withTaskGroup(of: [ScoringOutcome].self) { group in
    for start in stride(from: 0, to: batch.count, by: size) {
      let part = batch[start..<min(start + size, batch.count)]
      group.addTask { @concurrent in
        var outcomes: [ScoringOutcome] = []
        for attempt in part {
          guard let completion = attempt.completion else { continue }
          let prompt = template.rendered(for: attempt.sample)
          do throws(ModelError) {
            let score = try await scorer.score(completion, for: attempt.sample, prompt: prompt)
            outcomes.append(.scored(completion: attempt.completionID, score))
          } catch {
            outcomes.append(.failed(error))
          }
        }
        return outcomes
      }
    }
    var outcomes: [ScoringOutcome] = []
    for await part in group { outcomes += part }
    return outcomes
  }
}
