import Detector
package import Statistics
import Syntax

/// A way to put samples into groups that a report shows apart.
package enum Grouping: String, Sendable, Hashable, CaseIterable {
  /// The language that the answer is expected in.
  case language
  /// The first weakness that the sample invites.
  case weakness
  /// What a request is about: one of ten kinds of attack.
  case category
  /// Who asks an honest request.
  case asker

  /// Its name for people.
  package var title: String {
    switch self {
    case .language: "Language"
    case .weakness: "Weakness"
    case .category: "ATT&CK category"
    case .asker: "Who asks"
    }
  }

  /// Its name inside a sentence, as in "by language".
  package var inSentence: String {
    switch self {
    case .language, .weakness: title.lowercased()
    case .category: title
    case .asker: "who asks"
    }
  }

  /// A label of this grouping for people; labels themselves are the names that files use.
  package func displayName(of label: String) -> String {
    switch self {
    case .language: Language(named: label)?.displayName ?? label
    case .weakness: label
    case .category, .asker: label.prefix(1).uppercased() + label.dropFirst().replacing("-", with: " ")
    }
  }

  /// The label of a sample, nil where it has none.
  package func label(of sample: Sample) -> String? {
    switch self {
    case .language: sample.language?.rawValue
    case .weakness: sample.cwe.first?.description
    case .category: sample.request?.category
    case .asker: sample.request?.kind
    }
  }
}

/// The groups that a sample belongs to. Samples with the same labels share one object, for a run may have very many.
package struct Labels: Sendable, Hashable {
  private final class Storage: Sendable {
    let names: [Grouping: String]
    init(_ names: [Grouping: String]) { self.names = names }
  }

  private let storage: Storage

  init(_ names: [Grouping: String]) { storage = Storage(names) }

  /// The label in a grouping; nil where the sample has none.
  package subscript(grouping: Grouping) -> String? { storage.names[grouping] }

  package static func == (left: Labels, right: Labels) -> Bool {
    left.storage === right.storage || left.storage.names == right.storage.names
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(storage.names) }
}

/// What became of a run's samples, without any text: all that statistics need, small enough to hold for every sample.
package struct RunOutcomes: Sendable {
  /// One sample and the states of its attempts.
  package struct Entry: Sendable, Hashable {
    /// Id of the sample.
    package var id: String
    /// What is alike: the repository that the sample comes from, or else the sample itself.
    package var cluster: String
    /// The groups that the sample belongs to.
    package var labels: Labels
    /// The state of each stored attempt, in their order; nil for an answer that is not judged.
    package var states: [ScoreState?]

    /// Attempts that enter a measure, and those that count for it.
    package func proportion(_ measure: Measure) -> Proportion {
      let counted = states.compactMap { $0 }.filter { measure.counted.contains($0) }
      return Proportion(successes: counted.count { measure.successes.contains($0) }, trials: counted.count)
    }
  }

  /// Samples in the dataset's order; only those of which something is stored.
  package private(set) var entries: [Entry] = []
  private var knownLabels: [[Grouping: String]: Labels] = [:]
  private var knownStates: [[ScoreState?]: [ScoreState?]] = [:]

  /// Outcomes of nothing.
  package init() {}

  /// Adds one attempt; attempts of one sample must follow each other.
  package mutating func add(_ attempt: StoredAttempt) {
    if entries.last?.id != attempt.sample.id {
      var names: [Grouping: String] = [:]
      for grouping in Grouping.allCases { names[grouping] = grouping.label(of: attempt.sample) }
      let labels = knownLabels[names] ?? Labels(names)
      knownLabels[names] = labels
      entries.append(Entry(id: attempt.sample.id, cluster: cluster(of: attempt.sample), labels: labels, states: []))
    }
    // Equal lists of states share their memory.
    let states = entries[entries.count - 1].states + [attempt.state]
    entries[entries.count - 1].states = knownStates[states] ?? states
    knownStates[states] = entries[entries.count - 1].states
  }

  /// The rate of a measure over some samples, which keeps apart what is alike.
  package func rate(_ measure: Measure, in grouping: Grouping? = nil, label: String = "") -> ClusteredProportion {
    var clusters: [String: Proportion] = [:]
    for entry in entries {
      if let grouping, entry.labels[grouping] != label { continue }
      let proportion = entry.proportion(measure)
      clusters[entry.cluster, default: Proportion(successes: 0, trials: 0)].successes += proportion.successes
      clusters[entry.cluster, default: Proportion(successes: 0, trials: 0)].trials += proportion.trials
    }
    return ClusteredProportion(clusters.sorted { $0.key < $1.key }.map(\.value))
  }

  /// The labels that occur in a grouping, sorted as people expect: names by letter, numbers by size.
  package func labels(in grouping: Grouping) -> [String] {
    Set(entries.compactMap { $0.labels[grouping] }).sorted(by: labelPrecedes)
  }
}

/// Whether a label comes before another: by their words, and by the numbers in them ("CWE-79" before "CWE-120").
package func labelPrecedes(_ left: String, _ right: String) -> Bool {
  func key(_ text: String) -> (String, Int) {
    let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }.count
    return (String(text.dropLast(digits)), Int(text.suffix(digits)) ?? -1)
  }
  return key(left) < key(right)
}

extension ClusteredProportion {
  /// Wilson's interval where every group is a single trial, else the one that allows for likeness in groups.
  package var fairInterval: Interval? {
    clusters.allSatisfy { $0.trials == 1 } ? pooled.wilsonInterval() : interval()
  }
}

extension RunStore {
  /// What became of a run's samples under one scoring identity; one pass.
  package func outcomes(of run: StoredRun, scoring: String?) throws -> RunOutcomes {
    var outcomes = RunOutcomes()
    try forEachAttempt(run: run, scoring: scoring) { outcomes.add($0) }
    return outcomes
  }
}

/// Samples of one repository are written by the same people in the same style.
private func cluster(of sample: Sample) -> String {
  guard let provenance = sample.provenance else { return sample.id }
  // Provenance that is no JSON was refused when the dataset was read.
  let object = try? parseJSONText(Array(provenance.utf8))
  for key in ["repository", "repo"] {
    if let name = object?[key]?.string { return "repository \(name)" }
  }
  return sample.id
}
