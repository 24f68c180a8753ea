import ArgumentParser
import Evaluation
import Foundation
import Providers
import Reporting
import Synchronization

/// Tells on standard error how runs get on: lines for people, JSON lines for programs, or nothing.
///
/// For people, two lines are rewritten on a terminal, and a plain line comes now and then elsewhere.
final class RunLog: Sendable {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  private struct State {
    var lastShown: ContinuousClock.Instant?
    var lastTenth = -1
    var last = RunProgress(planned: 0)
    var start: ContinuousClock.Instant
    var isOpen = false
  }

  private let format: Format
  private let isQuiet: Bool
  private let prices: PriceTable
  private let isTerminal: Bool
  private let width: Int
  private let clock = ContinuousClock()
  private let state: Mutex<State>

  init(format: Format, isQuiet: Bool, prices: PriceTable) {
    self.format = format
    self.isQuiet = isQuiet
    self.prices = prices
    isTerminal = isatty(STDERR_FILENO) == 1
    width = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 80
    state = Mutex(State(start: clock.now))
  }

  /// Begins a run: rate and time left count from here.
  func begin(_ plan: RunPlan) throws {
    state.withLock { $0 = State(last: RunProgress(planned: plan.planned), start: clock.now) }
    guard format == .json, !isQuiet else { return }
    emit(["event": "start", "run": try plan.manifest.runID().rawValue, "planned": plan.planned], plan)
  }

  /// Shows a step, at most ten times a second on a terminal, and at each tenth or half minute elsewhere.
  func show(_ progress: RunProgress, _ plan: RunPlan) {
    guard !isQuiet else { return }
    let now = clock.now
    state.withLock { state in
      state.last = progress
      let elapsed = state.lastShown.map { now - $0 }
      if isTerminal, format == .text {
        if let elapsed, elapsed < .milliseconds(100) { return }
        rewrite(&state, plan, now)
      } else {
        let tenth = progress.planned == 0 ? 10 : progress.done * 10 / progress.planned
        guard tenth != state.lastTenth || (elapsed ?? .zero) >= .seconds(30) else { return }
        state.lastTenth = tenth
        switch format {
        case .text: write("\(title(plan)): \(counts(progress))\(pace(progress, from: state.start, to: now))\n")
        case .json: emit(fields(progress, from: state.start, to: now, plan), plan)
        }
      }
      state.lastShown = now
    }
  }

  /// Shows the last step, why the run stopped early if it did, and what failed last.
  func end(_ ending: RunEnding, _ plan: RunPlan) {
    let now = clock.now
    let reason: String? =
      switch ending.interruption {
      case .requested: "stopped as asked"
      case .fatal(let message): "stopped: every further attempt would fail too: \(message.prefix(500))"
      case .budget(let message): "stopped: \(message)"
      case nil: nil
      }
    let failure = ending.progress.lastFailure.map { "last failure: \($0.prefix(500))" }
    state.withLock { state in
      state.last = ending.progress
      if isTerminal, format == .text, !isQuiet {
        rewrite(&state, plan, now)
        write("\n")
        state.isOpen = false
      }
      guard format == .json else { return }
      var event = fields(ending.progress, from: state.start, to: now, plan)
      event["event"] = "end"
      event["is_complete"] = ending.isComplete
      event["not_judged"] = ending.progress.notJudged
      event["stopped"] = reason
      event["last_failure"] = failure
      emit(event, plan)
    }
    if format == .text {
      let waiting = ending.progress.notJudged
      let unjudged = waiting > 0 ? "\(waiting) answers are stored and not judged yet" : nil
      for message in [failure, unjudged, reason].compactMap({ $0 }) { write("\(title(plan)): \(visibleText(message))\n") }
    }
  }

  /// Tells of something that a user should know.
  func warn(_ message: String) {
    if format == .json { emit(["event": "warning", "message": message], nil) } else { write("warning: \(message)\n") }
  }

  /// Tells of something that was asked for or that keeps the runs from being complete.
  func say(_ message: String) {
    if format == .json { emit(["event": "message", "message": message], nil) } else { write("\n\(message)\n") }
  }

