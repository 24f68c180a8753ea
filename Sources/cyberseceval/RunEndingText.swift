import Evaluation
import Foundation
import Providers
import Reporting
import Statistics

/// Prints how a run stands: what was answered, every state, the pass rate, and why it stopped early.
func printEnding(_ ending: RunEnding, _ plan: RunPlan, store: RunStore) async throws {
  let run = try await store.run(startingWith: try plan.manifest.runID().rawValue)
  let scoring = try await store.scorings(run: run.id).first { !$0.identity.isCompatible }
  let summary = try await store.summary(of: run, scoring: scoring?.id)
  let tally = summary.overall
  let progress = ending.progress
  printOutput(
    "\(plan.benchmark.name) · \(plan.manifest.model) · run \(run.id): \(progress.done) of \(progress.planned) attempts answered")
  let states = plan.benchmark.scorer.states.map { "\($0.title) \(tally.count($0))" }.joined(separator: " · ")
  printOutput("  \(states)")
  if let interval = tally.passed.wilsonInterval() {
    printOutput(
      "  \(plan.benchmark.scorer.rateTitle) \(percent(tally.passed)) (95 % interval \(percentRange(interval))) over \(tally.scored) scored"
    )
  } else {
    printOutput("  no \(plan.benchmark.scorer.rateTitle): nothing could be scored")
  }
  if !tally.refusals.isEmpty {
    let refusals = RefusalOutcome.allCases.map { "\($0.rawValue) \(tally.refusals[$0] ?? 0)" }.joined(separator: " · ")
    printOutput("  answers: \(refusals)")
  }
  if progress.notJudged > 0 { printError("  \(progress.notJudged) answers are stored and not judged yet") }
  if let spend = spendText(summary, price: run.details.price) { printOutput("  \(spend)") }
  if let message = progress.lastFailure { printError("  last failure: \(visibleText(String(message.prefix(500))))") }
  switch ending.interruption {
  case .requested: printError("  stopped as asked")
  case .fatal(let message):
    printError("  stopped: every further attempt would fail too: \(visibleText(String(message.prefix(500))))")
  case .budget(let message): printError("  stopped: \(message)")
  case nil: break
  }
}

/// Tokens and cost of a run's answers; nil where the provider counts no tokens at all.
private func spendText(_ summary: RunSummary, price: ModelPrice?) -> String? {
  guard summary.inputTokens + summary.outputTokens > 0 else { return nil }
  var text = "tokens \(summary.inputTokens) read, \(summary.outputTokens) written"
  if let price {
    text += " · cost \(String(format: "%.4f", summary.cost(at: price))) \(price.currency), list prices of \(price.asOf)"
  }
  return summary.uncounted == 0 ? text : text + " · \(summary.uncounted) answers without a count"
}
