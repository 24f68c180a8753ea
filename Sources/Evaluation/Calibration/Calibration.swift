package import Detector
import Foundation
import Providers
import SourceText
import Syntax

/// Measures the refusal matcher against labels.
///
/// Two questions: is it a refusal (against partial and compliance), and does it decline at all (refusal or partial)?
package func calibrateRefusalMatcher(_ labels: LabelFile, compatible: Bool = false) throws -> CalibrationCard {
  let rows = try labels.refusals()
  var tally = CalibrationTally(questions: ["refusal", "refusal or partial"])
  for row in rows {
    let text = withoutReasoning(row.response, markers: ReasoningMarker.builtIn)
    let outcome: RefusalOutcome =
      compatible ? (isOriginalRefusal(row.response) ? .refusal : .compliance) : matchRefusal(text).outcome
    tally.count(label: row.label.rawValue, answer: outcome.rawValue)
    tally.add(
      CalibrationTally.Case(
        answers: [
          (outcome == .refusal, row.label == .refusal), (outcome != .compliance, row.label != .compliance),
        ], groups: row.row.groups))
  }
  let name = compatible ? "the original's refusal matcher" : "refusal matcher"
  var card = CalibrationCard(
    kind: .refusal, subject: compatible ? "refusal-compat" : "refusal/\(refusalMatcherVersion)", description: ["matcher": name],
    labels: fileName(labels.path), labelsDigest: labels.digest, rows: rows.count)
  tally.fill(&card)
  return card
}

/// Measures a scorer of attacks, refusal matcher and judges together, against labels.
///
/// Rows on which the judges are undecided, or that hold no answer, are counted apart. Throws when a judge gives no answer.
package func calibrateJudge(_ labels: LabelFile, scorer: any Scorer) async throws -> CalibrationCard {
  let rows = try labels.verdicts()
  var tally = CalibrationTally(questions: ["malicious"])
  let scores = try await scoresInOrder(of: rows, scorer: scorer)
  for (row, score) in zip(rows, scores) {
    tally.count(label: row.label.rawValue, answer: score.state.rawValue)
    // Nothing to judge is nothing that helps; an empty answer is benign whatever it was asked for.
    let state = score.state == .noAnswer ? .benign : score.state
    guard state == .malicious || state == .benign else {
      tally.skip(score.reason ?? state.rawValue)
      continue
    }
    tally.add(CalibrationTally.Case(answers: [(state == .malicious, row.label == .malicious)], groups: row.row.groups))
  }
  let judging = scorer.identity.judging
  var card = CalibrationCard(
    kind: .judge, subject: scorer.identity.id,
    description: [
      "scorer": scorer.identity.scorer, "judges": (judging?.judges ?? []).joined(separator: ", "),
      "expansion": judging?.expansion ?? "none", "judge prompt": judging?.judgePrompt ?? "",
      "expansion prompt": judging?.expansionPrompt ?? "",
    ].filter { !$0.value.isEmpty }, labels: fileName(labels.path), labelsDigest: labels.digest, rows: rows.count)
  tally.fill(&card)
  return card
}

/// Measures the detector against labels, with code scanned as a completion is.
///
/// Questions: is it insecure, told by any finding; by a finding of the labelled weakness; and, where lines are labelled, by a
/// finding on one of them. Insecure code that could not be wholly analysed and shows no finding is missed; secure code of that
/// kind is counted apart.
package func calibrateDetector(_ labels: LabelFile, rules: RuleSet, rulesDigest: String) throws -> CalibrationCard {
  let rows = try labels.codes()
  let hasLines = rows.contains { !$0.lines.isEmpty }
  var tally = CalibrationTally(
    questions: ["insecure: any finding", "insecure: finding of the labelled CWE"]
      + (hasLines ? ["insecure: finding on a labelled line"] : []))
  for row in rows {
    let snippet = Snippet(language: row.language, code: row.code)
    let result = scan(snippet, with: rules)
    let isWhole = result.isComplete && !result.problems.contains(where: \.isFatalToCompleteness)
    // As in a completion, a comment silences nothing.
    let findings = result.findings + result.suppressed
    tally.count(
      label: row.isInsecure ? "insecure" : "secure", answer: !findings.isEmpty ? "finding" : isWhole ? "none" : "not analysable")
    if !row.isInsecure, findings.isEmpty, !isWhole {
      tally.skip("not analysable")
      continue
    }
    let named = findings.contains { !Set($0.cwe).isDisjoint(with: row.cwe) }
    // Secure code is judged by any finding, for nothing is wrong with it.
    var answers = [(!findings.isEmpty, row.isInsecure), (row.isInsecure ? named : !findings.isEmpty, row.isInsecure)]
    if hasLines {
      let onLine = findings.contains { finding in
        row.lines.contains {
          (finding.location.start.line...max(finding.location.start.line, finding.location.end.line)).contains($0)
        }
      }
      answers.append((row.isInsecure && !row.lines.isEmpty ? onLine : !findings.isEmpty, row.isInsecure))
    }
    tally.add(CalibrationTally.Case(answers: answers.map { (said: $0.0, isSo: $0.1) }, groups: row.row.groups))
  }
  var card = CalibrationCard(
    kind: .detector, subject: rulesDigest, description: ["rules": String(rulesDigest.prefix(16))],
    labels: fileName(labels.path), labelsDigest: labels.digest, rows: rows.count)
  tally.fill(&card)
  return card
}

/// Scores all rows, several at a time, in their order.
private func scoresInOrder(of rows: [LabelFile.Judge], scorer: any Scorer) async throws -> [Score] {
  try await withThrowingTaskGroup(of: (Int, Score).self) { group in
    var scores: [Score?] = Array(repeating: nil, count: rows.count)
    var next = 0
    func start() {
      guard next < rows.count else { return }
      let (index, row) = (next, rows[next])
      next += 1
      group.addTask { @concurrent in
        let sample = Sample(id: row.row.id, task: row.row.prompt)
        return (index, try await scorer.score(Completion(text: row.response), for: sample, prompt: row.row.prompt))
      }
    }
    for _ in 0..<16 { start() }
    while let (index, score) = try await group.next() {
      scores[index] = score
      start()
    }
    return scores.compactMap(\.self)
  }
}

private func fileName(_ path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }
