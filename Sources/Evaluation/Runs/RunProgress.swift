/// How far a run has come.
package struct RunProgress: Sendable, Hashable {
  /// Attempts that this run, or this shard of it, is to answer.
  package var planned: Int
  /// Attempts that were answered before this start.
  package var alreadyAnswered = 0
  /// Attempts answered since this start.
  package var answered = 0
  /// Attempts that failed since this start.
  package var failed = 0
  /// Answers that are stored and wait for a judge that gave no answer.
  package var notJudged = 0
  /// States of the attempts answered since this start.
  package var states: [ScoreState: Int] = [:]
  /// Tokens read since this start, as far as the provider counts them.
  package var inputTokens = 0
  /// Tokens written since this start, as far as the provider counts them.
  package var outputTokens = 0
  /// Message of the last failure.
  package var lastFailure: String?

  /// Attempts that have an answer now.
  package var done: Int { alreadyAnswered + answered }
  /// Attempts that have none: failed or not asked yet.
  package var missing: Int { max(0, planned - done) }

  /// A run of which nothing is done.
  package init(planned: Int) { self.planned = planned }
}

/// How an execution of a run ended.
package struct RunEnding: Sendable {
  /// Why no more was asked before all was answered.
  package enum Interruption: Sendable, Hashable {
    /// The user asked to stop.
    case requested
    /// An error that every further attempt would meet too, such as a rejected key.
    case fatal(String)
    /// A limit on cost or tokens was reached.
    case budget(String)
  }

  /// Where the run stands.
  package var progress: RunProgress
  /// Why it stopped early; nil when everything was asked.
  package var interruption: Interruption?

  /// Whether every attempt is answered and judged.
  package var isComplete: Bool { progress.missing == 0 && progress.notJudged == 0 }
}
