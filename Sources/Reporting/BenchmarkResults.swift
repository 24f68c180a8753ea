package import Evaluation
import Providers
import Statistics

/// The runs of one benchmark over the same data, best first, and how they differ.
package struct BenchmarkResults: Sendable {
  struct Key: Hashable {
    let benchmark: String
    let version: String
    let dataset: String

    init(_ run: StoredRun) {
      benchmark = run.manifest.benchmark
      version = run.manifest.benchmarkVersion
      dataset = run.manifest.datasetDigest
    }
  }

  /// Two runs and how they differ, or why they cannot be compared.
  package struct Pair: Sendable {
    /// Places in `entries`; the first is ranked higher.
    package var places: (first: Int, second: Int)
    /// Second less first, with p-values adjusted for the number of pairs; nil where the runs cannot be compared.
    package var difference: PairedDifference?
    /// Why not.
    package var obstacle: String?
  }

  /// The runs, best first.
  package var entries: [Report.Entry]

  var key: Key { Key(entries[0].run) }
  /// Title for people.
  package var title: String { entries[0].run.details.benchmarkTitle }
  /// What the runs are ranked by.
  package var measure: Measure { entries[0].measure }

  /// Names of the models as short as they can be told apart, in the order of `entries`.
  package var names: [String] {
    let full = entries.map(\.run.manifest.model.description)
    let short = full.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    let isUnique = Set(short).count == short.count
    return zip(full, short).enumerated().map { index, names in
      if isUnique { return names.1 }
      return full.count { $0 == names.0 } > 1 ? "\(names.0) (run \(entries[index].run.id.rawValue.prefix(6)))" : names.0
    }
  }

  /// Every pair of runs, with p-values adjusted for their number (Holm).
  package var pairs: [Pair] {
    var pairs: [Pair] = []
    for first in entries.indices {
      for second in entries.indices where second > first {
        pairs.append(pair(first, second))
      }
    }
    let compared = pairs.indices.filter { pairs[$0].difference != nil }
    let adjusted = holmAdjusted(compared.map { pairs[$0].difference?.p ?? 1 })
    for (index, p) in zip(compared, adjusted) { pairs[index].difference?.adjustedP = p }
    return pairs
  }

  private func pair(_ first: Int, _ second: Int) -> Pair {
    let (a, b) = (entries[first], entries[second])
    var reasons = obstacles(a.run, b.run)
    if a.scoring == nil || a.scoring?.id != b.scoring?.id {
      reasons.append("they were not judged alike (other rules, judges or prompts)")
    }
    guard reasons.isEmpty else {
      return Pair(places: (first, second), difference: nil, obstacle: reasons.joined(separator: "; "))
    }
    let comparison = RunComparison(a.outcomes, b.outcomes, measures: [measure])
    return Pair(places: (first, second), difference: comparison.overall, obstacle: nil)
  }
}
