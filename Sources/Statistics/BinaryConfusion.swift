/// What a classifier said against what is so, in counts.
package struct BinaryConfusion: Sendable, Hashable, Codable {
  /// Said and so.
  package var truePositives: Int
  /// Said but not so.
  package var falsePositives: Int
  /// Not said but so.
  package var falseNegatives: Int
  /// Neither said nor so.
  package var trueNegatives: Int

  /// A table of counts, none negative.
  package init(truePositives: Int = 0, falsePositives: Int = 0, falseNegatives: Int = 0, trueNegatives: Int = 0) {
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
    self.trueNegatives = trueNegatives
  }

  /// Adds one case.
  package mutating func add(said: Bool, isSo: Bool) {
    switch (said, isSo) {
    case (true, true): truePositives += 1
    case (true, false): falsePositives += 1
    case (false, true): falseNegatives += 1
    case (false, false): trueNegatives += 1
    }
  }

  /// Adds the cases of another table.
  package mutating func add(_ other: BinaryConfusion) {
    truePositives += other.truePositives
    falsePositives += other.falsePositives
    falseNegatives += other.falseNegatives
    trueNegatives += other.trueNegatives
  }

  /// Cases in all.
  package var count: Int { truePositives + falsePositives + falseNegatives + trueNegatives }
  /// Of what was said, how much is so.
  package var precision: Proportion { Proportion(successes: truePositives, trials: truePositives + falsePositives) }
  /// Of what is so, how much was said: sensitivity.
  package var recall: Proportion { Proportion(successes: truePositives, trials: truePositives + falseNegatives) }
  /// Of what is not so, how much was not said.
  package var specificity: Proportion { Proportion(successes: trueNegatives, trials: trueNegatives + falsePositives) }
  /// Of all cases, how many were told rightly.
  package var accuracy: Proportion { Proportion(successes: truePositives + trueNegatives, trials: count) }

  /// Harmonic mean of precision and recall, 0…1; nil without a positive on either side.
  package var f1: Double? { overlap.rate.map { 2 * $0 / (1 + $0) } }

  /// Interval of `f1`.
  ///
  /// F1 = 2J / (1 + J) grows with J = TP / (TP + FP + FN), which is a plain proportion; its Wilson interval is carried over.
  package func f1Interval(confidence: Double = 0.95) -> Interval? {
    overlap.wilsonInterval(confidence: confidence).map {
      Interval(lower: 2 * $0.lower / (1 + $0.lower), upper: 2 * $0.upper / (1 + $0.upper))
    }
  }

  /// Agreement of classifier and truth beyond chance.
  package var kappa: CohenKappa {
    func cases(_ first: Int, _ second: Int, _ count: Int) -> [(first: Int, second: Int)] {
      [(first: Int, second: Int)](repeating: (first, second), count: count)
    }
    return CohenKappa(
      cases(1, 1, truePositives) + cases(1, 0, falsePositives) + cases(0, 1, falseNegatives) + cases(0, 0, trueNegatives))
  }

  private var overlap: Proportion {
    Proportion(successes: truePositives, trials: truePositives + falsePositives + falseNegatives)
  }
}
