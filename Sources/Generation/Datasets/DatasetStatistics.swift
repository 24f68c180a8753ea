package import Evaluation

/// Numbers about a dataset.
package struct DatasetStatistics: Sendable {
  /// Least, middle and largest of some numbers.
  package struct Spread: Sendable, Equatable {
    package var least: Int
    package var median: Int
    package var largest: Int
  }

  /// Lines of what a model sees: `before`, else `prompt`.
  package var promptLines: Spread?
  /// Bytes of it in UTF-8.
  package var promptBytes: Spread?
  /// Samples with each flag.
  package var flags: [String: Int] = [:]
  /// Samples without any flag.
  package var unflaggedCount = 0
  /// Samples of each package that provenance names.
  package var packages: [String: Int] = [:]
  /// Samples under each licence that provenance names.
  package var licences: [String: Int] = [:]
  /// Samples of each rule that provenance names.
  package var rules: [String: Int] = [:]

  /// Counts in one pass.
  package init(_ samples: [Sample]) {
    let texts = samples.map { $0.before ?? $0.task ?? "" }
    promptLines = spread(texts.map { $0.isEmpty ? 0 : $0.split(separator: "\n", omittingEmptySubsequences: false).count })
    promptBytes = spread(texts.map(\.utf8.count))
    for sample in samples {
      for flag in sample.flags { flags[flag, default: 0] += 1 }
      if sample.flags.isEmpty { unflaggedCount += 1 }
      let origin = provenanceTexts(sample)
      if let name = origin["package"] { packages[name, default: 0] += 1 }
      if let name = origin["licence"] { licences[name, default: 0] += 1 }
      if let name = origin["rule"] { rules[name, default: 0] += 1 }
    }
  }
}

private func spread(_ numbers: [Int]) -> DatasetStatistics.Spread? {
  let sorted = numbers.sorted()
  guard let least = sorted.first, let largest = sorted.last else { return nil }
  return DatasetStatistics.Spread(least: least, median: sorted[sorted.count / 2], largest: largest)
}

/// The texts of a sample's provenance by their names.
func provenanceTexts(_ sample: Sample) -> [String: String] {
  do throws(JSONSyntaxError) {
    guard let provenance = sample.provenance else { return [:] }
    let members = try parseJSONText(Array(provenance.utf8)).object ?? []
    return Dictionary(
      members.compactMap { member in (member.value.string ?? member.value.integer.map { String($0) }).map { (member.key, $0) } },
      uniquingKeysWith: { $1 })
  } catch {
    return [:]  // Provenance is a note; one that is no JSON has no such texts.
  }
}
