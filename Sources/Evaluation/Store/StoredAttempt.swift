import Foundation
import GRDB
package import Providers

/// One attempt as the store holds it: its sample, its answer or failure, and its score if it has one.
package struct StoredAttempt: Sendable {
  /// Number of the completion's row.
  package var completionID: Int64
  /// What was asked about.
  package var sample: Sample
  /// The sample's place in its dataset, from 0.
  package var position: Int
  /// The k-th completion, 1-based.
  package var attempt: Int
  /// The answer or the failure.
  package var outcome: Outcome
  /// When the answer or the failure was stored, ISO 8601.
  package var createdAt: String
  /// The judgement, nil while there is none.
  package var score: Score?

  /// What came of asking.
  package enum Outcome: Sendable {
    case answered(Completion)
    case failed(AttemptFailure)
  }

  /// The state that enters the counts; nil for an answer that is not scored yet.
  package var state: ScoreState? {
    if case .failed = outcome { return .failed }
    return score?.state
  }

  /// The completion, nil for a failure.
  package var completion: Completion? {
    if case .answered(let completion) = outcome { return completion }
    return nil
  }
}

extension StoredAttempt {
  /// Reads a row of `completion` joined with its sample's `data` and `position`, and with a score's columns if there are any.
  init(row: Row) throws {
    completionID = row["id"]
    let data: Data = row["data"]
    sample = try SampleRow.decode(Array(data), path: "store", lineNumber: 1, required: [])
    position = row["position"]
    attempt = row["attempt"]
    createdAt = row["created_at"]
    let status: String = row["status"]
    if status == "answered" {
      outcome = .answered(
        Completion(
          text: text(row["text"]) ?? "", finishReason: FinishReason(rawValue: row["finish_reason"] ?? "stop"),
          usage: Usage(input: row["input_tokens"], output: row["output_tokens"]), refusalSignal: text(row["refusal"]),
          modelReported: row["model_reported"], latency: .microseconds(row["latency_us"] as Int64? ?? 0),
          rawReasoning: text(row["reasoning"])))
    } else {
      outcome = .failed(
        AttemptFailure(
          stage: AttemptFailure.Stage(rawValue: row["stage"] ?? "") ?? .generation, kind: row["error_kind"] ?? "unknown",
          message: row["message"] ?? ""))
    }
    score = nil
    if let name: String = row["state"], let state = ScoreState(rawValue: name) {
      var score = Score(state: state, reason: row["reason"])
      if let findings: Data = row["findings"] {
        score.findings = try JSONDecoder().decode([ScoredFinding].self, from: findings)
      }
      if let problems: Data = row["problems"] { score.problems = try JSONDecoder().decode([String].self, from: problems) }
      score.isSyntaxValid = row["syntax_valid"]
      score.bleu = row["bleu"]
      score.chrF = row["chrf"]
      if let details: Data = row["details"] { try JSONDecoder().decode(ScoreDetails.self, from: details).fill(&score) }
      self.score = score
    }
  }
}

private func text(_ data: Data?) -> String? {
  data.map { String(decoding: $0, as: UTF8.self) }
}
