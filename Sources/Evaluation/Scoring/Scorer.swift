package import Providers

/// Judges completions; a pure value, so that scores can be computed on any thread and again at any time.
package protocol Scorer: Sendable {
  /// What the scores are stored under.
  var identity: ScoringIdentity { get }

  /// Judges one completion for one sample; never throws, because what cannot be judged is a state of its own.
  func score(_ completion: Completion, for sample: Sample, prompt: String) -> Score
}
