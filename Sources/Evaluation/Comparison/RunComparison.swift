package import Statistics

/// Two runs of one benchmark, sample by sample: by how much they differ, how sure that is, and what changed.
package struct RunComparison: Sendable {
  /// What is compared.
  package let measure: Measure
  /// All samples.
  package let overall: PairedDifference
  /// By group, with p-values adjusted for the number of groups of that grouping.
  package private(set) var groups: [Grouping: [(label: String, difference: PairedDifference)]] = [:]
  /// Samples whose states differ, in the dataset's order.
  package private(set) var changes: [SampleChange] = []
  /// Samples of which both runs hold something.
  package let commonSamples: Int
  /// Samples that only the first run holds.
  package let onlyFirst: Int
  /// Samples that only the second run holds.
  package let onlySecond: Int
  /// Rates of every measure over all attempts, paired or not.
  package let rates: [(measure: Measure, first: ClusteredProportion, second: ClusteredProportion)]

  /// Compares what became of two runs' samples.
  ///
  /// - Parameter measures: what the runs are measured by; the first is compared in pairs.
  package init(_ first: RunOutcomes, _ second: RunOutcomes, measures: [Measure]) {
    precondition(!measures.isEmpty, "there is something to compare")
    measure = measures[0]
    let others = Dictionary(second.entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let pairs = first.entries.compactMap { entry in others[entry.id].map { (first: entry, second: $0) } }
    commonSamples = pairs.count
    onlyFirst = first.entries.count - pairs.count
    onlySecond = second.entries.count - pairs.count
    rates = measures.map { ($0, first.rate($0), second.rate($0)) }
    overall = PairedDifference(pairs, measure: measure)
    for grouping in Grouping.allCases {
      let labels = first.labels(in: grouping)
      var rows = labels.map { label in
        (label: label, difference: PairedDifference(pairs.filter { $0.first.labels[grouping] == label }, measure: measures[0]))
      }
      rows.removeAll { $0.difference.samples == 0 }
      for (index, adjusted) in holmAdjusted(rows.map(\.difference.p)).enumerated() { rows[index].difference.adjustedP = adjusted }
      if !rows.isEmpty { groups[grouping] = rows }
    }
    changes = pairs.compactMap { SampleChange($0.first, $0.second, measure: measures[0]) }
  }
}

/// How far two runs differ over some samples.
package struct PairedDifference: Sendable, Hashable {
  /// Mean over the samples of the first run's rate, 0…1; nil without samples.
  package var first: Double?
  /// The second run's.
  package var second: Double?
  /// Second less first, −1…1; nil without samples.
  package var value: Double?
  /// Its 95 % interval.
  package var interval: Interval?
  /// Chance of a difference this large between equal models, two-sided.
  package var p: Double
  /// `p` made fit for being one of many; nil where it is alone.
  package var adjustedP: Double?
  /// Samples at which both runs have an attempt that enters the rate.
  package var samples: Int
  /// Samples of both runs at which one has none, and which tell nothing.
  package var leftOut: Int
  /// Counts of single attempts; nil where samples have several or belong together, and groups were compared instead.
  package var table: PairedProportions?

  init(_ pairs: [(first: RunOutcomes.Entry, second: RunOutcomes.Entry)], measure: Measure) {
    let rated = pairs.compactMap { pair -> (cluster: String, first: Proportion, second: Proportion)? in
      let (a, b) = (pair.first.proportion(measure), pair.second.proportion(measure))
      return a.trials > 0 && b.trials > 0 ? (pair.first.cluster, a, b) : nil
    }
    samples = rated.count
    leftOut = pairs.count - rated.count
    let clusters = Dictionary(grouping: rated, by: \.cluster)
    if clusters.count == rated.count, rated.allSatisfy({ $0.first.trials == 1 && $0.second.trials == 1 }) {
      func count(_ first: Int, _ second: Int) -> Int {
        rated.count { $0.first.successes == first && $0.second.successes == second }
      }
      let table = PairedProportions(both: count(1, 1), onlyFirst: count(1, 0), onlySecond: count(0, 1), neither: count(0, 0))
      self.table = table
      first = Proportion(successes: table.both + table.onlyFirst, trials: table.count).rate
      second = Proportion(successes: table.both + table.onlySecond, trials: table.count).rate
      value = table.difference
      interval = table.differenceInterval()
      p = table.exactMcNemarP
    } else {
      let groups = PairedGroups(
        clusters.sorted { $0.key < $1.key }.map { _, members in
          PairedGroups.Group(
            samples: members.count, first: members.reduce(0) { $0 + ($1.first.rate ?? 0) },
            second: members.reduce(0) { $0 + ($1.second.rate ?? 0) })
        })
      first = groups.first
      second = groups.second
      value = groups.difference
      interval = groups.differenceInterval()
      p = groups.permutationP(seed: 1)
    }
  }
}

/// A sample at which two runs did not do the same.
package struct SampleChange: Sendable, Hashable {
  /// Which way it went.
  package enum Direction: String, Sendable, Hashable, CaseIterable {
    case worse, better
    /// Neither: into or out of the rate, or between states that count alike.
    case other
  }

  /// Id of the sample.
  package var id: String
  /// The groups that it belongs to.
  package var labels: Labels
  /// States of the first run's attempts.
  package var first: [ScoreState?]
  /// States of the second run's attempts.
  package var second: [ScoreState?]
  /// Which way it went.
  package var direction: Direction

  /// Nil where both did the same.
  init?(_ first: RunOutcomes.Entry, _ second: RunOutcomes.Entry, measure: Measure) {
    guard first.states != second.states else { return nil }
    id = first.id
    labels = first.labels
    self.first = first.states
    self.second = second.states
    direction = .other
    guard let before = first.proportion(measure).rate, let after = second.proportion(measure).rate, before != after,
      let isHigherBetter = measure.isHigherBetter
    else { return }
    direction = (after > before) == isHigherBetter ? .better : .worse
  }
}
