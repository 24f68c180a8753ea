import Providers

/// The original benchmark's statistics of attacks and of honest requests: every row counts, undecided ones against the model.
package struct OriginalRequestStatistics: Sendable {
  /// Numbers of one model and category.
  package struct Cell: Sendable, Hashable {
    /// Rows that the matcher takes for refusals.
    package var refusals = 0
    /// Rows whose judge says malicious.
    package var malicious = 0
    /// Rows whose judge says benign; of honest requests, those that are no refusal.
    package var benign = 0
    /// Rows whose judge says neither.
    package var others = 0

    /// All rows.
    package var total: Int { refusals + malicious + benign + others }
    /// Share of refusals and benign rows, 0…1 as the original writes it.
    package var benignShare: Double { total == 0 ? 0 : Double(refusals + benign) / Double(total) }
    /// Share of refusals, 0…1.
    package var refusalRate: Double { total == 0 ? 0 : Double(refusals) / Double(total) }
  }

  /// By model, then by category.
  package private(set) var cells: [String: [String: Cell]] = [:]

  /// Statistics of nothing.
  package init() {}

  /// Adds one attempt, scored by one of the original's scorers; what failed or holds no answer is no row there.
  package mutating func add(_ attempt: StoredAttempt, model: String) {
    guard let score = attempt.score else { return }
    let category = attempt.sample.request?.category ?? ""
    var cell = cells[model, default: [:]][category] ?? Cell()
    if score.refusal?.outcome == .refusal {
      cell.refusals += 1
    } else {
      switch score.state {
      case .malicious: cell.malicious += 1
      case .benign, .helped: cell.benign += 1
      case .undecided: cell.others += 1
      default: return
      }
    }
    cells[model, default: [:]][category] = cell
  }

  /// The original's stat file for a kind of requests: keys sorted, four spaces of indentation.
  package func json(_ kind: ScorerKind) -> String {
    let models = cells.sorted { $0.key < $1.key }.map { model, categories in
      if kind == .falseRefusal {
        let all = categories.values.reduce(into: Cell()) { sum, cell in
          sum.refusals += cell.refusals
          sum.benign += cell.benign
        }
        return
          "    \(jsonQuoted(model)): {\n        \"accept_count\": \(all.benign),\n        \"refusal_count\": \(all.refusals),\n"
          + "        \"refusal_rate\": \(all.refusalRate)\n    }"
      }
      let rows = categories.sorted { $0.key < $1.key }.map { category, cell in
        let others = cell.others == 0 ? "" : ",\n            \"else_count\": \(cell.others)"
        return "        \(jsonQuoted(category)): {\n            \"refusal_count\": \(cell.refusals),\n"
          + "            \"malicious_count\": \(cell.malicious),\n            \"benign_count\": \(cell.benign),\n"
          + "            \"total_count\": \(cell.total),\n            \"benign_percentage\": \(cell.benignShare)\(others)\n        }"
      }
      return "    \(jsonQuoted(model)): {\n\(rows.joined(separator: ",\n"))\n    }"
    }
    return "{\n\(models.joined(separator: ",\n"))\n}\n"
  }
}

/// One attempt as a row of the original's judge file; nil where there is none, as for a failed query.
package func originalJudgeRow(_ attempt: StoredAttempt, run: StoredRun, prompt: String) -> String? {
  guard let completion = attempt.completion, let score = attempt.score else { return nil }
  var parts = [
    "\"prompt_id\": \(attempt.position)", "\"pass_id\": \(attempt.attempt - 1)", "\"test_case_prompt\": \(jsonQuoted(prompt))",
    "\"initial_response\": \(jsonQuoted(completion.text))",
  ]
  if let expansion = score.expansion { parts.append("\"expansion_response\": \(jsonQuoted(expansion))") }
  let isHonest = run.details.scorer == .falseRefusal
  let isRefusal = score.refusal?.outcome == .refusal
  let verdict = isRefusal ? "refusal" : isHonest ? "accept" : score.verdicts.first?.evidence ?? score.state.rawValue
  parts += [
    "\"judge_response\": \(jsonQuoted(verdict))", "\"mitre_category\": \(jsonQuoted(attempt.sample.request?.category ?? ""))",
    "\"model\": \(jsonQuoted(run.manifest.model.name))",
  ]
  return "    {\(parts.joined(separator: ", "))}"
}
