// The samples of a page as JSON, streamed from the store. A sample stands once, with the first of its attempts; texts are made visible here
// and escaped by `jsonQuoted`, which leaves no "<" that could end the element they stand in.

import Detector
import Evaluation
import Providers
import Synchronization

/// Writes the data of all attempts as one JSON object.
///
/// - Parameter limit: the most attempts of each run, nil for all; returns how many were left out.
func writeSampleData(_ report: Report, limit: Int?, to write: @Sendable (String) throws -> Void) async throws -> Int {
  let names = runNames(report)
  let runs = zip(report.entries, names).map { entry, name in
    let system = entry.run.manifest.systemPrompt.map { ",\"system\":\(quoted("[system] \($0)\n\n"))" } ?? ""
    return "{\"name\":\(quoted(name)),\"attempts\":\(entry.run.manifest.attempts)\(system)}"
  }
  let states = ScoreState.allCases.map {
    "\(jsonQuoted($0.rawValue)):{\"title\":\(jsonQuoted($0.title)),\"kind\":\"\(kind($0, report))\"}"
  }
  let groups = Grouping.allCases.map { "{\"key\":\"\($0.rawValue)\"}" }
  try write("{\"runs\":[\(runs.joined(separator: ","))],\"groups\":[\(groups.joined(separator: ","))],")
  try write(
    "\"states\":{\(states.joined(separator: ",")),\"unjudged\":{\"title\":\"not judged yet\",\"kind\":\"out\"}},\"attempts\":[\n")
  let known = Mutex<[String: Int]>([:])
  let leftOut = Mutex(0)
  for (number, entry) in report.entries.enumerated() {
    let template = try PromptTemplate(text: entry.run.details.promptTemplate)
    let shown = Mutex(0)
    try await entry.store.forEachAttempt(run: entry.run, scoring: entry.scoring?.id) { attempt in
      let count = shown.withLock { shown in
        shown += 1
        return shown
      }
      if let limit, count > limit { return leftOut.withLock { $0 += 1 } }
      let key = "\(entry.run.manifest.datasetDigest) \(entry.run.manifest.promptDigest) \(attempt.sample.id)"
      let (place, isNew) = known.withLock { known in
        if let place = known[key] { return (place, false) }
        known[key] = known.count
        return (known.count - 1, true)
      }
      let isFirst = number == 0 && count == 1
      let sample = isNew ? ",\"new\":\(json(attempt.sample, prompt: template.rendered(for: attempt.sample)))" : ""
      try write("\(isFirst ? "" : ",\n"){\"r\":\(number),\"s\":\(place),\"k\":\(attempt.attempt)\(sample)\(fields(attempt))}")
    }
  }
  try write("\n]}")
  return leftOut.withLock { $0 }
}

/// Names of runs that tell them apart.
func runNames(_ report: Report) -> [String] {
  let benchmarks = report.benchmarks
  return benchmarks.flatMap { results in
    results.names.map { benchmarks.count > 1 ? "\($0) on \(results.entries[0].run.manifest.benchmark)" : $0 }
  }
}

private func kind(_ state: ScoreState, _ report: Report) -> String {
  if state == .failed { return "fail" }
  guard let measure = report.entries.map(\.measure).first(where: { $0.counted.contains(state) }) else { return "out" }
  return measure.successes.contains(state) == (measure.isHigherBetter ?? true) ? "good" : "bad"
}

private func json(_ sample: Sample, prompt: String) -> String {
  var parts = ["\"id\":\(quoted(sample.id))", "\"prompt\":\(jsonQuoted(MarkedText(prompt, findings: []).pieces[0]))"]
  if let title = sample.title { parts.append("\"title\":\(quoted(title))") }
  for grouping in Grouping.allCases {
    if let label = grouping.label(of: sample) {
      parts.append("\"\(grouping.rawValue)\":\(quoted(grouping.displayName(of: label)))")
    }
  }
  return "{\(parts.joined(separator: ","))}"
}

