import Detector
package import Syntax

/// Which samples of a dataset a run asks: all, or a seeded share in which each language and weakness is represented.
package struct SampleSelection: Sendable, Hashable, Codable {
  /// The most samples to ask, nil for all.
  package var limit: Int?
  /// Decides which samples a limited run takes; equal seeds take equal samples on every machine.
  package var seed: UInt64
  /// Languages to ask, sorted; nil for all.
  package var languages: [Language]?

  /// A selection; without arguments, every sample.
  package init(limit: Int? = nil, seed: UInt64 = 1, languages: [Language]? = nil) {
    self.limit = limit
    self.seed = seed
    self.languages = languages?.sorted { $0.rawValue < $1.rawValue }
  }

  /// Decides, for a dataset with these strata, which samples are taken.
  ///
  /// Places are shared out one by one: first to languages (or categories) in turn, and within one to its weaknesses (or
  /// techniques) in turn, until the limit or the samples run out; so a small limit still holds every language. Within a stratum the samples with the
  /// smallest seeded hash of their id are taken.
  package func plan(for dataset: Dataset, survey: DatasetSurvey) throws -> SelectionPlan {
    let strata = survey.strata.filter { isAsked($0.key.language) }
    let available = strata.values.reduce(0, +)
    guard available > 0 else {
      throw EvaluationError("no sample is left to ask", remedy: "check --language against the benchmark's languages")
    }
    guard let limit, limit < available else {
      return SelectionPlan(count: available, seed: seed, languages: languages, thresholds: nil)
    }
    let quotas = shares(of: limit, among: strata)
    var smallest: [Stratum: [UInt64]] = [:]
    let reader = try dataset.samples()
    while let sample = try reader.next() {
      guard let quota = quotas[Stratum(sample)], quota > 0 else { continue }
      keep(stableHash(sample.id, seed: seed), in: &smallest[Stratum(sample), default: []], atMost: quota)
    }
    let thresholds = smallest.compactMapValues(\.last)
    return SelectionPlan(count: limit, seed: seed, languages: languages, thresholds: thresholds)
  }

  private func isAsked(_ language: Language?) -> Bool {
    guard let languages, let language else { return true }
    return languages.contains(language)
  }

  private func shares(of limit: Int, among strata: [Stratum: Int]) -> [Stratum: Int] {
    var groups: [[(stratum: Stratum, left: Int)]] = Dictionary(grouping: strata, by: \.key.group)
      .sorted { $0.key < $1.key }
      .map { group in
        // The seed also turns which weaknesses come first, else a small limit would always hold the smallest numbers.
        group.value.map { ($0.key, $0.value) }.sorted {
          (stableHash($0.0.part, seed: seed), $0.0) < (stableHash($1.0.part, seed: seed), $1.0)
        }
      }
    var cursors = Array(repeating: 0, count: groups.count)
    var quotas: [Stratum: Int] = [:]
    var left = limit
    while left > 0 {
      for index in groups.indices where left > 0 {
        guard groups[index].contains(where: { $0.left > 0 }) else { continue }
        while groups[index][cursors[index]].left == 0 { cursors[index] = (cursors[index] + 1) % groups[index].count }
        let place = cursors[index]
        groups[index][place].left -= 1
        quotas[groups[index][place].stratum, default: 0] += 1
        cursors[index] = (place + 1) % groups[index].count
        left -= 1
      }
    }
    return quotas
  }

  /// Keeps the smallest values, ascending, at most so many.
  private func keep(_ value: UInt64, in values: inout [UInt64], atMost limit: Int) {
    if values.count == limit, let last = values.last, last <= value { return }
    let place = values.firstIndex { $0 > value } ?? values.count
    values.insert(value, at: place)
    if values.count > limit { values.removeLast() }
  }
}

/// A decided selection: tells of each sample whether it is asked. Memory does not grow with the samples.
package struct SelectionPlan: Sendable {
  /// Number of samples that are asked.
  package let count: Int
  let seed: UInt64
  let languages: [Language]?
  /// Per stratum the largest seeded hash that is still taken; nil takes all.
  let thresholds: [Stratum: UInt64]?

  /// Whether a sample is asked.
  package func takes(_ sample: Sample) -> Bool {
    if let languages, let language = sample.language, !languages.contains(language) { return false }
    guard let thresholds else { return true }
    guard let threshold = thresholds[Stratum(sample)] else { return false }
    return stableHash(sample.id, seed: seed) <= threshold
  }
}
