import Detector
import Evaluation
import Syntax

/// How many tests are kept.
package struct Quota: Sendable {
  /// The most of one language; nil for all.
  package var perLanguage: Int?
  /// The most of one weakness in one language; nil for all.
  package var perCWE: Int?
  /// Decides which are kept; equal seeds keep the same on every machine.
  package var seed: UInt64 = 1

  /// No bounds.
  package init() {}
}

/// Keeps a balanced share: languages by themselves, their weaknesses in turn, within a weakness rules in turn, within a rule packages
/// in turn. What is kept comes back in the order of ids; the rest is counted.
func balanced(_ cases: [TestCase], _ quota: Quota) -> [TestCase] {
  let byLanguage = Dictionary(grouping: cases, by: \.language)
  return byLanguage.values.flatMap { balancedLanguage($0, quota) }.sorted { $0.id < $1.id }
}

private func balancedLanguage(_ cases: [TestCase], _ quota: Quota) -> [TestCase] {
  let queues = turns(cases, by: { $0.cwe[0].description }, seed: quota.seed).map { weakness in
    let rules = turns(weakness, by: \.rule.rawValue, seed: quota.seed).map { rule in
      interleaved(turns(rule, by: \.origin.package, seed: quota.seed))
    }
    return Array(interleaved(rules).prefix(quota.perCWE ?? .max))
  }
  return Array(interleaved(queues).prefix(quota.perLanguage ?? .max))
}

/// Groups in a seeded order, each in a seeded order.
private func turns(_ cases: [TestCase], by key: (TestCase) -> String, seed: UInt64) -> [[TestCase]] {
  let groups = Dictionary(grouping: cases, by: key)
  return groups.sorted { (stableHash($0.key, seed: seed), $0.key) < (stableHash($1.key, seed: seed), $1.key) }.map { group in
    group.value.sorted { (stableHash($0.id, seed: seed), $0.id) < (stableHash($1.id, seed: seed), $1.id) }
  }
}

/// The first of each list, then the second of each, and so on.
private func interleaved(_ lists: [[TestCase]]) -> [TestCase] {
  let longest = lists.map(\.count).max() ?? 0
  return (0..<longest).flatMap { place in lists.compactMap { place < $0.count ? $0[place] : nil } }
}
