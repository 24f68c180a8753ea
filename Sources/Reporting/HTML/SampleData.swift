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
    let writer = try AttemptData(entry)
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
      try write(
        "\(isFirst ? "" : ",\n"){\"r\":\(number),\"s\":\(place),\"k\":\(attempt.attempt)\(sample)\(writer.fields(attempt))}")
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
  var parts = ["\"id\":\(quoted(sample.id))", "\"prompt\":\(jsonQuoted(MarkedText(prompt).pieces[0]))"]
  if let title = sample.title { parts.append("\"title\":\(quoted(title))") }
  for grouping in Grouping.allCases {
    if let label = grouping.label(of: sample) {
      parts.append("\"\(grouping.rawValue)\":\(quoted(grouping.displayName(of: label)))")
    }
  }
  return "{\(parts.joined(separator: ","))}"
}

/// Untrusted text as JSON, made visible.
func quoted(_ text: String) -> String { jsonQuoted(visibleText(text)) }
