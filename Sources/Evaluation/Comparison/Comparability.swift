/// A part of two runs that may be what a comparison is about.
package enum ComparedPart: String, Sendable, Hashable, CaseIterable {
  /// Options of generation.
  case options
  /// The system prompt.
  case systemPrompt = "system-prompt"
  /// The prompt's template.
  case prompt
  /// Completions per sample.
  case attempts
  /// Which samples are asked; the common ones are compared.
  case selection
}

/// Why two runs cannot be compared, in words; empty when they can.
///
/// Runs of different models may always be compared. Benchmark, version and data must be the same; the rest must, unless it is named as what
/// is compared.
package func obstacles(_ first: StoredRun, _ second: StoredRun, across parts: Set<ComparedPart> = []) -> [String] {
  let (a, b) = (first.manifest, second.manifest)
  guard a.benchmark == b.benchmark else { return ["they ran different benchmarks: \(a.benchmark) and \(b.benchmark)"] }
  var reasons: [String] = []
  func need(_ isSame: Bool, _ reason: String, unless part: ComparedPart? = nil) {
    guard !isSame else { return }
    guard let part else { return reasons.append(reason) }
    if !parts.contains(part) { reasons.append("\(reason); if that is what you compare, add --across \(part.rawValue)") }
  }
  need(
    a.benchmarkVersion == b.benchmarkVersion,
    "they ran different versions of \(a.benchmark): \(a.benchmarkVersion) and \(b.benchmarkVersion)")
  need(
    a.datasetDigest == b.datasetDigest,
    "their datasets differ (SHA-256 \(a.datasetDigest.prefix(12)) and \(b.datasetDigest.prefix(12)))")
  need(a.format == b.format, "their prompts were put together in different ways")
  need(a.promptDigest == b.promptDigest, "their prompt templates differ", unless: .prompt)
  need(a.systemPrompt == b.systemPrompt, "their system prompts differ", unless: .systemPrompt)
  need(a.options == b.options, "their generation options differ", unless: .options)
  need(
    a.attempts == b.attempts, "they asked each sample \(a.attempts) and \(b.attempts) times", unless: .attempts)
  need(a.selection == b.selection, "they asked different selections of samples", unless: .selection)
  if reasons.isEmpty, first.digest == second.digest { reasons.append("they are the same run") }
  return reasons
}
