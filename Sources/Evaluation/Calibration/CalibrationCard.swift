package import Statistics

/// How right a judge of this project is, measured against labels; goes with every report that uses the judge.
package struct CalibrationCard: Sendable, Hashable, Codable {
  /// What judges: the refusal matcher, a panel of judges, or the detector.
  package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case refusal, judge, detector
  }

  /// What was measured.
  package var kind: Kind
  /// Its identity: name and version of the matcher, id of the scoring, or digest of the rules.
  package var subject: String
  /// What it is called and how it was asked, for people: judges, prompts' digests, rule set.
  package var description: [String: String]
  /// Name of the file of labels, without its folder.
  package var labels: String
  /// SHA-256 of the labels' lines.
  package var labelsDigest: String
  /// Rows of the file.
  package var rows: Int
  /// Rows that were not judged, by reason; they are in no table.
  package var notJudged: [String: Int] = [:]
  /// The measures by the question they answer; the first is the one that counts.
  package var measures: [Measure] = []
  /// How often each label got each answer.
  package var outcomes: [String: [String: Int]] = [:]
  /// The first measure for each value of each group, as in `groups["language"]["python"]`.
  package var groups: [String: [String: Measure]] = [:]
  /// Version of the program that measured.
  package var program: String = ""
  /// When it was measured, ISO 8601; empty until it is stored.
  package var createdAt: String = ""

  /// A card without a measure.
  package init(kind: Kind, subject: String, description: [String: String], labels: String, labelsDigest: String, rows: Int) {
    self.kind = kind
    self.subject = subject
    self.description = description
    self.labels = labels
    self.labelsDigest = labelsDigest
    self.rows = rows
  }

  /// A rate with its 95 % Wilson interval.
  package struct Rate: Sendable, Hashable, Codable {
    /// 0…1; nil without any case.
    package var value: Double?
    /// Lower end of the interval.
    package var lower: Double?
    /// Upper end of the interval.
    package var upper: Double?

    init(_ proportion: Proportion) {
      let interval = proportion.wilsonInterval()
      value = proportion.rate
      lower = interval?.lower
      upper = interval?.upper
    }

    init(value: Double?, interval: Interval?) {
      self.value = value
      lower = interval?.lower
      upper = interval?.upper
    }
  }

  /// A judge's answers to one question of yes or no, against the labels.
  package struct Measure: Sendable, Hashable, Codable {
    /// What yes means, as in "insecure: any finding".
    package var question: String
    /// The counts.
    package var confusion: BinaryConfusion
    /// Of what was said, how much is so.
    package var precision: Rate
    /// Of what is so, how much was said.
    package var recall: Rate
    /// Of what is not so, how much was not said.
    package var specificity: Rate
    /// Of all, how much was told rightly.
    package var accuracy: Rate
    /// Harmonic mean of precision and recall.
    package var f1: Rate
    /// Cohen's kappa of judge and label.
    package var kappa: Rate

    /// The measures of a table of counts.
    package init(question: String, _ confusion: BinaryConfusion) {
      self.question = question
      self.confusion = confusion
      precision = Rate(confusion.precision)
      recall = Rate(confusion.recall)
      specificity = Rate(confusion.specificity)
      accuracy = Rate(confusion.accuracy)
      f1 = Rate(value: confusion.f1, interval: confusion.f1Interval())
      let agreement = confusion.kappa
      kappa = Rate(value: agreement.value, interval: agreement.interval())
    }
  }
}

/// Gathers a judge's answers and labels, then makes the tables of a card.
struct CalibrationTally {
  /// What one row gave: for each question what was said and what is so.
  struct Case {
    var answers: [(said: Bool, isSo: Bool)]
    var groups: [String: [String]]
  }

  let questions: [String]
  private var overall: [BinaryConfusion]
  private var groups: [String: [String: BinaryConfusion]] = [:]
  private var outcomes: [String: [String: Int]] = [:]
  private var notJudged: [String: Int] = [:]

  init(questions: [String]) {
    self.questions = questions
    overall = Array(repeating: BinaryConfusion(), count: questions.count)
  }

  mutating func add(_ row: Case) {
    for (index, answer) in row.answers.enumerated() { overall[index].add(said: answer.said, isSo: answer.isSo) }
    guard let first = row.answers.first else { return }
    for (name, values) in row.groups {
      for value in values {
        groups[name, default: [:]][value, default: BinaryConfusion()].add(said: first.said, isSo: first.isSo)
      }
    }
  }

  mutating func count(label: String, answer: String) { outcomes[label, default: [:]][answer, default: 0] += 1 }

  mutating func skip(_ reason: String) { notJudged[reason, default: 0] += 1 }

  func fill(_ card: inout CalibrationCard) {
    card.measures = zip(questions, overall).map { CalibrationCard.Measure(question: $0, $1) }
    card.outcomes = outcomes
    card.notJudged = notJudged
    card.groups = groups.mapValues { $0.mapValues { CalibrationCard.Measure(question: questions[0], $0) } }
  }
}
