import Foundation
import Providers
import SourceText

/// What importing a response file brought.
package struct ResponseImport: Sendable {
  /// The runs that were made or found, one for each model.
  package var runs: [RunID]
  /// Rows that hold an answer.
  package var answers = 0
  /// Rows whose query had failed.
  package var failures = 0
  /// Rows that the original had judged already.
  package var judged = 0
}

extension RunStore {
  /// Stores what the original asked and got: a run for each model of the file, ready to be scored without asking anyone.
  ///
  /// Judgements that the file holds are stored under an identity of their own, so that `--compat` can show the original's very
  /// numbers. Importing the same file twice changes nothing.
  package func importResponses(_ responses: [OriginalResponse], variant: String, program: String) async throws -> ResponseImport {
    var result = ResponseImport(runs: [])
    // The samples stand for the dataset; its digest is theirs.
    let samples = Dictionary(responses.map { ($0.position, $0.sample) }, uniquingKeysWith: { first, _ in first })
    var digest = SHA256()
    for (_, sample) in samples.sorted(by: { $0.key < $1.key }) { digest.update(Array((SampleRow.encode(sample) + "\n").utf8)) }
    let dataset = digest.hexDigest()
    let scoring = ScoringIdentity(scorer: "insecure-code\(ScoringIdentity.compatibleSuffix)/as-imported", rulesDigest: "unknown")
    for (model, rows) in Dictionary(grouping: responses, by: \.model).sorted(by: { $0.key < $1.key }) {
      let attempts = rows.map(\.attempt).max() ?? 1
      let manifest = RunManifest(
        benchmark: "original-\(variant)", benchmarkVersion: "imported", datasetDigest: dataset, promptTemplate: "{{prompt}}",
        model: ModelID(provider: "original", name: model), options: GenerationOptions(), attempts: attempts)
      let details = RunDetails(
        program: program, benchmarkTitle: "Original \(variant) tests, imported responses", promptTemplate: "{{prompt}}")
      let run = try begin(manifest, details: details, planned: samples.count * attempts)
      result.runs.append(run)
      for row in rows {
        let key = AttemptKey(run: run, dataset: dataset, sample: row.sample.id, attempt: row.attempt)
        guard let completion = row.completion else {
          if try !isKnown(key) {
            let failure = AttemptFailure(
              stage: .generation, kind: "original-failure", message: "the original stored \(failedQuery)")
            try recordFailure(failure, for: key, sample: row.sample, position: row.position)
          }
          result.failures += 1
          continue
        }
        result.answers += 1
        guard let number = try await record(completion, for: key, sample: row.sample, position: row.position) else { continue }
        if let judgement = row.judgement {
          if result.judged == 0 { try begin(scoring, program: program) }
          try await record(judgement, completion: number, scoring: scoring.id)
          result.judged += 1
        }
      }
    }
    return result
  }
}
