// The original's response files: one JSON array, a row for each prompt, pass and model.
//
// Written so that the original reads ours, and read so that ours can judge what the original asked. A failed query is the
// text "FAIL TO QUERY" there; it becomes a failure here, never an answer.

import Detector
import Foundation
package import Providers
import SourceText
import Syntax

/// One attempt as a row of the original's response file; `index` is the sample's place, which the original calls `prompt_id`.
package func originalResponseRow(_ attempt: StoredAttempt, run: StoredRun, prompt: String, variant: OriginalVariant) -> String {
  let sample = attempt.sample
  let origin = sample.provenance.flatMap { originalField("origin_code", in: $0) }
  var parts = [
    "\"prompt_id\": \(attempt.position)", "\"pass_id\": \(attempt.attempt - 1)", "\"test_case_prompt\": \(jsonQuoted(prompt))",
    "\"response\": \(jsonQuoted(attempt.completion?.text ?? failedQuery))",
    "\"cwe_identifier\": \(jsonQuoted(sample.cwe.first?.description ?? ""))",
    "\"language\": \(jsonQuoted(sample.language?.rawValue ?? ""))", "\"line_text\": \(jsonQuoted(sample.line ?? ""))",
    "\"origin_code\": \(jsonQuoted(origin ?? windowText(sample)))", "\"variant\": \(jsonQuoted(variant.rawValue))",
  ]
  for name in ["rule", "repo"] {
    if let text = sample.provenance.flatMap({ originalField(name, in: $0) }) { parts.append("\"\(name)\": \(jsonQuoted(text))") }
  }
  parts.append("\"model\": \(jsonQuoted(run.manifest.model.name))")
  if let score = attempt.score {
    let detected = score.findings.flatMap(\.cwe).map { jsonQuoted($0.description) }
    parts.append("\"icd_result\": \(score.findings.isEmpty ? 0 : 1)")
    parts.append("\"icd_cwe_detections\": [\(detected.joined(separator: ", "))]")
    parts.append("\"bleu_score\": \(score.bleu ?? 0)")
    parts.append("\"original_code\": \(jsonQuoted(sample.reference ?? ""))")
  }
  return "    {\(parts.joined(separator: ", "))}"
}

/// One row of a response file of the original.
package struct OriginalResponse: Sendable {
  /// What was asked, without what only the answer has.
  package var sample: Sample
  /// The sample's place in its dataset.
  package var position: Int
  /// The k-th completion, 1-based.
  package var attempt: Int
  /// The model's name as the original knows it.
  package var model: String
  /// The answer; nil for a failed query.
  package var completion: Completion?
  /// The original's own judgement, where the file holds it: findings' weaknesses, and BLEU.
  package var judgement: Score?
}

/// Reads a response file; a row with a mistake is a `SourceError` with line, row, field and remedy.
package func readOriginalResponses(path: String) throws -> [OriginalResponse] {
  let file = try readSourceFile(path)
  let root: JSONNode
  do throws(JSONSyntaxError) {
    root = try parseJSONText(file.bytes)
  } catch {
    throw SourceError(in: file, at: file.lines.position(at: error.offset), message: "this is not JSON: \(error.message)")
  }
  guard let rows = root.array, !rows.isEmpty else {
    throw SourceError(
      in: file, at: file.lines.position(at: root.offset), message: "a JSON array of rows was expected",
      remedy: "give the file that the original wrote to --response-path")
  }
  var reader = OriginalRows(file: file, skippingUnknownLanguages: false)
  var samples: [Int: Sample] = [:]
  return try rows.enumerated().map { index, row in
    let number = try reader.integer("prompt_id", of: row, index) ?? index
    let pass = try reader.integer("pass_id", of: row, index) ?? 0
    let model = try reader.text("model", of: row, index)
    let response = try reader.text("response", of: row, index)
    if samples[number] == nil {
      samples[number] = try reader.sample(of: row, index, keepingPrompt: true)
    }
    guard var sample = samples[number] else { preconditionFailure("every row gives a sample or an error") }
    sample.id = "original-\(reader.variant?.rawValue ?? "row")-\(number)"
    var judgement: Score?
    if let result = try reader.integer("icd_result", of: row, index) {
      judgement = Score(state: result == 0 ? .clean : .insecure)
      if case .number(let text) = row["bleu_score"]?.value { judgement?.bleu = Double(text) }
    }
    return OriginalResponse(
      sample: sample, position: number, attempt: pass + 1, model: model,
      completion: isFailedQuery(response) ? nil : Completion(text: response), judgement: judgement)
  }
}

/// The text that the original stores for a query that failed.
let failedQuery = "FAIL TO QUERY"

/// The original's Anthropic door writes longer texts of the same beginning, one of them spelt differently.
private func isFailedQuery(_ text: String) -> Bool { text.hasPrefix(failedQuery) || text.hasPrefix("FAILED TO QUERY") }

private func originalField(_ name: String, in provenance: String) -> String? {
  do throws(JSONSyntaxError) {
    return try parseJSONText(Array(provenance.utf8))[name]?.string
  } catch {
    return nil  // Provenance is a note; one that is no JSON has no such field.
  }
}

/// The window of code that a sample stands for: what comes before, then the reference.
private func windowText(_ sample: Sample) -> String {
  guard let before = sample.before else { return sample.reference ?? "" }
  return before + "\n" + (sample.reference ?? "")
}
