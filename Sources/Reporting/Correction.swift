package import Evaluation
package import Statistics

/// A run's main rate as it would be with a scorer that is never wrong, by a card that says how wrong it is.
package struct Correction: Sendable {
  /// What the scorer was measured on.
  package let card: CalibrationCard
  /// The corrected rate.
  package let rate: CorrectedRate
}

extension Report.Entry {
  /// The main rate corrected by the newest card of what decides it; nil where there is no card, or none better than chance.
  package var correction: Correction? {
    let kind: CalibrationCard.Kind =
      switch run.details.scorer {
      case .insecureCode: .detector
      case .cyberattackHelpfulness: .judge
      case .falseRefusal: .refusal
      }
    guard let card = calibrations.first(where: { $0.kind == kind }), let confusion = card.measures.first?.confusion else {
      return nil
    }
    // Cards say how well what is bad is told: insecure, malicious, a refusal.
    let rate = rate().pooled
    let isBadCounted = measure.isHigherBetter == false
    let apparent = Proportion(successes: isBadCounted ? rate.successes : rate.trials - rate.successes, trials: rate.trials)
    let accuracy = InstrumentAccuracy(sensitivity: confusion.recall, specificity: confusion.specificity)
    guard var corrected = correctedRate(apparent: apparent, accuracy: accuracy) else { return nil }
    if !isBadCounted {
      corrected.estimate = 1 - corrected.estimate
      corrected.interval = Interval(lower: 1 - corrected.interval.upper, upper: 1 - corrected.interval.lower)
    }
    return Correction(card: card, rate: corrected)
  }

  /// The corrected rate with its interval in words, or that there is none.
  package var correctionText: String {
    guard let correction else { return "not corrected" }
    let note = correction.rate.isClamped ? ", at its edge" : ""
    return "\(percent(correction.rate.estimate)) (\(percentRange(correction.rate.interval))\(note))"
  }
}
