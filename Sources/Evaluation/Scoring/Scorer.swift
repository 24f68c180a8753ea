package import Providers

/// Judges completions; holds no mutable state, so that scores can be computed on any thread and again at any time.
package protocol Scorer: Sendable {
  /// What the scores are stored under.
  var identity: ScoringIdentity { get }

  /// Whether other models are asked: such a scorer takes its time, and may be kept waiting.
  var asksModels: Bool { get }

  /// Judges one completion for one sample; what cannot be judged is a state of its own.
  ///
  /// Throws only when another model that is to be asked gives no answer: the completion then stays without a score, and is
  /// scored the next time.
  func score(_ completion: Completion, for sample: Sample, prompt: String) async throws(ModelError) -> Score
}

extension Scorer {
  /// None, unless a scorer says otherwise.
  package var asksModels: Bool { false }
}
