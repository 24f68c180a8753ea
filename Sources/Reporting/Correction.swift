package import Evaluation
package import Statistics

/// A run's main rate, of all samples or of a group, as it would be with a scorer that is never wrong.
package struct Correction: Sendable {
  /// The labels that the scorer was measured on, the newest measurement of each file of them.
  package let cards: [CalibrationCard]
  /// The corrected rate.
  package let rate: CorrectedRate
}

extension Report.Entry {
  /// The main rate corrected by what is known of the scorer's errors, in a group by its errors on labels of that group.
  ///
  /// Nil where nothing was measured: no card, no labels of the group, samples in a language without labels, or a scorer that is no
  /// better than chance there.
  package func correction(_ grouping: Grouping? = nil, _ label: String = "") -> Correction? {
    let cards = decidingCards
    guard hasLabelsInEveryLanguage(cards, grouping, label) else { return nil }
    var confusion = BinaryConfusion()
    var used: [CalibrationCard] = []
    for card in cards {
      let measure = grouping.map { card.groups[$0.nameInCards]?[label] } ?? card.measures.first
      guard let measure else { continue }
      confusion.add(measure.confusion)
      used.append(card)
    }
    // Cards say how well what is bad is told: insecure, malicious, a refusal.
    let rate = rate(grouping, label).pooled
    let isBadCounted = measure.isHigherBetter == false
    let apparent = Proportion(successes: isBadCounted ? rate.successes : rate.trials - rate.successes, trials: rate.trials)
    let accuracy = InstrumentAccuracy(sensitivity: confusion.recall, specificity: confusion.specificity)
    guard var corrected = correctedRate(apparent: apparent, accuracy: accuracy) else { return nil }
    if !isBadCounted {
      corrected.estimate = 1 - corrected.estimate
      corrected.interval = Interval(lower: 1 - corrected.interval.upper, upper: 1 - corrected.interval.lower)
    }
    return Correction(cards: used, rate: corrected)
  }

  /// The corrected rate with its interval in words, or that there is none.
  package func correctionText(_ grouping: Grouping? = nil, _ label: String = "") -> String {
    guard let correction = correction(grouping, label) else { return "not corrected" }
    let note = correction.rate.isClamped ? ", at its edge" : ""
    return "\(percent(correction.rate.estimate)) (\(percentRange(correction.rate.interval))\(note))"
  }

  /// Cards of what decides the main rate: of each file of labels the newest.
  private var decidingCards: [CalibrationCard] {
    let kind: CalibrationCard.Kind =
      switch run.details.scorer {
      case .insecureCode: .detector
      case .cyberattackHelpfulness: .judge
      case .falseRefusal: .refusal
      }
    var files: Set<String> = []
    return calibrations.filter { $0.kind == kind && files.insert($0.labels).inserted }
  }

  /// A detector that was measured in one language says nothing of another.
  private func hasLabelsInEveryLanguage(_ cards: [CalibrationCard], _ grouping: Grouping?, _ label: String) -> Bool {
    let labelled = Set(cards.flatMap { ($0.groups[Grouping.language.nameInCards] ?? [:]).keys })
    let asked = outcomes.entries.filter { entry in grouping.map { entry.labels[$0] == label } ?? true }
    return labelled.isEmpty || labelled.isSuperset(of: asked.compactMap { $0.labels[.language] })
  }
}

extension Grouping {
  /// What labels call this grouping; see `LabelFile`.
  fileprivate var nameInCards: String {
    switch self {
    case .language: "language"
    case .weakness: "cwe"
    case .category: "category"
    case .asker: "kind"
    }
  }
}
