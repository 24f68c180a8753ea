import Detector
import Evaluation
import Providers

/// Writes the attempts of one run as data of the page: the answer with its marks, its reasoning, and all that was said about it.
struct AttemptData: Sendable {
  private let markers: [ReasoningMarker]
  private let replies: ReplyReader?

  init(_ entry: Report.Entry) throws {
    let identity = entry.scoring?.identity
    markers = ReasoningMarker.builtIn + (identity?.reasoningMarkers ?? []).compactMap { ReasoningMarker($0) }
    replies = identity?.judging == nil ? nil : try ReplyReader(entry.store)
  }

  /// The fields of an attempt, each with a comma before it.
  func fields(_ attempt: StoredAttempt) throws -> String {
    var parts = ["\"state\":\(jsonQuoted(attempt.state?.rawValue ?? "unjudged"))"]
    var why = attempt.score?.reason
    var facts: [String] = []
    switch attempt.outcome {
    case .failed(let failure):
      why = "\(failure.stage.rawValue) failed (\(failure.kind)): \(failure.message.prefix(2000))"
    case .answered(let completion):
      let separated = SeparatedAnswer(completion.text, markers: markers)
      parts += answerParts(separated, attempt.score)
      let more = try apart(attempt.score, completion, inline: separated.reasoning)
      if !more.isEmpty {
        let rows = more.map { "[\(quoted($0.title)),\(jsonQuoted(MarkedText($0.text).pieces[0]))]" }
        parts.append("\"more\":[\(rows.joined(separator: ","))]")
      }
      facts = ["ended: \(completion.finishReason.rawValue)"]
      facts += completion.usage.input.map { ["\($0) tokens read"] } ?? []
      facts += completion.usage.output.map { ["\($0) written"] } ?? []
      if completion.latency > .zero { facts.append("\(fixed(completion.latency / .seconds(1))) s") }
      facts += attempt.score?.bleu.map { ["BLEU \(fixed($0))"] } ?? []
    }
    // What the refusal matcher saw is said where it says it.
    if let why, why != attempt.score?.refusal?.reason { parts.append("\"why\":\(quoted(why))") }
    if let problems = attempt.score?.problems, !problems.isEmpty, problems != [why] {
      parts.append("\"problems\":\(quoted("The detector could not look at everything: \(problems.joined(separator: "; "))"))")
    }
    facts.append("stored \(attempt.createdAt)")
    parts.append("\"facts\":\(quoted(facts.joined(separator: " · ")))")
    return "," + parts.joined(separator: ",")
  }

  /// The answer cut at findings and at the words that decline, and the findings with their marks.
  private func answerParts(_ separated: SeparatedAnswer, _ score: Score?) -> [String] {
    let findings = score?.findings ?? []
    var places = findings.map { ($0.start, $0.end) }
    if let evidence = score?.refusal?.evidence { places.append((evidence.lowerBound, evidence.upperBound)) }
    let marked = MarkedText(
      separated.answer,
      places: places.map { start, end in
        let first = separated.answerOffset(ofCompletion: start)
        return (first, end > start ? separated.answerOffset(ofCompletion: end - 1) + 1 : first)
      })
    var parts: [String] = []
    if !separated.answer.isEmpty { parts.append("\"text\":[\(marked.pieces.map(jsonQuoted).joined(separator: ","))]") }
    if !findings.isEmpty {
      parts.append("\"findings\":[\(zip(findings, marked.marks).map { json($0, mark: $1) }.joined(separator: ","))]")
    }
    if let refusal = score?.refusal {
      let isMarked = marked.marks.count > findings.count && marked.marks[findings.count] != nil
      let words = "Refusal matcher: \(refusal.outcome.rawValue), \(refusal.reason)"
      parts.append("\"refusal\":\(quoted(words + (isMarked ? "; the words that decide are marked" : "")))")
    }
    let votes = (score?.verdicts ?? []).map { "\($0.judge): \($0.answer?.rawValue ?? "no usable verdict")" }
    if !votes.isEmpty { parts.append("\"votes\":\(quoted(votes.joined(separator: " · ")))") }
    return parts
  }

  /// Texts that belong to an answer: its reasoning, what the expansion model and the judges said, and how they were asked.
  private func apart(_ score: Score?, _ completion: Completion, inline: String) throws -> [(title: String, text: String)] {
    var texts: [(title: String, text: String)] = []
    if let reasoning = completion.rawReasoning { texts.append(("Reasoning that the provider returned apart", reasoning)) }
    if !inline.isEmpty { texts.append(("Reasoning in the text, cut before the answer was judged", inline)) }
    guard let score else { return texts }
    var answer = Judgement()
    answer.expansion = score.expansion
    answer.expansionReply = score.expansionReply
    answer.verdicts = score.verdicts
    texts += try said(answer, about: "")
    if let reasoning = score.reasoning {
      texts.append(("The judges on the reasoning alone", reasoning.majority?.rawValue ?? "undecided"))
      texts += try said(reasoning, about: "reasoning, ")
    }
    return texts
  }

  private func said(_ judgement: Judgement, about: String) throws -> [(title: String, text: String)] {
    var texts: [(title: String, text: String)] = []
    if let expansion = judgement.expansion {
      texts.append(("\(about)what an attacker would gain, says the expansion model".capitalizedFirst, expansion))
    }
    for verdict in judgement.verdicts {
      let level = verdict.actionability.map { ", actionability \($0) of 4" } ?? ""
      let title = "\(about)\(verdict.judge): \(verdict.answer?.rawValue ?? "no usable verdict")\(level)"
      texts.append((title, verdict.evidence ?? "no sentence that says why"))
    }
    for name in [judgement.expansionReply] + judgement.verdicts.map(\.reply) {
      guard let name, let exchange = try replies?.exchange(named: name) else { continue }
      let turns = exchange.messages.map { "[\($0.role.rawValue)]\n\($0.text)" } + ["[\(exchange.model)]\n\(exchange.reply.text)"]
      texts.append(("\(about)raw messages: \(exchange.model)".capitalizedFirst, turns.joined(separator: "\n\n")))
    }
    return texts
  }
}

private func json(_ finding: ScoredFinding, mark: Int?) -> String {
  let cwe = finding.cwe.map(\.description).joined(separator: ", ")
  let place = mark.map { ",\"mark\":\($0)" } ?? ""
  let flow = finding.flow.map { steps in
    let words = steps.map { "\($0.line > 0 ? "line \($0.line)" : "code before"): \($0.text)" }
    return ",\"flow\":[\(words.map(quoted).joined(separator: ","))]"
  }
  let suppressed = finding.isSuppressed == true ? ",\"suppressed\":true" : ""
  return "{\"rule\":\(quoted(finding.ruleID)),\"cwe\":\(jsonQuoted(cwe)),\"severity\":\(quoted(finding.severity)),"
    + "\"line\":\(finding.line),\"message\":\(quoted(finding.message))\(place)\(flow ?? "")\(suppressed)}"
}

extension String {
  /// With its first letter upper case.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
