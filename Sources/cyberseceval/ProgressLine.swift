import Evaluation
import Foundation
import Synchronization

/// Shows how far a run is, on standard error: one line that is rewritten on a terminal, a plain line now and then elsewhere.
final class ProgressLine: Sendable {
  private struct State {
    var lastShown: ContinuousClock.Instant?
    var lastTenth = -1
    var last: RunProgress
  }

  private let title: String
  private let isTerminal: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private let state: Mutex<State>

  init(title: String, planned: Int) {
    self.title = title
    isTerminal = isatty(STDERR_FILENO) == 1
    start = clock.now
    state = Mutex(State(last: RunProgress(planned: planned)))
  }

  /// Shows a step, at most ten times a second on a terminal, and at each tenth or half minute elsewhere.
  func show(_ progress: RunProgress) {
    let now = clock.now
    state.withLock { state in
      state.last = progress
      let elapsed = state.lastShown.map { now - $0 }
      if isTerminal {
        if let elapsed, elapsed < .milliseconds(100) { return }
        write("\r\u{1B}[K\(bar(progress, now))")
      } else {
        let tenth = progress.planned == 0 ? 10 : progress.done * 10 / progress.planned
        guard tenth != state.lastTenth || (elapsed ?? .zero) >= .seconds(30) else { return }
        state.lastTenth = tenth
        write("\(title): \(counts(progress))\n")
      }
      state.lastShown = now
    }
  }

  /// Shows the last step and ends the line.
  func finish() {
    let last = state.withLock { $0.last }
    if isTerminal { write("\r\u{1B}[K\(bar(last, clock.now))\n") }
  }

  private func bar(_ progress: RunProgress, _ now: ContinuousClock.Instant) -> String {
    let width = 24
    let filled = progress.planned == 0 ? width : min(width, progress.done * width / progress.planned)
    let track = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    let seconds = Double((now - start).components.seconds)
    let new = progress.answered + progress.failed
    guard seconds >= 1, new > 0 else { return "\(title) \(track) \(counts(progress))" }
    let rate = Double(new) / seconds
    let left = Int(Double(max(0, progress.missing - progress.failed)) / rate)
    return "\(title) \(track) \(counts(progress)) · \(String(format: "%.1f", rate))/s · \(left / 60) min \(left % 60) s left"
  }

  private func counts(_ progress: RunProgress) -> String {
    "\(progress.done) of \(progress.planned) answered" + (progress.failed > 0 ? ", \(progress.failed) failed" : "")
  }

  private func write(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }
}
