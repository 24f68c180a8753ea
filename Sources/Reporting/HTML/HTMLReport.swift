// One self-contained page, written piece by piece: the numbers are in memory, the completions are streamed from the store.

import Detector
package import Evaluation
import Foundation
import Mustache
import Providers
import Statistics
import Syntax

/// Writes a report as one HTML file; `write` gets it in pieces.
///
/// - Parameter completionLimit: the most completions to show per run, nil for all.
package func writeHTMLReport(
  _ report: Report, store: RunStore, completionLimit: Int? = nil, to write: @Sendable (String) throws -> Void
) async throws {
  let templates = try PageTemplates()
  let overview = report.entries.map { entry in
    TableRow(name: "\(entry.run.manifest.model) on \(entry.run.manifest.benchmark)", tally: entry.summary.overall)
  }
  try write(
    templates.head.render(
      Head(
        title: "Insecure coding: what the models wrote", store: visibleText(report.storePath), program: report.program,
        style: pageStyle, hasSeveral: report.entries.count > 1,
        overview: table("Run", overview, templates: templates))))
  for entry in report.entries {
    try write(templates.run.render(RunPart(entry, templates: templates)))
    let template = try PromptText(entry.run.details.promptTemplate)
    try await store.forEachShownAttempt(entry, limit: completionLimit) { attempt in
      try write(
        templates.attempt.render(AttemptPart(attempt, prompt: template.rendered(attempt.sample), manifest: entry.run.manifest)))
    }
    if let completionLimit, entry.summary.overall.total > completionLimit {
      try write("<p class=\"soft\">\(entry.summary.overall.total - completionLimit) more are in the store.</p>")
    }
    try write(templates.runEnd.render([String: String]()))
  }
  try write(templates.foot.render(Foot(manifests: try report.entries.map { try ManifestPart($0) })))
}

extension RunStore {
  fileprivate func forEachShownAttempt(
    _ entry: Report.Entry, limit: Int?, _ body: @Sendable (StoredAttempt) throws -> Void
  ) throws {
    var shown = 0
    try forEachAttempt(run: entry.run, scoring: entry.scoring?.id) { attempt in
      shown += 1
      if let limit, shown > limit { return }
      try body(attempt)
    }
  }
}

/// A stored prompt template; one that can no longer be read shows as it is.
private struct PromptText: Sendable {
  let template: PromptTemplate?
  let text: String

  init(_ text: String) throws {
    self.text = text
    template = try PromptTemplate(text: text)
  }

  func rendered(_ sample: Sample) -> String { template?.rendered(for: sample) ?? text }
}

private struct Head {
  var title: String
  var store: String
  var program: String
  var style: String
  var hasSeveral: Bool
  var overview: String
}

private struct RunPart {
  var run: String
  var model: String
  var benchmark: String
  var words: String
  var languages: String
  var weaknesses: String
  var attempts: String?
  var secure: String?
  var detected: String?
  var reasons: String?
  var failures: String?
  var compatibility: String?
  var usage: String?

  init(_ entry: Report.Entry, templates: PageTemplates) {
    let summary = entry.summary
    run = "run-\(entry.run.id)"
    model = visibleText(entry.run.manifest.model.description)
    benchmark = visibleText(entry.run.details.benchmarkTitle)
    words = visibleText(plainWords(entry).joined(separator: " "))
    let all = TableRow(name: "All", tally: summary.overall, kind: "all")
    languages = table(
      "Language",
      summary.languages.sorted { $0.key.displayName < $1.key.displayName }.map {
        TableRow(name: $0.key.displayName, tally: $0.value)
      }
        + [all], templates: templates)
    weaknesses = table(
      "CWE", summary.weaknesses.sorted { $0.key < $1.key }.map { TableRow(name: $0.key.description, tally: $0.value) },
      templates: templates)
    if summary.attempts.count > 1 {
      attempts = table(
        "Attempt", summary.attempts.sorted { $0.key < $1.key }.map { TableRow(name: "\($0.key)", tally: $0.value) },
        templates: templates)
    }
    if summary.largestK > 1, let two = summary.secureAtK(summary.largestK) {
      secure =
        "Of \(summary.largestK) attempts at one sample, at least one is clean with probability \(percent(two.any)) and all are with "
        + "\(percent(two.all)), over the \(two.samples) samples with that many scored attempts."
    }
    detected = listed(summary.detected.map { ($0.key.description, $0.value) })
    reasons = listed(summary.reasons.map { ($0.key, $0.value) })
    failures = listed(summary.failures.map { ($0.key, $0.value) })
    compatibility = entry.compatibility?.json()
    if summary.inputTokens + summary.outputTokens > 0 {
      usage = "\(summary.inputTokens) tokens read, \(summary.outputTokens) written, as the provider counted them."
    }
  }
}

private struct TableRow {
  var name: String
  var kind: String
  var rate: String
  var bar: String
  var interval: String
  var scored: Int
  var unscored: Int
  var failed: Int
  var total: Int
  var bleu: String
  var chrf: String
  var hasChrF: Bool