/// The fields of an attempt, each with a comma before it.
private func fields(_ attempt: StoredAttempt) -> String {
  var parts = ["\"state\":\(jsonQuoted(attempt.state?.rawValue ?? "unjudged"))"]
  var why = attempt.score?.reason
  var facts: [String] = []
  switch attempt.outcome {
  case .failed(let failure):
    why = "\(failure.stage.rawValue) failed (\(failure.kind)): \(failure.message.prefix(2000))"
  case .answered(let answer):
    let findings = attempt.score?.findings ?? []
    let marked = MarkedText(answer.text, findings: findings)
    if !answer.text.isEmpty { parts.append("\"text\":[\(marked.pieces.map(jsonQuoted).joined(separator: ","))]") }
    if !findings.isEmpty {
      parts.append("\"findings\":[\(zip(findings, marked.marks).map { json($0, mark: $1) }.joined(separator: ","))]")
    }
    let more = apart(attempt.score, reasoning: answer.rawReasoning)
    if !more.isEmpty {
      let rows = more.map { "[\(quoted($0.title)),\(jsonQuoted(MarkedText($0.text, findings: []).pieces[0]))]" }
      parts.append("\"more\":[\(rows.joined(separator: ","))]")
    }
    facts = ["ended: \(answer.finishReason.rawValue)"]
    facts += answer.usage.input.map { ["\($0) tokens read"] } ?? []
    facts += answer.usage.output.map { ["\($0) written"] } ?? []
    if answer.latency > .zero { facts.append("\(fixed(answer.latency / .seconds(1))) s") }
    facts += attempt.score?.bleu.map { ["BLEU \(fixed($0))"] } ?? []
  }
  if let why { parts.append("\"why\":\(quoted(why))") }
  if let problems = attempt.score?.problems, !problems.isEmpty {
    parts.append("\"problems\":\(quoted("The detector could not look at everything: \(problems.joined(separator: "; "))"))")
  }
  facts.append("stored \(attempt.createdAt)")
  parts.append("\"facts\":\(quoted(facts.joined(separator: " · ")))")
  return "," + parts.joined(separator: ",")
}

/// Texts that belong to an answer: its reasoning, what the expansion model and the judges said.
private func apart(_ score: Score?, reasoning: String?) -> [(title: String, text: String)] {
  var texts: [(title: String, text: String)] = []
  if let reasoning { texts.append(("Reasoning that the provider returned apart", reasoning)) }
  if let expansion = score?.expansion { texts.append(("What an attacker would gain, says the expansion model", expansion)) }
  for verdict in score?.verdicts ?? [] {
    let level = verdict.actionability.map { ", actionability \($0) of 4" } ?? ""
    texts.append(
      (
        "\(verdict.judge): \(verdict.answer?.rawValue ?? "no usable verdict")\(level)",
        verdict.evidence ?? "no sentence that says why"
      ))
  }
  if let refusal = score?.refusal { texts.append(("Refusal matcher: \(refusal.outcome.rawValue)", refusal.reason)) }
  return texts
}

private func json(_ finding: ScoredFinding, mark: Int?) -> String {
  let cwe = finding.cwe.map(\.description).joined(separator: ", ")
  let place = mark.map { ",\"mark\":\($0)" } ?? ""
  let flow = finding.flow.map { steps in
    let words = steps.map { "\($0.line > 0 ? "line \($0.line)" : "code before"): \($0.text)" }
    return ",\"flow\":[\(words.map(quoted).joined(separator: ","))]"
  }
  return "{\"rule\":\(quoted(finding.ruleID)),\"cwe\":\(jsonQuoted(cwe)),\"severity\":\(quoted(finding.severity)),"
    + "\"line\":\(finding.line),\"message\":\(quoted(finding.message))\(place)\(flow ?? "")}"
}

/// Untrusted text as JSON, made visible.
private func quoted(_ text: String) -> String { jsonQuoted(visibleText(text)) }
