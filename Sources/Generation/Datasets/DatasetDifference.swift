package import Evaluation

/// How two datasets differ, row by row.
package struct DatasetDifference: Sendable {
  /// Ids that only the second has.
  package var added: [String] = []
  /// Ids that only the first has.
  package var removed: [String] = []
  /// Ids in both whose rows differ, with the names of the fields that do.
  package var changed: [(id: String, fields: [String])] = []
  /// Rows with another id and the same content, old id first.
  package var renamed: [(old: String, new: String)] = []
  /// Rows that are the same.
  package var sameCount = 0

  /// Whether nothing differs.
  package var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty && renamed.isEmpty }

  /// Compares by id, in the order of the datasets.
  package init(from old: [Sample], to new: [Sample]) {
    let before = Dictionary(old.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.map(\.id))
    var gone: [String: [String]] = [:]
    for sample in old where !after.contains(sample.id) { gone[content(sample), default: []].append(sample.id) }
    for sample in new {
      guard let known = before[sample.id] else {
        if let oldID = gone[content(sample)]?.first {
          gone[content(sample)]?.removeFirst()
          renamed.append((oldID, sample.id))
        } else {
          added.append(sample.id)
        }
        continue
      }
      let fields = differingFields(known, sample)
      if fields.isEmpty { sameCount += 1 } else { changed.append((sample.id, fields)) }
    }
    let renamedIDs = Set(renamed.map(\.old))
    removed = old.map(\.id).filter { !after.contains($0) && !renamedIDs.contains($0) }
  }
}

/// All that makes a row but its id.
private func content(_ sample: Sample) -> String {
  var copy = sample
  copy.id = "-"
  return SampleRow.encode(copy)
}

private func differingFields(_ left: Sample, _ right: Sample) -> [String] {
  let pairs: [(String, Bool)] = [
    ("language", left.language != right.language), ("cwe", left.cwe != right.cwe), ("request", left.request != right.request),
    ("prompt", left.task != right.task),
    ("before", left.before != right.before), ("line", left.line != right.line), ("reference", left.reference != right.reference),
    ("title", left.title != right.title), ("secure", left.secure != right.secure), ("flags", left.flags != right.flags),
    ("provenance", left.provenance != right.provenance),
  ]
  return pairs.filter(\.1).map(\.0)
}
