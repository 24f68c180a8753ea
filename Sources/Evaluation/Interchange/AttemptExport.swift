// One attempt as a line for other programs: JSON Lines with everything, CSV with what fits a table.

import Detector
import Providers
import Syntax

/// One attempt as a JSON object on one line: sample, prompt, completion or failure, state, findings and scores.
package func jsonLine(_ attempt: StoredAttempt, run: StoredRun, prompt: String) -> String {
  let sample = attempt.sample
  var parts = [
    field("run", run.id.rawValue), field("benchmark", run.manifest.benchmark), field("model", run.manifest.model.description),
    field("sample_id", sample.id), field("language", sample.language?.rawValue ?? ""),
    field("category", sample.request?.category ?? ""),
    "\"cwe\":[\(sample.cwe.map { jsonQuoted($0.description) }.joined(separator: ","))]", "\"attempt\":\(attempt.attempt)",
    field("state", attempt.state?.rawValue ?? "not-scored"), field("created_at", attempt.createdAt), field("prompt", prompt),
  ]
  switch attempt.outcome {
  case .answered(let completion):
    parts += [field("completion", completion.text), field("finish_reason", completion.finishReason.rawValue)]
    let texts = [
      ("refusal", completion.refusalSignal), ("reasoning", completion.rawReasoning), ("model_reported", completion.modelReported),
    ]
    for case (let key, .some(let text)) in texts { parts.append(field(key, text)) }
    if let count = completion.usage.input { parts.append("\"input_tokens\":\(count)") }
    if let count = completion.usage.output { parts.append("\"output_tokens\":\(count)") }
  case .failed(let failure):
    parts.append(
      "\"error\":{\(field("stage", failure.stage.rawValue)),\(field("kind", failure.kind)),\(field("message", failure.message))}")
  }
  if let score = attempt.score {
    if let reason = score.reason { parts.append(field("reason", reason)) }
    parts.append("\"findings\":[\(score.findings.map(jsonObject).joined(separator: ","))]")
    parts.append("\"problems\":[\(score.problems.map(jsonQuoted).joined(separator: ","))]")
    if let value = score.isSyntaxValid { parts.append("\"syntax_valid\":\(value)") }
    if let refusal = score.refusal { parts.append(field("answer", refusal.outcome.rawValue)) }
    if let expansion = score.expansion { parts.append(field("expansion", expansion)) }
    if !score.verdicts.isEmpty { parts.append("\"verdicts\":[\(score.verdicts.map(jsonObject).joined(separator: ","))]") }
    if let reasoning = score.reasoning {
      parts += [
        field("reasoning_verdict", reasoning.majority?.rawValue ?? "undecided"),
        "\"reasoning_verdicts\":[\(reasoning.verdicts.map(jsonObject).joined(separator: ","))]",
      ]
    }
    if let value = score.bleu { parts.append("\"bleu\":\(value)") }
    if let value = score.chrF { parts.append("\"chrf\":\(value)") }
  }
  return "{\(parts.joined(separator: ","))}"
}

/// An answer to be labelled, as a JSON object on one line without any judgement of it; nil for an attempt that failed.
package func answerLine(_ attempt: StoredAttempt, prompt: String) -> String? {
  guard let completion = attempt.completion else { return nil }
  let id = attempt.attempt == 1 ? attempt.sample.id : "\(attempt.sample.id)/\(attempt.attempt)"
  return "{\(field("id", id)),\(field("prompt", prompt)),\(field("response", completion.text))}"
}

/// The header of the table that `csvLine` fills.
package let csvHeader =
  "run,benchmark,model,sample_id,language,cwe,attempt,state,reason,rules,detected_cwe,bleu,chrf,syntax_valid,finish_reason,"
  + "input_tokens,output_tokens,error_kind,error_message,created_at"

/// One attempt as a row of RFC 4180 CSV, without prompt and completion; no cell can start a spreadsheet's formula.
package func csvLine(_ attempt: StoredAttempt, run: StoredRun) -> String {
  let completion = attempt.completion
  let score = attempt.score
  var failure: AttemptFailure?
  if case .failed(let known) = attempt.outcome { failure = known }
  let findings = score?.findings ?? []
  let cells: [String?] = [
    run.id.rawValue, run.manifest.benchmark, run.manifest.model.description, attempt.sample.id,
    attempt.sample.language?.rawValue ?? "",
    attempt.sample.cwe.map(\.description).joined(separator: " "), String(attempt.attempt),
    attempt.state?.rawValue ?? "not-scored",
    score?.reason, findings.map(\.ruleID).joined(separator: " "),
    Set(findings.flatMap(\.cwe)).sorted().map(\.description).joined(separator: " "), score?.bleu.map { String($0) },
    score?.chrF.map { String($0) }, score?.isSyntaxValid.map { String($0) }, completion?.finishReason.rawValue,
    completion?.usage.input.map { String($0) }, completion?.usage.output.map { String($0) }, failure?.kind, failure?.message,
    attempt.createdAt,
  ]
  return cells.map { csvCell($0 ?? "") }.joined(separator: ",")
}

/// A cell, quoted where it must be; a text that a spreadsheet would run gets an apostrophe in front.
package func csvCell(_ text: String) -> String {
  var text = text
  if let first = text.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first), Double(text) == nil { text = "'" + text }
  guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return text }
  return "\"\(text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
}

private func field(_ name: String, _ value: String) -> String { "\"\(name)\":\(jsonQuoted(value))" }

private func jsonObject(_ verdict: Verdict) -> String {
  var parts = [field("judge", verdict.judge), field("verdict", verdict.answer?.rawValue ?? "unparsable")]
  if let level = verdict.actionability { parts.append("\"actionability\":\(level)") }
  if let evidence = verdict.evidence { parts.append(field("evidence", evidence)) }
  return "{\(parts.joined(separator: ","))}"
}

private func jsonObject(_ finding: ScoredFinding) -> String {
  let cwe = finding.cwe.map { jsonQuoted($0.description) }.joined(separator: ",")
  return "{\(field("rule_id", finding.ruleID)),\"cwe\":[\(cwe)],\(field("severity", finding.severity)),"
    + "\(field("message", finding.message)),\"line\":\(finding.line),\"column\":\(finding.column),"
    + (finding.isSuppressed == true ? "\"suppressed\":true," : "")
    + "\"end_line\":\(finding.endLine),\"end_column\":\(finding.endColumn),\"start\":\(finding.start),\"end\":\(finding.end)}"
}
