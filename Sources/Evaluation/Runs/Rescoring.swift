/// Scores every answered attempt of a run that has no score under the scorer's identity; asks no model.
///
/// - Parameter onProgress: told how many have been scored.
/// Works in batches of 256, spread over the processor's cores; memory does not grow with the run.
package func scoreMissing(
  run: RunID, template: PromptTemplate, scorer: any Scorer, store: RunStore, onProgress: (Int) -> Void = { _ in }
) async throws {
  var last: Int64 = 0
  var done = 0
  while true {
    try Task.checkCancellation()
    let batch = try await store.unscored(run: run, scoring: scorer.identity.id, after: last, limit: 256)
    guard let end = batch.last else { return }
    last = end.completionID
    let scores = await scores(of: batch, template: template, scorer: scorer)
    try await store.record(scores, scoring: scorer.identity.id)
    done += batch.count
    onProgress(done)
  }
}

/// Scores of one batch, computed in parallel.
private func scores(
  of batch: [StoredAttempt], template: PromptTemplate, scorer: any Scorer
) async -> [(completion: Int64, score: Score)] {
  await withTaskGroup(of: [(completion: Int64, score: Score)].self) { group in
    for start in stride(from: 0, to: batch.count, by: 32) {
      let part = batch[start..<min(start + 32, batch.count)]
      group.addTask {
        part.compactMap { attempt in
          attempt.completion.map {
            (attempt.completionID, scorer.score($0, for: attempt.sample, prompt: template.rendered(for: attempt.sample)))
          }
        }
      }
    }
    var scores: [(completion: Int64, score: Score)] = []
    for await part in group { scores += part }
    return scores
  }
}