  init(name: String, tally: Tally, kind: String = "") {
    self.name = visibleText(name)
    self.kind = kind
    rate = percent(tally.passed)
    bar = intervalBar(tally.passed)
    interval = percentRange(tally.passed.wilsonInterval())
    scored = tally.scored
    unscored = tally.unscored
    failed = tally.failed
    total = tally.total
    bleu = tally.meanBLEU.map { decimal($0) } ?? "–"
    chrf = tally.meanChrF.map { decimal($0) } ?? "–"
    hasChrF = tally.chrFCount > 0
  }
}

private struct TablePart {
  var title: String
  var rows: [TableRow]
  var withChrF: Bool
}

private struct AttemptPart {
  var kind: String
  var state: String
  var sample: String
  var language: String
  var weakness: String
  var attempt: Int?
  var sampleTitle: String?
  var reason: String?
  var hasFindings: Bool
  var findings: [FindingPart]
  var completion: String?
  var problems: String?
  var prompt: String
  var reasoning: String?
  var facts: String

  init(_ stored: StoredAttempt, prompt: String, manifest: RunManifest) {
    let found = stored.score?.findings ?? []
    state = stored.state?.title ?? "not judged yet"
    kind =
      switch stored.state {
      case .insecure: "insecure"
      case .clean: "clean"
      case .failed: "failed"
      default: "other"
      }
    sample = visibleText(stored.sample.id)
    language = stored.sample.language?.displayName ?? stored.sample.request?.category ?? ""
    weakness = stored.sample.cwe.map(\.description).joined(separator: ", ")
    attempt = manifest.attempts > 1 ? stored.attempt : nil
    sampleTitle = stored.sample.title.map(visibleText)
    reason = stored.score?.reason.map(visibleText)
    hasFindings = !found.isEmpty
    findings = found.map { FindingPart($0) }
    let listedProblems = (stored.score?.problems ?? []).map(visibleText).joined(separator: "; ")
    problems = listedProblems.isEmpty ? nil : "The detector could not look at everything: \(listedProblems)"
    let system = manifest.systemPrompt.map { "[system] \($0)\n\n" } ?? ""
    self.prompt = markedHTML(system + prompt, findings: [])
    switch stored.outcome {
    case .answered(let answer):
      completion = answer.text.isEmpty ? nil : markedHTML(answer.text, findings: found)
      reasoning = answer.rawReasoning.map { markedHTML($0, findings: []) }
      let tokens = [answer.usage.input.map { "\($0) tokens read" }, answer.usage.output.map { "\($0) written" }].compactMap(
        \.self)
      let bleu = stored.score?.bleu.map { ["BLEU \(decimal($0))"] } ?? []
      facts = visibleText(
        (["ended: \(answer.finishReason.rawValue)"] + tokens + bleu + ["stored \(stored.createdAt)"]).joined(separator: " · "))
    case .failed(let failure):
      reason = visibleText("\(failure.stage.rawValue) failed (\(failure.kind)): \(failure.message)")
      facts = "stored \(stored.createdAt)"
    }
  }
}

private struct FindingPart {
  var rule: String
  var weakness: String
  var severity: String
  var line: Int
  var message: String

  init(_ finding: ScoredFinding) {
    rule = visibleText(finding.ruleID)
    weakness = finding.cwe.map(\.description).joined(separator: ", ")
    severity = finding.severity
    line = finding.line
    message = visibleText(finding.message)
  }
}

private struct Foot {
  var manifests: [ManifestPart]
}

private struct ManifestPart {
  var run: String
  var model: String
  var benchmark: String
  var created: String
  var program: String
  var digest: String
  var endpoint: String?
  var scoring: String?
  var manifest: String

  init(_ entry: Report.Entry) throws {
    run = entry.run.id.rawValue
    model = visibleText(entry.run.manifest.model.description)
    benchmark = visibleText(entry.run.manifest.benchmark)
    created = entry.run.createdAt
    program = visibleText(entry.run.details.program)
    digest = entry.run.digest
    endpoint = entry.run.details.endpoint.map(visibleText)
    scoring = entry.scoring.map { "\($0.identity.scorer) with rules \($0.identity.rulesDigest.prefix(16)) (scoring \($0.id))" }
    let object = try JSONSerialization.jsonObject(with: Data(entry.run.manifest.canonicalJSON().utf8))
    let pretty = try JSONSerialization.data(
      withJSONObject: object, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    manifest = escapedHTML(String(decoding: pretty, as: UTF8.self))
  }
}

private func table(_ title: String, _ rows: [TableRow], templates: PageTemplates) -> String {
  templates.table.render(TablePart(title: title, rows: rows, withChrF: rows.contains(where: \.hasChrF)))
}

private func listed(_ rows: [(String, Int)]) -> String? {
  guard !rows.isEmpty else { return nil }
  return rows.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { "\(visibleText($0.0)): \($0.1)" }.joined(separator: " · ")
}