  private func rewrite(_ state: inout State, _ plan: RunPlan, _ now: ContinuousClock.Instant) {
    let progress = state.last
    let share = progress.planned == 0 ? 1 : Double(progress.done) / Double(progress.planned)
    let first = "▕\(textBar(share, width: 20))▏ \(counts(progress))\(pace(progress, from: state.start, to: now))"
    let second = "\(title(plan)): \(states(progress))\(spend(progress, plan))"
    // One line up, if there are two already.
    write("\(state.isOpen ? "\u{1B}[1A" : "")\r\u{1B}[K\(cut(first))\n\r\u{1B}[K\(cut(second))")
    state.isOpen = true
  }

  private func title(_ plan: RunPlan) -> String { visibleText("\(plan.benchmark.name) · \(plan.manifest.model)") }

  private func counts(_ progress: RunProgress) -> String {
    "\(progress.done) of \(progress.planned) answered" + (progress.failed > 0 ? ", \(progress.failed) failed" : "")
  }

  /// Answers a second and the time that the rest will take; empty in the first second.
  private func pace(_ progress: RunProgress, from start: ContinuousClock.Instant, to now: ContinuousClock.Instant) -> String {
    guard let rate = rate(progress, from: start, to: now) else { return "" }
    let left = Int(Double(max(0, progress.missing - progress.failed)) / rate)
    let time = left >= 3600 ? "\(left / 3600) h \(left / 60 % 60) min" : "\(left / 60) min \(left % 60) s"
    return " · \(String(format: "%.1f", rate))/s · \(time) left"
  }

  private func rate(_ progress: RunProgress, from start: ContinuousClock.Instant, to now: ContinuousClock.Instant) -> Double? {
    let seconds = (now - start) / .seconds(1)
    let new = progress.answered + progress.failed
    return seconds >= 1 && new > 0 ? Double(new) / seconds : nil
  }

  private func states(_ progress: RunProgress) -> String {
    ScoreState.allCases.compactMap { state in progress.states[state].map { "\($0) \(state.title)" } }.joined(separator: ", ")
  }

  private func spend(_ progress: RunProgress, _ plan: RunPlan) -> String {
    let usage = Usage(input: progress.inputTokens, output: progress.outputTokens)
    guard progress.inputTokens + progress.outputTokens > 0 else { return "" }
    let cost =
      prices.cost(of: usage, model: plan.manifest.model).map { " · \(String(format: "%.4f", $0)) \(prices.currency)" } ?? ""
    return " · \(progress.inputTokens) + \(progress.outputTokens) tokens\(cost)"
  }

  private func fields(
    _ progress: RunProgress, from start: ContinuousClock.Instant, to now: ContinuousClock.Instant, _ plan: RunPlan
  ) -> [String: Any] {
    var fields: [String: Any] = [
      "event": "progress", "planned": progress.planned, "done": progress.done, "answered": progress.answered,
      "failed": progress.failed,
      "states": Dictionary(uniqueKeysWithValues: progress.states.map { ($0.key.rawValue, $0.value) }),
      "input_tokens": progress.inputTokens, "output_tokens": progress.outputTokens, "seconds": (now - start) / .seconds(1),
    ]
    if let rate = rate(progress, from: start, to: now) {
      fields["answers_per_second"] = rate
      fields["seconds_left"] = Double(max(0, progress.missing - progress.failed)) / rate
    }
    let usage = Usage(input: progress.inputTokens, output: progress.outputTokens)
    if let cost = prices.cost(of: usage, model: plan.manifest.model) {
      fields["cost"] = cost
      fields["currency"] = prices.currency
    }
    return fields
  }

  private func emit(_ fields: [String: Any], _ plan: RunPlan?) {
    var fields = fields
    if let plan {
      fields["benchmark"] = plan.benchmark.name
      fields["model"] = plan.manifest.model.description
    }
    fields["time"] = Date().formatted(.iso8601)
    do {
      let line = try JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys, .withoutEscapingSlashes])
      FileHandle.standardError.write(line + Data([0x0A]))
    } catch {
      preconditionFailure("an event holds only texts and numbers: \(error)")
    }
  }

  private func cut(_ text: String) -> String { text.count < width ? text : text.prefix(width - 2) + "…" }

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
